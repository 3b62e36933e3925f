package schema_test

import (
	"testing"

	"github.com/marque-rpc/marque/capnp"
	"github.com/marque-rpc/marque/schema"
)

// What can be read from text can be written, and reads back the same.
func FuzzText(f *testing.F) {
	typ := structType(f, allTypes(f), "All")
	for _, s := range []string{`(text = "a", numbers = (int8 = -5, float64 = inf, color = (9)))`, "(lists = (voids = [void], datas = [0x\"00\"], shapes = [(square = (side = 1))]))", "(child = (child = ()), # c\n data = `x\n)"} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, in []byte) {
		b := schema.NewRoot(capnp.NewMessage(), typ)
		if schema.ParseText(in, b, schema.Limits{Bytes: 1 << 16}) != nil {
			return
		}
		first, err := schema.Text(b.Reader(), schema.TextOptions{})
		if err != nil {
			t.Fatal(err)
		}
		again := parse(t, typ, string(first))
		if second, err := schema.Text(again, schema.TextOptions{}); err != nil || string(second) != string(first) {
			t.Fatalf("%v\nfirst  %s\nsecond %s", err, first, second)
		}
	})
}

// What can be read from JSON can be written, and reads back the same.
func FuzzJSON(f *testing.F) {
	typ := structType(f, allTypes(f), "All")
	for _, s := range []string{`{"text": "a\u0041", "numbers": {"int8": "5", "float64": null}}`, `{"marked": {"kind": "deep", "n_int8": 1, "p_x": 2, "asHex": "00"}}`, `{"json": [1, {"a": null}], "lists": {"voids": [1], "datas": [[1]]}}`} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, in []byte) {
		b := schema.NewRoot(capnp.NewMessage(), typ)
		if schema.ParseJSON(in, b, schema.JSONParseOptions{Limits: schema.Limits{Bytes: 1 << 16}}) != nil {
			return
		}
		first, err := schema.JSON(b.Reader(), schema.JSONOptions{Pretty: true})
		if err != nil {
			t.Fatal(err)
		}
		c := schema.NewRoot(capnp.NewMessage(), typ)
		if err := schema.ParseJSON(first, c, schema.JSONParseOptions{Strict: true}); err != nil {
			t.Fatalf("%v\n%s", err, first)
		}
		if second, err := schema.JSON(c.Reader(), schema.JSONOptions{Pretty: true}); err != nil || string(second) != string(first) {
			t.Fatalf("%v\nfirst  %s\nsecond %s", err, first, second)
		}
	})
}

// A message of any shape can be printed by any schema, and a schema of any shape
// can print and fill in: errors there may be, panics not.
func FuzzHostileSchema(f *testing.F) {
	// A part of the schema only: large inputs make the fuzzer slow.
	all := allTypes(f)
	var part schema.CodeGeneratorRequest
	for _, n := range all.Closure(structType(f, all, "Shape").Node.ID, structType(f, all, "Pair").Node.ID, structType(f, all, "Pointers").Node.ID) {
		part.Nodes = append(part.Nodes, *n)
	}
	request, err := part.Marshal()
	if err != nil {
		f.Fatal(err)
	}
	typ := structType(f, all, "All")
	b := schema.NewRoot(capnp.NewMessage(), typ)
	if err := schema.ParseText([]byte(`(text = "a", lists = (points = [(x = 1)], deep = [[[()]]]), pair = (first = "x"))`), b, schema.Limits{}); err != nil {
		f.Fatal(err)
	}
	message, err := b.Builder.Message().Marshal()
	if err != nil {
		f.Fatal(err)
	}
	f.Add(request, message)
	f.Fuzz(func(_ *testing.T, request, message []byte) { hostile(request, message) })
}

func hostile(request, message []byte) {
	from := new(capnp.Message)
	from.SetLimits(capnp.Limits{TraversalBytes: 1 << 20}) // as for what a peer sends
	if from.Unmarshal(request) != nil {
		return
	}
	req, err := schema.DecodeRequest(from.Root().Struct())
	if err != nil {
		return
	}
	m := new(capnp.Message)
	m.SetLimits(capnp.Limits{TraversalBytes: 1 << 14})
	root := capnp.Struct{}
	if m.Unmarshal(message) == nil {
		root = m.Root().Struct()
	}
	r := new(schema.Registry)
	for i := range req.Nodes {
		_ = r.Add(&req.Nodes[i]) // those that pass
	}
	for _, n := range r.Nodes() {
		if n.Kind == schema.StructNode {
			useStruct(r, n, root)
		}
		if n.Kind == schema.ConstNode {
			if typ, err := r.Resolve(&n.Const.Type); err == nil {
				_, _ = schema.TextValue(n.Const.Value.Dynamic(typ), schema.TextOptions{Depth: 8})
			}
		}
		if i, err := r.Interface(n.ID); err == nil {
			for _, a := range i.Ancestry() {
				for _, method := range a.Methods() {
					_, _ = method.Params()
					_, _ = method.Results()
				}
			}
		}
	}
}

func useStruct(r *schema.Registry, n *schema.Node, root capnp.Struct) {
	typ, err := r.Struct(n.ID)
	if err != nil {
		return
	}
	s := schema.DynamicStruct{Type: typ, Struct: root}
	_, _ = schema.Text(s, schema.TextOptions{Depth: 8})
	json, _ := schema.JSON(s, schema.JSONOptions{Depth: 8})
	b := schema.NewRoot(capnp.NewMessage(), typ)
	_ = schema.ParseJSON(json, b, schema.JSONParseOptions{})
	for _, f := range typ.Fields {
		if p, err := b.Place(f); err == nil {
			_ = p.Set(nil)
			_ = p.Set(1)
			_ = p.Set("x")
			_ = p.Set([]any{nil})
			_ = p.Set(map[string]any{})
		}
	}
}
