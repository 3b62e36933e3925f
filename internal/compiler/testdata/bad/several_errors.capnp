@0xd5f1b07f36ba3a11;
struct A {
  a @0 Int32; # ERROR C110
  b @1 :Int32;
  c @2 :Nope; # ERROR C200
  d @3 = 5; # ERROR C110
}
const x :Int8 = 300; # ERROR C601
