@0xd5f1b07f36ba3a11;
struct A {
  union { a @0 :Void; b @1 :Void; }
  union { c @2 :Void; d @3 :Void; } # ERROR C206
}
