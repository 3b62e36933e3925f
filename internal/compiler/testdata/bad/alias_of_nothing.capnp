@0xd5f1b07f36ba3a11;
using A = B; # ERROR C200
struct C { a @0 :A; } # ERROR C200
