@0xd1b0c4f0e5a9c3d7;
# The benchmark's service, for go-capnp.

using Go = import "/go.capnp";
$Go.package("gocapnp");
$Go.import("github.com/marque-rpc/marque/bench/rpc/gocapnp");

interface Bench {
  noop @0 () -> ();
  echo @1 (data :Data) -> (data :Data);
  write @2 (chunk :Data) -> stream;
  done @3 () -> (bytes :UInt64);
  getSelf @4 () -> (self :Bench);
  make @5 () -> (object :Bench);
}
