package schema_test

import (
	"bytes"
	"os/exec"
	"reflect"
	"testing"

	"github.com/marque-rpc/marque/capnp"
	"github.com/marque-rpc/marque/internal/compiler"
	"github.com/marque-rpc/marque/schema"
	"github.com/marque-rpc/marque/std"
)

// requests are encoded requests: our compiler's for a standard schema and, if it is there, the C++ tool's.
func requests(tb testing.TB) [][]byte {
	tb.Helper()
	l := &compiler.Files{Standard: std.FS, ReadFile: func(string) ([]byte, error) { return std.FS.ReadFile("capnp/schema.capnp") }}
	r, ds := compiler.Compile(compiler.Options{Loader: l, Files: []string{"schema.capnp"}, Positions: true, Version: schema.Version{Major: 1, Minor: 2, Micro: 3}})
	if err := ds.Err(); err != nil {
		tb.Fatal(err)
	}
	b, err := r.Marshal()
	if err != nil {
		tb.Fatal(err)
	}
	out := [][]byte{b}
	for _, f := range []string{"rpc", "schema", "persistent"} {
		if b, err := exec.Command("capnp", "compile", "-o-", "-I/usr/include", "/usr/include/capnp/"+f+".capnp").Output(); err == nil {
			out = append(out, b)
		}
	}
	return out
}

func canonical(t *testing.T, b []byte) []byte {
	t.Helper()
	m, err := capnp.Unmarshal(b)
	if err != nil {
		t.Fatal(err)
	}
	c, err := capnp.Canonical(m.Root().Struct())
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func TestRequestsSurviveDecodingAndEncoding(t *testing.T) {
	for i, b := range requests(t) {
		r, err := schema.UnmarshalRequest(b)
		if err != nil {
			t.Fatal(err)
		}
		again, err := r.Marshal()
		if err != nil {
			t.Fatal(err)
		}
		if !bytes.Equal(canonical(t, again), canonical(t, b)) {
			t.Errorf("request %d changes", i)
		}
		back, err := schema.UnmarshalRequest(again)
		if err != nil || !reflect.DeepEqual(back, r) {
			t.Errorf("request %d: decoded twice it differs: %v", i, err)
		}
	}
}

func TestIdentifiersSurviveDecodingAndEncoding(t *testing.T) {
	want := &schema.CodeGeneratorRequest{RequestedFiles: []schema.RequestedFile{{ID: 1, Filename: "f", Identifiers: []schema.Identifier{
		{StartByte: 1, EndByte: 2, TypeID: 3}, {StartByte: 4, EndByte: 5, TypeID: 6, IsMember: true, Ordinal: 7}}}}}
	b, err := want.Marshal()
	if err != nil {
		t.Fatal(err)
	}
	got, err := schema.UnmarshalRequest(b)
	if err != nil || !reflect.DeepEqual(got, want) {
		t.Errorf("got %+v, %v", got, err)
	}
}

func TestMalformedValueIsRefused(t *testing.T) {
	r := &schema.CodeGeneratorRequest{Nodes: []schema.Node{{Kind: schema.ConstNode,
		Const: &schema.Const{Value: schema.Value{Kind: schema.KindStruct, Ptr: []byte{0, 0, 0, 0, 9, 0, 0, 0}}}}}}
	if _, err := r.Marshal(); err == nil {
		t.Error("a pointer beyond its segment was encoded")
	}
}

// What a request may hold can be read, though it is nested deeper than messages may be by default.
func TestDeepValuesAreRead(t *testing.T) {
	m := capnp.NewMessageSize(8 << 10)
	b := m.NewRoot(capnp.ObjectSize{PtrCount: 1})
	for range 200 {
		b = b.NewStruct(0, capnp.ObjectSize{PtrCount: 1})
	}
	v := schema.Value{Kind: schema.KindStruct, Ptr: m.Segments(nil)[0]}
	if len(m.Segments(nil)) > 1 {
		t.Fatal("the message has several segments")
	}
	if v.Pointer().IsNull() {
		t.Error("it reads as null")
	}
}

func FuzzUnmarshalRequest(f *testing.F) {
	for _, b := range requests(f) {
		f.Add(b)
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		r, err := schema.UnmarshalRequest(b)
		if err != nil {
			return
		}
		if _, err := r.Marshal(); err != nil {
			t.Errorf("what was decoded cannot be encoded: %v", err)
		}
	})
}
