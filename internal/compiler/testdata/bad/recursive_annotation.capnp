@0xd5f1b07f36ba3a11;
annotation a(annotation) :Void $a; # ERROR C209
