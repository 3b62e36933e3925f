@0xd5f1b07f36ba3a11;
struct A { a @0 :Int32 = .c; }
const c :Int32 = .d; # ERROR C209
const d :Int32 = .c;
