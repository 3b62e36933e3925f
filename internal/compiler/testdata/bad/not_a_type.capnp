@0xd5f1b07f36ba3a11;
const size :Int32 = 5;
struct A { a @0 : .size; } # ERROR C300
