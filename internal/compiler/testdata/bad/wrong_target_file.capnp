@0xd5f1b07f36ba3a11;
$note("x"); # ERROR C701
annotation note(field) :Text;
