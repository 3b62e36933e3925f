@0xd5f1b07f36ba3a11;
struct A { struct B {} a @0 :A.C; } # ERROR C201 has no member 'C'
