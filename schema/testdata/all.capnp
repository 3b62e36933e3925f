@0xd1c6f2a7b4e85930;
# Values of every type, for the tests of dynamic values.

using Json = import "/capnp/compat/json.capnp";

enum Color {
  red      @0;
  green    @1;
  deepBlue @2 $Json.name("deep-blue");
}

interface Thing {
  name @0 () -> (name :Text);
}

interface Box(T) extends(Thing) {
  put  @0 (value :T) -> ();
  get  @1 () -> (value :T);
  each @2 (to :Thing) -> stream;
}

struct Point {
  x     @0 :Int32;
  y     @1 :Int32;
  label @2 :Text;
}

struct Numbers {
  bool    @0  :Bool;
  int8    @1  :Int8;
  int16   @2  :Int16;
  int32   @3  :Int32;
  int64   @4  :Int64;
  uint8   @5  :UInt8;
  uint16  @6  :UInt16;
  uint32  @7  :UInt32;
  uint64  @8  :UInt64;
  float32 @9  :Float32;
  float64 @10 :Float64;
  color   @11 :Color;
  nothing @12 :Void;
}

struct Defaults {
  bool    @0  :Bool = true;
  int8    @1  :Int8 = -7;
  int64   @2  :Int64 = -123456789012;
  uint16  @3  :UInt16 = 65535;
  float32 @4  :Float32 = 1.5;
  float64 @5  :Float64 = -inf;
  color   @6  :Color = green;
  text    @7  :Text = "deflt";
  data    @8  :Data = 0x"00 ff";
  point   @9  :Point = (x = 7, label = "def");
  list    @10 :List(Int16) = [1, -2, 3];
  texts   @11 :List(Text) = ["a", "b"];
}

struct Lists {
  voids    @0  :List(Void);
  bools    @1  :List(Bool);
  int8s    @2  :List(Int8);
  uint64s  @3  :List(UInt64);
  float32s @4  :List(Float32);
  float64s @5  :List(Float64);
  colors   @6  :List(Color);
  texts    @7  :List(Text);
  datas    @8  :List(Data);
  points   @9  :List(Point);
  lists    @10 :List(List(Int32));
  deep     @11 :List(List(List(Point)));
  shapes   @12 :List(Shape);
}

struct Shape {
  id @0 :UInt16;
  union {
    nothing @1 :Void;
    circle  @2 :Float64;
    name    @3 :Text;
    square :group {
      side  @4 :Int64;
      where @5 :Point;
    }
    corners @6 :List(Point);
  }
  area :union {
    unknown @7 :Void;
    known   @8 :Float32;
    range :group {
      low  @9  :Float32;
      high @10 :Float32;
    }
  }
  note @11 :Text;
}

struct Pair(A, B) {
  first  @0 :A;
  second @1 :B;
  more   @2 :Pair(B, A);
}

struct Marked $Json.discriminator(name = "kind") {
  longName @0 :Text $Json.name("long_name");
  inner :group $Json.flatten() {
    alpha @1 :Int32;
    beta  @2 :Text;
  }
  point    @3 :Point $Json.flatten(prefix = "p_");
  asBase64 @4 :Data $Json.base64;
  asHex    @5 :Data $Json.hex;
  union {
    count @6 :Int32;
    deep  @7 :Numbers $Json.flatten(prefix = "n_");
    empty @8 :Void;
    text  @9 :Text $Json.name("the text");
  }
  choice :union $Json.discriminator(name = "which", valueName = "what") {
    first  @10 :Void;
    second @11 :Point;
    third  @12 :Text;
  }
  other :union $Json.flatten(prefix = "o_") $Json.discriminator() {
    none @13 :Void;
    some @14 :Point;
  }
}

struct All {
  numbers  @0  :Numbers;
  defaults @1  :Defaults;
  lists    @2  :Lists;
  shape    @3  :Shape;
  pair     @4  :Pair(Text, Point);
  marked   @5  :Marked;
  markeds  @6  :List(Marked);
  text     @7  :Text;
  data     @8  :Data;
  child    @9  :All;
  json     @10 :Json.Value;
  swap     @11 :Pair(Pair(Text, Data), Numbers);
}

struct Choice {
  # The members are pointers: the one that is active may be null.
  union {
    text   @0 :Text;
    next   @1 :Choice;
    colors @2 :List(Color);
    bytes  @3 :Data;
    preset @4 :Text = "pre";
    shape  @5 :Shape;
    place  @6 :Point = (x = 3);
  }
  first :union $Json.discriminator(name = "which") {
    point @7 :Point;
    deep  @8 :Choice;
    plain :group {
      union {
        names  @9 :List(Text);
        pair   @10 :Pair(Text, Point);
      }
    }
  }
}

struct Loop {
  union {
    loop  @0 :Loop;
    any   @1 :AnyPointer;
    thing @2 :Thing;
  }
}

struct Pointers {
  any    @0 :AnyPointer;
  thing  @1 :Thing;
  box    @2 :Box(Text);
  things @3 :List(Thing);
}

const answer :Int32 = 42;
const origin :Point = (x = 1, y = 2, label = "origin");
const primes :List(UInt16) = [2, 3, 5];
const corners :List(Point) = [(x = 1), (y = 2)];
