@0xd5f1b07f36ba3a11;
using A = B; # ERROR C200
using B = A; # ERROR C200
