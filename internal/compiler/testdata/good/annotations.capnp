@0x9d1f6e1ab1c8f040;
# Annotations of all kinds on all targets.
$all("file");
$onFile(5);

annotation all(*) :Text;
annotation onFile @0x9d1f6e1ab1c8f041 (file) :Int32;
annotation onConst(const) :Void;
annotation onEnum(enum) :Void;
annotation onEnumerant(enumerant) :Float32;
annotation onStruct(struct) :Point;
annotation onField(field) :List(Int8);
annotation onUnion(union) :Color;
annotation onGroup(group) :Bool;
annotation onInterface(interface) :Data;
annotation onMethod(method) :UInt64;
annotation onParam(param) :Text;
annotation onAnnotation(annotation) :Void;
annotation annotated(struct, field) :AnyPointer $onAnnotation $all("ann");

struct Point { x @0 :Int32; y @1 :Int32; }
const point :Point = (x = 1);
enum Color $onEnum $all("enum") { red @0 $onEnumerant(1.5) $all("red"); green @1; }
const c :Int32 = 5 $onConst $all("const");
struct S $onStruct(x = 1, y = 2) $all("struct") $annotated(.point) {
  f @0 :Int32 = 5 $onField([1, 2]) $all("field") $onField([]);
  u :union $onUnion(green) $all("union") { a @1 :Void $all("in union"); b @2 :Void; }
  g :group $onGroup(true) $all("group") { h @3 :Int8 $all("in group"); }
  n @4! :union $all("numbered") { x @5 :Void; y @6 :Void; }
}
interface I $onInterface(0x"0102") $all("interface") {
  m @0 (p :Int32 = 1 $onParam("p") $all("param")) -> (r :Text $onParam("r")) $onMethod(7) $all("method");
  struct Nested $Deep.scoped(void) {}
}
struct Deep { annotation scoped(*) :Void; struct T $onStruct(()) {} }
