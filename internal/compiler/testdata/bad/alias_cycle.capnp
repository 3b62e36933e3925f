@0xd5f1b07f36ba3a11;
using A = B; # ERROR C209 'A' stands for itself
using B = A;
struct C { a @0 :A; b @1 :B; }
