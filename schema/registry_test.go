package schema_test

import (
	"math"
	"reflect"
	"strings"
	"sync"
	"testing"

	"github.com/marque-rpc/marque/capnp"
	"github.com/marque-rpc/marque/schema"
)

func TestRegistryRefusesNodesThatWouldLeadAstray(t *testing.T) {
	slot := func(kind schema.TypeKind, offset uint32) schema.Field {
		return schema.Field{Name: "f", Discriminant: schema.NoDiscriminant, Offset: offset, Type: schema.Type{Kind: kind}}
	}
	node := func(s schema.Struct) *schema.Node {
		return &schema.Node{ID: 1, DisplayName: "a.capnp:S", Kind: schema.StructNode, Struct: &s}
	}
	group := schema.Field{Name: "g", Kind: schema.GroupField, GroupID: 2, Discriminant: schema.NoDiscriminant}
	again := group
	again.Name = "h"
	member := slot(schema.KindVoid, 0)
	member.Discriminant = 2
	for _, c := range []struct {
		name string
		n    *schema.Node
		want string
	}{
		{"in bounds", node(schema.Struct{DataWords: 1, Pointers: 1, Fields: []schema.Field{slot(schema.KindUint16, 3)}}), ""},
		{"bool in bounds", node(schema.Struct{DataWords: 1, Fields: []schema.Field{slot(schema.KindBool, 63)}}), ""},
		{"no payload", &schema.Node{ID: 1, Kind: schema.StructNode}, "its kind and its contents do not fit"},
		{"no enum", &schema.Node{ID: 1, Kind: schema.EnumNode}, "its kind and its contents do not fit"},
		{"no interface", &schema.Node{ID: 1, Kind: schema.InterfaceNode}, "its kind and its contents do not fit"},
		{"no const", &schema.Node{ID: 1, Kind: schema.ConstNode}, "its kind and its contents do not fit"},
		{"no annotation", &schema.Node{ID: 1, Kind: schema.AnnotationNode}, "its kind and its contents do not fit"},
		{"unknown kind", &schema.Node{ID: 1, Kind: 77}, "unknown kind 77"},
		{"data outside", node(schema.Struct{DataWords: 1, Fields: []schema.Field{slot(schema.KindUint16, 4)}}), "field f: it lies outside the data section"},
		{"bool outside", node(schema.Struct{DataWords: 1, Fields: []schema.Field{slot(schema.KindBool, 64)}}), "outside the data section"},
		{"offset overflow", node(schema.Struct{DataWords: 1, Fields: []schema.Field{slot(schema.KindUint64, math.MaxUint32)}}), "outside the data section"},
		{"pointer outside", node(schema.Struct{Pointers: 1, Fields: []schema.Field{slot(schema.KindText, 1)}}), "outside the pointer section"},
		{"unknown type", node(schema.Struct{Fields: []schema.Field{slot(19, 0)}}), "unknown type 19"},
		{"discriminant outside", node(schema.Struct{DataWords: 1, DiscriminantCount: 2, DiscriminantOffset: 4}), "the discriminant lies outside"},
		{"tag of no member", node(schema.Struct{DataWords: 1, DiscriminantCount: 2, Fields: []schema.Field{member}}), "its tag is not one of the union's"},
		{"twice", node(schema.Struct{Pointers: 2, Fields: []schema.Field{slot(schema.KindText, 0), slot(schema.KindText, 1)}}), "field f is there twice"},
		{"group twice", node(schema.Struct{Fields: []schema.Field{group, again}}), "another field has the same group"},
	} {
		r := new(schema.Registry)
		err := r.Add(c.n)
		check(t, c.name, err, c.want)
		if err != nil && r.Node(1) != nil {
			t.Errorf("%s: the node was added all the same", c.name)
		}
	}
}

