@0xd5f1b07f36ba3b02;
struct Bad { a @0 :Missing; } # ERROR C200
