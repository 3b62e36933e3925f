package schema

import (
	"fmt"

	"github.com/marque-rpc/marque/capnp"
)

// DynamicBuilder fills in a struct or group by a type known at run time.
type DynamicBuilder struct {
	Type    *StructType
	Builder capnp.StructBuilder
}

// NewRoot makes a struct of that type the root of a message that is being built.
func NewRoot(m *capnp.Message, t *StructType) DynamicBuilder {
	return DynamicBuilder{Type: t, Builder: m.NewRoot(t.Size())}
}

// Size is the size of a struct of this type.
func (s *StructType) Size() capnp.ObjectSize {
	return capnp.ObjectSize{DataWords: s.Node.Struct.DataWords, PtrCount: s.Node.Struct.Pointers}
}

// BuildDynamic fills in a struct that exists already. It must be at least as
// large as its type says.
func BuildDynamic(t *StructType, b capnp.StructBuilder) (DynamicBuilder, error) {
	have, need := b.Size(), t.Size()
	if have.DataWords < need.DataWords || have.PtrCount < need.PtrCount {
		return DynamicBuilder{}, fmt.Errorf("schema: a struct of %d words and %d pointers is too small for %s", have.DataWords, have.PtrCount, t)
	}
	return DynamicBuilder{Type: t, Builder: b}, nil
}

// Reader reads what was built so far.
func (b DynamicBuilder) Reader() DynamicStruct {
	return DynamicStruct{Type: b.Type, Struct: b.Builder.Reader()}
}

// Field is the place of a field, by name. Setting a member of a union makes it
// the active one.
func (b DynamicBuilder) Field(name string) (Place, error) {
	f := b.Type.Field(name)
	if f == nil {
		return Place{}, fmt.Errorf("schema: %s", b.Type.NoField(name))
	}
	return b.Place(f)
}

// Place is the place of a field of this type.
func (b DynamicBuilder) Place(f *StructField) (Place, error) {
	t, err := f.Type()
	if err != nil {
		return Place{}, err
	}
	return Place{Type: t, in: b, field: f}, nil
}

// Select makes f the active member of the unnamed union, and clears it unless
// it was that already. It does nothing for a field outside the union.
func (b DynamicBuilder) Select(f *StructField) {
	if !f.InUnion() {
		return
	}
	at := int(b.Type.Node.Struct.DiscriminantOffset) * 2
	if b.Builder.Uint16(at) != f.Discriminant {
		b.Builder.SetUint16(at, f.Discriminant)
		b.clear(f, maxScopes)
	}
}

// clear sets a field to its default, a group with all in it.
func (b DynamicBuilder) clear(f *StructField, depth int) {
	if f.Kind == SlotField {
		if f.Field.Type.Kind.IsPointer() {
			b.Builder.Clear(int(f.Offset))
		} else {
			storeScalar(b.Builder, f.Field.Type.Kind, int(f.Offset), 0)
		}
		return
	}
	t, err := f.Type()
	if err != nil || depth == 0 {
		return // what cannot be resolved cannot be set either
	}
	group := DynamicBuilder{Type: t.Struct, Builder: b.Builder}
	if n := t.Struct.Node.Struct; n.DiscriminantCount > 0 {
		group.Builder.SetUint16(int(n.DiscriminantOffset)*2, 0)
	}
	for _, inner := range t.Struct.Fields {
		group.clear(inner, depth-1)
	}
}

// storeScalar stores the bits of a value at an offset counted in values.
func storeScalar(b capnp.StructBuilder, k TypeKind, at int, bits uint64) {
	switch k.Bits() {
	case 1:
		b.SetBool(at, bits != 0)
	case 8:
		b.SetUint8(at, uint8(bits))
	case 16:
		b.SetUint16(at*2, uint16(bits))
	case 32:
		b.SetUint32(at*4, uint32(bits))
	case 64:
		b.SetUint64(at*8, bits)
	}
}

// DynamicListBuilder fills in a list by a type known at run time.
type DynamicListBuilder struct {
	Elem *ValueType

	n       int
	bools   capnp.BoolListBuilder
	n8      capnp.NumListBuilder[uint8]
	n16     capnp.NumListBuilder[uint16]
	n32     capnp.NumListBuilder[uint32]
	n64     capnp.NumListBuilder[uint64]
	ptrs    capnp.PtrListBuilder
	structs capnp.StructListBuilder[capnp.StructBuilder]
}

// newListBuilder makes p a list. A list too long for the encoding is empty, and
// an error of the message.
func newListBuilder(elem *ValueType, p capnp.PtrBuilder, n int) *DynamicListBuilder {
	l := &DynamicListBuilder{Elem: elem}
	switch {
	case elem.Kind == KindStruct:
		l.structs = capnp.NewStructs[capnp.StructBuilder](p, n, elem.Struct.Size())
		l.n = l.structs.Len()
	case elem.Kind.IsPointer():
		l.ptrs = p.NewPtrs(n)
		l.n = l.ptrs.Len()
	default:
		l.newScalars(p, n)
	}
	return l
}

func (l *DynamicListBuilder) newScalars(p capnp.PtrBuilder, n int) {
	switch l.Elem.Kind.Bits() {
	case 0:
		l.n = p.NewVoids(n).Len()
	case 1:
		l.bools = p.NewBools(n)
		l.n = l.bools.Len()
	case 8:
		l.n8 = capnp.NewNums[uint8](p, n)
		l.n = l.n8.Len()
	case 16:
		l.n16 = capnp.NewNums[uint16](p, n)
		l.n = l.n16.Len()
	case 32:
		l.n32 = capnp.NewNums[uint32](p, n)
		l.n = l.n32.Len()
	case 64:
		l.n64 = capnp.NewNums[uint64](p, n)
		l.n = l.n64.Len()
	}
}

// Len is the number of elements.
func (l *DynamicListBuilder) Len() int { return l.n }

// Place is the place of element i. Using it panics if i is out of range.
func (l *DynamicListBuilder) Place(i int) Place { return Place{Type: l.Elem, list: l, i: i} }

func (l *DynamicListBuilder) setBits(i int, bits uint64) {
	switch l.Elem.Kind.Bits() {
	case 1:
		l.bools.Set(i, bits != 0)
	case 8:
		l.n8.Set(i, uint8(bits))
	case 16:
		l.n16.Set(i, uint16(bits))
	case 32:
		l.n32.Set(i, uint32(bits))
	case 64:
		l.n64.Set(i, bits)
	}
}
