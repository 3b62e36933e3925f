@0xd5f1b07f36ba3a11;
const a :Bool = 1; # ERROR C600
