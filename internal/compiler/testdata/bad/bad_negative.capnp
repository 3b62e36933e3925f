@0xd5f1b07f36ba3a11;
const a :Text = -"x"; # ERROR C110 expected a number
