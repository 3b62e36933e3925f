@0xd5f1b07f36ba3a11;
struct A { u :union { a @0 :Void; union { b @1 :Void; c @2 :Void; } } } # ERROR C404
