@0xd5f1b07f36ba3a11;
interface A extends(B) {} # ERROR C200
