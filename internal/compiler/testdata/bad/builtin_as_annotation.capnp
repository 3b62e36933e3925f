@0xd5f1b07f36ba3a11;
struct A $Text {} # ERROR C700
