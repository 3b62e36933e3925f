@0xd5f1b07f36ba3a11;
struct A { a @0 :Text.Inner; } # ERROR C201
