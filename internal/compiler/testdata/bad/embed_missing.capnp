@0xd5f1b07f36ba3a11;
const a :Data = embed "lib/missing.bin"; # ERROR C608
