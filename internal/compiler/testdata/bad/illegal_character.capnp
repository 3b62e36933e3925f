@0xd5f1b07f36ba3a11;
struct Größe {} # ERROR C100 unexpected character
