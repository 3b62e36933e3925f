@0xd5f1b07f36ba3a11;
interface B(T) extends(T) {} # ERROR C501
