@0xd5f1b07f36ba3a11;
interface B extends(Text) {} # ERROR C500
