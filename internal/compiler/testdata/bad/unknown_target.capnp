@0xd5f1b07f36ba3a11;
annotation note(struct, clazz) :Text; # ERROR C703
