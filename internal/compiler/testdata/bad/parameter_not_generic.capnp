# CPP accepts: it ignores the list
@0xd5f1b07f36ba3a11;
struct A(T) { a @0 :T(Text); } # ERROR C306
