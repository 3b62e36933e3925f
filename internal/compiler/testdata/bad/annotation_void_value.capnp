@0xd5f1b07f36ba3a11;
annotation flag(*) :Void;
struct A $flag(true) {} # ERROR C600
