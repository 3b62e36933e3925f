@0xd5f1b07f36ba3a11;
enum A { a @1; } # ERROR C401 number @0 is missing
