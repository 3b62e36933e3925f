@0xd5f1b07f36ba3a11;
struct A {}
struct A {} # ERROR C202 declared twice
