@0xd5f1b07f36ba3a11;
struct A {}
const a :Int32 = .A; # ERROR C602
