@0xd5f1b07f36ba3a11;
struct A { a @0 :.A; } # ERROR C115
