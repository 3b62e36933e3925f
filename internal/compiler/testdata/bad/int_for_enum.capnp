@0xd5f1b07f36ba3a11;
enum E { a @0; }
const x :E = 0; # ERROR C600
