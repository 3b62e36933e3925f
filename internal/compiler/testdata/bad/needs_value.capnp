@0xd5f1b07f36ba3a11;
annotation note(*) :Text;
struct A $note {} # ERROR C702
