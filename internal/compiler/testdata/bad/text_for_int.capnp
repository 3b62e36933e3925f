@0xd5f1b07f36ba3a11;
const a :Int32 = "five"; # ERROR C600 does not fit type Int32
