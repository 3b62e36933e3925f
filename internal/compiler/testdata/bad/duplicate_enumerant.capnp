@0xd5f1b07f36ba3a11;
enum A { a @0; a @1; } # ERROR C202
