@0xd5f1b07f36ba3a11;
const a :Void = 0; # ERROR C600
