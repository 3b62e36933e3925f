package discover_test

import (
	"context"
	"errors"
	"os"
	"strings"
	"testing"

	"github.com/marque-rpc/marque/capnp"
	"github.com/marque-rpc/marque/internal/compiler"
	"github.com/marque-rpc/marque/rpc"
	"github.com/marque-rpc/marque/schema"
	"github.com/marque-rpc/marque/schema/discover"
	"github.com/marque-rpc/marque/schema/reflection"
	"github.com/marque-rpc/marque/std"
	"github.com/marque-rpc/marque/vattest"
)

type ref struct{ rpc.Ref }

// mute is an object that knows no method.
type mute struct{}

func (mute) Method(uint64, uint16) *rpc.Method               { return nil }
func (mute) Dispatch(context.Context, *rpc.ServerCall) error { return rpc.ErrUnimplemented }
func (mute) Implements(uint64) bool                          { return false }
func connect(t *testing.T, d rpc.Dispatcher) rpc.Ref         { t.Helper(); return serve(t, rpc.NewObject(d)) }
func serve(t *testing.T, r rpc.Ref) rpc.Ref {
	t.Cleanup(r.Release)
	return vattest.Connect[ref](t, r).Ref
}
func told(about reflection.Description) rpc.Dispatcher { return reflection.Serve(mute{}, about) }
func pack(t *testing.T, m *capnp.Message) string {
	t.Helper()
	b, err := m.AppendPacked(nil)
	fatal(t, err)
	return string(b)
}
func fatal(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}
func registry(t *testing.T, file string) *schema.Registry {
	t.Helper()
	loader := &compiler.Files{ReadFile: os.ReadFile, Standard: std.FS}
	req, diagnostics := compiler.Compile(compiler.Options{Loader: loader, Files: []string{file}})
	fatal(t, diagnostics.Err())
	r, err := schema.NewRegistry(req)
	fatal(t, err)
	return r
}

func TestFetchGivesTheTypesOfAnObject(t *testing.T) {
	vattest.CheckLeaks(t)
	r := registry(t, "../testdata/all.capnp")
	box, err := r.InterfaceExpr(0, "Box")
	fatal(t, err)
	about, err := discover.Describe(r, box.Node.ID)
	fatal(t, err)
	object := connect(t, told(about))
	types, err := discover.Fetch(t.Context(), object)
	fatal(t, err)
	if len(types.Interfaces) != 1 || types.Interfaces[0].String() != "Box" {
		t.Fatalf("the interfaces are %v", types.Interfaces)
	}
	for _, name := range []string{"put", "get", "each", "name"} {
		m, err := types.Interfaces[0].Method(name)
		fatal(t, err)
		if _, err := m.Params(); err != nil {
			t.Error(err)
		}
		if _, err := m.Results(); err != nil && !m.IsStreaming() {
			t.Error(err)
		}
	}
	if _, err := types.InterfaceExpr(0, "Thing"); err != nil {
		t.Error("what the interface extends is missing:", err)
	}
	if types.Node(structID(t, r, "Numbers")) != nil {
		t.Error("types are told that the interface does not need")
	}
}

func structID(t *testing.T, r *schema.Registry, name string) uint64 {
	s, err := r.StructExpr(0, name)
	fatal(t, err)
	return s.Node.ID
}

// The object's other methods work as before, and it can be silenced.
func TestServeLeavesTheObjectAlone(t *testing.T) {
	vattest.CheckLeaks(t)
	about := reflection.Description{Interfaces: []uint64{1}}
	if !told(about).(rpc.Implementer).Implements(reflection.ID) {
		t.Error("the object does not say that it implements Reflection")
	}
	object := connect(t, told(about))
	_, err := object.Begin(t.Context(), &rpc.Method{InterfaceID: reflection.ID, MethodID: 9}, capnp.ObjectSize{}).Wait()
	if !errors.Is(err, rpc.ErrUnimplemented) {
		t.Errorf("a later method of Reflection: %v", err)
	}
	_, err = object.Begin(t.Context(), &rpc.Method{InterfaceID: 77}, capnp.ObjectSize{}).Wait()
	if !errors.Is(err, rpc.ErrUnimplemented) {
		t.Errorf("a method that the object has not: %v", err)
	}
	quiet := reflection.Silent(told(about))
	if quiet.(rpc.Implementer).Implements(reflection.ID) {
		t.Error("a silent object says that it implements Reflection")
	}
	if _, err := discover.Fetch(t.Context(), connect(t, quiet)); !errors.Is(err, discover.ErrNone) {
		t.Errorf("a silent object: %v", err)
	}
}

