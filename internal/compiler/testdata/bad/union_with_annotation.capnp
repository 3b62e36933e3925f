@0xd5f1b07f36ba3a11;
struct A { union $x { a @0 :Void; b @1 :Void; } } # ERROR C110
