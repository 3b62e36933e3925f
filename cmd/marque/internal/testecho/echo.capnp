@0xd2c5a6b0b6b8f0a1;

interface Callback {
  log @0 (msg :Text) -> ();
}

interface Named {
  name @0 () -> (name :Text);
  # What the object calls itself.
}

interface Echo extends(Named) {
  # The service that the tests of the tool talk to.

  ping @0 (msg :Text) -> (reply :Text);
  # Sends msg back.
  heartbeat @1 (msg :Text, callback :Callback) -> ();
  # Calls back three times, with the message and a number. There is no pause.
  getLogger @2 () -> (callback :Callback);
  inside    @3 () -> (box :Box, plain :AnyPointer);
  feed      @4 (chunk :Data) -> stream;
  fed       @5 () -> (bytes :UInt64);
  sleep     @6 () -> ();
  fail      @7 (reason :Text) -> ();
  anything  @8 () -> (it :AnyPointer);
}

struct Box {
  label @0 :Text;
  union {
    empty @1 :Void;
    echo  @2 :Echo;
  }
  list @3 :List(Callback);
}
