# Every type of the schema language, for comparing with other implementations.
@0xa1d3f9b2c4e58617;

enum Colour { red @0; green @1; blue @2; }

struct Small { n @0 :UInt8; t @1 :Text; }

struct All {
  nothing @0 :Void;
  bool @1 :Bool = true;
  int8 @2 :Int8 = -5;
  int16 @3 :Int16;
  int32 @4 :Int32 = 123456;
  int64 @5 :Int64;
  uInt8 @6 :UInt8;
  uInt16 @7 :UInt16 = 65535;
  uInt32 @8 :UInt32;
  uInt64 @9 :UInt64 = 18446744073709551615;
  float32 @10 :Float32 = 1.5;
  float64 @11 :Float64 = -0.25;
  text @12 :Text = "default";
  data @13 :Data = 0x"0102ff";
  all @14 :All;
  colour @15 :Colour = green;
  small @16 :Small = (n = 7, t = "seven");
  voids @17 :List(Void);
  bools @18 :List(Bool);
  int8s @19 :List(Int8);
  int16s @20 :List(Int16);
  int32s @21 :List(Int32) = [1, -2, 3];
  int64s @22 :List(Int64);
  uInt8s @23 :List(UInt8);
  uInt16s @24 :List(UInt16);
  uInt32s @25 :List(UInt32);
  uInt64s @26 :List(UInt64);
  float32s @27 :List(Float32);
  float64s @28 :List(Float64);
  texts @29 :List(Text);
  datas @30 :List(Data);
  alls @31 :List(All);
  smalls @32 :List(Small);
  colours @33 :List(Colour);
  lists @34 :List(List(Int16));
  group :group {
    flag @35 :Bool;
    name @36 :Text;
  }
  union {
    number @37 :UInt16;
    word @38 :Text;
    pair :group {
      left @39 :Bool;
      right @40 :Int8 = 3;
    }
  }
  any @41 :AnyPointer;
}
