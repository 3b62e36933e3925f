@0xd5f1b07f36ba3a11;
struct A { struct B {} a @0 : .B; } # ERROR C200
