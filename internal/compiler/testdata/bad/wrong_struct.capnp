@0xd5f1b07f36ba3a11;
struct P { x @0 :Int32; }
struct Q { x @0 :Int32; }
const p :P = (x = 1);
const q :Q = .p; # ERROR C600
