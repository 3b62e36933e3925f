@0x9d1f6e1ab1c8f060;
const text :Text = embed "embedded.txt";
const data :Data = embed "embedded.txt";
const point :Point = embed "point.bin";
struct Point { x @0 :Int32; name @1 :Text; list @2 :List(Point); bits @3 :List(Bool); f @4 :List(Text); }
