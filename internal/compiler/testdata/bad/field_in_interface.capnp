@0xd5f1b07f36ba3a11;
interface A { a @0 :Int32; } # ERROR C110
