@0xd5f1b07f36ba3a11;
struct A { # ERROR C113
  a @0 :Int32;
