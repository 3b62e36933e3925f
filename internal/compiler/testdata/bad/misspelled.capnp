@0xd5f1b07f36ba3a11;
struct A { a @0 :UInt46; } # ERROR C200 'UInt46' is not defined
