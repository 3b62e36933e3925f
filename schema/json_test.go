package schema_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/marque-rpc/marque/capnp"
	"github.com/marque-rpc/marque/schema"
)

func TestJSONReadsMoreThanItWrites(t *testing.T) {
	reg := allTypes(t)
	for _, c := range []struct{ typ, in, out string }{
		{"Point", ` { "x" : 1 , "label" : null } `, "(x = 1, y = 0)"},
		{"Point", `{"x": "7", "y": " -8 "}`, "(x = 7, y = -8)"},
		{"Point", `{"x": 5.0, "y": 1e3}`, "(x = 5, y = 1000)"},
		{"Point", `{"x": "0x10"}`, "(x = 16, y = 0)"},
		{"Point", `{"x": 1, "x": 2, "unknown": [{}]}`, "(x = 2, y = 0)"},
		{"Point", `{"label": "\u00e9\ud83d\ude00\/\"\\\b\f\n\r\t"}`, "(x = 0, y = 0, label = \"é😀/\\\"\\\\\\b\\f\\n\\r\\t\")"},
		{"Point", `{"label": "\ud83d|\udc00"}`, "(x = 0, y = 0, label = \"\ufffd|\ufffd\")"},
		{"Point", `{"label": "\ud83d\u0041"}`, "(x = 0, y = 0, label = \"\ufffdA\")"},
		{"Shape", `{"circle": 1, "name": "last wins"}`, `(id = 0, name = "last wins", area = (unknown = void))`},
		{"Shape", `{"name": "first", "circle": 1.5}`, `(id = 0, circle = 1.5, area = (unknown = void))`},
		{"Shape", `{"name": null}`, `(id = 0, name = "", area = (unknown = void))`},
		{"Shape", `{"area": {"range": {"low": "-Infinity", "high": null}}}`, "(id = 0, nothing = void, area = (range = (low = -inf, high = nan)))"},
		{"Lists", `{"lists": [null, [1]], "colors": [2, "deep-blue", 99], "points": [null, {"x": 1}], "datas": [null, [1, 2]]}`,
			`(colors = [deepBlue, deepBlue, (99)], datas = ["", "\001\002"], points = [(x = 0, y = 0), (x = 1, y = 0)], lists = [[], [1]])`},
		{"Marked", `{"long_name": "a", "p_x": 4, "kind": "the text", "the text": "b", "asBase64": "_-8", "asHex": "0AfF", "which": 1, "choice": {"what": "c", "which": "third"}}`,
			`(longName = "a", inner = (alpha = 0), point = (x = 4, y = 0), asBase64 = "\377\357", asHex = "\n\377", text = "b", choice = (third = "c"), other = (none = void))`},
		{"Marked", `{"n_int8": 3, "kind": "deep"}`, "(inner = (alpha = 0), deep = (bool = false, int8 = 3, int16 = 0, int32 = 0, int64 = 0, uint8 = 0, uint16 = 0, uint32 = 0, uint64 = 0, float32 = 0, float64 = 0, color = red, nothing = void), choice = (first = void), other = (none = void))"},
		{"Marked", `{"kind": "of a newer schema", "count": 4}`, "(inner = (alpha = 0), count = 0, choice = (first = void), other = (none = void))"},
		{"All", `{"json": {"a": [1, null, true, "x", {}]}}`, `(json = (object = [(name = "a", value = (array = [(number = 1), (null = void), (boolean = true), (string = "x"), (object = [])]))]))`},
		{"All", `{"json": null}`, `(json = (null = void))`},
		{"Pointers", `{"any": null, "thing": null, "things": [null]}`, "(things = [<external capability>])"},
	} {
		b := schema.NewRoot(capnp.NewMessage(), structType(t, reg, c.typ))
		if err := schema.ParseJSON([]byte(c.in), b, schema.JSONParseOptions{}); err != nil {
			t.Errorf("%s: %v", c.in, err)
			continue
		}
		if got := short(t, b.Reader()); got != c.out {
			t.Errorf("%s\ngot  %s\nwant %s", c.in, got, c.out)
		}
	}
}

