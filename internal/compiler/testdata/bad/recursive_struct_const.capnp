@0xd5f1b07f36ba3a11;
struct P { p @0 :P; x @1 :Int32; }
const a :P = (p = .b); # ERROR C209
const b :P = (p = .a);
