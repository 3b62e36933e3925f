@0xd5f1b07f36ba3a11; # ERROR C208
struct B {}
