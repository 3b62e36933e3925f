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

const everything :All = (
  bool = false, int8 = -128, int16 = -32768, int32 = -2147483648, int64 = -9223372036854775808,
  uInt8 = 255, uInt16 = 1, uInt32 = 4294967295, uInt64 = 1, float32 = 3.25, float64 = -1e300,
  text = "grüße", data = 0x"00ff10", all = (text = "inner"), colour = blue, small = (n = 9, t = "nine"),
  voids = [void, void], bools = [true, false, true, true, false, false, true, false, true],
  int8s = [-1, 2], int16s = [-3, 4], int32s = [-5, 6], int64s = [-7, 8],
  uInt8s = [1, 2], uInt16s = [3, 4], uInt32s = [5, 6], uInt64s = [7, 8],
  float32s = [0.5, -inf], float64s = [inf, -0.125],
  texts = ["one", "", "three"], datas = [0x"01", "", "ab"],
  alls = [(int16 = 1), (), (int16 = 3)], smalls = [(n = 1), (t = "two")], colours = [blue, green, red],
  lists = [[1, 2], [], [3]],
  group = (flag = true, name = "grouped"),
  pair = (left = true, right = -4),
  any = .anything
);

const anything :Small = (n = 5, t = "any");
