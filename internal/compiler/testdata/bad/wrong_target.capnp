@0xd5f1b07f36ba3a11;
annotation note(field) :Text;
struct A $note("x") {} # ERROR C701 cannot be put on a struct
