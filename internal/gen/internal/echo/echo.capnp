@0xb287252b6cbed46e;

interface Callback {
  log @0 (msg :Text) -> ();
}

interface Echo {
  # Echo sends back what it is told.

  ping @0 (msg :Text) -> (reply :Text);
  # ping replies "echo:" and the message.
  heartbeat @1 (msg :Text, callback :Callback) -> ();
  getLogger @2 () -> (callback :Callback);
}
