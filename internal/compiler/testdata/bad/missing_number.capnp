@0xd5f1b07f36ba3a11;
struct A { a :Int32; } # ERROR C110 has no number
