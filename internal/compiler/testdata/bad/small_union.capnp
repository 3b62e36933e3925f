@0xd5f1b07f36ba3a11;
struct A { union { a @0 :Void; } } # ERROR C402
