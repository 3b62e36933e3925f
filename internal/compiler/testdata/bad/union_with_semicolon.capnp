@0xd5f1b07f36ba3a11;
struct A { u :union; } # ERROR C111
