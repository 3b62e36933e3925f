package gen_test

import (
	"errors"
	"path"
	"strings"
	"testing"

	"github.com/marque-rpc/marque/internal/gen"
	"github.com/marque-rpc/marque/schema"
)

const checkText = fileID + `
struct S { f @0 :Int32; t @1 :Text; s @2 :S; l @3 :List(Int8); g :group { x @4 :Bool; } union { a @5 :Void; b @6 :UInt16; } i @7 :I; e @8 :E; p @9 :G(Text); d @10 :Data = 0x"ff"; }
struct G(T) { v @0 :T; }
enum E { one @0; }
interface I extends(J) { m @0 (x :Int32) -> (y :Text); }
interface J {}
const c :S = (f = 3);
`

// TestBrokenRequestsAreNamed breaks one rule at a time that the generator relies on.
func TestBrokenRequestsAreNamed(t *testing.T) {
	type request = schema.CodeGeneratorRequest
	node := func(r *request, name string) *schema.Node {
		for i := range r.Nodes {
			if r.Nodes[i].Name() == name {
				return &r.Nodes[i]
			}
		}
		panic("no node " + name)
	}
	field := func(r *request, name string) *schema.Field {
		fields := node(r, "S").Struct.Fields
		for i := range fields {
			if fields[i].Name == name {
				return &fields[i]
			}
		}
		panic("no field " + name)
	}
	for _, c := range []struct {
		name, want string
		damage     func(r *request)
	}{
		{"two nodes of one id", "two nodes", func(r *request) { node(r, "E").ID = node(r, "J").ID }},
		{"struct without contents", "without its contents", func(r *request) { node(r, "S").Struct = nil }},
		{"unknown kind", "without its contents", func(r *request) { node(r, "S").Kind = 99 }},
		{"no scope", "scope", func(r *request) { node(r, "S").ScopeID = 1 }},
		{"scope circle", "circle", func(r *request) { node(r, "S").ScopeID = node(r, "G").ID; node(r, "G").ScopeID = node(r, "S").ID }},
		{"in an enum", "cannot hold declarations", func(r *request) { node(r, "S").ScopeID = node(r, "E").ID }},
		{"in no file", "not in any file", func(r *request) { node(r, "S").ScopeID = 0 }},
		{"group outside", "group", func(r *request) { node(r, "g").ScopeID = node(r, "J").ID }},
		{"declared as a group", "group outside", func(r *request) { node(r, "G").Struct.IsGroup = true }},
		{"file in a struct", "a file inside", func(r *request) {
			r.Nodes = append(r.Nodes, schema.Node{ID: 5, Kind: schema.FileNode, DisplayName: "y", ScopeID: node(r, "S").ID})
		}},
		{"missing group", "group", func(r *request) { field(r, "g").GroupID = 1 }},
		{"group of another", "belongs elsewhere", func(r *request) { field(r, "g").GroupID = node(r, "G").ID }},
		{"field kind", "kind 7", func(r *request) { field(r, "f").Kind = 7 }},
		{"type kind", "type kind", func(r *request) { field(r, "f").Type.Kind = 77 }},
		{"number outside", "outside", func(r *request) { field(r, "f").Offset = 1 << 20 }},
		{"pointer outside", "pointer 99", func(r *request) { field(r, "t").Offset = 99 }},
		{"bit outside", "outside", func(r *request) { field(r, "f").Type.Kind = schema.KindBool; field(r, "f").Offset = 1 << 31 }},
		{"discriminant outside", "discriminant", func(r *request) { node(r, "S").Struct.DiscriminantOffset = 1<<32 - 1 }},
		{"member too many", "union member", func(r *request) { field(r, "a").Discriminant = 2 }},
		{"list of nothing", "list of nothing", func(r *request) { field(r, "l").Type.Elem = nil }},
		{"endless list", "deeper", func(r *request) { e := &schema.Type{Kind: schema.KindList}; e.Elem = e; field(r, "l").Type.Elem = e }},
		{"missing struct", "struct type", func(r *request) { field(r, "s").Type.ID = 1 }},
		{"enum as struct", "struct type", func(r *request) { field(r, "s").Type.ID = node(r, "E").ID }},
		{"missing interface", "interface type", func(r *request) { field(r, "i").Type.ID = 1 }},
		{"missing enum", "enum type", func(r *request) { field(r, "e").Type.ID = 1 }},
		{"missing parameter", "no such parameter", func(r *request) { node(r, "G").Struct.Fields[0].Type.ParamIndex = 1 }},
		{"bad argument", "struct type", func(r *request) {
			field(r, "p").Type.Brand.Scopes[0].Bind[0].Type = &schema.Type{Kind: schema.KindStruct, ID: 1}
		}},
		{"missing parameters", "its struct", func(r *request) { node(r, "I").Interface.Methods[0].ParamStruct = 1 }},
		{"enum as results", "its struct", func(r *request) { node(r, "I").Interface.Methods[0].ResultStruct = node(r, "E").ID }},
		{"group as results", "its struct", func(r *request) { node(r, "I").Interface.Methods[0].ResultStruct = node(r, "g").ID }},
		{"missing superclass", "superclass", func(r *request) { node(r, "I").Interface.Superclasses[0].ID = 1 }},
		{"extends itself", "extends itself", func(r *request) { node(r, "I").Interface.Superclasses[0].ID = node(r, "I").ID }},
		{"many parameters", "type parameters", func(r *request) { node(r, "G").Parameters = make([]string, 65) }},
		{"requested file missing", "has no node", func(r *request) { r.RequestedFiles[0].ID = 1 }},
		{"requested twice", "twice", func(r *request) { r.RequestedFiles = append(r.RequestedFiles, r.RequestedFiles[0]) }},
		{"malformed constant", "cConst", func(r *request) { node(r, "c").Const.Value.Ptr[3] = 0x77 }},
		{"bad method type", "struct type", func(r *request) {
			node(r, "I").Interface.Methods[0].ParamBrand = &schema.Brand{Scopes: []schema.BrandScope{{Bind: []schema.Binding{{Type: &schema.Type{Kind: schema.KindStruct, ID: 1}}}}}}
		}},
	} {
		req := source(t, checkText)
		c.damage(req)
		_, err := gen.Generate(req, gen.Options{Resolver: inDir{}})
		if err == nil || !strings.Contains(err.Error(), c.want) || !strings.HasPrefix(err.Error(), "gen: ") {
			t.Errorf("%s: the error is %v; want %q in it", c.name, err, c.want)
		}
	}
	if _, err := gen.Generate(source(t, checkText), gen.Options{Resolver: inDir{}}); err != nil {
		t.Errorf("undamaged: %v", err)
	}
	if _, err := gen.Generate(nil, gen.Options{}); err == nil {
		t.Error("no request is no error")
	}
}

// onlyA knows the package of one folder.
type onlyA struct{}

func (onlyA) GoPackage(name string) (gen.Package, error) {
	if path.Dir(name) != "a" {
		return gen.Package{}, errors.New("it is not known")
	}
	return inDir{}.GoPackage(name)
}

func TestImportedFileNeedsAPackageOnlyIfItIsUsed(t *testing.T) {
	generate := func(x, y string) error {
		req := sources(t, map[string]string{"a/x.capnp": fileID + x, "b/y.capnp": "@0xb287252b6cbed46f;" + y}, "a/x.capnp")
		_, err := gen.Generate(req, gen.Options{Resolver: onlyA{}})
		return err
	}
	if err := generate(`using Y = import "../b/y.capnp"; struct S $Y.note {}`, "annotation note(struct) :Void;"); err != nil {
		t.Errorf("an annotation only: %v", err)
	}
	err := generate(`struct S { y @0 :import "../b/y.capnp".Y; }`, "struct Y {}")
	if err == nil || !strings.Contains(err.Error(), "b/y.capnp: it is not known") {
		t.Errorf("a type of it: %v", err)
	}
}
