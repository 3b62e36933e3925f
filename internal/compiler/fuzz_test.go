package compiler_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/marque-rpc/marque/internal/compiler"
	"github.com/marque-rpc/marque/schema"
)

// FuzzCompile checks that no input makes the compiler panic, and that whatever it accepts can be written and read back.
func FuzzCompile(f *testing.F) {
	for _, pattern := range []string{"testdata/good/*.capnp", "testdata/bad/*.capnp", "../../std/capnp/*.capnp"} {
		files, err := filepath.Glob(pattern)
		if err != nil {
			f.Fatal(err)
		}
		for _, name := range files {
			b, err := os.ReadFile(name)
			if err != nil {
				f.Fatal(err)
			}
			f.Add(string(b))
		}
	}
	for seed := range uint64(20) {
		f.Add(generate(seed, "x.capnp", nil).b.String())
	}
	f.Fuzz(func(t *testing.T, text string) {
		r, ds := compiler.Compile(compiler.Options{Loader: memory(text), Files: []string{"x.capnp"}, Positions: true})
		if ds.Err() != nil {
			for _, d := range ds {
				if d.Message == "" || d.Code == "" || strings.Contains(d.Message, "%!(") {
					t.Errorf("bad diagnostic: %q", d.String())
				}
			}
			return
		}
		b, err := r.Marshal()
		if err != nil {
			t.Fatal(err)
		}
		back, err := schema.UnmarshalRequest(b)
		if err != nil {
			t.Fatal(err)
		}
		if d := firstDifference(back, r); d != "" {
			t.Fatal(d)
		}
	})
}

// FuzzFind checks that no expression makes the compiler panic, and that what is found is in the request.
func FuzzFind(f *testing.F) {
	const text = anID + "struct G(T) { struct In(U) { t @0 :T; } const c :Int8 = 1; }\nusing A = G(Text);\nusing Go = import \"/go.capnp\";\n" +
		"enum E { e @0; }\ninterface I(T) { m @0 [U] (u :U); }\nannotation a(*) :G(Data);\n"
	for _, expr := range []string{"G", "G(A).In(List(I(E)))", ".A.In", "Go.package", `import "/capnp/c++.capnp".name`, "List(List(A))", "A.c", "1", "(G)", "[G]",
		"embed \"x\"", "-inf", "G(x = Text)", "AnyPointer", "Object", "a", "G(", "G)", "G # c\n"} {
		f.Add(expr)
	}
	f.Fuzz(func(t *testing.T, expr string) {
		r, found, ds := compiler.Find(compiler.Options{Loader: memory(text), Files: []string{"x.capnp"}}, expr)
		if ds.Err() != nil {
			return
		}
		registry, err := schema.NewRegistry(r)
		if err != nil {
			t.Fatal(err)
		}
		if found.Type != nil {
			if _, err := registry.Resolve(found.Type); err != nil {
				t.Error(err)
			}
		} else if registry.Node(found.ID) == nil {
			t.Errorf("found %x, which is not in the request", found.ID)
		}
	})
}
