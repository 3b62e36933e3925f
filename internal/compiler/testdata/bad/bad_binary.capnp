@0xd5f1b07f36ba3a11;
const a :Data = 0x"0g"; # ERROR C105
