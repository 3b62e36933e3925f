package schema

import (
	"fmt"
	"math"

	"github.com/marque-rpc/marque/capnp"
)

// A CodeGeneratorRequest travels from a compiler to its plug-ins as one message, whose layout is schema.capnp's. It is
// written out here by hand, because the code that would be generated for it needs this code to be generated.
//
// Lists that are nil are null pointers and empty lists that are not nil are empty lists, in both directions.

// Limits for requests that are decoded. They are far above those of RPC messages: a request holds all schemas of a project.
const (
	maxRequestBytes = 1 << 30
	maxRequestDepth = 255
)

// Sizes of the structs of schema.capnp.
var (
	requestSize     = capnp.ObjectSize{PtrCount: 4}
	versionSize     = capnp.ObjectSize{DataWords: 1}
	nodeSize        = capnp.ObjectSize{DataWords: 6, PtrCount: 6}
	nestedSize      = capnp.ObjectSize{DataWords: 1, PtrCount: 1}
	parameterSize   = capnp.ObjectSize{PtrCount: 1}
	fieldSize       = capnp.ObjectSize{DataWords: 3, PtrCount: 4}
	enumerantSize   = capnp.ObjectSize{DataWords: 1, PtrCount: 2}
	superclassSize  = capnp.ObjectSize{DataWords: 1, PtrCount: 1}
	methodSize      = capnp.ObjectSize{DataWords: 3, PtrCount: 5}
	typeSize        = capnp.ObjectSize{DataWords: 3, PtrCount: 1}
	brandSize       = capnp.ObjectSize{PtrCount: 1}
	brandScopeSize  = capnp.ObjectSize{DataWords: 2, PtrCount: 1}
	bindingSize     = capnp.ObjectSize{DataWords: 1, PtrCount: 1}
	valueSize       = capnp.ObjectSize{DataWords: 2, PtrCount: 1}
	annotationSize  = capnp.ObjectSize{DataWords: 1, PtrCount: 2}
	fileSize        = capnp.ObjectSize{DataWords: 1, PtrCount: 3}
	importSize      = capnp.ObjectSize{DataWords: 1, PtrCount: 1}
	fileInfoSize    = capnp.ObjectSize{PtrCount: 1}
	identifierSize  = capnp.ObjectSize{DataWords: 3}
	sourceInfoSize  = capnp.ObjectSize{DataWords: 2, PtrCount: 2}
	memberInfoSize  = capnp.ObjectSize{DataWords: 1, PtrCount: 1}
	boxedPointer    = capnp.ObjectSize{PtrCount: 1}
	targetsFirstBit = 112
)

// list makes a list of structs, or leaves the pointer null if items is nil.
func list[T any](p capnp.PtrBuilder, items []T, size capnp.ObjectSize, each func(capnp.StructBuilder, *T)) {
	if items == nil {
		return
	}
	l := capnp.NewStructs[capnp.StructBuilder](p, len(items), size)
	for i := range items {
		each(l.At(i), &items[i])
	}
}

// Marshal encodes the request as a message in the standard framing, as a plug-in reads it from its standard input.
// It fails only if a Value's Ptr is malformed or the message would be too large.
func (r *CodeGeneratorRequest) Marshal() ([]byte, error) {
	m, err := r.Message()
	if err != nil {
		return nil, err
	}
	return m.Marshal()
}

// Message encodes the request as a message of its own, which the caller owns.
func (r *CodeGeneratorRequest) Message() (*capnp.Message, error) {
	m := capnp.NewMessage()
	root := m.NewRoot(requestSize)
	e := &encoder{}
	list(root.Ptr(0), r.Nodes, nodeSize, e.node)
	list(root.Ptr(1), r.RequestedFiles, fileSize, e.file)
	v := root.Ptr(2).NewStruct(versionSize)
	v.SetUint16(0, r.Version.Major)
	v.SetUint8(2, r.Version.Minor)
	v.SetUint8(3, r.Version.Micro)
	list(root.Ptr(3), r.SourceInfo, sourceInfoSize, e.sourceInfo)
	if e.err != nil {
		return nil, e.err
	}
	if err := m.Err(); err != nil {
		return nil, fmt.Errorf("schema: %w", err)
	}
	return m, nil
}

// encoder keeps the first error.
type encoder struct{ err error }

