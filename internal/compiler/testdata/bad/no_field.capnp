@0xd5f1b07f36ba3a11;
struct P { x @0 :Int32; }
const p :P = (z = 1); # ERROR C604
