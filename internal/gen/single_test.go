package gen_test

import (
	"bytes"
	"fmt"
	"strings"
	"testing"

	"github.com/marque-rpc/marque/internal/gen"
)

// TestFilesOfOneDeclarationCompile looks for imports that are missing or not used, which other declarations would hide.
func TestFilesOfOneDeclarationCompile(t *testing.T) {
	texts := []string{
		"", "enum E {}", "enum E { a @0; }", "struct S {}", "interface I {}", "annotation x(*) :Void;", "using T = Text;",
		"struct S { struct T {} }", "struct S { enum E { a @0; } }", "struct S { interface I { m @0 (); } }", `struct S { const c :Data = "x"; }`,
		"interface I(T) {}", "struct S(T) {}", "struct S(T) { enum E { a @0; } }", `struct S(T) { struct U { const d :Data = "x"; } }`,
		"struct S(T) { union { a @0 :T; b @1 :List(S(T)); } }",
		"interface I { m @0 (d :Data) -> stream; }", "struct S { v @0 :List(Void); w @1 :Void; }", "interface I { m @0 M.Node -> M.Node; }",
		"interface I { m @0 () -> (i :I, l :List(I), c :Capability, a :AnyPointer); }", "struct S { l @0 :List(I) = []; m @1 :List(List(I)) = [[]]; } interface I {}",
		"interface A { asB @0 () -> (t :Text); } interface B { foo @0 (); } interface C extends(A, B) {}",
		"interface A { asB @0 (); } interface B { asA @0 (); } interface C extends(B, A) { asB @0 (); asC @1 (); } interface D extends(C) { asA @0 (); }",
		"interface A { m @0 (); } interface B { m @0 (); asA @1 (); } interface C extends(A, B) { asB @0 (); } interface D extends(C, A) { m @0 (); }",
	}
	for typ, literals := range map[string][]string{
		"Void": {"void"}, "Bool": {"true"}, "Int8": {"-1"}, "UInt64": {"5"}, "Float32": {"1.5", "nan", "inf"}, "Text": {`"x"`, `""`}, "Data": {`0x"00"`, `""`},
		"M.ElementSize": {"bit"}, "M.Node": {"()", "(id = 1)"}, "M.Value": {"(void = void)"},
		"List(Void)": {"[]", "[void]"}, "List(Bool)": {"[true]"}, "List(Int8)": {"[]", "[1]"}, "List(Float64)": {"[inf]"}, "List(Text)": {`["a"]`}, "List(Data)": {`["a"]`},
		"List(M.ElementSize)": {"[bit]"}, "List(M.Node)": {"[]", "[(id = 1)]"}, "List(List(Int8))": {"[[1]]"}, "List(List(M.Node))": {"[[]]"}, "List(List(List(M.ElementSize)))": {"[[[bit]]]"},
	} {
		for _, v := range literals {
			for _, form := range []string{
				"const c :%s = %s;", "struct S { c @0 :%s = %s; }", "interface I { m @0 (c :%[1]s = %[2]s) -> (r :%[1]s = %[2]s); }",
				"struct S { union { c @0 :%s = %s; d @1 :Void; } }", "struct S { g :group { c @0 :%s = %s; } }",
			} {
				texts = append(texts, fmt.Sprintf(form, typ, v))
			}
		}
	}
	c := newChecker(t)
	for _, text := range texts {
		text = `using M = import "/capnp/schema.capnp"; ` + text
		for _, opts := range []gen.Options{{Resolver: inDir{}}, {Resolver: inDir{}, NoSchema: true}} {
			files, err := gen.Generate(source(t, fileID+text), opts)
			if err == nil {
				err = c.check(files[0].Source)
			}
			if err != nil {
				t.Errorf("%s (NoSchema: %t): %v", text, opts.NoSchema, err)
			}
		}
	}
}

// TestDeepDefaultsEnd has a default that contains itself deeper than messages may be nested by default.
func TestDeepDefaultsEnd(t *testing.T) {
	const levels = 90
	text := "struct S { n @0 :Int8; s @1 :S = " + strings.Repeat("(s = ", levels) + "(n = 5)" + strings.Repeat(")", levels) + "; }"
	files, err := gen.Generate(source(t, fileID+text), gen.Options{Resolver: inDir{}})
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Contains(files[0].Source, []byte("nil stands for the default")) {
		t.Error("the default is copied without end")
	}
}
