@0xd5f1b07f36ba3a11;
const a :UInt64 = -1; # ERROR C601
