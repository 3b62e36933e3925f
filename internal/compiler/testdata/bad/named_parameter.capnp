@0xd5f1b07f36ba3a11;
struct Box(T) {}
struct A { a @0 :Box(T = Text); } # ERROR C309
