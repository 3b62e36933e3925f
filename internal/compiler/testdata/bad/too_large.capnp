@0xd5f1b07f36ba3a11;
const a :UInt8 = 256; # ERROR C601
