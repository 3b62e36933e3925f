package gen_test

import (
	"fmt"
	"go/ast"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"io"
	"math/rand/v2"
	"os"
	"os/exec"
	"strings"
	"testing"

	"github.com/marque-rpc/marque/internal/gen"
	"github.com/marque-rpc/marque/schema"
)

// checker type-checks generated code, against the export data of what it imports.
type checker struct {
	fset *token.FileSet
	imp  types.Importer
}

func newChecker(t testing.TB) *checker {
	t.Helper()
	out, err := exec.Command("go", "list", "-export", "-deps", "-f", "{{.ImportPath}}={{.Export}}",
		"github.com/marque-rpc/marque/rpc", "github.com/marque-rpc/marque/std/...", "math", "strconv", "context").Output()
	if err != nil {
		t.Fatalf("go list: %v", err)
	}
	exports := make(map[string]string)
	for line := range strings.Lines(string(out)) {
		if path, file, ok := strings.Cut(strings.TrimSpace(line), "="); ok {
			exports[path] = file
		}
	}
	fset := token.NewFileSet()
	return &checker{fset, importer.ForCompiler(fset, "gc", func(path string) (io.ReadCloser, error) {
		if file := exports[path]; file != "" {
			return os.Open(file)
		}
		return nil, fmt.Errorf("generated code imports %q", path)
	})}
}

func (c *checker) check(src []byte) error {
	file, err := parser.ParseFile(c.fset, "x.go", src, parser.SkipObjectResolution)
	if err != nil {
		return err
	}
	_, err = (&types.Config{Importer: c.imp}).Check("example.com/a", c.fset, []*ast.File{file}, nil)
	return err
}

// randomSchema writes a valid schema that uses a bit of everything.
type randomSchema struct {
	*rand.Rand
	b       strings.Builder
	structs []string // names that can be used from anywhere
	enums   []string
	ifaces  []string
	generic []string // of one parameter each
}

var words = strings.Fields(`name value type range func which plain build reader release new set has union string int32 error nil len
	list map key any context capnp rpc result params call wait read async ping get id data text x y z`)

// names gives n different names.
func (r *randomSchema) names(n int) []string {
	perm := r.Perm(len(words))
	names := make([]string, n)
	for i := range names {
		names[i] = words[perm[i]]
		if r.IntN(4) == 0 {
			names[i] += "Ptr"
		}
	}
	return names
}

func (r *randomSchema) pick(from []string) string { return from[r.IntN(len(from))] }

// typ is a type; param is the type parameter in scope, or "".
func (r *randomSchema) typ(param string, depth int) string {
	switch n := r.IntN(24); {
	case n < 12:
		return r.pick(strings.Fields("Void Bool Int8 Int16 Int32 Int64 UInt8 UInt16 UInt32 UInt64 Float32 Float64"))
	case n == 12 && len(r.enums) > 0:
		return r.pick(r.enums)
	case n == 13:
		return r.pick([]string{"AnyPointer", "AnyStruct", "AnyList", "Capability"})
	case n < 17 && depth < 3:
		elem := r.typ("", depth+1)
		if strings.HasPrefix(elem, "Any") || elem == "Capability" {
			elem = "Text"
		}
		return "List(" + elem + ")"
	}
	return r.pointer(param, depth)
}

func (r *randomSchema) pointer(param string, depth int) string {
	switch n := r.IntN(10); {
	case n < 3 && len(r.structs) > 0:
		return r.pick(r.structs)
	case n < 5 && len(r.ifaces) > 0:
		return r.pick(r.ifaces)
	case n < 7 && len(r.generic) > 0 && depth < 3:
		return r.pick(r.generic) + "(" + r.pointer(param, depth+1) + ")"
	case n < 9 && param != "":
		return param
	}
	return r.pick([]string{"Text", "Data"})
}

func (r *randomSchema) literal(typ string) string {
	switch {
	case typ == "Bool":
		return " = true"
	case strings.HasPrefix(typ, "UInt"), strings.HasPrefix(typ, "Int"):
		return fmt.Sprintf(" = %d", r.IntN(100))
	case strings.HasPrefix(typ, "Float"):
		return r.pick([]string{" = 1.5", " = inf", " = nan", " = -0.0"})
	case typ == "Text":
		return ` = "te\"xt"`
	case typ == "Data":
		return ` = 0x"00 ff"`
	case typ == "List(Int8)":
		return " = [1, -2]"
	}
	return ""
}

