@0x9d1f6e1ab1c8f010;

const void :Void = void;
const yes :Bool = true;
const no :Bool = false;
const int8 :Int8 = -128;
const int8Max :Int8 = 127;
const int16 :Int16 = -32768;
const int32 :Int32 = -0x80000000;
const int64 :Int64 = -9223372036854775808;
const uInt8 :UInt8 = 0xff;
const uInt16 :UInt16 = 0177777;
const uInt32 :UInt32 = 4294967295;
const uInt64 :UInt64 = 18446744073709551615;
const zero :Int32 = 0;
const minusZero :Int32 = -0;
const float32 :Float32 = 1.25;
const float32b :Float32 = 3.4028235e38;
const float64 :Float64 = -1.5e-300;
const float64b :Float64 = 12345678901234567;
const float64c :Float64 = -7;
const float64d :Float64 = 1.;
const float64e :Float64 = 1e+5;
const inf :Float64 = inf;
const minusInf :Float32 = -inf;
const nan :Float64 = nan;
const nan32 :Float32 = nan;
const text :Text = "tab\t nl\n quote\" \x41\101 \'\?\\ ünïcödé \a\b\f\r\v\0";
const emptyText :Text = "";
const data :Data = 0x"01 02 fe FF 0a0b";
const data2 :Data = "text as data";
const emptyData :Data = "";
const color :Color = green;
const list :List(Int32) = [1, -2, 3];
const emptyList :List(Int32) = [];
const trailing :List(Int32) = [1, 2,];
const lists :List(List(UInt16)) = [[1], [], [2, 3]];
const bools :List(Bool) = [true, false, true, true, false, false, false, false, true];
const voids :List(Void) = [void, void];
const texts :List(Text) = ["a", "", "bc"];
const datas :List(Data) = [0x"00", "x"];
const colors :List(Color) = [red, blue];
const floats :List(Float32) = [1, 2.5, -inf];
const f64s :List(Float64) = [1, 2.5, nan];
const structs :List(Point) = [(x = 1), (y = 2, x = 3), ()];
const emptyStructs :List(Point) = [];
const noStructs :List(Nothing) = [(), ()];
const point :Point = (x = 7, y = -7);
const emptyPoint :Point = ();
const paren :Int32 = (5);
const ref :Int32 = .zero;
const refText :Text = .text;
const refList :List(Int32) = .list;
const refPoint :Point = .point;
const anyConst :AnyPointer = .point;
const anyListConst :AnyList = .list;
const anyStructConst :AnyStruct = .point;
const shape :Shape = (name = "s", circle = (radius = 2.5, center = .point), sides = [1, 2]);
const shape2 :Shape = (square = 4, other = (a = 1, b = (c = 5)), color = blue);
const shape3 :Shape = (tri = void, opts = (deep = (on = false, size = 9)));
const wide :Float64 = .float32;
const narrow :Float32 = .uInt32;
const numbered :UInt16 = .color;

struct Nothing {}
enum Color { red @0; green @1; blue @2; }
struct Point { x @0 :Int32; y @1 :Int32; }

struct Shape {
  name @0 :Text = "unnamed";
  union {
    circle :group { radius @1 :Float32 = 1; center @2 :Point = (x = 1, y = 1); }
    square @3 :UInt32 = 7;
    tri @4 :Void;
  }
  sides @5 :List(Int8) = [4];
  other :group { a @6 :Int16 = -1; b :union { c @7 :Int8; d @8 :Text; } }
  color @9 :Color = green;
  opts :group { deep :group { on @10 :Bool = true; size @11 :UInt64 = 0xffffffffffffffff; } }
  data @12 :Data = 0x"aa";
  flag @13 :Bool = true;
  f @14 :Float64 = nan;
  any @15 :AnyPointer = .point;
  list @16 :List(Shape) = [(name = "x"), (square = 1)];
  self @17 :Shape = (name = "self", color = red, flag = true);
  ref @18 :Text = .text;
  shapes @19 :List(List(Point)) = [[(x = 1)], []];
  k @20 :Int32 = Outer.inner;
  kk @21 :Int32 = Outer.Deep.deep;
}

struct Outer { const inner :Int32 = 3; struct Deep { const deep :Int32 = Outer.inner; } }

const joined :Text = "one " "two\n" "three";
