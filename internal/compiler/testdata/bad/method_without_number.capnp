@0xd5f1b07f36ba3a11;
interface A { go (); } # ERROR C110
