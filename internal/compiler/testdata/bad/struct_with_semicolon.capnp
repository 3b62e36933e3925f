@0xd5f1b07f36ba3a11;
struct A; # ERROR C111 ends with a block
