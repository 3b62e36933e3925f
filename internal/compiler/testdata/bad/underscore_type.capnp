@0xd5f1b07f36ba3a11;
struct Http_Request {} # ERROR C205
