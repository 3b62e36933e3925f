@0xd5f1b07f36ba3a11;
using Bad = import "lib/bad.capnp".Bad;
struct A { a @0 :Bad; }
