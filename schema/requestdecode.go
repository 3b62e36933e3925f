package schema

import (
	"fmt"
	"math"

	"github.com/marque-rpc/marque/capnp"
)

// UnmarshalRequest decodes a request in the standard framing. It fails if data is malformed or beyond the limits.
func UnmarshalRequest(data []byte) (*CodeGeneratorRequest, error) {
	var m capnp.Message
	m.SetLimits(requestLimits(len(data)))
	if err := m.Unmarshal(data); err != nil {
		return nil, fmt.Errorf("schema: request: %w", err)
	}
	return DecodeRequest(m.Root().Struct())
}

// DecodeRequest decodes a request from a message that was checked when it was read. Nothing in the result refers to it.
func DecodeRequest(s capnp.Struct) (*CodeGeneratorRequest, error) {
	d := &decoder{}
	v := s.Struct(2)
	r := &CodeGeneratorRequest{
		Nodes:          decodeList(s.Ptr(0), d.node),
		RequestedFiles: decodeList(s.Ptr(1), d.file),
		Version:        Version{v.Uint16(0), v.Uint8(2), v.Uint8(3)},
		SourceInfo:     decodeList(s.Ptr(3), d.sourceInfo),
	}
	return r, d.err
}

// DecodeNode decodes one node of schema.capnp.
func DecodeNode(s capnp.Struct) (*Node, error) {
	d := &decoder{}
	n := d.node(s)
	return &n, d.err
}

// decoder keeps the first error.
type decoder struct{ err error }

func decodeList[T any](p capnp.Ptr, each func(capnp.Struct) T) []T {
	if p.IsNull() {
		return nil
	}
	l := capnp.Structs[capnp.Struct](p)
	out := make([]T, l.Len())
	for i := range out {
		out[i] = each(l.At(i))
	}
	return out
}

func (d *decoder) node(s capnp.Struct) Node {
	n := Node{ID: s.Uint64(0), DisplayName: s.Text(0), PrefixLength: s.Uint32(8), ScopeID: s.Uint64(16),
		IsGeneric: s.Bool(288), StartByte: s.Uint32(40), EndByte: s.Uint32(44), Kind: NodeKind(s.Uint16(12)),
		Annotations: decodeList(s.Ptr(2), d.annotation), Parameters: decodeNames(s.Ptr(5))}
	n.Nested = decodeList(s.Ptr(1), func(s capnp.Struct) NestedNode { return NestedNode{s.Text(0), s.Uint64(0)} })
	switch n.Kind {
	case FileNode:
	case StructNode:
		n.Struct = &Struct{DataWords: s.Uint16(14), Pointers: s.Uint16(24), Encoding: ElementSize(s.Uint16(26)),
			IsGroup: s.Bool(224), DiscriminantCount: s.Uint16(30), DiscriminantOffset: s.Uint32(32),
			Fields: decodeList(s.Ptr(3), d.field)}
	case EnumNode:
		n.Enum = &Enum{decodeList(s.Ptr(3), func(s capnp.Struct) Enumerant {
			return Enumerant{s.Text(0), s.Uint16(0), decodeList(s.Ptr(1), d.annotation)}
		})}
	case InterfaceNode:
		n.Interface = &Interface{Methods: decodeList(s.Ptr(3), d.method)}
		n.Interface.Superclasses = decodeList(s.Ptr(4), func(s capnp.Struct) Superclass {
			return Superclass{s.Uint64(0), d.brand(s.Ptr(0))}
		})
	case ConstNode:
		n.Const = &Const{d.typ(s.Struct(3)), d.value(s.Struct(4))}
	case AnnotationNode:
		n.AnnotationDef = &AnnotationDef{Type: d.typ(s.Struct(3))}
		for i := range 12 {
			if s.Bool(targetsFirstBit + i) {
				n.AnnotationDef.Targets |= 1 << i
			}
		}
	default:
		d.fail("node @0x%x is of unknown kind %d", n.ID, n.Kind)
	}
	return n
}

func (d *decoder) fail(format string, args ...any) {
	if d.err == nil {
		d.err = fmt.Errorf("schema: request: "+format, args...)
	}
}

func decodeNames(p capnp.Ptr) []string {
	return decodeList(p, func(s capnp.Struct) string { return s.Text(0) })
}

func (d *decoder) field(s capnp.Struct) Field {
	f := Field{Name: s.Text(0), CodeOrder: s.Uint16(0), Annotations: decodeList(s.Ptr(1), d.annotation),
		Discriminant: s.Uint16(2) ^ NoDiscriminant, Kind: FieldKind(s.Uint16(8)), HasOrdinal: s.Uint16(10) == 1}
	if f.HasOrdinal {
		f.Ordinal = s.Uint16(12)
	}
	switch f.Kind {
	case SlotField:
		f.Offset, f.HadExplicitDefault = s.Uint32(4), s.Bool(128)
		f.Type, f.Default = d.typ(s.Struct(2)), d.value(s.Struct(3))
	case GroupField:
		f.GroupID = s.Uint64(16)
	default:
		d.fail("field '%s' is of unknown kind %d", f.Name, f.Kind)
	}
	return f
}

