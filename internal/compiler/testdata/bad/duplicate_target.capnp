@0xd5f1b07f36ba3a11;
annotation note(struct, struct) :Text; # ERROR C704
