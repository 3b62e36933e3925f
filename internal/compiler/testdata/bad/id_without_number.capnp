@0xd5f1b07f36ba3a11;
struct A @foo {} # ERROR C110 expected a number
