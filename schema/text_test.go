package schema_test

import (
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/marque-rpc/marque/capnp"
	"github.com/marque-rpc/marque/schema"
)

func TestTextReadsEveryForm(t *testing.T) {
	reg := allTypes(t)
	for _, c := range []struct{ typ, in, out string }{
		{"Point", "(x = 0x1F, y = 017, label = 'single')", `(x = 31, y = 15, label = "single")`},
		{"Point", "# comment\n( x=-5 ,y = - 6, )# more", "(x = -5, y = -6)"},
		{"Point", "\ufeff(x = 1)", "(x = 1, y = 0)"},
		{"Point", "(label = `one\n  `two\n)", `(x = 0, y = 0, label = "one\ntwo\n")`},
		{"Point", `(label = "\a\b\f\n\r\t\v\\\'\"\?\x41\101\0")`, `(x = 0, y = 0, label = "\a\b\f\n\r\t\v\\\'\"\?A` + `A\000")`},
		{"Point", `(x = 1, x = 2)`, "(x = 2, y = 0)"},
		{"Numbers", "(float64 = -inf, float32 = 1, color = (77), uint64 = 18446744073709551615, int64 = -9223372036854775808)",
			"(bool = false, int8 = 0, int16 = 0, int32 = 0, int64 = -9223372036854775808, uint8 = 0, uint16 = 0, uint32 = 0, uint64 = 18446744073709551615, float32 = 1, float64 = -inf, color = (77), nothing = void)"},
		{"Lists", `(datas = [0x"00 fF", "ab", 'c'], voids = [void, void], deep = [[[(x = 1)], []], []])`,
			`(voids = [void, void], datas = ["\000\377", "ab", "c"], deep = [[[(x = 1, y = 0)], []], []])`},
		{"Shape", `(square = (side = 3), circle = 2)`, "(id = 0, circle = 2, area = (unknown = void))"},
		{"Shape", `(circle = 2, square = (side = 3), area = (range = (high = 1e3)))`, "(id = 0, square = (side = 3), area = (range = (low = 0, high = 1000)))"},
		{"Point", "(((x = ((1)), label = (\"a\" # and\n \"b\" 'c'))))", `(x = 1, y = 0, label = "abc")`},
		{"Numbers", "(bool = (true), float32 = (-inf), color = ((green)), nothing = (void), int8 = (- 1))",
			"(bool = true, int8 = -1, int16 = 0, int32 = 0, int64 = 0, uint8 = 0, uint16 = 0, uint32 = 0, uint64 = 0, float32 = -inf, float64 = 0, color = green, nothing = void)"},
		{"Lists", `(points = ([((x = 1)), ()]), datas = [("a" "b")], int8s = [(1), ((2))], colors = [((77))])`,
			`(int8s = [1, 2], colors = [(77)], datas = ["ab"], points = [(x = 1, y = 0), (x = 0, y = 0)])`},
		{"Shape", `(name = "")`, `(id = 0, name = "", area = (unknown = void))`},
		{"Pair(Text, Point)", `(first = "a", second = (x = 1), more = (first = (y = 2), second = "b"))`, `(first = "a", second = (x = 1, y = 0), more = (first = (x = 0, y = 2), second = "b"))`},
	} {
		got := short(t, parse(t, structType(t, reg, c.typ), c.in))
		want := strings.ReplaceAll(c.out, `\?A`, "?A")
		if got != want {
			t.Errorf("%s\ngot  %s\nwant %s", c.in, got, want)
		}
	}
}

