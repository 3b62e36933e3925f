@0xd5f1b07f36ba3a11;
const a :Text = "x";
const b :Int32 = .a; # ERROR C600
