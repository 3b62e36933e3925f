@0xd5f1b07f36ba3a11;
using A = Text;
struct A {} # ERROR C202
