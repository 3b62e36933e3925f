@0xd5f1b07f36ba3a11;
struct A { u @2! :union { a @0 :Void; b @3 :Void; } c @1 :Void; } # ERROR C405