func TestJSONErrorsNamePlaceAndField(t *testing.T) {
	reg := allTypes(t)
	for _, c := range []struct{ typ, in, want string }{
		{"Point", ``, "1:1: the input ends where a value is expected"},
		{"Point", `[1]`, "1:1: an array cannot become struct Point"},
		{"Point", `{"x":1} x`, "1:9: there is more after the value"},
		{"Point", `{"x":1,}`, "1:8: a name in quotes expected, found '}'"},
		{"Point", `{x:1}`, "1:2: a name in quotes expected, found 'x'"},
		{"Point", `{"x" 1}`, "1:6: ':' expected, found '1'"},
		{"Point", `{"x":1 "y":2}`, "1:8: ',' or '}' expected, found '\"'"},
		{"Point", `{"x":`, "1:6: x: the input ends where a value is expected"},
		{"Point", `{"x":01}`, "1:6: x: this is not a number in JSON"},
		{"Point", `{"x":+1}`, "1:6: x: '+' does not start a JSON value"},
		{"Point", `{"x":1.}`, "1:6: x: this is not a number in JSON"},
		{"Point", `{"x":-}`, "1:6: x: this is not a number in JSON"},
		{"Point", `{"x":1e}`, "1:6: x: this is not a number in JSON"},
		{"Point", `{"x":NaN}`, "1:6: x: 'N' does not start a JSON value"},
		{"Point", `{"x":truer}`, "1:6: x: 't' does not start a JSON value"},
		{"Point", `{"x":null}`, "1:6: x: null cannot become Int32"},
		{"Point", `{"x":1.5}`, "1:6: x: 1.5 is not an integer"},
		{"Point", `{"x":3e9}`, "1:6: x: 3e9 is out of range for Int32"},
		{"Point", `{"x":1e99}`, "1:6: x: 1e99 is out of range for Int32"},
		{"Point", `{"x":1e999}`, "1:6: x: 1e999 is out of range for Int32"},
		{"Point", `{"x":"1.0"}`, `1:6: x: "1.0" is not an integer`},
		{"Point", `{"x":"one"}`, `1:6: x: "one" is not an integer`},
		{"Point", "{\n\"label\":\n  7}", "3:3: label: a number cannot become Text"},
		{"Point", `{"label":"a`, "1:10: label: the string is not closed"},
		{"Point", `{"label":"\q"}`, `1:11: label: unknown escape \q`},
		{"Point", `{"label":"\u12g4"}`, `1:11: label: \u needs four hexadecimal digits`},
		{"Numbers", `{"bool":1}`, "1:9: bool: a number cannot become Bool"},
		{"Numbers", `{"uint64":-1}`, "1:11: uint64: -1 is out of range for UInt64"},
		{"Numbers", `{"uint64":18446744073709551616}`, "1:11: uint64: 18446744073709551616 is out of range for UInt64"},
		{"Numbers", `{"color":"green","color":"teal"}`, `1:26: color: enum Color has no enumerant "teal"`},
		{"Numbers", `{"color":70000}`, "1:10: color: 70000 is not the number of an enumerant"},
		{"Numbers", `{"color":true}`, "1:10: color: a boolean cannot become enum Color"},
		{"Numbers", `{"float32":"many"}`, `1:12: float32: "many" is not a number`},
		{"Lists", `{"points":[{},{"x":true}]}`, "1:20: points[1].x: a boolean cannot become Int32"},
		{"Lists", `{"datas":[[256]]}`, "1:12: datas[0][0]: a byte, 0 to 255, expected"},
		{"Lists", `{"datas":["AA=="]}`, "1:11: datas[0]: a string cannot become Data: an array of bytes expected"},
		{"Marked", `{"asBase64":"*"}`, "1:13: asBase64: illegal base64 data at input byte 0"},
		{"Marked", `{"asHex":[1]}`, "1:10: asHex: an array cannot become Data: a hexadecimal string expected"},
		{"Pointers", `{"thing":{}}`, "1:10: thing: JSON has no form for values of type Thing"},
	} {
		b := schema.NewRoot(capnp.NewMessage(), structType(t, reg, c.typ))
		check(t, c.in, schema.ParseJSON([]byte(c.in), b, schema.JSONParseOptions{}), c.want)
	}
}

func TestJSONStrictRejectsUnknownMembers(t *testing.T) {
	reg := allTypes(t)
	for _, c := range []struct{ typ, in, want string }{
		{"Point", `{"x": 1, "y": 2, "label": "a"}`, ""},
		{"Point", `{"x": 1, "x": 2}`, ""},
		{"Point", `{"x": 1, "z": 2}`, `1:15: Point has no field "z"`},
		{"Marked", `{"kind": "count", "count": 1, "alpha": 2, "p_x": 3, "o_other": "none"}`, ""},
		{"Marked", `{"inner": {}}`, `1:11: Marked has no field "inner"`},
		{"Lists", `{"points": [{"q": 1}]}`, `1:19: points[0]: Point has no field "q"`},
	} {
		b := schema.NewRoot(capnp.NewMessage(), structType(t, reg, c.typ))
		check(t, c.in, schema.ParseJSON([]byte(c.in), b, schema.JSONParseOptions{Strict: true}), c.want)
	}
}

// fakeCap is a capability for tests, which counts its references.
type fakeCap struct {
	name string
	refs *int
}

func (c fakeCap) Retain() capnp.Capability { *c.refs++; return c }
func (c fakeCap) Release()                 { *c.refs-- }
func (c fakeCap) IsNull() bool             { return false }

