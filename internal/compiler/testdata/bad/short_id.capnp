@0x1234; # ERROR C122 not a valid id
