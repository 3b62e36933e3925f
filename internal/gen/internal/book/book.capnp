@0xc0b1a2d3e4f50617;
# An address book, which uses most of what structs can do.

struct Person {
  # Person is somebody one knows.

  id   @0 :UInt32;
  name @1 :Text;
  # The name, as it is written.
  email  @2 :Text = "nobody@example.com";
  phones @3 :List(PhoneNumber);
  struct PhoneNumber {
    number @0 :Text;
    type   @1 :Type;
    enum Type {
      mobile @0;
      home   @1;
      work   @2;
    }
  }

  employment :union {
    # What the person does.
    unemployed   @4 :Void;
    employer     @5 :Text;
    school       @6 :Text;
    selfEmployed @7 :Void;
    army :group {
      rank @8 :UInt8 = 3;
      base @9 :Text;
    }
  }

  address :group {
    street @10 :Text;
    zip    @11 :UInt16 = 1234;
  }

  friends     @12 :List(Person);
  spouse      @13 :Person;
  photo       @14 :Data;
  money       @15 :Float64 = 1.5;
  married     @16 :Bool = true;
  height      @17 :Float32;
  tags        @18 :List(Text);
  scores      @19 :List(Int16) = [1, -2, 3];
  matrix      @20 :List(List(Float64));
  moods       @21 :List(Mood);
  mood        @22 :Mood = happy;
  extra       @23 :AnyPointer;
  flags       @24 :List(Bool);
  temperature @25 :Int8 = -5;
  born        @26 :Date = (year = 1970, month = 1, day = 1);
  key         @27 :Data = 0x"01 02 ff";
}

enum Mood {
  sad   @0;
  happy @1;
}

struct Date {
  year  @0 :Int16;
  month @1 :UInt8;
  day   @2 :UInt8;
}

struct Shape {
  area @0 :Float64;
  union {
    circle :group {
      radius @1 :Float64;
    }
    square  @2 :Float64;
    empty   @3 :Void;
    polygon @4 :List(Point);
    inner   @5 :Shape;
  }
  struct Point {
    x @0 :Float32;
    y @1 :Float32;
  }
}

struct AddressBook {
  people @0 :List(Person);
}

struct Map(Key, Value) {
  entries @0 :List(Entry);
  struct Entry {
    key   @0 :Key;
    value @1 :Value;
  }
}

struct Directory {
  byName  @0 :Map(Text, Person);
  lists   @1 :Map(Text, List(Int32));
  page    @2 :Page(Person);
  untyped @3 :Map;
}

struct Page(T) {
  more @0 :Page(T);
  one  @1 :T;
}

struct Either(L, R) {
  union {
    left  @0 :L;
    right @1 :R;
    none  @2 :Void;
  }
}

const limit :UInt32 = 77;
const motto :Text = "be \"kind\"";
const origin :Shape.Point = (x = 1, y = 2);
const primes :List(UInt8) = [2, 3, 5, 7];
const pi :Float64 = 3.14159;
const inf :Float32 = inf;
const best :Mood = happy;
const blob :Data = 0x"00 ff";

# Defaults that have no end: within one there is another of its kind.

struct Endless {
  self   @0 :Endless = (number = 5);
  number @1 :Int8;
  list   @2 :List(Endless) = [(), (number = 6)];
  lists  @3 :List(List(Endless)) = [[()]];
  other  @4 :Mutual = (number = 7);
  page   @5 :Page(Endless) = (one = (number = 8));
  group :group {
    inner @6 :Endless = (number = 9);
  }
  union {
    member @7 :List(Endless) = [(number = 10)];
    void   @8 :Void;
  }
}

struct Tree {
  # Its default has an end.
  kids   @0 :List(Tree) = [(kids = [], number = 1)];
  number @1 :Int8;
  parent @2 :Tree;
}

struct Mutual {
  number  @0 :Int8;
  endless @1 :Endless = ();
  generic @2 :Looped(Text) = ();
}

struct Looped(T) {
  value @0 :T;
  next  @1 :Looped(T) = (next = ());
}

# Lists of all kinds that have defaults.

struct Defaults {
  nums    @0 :List(Int32) = [1];
  bools   @1 :List(Bool) = [true];
  texts   @2 :List(Text) = ["a"];
  datas   @3 :List(Data) = ["b"];
  voids   @4 :List(Void) = [void, void];
  structs @5 :List(Date) = [(year = 1)];
  lists   @6 :List(List(Int8)) = [[1]];
  moods   @7 :List(Mood) = [happy];
  union {
    member @8 :List(UInt16) = [2];
    other  @9 :Void;
  }
}

struct Lists {
  # The same without defaults, and what reads as null of each.
  nums    @0 :List(Int32);
  bools   @1 :List(Bool);
  texts   @2 :List(Text);
  datas   @3 :List(Data);
  voids   @4 :List(Void);
  structs @5 :List(Date);
  lists   @6 :List(List(Int8));
  moods   @7 :List(Mood);
}

# Eight pointers of no type: what a message of another schema may have.
struct Anything {
  a @0 :AnyPointer;
  b @1 :AnyPointer;
  c @2 :AnyPointer;
  d @3 :AnyPointer;
  e @4 :AnyPointer;
  f @5 :AnyPointer;
  g @6 :AnyPointer;
  h @7 :AnyPointer;
  i @8 :AnyPointer;
}
