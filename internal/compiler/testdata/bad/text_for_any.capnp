@0xd5f1b07f36ba3a11;
const a :AnyPointer = "x"; # ERROR C600
