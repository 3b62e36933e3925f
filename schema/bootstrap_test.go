package schema_test

import (
	"testing"

	"github.com/marque-rpc/marque/capnp"
	"github.com/marque-rpc/marque/schema"
)

func structs(p capnp.Ptr) capnp.StructList[capnp.Struct] { return capnp.Structs[capnp.Struct](p) }

func bootNodes(t testing.TB, data []byte) *schema.CodeGeneratorRequest {
	m, err := capnp.Unmarshal(data)
	if err != nil {
		t.Fatal(err)
	}
	req := &schema.CodeGeneratorRequest{}
	for _, n := range structs(m.Root().Struct().Ptr(0)).All() {
		req.Nodes = append(req.Nodes, bootNode(n))
	}
	return req
}

func bootNode(s capnp.Struct) schema.Node {
	n := schema.Node{ID: s.Uint64(0), DisplayName: s.Text(0), PrefixLength: s.Uint32(8), ScopeID: s.Uint64(16), Kind: schema.NodeKind(s.Uint16(12)), IsGeneric: s.Bool(288)}
	n.Annotations = bootAnnotations(s.Ptr(2))
	for _, p := range structs(s.Ptr(5)).All() {
		n.Parameters = append(n.Parameters, p.Text(0))
	}
	for _, x := range structs(s.Ptr(1)).All() {
		n.Nested = append(n.Nested, schema.NestedNode{Name: x.Text(0), ID: x.Uint64(0)})
	}
	switch n.Kind {
	case schema.StructNode:
		n.Struct = &schema.Struct{DataWords: s.Uint16(14), Pointers: s.Uint16(24), IsGroup: s.Bool(224), DiscriminantCount: s.Uint16(30), DiscriminantOffset: s.Uint32(32)}
		for _, f := range structs(s.Ptr(3)).All() {
			x := schema.Field{Name: f.Text(0), CodeOrder: f.Uint16(0), Annotations: bootAnnotations(f.Ptr(1)), Discriminant: f.Uint16(2) ^ 0xffff, Kind: schema.FieldKind(f.Uint16(8))}
			if x.Kind == schema.SlotField {
				x.Offset, x.Type, x.Default, x.HadExplicitDefault = f.Uint32(4), bootType(f.Struct(2)), bootValue(f.Struct(3)), f.Bool(128)
			} else {
				x.GroupID = f.Uint64(16)
			}
			n.Struct.Fields = append(n.Struct.Fields, x)
		}
	case schema.EnumNode:
		n.Enum = &schema.Enum{}
		for _, e := range structs(s.Ptr(3)).All() {
			n.Enum.Enumerants = append(n.Enum.Enumerants, schema.Enumerant{Name: e.Text(0), Annotations: bootAnnotations(e.Ptr(1))})
		}
	case schema.InterfaceNode:
		n.Interface = &schema.Interface{}
		for _, e := range structs(s.Ptr(3)).All() {
			n.Interface.Methods = append(n.Interface.Methods, schema.Method{Name: e.Text(0), ParamStruct: e.Uint64(8), ResultStruct: e.Uint64(16), ParamBrand: bootBrand(e.Struct(2)), ResultBrand: bootBrand(e.Struct(3))})
		}
		for _, e := range structs(s.Ptr(4)).All() {
			n.Interface.Superclasses = append(n.Interface.Superclasses, schema.Superclass{ID: e.Uint64(0), Brand: bootBrand(e.Struct(0))})
		}
	case schema.ConstNode:
		n.Const = &schema.Const{Type: bootType(s.Struct(3)), Value: bootValue(s.Struct(4))}
	case schema.AnnotationNode:
		n.AnnotationDef = &schema.AnnotationDef{Type: bootType(s.Struct(3))}
	}
	return n
}

func bootAnnotations(p capnp.Ptr) (out []schema.Annotation) {
	for _, a := range structs(p).All() {
		out = append(out, schema.Annotation{ID: a.Uint64(0), Value: bootValue(a.Struct(0)), Brand: bootBrand(a.Struct(1))})
	}
	return
}

func bootBrand(s capnp.Struct) *schema.Brand {
	if s.IsZero() {
		return nil
	}
	b := &schema.Brand{}
	for _, x := range structs(s.Ptr(0)).All() {
		sc := schema.BrandScope{ScopeID: x.Uint64(0), Inherit: x.Uint16(8) == 1}
		if !sc.Inherit {
			for _, y := range structs(x.Ptr(0)).All() {
				var t *schema.Type
				if y.Uint16(0) == 1 {
					v := bootType(y.Struct(0))
					t = &v
				}
				sc.Bind = append(sc.Bind, schema.Binding{Type: t})
			}
		}
		b.Scopes = append(b.Scopes, sc)
	}
	return b
}

func bootType(s capnp.Struct) schema.Type {
	t := schema.Type{Kind: schema.TypeKind(s.Uint16(0))}
	switch t.Kind {
	case schema.KindList:
		e := bootType(s.Struct(0))
		t.Elem = &e
	case schema.KindEnum, schema.KindStruct, schema.KindInterface:
		t.ID, t.Brand = s.Uint64(8), bootBrand(s.Struct(0))
	case schema.KindAnyPointer:
		switch s.Uint16(8) {
		case 0:
			t.Any = schema.AnyKind(s.Uint16(10))
		case 1:
			t.Any, t.ID, t.ParamIndex = schema.TypeParameter, s.Uint64(16), s.Uint16(10)
		case 2:
			t.Any, t.ParamIndex = schema.MethodParameter, s.Uint16(10)
		}
	}
	return t
}

func bootValue(s capnp.Struct) schema.Value {
	v := schema.Value{Kind: schema.TypeKind(s.Uint16(0))}
	switch v.Kind {
	case schema.KindBool:
		if s.Bool(16) {
			v.Bits = 1
		}
	case schema.KindInt8:
		v.Bits = uint64(int64(s.Int8(2)))
	case schema.KindInt16:
		v.Bits = uint64(int64(s.Int16(2)))
	case schema.KindInt32:
		v.Bits = uint64(int64(s.Int32(4)))
	case schema.KindInt64, schema.KindUint64, schema.KindFloat64:
		v.Bits = s.Uint64(8)
	case schema.KindUint8:
		v.Bits = uint64(s.Uint8(2))
	case schema.KindUint16, schema.KindEnum:
		v.Bits = uint64(s.Uint16(2))
	case schema.KindUint32, schema.KindFloat32:
		v.Bits = uint64(s.Uint32(4))
	case schema.KindText:
		if s.Has(0) {
			v.Bytes = append([]byte{}, s.TextBytes(0)...)
		}
	case schema.KindData:
		if s.Has(0) {
			v.Bytes = append([]byte{}, s.Data(0)...)
		}
	case schema.KindList, schema.KindStruct, schema.KindAnyPointer:
		if s.Has(0) {
			m := capnp.NewMessageSize(s.Ptr(0).TotalBytes() + 8)
			m.RootBuilder().Set(s.Ptr(0))
			v.Ptr = append([]byte{}, m.Segments(nil)[0]...)
		}
	}
	return v
}
