@0xd5f1b07f36ba3a11;
struct point {} # ERROR C203 must begin with a capital letter
