@0xd5f1b07f36ba3a11;
const a :Int32 = 12monkeys; # ERROR C102 "12monkeys" is not a number
