@0xd5f1b07f36ba3a11;
struct B {}
struct A $B {} # ERROR C700
