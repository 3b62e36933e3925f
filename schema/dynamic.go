package schema

import (
	"errors"
	"fmt"
	"math"

	"github.com/marque-rpc/marque/capnp"
)

var errTooDeep = errors.New("schema: values are nested deeper than the limit")

// Dynamic is a value in a message, read by a type known at run time. It is a
// view like all readers: valid as long as its message is.
type Dynamic struct {
	Type *ValueType

	bits uint64       // Bool, integers (sign-extended), enums, floats (IEEE bits)
	ptr  capnp.Ptr    // what lives in the pointer section
	str  capnp.Struct // of KindStruct
}

// Bool is the value of a Bool.
func (v Dynamic) Bool() bool { return v.bits != 0 }

// Int is the value of a signed integer.
func (v Dynamic) Int() int64 { return int64(v.bits) }

// Uint is the value of an unsigned integer or the number of an enumerant.
func (v Dynamic) Uint() uint64 { return v.bits }

// Float is the value of a Float32 or Float64.
func (v Dynamic) Float() float64 {
	if v.Type.Kind == KindFloat32 {
		return float64(math.Float32frombits(uint32(v.bits)))
	}
	return math.Float64frombits(v.bits)
}

// Text is the value of a Text, not copied.
func (v Dynamic) Text() string { return v.ptr.Text() }

// Data is the value of a Data, not copied.
func (v Dynamic) Data() []byte { return v.ptr.Data() }

// Ptr is the pointer of a value that lives in the pointer section.
func (v Dynamic) Ptr() capnp.Ptr { return v.ptr }

// Struct is the value of a struct or group.
func (v Dynamic) Struct() DynamicStruct { return DynamicStruct{Type: v.Type.Struct, Struct: v.str} }

// List is the value of a list.
func (v Dynamic) List() DynamicList { return newDynamicList(v.Type.Elem, v.ptr) }

// DynamicStruct reads a struct or group by a type known at run time.
type DynamicStruct struct {
	Type   *StructType
	Struct capnp.Struct
}

// Tag is the number of the unnamed union's active member; 0 without a union.
func (s DynamicStruct) Tag() uint16 {
	n := s.Type.Node.Struct
	if n.DiscriminantCount == 0 {
		return 0
	}
	return s.Struct.Uint16(int(n.DiscriminantOffset) * 2)
}

// Which is the active member of the unnamed union. It is nil when there is no
// union, or when a newer schema's member is active.
func (s DynamicStruct) Which() *StructField {
	if s.Type.Node.Struct.DiscriminantCount == 0 {
		return nil
	}
	return s.Type.Member(s.Tag())
}

// Has reports whether the field holds something: it is not a null pointer, and
// if in a union it is the active member.
func (s DynamicStruct) Has(f *StructField) bool {
	if f.InUnion() && s.Tag() != f.Discriminant {
		return false
	}
	if f.Kind == SlotField && f.Field.Type.Kind.IsPointer() {
		return s.Struct.Has(int(f.Offset))
	}
	return true
}

// Get reads a field, giving its default where it holds nothing or what its type
// cannot be read from, which is an error of the message. It fails only
// when the registry lacks a node that the type needs. Which member of a union
// is active is for the caller to ask first.
func (s DynamicStruct) Get(f *StructField) (Dynamic, error) {
	t, err := f.Type()
	if err != nil {
		return Dynamic{}, err
	}
	if f.Kind == GroupField {
		return Dynamic{Type: t, str: s.Struct}, nil
	}
	if t.Kind.IsPointer() || f.Field.Type.Kind.IsPointer() {
		p := s.Struct.Ptr(int(f.Offset))
		if def := f.pointerDefault(); !def.IsNull() && !holds(t, p) {
			p = def
		}
		return pointerValue(t, p), nil
	}
	return Dynamic{Type: t, bits: scalar(s.Struct, t.Kind, int(f.Offset), f.Default.Bits)}, nil
}

// Field reads a field by name.
func (s DynamicStruct) Field(name string) (Dynamic, error) {
	f := s.Type.Field(name)
	if f == nil {
		return Dynamic{}, fmt.Errorf("schema: %s", s.Type.NoField(name))
	}
	return s.Get(f)
}

// scalar reads the value at an offset counted in values. Defaults are stored XORed.
func scalar(s capnp.Struct, k TypeKind, at int, def uint64) uint64 {
	switch k.Bits() {
	case 1:
		if s.Bool(at) {
			return 1 ^ def
		}
		return def
	case 8:
		return extend(k, uint64(s.Uint8(at))^def)
	case 16:
		return extend(k, uint64(s.Uint16(at*2))^def)
	case 32:
		return extend(k, uint64(s.Uint32(at*4))^def)
	case 64:
		return s.Uint64(at*8) ^ def
	}
	return 0
}

// extend cuts v to the size of k and sign-extends it where k is signed.
func extend(k TypeKind, v uint64) uint64 {
	shift := 64 - k.Bits()
	if isSigned(k) {
		return uint64(int64(v<<shift) >> shift)
	}
	return v << shift >> shift
}

func pointerValue(t *ValueType, p capnp.Ptr) Dynamic {
	v := Dynamic{Type: t, ptr: p}
	if t.Kind == KindStruct {
		v.str = p.Struct()
	}
	return v
}

// holds reports whether p leads to what a value of type t is read from. A
// pointer to something else is an error of the message.
func holds(t *ValueType, p capnp.Ptr) bool {
	switch t.Kind {
	case KindText:
		return p.TextBytes() != nil
	case KindData:
		return p.Data() != nil
	case KindStruct:
		return !p.Struct().IsZero()
	case KindList:
		return !newDynamicList(t.Elem, p).list.IsZero()
	}
	k := p.Kind()
	return k != capnp.NullPtr && k != capnp.MalformedPtr
}

// pointerDefault is the default of a field that is a pointer, opened.
type pointerDefault struct{ ptr capnp.Ptr }

// pointerDefault is what a null pointer stands for. A default that is malformed
// counts as none.
func (f *StructField) pointerDefault() capnp.Ptr {
	if f.Default.IsZero() {
		return capnp.Ptr{}
	}
	if d := f.def.Load(); d != nil {
		return d.ptr
	}
	d := &pointerDefault{ptr: f.Default.Pointer()}
	f.def.Store(d)
	return d.ptr
}

// StructValue is a struct as a value of its type.
func StructValue(t *StructType, s capnp.Struct) Dynamic {
	return Dynamic{Type: &ValueType{Kind: KindStruct, Struct: t}, str: s}
}
