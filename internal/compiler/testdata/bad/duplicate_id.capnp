@0xd5f1b07f36ba3a11;
struct A @0xd5f1b07f36ba3a20 {}
struct B @0xd5f1b07f36ba3a20 {} # ERROR C208
