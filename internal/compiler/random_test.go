package compiler_test

import (
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
)

// schemaGenerator writes random schemas that are valid, except that the layout of a few may be refused by both
// compilers (see memberSpace.expand).
type schemaGenerator struct {
	r       *rand.Rand
	b       strings.Builder
	indent  int
	n       int // for names
	structs []genStruct
	enums   []genEnum
	ifaces  []genStruct
	consts  []genConst
	params  []string // type parameters in scope
	imports []*schemaGenerator
	file    string
}

type genStruct struct {
	name   string // from the file's scope
	params int
	fields []genField // that literals may set
}

type genField struct{ name, typ string }

type genEnum struct {
	name    string
	members []string
}

type genConst struct{ name, typ string }

func (g *schemaGenerator) chance(percent int) bool { return g.r.IntN(100) < percent }

func (g *schemaGenerator) name(prefix string) string {
	g.n++
	return fmt.Sprintf("%s%d", prefix, g.n)
}

func (g *schemaGenerator) line(format string, args ...any) {
	g.b.WriteString(strings.Repeat("  ", g.indent))
	fmt.Fprintf(&g.b, format, args...)
	if g.chance(15) {
		fmt.Fprintf(&g.b, " # same line %d", g.n)
	}
	g.b.WriteByte('\n')
	for g.chance(15) {
		fmt.Fprintf(&g.b, "%s# %s\n", strings.Repeat("  ", g.indent), []string{"doc", "  indented", "", "\tümlaut"}[g.r.IntN(4)])
	}
	if g.chance(10) {
		g.b.WriteString("\n")
	}
}

func (g *schemaGenerator) block(body func(), format string, args ...any) {
	g.line(format+" {", args...)
	g.indent++
	body()
	g.indent--
	g.line("}")
}

// generate writes a file. It may import those in imports.
func generate(seed uint64, file string, imports []*schemaGenerator) *schemaGenerator {
	g := &schemaGenerator{r: rand.New(rand.NewPCG(seed, 1)), file: file}
	g.line("@0x%x;", g.r.Uint64()|1<<63)
	for i, f := range imports {
		if g.chance(40) {
			g.imports = append(g.imports, f)
			g.line("using Imp%d = import \"%s\";", i, f.file)
			for _, s := range f.structs {
				if s.params == 0 && !strings.HasPrefix(s.name, "Imp") {
					g.structs = append(g.structs, genStruct{fmt.Sprintf("Imp%d.%s", i, s.name), 0, nil})
				}
			}
		}
	}
	if g.chance(50) {
		g.line("$note(\"file\");")
	}
	g.line("annotation note(*) :Text;")
	g.line("annotation mark @0x%x (struct, field, enumerant, param) :Void;", g.r.Uint64()|1<<63)
	for range 2 + g.r.IntN(7) {
		switch k := g.r.IntN(10); {
		case k < 5:
			g.structDecl("", 0)
		case k < 7:
			g.enumDecl("")
		case k < 8:
			g.ifaceDecl("")
		default:
			g.constDecl("")
		}
	}
	return g
}

var scalars = []string{"Void", "Bool", "Int8", "Int16", "Int32", "Int64", "UInt8", "UInt16", "UInt32", "UInt64", "Float32", "Float64"}

func (g *schemaGenerator) typ(depth int) string {
	switch k := g.r.IntN(20); {
	case k < 10:
		return scalars[g.r.IntN(len(scalars))]
	case k < 12:
		return []string{"Text", "Data"}[g.r.IntN(2)]
	case k == 12:
		return []string{"AnyPointer", "AnyStruct", "AnyList", "Capability"}[g.r.IntN(4)]
	case k == 13 && len(g.enums) > 0:
		return g.enums[g.r.IntN(len(g.enums))].name
	case k == 14 && len(g.ifaces) > 0:
		return g.branded(g.ifaces[g.r.IntN(len(g.ifaces))], depth)
	case k == 15 && len(g.params) > 0:
		return g.params[g.r.IntN(len(g.params))]
	case k < 18 && len(g.structs) > 0:
		return g.branded(g.structs[g.r.IntN(len(g.structs))], depth)
	case depth < 3:
		return "List(" + g.elem(depth+1) + ")"
	}
	return "Text"
}

