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
	"github.com/marque-rpc/marque/std"
	"github.com/marque-rpc/marque/vattest"
)

type ref struct{ rpc.Ref }

const implemented = 42

// mute is an object that knows no method.
type mute struct{}

func (mute) Method(uint64, uint16) *rpc.Method               { return nil }
func (mute) Dispatch(context.Context, *rpc.ServerCall) error { return rpc.ErrUnimplemented }
func (mute) Implements(id uint64) bool                       { return id == implemented }

// silent never tells.
type silent struct{ mute }

func (silent) Method(interfaceID uint64, methodID uint16) *rpc.Method {
	if interfaceID != discover.ID {
		return nil
	}
	return &rpc.Method{InterfaceID: interfaceID, MethodID: methodID, Interface: "Reflection", Name: "describe"}
}

func (silent) Dispatch(ctx context.Context, _ *rpc.ServerCall) error {
	<-ctx.Done()
	return context.Cause(ctx)
}

func connect(t *testing.T, d rpc.Dispatcher) rpc.Ref { t.Helper(); return serve(t, rpc.NewObject(d)) }

func serve(t *testing.T, r rpc.Ref) rpc.Ref {
	t.Cleanup(r.Release)
	return vattest.Connect[ref](t, r).Ref
}

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
	d, err := discover.Described(mute{}, r, box.Node.ID)
	fatal(t, err)
	object := connect(t, d)
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

// An object of generated code, or a described one, can keep its schema to itself.
func TestFetchFromSilentObjects(t *testing.T) {
	vattest.CheckLeaks(t)
	r := registry(t, "../testdata/all.capnp")
	thing, err := r.InterfaceExpr(0, "Thing")
	fatal(t, err)
	d, err := discover.Described(mute{}, r, thing.Node.ID)
	fatal(t, err)
	for name, ref := range map[string]rpc.Ref{
		"without a schema": rpc.NewObject(mute{}),
		"hiding it":        rpc.NewObject(d, rpc.HideSchema()),
	} {
		if _, err := discover.Fetch(t.Context(), serve(t, ref)); !errors.Is(err, discover.ErrNone) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if !d.(rpc.Implementer).Implements(implemented) || d.(rpc.Implementer).Implements(7) {
		t.Error("what the object implements has changed")
	}
}

// telling is an object that tells whatever it likes.
type telling struct {
	interfaces []uint64
	schemas    []string
}

func (telling) Method(id uint64, _ uint16) *rpc.Method {
	if id != discover.ID {
		return nil
	}
	return &rpc.Method{InterfaceID: id, Interface: "Reflection", Name: "describe"}
}

func (d telling) Dispatch(_ context.Context, c *rpc.ServerCall) error {
	results := c.Results(capnp.ObjectSize{PtrCount: 2})
	capnp.SetNums(results.Ptr(0), d.interfaces)
	schemas := results.Ptr(1).NewDatas(len(d.schemas))
	for i, s := range d.schemas {
		schemas.Set(i, []byte(s))
	}
	return nil
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
		about telling
		want  string
	}{
		{"nothing", telling{}, ""},
		{"an interface without schema", telling{interfaces: []uint64{5}}, "interface 0x5 is not in the registry"},
		{"garbage", telling{schemas: []string{"garbage"}}, "schema 0: schema: capnp: "},
		{"half a word", telling{schemas: []string{"\xff\x01"}}, "the packed data is malformed"},
		{"a bomb", telling{schemas: []string{pack(t, bomb)}}, "larger than the limit"},
		{"many of nothing", telling{schemas: []string{pack(t, voids)}}, "traversal limit"},
		{"a node that leads astray", telling{schemas: []string{pack(t, outsideMessage)}}, "lies outside the pointer section"},
		{"many schemas", telling{schemas: make([]string, 5)}, "tells 5 schemas"},
		{"a crowd", telling{interfaces: make([]uint64, 2000)}, "claims 2000 interfaces"},
	} {
		_, err := discover.Fetch(t.Context(), connect(t, c.about))
		if c.want == "" && err != nil || c.want != "" && (err == nil || !strings.Contains(err.Error(), c.want)) {
			t.Errorf("%s: %v, want %q", c.name, err, c.want)
		}
	}
	_, err = discover.Described(mute{}, new(schema.Registry), 7)
	if err == nil || !strings.Contains(err.Error(), "no interface 0x7") {
		t.Error(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := discover.Fetch(ctx, connect(t, silent{})); !errors.Is(err, context.Canceled) {
		t.Errorf("cancelled: %v", err)
	}
}