func TestTextErrorsNamePlaceAndField(t *testing.T) {
	reg := allTypes(t)
	for _, c := range []struct{ typ, in, want string }{
		{"Point", "", "1:1: the input ends where a value is expected"},
		{"Point", "(x = 1", "1:7: ',' or ')' expected, found the end of the input"},
		{"Point", "(x = 1) y", "1:9: there is more after the value"},
		{"Point", "[1]", "1:1: a struct in parentheses expected"},
		{"Point", "(x = 1,\n  z = 2)", `2:3: Point has no field "z"`},
		{"Point", "(x = )", "1:6: x: ')' does not start a value"},
		{"Point", "(1)", "1:2: a field's name and '=' expected"},
		{"Point", "((1))", "1:3: a field's name and '=' expected"},
		{"Point", "(x = (y = 1))", "1:6: x: a value of type Int32 expected"},
		{"Point", "(x = (1, 2))", "1:6: x: a value of type Int32 expected"},
		{"Point", "(label = (\"a\" 1))", "1:15: label: ',' or ')' expected, found '1'"},
		{"Point", "(x = 2147483648)", "1:6: x: 2147483648 is out of range for Int32"},
		{"Point", "(x = -2147483649)", "1:6: x: -2147483649 is out of range for Int32"},
		{"Point", "(x = 99999999999999999999)", "1:6: x: a value of type Int32 expected"},
		{"Point", "(x = 1.5)", "1:6: x: a value of type Int32 expected"},
		{"Point", "(x = 0b1)", `1:6: x: "0b1" is not a number`},
		{"Point", "(x = 08)", "1:6: x: a value of type Int32 expected"},
		{"Point", "(x = - \"a\")", "1:6: x: a number is expected after the minus sign"},
		{"Point", "(x = -)", "1:6: x: a number is expected after the minus sign"},
		{"Point", "(x = other.answer)", "1:6: x: other.answer: constants cannot be used here"},
		{"Point", `(label = "a`, "1:10: label: the string is not closed"},
		{"Point", "(label = \"a\n\")", "1:10: label: the string is not closed on its line"},
		{"Point", `(label = "\q")`, `1:11: label: unknown escape \q`},
		{"Point", `(label = "\x4")`, `1:11: label: \x needs two hexadecimal digits`},
		{"Numbers", "(color = purple)", `1:10: color: enum Color has no enumerant "purple"`},
		{"Numbers", "(bool = 1)", "1:9: bool: a value of type Bool expected"},
		{"Numbers", "(uint8 = -1)", "1:10: uint8: -1 is out of range for UInt8"},
		{"Lists", "(points = [(x = 1), (q = 2)])", `1:22: points[1]: Point has no field "q"`},
		{"Lists", "(datas = [0x\"0\"])", "1:15: datas: two hexadecimal digits expected"},
		{"Lists", "(lists = [[1], [2, x]])", "1:20: lists[1][1]: a value of type Int32 expected"},
		{"Pointers", "(thing = void)", "1:10: thing: text has no form for values of type Thing"},
		{"Pointers", "(any = 1)", "1:8: any: text has no form for values of type AnyPointer"},
	} {
		b := schema.NewRoot(capnp.NewMessage(), structType(t, reg, c.typ))
		check(t, c.in, schema.ParseText([]byte(c.in), b, schema.Limits{}), c.want)
	}
}

func TestTextAndJSONLimits(t *testing.T) {
	reg := allTypes(t)
	all := structType(t, reg, "All")
	text := func(depth int) string {
		return strings.Repeat("(child = ", depth-1) + "()" + strings.Repeat(")", depth-1)
	}
	json := func(depth int) string {
		return strings.Repeat(`{"child": `, depth-1) + "{}" + strings.Repeat("}", depth-1)
	}
	for _, c := range []struct {
		depth int
		want  string
	}{{5, ""}, {6, "nested too deep"}} {
		l := schema.Limits{Depth: 5}
		b := schema.NewRoot(capnp.NewMessage(), all)
		check(t, "text", schema.ParseText([]byte(text(c.depth)), b, l), c.want)
		check(t, "JSON", schema.ParseJSON([]byte(json(c.depth)), b, schema.JSONParseOptions{Limits: l}), c.want)
		deep := parse(t, all, text(c.depth))
		_, err := schema.Text(deep, schema.TextOptions{Depth: 5})
		check(t, "print text", err, strings.Replace(c.want, "nested too deep", "nested deeper", 1))
		_, err = schema.JSON(deep, schema.JSONOptions{Depth: 5})
		check(t, "print JSON", err, strings.Replace(c.want, "nested too deep", "nested deeper", 1))
	}
	b := schema.NewRoot(capnp.NewMessage(), all)
	l := schema.Limits{Bytes: 12}
	check(t, "text of 12 bytes", schema.ParseText([]byte(`(text = "a")`), b, l), "")
	check(t, "text of 13 bytes", schema.ParseText([]byte(`(text = "ab")`), b, l), "longer than the limit of 12 bytes")
	check(t, "JSON of 12 bytes", schema.ParseJSON([]byte(`{"text":"a"}`), b, schema.JSONParseOptions{Limits: l}), "")
	check(t, "JSON of 13 bytes", schema.ParseJSON([]byte(`{"text":"ab"}`), b, schema.JSONParseOptions{Limits: l}), "longer than the limit of 12 bytes")
}

