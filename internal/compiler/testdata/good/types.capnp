# A comment before the id is nobody's.
@0x9d1f6e1ab1c8f001;
# The file's own comment.
#
#   Indented.

$Cxx.namespace("types");
using Cxx = import "/capnp/c++.capnp";

struct AllTypes {
  # All the built-in types.
  void @0 :Void;
  bool @1 :Bool; # on the same line
  int8 @2 :Int8;
  # on the next line
  int16 @3 :Int16;

  # not a doc comment: an empty line
  int32 @4 :Int32;   # one
  # two
  # three
  int64 @5 :Int64;
  uInt8 @6 :UInt8;
  uInt16 @7 :UInt16;
  uInt32 @8 :UInt32;
  uInt64 @9 :UInt64;
  float32 @10 :Float32;
  float64 @11 :Float64;
  text @12 :Text;
  data @13 :Data;
  any @14 :AnyPointer;
  anyStruct @15 :AnyStruct;
  anyList @16 :AnyList;
  capability @17 :Capability;
  list @18 :List(Int32);
  listOfList @19 :List(List(Text));
  listOfAnyList @20 :List(AnyList);
  listOfCapability @21 :List(Capability);
  listOfEnum @22 :List(Color);
  listOfStruct @23 :List(AllTypes);
  listOfInterface @24 :List(Thing);
  enum @25 :Color;
  struct @26 :AllTypes;
  interface @27 :Thing;
  listOfVoid @28 :List(Void);
  listOfBool @29 :List(Bool);
  using @30 :Bool;
  union @31 :UInt8;
  import @32 :Text;
  stream @33 :Text;
  group @34 :Int8;
}

enum Color {
  # A color.
  red @0; # like blood
  blue @2;
  green @1;
  # like grass
}
# This is not a comment on Color, which has one.

enum Empty {}

struct Nothing {}
# After the brace.

interface Thing {}

interface Mother @0x9d1f6e1ab1c8f002 {
  ask @1 (question :Text, times :Int32 = 1) -> (answer :Text);
  # Ask her.
  hush @0 ();
}
interface Father {
  take @0 AllTypes -> Nothing;
  give @1 AllTypes -> (all :AllTypes);
  gave @2 (all :AllTypes) -> AllTypes;
  push @3 (bytes :Data) -> stream;
  pull @4 () -> ();
  none @5 (a :Thing = null, b :Text = null, c :List(Int8) = null, d :AnyPointer = null, e :AllTypes = null);
  deep @6 (a :AllTypes = (int8 = 1), b :Color = green);
}
interface Child extends(Mother, Father) {
  struct Inner { x @0 :UInt8; }
  enum Mood { good @0; bad @1; }
  const answer :Int32 = 42;
  get @0 (mood :Mood) -> Inner;
  interface Nested extends(Child) { back @0 () -> (child :Child); }
}
interface Grandchild extends(Child.Nested, Child) {}