func (e *encoder) node(b capnp.StructBuilder, n *Node) {
	b.SetUint64(0, n.ID)
	b.SetUint32(8, n.PrefixLength)
	b.SetUint16(12, uint16(n.Kind))
	b.SetUint64(16, n.ScopeID)
	b.SetBool(288, n.IsGeneric)
	b.SetUint32(40, n.StartByte)
	b.SetUint32(44, n.EndByte)
	b.Ptr(0).SetText(n.DisplayName)
	list(b.Ptr(1), n.Nested, nestedSize, func(b capnp.StructBuilder, x *NestedNode) {
		b.SetUint64(0, x.ID)
		b.Ptr(0).SetText(x.Name)
	})
	list(b.Ptr(2), n.Annotations, annotationSize, e.annotation)
	parameters(b.Ptr(5), n.Parameters)
	switch {
	case n.Kind == StructNode && n.Struct != nil:
		e.structNode(b, n.Struct)
	case n.Kind == EnumNode && n.Enum != nil:
		list(b.Ptr(3), n.Enum.Enumerants, enumerantSize, func(b capnp.StructBuilder, x *Enumerant) {
			b.SetUint16(0, x.CodeOrder)
			b.Ptr(0).SetText(x.Name)
			list(b.Ptr(1), x.Annotations, annotationSize, e.annotation)
		})
	case n.Kind == InterfaceNode && n.Interface != nil:
		list(b.Ptr(3), n.Interface.Methods, methodSize, e.method)
		list(b.Ptr(4), n.Interface.Superclasses, superclassSize, func(b capnp.StructBuilder, x *Superclass) {
			b.SetUint64(0, x.ID)
			e.brand(b.Ptr(0), x.Brand)
		})
	case n.Kind == ConstNode && n.Const != nil:
		e.typ(b.Ptr(3), &n.Const.Type)
		e.value(b.Ptr(4), &n.Const.Value)
	case n.Kind == AnnotationNode && n.AnnotationDef != nil:
		e.typ(b.Ptr(3), &n.AnnotationDef.Type)
		for i := range 12 {
			b.SetBool(targetsFirstBit+i, n.AnnotationDef.Targets>>i&1 != 0)
		}
	}
}

func parameters(p capnp.PtrBuilder, names []string) {
	list(p, names, parameterSize, func(b capnp.StructBuilder, name *string) { b.Ptr(0).SetText(*name) })
}

func (e *encoder) structNode(b capnp.StructBuilder, s *Struct) {
	b.SetUint16(14, s.DataWords)
	b.SetUint16(24, s.Pointers)
	b.SetUint16(26, uint16(s.Encoding))
	b.SetBool(224, s.IsGroup)
	b.SetUint16(30, s.DiscriminantCount)
	b.SetUint32(32, s.DiscriminantOffset)
	list(b.Ptr(3), s.Fields, fieldSize, e.field)
}

func (e *encoder) field(b capnp.StructBuilder, f *Field) {
	b.Ptr(0).SetText(f.Name)
	b.SetUint16(0, f.CodeOrder)
	b.SetUint16(2, f.Discriminant^NoDiscriminant)
	list(b.Ptr(1), f.Annotations, annotationSize, e.annotation)
	b.SetUint16(8, uint16(f.Kind))
	if f.HasOrdinal {
		b.SetUint16(10, 1)
		b.SetUint16(12, f.Ordinal)
	}
	if f.Kind == GroupField {
		b.SetUint64(16, f.GroupID)
		return
	}
	b.SetUint32(4, f.Offset)
	b.SetBool(128, f.HadExplicitDefault)
	e.typ(b.Ptr(2), &f.Type)
	e.value(b.Ptr(3), &f.Default)
}

func (e *encoder) method(b capnp.StructBuilder, m *Method) {
	b.SetUint16(0, m.CodeOrder)
	b.SetUint64(8, m.ParamStruct)
	b.SetUint64(16, m.ResultStruct)
	b.Ptr(0).SetText(m.Name)
	list(b.Ptr(1), m.Annotations, annotationSize, e.annotation)
	e.brand(b.Ptr(2), m.ParamBrand)
	e.brand(b.Ptr(3), m.ResultBrand)
	parameters(b.Ptr(4), m.ImplicitParameters)
}

func (e *encoder) typ(p capnp.PtrBuilder, t *Type) {
	b := p.NewStruct(typeSize)
	b.SetUint16(0, uint16(t.Kind))
	switch t.Kind {
	case KindList:
		if t.Elem != nil {
			e.typ(b.Ptr(0), t.Elem)
		}
	case KindEnum, KindStruct, KindInterface:
		b.SetUint64(8, t.ID)
		e.brand(b.Ptr(0), t.Brand)
	case KindAnyPointer:
		switch t.Any {
		case TypeParameter:
			b.SetUint16(8, 1)
			b.SetUint16(10, t.ParamIndex)
			b.SetUint64(16, t.ID)
		case MethodParameter:
			b.SetUint16(8, 2)
			b.SetUint16(10, t.ParamIndex)
		default:
			b.SetUint16(10, uint16(t.Any))
		}
	}
}

