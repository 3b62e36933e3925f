@0xd5f1b07f36ba3a11;
struct A { a @0 :List(Int32; } # ERROR C113 is never closed with ')'
