@0xd5f1b07f36ba3a11;
struct A(T) { a @0 :List(T); } # ERROR C302
