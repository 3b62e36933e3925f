@0xd5f1b07f36ba3a11;
struct P { x @0 :Int32; y @1 :Int32; }
const p :P = (1, 2); # ERROR C605 # ERROR C605
