@0xd5f1b07f36ba3a11;
struct A { a @65536 :Void; } # ERROR C123 # ERROR C401
