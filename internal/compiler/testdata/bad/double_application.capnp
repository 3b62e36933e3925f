@0xd5f1b07f36ba3a11;
struct Box(T) {}
using B = Box(Text);
struct A { a @0 :B(Data); } # ERROR C307
