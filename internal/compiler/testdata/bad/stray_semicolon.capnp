@0xd5f1b07f36ba3a11;
struct A {}
; # ERROR C110 expected a declaration