func (g *schemaGenerator) elem(depth int) string {
	for {
		t := g.typ(depth)
		if t != "AnyPointer" && t != "AnyStruct" && !g.isParam(t) {
			return t
		}
	}
}

func (g *schemaGenerator) isParam(t string) bool {
	for _, p := range g.params {
		if p == t {
			return true
		}
	}
	return false
}

func (g *schemaGenerator) branded(s genStruct, depth int) string {
	if s.params == 0 || depth > 2 || g.chance(30) {
		return s.name
	}
	args := make([]string, s.params)
	for i := range args {
		args[i] = []string{"Text", "Data", "AnyPointer", "List(Int16)", "List(Text)"}[g.r.IntN(5)]
		if len(g.params) > 0 && g.chance(40) {
			args[i] = g.params[g.r.IntN(len(g.params))]
		} else if len(g.structs) > 0 && g.chance(40) {
			args[i] = g.branded(g.structs[g.r.IntN(len(g.structs))], depth+1)
		}
	}
	return s.name + "(" + strings.Join(args, ", ") + ")"
}

// literal is a value of the type; false if there is none.
func (g *schemaGenerator) literal(t string, depth int) (string, bool) {
	signed := func(bits int) string {
		v := g.r.Int64() >> (64 - bits)
		if g.chance(30) {
			return fmt.Sprint(v >> (bits / 2))
		}
		return fmt.Sprint(v)
	}
	unsigned := func(bits int) string {
		return fmt.Sprintf([]string{"%d", "0x%x", "0%o"}[g.r.IntN(3)], g.r.Uint64()>>(64-bits))
	}
	switch t {
	case "Void":
		return "void", true
	case "Bool":
		return fmt.Sprint(g.chance(50)), true
	case "Int8":
		return signed(8), true
	case "Int16":
		return signed(16), true
	case "Int32":
		return signed(32), true
	case "Int64":
		return signed(64), true
	case "UInt8":
		return unsigned(8), true
	case "UInt16":
		return unsigned(16), true
	case "UInt32":
		return unsigned(32), true
	case "UInt64":
		return unsigned(64), true
	case "Float32", "Float64":
		return []string{"1.5", "-2.25e10", "inf", "-inf", "nan", "7", "-3", "1e-3", "0.1", "123456789.123"}[g.r.IntN(10)], true
	case "Text":
		return []string{`""`, `"hello"`, `"\x41\n\"q\""`, `"grün"`}[g.r.IntN(4)], true
	case "Data":
		return []string{`""`, `"hello"`, `0x"00 ff"`, `0x"0102030405060708 09"`}[g.r.IntN(4)], true
	}
	for _, e := range g.enums {
		if e.name == t && len(e.members) > 0 {
			return e.members[g.r.IntN(len(e.members))], true
		}
	}
	if elem, ok := strings.CutPrefix(t, "List("); ok && depth < 3 {
		elem = elem[:len(elem)-1]
		var items []string
		for range g.r.IntN(4) {
			item, ok := g.literal(elem, depth+1)
			if !ok {
				return "[]", true
			}
			items = append(items, item)
		}
		return "[" + strings.Join(items, ", ") + "]", true
	}
	for _, s := range g.structs {
		if s.name == t && depth < 3 {
			return g.structLiteral(s, depth), true
		}
	}
	return "", false
}

func (g *schemaGenerator) structLiteral(s genStruct, depth int) string {
	var items []string
	for _, f := range s.fields {
		if g.chance(50) {
			if v, ok := g.literal(f.typ, depth+1); ok {
				items = append(items, f.name+" = "+v)
			}
		}
	}
	return "(" + strings.Join(items, ", ") + ")"
}

func (g *schemaGenerator) value(t string) string {
	for _, c := range g.consts {
		if c.typ == t && g.chance(50) {
			return c.name
		}
	}
	v, ok := g.literal(t, 0)
	if !ok {
		return ""
	}
	return v
}

