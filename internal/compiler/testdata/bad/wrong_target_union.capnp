@0xd5f1b07f36ba3a11;
annotation note(group) :Void;
struct A { u :union $note { a @0 :Void; b @1 :Void; } } # ERROR C701