func (d *decoder) method(s capnp.Struct) Method {
	return Method{Name: s.Text(0), CodeOrder: s.Uint16(0), ImplicitParameters: decodeNames(s.Ptr(4)),
		ParamStruct: s.Uint64(8), ParamBrand: d.brand(s.Ptr(2)), ResultStruct: s.Uint64(16), ResultBrand: d.brand(s.Ptr(3)),
		Annotations: decodeList(s.Ptr(1), d.annotation)}
}

func (d *decoder) typ(s capnp.Struct) Type {
	t := Type{Kind: TypeKind(s.Uint16(0))}
	switch t.Kind {
	case KindList:
		elem := d.typ(s.Struct(0))
		t.Elem = &elem
	case KindEnum, KindStruct, KindInterface:
		t.ID, t.Brand = s.Uint64(8), d.brand(s.Ptr(0))
	case KindAnyPointer:
		switch s.Uint16(8) {
		case 0:
			t.Any = AnyKind(min(s.Uint16(10), uint16(AnyCapability)))
		case 1:
			t.Any, t.ParamIndex, t.ID = TypeParameter, s.Uint16(10), s.Uint64(16)
		case 2:
			t.Any, t.ParamIndex = MethodParameter, s.Uint16(10)
		}
	default:
		if t.Kind > KindAnyPointer {
			d.fail("unknown kind of type %d", t.Kind)
		}
	}
	return t
}

func (d *decoder) brand(p capnp.Ptr) *Brand {
	if p.IsNull() {
		return nil
	}
	return &Brand{decodeList(p.Struct().Ptr(0), func(s capnp.Struct) BrandScope {
		scope := BrandScope{ScopeID: s.Uint64(0), Inherit: s.Uint16(8) == 1}
		if !scope.Inherit {
			scope.Bind = decodeList(s.Ptr(0), d.binding)
		}
		return scope
	})}
}

func (d *decoder) binding(s capnp.Struct) Binding {
	if s.Uint16(0) != 1 {
		return Binding{}
	}
	t := d.typ(s.Struct(0))
	return Binding{&t}
}

func (d *decoder) value(s capnp.Struct) Value {
	v := Value{Kind: TypeKind(s.Uint16(0))}
	switch v.Kind {
	case KindBool:
		if s.Bool(16) {
			v.Bits = 1
		}
	case KindInt8:
		v.Bits = uint64(s.Int8(2))
	case KindInt16:
		v.Bits = uint64(s.Int16(2))
	case KindInt32:
		v.Bits = uint64(s.Int32(4))
	case KindUint8:
		v.Bits = uint64(s.Uint8(2))
	case KindUint16, KindEnum:
		v.Bits = uint64(s.Uint16(2))
	case KindUint32, KindFloat32:
		v.Bits = uint64(s.Uint32(4))
	case KindInt64, KindUint64, KindFloat64:
		v.Bits = s.Uint64(8)
	case KindText:
		v.Bytes = clone(s.TextBytes(0), s.Has(0))
	case KindData:
		v.Bytes = clone(s.Data(0), s.Has(0))
	case KindList, KindStruct, KindAnyPointer:
		v.Ptr = d.pointer(s.Ptr(0))
	default:
		if v.Kind > KindAnyPointer {
			d.fail("unknown kind of value %d", v.Kind)
		}
	}
	return v
}

// clone copies b; what is present is not nil.
func clone(b []byte, present bool) []byte {
	if !present {
		return nil
	}
	return append([]byte{}, b...)
}

// pointer makes a segment of its own of what p leads to.
func (d *decoder) pointer(p capnp.Ptr) []byte {
	if p.IsNull() {
		return nil
	}
	if p.TotalBytes() > math.MaxInt32 {
		d.fail("value of %d bytes is too large", p.TotalBytes())
		return nil
	}
	m := capnp.NewMessageSize(p.TotalBytes() + 8)
	m.RootBuilder().Set(p)
	if err := m.Err(); err != nil {
		d.fail("value: %w", err)
		return nil
	}
	segments := m.Segments(nil)
	if len(segments) != 1 {
		d.fail("value of %d bytes is in several segments", p.TotalBytes())
		return nil
	}
	return segments[0]
}

func (d *decoder) annotation(s capnp.Struct) Annotation {
	return Annotation{s.Uint64(0), d.brand(s.Ptr(1)), d.value(s.Struct(0))}
}

func (d *decoder) file(s capnp.Struct) RequestedFile {
	f := RequestedFile{ID: s.Uint64(0), Filename: s.Text(0)}
	f.Imports = decodeList(s.Ptr(1), func(s capnp.Struct) Import { return Import{s.Uint64(0), s.Text(0)} })
	f.Identifiers = decodeList(s.Struct(2).Ptr(0), func(s capnp.Struct) Identifier {
		return Identifier{StartByte: s.Uint32(0), EndByte: s.Uint32(4), TypeID: s.Uint64(8), IsMember: s.Uint16(16) == 1, Ordinal: s.Uint16(18)}
	})
	return f
}

func (d *decoder) sourceInfo(s capnp.Struct) SourceInfo {
	i := SourceInfo{ID: s.Uint64(0), DocComment: s.Text(0), StartByte: s.Uint32(8), EndByte: s.Uint32(12)}
	i.Members = decodeList(s.Ptr(1), func(s capnp.Struct) MemberInfo { return MemberInfo{s.Text(0), s.Uint32(0), s.Uint32(4)} })
	return i
}