// fields writes fields, unions and groups, and returns the next ordinal.
func (r *randomSchema) fields(param string, at, depth int) int {
	union := false
	for _, name := range r.names(1 + r.IntN(5)) {
		switch n := r.IntN(12); {
		case n == 0 && depth < 3:
			fmt.Fprintf(&r.b, "%s :group {", name)
			at = r.fields(param, at, depth+1)
			r.b.WriteString("}\n")
		case n == 1 && depth < 3:
			fmt.Fprintf(&r.b, "%s :union {", name)
			at = r.members(param, at, depth+1)
			r.b.WriteString("}\n")
		case n == 2 && !union:
			union = true
			r.b.WriteString("union {\n")
			for range 2 {
				fmt.Fprintf(&r.b, "unnamed%d @%d :%s;\n", at, at, r.typ(param, 0))
				at++
			}
			r.b.WriteString("}\n")
		default:
			typ := r.typ(param, 0)
			fmt.Fprintf(&r.b, "%s @%d :%s%s;\n", name, at, typ, r.literal(typ))
			at++
		}
	}
	return at
}

// members writes the members of a union: two at least.
func (r *randomSchema) members(param string, at, depth int) int {
	for i, name := range r.names(2 + r.IntN(3)) {
		if i > 1 && r.IntN(3) == 0 && depth < 3 {
			fmt.Fprintf(&r.b, "%s :group {", name)
			at = r.fields(param, at, depth+1)
			r.b.WriteString("}\n")
			continue
		}
		fmt.Fprintf(&r.b, "%s @%d :%s;\n", name, at, r.typ(param, 0))
		at++
	}
	return at
}

func (r *randomSchema) params() string {
	var list []string
	for _, name := range r.names(r.IntN(6)) {
		list = append(list, name+" :"+r.typ("", 0))
	}
	return "(" + strings.Join(list, ", ") + ")"
}

func (r *randomSchema) String() string {
	r.b.WriteString("@0xb287252b6cbed46e;\n")
	for i := range 1 + r.IntN(4) {
		r.structs = append(r.structs, fmt.Sprintf("S%d", i))
	}
	for i := range r.IntN(3) {
		r.generic = append(r.generic, fmt.Sprintf("G%d", i))
	}
	for i := range r.IntN(4) {
		r.ifaces = append(r.ifaces, fmt.Sprintf("I%d", i))
	}
	for i := range r.IntN(3) {
		r.enums = append(r.enums, fmt.Sprintf("E%d", i))
	}
	for _, s := range r.structs {
		fmt.Fprintf(&r.b, "struct %s {\n", s)
		r.fields("", 0, 0)
		r.b.WriteString("}\n")
	}
	for _, s := range r.generic {
		fmt.Fprintf(&r.b, "struct %s(T) {\n", s)
		r.fields("T", 0, 0)
		r.b.WriteString("}\n")
	}
	for i, s := range r.ifaces {
		extends := ""
		if i > 0 && r.IntN(2) == 0 {
			extends = " extends(" + strings.Join(r.ifaces[:i], ", ") + ")"
		}
		fmt.Fprintf(&r.b, "interface %s%s {\n", s, extends)
		for k, name := range r.names(r.IntN(5)) {
			results := r.params()
			switch r.IntN(6) {
			case 0:
				results = "stream"
			case 1:
				results = r.pick(r.structs)
			}
			fmt.Fprintf(&r.b, "%s @%d %s -> %s;\n", name, k, r.params(), results)
		}
		r.b.WriteString("}\n")
	}
	for _, e := range r.enums {
		fmt.Fprintf(&r.b, "enum %s {", e)
		for k, name := range r.names(r.IntN(5)) {
			fmt.Fprintf(&r.b, "%s @%d;", name, k)
		}
		r.b.WriteString("}\n")
	}
	return r.b.String()
}

