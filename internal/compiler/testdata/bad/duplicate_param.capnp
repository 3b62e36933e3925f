@0xd5f1b07f36ba3a11;
interface A { a @0 (x :Int32, x :Text); } # ERROR C202