func TestJSONCapabilitiesAreTheCallersMatter(t *testing.T) {
	reg := allTypes(t)
	typ := structType(t, reg, "Pointers")
	m := capnp.NewMessage()
	refs := 0
	err := schema.ParseJSON([]byte(`{"thing": "a", "any": {"cap": "b"}, "things": [ "c" , null]}`), schema.NewRoot(m, typ), schema.JSONParseOptions{
		Capability: func(typ *schema.ValueType, value []byte) (capnp.Capability, error) {
			refs++
			return fakeCap{typ.String() + " " + string(value), &refs}, nil
		},
	})
	if err != nil {
		t.Fatal(err)
	}
	if refs != 3 {
		t.Errorf("%d references are held, the message has 3", refs)
	}
	show := func(_ *schema.ValueType, p capnp.Ptr) ([]byte, error) {
		c, ok := p.Capability().(fakeCap)
		if !ok {
			return []byte("null"), nil
		}
		return []byte("<" + c.name + ">"), nil
	}
	got, err := schema.JSON(schema.DynamicStruct{Type: typ, Struct: m.Root().Struct()}, schema.JSONOptions{Capability: show})
	if want := `{"any":<AnyPointer {"cap": "b"}>,"thing":<Thing "a">,"things":[<Thing "c">,null]}`; string(got) != want || err != nil {
		t.Errorf("got  %s, %v\nwant %s", got, err, want)
	}
	m.Release()
	if refs != 0 {
		t.Errorf("%d references are left", refs)
	}
	b := schema.NewRoot(capnp.NewMessage(), typ)
	err = schema.ParseJSON([]byte(`{"thing": "a"}`), b, schema.JSONParseOptions{Capability: func(*schema.ValueType, []byte) (capnp.Capability, error) {
		return nil, errors.New("no such thing")
	}})
	check(t, "refused", err, "1:11: thing: no such thing")
}

func TestJSONWithoutFormForCapabilities(t *testing.T) {
	reg := allTypes(t)
	typ := structType(t, reg, "Pointers")
	m := capnp.NewMessage()
	refs := 1
	b := schema.NewRoot(m, typ)
	p, err := b.Field("thing")
	if err != nil {
		t.Fatal(err)
	}
	p.SetCapability(fakeCap{"x", &refs})
	_, err = schema.JSON(b.Reader(), schema.JSONOptions{})
	check(t, "JSON", err, "no form for capabilities")
	if got := short(t, b.Reader()); !strings.Contains(got, "thing = <external capability>") {
		t.Error(got)
	}
}

// Where the active member of a union is a null pointer, JSON says all the same that it is the active one, even where the
// C++ tool would fail or write without end.
func TestJSONNamesActiveMembersThatAreNull(t *testing.T) {
	reg := allTypes(t)
	for _, c := range []struct{ typ, member, want string }{
		{"Shape", "name", `{"id":0,"area":{"unknown":null},"name":""}`},
		{"Shape", "corners", `{"id":0,"area":{"unknown":null},"corners":[]}`},
		{"Choice", "preset", `{"first":{"which":"point","point":{"x":0,"y":0}},"preset":"pre"}`},
		{"Choice", "place", `{"first":{"which":"point","point":{"x":0,"y":0}},"place":{"x":3,"y":0}}`},
		{"Loop", "any", `{"any":null}`},
		{"Loop", "thing", `{"thing":null}`},
		{"Loop", "loop", `{"loop":{"loop":null}}`},
	} {
		typ := structType(t, reg, c.typ)
		b := schema.NewRoot(capnp.NewMessage(), typ)
		b.Select(typ.Field(c.member))
		for _, pretty := range []bool{false, true} {
			got, err := schema.JSON(b.Reader(), schema.JSONOptions{Pretty: pretty})
			if err != nil || strings.NewReplacer(" ", "", "\n", "").Replace(string(got)) != c.want {
				t.Errorf("%s.%s: got %s, %v", c.typ, c.member, got, err)
			}
			back := schema.NewRoot(capnp.NewMessage(), typ)
			if err := schema.ParseJSON(got, back, schema.JSONParseOptions{}); err != nil || back.Reader().Which().Name != c.member {
				t.Errorf("%s: read back: %v, %v", got, back.Reader().Which().Name, err)
			}
		}
	}
}

// A Value may hold text that is JSON already; it is checked on its way out.
func TestRawJSON(t *testing.T) {
	reg := allTypes(t)
	typ := structType(t, reg, "All")
	for _, c := range []struct{ text, want, err string }{
		{`(json = (raw = "{\"a\": [1]}"))`, `{"json":{"a": [1]}}`, ""},
		{`(json = (raw = "{"))`, "", "raw JSON: 1:2: a name in quotes expected"},
		{`(json = (raw = "1 2"))`, "", "raw JSON: there is more after the value"},
		{`(json = (call = (function = "f", params = [(number = 1), (null = void)])))`, `{"json":f(1,null)}`, ""},
	} {
		got, err := schema.JSON(parse(t, typ, c.text), schema.JSONOptions{})
		check(t, c.text, err, c.err)
		if err == nil && string(got) != c.want {
			t.Errorf("%s: got %s", c.text, got)
		}
	}
}
