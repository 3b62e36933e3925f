@0xd5f1b07f36ba3a11;
struct P { g :group { x @0 :Int32; y @1 :Int32; } }
const p :P = (g = "x"); # ERROR C610
