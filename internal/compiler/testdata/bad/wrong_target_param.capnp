@0xd5f1b07f36ba3a11;
annotation note(field) :Void;
interface A { a @0 (x :Int32 $note); } # ERROR C701
