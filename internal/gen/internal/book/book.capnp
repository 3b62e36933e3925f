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
