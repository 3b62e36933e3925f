@0xd5f1b07f36ba3a11;
const a :List(Int32) = 1; # ERROR C600
