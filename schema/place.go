package schema

import (
	"fmt"
	"math"

	"github.com/marque-rpc/marque/capnp"
)

// Place is where a value of a type is to be built: a field of a struct, or an
// element of a list. Its setters are for values of its type; Set takes any Go
// value that fits, and checks.
type Place struct {
	Type *ValueType

	in    DynamicBuilder // the struct of a field
	field *StructField
	list  *DynamicListBuilder // the list of an element
	i     int
}

// setBits stores a scalar.
func (p Place) setBits(bits uint64) {
	if p.list != nil {
		p.list.setBits(p.i, bits)
		return
	}
	p.in.Select(p.field)
	if p.field.Kind == SlotField {
		storeScalar(p.in.Builder, p.Type.Kind, int(p.field.Offset), bits^p.field.Default.Bits)
	}
}

// SetVoid does nothing but select a member of a union.
func (p Place) SetVoid() {
	if p.list == nil {
		p.in.Select(p.field)
	}
}

// SetBool sets a Bool.
func (p Place) SetBool(v bool) {
	var bits uint64
	if v {
		bits = 1
	}
	p.setBits(bits)
}

// quietNaN is the NaN that C++ writes; Go's has one more bit.
const quietNaN = 0x7ff8 << 48

// SetFloat sets a Float32 or Float64.
func (p Place) SetFloat(v float64) {
	if v != v {
		v = math.Float64frombits(quietNaN)
	}
	if p.Type.Kind == KindFloat32 {
		p.setBits(uint64(math.Float32bits(float32(v))))
		return
	}
	p.setBits(math.Float64bits(v))
}

// setInt sets an integer type if the number fits.
func (p Place) setInt(negative bool, magnitude uint64) bool {
	bits, ok := fitInt(p.Type.Kind, negative, magnitude)
	if ok {
		p.setBits(bits)
	}
	return ok
}

// SetEnum sets an enum by number. Numbers without a name are allowed.
func (p Place) SetEnum(v uint16) { p.setBits(uint64(v)) }

// Ptr is the pointer of a value that lives in the pointer section, selected if
// it is a member of a union. It must not be asked for of other values.
func (p Place) Ptr() capnp.PtrBuilder {
	if p.list != nil {
		return p.list.ptrs.At(p.i)
	}
	p.in.Select(p.field)
	return p.in.Builder.Ptr(int(p.field.Offset))
}

// SetText sets a Text.
func (p Place) SetText(s []byte) { copy(p.Ptr().NewText(len(s)), s) }

// SetData sets a Data.
func (p Place) SetData(s []byte) { p.Ptr().SetData(s) }

// Clear sets a pointer to null. Structs in lists and groups cannot be null: their
// fields stay as they are.
func (p Place) Clear() {
	if p.Type.Kind.IsPointer() && !p.inline() {
		p.Ptr().Clear()
		return
	}
	p.SetVoid()
}

// inline reports whether the value is a struct that is part of something else.
func (p Place) inline() bool {
	if p.Type.Kind != KindStruct {
		return false
	}
	return p.list != nil || p.field.Kind == GroupField
}

// NewStruct makes the value a new struct. A group or an element of a list is
// where it was already.
func (p Place) NewStruct() DynamicBuilder {
	t := p.Type.Struct
	switch {
	case p.list != nil:
		return DynamicBuilder{Type: t, Builder: p.list.structs.At(p.i)}
	case p.field.Kind == GroupField:
		p.in.Select(p.field)
		return DynamicBuilder{Type: t, Builder: p.in.Builder}
	}
	return DynamicBuilder{Type: t, Builder: p.Ptr().NewStruct(t.Size())}
}

// existingStruct is NewStruct, but goes on with the struct that is there.
func (p Place) existingStruct() DynamicBuilder {
	if p.inline() {
		return p.NewStruct()
	}
	return DynamicBuilder{Type: p.Type.Struct, Builder: p.Ptr().Struct(p.Type.Struct.Size())}
}

// NewList makes the value a new list of n elements.
func (p Place) NewList(n int) *DynamicListBuilder { return newListBuilder(p.Type.Elem, p.Ptr(), n) }

// SetCapability sets an interface or untyped pointer. The message takes a reference of its own.
func (p Place) SetCapability(c capnp.Capability) { p.Ptr().SetCapability(c) }

// errKind says that a Go value cannot become a value of the type.
func (p Place) errKind(v any) error {
	return fmt.Errorf("schema: a %T cannot become %s", v, p.Type)
}
