package compat

import (
	"strings"
	"testing"

	"github.com/marque-rpc/marque/internal/compiler"
	"github.com/marque-rpc/marque/schema"
	"github.com/marque-rpc/marque/std"
)

const head = "@0xb287252b6cbed46e;\nusing P = import \"/capnp/persistent.capnp\";\n"

func compile(t *testing.T, text string) (r *schema.Registry, file uint64) {
	t.Helper()
	if !strings.HasPrefix(text, "@") {
		text = head + text
	}
	loader := &compiler.Files{ReadFile: func(string) ([]byte, error) { return []byte(text), nil }, Standard: std.FS}
	req, diagnostics := compiler.Compile(compiler.Options{Loader: loader, Files: []string{"x.capnp"}})
	if err := diagnostics.Err(); err != nil {
		t.Fatalf("%v\n%s", err, text)
	}
	r, err := schema.NewRegistry(req)
	if err != nil {
		t.Fatal(err)
	}
	return r, req.RequestedFiles[0].ID
}

func TestCompare(t *testing.T) {
	for _, c := range []struct {
		name, old, new string
		want           string // the changes, each on a line
	}{
		{"nothing", "struct A { x @0 :Int32; }", "struct A { x @0 :Int32; }", ""},
		{"a field more", "struct A { x @0 :Int32; }", "struct A { x @0 :Int32; y @1 :Text; }", ""},
		{"a field less", "struct A { x @0 :Int32; y @1 :Text; }", "struct A { x @0 :Int32; }",
			"wire: x.capnp:A: it was 1 words and 1 pointers large and is 1 and 0\nwire: x.capnp:A.y: the field @1 is gone; keep it, under a name such as obsolete1"},
		{"a field renamed", "struct A { x @0 :Int32; }", "struct A { z @0 :Int32; }", "source: x.capnp:A.z: the field @0 was called x"},
		{"fields swapped", "struct A { x @0 :Int32; y @1 :Int32; }", "struct A { y @0 :Int32; x @1 :Int32; }",
			"wire: x.capnp:A.y: the field @0 was x, which has another number now\nwire: x.capnp:A.x: the field @1 was y, which has another number now"},
		{"another type", "struct A { x @0 :Int32; y @1 :Int32; }", "struct A { x @0 :Int64; y @1 :Int32; }",
			"wire: x.capnp:A.x: its type was Int32 and is Int64\nwire: x.capnp:A.y: it has moved inside the struct: the layout follows from fields with lower numbers that have changed"},
		{"another default", "struct A { x @0 :Int32 = 1; y @1 :Text = \"a\"; }", "struct A { x @0 :Int32 = 2; y @1 :Text = \"b\"; }",
			"wire: x.capnp:A.x: its default has changed: values are stored as differences from it\nsource: x.capnp:A.y: its default has changed: where it is not set, old and new programs read different values"},
		{"types that are upgrades", "struct A { a @0 :Text; b @1 :Data; c @2 :List(Text); d @3 :AnyPointer; e @4 :E; f @5 :List(Int32); } enum E { x @0; } struct B { t @0 :Text; } struct C { i @0 :Int32; j @1 :Text; }",
			"struct A { a @0 :Data; b @1 :List(UInt8); c @2 :List(B); d @3 :Text; e @4 :UInt16; f @5 :List(C); } enum E { x @0; } struct B { t @0 :Text; } struct C { i @0 :Int32; j @1 :Text; }", ""},
		{"lists that are none", "struct A { a @0 :List(Bool); b @1 :List(Int32); c @2 :List(Text); } struct B { x @0 :Bool; }", "struct A { a @0 :List(B); b @1 :List(Int64); c @2 :Text; } struct B { x @0 :Bool; }",
			"wire: x.capnp:A.a: its type was List(Bool) and is List(B)\nwire: x.capnp:A.b: its type was List(Int32) and is List(Int64)\nwire: x.capnp:A.c: its type was List(Text) and is Text"},
		{"into a group", "struct A { x @0 :Int32; y @1 :Text; }", "struct A { x @0 :Int32; g :group { y @1 :Text; } }", "source: x.capnp:A.g.y: the field @1 was called y"},
		{"into a new union, first", "struct A { x @0 :Int32; }", "struct A { union { x @0 :Int32; y @1 :Text; } }", ""},
		{"into a new union, second", "struct A { x @0 :Int32; y @1 :Text; }", "struct A { x @0 :Int32; union { z @2 :Void; y @1 :Text; } }", ""},
		{"into a new union with two old ones", "struct A { x @0 :Int32; y @1 :Text; }", "struct A { union { x @0 :Int32; y @1 :Text; } }",
			"wire: x.capnp:A.y: it has become a member of a union, but not the first one: old programs do not set its tag"},
		{"out of a union", "struct A { union { x @0 :Int32; y @1 :Text; } }", "struct A { x @0 :Int32; y @1 :Text; }",
			"wire: x.capnp:A.x: it was a member of a union and is not any more\nwire: x.capnp:A.y: it was a member of a union and is not any more"},
		{"enumerants", "enum E { a @0; b @1; c @2; }", "enum E { b @0; a @1; }",
			"wire: x.capnp:E.b: the enumerant @0 was a, which has another number now\nwire: x.capnp:E.a: the enumerant @1 was b, which has another number now\nwire: x.capnp:E.c: the enumerant @2 is gone"},
		{"an enumerant more, one renamed", "enum E { a @0; }", "enum E { z @0; b @1; }", "source: x.capnp:E.z: the enumerant @0 was called a"},
		{"a type gone", "struct A {} struct B {}", "struct A {}", "wire: x.capnp:B: it is gone"},
		{"a type with another id", "struct A @0xaba9667c2c833fb1 {}", "struct A @0xaba9667c2c833fb2 {}",
			"wire: x.capnp:A: its id was 0xaba9667c2c833fb1 and is 0xaba9667c2c833fb2: to peers it is another type; write the old id after its name"},
		{"a type renamed, id kept", "struct A @0xaba9667c2c833fb1 {}", "struct B @0xaba9667c2c833fb1 {}", "source: x.capnp:B: it was called A"},
		{"another kind", "struct A @0xaba9667c2c833fb1 {}", "enum A @0xaba9667c2c833fb1 {}", "wire: x.capnp:A: it was a struct and is an enum"},
		{"another file id", "@0xb287252b6cbed46a;\nstruct A {}", "@0xb287252b6cbed46b;\nstruct A {}", "wire: x.capnp: the file's id 0xb287252b6cbed46a is gone: all ids in a file follow from it"},
		{"nested", "struct A { struct B { x @0 :Int8; } }", "struct A { struct B { x @0 :Int16; } }", "wire: x.capnp:A.B.x: its type was Int8 and is Int16"},
		{"fewer parameters", "struct A(T, U) {}", "struct A(T) {}", "source: x.capnp:A: it had 2 type parameters and has 1"},
		{"constants", "const a :Int32 = 1; const b :Int32 = 1; const c :Int32 = 1;", "const a :Int32 = 2; const b :Int64 = 1;",
			"source: x.capnp:b: its type was Int32 and is Int64\nsource: x.capnp:c: it is gone"},
		{"a method gone", "interface I { a @0 (); b @1 (); }", "interface I { a @0 (); }", "wire: x.capnp:I.b: the method @1 is gone"},
		{"a method more", "interface I { a @0 (); }", "interface I { a @0 (); b @1 (); }", "authority: x.capnp:I.b: a new method: whoever holds a reference may call it from now on"},
		{"methods swapped", "interface I { a @0 (); b @1 (); }", "interface I { b @0 (); a @1 (); }",
			"wire: x.capnp:I.b: the method @0 was a, which has another number now\nwire: x.capnp:I.a: the method @1 was b, which has another number now"},
		{"parameters", "interface I { a @0 (x :Int32) -> (y :Text); }", "interface I { a @0 (x :Text, z :Int8) -> (y :Text, i :I); }",
			"wire: x.capnp:I.a (parameters).x: its type was Int32 and is Text\nauthority: x.capnp:I.a (results).i: a new capability: callers get it from now on"},
		{"a capability more", "interface I { a @0 (); }", "interface I { a @0 (to :List(I)); }", "authority: x.capnp:I.a (parameters).to: a new capability: a call hands it over from now on"},
		{"no streaming", "interface I { a @0 () -> stream; }", "interface I { a @0 () -> (); }", "source: x.capnp:I.a: it was streaming or has become so: callers wait differently"},
		{"inheritance", "interface I extends(J) {} interface J {} interface K {}", "interface I extends(K) {} interface J {} interface K {}",
			"wire: x.capnp:I: it does not extend J any more\nauthority: x.capnp:I: it extends K now: whoever holds a reference may call that, too"},
		{"persistent", "interface I {}", "interface I extends(P.Persistent(Text, Text)) {}", "authority: x.capnp:I: it is Persistent now: whoever holds a reference may save it, and pass it on, for later"},
	} {
		var got []string
		old, file := compile(t, c.old)
		new, _ := compile(t, c.new)
		for _, change := range Compare(old, new, file) {
			got = append(got, change.String())
		}
		if strings.Join(got, "\n") != c.want {
			t.Errorf("%s:\ngot\n%s\nwant\n%s", c.name, strings.Join(got, "\n"), c.want)
		}
	}
}
