@0xe1f4d8c2a6b09357;
# The benchmark's service, for Marque.

interface Bench {
  noop    @0 () -> ();
  echo    @1 (data :Data) -> (data :Data);
  write   @2 (chunk :Data) -> stream;
  done    @3 () -> (bytes :UInt64);
  getSelf @4 () -> (self :Bench);
  make    @5 () -> (object :Bench);
}
