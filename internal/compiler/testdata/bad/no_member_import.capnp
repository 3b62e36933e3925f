@0xd5f1b07f36ba3a11;
using Lib = import "lib/lib.capnp";
struct A { a @0 :Lib.Missing; } # ERROR C201