func (g *schemaGenerator) note() string {
	switch {
	case g.chance(8):
		return " $note(\"n\")"
	case g.chance(4):
		return " $note(\"n\") $note(\"m\")"
	}
	return ""
}

func (g *schemaGenerator) id() string {
	if g.chance(15) {
		return fmt.Sprintf(" @0x%x", g.r.Uint64()|1<<63)
	}
	return ""
}

// genMember is a field, group or union of a struct that is being made.
type genMember struct {
	kind, name, typ string
	ordinal         int
	numbered        bool // a union with a number
	members         []*genMember
}

func (g *schemaGenerator) structDecl(scope string, depth int) {
	s := genStruct{name: g.name("S")}
	full := s.name
	if scope != "" {
		full = scope + "." + s.name
	}
	outer := g.params
	params := ""
	if g.chance(25) {
		s.params = 1 + g.r.IntN(2)
		var names []string
		for range s.params {
			names = append(names, g.name("T"))
		}
		g.params = append(append([]string{}, outer...), names...)
		params = "(" + strings.Join(names, ", ") + ")"
	}
	local := s
	local.name = s.name
	g.block(func() {
		g.structs = append(g.structs, local)
		for depth < 2 && g.chance(25) {
			switch g.r.IntN(4) {
			case 0:
				g.structDecl(full, depth+1)
			case 1:
				g.enumDecl(full)
			case 2:
				g.constDecl(full)
			default:
				g.line("using A%d = %s;", g.n, g.capitalType())
				g.n++
			}
		}
		if g.chance(8) {
			return
		}
		var leaves []*genMember
		top := g.members(0, false, &leaves)
		g.number(leaves)
		s.fields = g.fields(top, params != "" || len(outer) > 0)
		g.print(top)
	}, "struct %s%s%s%s", s.name, g.id(), params, g.note())
	g.params = outer
	// What was declared inside is visible from outside by its qualified name only.
	g.qualify(s.name)
	s.name = local.name
	for i := range g.structs {
		if g.structs[i].name == s.name {
			g.structs[i].fields = s.fields
		}
	}
	if s.params > 0 || len(outer) > 0 {
		g.dropInner(s.name)
	}
}

// capitalType is a type whose name begins with a capital letter, for an alias.
func (g *schemaGenerator) capitalType() string {
	if len(g.structs) > 0 && g.chance(70) {
		return g.branded(g.structs[g.r.IntN(len(g.structs))], 1)
	}
	return []string{"Text", "Int32", "List(Bool)", "AnyPointer"}[g.r.IntN(4)]
}

// qualify adds the scope to the names that were declared inside of it and have none of it yet.
func (g *schemaGenerator) qualify(scope string) {
	seen := false
	for i := range g.structs {
		if g.structs[i].name == scope {
			seen = true
		} else if seen && !strings.HasPrefix(g.structs[i].name, "Imp") {
			g.structs[i].name = scope + "." + g.structs[i].name
		}
	}
	for i := range g.enums {
		if strings.HasPrefix(g.enums[i].name, "!"+scope+"!") {
			g.enums[i].name = scope + "." + g.enums[i].name[len(scope)+2:]
		}
	}
}

// dropInner forgets what was declared inside a generic scope.
func (g *schemaGenerator) dropInner(scope string) {
	kept := g.structs[:0]
	for _, s := range g.structs {
		if !strings.HasPrefix(s.name, scope+".") {
			kept = append(kept, s)
		}
	}
	g.structs = kept
}

func (g *schemaGenerator) members(depth int, inUnion bool, leaves *[]*genMember) []*genMember {
	var out []*genMember
	n := 1 + g.r.IntN(6)
	if inUnion {
		n = 2 + g.r.IntN(3)
	}
	unnamed := inUnion
	for range n {
		m := &genMember{kind: "field", name: g.name("f"), typ: g.typ(0)}
		if depth < 3 && g.chance(25) {
			m.kind = []string{"group", "union"}[g.r.IntN(2)]
			if m.kind == "union" && !unnamed && g.chance(50) {
				m.name, unnamed = "", true
			}
			m.members = g.members(depth+1, m.kind == "union", leaves)
			m.numbered = m.kind == "union" && m.name != "" && g.chance(10)
			if m.numbered {
				*leaves = append(*leaves, m)
			}
		} else {
			*leaves = append(*leaves, m)
		}
		out = append(out, m)
	}
	return out
}

