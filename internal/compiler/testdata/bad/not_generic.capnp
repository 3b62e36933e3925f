@0xd5f1b07f36ba3a11;
struct B {}
struct A { a @0 :B(Text); } # ERROR C306
