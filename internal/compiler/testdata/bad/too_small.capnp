@0xd5f1b07f36ba3a11;
const a :Int8 = -129; # ERROR C601
