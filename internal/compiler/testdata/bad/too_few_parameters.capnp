@0xd5f1b07f36ba3a11;
struct Pair(A, B) {}
struct A { a @0 :Pair(Text); } # ERROR C305
