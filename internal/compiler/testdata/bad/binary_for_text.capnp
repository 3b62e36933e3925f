@0xd5f1b07f36ba3a11;
const a :Text = 0x"01"; # ERROR C600
