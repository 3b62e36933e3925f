@0xd5f1b07f36ba3a11;
struct A { Name @0 :Text; } # ERROR C204 must begin with a lower-case letter
