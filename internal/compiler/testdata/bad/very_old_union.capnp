@0xd5f1b07f36ba3a11;
struct A { u @1 union { a @0 :Void; b @2 :Void; } } # ERROR C117
