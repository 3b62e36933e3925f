@0xd5f1b07f36ba3a11;
enum A { RED @0; } # ERROR C204
