@0xd5f1b07f36ba3a11;
struct A {
  u :union {
    v :union { a @1 :Bool; b @2 :UInt8; } # ERROR C406
    c @3 :Bool;
    z @0 :Void;
  }
}
