struct A {} # ERROR C120
