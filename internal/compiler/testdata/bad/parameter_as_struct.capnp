@0xd5f1b07f36ba3a11;
interface A(T) { a @0 T -> (); } # ERROR C503
