@0xfa7de3a3c1c2a1ab;

interface Note {
  read  @0 () -> (text :Text);
  write @1 (text :Text) -> ();
}

interface Notebook {
  create @0 (text :Text) -> (note :Note);
  # Makes a note that can be saved (Persistent).

  list @1 () -> (notes :List(Entry));
  # What is in the database: no capabilities, and no secrets.

  struct Entry {
    digest  @0 :Text;
    text    @1 :Text;
    created @2 :Int64;  # seconds since 1970
  }

  revoke @2 (digest :Text) -> ();
  # Takes a note out of the database. Live references to it die too.
}
