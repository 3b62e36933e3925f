@0xd5f1b07f36ba3a11;
using Foo = import "/missing/foo.capnp".Foo; # ERROR C800
