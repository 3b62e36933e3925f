@0xd5f1b07f36ba3a11;
const a :Int32 = (x = 1); # ERROR C600
