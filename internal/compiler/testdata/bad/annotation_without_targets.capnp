@0xd5f1b07f36ba3a11;
annotation a :Text; # ERROR C110 expected '('
