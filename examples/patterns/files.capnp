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
