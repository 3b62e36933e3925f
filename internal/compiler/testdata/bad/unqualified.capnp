@0xd5f1b07f36ba3a11;
const a :Int32 = 5;
const b :Int32 = a; # ERROR C603
