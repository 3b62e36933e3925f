@0xd5f1b07f36ba3a11;
const a :Int32 = 1000;
const b :Int8 = .a; # ERROR C601
