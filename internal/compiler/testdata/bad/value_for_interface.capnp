@0xd5f1b07f36ba3a11;
interface I {}
struct A { a @0 :I = void; } # ERROR C600
