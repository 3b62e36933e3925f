@0xd5f1b07f36ba3a11;
struct Box(T) { x @0 :T = "a"; } # ERROR C606
