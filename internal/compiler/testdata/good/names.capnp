@0x9d1f6e1ab1c8f050;
# Names: imports, aliases, scopes.
using Types = import "types.capnp";
using import "types.capnp".Color;
using Types.AllTypes;
using Inner = Types.Child.Inner;
using Abs = .Local;
using cAlias = .Local.number;

struct Local {
  const number :Int32 = 7;
  a @0 :Types.AllTypes;
  b @1 :AllTypes;
  c @2 :Color = blue;
  d @3 :import "types.capnp".Nothing;
  e @4 :Inner;
  f @5 : .Local;
  g @6 :Sub.Sub;
  h @7 :Abs;
  i @8 : .Sub;
  j @9 :Int32 = Types.Child.answer;
  k @10 :Int32 = .cAlias;
  struct Sub { struct Sub { x @0 :Local.Sub; } }
}
struct Sub {}
interface Cap extends(Types.Mother, import "types.capnp".Father) {}
const fromOther :Types.Color = green;