// A group that is not one, a type that is not there, a type without end: errors when they are met.
func TestTypesThatCannotBeResolved(t *testing.T) {
	field := func(typ schema.Type) []schema.Field {
		return []schema.Field{{Name: "f", Discriminant: schema.NoDiscriminant, Type: typ}}
	}
	structNode := func(id uint64, fields []schema.Field) *schema.Node {
		return &schema.Node{ID: id, DisplayName: "a.capnp:S", PrefixLength: 8, Kind: schema.StructNode, Struct: &schema.Struct{Pointers: 1, Fields: fields}}
	}
	deep := schema.Type{Kind: schema.KindText}
	for range 40 {
		inner := deep
		deep = schema.Type{Kind: schema.KindList, Elem: &inner}
	}
	notPointer := schema.Type{Kind: schema.KindInt32}
	for _, c := range []struct {
		name string
		f    []schema.Field
		want string
	}{
		{"missing struct", field(schema.Type{Kind: schema.KindStruct, ID: 99}), "struct 0x63 is not in the registry"},
		{"missing enum", field(schema.Type{Kind: schema.KindList, Elem: &schema.Type{Kind: schema.KindEnum, ID: 99}}), "enum 0x63 is not in the registry"},
		{"wrong kind", field(schema.Type{Kind: schema.KindInterface, ID: 1}), "a.capnp:S is not an interface"},
		{"list of nothing", field(schema.Type{Kind: schema.KindList}), "a list type has no element type"},
		{"deep", field(deep), "nested more than 32 deep"},
		{"bound to a number", field(schema.Type{Kind: schema.KindStruct, ID: 1, Brand: &schema.Brand{Scopes: []schema.BrandScope{{ScopeID: 1, Bind: []schema.Binding{{Type: &notPointer}}}}}}), "not a pointer type"},
		{"not a group", []schema.Field{{Name: "g", Kind: schema.GroupField, GroupID: 1, Discriminant: schema.NoDiscriminant}}, "is not a group of its struct"},
	} {
		r := new(schema.Registry)
		if err := r.Add(structNode(1, c.f)); err != nil {
			if c.name != "list of nothing" {
				t.Fatal(c.name, err)
			}
		}
		s, err := r.Struct(1)
		if err != nil {
			t.Fatal(err)
		}
		_, err = s.Fields[0].Type()
		check(t, c.name, err, c.want)
		m := capnp.NewMessage()
		m.NewRoot(capnp.ObjectSize{PtrCount: 1}).SetText(0, "x")
		_, err = schema.Text(schema.DynamicStruct{Type: s, Struct: m.Root().Struct()}, schema.TextOptions{})
		check(t, c.name+", printed", err, c.want)
	}
}

func TestGenericTypeWithoutEnd(t *testing.T) {
	self := schema.Type{Kind: schema.KindStruct, ID: 1}
	param := schema.Type{Kind: schema.KindAnyPointer, Any: schema.TypeParameter, ID: 1}
	list := schema.Type{Kind: schema.KindList, Elem: &param}
	self.Brand = &schema.Brand{Scopes: []schema.BrandScope{{ScopeID: 1, Bind: []schema.Binding{{Type: &list}}}}}
	r := new(schema.Registry)
	if err := r.Add(&schema.Node{ID: 1, Kind: schema.StructNode, Parameters: []string{"T"}, Struct: &schema.Struct{Pointers: 1,
		Fields: []schema.Field{{Name: "f", Discriminant: schema.NoDiscriminant, Type: self}}}}); err != nil {
		t.Fatal(err)
	}
	s, err := r.Struct(1)
	for depth := 0; err == nil; depth++ {
		if depth > 10_000 {
			t.Fatal("there is no end")
		}
		var typ *schema.ValueType
		if typ, err = s.Fields[0].Type(); err == nil {
			s = typ.Struct
		}
	}
	check(t, "growing", err, "grow without end")
}

