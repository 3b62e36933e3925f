@0xd5f1b07f36ba3a11;
const a :Text = "abc; # ERROR C103
const b :Int32 = 1;
