@0xd5f1b07f36ba3a11;
using import "lib/lib.capnp"; # ERROR C207
