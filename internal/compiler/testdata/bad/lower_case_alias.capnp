@0xd5f1b07f36ba3a11;
using text = Text; # ERROR C203
