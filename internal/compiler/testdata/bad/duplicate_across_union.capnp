@0xd5f1b07f36ba3a11;
struct A { a @0 :Void; union { a @1 :Void; b @2 :Void; } } # ERROR C202
