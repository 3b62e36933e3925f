@0xd5f1b07f36ba3a11;
const Pi :Float64 = 3.14; # ERROR C204
