@0xd5f1b07f36ba3a11;
struct A { a @0 :Void; b @2 :Void; } # ERROR C401 number @1 is missing
