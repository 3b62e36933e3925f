@0xc4b2a5f0d3e19687;
# What the capability patterns are shown with.

interface Reader {
  read @0 () -> (text :Text);
}

interface File extends(Reader) {
  write @0 (text :Text) -> ();
}

interface Directory {
  open @0 (name :Text) -> (file :File);
}

interface Feed {
  subscribe @0 (to :Subscriber) -> (subscription :Subscription);
  # Sends what is published from now on, until the subscription is released.
}

interface Subscriber {
  next @0 (text :Text) -> stream;
}

interface Subscription {}
