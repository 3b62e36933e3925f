# The messages that the benchmarks write and read: the sample of the Go serialization benchmarks, and a tree.
@0xd8c3b1f2a4e59706;

struct Sample {
  name     @0 :Text;
  birthday @1 :Int64;
  phone    @2 :Text;
  siblings @3 :Int32;
  spouse   @4 :Bool;
  money    @5 :Float64;
}

struct Node {
  value    @0 :Int64;
  name     @1 :Text;
  children @2 :List(Node);
}
