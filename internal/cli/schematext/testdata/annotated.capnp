@0xa1f6c2b5d9e84703;

using Json = import "/capnp/compat/json.capnp";
using Cxx = import "/capnp/c++.capnp";
using Go = import "/go.capnp";

$Cxx.namespace("annotated");
$Go.package("annotated");

annotation own(struct) :Text;

struct Shape @0xc0a0f3a3c9a7d401 $Json.discriminator(name = "type", valueName = "value") $own("left out") {
  union {
    circle @0 :Float64;
    square @1 :Float64 $Json.name("a \"square\"\n") $Cxx.name("theSquare");
  }
  place :group $Json.flatten(prefix = "at_") {
    x @2 :Int32 = 7 $Json.name("X");
    y @3 :Int32;
  }
  color :union $Json.flatten() $Json.discriminator(name = "color") {
    name @4 :Text $Go.name("left out");
    code @5 :Data $Json.hex;
  }
  picture @6 :Data $Json.base64;
}

enum Mood @0xc0a0f3a3c9a7d402 $Cxx.name("MoodOfShape") {
  good @0 $Json.name("GOOD");
  bad @1;
}

interface Painter @0xc0a0f3a3c9a7d403 $Cxx.allowCancellation {
  paint @0 (shape :Shape $Cxx.name("theShape"), times :Int32 = 1 $Cxx.name("n")) -> (mood :Mood) $Json.name("shapes/paint");
  hurry @1 (options :Json.Value) -> () $Json.notification;
}
