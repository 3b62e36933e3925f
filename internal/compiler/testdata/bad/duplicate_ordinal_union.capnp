@0xd5f1b07f36ba3a11;
struct A { a @0 :Void; union { b @0 :Void; c @1 :Void; } } # ERROR C400
