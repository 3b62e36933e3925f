package gen_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"strconv"
	"strings"
	"testing"

	"github.com/marque-rpc/marque/internal/gen"
	"github.com/marque-rpc/marque/schema"
)

const told = fileID + `
using Stream = import "/capnp/stream.capnp";
interface I {
  # What I is.
  m @0 (p :S) -> ();
  # What m does.
  n @1 () -> stream;
}
struct S {
  f @0 :Text;
  # What f holds.
}
`

// What a generated service tells of its schema has the comments, unless the options say otherwise, and never those of the standard
// schemas, which everybody has.
func TestEmbeddedSchemaHasTheComments(t *testing.T) {
	for _, without := range []bool{false, true} {
		files, err := gen.Generate(source(t, told), gen.Options{Resolver: inDir{}, NoSchemaComments: without})
		if err != nil {
			t.Fatal(err)
		}
		var r schema.Registry
		if err := r.AddPacked(embedded(t, files[0].Source)); err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, n := range r.Nodes() {
			info := r.Info(n.ID)
			if info == nil {
				continue
			}
			switch n.Name() {
			case "I":
				got = append(got, info.DocComment, info.Members[0].DocComment, info.Members[1].DocComment)
			case "S":
				got = append(got, info.Members[0].DocComment)
			default:
				t.Errorf("comments of %s are told", n.DisplayName)
			}
			if info.EndByte != 0 || info.Members[0].EndByte != 0 {
				t.Errorf("%s: the place in the source is told", n.DisplayName)
			}
		}
		text := strings.Join(got, "")
		for _, want := range []string{"What I is.\n", "What m does.\n", "What f holds.\n"} {
			if strings.Contains(text, want) == without {
				t.Errorf("without comments: %v: told: %q", without, text)
			}
		}
	}
}

// embedded is the value of the constant in generated code that has the schema.
func embedded(t *testing.T, src []byte) string {
	t.Helper()
	file, err := parser.ParseFile(token.NewFileSet(), "x.go", src, 0)
	if err != nil {
		t.Fatal(err)
	}
	var value strings.Builder
	ast.Inspect(file, func(n ast.Node) bool {
		spec, ok := n.(*ast.ValueSpec)
		if !ok || !strings.HasSuffix(spec.Names[0].Name, "Schema") {
			return true
		}
		ast.Inspect(spec.Values[0], func(n ast.Node) bool {
			if lit, ok := n.(*ast.BasicLit); ok {
				part, err := strconv.Unquote(lit.Value)
				if err != nil {
					t.Fatal(err)
				}
				value.WriteString(part)
			}
			return true
		})
		return false
	})
	return value.String()
}