func TestParsedValuesAreCounted(t *testing.T) {
	typ := structType(t, allTypes(t), "Lists")
	for _, c := range []struct {
		values int
		want   string
	}{{5, ""}, {4, "there are more values than the limit allows"}} {
		l := schema.Limits{Values: c.values} // the struct, the list and three numbers
		b := schema.NewRoot(capnp.NewMessage(), typ)
		check(t, "text", schema.ParseText([]byte(`(int8s = [1, 2, 3])`), b, l), c.want)
		check(t, "JSON", schema.ParseJSON([]byte(`{"int8s": [1, 2, 3]}`), b, schema.JSONParseOptions{Limits: l}), c.want)
	}
}

// A message of a few bytes cannot become text without end.
func TestPrintedValuesHaveALimit(t *testing.T) {
	reg := allTypes(t)
	m := capnp.NewMessage()
	root := m.NewRoot(structType(t, reg, "Lists").Size())
	capnp.NewStructs[capnp.StructBuilder](root.Ptr(9), 1<<16, capnp.ObjectSize{}) // points, of size zero
	v := schema.DynamicStruct{Type: structType(t, reg, "Lists"), Struct: m.Root().Struct()}
	text, err := schema.Text(v, schema.TextOptions{Short: true})
	if err != nil {
		t.Fatal(err)
	}
	json, err := schema.JSON(v, schema.JSONOptions{})
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		off  int
		want string
	}{{0, ""}, {-1, "longer than the limit"}} {
		_, err = schema.Text(v, schema.TextOptions{Short: true, Bytes: len(text) + c.off})
		check(t, "text", err, c.want)
		_, err = schema.JSON(v, schema.JSONOptions{Bytes: len(json) + c.off})
		check(t, "JSON", err, c.want)
	}
}

// What Text and JSON write, ParseText and ParseJSON read back, whatever is in strings.
func TestTextAndJSONRoundTrip(t *testing.T) {
	reg := allTypes(t)
	for _, name := range []string{"Numbers", "Defaults", "Lists", "Shape", "Marked", "All"} {
		typ := structType(t, reg, name)
		for seed := range 100 {
			f := &filler{t: t, r: rand.New(rand.NewPCG(uint64(seed), 7)), budget: 80, anyText: true}
			m := capnp.NewMessage()
			f.fill(schema.NewRoot(m, typ), 4)
			v := schema.DynamicStruct{Type: typ, Struct: m.Root().Struct()}
			roundTrip(t, v, seed)
		}
	}
}

func roundTrip(t *testing.T, v schema.DynamicStruct, seed int) {
	t.Helper()
	want := short(t, v)
	for _, o := range []schema.TextOptions{{}, {Short: true}} {
		text, err := schema.Text(v, o)
		if err != nil {
			t.Fatal(err)
		}
		if got := short(t, parse(t, v.Type, string(text))); got != want {
			t.Fatalf("seed %d: text\ngot  %s\nwant %s", seed, got, want)
		}
	}
	for _, o := range []schema.JSONOptions{{}, {Pretty: true}} {
		json, err := schema.JSON(v, o)
		if err != nil {
			t.Fatal(err)
		}
		b := schema.NewRoot(capnp.NewMessage(), v.Type)
		if err := schema.ParseJSON(json, b, schema.JSONParseOptions{Strict: true}); err != nil {
			t.Fatalf("seed %d: %v\n%s", seed, err, json)
		}
		again, err := schema.JSON(b.Reader(), o)
		if err != nil || string(again) != string(json) {
			t.Fatalf("seed %d: JSON, %v\ngot  %s\nwant %s", seed, err, again, json)
		}
	}
}
