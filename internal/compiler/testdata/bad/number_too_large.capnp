# CPP accepts: it wraps around silently
@0xd5f1b07f36ba3a11;
const a :UInt64 = 18446744073709551616; # ERROR C106
