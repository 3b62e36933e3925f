@0xd5f1b07f36ba3a11;
struct A { first_name @0 :Text; } # ERROR C205
