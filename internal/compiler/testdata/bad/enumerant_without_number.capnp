@0xd5f1b07f36ba3a11;
enum A { red; } # ERROR C110
