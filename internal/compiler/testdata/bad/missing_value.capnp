@0xd5f1b07f36ba3a11;
const a :Int32; # ERROR C110 expected '='
