@0xd5f1b07f36ba3a11;
const a :Int32 = .b; # ERROR C209
const b :Int32 = .a;