func TestRandomSchemasBecomeGoThatCompiles(t *testing.T) {
	c := newChecker(t)
	n, refused := 60, 0
	if testing.Short() {
		n = 20
	}
	for seed := range uint64(n) {
		text := (&randomSchema{Rand: rand.New(rand.NewPCG(seed, 7))}).String()
		req, _ := compileSources(map[string]string{"a/x.capnp": text}, "a/x.capnp")
		if req == nil {
			refused++ // such as a union whose place is not well defined
			continue
		}
		files, err := gen.Generate(req, gen.Options{Resolver: inDir{}, NoSchema: true})
		if err != nil {
			t.Fatalf("seed %d: %v\n%s", seed, err, text)
		}
		if err := c.check(files[0].Source); err != nil {
			t.Errorf("seed %d: %v\n%s", seed, err, text)
		}
	}
	if refused > n/10 {
		t.Errorf("%d of %d schemas are not valid", refused, n)
	}
}

// TestDamagedRequestsThatPassCompile: what is not refused is Go.
func TestDamagedRequestsThatPassCompile(t *testing.T) {
	c := newChecker(t)
	r := rand.New(rand.NewPCG(5, 6))
	data, err := request(t, ".", "internal/book/book.capnp").Marshal()
	if err != nil {
		t.Fatal(err)
	}
	passed := 0
	for range 100 {
		damaged := append([]byte(nil), data...)
		damaged[8+r.IntN(len(data)-8)] ^= 1 << r.IntN(8)
		req, err := schema.UnmarshalRequest(damaged)
		if err != nil {
			continue
		}
		files, err := gen.Generate(req, gen.Options{Resolver: inDir{}, NoSchema: true})
		if err != nil {
			continue
		}
		passed++
		if err := c.check(files[0].Source); err != nil {
			t.Errorf("%v", err)
		}
	}
	if passed == 0 {
		t.Error("every request was refused")
	}
}

// TestTooOldRuntimeIsNamed: what the compiler says of code for a newer runtime tells what to do.
func TestTooOldRuntimeIsNamed(t *testing.T) {
	src := generated(t, source(t, fileID+"struct S {}"))
	newer := strings.Replace(src, "GeneratedCodeNeedsNewerMarque1", "GeneratedCodeNeedsNewerMarque99", 1)
	if newer == src {
		t.Fatal("generated code does not say which runtime it needs")
	}
	err := newChecker(t).check([]byte(newer))
	if err == nil || !strings.Contains(err.Error(), "undefined: plain.GeneratedCodeNeedsNewerMarque99") {
		t.Errorf("the compiler says %v", err)
	}
}

// TestListsOfParametersCompile: the C++ tool refuses them, but a request may have them.
func TestListsOfParametersCompile(t *testing.T) {
	req := source(t, fileID+`struct G(T) { items @0 :List(Text); lists @1 :List(List(Text)); any @2 :List(Text); next @3 :G(T);
		union { a @4 :List(Text); b @5 :Void; } }
		interface I(T) { m @0 (items :List(Text)) -> (items :List(Text), g :G(T)); }`)
	param := func(id uint64) *schema.Type {
		return &schema.Type{Kind: schema.KindAnyPointer, Any: schema.TypeParameter, ID: id}
	}
	var g, i uint64
	for k := range req.Nodes {
		switch n := &req.Nodes[k]; {
		case n.Name() == "G":
			g = n.ID
		case n.Name() == "I":
			i = n.ID
		}
	}
	for k := range req.Nodes {
		n := &req.Nodes[k]
		if n.Struct == nil {
			continue
		}
		scope := i
		if n.ID == g {
			scope = g
		}
		for k := range n.Struct.Fields {
			switch f := &n.Struct.Fields[k]; f.Name {
			case "items", "a":
				f.Type.Elem = param(scope)
			case "lists":
				f.Type.Elem.Elem = param(scope)
			case "any":
				f.Type.Elem = &schema.Type{Kind: schema.KindAnyPointer}
			}
		}
	}
	src := generated(t, req)
	if err := newChecker(t).check([]byte(src)); err != nil {
		t.Errorf("%v\n%s", err, src)
	}
	if !strings.Contains(src, "Items []T") || !strings.Contains(src, "Lists [][]T") {
		t.Errorf("wrong plain types:\n%s", src)
	}
}
