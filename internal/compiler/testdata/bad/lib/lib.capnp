@0xd5f1b07f36ba3b01;
struct Point { x @0 :Int32; }
#pad 1