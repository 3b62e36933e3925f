@0xd5f1b07f36ba3a11;
const a :Float64 = 1.2.3; # ERROR C102
