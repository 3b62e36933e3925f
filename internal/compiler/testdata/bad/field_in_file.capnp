@0xd5f1b07f36ba3a11;
a @0 :Int32; # ERROR C116 does not belong
