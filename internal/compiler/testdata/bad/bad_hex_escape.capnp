@0xd5f1b07f36ba3a11;
const a :Text = "\x4"; # ERROR C104
