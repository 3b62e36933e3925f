@0xd5f1b07f36ba3a11;
struct A { u @0!:union { a @1 :Void; b @2 :Void; } } # ERROR C115
