@0xd5f1b07f36ba3a11;
enum Color { red @0; }
const a :Color = blue; # ERROR C200
