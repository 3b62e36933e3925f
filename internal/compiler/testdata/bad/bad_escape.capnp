@0xd5f1b07f36ba3a11;
const a :Text = "50\% off"; # ERROR C104
