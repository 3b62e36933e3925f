@0xd5f1b07f36ba3a11;
annotation note(*) :Text;
struct A { a @0 :note; } # ERROR C300
