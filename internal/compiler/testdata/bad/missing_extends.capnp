@0xd5f1b07f36ba3a11;
interface A {}
interface B (A extends) {} # ERROR C110