// number gives the leaves numbers: in order, mostly in order, or at random. Unions' numbers must come early enough.
func (g *schemaGenerator) number(leaves []*genMember) {
	order := g.r.Perm(len(leaves))
	switch g.r.IntN(3) {
	case 0:
		for i := range order {
			order[i] = i
		}
	case 1:
		for i := range order {
			order[i] = i
		}
		for range 1 + len(order)/3 {
			i, j := g.r.IntN(len(order)), g.r.IntN(len(order))
			order[i], order[j] = order[j], order[i]
		}
	}
	for i, m := range leaves {
		m.ordinal = order[i]
	}
	for changed := true; changed; {
		changed = false
		for _, m := range leaves {
			if second := m.secondOrdinal(); m.numbered && m.ordinal > second {
				for _, other := range leaves {
					if other.ordinal == second {
						other.ordinal, m.ordinal = m.ordinal, second
						changed = true
						break
					}
				}
			}
		}
	}
}

// secondOrdinal is when the second member of a union begins.
func (m *genMember) secondOrdinal() int {
	first, second := 1<<20, 1<<20
	for _, c := range m.members {
		if o := c.firstOrdinal(); o < first {
			first, second = o, first
		} else if o < second {
			second = o
		}
	}
	return second
}

func (m *genMember) firstOrdinal() int {
	if m.kind == "field" {
		return m.ordinal
	}
	first := 1 << 20
	for _, c := range m.members {
		first = min(first, c.firstOrdinal())
	}
	return first
}

// fields lists what literals may set: fields of types that do not depend on the scope.
func (g *schemaGenerator) fields(members []*genMember, generic bool) []genField {
	var out []genField
	for _, m := range members {
		if m.kind == "field" && !generic && !strings.ContainsAny(m.typ, "(.T!S") {
			out = append(out, genField{m.name, m.typ})
		}
		if m.kind == "union" && m.name == "" {
			out = append(out, g.fields(m.members, generic)...)
		}
	}
	return out
}

func (g *schemaGenerator) print(members []*genMember) {
	for _, m := range members {
		switch {
		case m.kind == "field":
			def := ""
			if v := g.value(m.typ); v != "" && g.chance(40) && !g.isParam(m.typ) {
				def = " = " + v
			}
			g.line("%s @%d :%s%s%s;", m.name, m.ordinal, m.typ, def, g.note())
		case m.name == "":
			g.block(func() { g.print(m.members) }, "union")
		case m.numbered:
			g.block(func() { g.print(m.members) }, "%s @%d! :union%s", m.name, m.ordinal, g.note())
		default:
			g.block(func() { g.print(m.members) }, "%s :%s%s", m.name, m.kind, g.note())
		}
	}
}

func (g *schemaGenerator) enumDecl(scope string) {
	e := genEnum{name: g.name("E")}
	order := g.r.Perm(g.r.IntN(6))
	g.block(func() {
		for _, o := range order {
			m := g.name("e")
			e.members = append(e.members, m)
			g.line("%s @%d%s;", m, o, g.note())
		}
	}, "enum %s%s%s", e.name, g.id(), g.note())
	if scope == "" {
		g.enums = append(g.enums, e)
	}
}

func (g *schemaGenerator) constDecl(scope string) {
	t := g.typ(1)
	v := g.value(t)
	if v == "" || g.isParam(t) {
		return
	}
	name := g.name("c")
	g.line("const %s%s :%s = %s%s;", name, g.id(), t, v, g.note())
	if scope == "" && !strings.HasPrefix(t, "E") {
		g.consts = append(g.consts, genConst{"." + name, t})
	}
}

