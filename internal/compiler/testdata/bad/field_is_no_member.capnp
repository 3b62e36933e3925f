@0xd5f1b07f36ba3a11;
struct A { x @0 :Int32; a @1 :A.x; } # ERROR C201
