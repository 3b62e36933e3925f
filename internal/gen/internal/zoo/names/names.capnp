@0xd4a7f2c1b0e98765;
# Names that get in one another's way, and in the way of Go.

struct PersonReader {
  x @0 :Int32;
}
struct Person {
  reader  @0  :Text;
  hasName @1  :Bool;
  name    @2  :Text;
  setName @3  :Text;
  newName @4  :Text;
  plain   @5  :Int8;
  build   @6  :Int8;
  release @7  :Int8;
  which   @8  :Int8;
  union   @9  :Int8;
  fromPtr @10 :Int8;
  toPtr   @11 :Int8;
  type    @12 :Type;
  enum Type {
    range @0;
    func  @1;
  }
  string     @13 :Text;
  int32      @14 :Int32;
  objectSize @15 :Int8;
  context    @16 :Text;
  any        @17 :AnyPointer;
}
struct PersonType {
  a @0 :Bool;
}

struct Shape {
  # A member that is named as a nested type, and nested types that are named as what is derived.
  union {
    circle @0 :Circle;
    which  @1 :Void;
    group :group {
      union {
        a @2 :Int8;
        b @3 :Text;
      }
    }
    map         @4 :Int32;
    whichCircle @5 :Int32;
  }
  struct Circle {
    r @0 :Float32;
  }
  struct Which {}
  struct Reader {}
}

enum ShapeUnion {
  one @0;
}
const newPerson :Int32 = 3;
const person :Int32 = 4;

interface Service {
  release   @0  (ctx :Text, err :Text, c :Text, func :Int32, b :Bool) -> (a :Text, err :Int32, len :Int32);
  addRef    @1  (capnp :Text, rpc :Text) -> (ctx :Text);
  string    @2  () -> (string :Text);
  ref       @3  (type :Text) -> (ref :Service);
  async     @4  () -> ();
  pingAsync @5  () -> ();
  ping      @6  () -> ();
  wait      @7  () -> (wait :Service, read :Service, release :Service, pipeline :Text);
  begin     @8  (call :Text) -> (results :Text);
  method    @9  (int32 :Int32, string :Text, s :List(Text)) -> (int32 :Int32, p :Text);
  context   @10 (context :Text, plain :Data) -> (error :Text);
}
struct ServiceServer {}
struct NewService {}
struct ServicePingPromise {}

interface Sub extends(Service) {
  ping      @0 (x :Int32) -> ();
  asService @1 () -> ();
}

interface Left extends(Base) {
  same @0 (x :Int32) -> ();
  left @1 () -> ();
}
interface Right extends(Base) {
  same  @0 (y :Text) -> (z :Text);
  right @1 () -> ();
}
interface Base {
  base @0 () -> (name :Text);
}
interface Both extends(Left, Right) {
  both @0 () -> ();
}
interface More extends(Both) {
  more @0 () -> ();
}
interface Diamond extends(A, B) {}
interface A extends(Base) {}
interface B extends(Base) {}

annotation note(field) :Text;