func TestRegistryKeepsTheLargerOfTwoNodes(t *testing.T) {
	enum := func(names ...string) *schema.Node {
		n := &schema.Node{ID: 5, DisplayName: "E", Kind: schema.EnumNode, Enum: &schema.Enum{}}
		for _, name := range names {
			n.Enum.Enumerants = append(n.Enum.Enumerants, schema.Enumerant{Name: name})
		}
		return n
	}
	r := new(schema.Registry)
	for _, c := range []struct {
		n    *schema.Node
		want int
	}{{enum("a"), 1}, {enum("a", "b"), 2}, {enum("a"), 2}} {
		if err := r.Add(c.n); err != nil {
			t.Fatal(err)
		}
		e, err := r.Enum(5)
		if err != nil || len(e.Node.Enum.Enumerants) != c.want {
			t.Errorf("%d enumerants, %v; want %d", len(e.Node.Enum.Enumerants), err, c.want)
		}
	}
}

func TestLookup(t *testing.T) {
	r := allTypes(t)
	file := r.Files()[0]
	for _, c := range []struct{ name, want string }{
		{"Point", ""}, {"Nope", "Nope is not declared"}, {"Point.Nope", `has no declaration "Nope"`},
	} {
		for _, scope := range []uint64{0, file} {
			_, err := r.Lookup(scope, c.name)
			check(t, c.name, err, c.want)
		}
	}
	// Json.Value and its Field are nodes of another file.
	value, err := r.Struct(0xa3fa7845f919dd83)
	if err != nil {
		t.Fatal(err)
	}
	inner, err := r.Lookup(value.Node.ID, "Field")
	if err != nil || inner.Name() != "Field" {
		t.Errorf("from inside: %v, %v", inner, err)
	}
	for _, c := range []struct{ expr, want string }{
		{"List(List(Text))", ""}, {"Pair(Text, List(Point))", ""}, {"AnyPointer", ""}, {"Capability", ""}, {"UInt8", ""}, {"Color", ""},
		{"Pair(Text)", "has 2 type parameters, not 1"}, {"Pair(Int32, Text)", "Int32 is no pointer type"}, {"List", "List needs its element type"},
		{"Pair(", "a name expected, found the end of the input"}, {"Pair(Text Text)", "',' or ')' expected"}, {"Point x", `"x" does not belong to a type`},
		{"answer", "is not a type"}, {strings.Repeat("List(", 40) + "Text" + strings.Repeat(")", 40), "nested more than 32 deep"},
	} {
		got, err := r.TypeExpr(0, c.expr)
		check(t, c.expr, err, c.want)
		if err == nil && got.String() != c.expr {
			t.Errorf("%s became %s", c.expr, got)
		}
	}
}

func TestInterfaceMethods(t *testing.T) {
	r := allTypes(t)
	box, err := r.InterfaceExpr(0, "Box(Point)")
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, i := range box.Ancestry() {
		for _, m := range i.Methods() {
			names = append(names, m.String())
		}
	}
	if got := strings.Join(names, " "); got != "Box(Point).put Box(Point).get Box(Point).each Thing.name" {
		t.Error(got)
	}
	get, err := box.Method("get")
	if err != nil {
		t.Fatal(err)
	}
	results, err := get.Results()
	if err != nil {
		t.Fatal(err)
	}
	value, err := results.Field("value").Type()
	if err != nil || value.String() != "Point" {
		t.Errorf("the result of get is %v, %v", value, err)
	}
	if m, err := box.Method("name"); err != nil || m.Interface.String() != "Thing" || m.Ordinal != 0 {
		t.Errorf("%v, %v", m, err)
	}
	if m, _ := box.Method("each"); !m.IsStreaming() || m.Ordinal != 2 {
		t.Error("each is streaming")
	}
	_, err = box.Method("nope")
	check(t, "nope", err, `interface Box(Point) has no method "nope"`)
}

