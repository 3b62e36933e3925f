package compiler_test

import (
	"os"
	"strings"
	"testing"

	"github.com/marque-rpc/marque/internal/compiler"
	"github.com/marque-rpc/marque/schema"
)

func findIn(dir, file, expr string) (*schema.CodeGeneratorRequest, compiler.Found, error) {
	l := &compiler.Files{ReadFile: os.ReadFile, Dir: dir}
	r, found, ds := compiler.Find(compiler.Options{Loader: l, Files: []string{file}, MakeIDs: true}, expr)
	return r, found, ds.Err()
}

func TestFindSeesWhatTheFileSees(t *testing.T) {
	dir := tree(t, map[string]string{
		"main.capnp":      "using Lib = import \"lib/a.capnp\";\nusing Text = Data;\nusing Own = Lib.Pair(Text, Lib.B.X);\nstruct Main {}\n",
		"lib/a.capnp":     "using B = import \"sub/b.capnp\";\nstruct Pair(A, B) { struct In {} }\nconst one :Int32 = 1;\n",
		"lib/sub/b.capnp": "struct X { y @0 :Y; }\nenum Y { a @0; }\nstruct Unused {}\n",
	})
	for expr, want := range map[string]string{
		"Main":                         "main.capnp:Main",
		".Main":                        "main.capnp:Main",
		"Own":                          "lib/a.capnp:Pair",
		"Own.In":                       "lib/a.capnp:Pair.In",
		"Lib":                          "lib/a.capnp",
		"Lib.one":                      "lib/a.capnp:one",
		"Lib.Pair(Own, List(Lib.B.X))": "lib/a.capnp:Pair",
		`import "lib/sub/b.capnp".X`:   "lib/sub/b.capnp:X",
	} {
		r, found, err := findIn(dir, "main.capnp", expr)
		if err != nil {
			t.Errorf("%s: %v", expr, err)
			continue
		}
		n := r.Node(found.ID)
		if n == nil || n.DisplayName != want {
			t.Errorf("%s: found %v, want %s", expr, n, want)
		} else if n.ScopeID != 0 && r.Node(n.ScopeID) == nil {
			t.Errorf("%s: what it is declared in is not in the request", expr)
		}
		if isType := n.Kind == schema.StructNode; isType != (found.Type != nil) {
			t.Errorf("%s: type %v", expr, found.Type)
		}
		if x, err := schema.NewRegistry(r); err != nil {
			t.Errorf("%s: %v", expr, err)
		} else if found.Type != nil {
			if _, err := x.Resolve(found.Type); err != nil {
				t.Errorf("%s: the request lacks what the type needs: %v", expr, err)
			}
		}
	}
	_, found, err := findIn(dir, "main.capnp", "Text")
	if err != nil || found.Type == nil || found.Type.Kind != schema.KindData {
		t.Errorf("the file's own Text: %v, %v", found, err)
	}
}

func TestFindShowsWhatIsWrong(t *testing.T) {
	dir := tree(t, map[string]string{"main.capnp": "struct G(T) {}\n", "bad.capnp": "struct S { x @0 :X; }\n"})
	for _, c := range []struct{ file, expr, want string }{
		{"main.capnp", "G(Text, Txt)", "argument:1:9: 'Txt' is not defined [C200]\n    G(Text, Txt)\n            ^~~\n  hint: did you mean 'Text'?"},
		{"main.capnp", "G(Text", "[C113]"},
		{"main.capnp", "G }", "expected the end"},
		{"main.capnp", "", "expected a type or value"},
		{"main.capnp", "List", "[C301]"},
		{"main.capnp", strings.Repeat("(", 100000), "[C900]"},
		{"bad.capnp", "S", "bad.capnp:1:18: 'X' is not defined"},
		{"nothing.capnp", "S", "nothing.capnp: cannot read the file"},
	} {
		if _, _, err := findIn(dir, c.file, c.expr); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s in %s: want %s, got %v", c.expr[:min(len(c.expr), 20)], c.file, c.want, err)
		}
	}
}

func TestFilesWithoutIDs(t *testing.T) {
	dir := tree(t, map[string]string{"a.capnp": "using import \"b.capnp\".B;\nstruct A { b @0 :B; }\n", "b.capnp": "struct B {}\n"})
	options := compiler.Options{Loader: &compiler.Files{ReadFile: os.ReadFile, Dir: dir}, Files: []string{"a.capnp"}}
	_, needed := compiler.Compile(options)
	if len(needed) != 2 || needed[0].Code != "C120" || needed[1].Code != "C120" {
		t.Errorf("ids are needed: got %v", needed)
	}
	if _, ds := compiler.Compile(options); ds.String() != needed.String() {
		t.Errorf("the ids that are suggested change: got\n%s\nand\n%s", needed, ds)
	}
	options.MakeIDs = true
	first, ds := compiler.Compile(options)
	if err := ds.Err(); err != nil {
		t.Fatal(err)
	}
	again, _ := compiler.Compile(options)
	if d := firstDifference(again, first); d != "" {
		t.Errorf("made up ids change: %s", d)
	}
}
