@0x9d1f6e1ab1c8f030;

struct Box(T) { value @0 :T; }
struct Pair(A, B) { a @0 :A; b @1 :B; struct Inner { a @0 :A; box @1 :Box(B); } }
struct Map(Key, Value) {
  entries @0 :List(Entry);
  struct Entry { key @0 :Key; value @1 :Value; outer @2 :Map(Key, Value); plain @3 :Map; }
  using E = Entry;
  e @1 :E;
  f @2 :Map(Text, Data).E;
  swapped @3 :Map(Value, Key);
  g :group { x @4 :Key; u :union { y @5 :Value; z @6 :Entry; } }
}
using TextMap = Map(Text, Text);
using Deep = Map(Text, List(Box(Data)));
struct User(T) {
  a @0 :Box(Text) = (value = "x");
  b @1 :TextMap;
  c @2 :Deep.Entry;
  d @3 :Pair(T, Box(T)).Inner;
  e @4 :Pair(AnyPointer, Iface(T));
  f @5 :Box;
  g @6 :List(Box(T));
  h @7 :Alias;
  i @8 :TextMap.Entry;
  using Alias = Pair(T, Text);
  j @9 :Alias.Inner;
  using Other = .Plain;
  k @10 :Other;
  l @11 :User(Data).Alias;
  m @12 :Pair(List(Int8), Box(Box(Box(T))));
}
struct Plain { x @0 :Int8; }
struct Third(A, B, C, D) { c @0 :List(C); d @1 :List(D); }
interface Iface(T) {
  get @0 () -> (value :T);
  set @1 Box(T) -> (old :Box(T));
  gen @2 [U] (x :U, t :T) -> (y :Box(U), z :List(Box(T)));
  gen2 @3 [U, V] Box(U) -> Pair(U, V);
  plain @4 (x :Int8) -> Plain;
  struct Nested { t @0 :T; }
  nested @5 Nested -> (n :Nested);
  any @6 Box -> Box(Text);
  push @7 [W] (w :W) -> stream;
}
interface Sub(X) extends(Iface(X), Iface2(Box(X))) {}
interface Iface2(T) { other @0 (i :Iface(T)) -> (i :Iface(Text)); }
interface Concrete extends(Iface(Text)) { go @0 [T] () -> (x :Iface(T).Nested); }
const box :Box(Text) = (value = "boxed");
const pair :Pair(Box(Text), List(Int32)) = (a = (value = "a"), b = [1, 2]);
const inner :Pair(Text, Data).Inner = (a = "t", box = (value = 0x"01"));
const map :Map(Text, Box(Text)) = (entries = [(key = "k", value = (value = "v"))]);
const copy :Box(Text) = .box;
const unbound :Map = ();
annotation tag(*) :Box(Text);
struct Annotated $tag(value = "t") $Gen(Text).ann("x") { x @0 :Int8 $tag((value = "u")); }
struct Gen(T) { annotation ann(*) :T; const c :Int8 = 3; }
const viaBrand :Int8 = Gen(Text).c;
