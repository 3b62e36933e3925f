@0xd5f1b07f36ba3a11;
using Foo = import "missing.capnp"; # ERROR C800
using import "/missing.capnp".Bar; # ERROR C800
struct C { a @0 :Foo.T; b @1 :Bar; c @2 : .Foo.T; d @3 :Text = Foo.text; }
