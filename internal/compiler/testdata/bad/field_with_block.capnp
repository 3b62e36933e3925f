@0xd5f1b07f36ba3a11;
struct A { a @0 :Int32 { b @1 :Int32; } } # ERROR C112