// knowing is a dispatcher that knows its schema, as one of generated code does.
type knowing struct {
	mute
	id     uint64
	packed string
}

func (k knowing) Schema() (uint64, string) { return k.id, k.packed }

func TestDispatchersOfGeneratedCodeDescribeThemselves(t *testing.T) {
	vattest.CheckLeaks(t)
	r := registry(t, "../testdata/all.capnp")
	box, err := r.InterfaceExpr(0, "Box")
	fatal(t, err)
	packed, err := r.Packed(box.Node.ID)
	fatal(t, err)
	object := knowing{id: box.Node.ID, packed: packed}
	about, ok := reflection.Of(object)
	if !ok {
		t.Fatal("the dispatcher's schema is not found")
	}
	types, err := discover.Fetch(t.Context(), connect(t, reflection.Serve(object, about)))
	fatal(t, err)
	if len(types.Interfaces) != 1 || types.Interfaces[0].String() != "Box" {
		t.Errorf("the interfaces are %v", types.Interfaces)
	}
	if _, ok := reflection.Of(mute{}); ok {
		t.Error("a dispatcher without schema describes itself")
	}
}

// What an object tells is checked like everything that a peer sends.
func TestFetchFromHostileObjects(t *testing.T) {
	vattest.CheckLeaks(t)
	bomb := capnp.NewMessage()
	bomb.NewRoot(capnp.ObjectSize{PtrCount: 4}).NewData(0, 17<<20)
	voids := capnp.NewMessage()
	voids.NewRoot(capnp.ObjectSize{PtrCount: 4}).Ptr(0).NewVoids(1 << 28)
	outside := schema.CodeGeneratorRequest{Nodes: []schema.Node{{ID: 5, Kind: schema.StructNode, Struct: &schema.Struct{
		Fields: []schema.Field{{Name: "f", Discriminant: schema.NoDiscriminant, Offset: 9, Type: schema.Type{Kind: schema.KindText}}}}}}}
	outsideMessage, err := outside.Message()
	fatal(t, err)
	for _, c := range []struct {
		name  string
		about reflection.Description
		want  string
	}{
		{"nothing", reflection.Description{}, ""},
		{"an interface without schema", reflection.Description{Interfaces: []uint64{5}}, "interface 0x5 is not in the registry"},
		{"garbage", reflection.Description{Schemas: []string{"garbage"}}, "schema 0: schema: capnp: "},
		{"half a word", reflection.Description{Schemas: []string{"\xff\x01"}}, "the packed data is malformed"},
		{"a bomb", reflection.Description{Schemas: []string{pack(t, bomb)}}, "larger than the limit"},
		{"many of nothing", reflection.Description{Schemas: []string{pack(t, voids)}}, "traversal limit"},
		{"a node that leads astray", reflection.Description{Schemas: []string{pack(t, outsideMessage)}}, "lies outside the pointer section"},
		{"many schemas", reflection.Description{Schemas: make([]string, 5)}, "tells 5 schemas"},
		{"a crowd", reflection.Description{Interfaces: make([]uint64, 2000)}, "claims 2000 interfaces"},
	} {
		_, err := discover.Fetch(t.Context(), connect(t, told(c.about)))
		if c.want == "" && err != nil || c.want != "" && (err == nil || !strings.Contains(err.Error(), c.want)) {
			t.Errorf("%s: %v, want %q", c.name, err, c.want)
		}
	}
	_, err = discover.Describe(new(schema.Registry), 7)
	if err == nil || !strings.Contains(err.Error(), "no interface 0x7") {
		t.Error(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := discover.Fetch(ctx, connect(t, told(reflection.Description{}))); !errors.Is(err, context.Canceled) {
		t.Errorf("cancelled: %v", err)
	}
}
