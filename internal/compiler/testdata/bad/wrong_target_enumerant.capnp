@0xd5f1b07f36ba3a11;
annotation note(enum) :Void;
enum A { a @0 $note; } # ERROR C701
