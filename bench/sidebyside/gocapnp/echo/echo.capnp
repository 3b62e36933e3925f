@0xc2f2d8d1b9b4f6a1;

using Go = import "/go.capnp";
$Go.package("echo");
$Go.import("github.com/marque-rpc/marque/bench/sidebyside/gocapnp/echo");

interface Callback {
  # Something that takes messages.

  log @0 (msg :Text) -> ();
}

interface Echo {
  ping @0 (msg :Text) -> (reply :Text);
  # Returns msg with "echo:" before it.

  heartbeat @1 (msg :Text, callback :Callback) -> ();
  # Sends msg to callback three times, with a pause after each, and then returns.

  getLogger @2 () -> (callback :Callback);
  # Returns a callback that prints what it is sent, at the service's end.
}
