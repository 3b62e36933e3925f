@0xd5f1b07f36ba3a11;
annotation note(*) :Text;
struct A $note(5) {} # ERROR C600
