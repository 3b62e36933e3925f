@0xd5f1b07f36ba3a11;
using A = B; # ERROR C200
struct C { a @0 :A; b @1 : .A; c @2 :List(A) = [.A, A]; }
