@0xd5f1b07f36ba3a11;
using Foo = import "missing.capnp"; # ERROR C800
