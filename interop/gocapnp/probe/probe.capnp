# What two implementations must agree on beyond ordinary calls.
@0xd1b3e7a05c2f4986;

interface Counter {
  next @0 (number :UInt32) -> (seen :UInt32);
  # Records a number. Calls must arrive in the order in which they were made. seen is how many have arrived, this one included.
}

struct Echoed {
  data @0 :Data;
}

interface Probe {
  echo @0 (data :Data) -> Echoed;

  self @1 () -> (probe :Probe);
  # This object: to build pipelines.

  identity @2 (counter :Counter) -> (counter :Counter);
  # Gives the caller's capability back.

  later @3 (counter :Counter, calls :UInt32) -> (counter :Counter);
  # Returns at once a promise, which becomes the given counter once flush has been called. Calls made on the promise before are
  # held, and then reach the caller's own counter: before those that the caller makes after, however short its way is by then.

  flush @4 () -> ();
  # Resolves the promises of later.

  fail @5 (kind :UInt16, reason :Text) -> ();
  # Fails with that type of exception: 0 failed, 1 overloaded, 2 disconnected, 3 unimplemented.

  count @6 (counter :Counter, calls :UInt32) -> (last :UInt32);
  # Calls counter.next with 0, 1, … calls-1, without waiting between, and returns what the last one returned.

  hang @7 () -> ();
  # Returns only when it is canceled.

  hanging @8 () -> (now :UInt32, canceled :UInt32);
  # How many calls of hang are running, and how many were canceled.

  push @9 (chunk :Data) -> stream;

  pushed @10 () -> (bytes :UInt64);
  # How many bytes push has received.

  forward @11 (probe :Probe, data :Data) -> Echoed;
  # Calls echo on the given probe and returns its result, as a tail call where the implementation has such.
}

interface NewerProbe extends(Probe) {
  # What the other side does not implement.
  unheardOf @0 () -> ();
}

using Go = import "/go.capnp";
$Go.package("probe");
$Go.import("github.com/marque-rpc/marque/interop/gocapnp/probe");