func (e *encoder) brand(p capnp.PtrBuilder, brand *Brand) {
	if brand == nil {
		return
	}
	b := p.NewStruct(brandSize)
	list(b.Ptr(0), brand.Scopes, brandScopeSize, func(b capnp.StructBuilder, s *BrandScope) {
		b.SetUint64(0, s.ScopeID)
		if s.Inherit {
			b.SetUint16(8, 1)
			return
		}
		list(b.Ptr(0), s.Bind, bindingSize, func(b capnp.StructBuilder, x *Binding) {
			if x.Type != nil {
				b.SetUint16(0, 1)
				e.typ(b.Ptr(0), x.Type)
			}
		})
	})
}

func (e *encoder) value(p capnp.PtrBuilder, v *Value) {
	b := p.NewStruct(valueSize)
	b.SetUint16(0, uint16(v.Kind))
	switch v.Kind {
	case KindText:
		if v.Bytes != nil {
			b.Ptr(0).SetText(string(v.Bytes))
		}
	case KindData:
		if v.Bytes != nil {
			b.Ptr(0).SetData(v.Bytes)
		}
	case KindList, KindStruct, KindAnyPointer:
		e.pointer(b.Ptr(0), v.Ptr)
	case KindBool:
		b.SetBool(16, v.Bool())
	default:
		switch v.Kind.Bits() {
		case 8:
			b.SetUint8(2, uint8(v.Bits))
		case 16:
			b.SetUint16(2, uint16(v.Bits))
		case 32:
			b.SetUint32(4, uint32(v.Bits))
		case 64:
			b.SetUint64(8, v.Bits)
		}
	}
}

// pointer copies a value that is a segment of its own.
func (e *encoder) pointer(p capnp.PtrBuilder, segment []byte) {
	if segment == nil {
		return
	}
	var m capnp.Message
	m.SetLimits(capnp.Limits{TraversalBytes: maxRequestBytes, Depth: maxRequestDepth})
	if err := m.UnmarshalSegments(segment); err != nil {
		if e.err == nil {
			e.err = fmt.Errorf("schema: value is malformed: %w", err)
		}
		return
	}
	p.Set(m.Root())
}

func (e *encoder) annotation(b capnp.StructBuilder, a *Annotation) {
	b.SetUint64(0, a.ID)
	e.value(b.Ptr(0), &a.Value)
	e.brand(b.Ptr(1), a.Brand)
}

func (e *encoder) file(b capnp.StructBuilder, f *RequestedFile) {
	b.SetUint64(0, f.ID)
	b.Ptr(0).SetText(f.Filename)
	list(b.Ptr(1), f.Imports, importSize, func(b capnp.StructBuilder, x *Import) {
		b.SetUint64(0, x.ID)
		b.Ptr(0).SetText(x.Name)
	})
	if f.Identifiers == nil {
		return
	}
	info := b.Ptr(2).NewStruct(fileInfoSize)
	list(info.Ptr(0), f.Identifiers, identifierSize, func(b capnp.StructBuilder, x *Identifier) {
		b.SetUint32(0, x.StartByte)
		b.SetUint32(4, x.EndByte)
		b.SetUint64(8, x.TypeID)
		if x.IsMember {
			b.SetUint16(16, 1)
			b.SetUint16(18, x.Ordinal)
		}
	})
}

func (e *encoder) sourceInfo(b capnp.StructBuilder, s *SourceInfo) {
	b.SetUint64(0, s.ID)
	b.SetUint32(8, s.StartByte)
	b.SetUint32(12, s.EndByte)
	docComment(b.Ptr(0), s.DocComment)
	list(b.Ptr(1), s.Members, memberInfoSize, func(b capnp.StructBuilder, m *MemberInfo) {
		b.SetUint32(0, m.StartByte)
		b.SetUint32(4, m.EndByte)
		docComment(b.Ptr(0), m.DocComment)
	})
}

func docComment(p capnp.PtrBuilder, s string) {
	if s != "" {
		p.SetText(s)
	}
}

// UnmarshalRequest decodes a request in the standard framing. It fails if data is malformed or beyond the limits.
func UnmarshalRequest(data []byte) (*CodeGeneratorRequest, error) {
	var m capnp.Message
	m.SetLimits(capnp.Limits{TraversalBytes: maxRequestBytes, Depth: maxRequestDepth})
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

// pointer makes a segment of its own of what p leads to, in canonical form.
func (d *decoder) pointer(p capnp.Ptr) []byte {
	if p.IsNull() {
		return nil
	}
	if p.TotalBytes() > math.MaxInt32 {
		d.fail("value of %d bytes is too large", p.TotalBytes())
		return nil
	}
	m := capnp.NewMessageSize(p.TotalBytes() + 16)
	box := m.NewRoot(boxedPointer)
	box.Ptr(0).Set(p)
	b, err := capnp.Canonical(box.Reader())
	if err != nil {
		d.fail("value: %w", err)
		return nil
	}
	return b[8:] // without the box, what remains begins with the pointer
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
