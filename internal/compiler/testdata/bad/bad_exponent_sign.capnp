@0xd5f1b07f36ba3a11;
const a :Float64 = 2.5e-; # ERROR C102
