@0xf1b6a4c9d2e07835;
# The schema of docs/guide.md.

struct Item {
  name      @0 :Text;
  cents     @1 :UInt32;
  tags      @2 :List(Text);
  condition @3 :Condition = used;
  size :union {
    none   @4 :Void;
    number @5 :UInt16;
    box :group {
      width  @6 :Float32;
      height @7 :Float32;
    }
  }
}

enum Condition {
  new  @0;
  used @1;
}

interface Shop {
  find @0 (word :Text, limit :UInt32 = 10) -> (items :List(Item));

  sell @1 (item :Item) -> (offer :Offer);

  import @2 () -> (sink :Sink);
  # To sell many items at once.
}

interface Offer {
  accept   @0 () -> ();
  withdraw @1 () -> ();
}

interface Sink {
  put  @0 (item :Item) -> stream;
  done @1 () -> (count :UInt32);
}
