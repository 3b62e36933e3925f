@0xd5f1b07f36ba3a11;
struct A { g :group { a @0 :Void; a @1 :Void; } } # ERROR C202
