@0xd5f1b07f36ba3a11;
struct A { g :group {} } # ERROR C403
