@0xd5f1b07f36ba3a11;
using Lib = import "lib"; # ERROR C800
