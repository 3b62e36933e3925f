@0xd5f1b07f36ba3a11;
struct A {}
interface B extends(A) {} # ERROR C500
