@0xe1f5a0b7c2d34698;
# Interfaces of all kinds: inheritance, generics, streams, many results, structs as parameters.

using Marque     = import "/marque.capnp";
using Names      = import "names/names.capnp";
using Persistent = import "/capnp/persistent.capnp".Persistent;

interface Empty {}

interface Animal {
  # Animal is anything that has a name.
  name @0 () -> (name :Text);
  self @1 () -> (self :Animal);
  meet @2 (other :Animal) -> (liked :Bool, friends :List(Animal));
}

interface Pet extends(Animal) {
  owner     @0 () -> (owner :Owner);
  feed      @1 (food :List(Food), when :Int64 = 7) -> stream;
  measure   @2 () -> (height :Float64, weight :Float64, age :UInt16, color :Color);
  stats     @3 Stats -> Stats;
  pair      @4 () -> (first :Pet, second :Pet);
  mixed     @5 (n :Int32) -> (count :Int32, pet :Pet, owner :Owner);
  anything  @6 (any :AnyPointer, cap :Capability) -> (any :AnyPointer);
  waiting   @7 () -> (pet :Pet) $Marque.await;
  promising @8 () -> (count :Int32, pet :Pet) $Marque.promise;
  nothing   @9 (v :Void) -> (v :Void);
}

interface Owner extends(Empty, Persistent(Text, Stats)) {
  pets @0 (filter :Filter) -> (pets :List(Pet));
  struct Filter {
    color @0 :Color;
    union {
      all @1 :Void;
      pet @2 :Pet;
    }
  }
}

interface Dog extends(Pet, Owner) {
  bark @0 () -> ();
}

struct Food {
  name  @0 :Text;
  maker @1 :Animal;
  grid  @2 :List(List(Animal));
  cap   @3 :Capability;
}
enum Color {
  red   @0;
  green @1;
}
struct Stats {
  count  @0 :Int32;
  leader @1 :Pet;
  inner  @2 :Inner;
  struct Inner {
    deep @0 :Animal;
    any  @1 :AnyPointer;
    name @2 :Names.Person;
  }
  g :group {
    h @3 :Animal;
  }
}

interface Cell(T) {
  get     @0 () -> (value :T);
  set     @1 (value :T) -> ();
  update  @2 (by :Updater(T)) -> (old :T, new :T);
  history @3 () -> History(T);
  generic @4 [U] (u :U, t :T) -> (u :U);
  child   @5 () -> (cell :Cell(T));
}
interface Updater(T) {
  update @0 (old :T) -> (new :T);
}
struct History(T) {
  last @0 :T;
  more @1 :History(T);
  cell @2 :Cell(T);
}

interface TextCell extends(Cell(Text)) {
  len @0 () -> (len :UInt32);
}
interface Wrapper(A) extends(Cell(History(A))) {
  wrap @0 (a :A) -> ();
}

struct Holder {
  cell    @0 :Cell(Stats);
  wrapper @1 :Wrapper(Data);
  cells   @2 :List(Cell(Text));
}

struct Nest(T) {
  value @0 :T;
  more  @1 :Nest(List(Nest(T)));
  same  @2 :Nest(T);
}
interface Grows(T) {
  more @0 () -> (more :Grown(Map(T, T)));
}
interface Grown(T) extends(Grows(T)) {}
struct Map(K, V) {
  k @0 :K;
  v @1 :V;
}

struct Chain {
  # Chain has defaults in which it occurs again.
  next  @0 :Chain = (count = 5);
  count @1 :Int32;
  all   @2 :List(Chain) = [(), ()];
}
interface Mirror {
  show   @0 (one :Chain, all :List(Chain)) -> (one :Chain, all :List(Chain));
  whole  @1 Chain -> Chain;
  preset @2 (one :Chain = (count = 1)) -> (one :Chain = (count = 2));
}