func TestPlainAndSet(t *testing.T) {
	r := allTypes(t)
	type number int8
	in := map[string]any{
		"numbers":  map[string]any{"bool": true, "int8": number(-3), "uint64": uint(7), "int64": int64(math.MinInt64), "float32": float32(1.5), "float64": 2, "color": "deepBlue", "nothing": nil},
		"defaults": map[string]any{"text": "t", "data": []byte{1}, "list": []int{1, 2}, "texts": []string{"x"}, "int8": 5},
		"shape":    map[string]any{"square": map[string]any{"side": 4}, "area": map[string]any{"known": 0.5}},
		"lists":    map[string]any{"points": []map[string]int{{"x": 1}, {"y": 2}}, "voids": []any{nil, nil}, "colors": []any{"red", 9}, "lists": [][]int32{{1}, {}}},
		"data":     "abc",
		"text":     nil,
	}
	b := schema.NewRoot(capnp.NewMessage(), structType(t, r, "All"))
	if err := b.SetMap(in); err != nil {
		t.Fatal(err)
	}
	v, err := b.Type.Field("numbers").Type()
	if err != nil || v.Struct.Node.Name() != "Numbers" {
		t.Fatal(v, err)
	}
	shape, err := b.Reader().Field("shape")
	if err != nil {
		t.Fatal(err)
	}
	got, err := shape.Plain()
	want := map[string]any{"id": uint64(0), "square": map[string]any{"side": int64(4)}, "area": map[string]any{"known": 0.5}}
	if err != nil || !reflect.DeepEqual(got, want) {
		t.Errorf("got %v, %v\nwant %v", got, err, want)
	}
	all, err := schema.JSON(b.Reader(), schema.JSONOptions{})
	if err != nil {
		t.Fatal(err)
	}
	for _, part := range []string{`"int64":"-9223372036854775808"`, `"points":[{"x":1,"y":0},{"x":0,"y":2}]`, `"voids":[null,null]`, `"colors":["red",9]`, `"list":[1,2]`, `"data":[97,98,99]`, `"lists":[[1],[]]`} {
		if !strings.Contains(string(all), part) {
			t.Errorf("%s is not in %s", part, all)
		}
	}
	// Copying a value of one message into another.
	c := schema.NewRoot(capnp.NewMessage(), structType(t, r, "All"))
	for _, name := range []string{"numbers", "lists", "shape"} {
		v, err := b.Reader().Field(name)
		if err == nil {
			err = c.SetMap(map[string]any{name: v})
		}
		if err != nil {
			t.Error(err)
		}
	}
	if v, _ := c.Reader().Field("shape"); !capnp.Equal(v.Ptr(), shape.Ptr()) {
		t.Error("the copy differs")
	}
}

func TestSetRefusesWhatDoesNotFit(t *testing.T) {
	r := allTypes(t)
	for _, c := range []struct {
		typ   string
		field string
		v     any
		want  string
	}{
		{"Numbers", "int8", 128, "out of range for Int8"},
		{"Numbers", "int8", 127, ""},
		{"Numbers", "uint8", -1, "out of range for UInt8"},
		{"Numbers", "int8", "1", "a string cannot become Int8"},
		{"Numbers", "int8", nil, "cannot become Int8"},
		{"Numbers", "int8", 1.5, "a float64 cannot become Int8"},
		{"Numbers", "color", 65536, "numbers from 0 to 65535"},
		{"Numbers", "color", "teal", `no enumerant "teal"`},
		{"Numbers", "nope", 1, `Numbers has no field "nope"`},
		{"Lists", "points", []any{map[string]any{"q": 1}}, `no field "q"; there are x, y, label, at q, at [0], at points`},
		{"Lists", "points", map[string]any{}, "cannot become List(Point)"},
		{"Pointers", "thing", 7, "a int cannot become Thing"},
	} {
		b := schema.NewRoot(capnp.NewMessage(), structType(t, r, c.typ))
		check(t, c.field, b.SetMap(map[string]any{c.field: c.v}), c.want)
	}
}

// Any number of goroutines may use one registry.
func TestRegistryConcurrently(t *testing.T) {
	req := compile(t, allSchema)
	r := new(schema.Registry)
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			if err := r.AddRequest(req); err != nil {
				t.Error(err)
				return
			}
			s, err := r.StructExpr(0, "Pair(Text, All)")
			if err != nil {
				t.Error(err)
				return
			}
			b := schema.NewRoot(capnp.NewMessage(), s)
			if err := schema.ParseJSON([]byte(`{"second": {"marked": {"kind": "count", "p_x": 1}}}`), b, schema.JSONParseOptions{}); err != nil {
				t.Error(err)
			}
		})
	}
	wg.Wait()
}
