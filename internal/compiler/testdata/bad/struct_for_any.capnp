@0xd5f1b07f36ba3a11;
struct A { a @0 :AnyStruct = (x = 1); } # ERROR C600
