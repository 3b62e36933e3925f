@0xb287252b6cbed46e;

interface Echo {
  ping @0 (msg :Text) -> (reply :Text);
  # Returns msg with "echo:" before it.
}
