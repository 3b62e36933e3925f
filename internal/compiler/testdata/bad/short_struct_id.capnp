@0xd5f1b07f36ba3a11;
struct A @0x7fffffffffffffff {} # ERROR C122
