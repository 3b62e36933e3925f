@0xd5f1b07f36ba3a11;
struct Box(T) {}
enum E { a @0; }
struct A { a @0 :Box(E); } # ERROR C308
