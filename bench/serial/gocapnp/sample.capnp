# The messages that the benchmarks write and read: the sample of the Go serialization benchmarks, and a tree.
using Go = import "/go.capnp";
@0xe8c3b1f2a4e59706;
$Go.package("gocapnp");
$Go.import("github.com/marque-rpc/marque/bench/serial/gocapnp");

struct Sample {
  name @0 :Text;
  birthday @1 :Int64;
  phone @2 :Text;
  siblings @3 :Int32;
  spouse @4 :Bool;
  money @5 :Float64;
}

struct Node {
  value @0 :Int64;
  name @1 :Text;
  children @2 :List(Node);
}
