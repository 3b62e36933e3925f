@0xd5f1b07f36ba3a11;
struct A { union { a @0 :Void; b @1 :Void; struct C {} } } # ERROR C116 cannot be declared inside