func (g *schemaGenerator) ifaceDecl(scope string) {
	s := genStruct{name: g.name("I")}
	outer := g.params
	params, extends := "", ""
	if g.chance(30) {
		s.params = 1
		p := g.name("T")
		g.params = append(append([]string{}, outer...), p)
		params = "(" + p + ")"
	}
	if len(g.ifaces) > 0 && g.chance(50) {
		var supers []string
		for range 1 + g.r.IntN(2) {
			supers = append(supers, g.branded(g.ifaces[g.r.IntN(len(g.ifaces))], 0))
		}
		extends = " extends(" + strings.Join(supers, ", ") + ")"
	}
	g.block(func() {
		for _, o := range g.r.Perm(g.r.IntN(5)) {
			g.method(o)
		}
		if g.chance(20) {
			g.structDecl(s.name, 2)
			g.structs = g.structs[:len(g.structs)-1]
		}
	}, "interface %s%s%s%s%s", s.name, g.id(), params, extends, g.note())
	g.params = outer
	g.ifaces = append(g.ifaces, s)
}

func (g *schemaGenerator) method(ordinal int) {
	outer := g.params
	implicit := ""
	if g.chance(20) {
		p := g.name("M")
		g.params = append(append([]string{}, outer...), p)
		implicit = "[" + p + "]"
	}
	results := ""
	switch g.r.IntN(5) {
	case 0:
	case 1:
		results = " -> stream"
	default:
		results = " -> " + g.paramList()
	}
	g.line("%s @%d %s%s%s%s;", g.name("m"), ordinal, implicit, g.paramList(), results, g.note())
	g.params = outer
}

func (g *schemaGenerator) paramList() string {
	if len(g.structs) > 0 && g.chance(25) {
		return g.branded(g.structs[g.r.IntN(len(g.structs))], 1)
	}
	var items []string
	for range g.r.IntN(4) {
		t := g.typ(1)
		def := ""
		if v := g.value(t); v != "" && !g.isParam(t) && g.chance(30) {
			def = " = " + v
		}
		items = append(items, fmt.Sprintf("%s :%s%s%s", g.name("p"), t, def, g.note()))
	}
	return "(" + strings.Join(items, ", ") + ")"
}

const (
	randomSchemas = 700
	randomBatch   = 20
)

// soak multiplies the number of random programs and shifts their seeds: MARQUE_SOAK=20 go test -run Random.
func soak(n int) (first, count int) {
	f, err := strconv.Atoi(os.Getenv("MARQUE_SOAK"))
	if err != nil || f < 1 {
		return 0, n
	}
	return 1_000_000 * f, n * f
}

func TestEqualsCppOnRandomSchemas(t *testing.T) {
	requireCpp(t)
	refused, equal := 0, 0
	first, count := soak(randomSchemas)
	for batch := range count / randomBatch {
		dir := t.TempDir()
		var files []string
		var earlier []*schemaGenerator
		for i := range randomBatch {
			file := fmt.Sprintf("r%d.capnp", i)
			g := generate(uint64(first+batch*randomBatch+i), file, earlier)
			if err := os.WriteFile(filepath.Join(dir, file), []byte(g.b.String()), 0o666); err != nil {
				t.Fatal(err)
			}
			if out, _ := cppCompile(t, dir, file); out == nil {
				// Also refused by us, or the generator is wrong.
				if _, ds := compile(dir, file); ds.Err() == nil {
					_, msg := cppCompile(t, dir, file)
					t.Fatalf("seed %d: only the C++ tool rejects\n%s\n%s", first+batch*randomBatch+i, g.b.String(), msg)
				}
				refused++
				continue
			}
			if len(earlier) < 3 {
				earlier = append(earlier, g)
			}
			files = append(files, file)
			equal++
		}
		if !t.Run(fmt.Sprint(batch), func(t *testing.T) { compareWithCpp(t, dir, files...) }) {
			return
		}
	}
	t.Logf("%d schemas are equal, %d are refused by both compilers", equal, refused)
	if equal < 500 {
		t.Errorf("only %d random schemas were valid", equal)
	}
}
