package schema_test

import (
	"encoding/json"
	"math/rand/v2"
	"testing"

	"github.com/marque-rpc/marque/capnp"
	"github.com/marque-rpc/marque/schema"
)

// benchValue is a value of a few kilobytes with something of everything.
func benchValue(b *testing.B) schema.DynamicStruct {
	typ := structType(b, allTypes(b), "All")
	f := &filler{t: b, r: rand.New(rand.NewPCG(3, 3)), budget: 200}
	m := capnp.NewMessage()
	f.fill(schema.NewRoot(m, typ), 6)
	return schema.DynamicStruct{Type: typ, Struct: m.Root().Struct()}
}

func BenchmarkJSON(b *testing.B) {
	v := benchValue(b)
	text, err := schema.JSON(v, schema.JSONOptions{})
	if err != nil {
		b.Fatal(err)
	}
	run := func(name string, f func()) {
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			b.ReportAllocs()
			for b.Loop() {
				f()
			}
		})
	}
	run("write", func() { _, _ = schema.JSON(v, schema.JSONOptions{}) })
	run("write pretty", func() { _, _ = schema.JSON(v, schema.JSONOptions{Pretty: true}) })
	m := capnp.NewMessage()
	run("read", func() {
		m.Reset()
		_ = schema.ParseJSON(text, schema.NewRoot(m, v.Type), schema.JSONParseOptions{})
	})
	// For comparison: the standard library, into maps, and out of them.
	var any any
	run("encoding/json read", func() { _ = json.Unmarshal(text, &any) })
	run("encoding/json write", func() { _, _ = json.Marshal(any) })
}

func BenchmarkText(b *testing.B) {
	v := benchValue(b)
	text, err := schema.Text(v, schema.TextOptions{})
	if err != nil {
		b.Fatal(err)
	}
	b.Run("write", func(b *testing.B) {
		b.SetBytes(int64(len(text)))
		b.ReportAllocs()
		for b.Loop() {
			_, _ = schema.Text(v, schema.TextOptions{})
		}
	})
	b.Run("read", func(b *testing.B) {
		b.SetBytes(int64(len(text)))
		b.ReportAllocs()
		m := capnp.NewMessage()
		for b.Loop() {
			m.Reset()
			_ = schema.ParseText(text, schema.NewRoot(m, v.Type), schema.Limits{})
		}
	})
}
