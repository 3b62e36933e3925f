@0x9d1f6e1ab1c8f020;

struct Holes {
  a @0 :UInt8; b @1 :UInt32; c @2 :Bool; d @3 :UInt16; e @4 :UInt64; f @5 :Bool; g @6 :UInt8; h @7 :Bool; i @8 :UInt32;
}
struct Unordered { c @2 :UInt8; a @0 :UInt64; b @1 :Bool; d @3 :Text; }
struct Union {
  union { a @0 :UInt8; b @1 :UInt64; c @2 :Bool; d @3 :Text; e @4 :Data; f @5 :Void; }
  g @6 :UInt16;
}
struct Retroactive { union { a @0 :UInt32; b @3 :UInt64; } c @1 :UInt8; d @2 :UInt16; }
struct RetroactiveGroup {
  union { old :group { a @0 :UInt32; b @1 :Text; c @2 :UInt8; } new :group { d @3 :UInt64; e @4 :Text; f @5 :Text; } }
}
struct Numbered { u @1! :union { a @0 :UInt32; b @2 :UInt8; } c @3 :Bool; }
struct Named {
  u :union { a @0 :UInt8; b @1 :UInt16; }
  v :union { a @2 :UInt8; b @5 :UInt16; c :group { x @3 :Bool; y @4 :UInt64; } }
  w :group { a @6 :UInt8; n :group { b @7 :Text; } }
}
struct Nested {
  union {
    a :union { x @0 :UInt8; y @1 :UInt32; z :group { p @2 :UInt8; q @3 :UInt8; } }
    b :group { c @4 :UInt16; union { d @5 :UInt32; e @6 :UInt16; } }
    f @7 :Void;
    g :union { h @8 :Void; i @9 :Void; }
  }
}
struct Growing {
  union {
    a :group { b @0 :UInt8; c @2 :UInt8; d @4 :UInt16; e @6 :UInt32; f @8 :UInt64; }
    g :group { h @1 :UInt16; i @3 :UInt8; j @5 :UInt32; k @7 :Bool; l @9 :Text; }
  }
  m @10 :UInt8;
}
struct VoidUnion { union { a @0 :Void; b @1 :Void; } }
struct AllVoid { a @0 :Void; b @1 :Void; }
struct LateUnion { a @0 :UInt8; union { b @1 :Void; c @2 :UInt8; } d @3 :UInt8; }
struct GroupFirst { g :group { a @1 :UInt8; } b @0 :UInt8; h :group { c @2 :UInt8; d @3 :Text; } }
struct Bits { a @0 :Bool; b @1 :Bool; c @2 :UInt64; d @3 :Bool; e @4 :UInt8; f @5 :Bool; g @6 :UInt8; h @7 :UInt16; i @8 :UInt32; }
struct Scope {
  # Names in groups are their own scope, those in unnamed unions are the struct's.
  union { a @0 :Bool; b @1 :Bool; } c @2 :Bool; g :group { a @3 :Bool; b @4 :Bool; }
}
