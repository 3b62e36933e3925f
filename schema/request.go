package schema

import (
	"fmt"

	"github.com/marque-rpc/marque/capnp"
)

// A CodeGeneratorRequest travels from a compiler to its plug-ins as one message, whose layout is schema.capnp's. It is
// written out here by hand, because the code that would be generated for it needs this code to be generated.
//
// Lists that are nil are null pointers and empty lists that are not nil are empty lists, in both directions.

// requestLimits are the limits for a message of size bytes that is a tree, as requests and values are. What is reached is
// reached once; only a hostile message in which many pointers lead to one place has more to traverse than its size.
func requestLimits(size int) capnp.Limits {
	return capnp.Limits{TraversalBytes: 2*uint64(size) + 1<<16, Depth: 255, Segments: 1 << 16}
}

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
	sizes := r.sizes()
	list(root.Ptr(0), r.Nodes, sizes.node, e.node)
	list(root.Ptr(1), r.RequestedFiles, sizes.file, e.file)
	v := root.Ptr(2).NewStruct(versionSize)
	v.SetUint16(0, r.Version.Major)
	v.SetUint8(2, r.Version.Minor)
	v.SetUint8(3, r.Version.Micro)
	e.member = sizes.member
	list(root.Ptr(3), r.SourceInfo, sizes.sourceInfo, e.sourceInfo)
	if e.err != nil {
		return nil, e.err
	}
	if err := m.Err(); err != nil {
		return nil, fmt.Errorf("schema: %w", err)
	}
	return m, nil
}

// requestSizes are the sizes of the structs that have grown in Cap'n Proto 1.1.
type requestSizes struct{ node, file, sourceInfo, member capnp.ObjectSize }

// sizes are the old ones if the request has nothing that is new: compilers that say nothing about positions are, and
// generators embed nodes as they get them into their output.
func (r *CodeGeneratorRequest) sizes() requestSizes {
	old := requestSizes{nodeSize, fileSize, sourceInfoSize, memberInfoSize}
	old.node.DataWords--
	old.file.PtrCount--
	old.sourceInfo.DataWords--
	old.member.DataWords--
	for _, f := range r.RequestedFiles {
		if f.Identifiers != nil {
			old.file = fileSize
		}
	}
	for i := range r.Nodes {
		if r.Nodes[i].EndByte != 0 {
			return requestSizes{nodeSize, old.file, sourceInfoSize, memberInfoSize}
		}
	}
	for _, s := range r.SourceInfo {
		if s.EndByte != 0 {
			return requestSizes{nodeSize, old.file, sourceInfoSize, memberInfoSize}
		}
	}
	return old
}

// encoder keeps the first error.
type encoder struct {
	err    error
	member capnp.ObjectSize
}

func (e *encoder) node(b capnp.StructBuilder, n *Node) {
	b.SetUint64(0, n.ID)
	b.SetUint32(8, n.PrefixLength)
	b.SetUint16(12, uint16(n.Kind))
	b.SetUint64(16, n.ScopeID)
	b.SetBool(288, n.IsGeneric)
	if b.Size().DataWords == nodeSize.DataWords {
		b.SetUint32(40, n.StartByte)
		b.SetUint32(44, n.EndByte)
	}
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
	m.SetLimits(requestLimits(len(segment)))
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
	if b.Size().DataWords == sourceInfoSize.DataWords {
		b.SetUint32(8, s.StartByte)
		b.SetUint32(12, s.EndByte)
	}
	docComment(b.Ptr(0), s.DocComment)
	list(b.Ptr(1), s.Members, e.member, func(b capnp.StructBuilder, m *MemberInfo) {
		if e.member == memberInfoSize {
			b.SetUint32(0, m.StartByte)
			b.SetUint32(4, m.EndByte)
		}
		docComment(b.Ptr(0), m.DocComment)
	})
}

func docComment(p capnp.PtrBuilder, s string) {
	if s != "" {
		p.SetText(s)
	}
}
