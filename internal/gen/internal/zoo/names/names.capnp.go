// Code generated from names.capnp by marque. DO NOT EDIT.

// Names that get in one another's way, and in the way of Go.
package names

import (
	"context"
	"strconv"

	"github.com/marque-rpc/marque/capnp"
	"github.com/marque-rpc/marque/rpc"
	"github.com/marque-rpc/marque/std/plain"
)

// NewPerson_ is the constant newPerson.
const NewPerson_ int32 = 3

// Person_ is the constant person.
const Person_ int32 = 4

// NoteAnnotation is the id of the annotation note.
const NoteAnnotation uint64 = 0x8631e13eb4e5dd21

// PersonReader is the struct PersonReader as a plain Go value, which shares nothing with any message.
type PersonReader struct {
	X int32
}

// PersonReaderReader reads a [PersonReader] in place. It is valid as long as its message is.
type PersonReaderReader capnp.Struct

// ReadPersonReader reads the root of m as a [PersonReader].
func ReadPersonReader(m *capnp.Message) PersonReaderReader {
	return PersonReaderReader(m.Root().Struct())
}

func (r PersonReaderReader) X() int32 { return capnp.Struct(r).Int32(0) }

// PersonReaderBuilder fills in a [PersonReader] in place.
type PersonReaderBuilder capnp.StructBuilder

// NewPersonReader makes a [PersonReader] the root of m.
func NewPersonReader(m *capnp.Message) PersonReaderBuilder {
	return PersonReaderBuilder(m.NewRoot(PersonReaderBuilder{}.ObjectSize()))
}

// ObjectSize is the size of the struct.
func (PersonReaderBuilder) ObjectSize() capnp.ObjectSize { return capnp.ObjectSize{DataWords: 1} }

// Reader reads what has been filled in.
func (b PersonReaderBuilder) Reader() PersonReaderReader {
	return PersonReaderReader(capnp.StructBuilder(b).Reader())
}

func (b PersonReaderBuilder) SetX(v int32) { capnp.StructBuilder(b).SetInt32(0, v) }

// Plain returns a copy of the struct.
func (r PersonReaderReader) Plain() PersonReader {
	return PersonReader{
		X: r.X(),
	}
}

// Build fills in b, which is fresh, from p. What cannot be built is an error of the message.
func (p *PersonReader) Build(b PersonReaderBuilder) {
	b.SetX(p.X)
}

// FromPtr and ToPtr make *PersonReader a type argument of generic types, see [plain.Pointer].
func (*PersonReader) FromPtr(p plain.Ptr) *PersonReader {
	return plain.Struct(PersonReaderReader(p.Struct()), PersonReaderReader.Plain)
}

// ToPtr is described with FromPtr.
func (p *PersonReader) ToPtr(s plain.Slot) {
	if b, ok := s.NewStruct(p == nil, PersonReaderBuilder{}.ObjectSize()); ok {
		p.Build(PersonReaderBuilder(b))
	}
}

// Person is the struct Person as a plain Go value, which shares nothing with any message.
//
// It owns the references in it: Release gives them up.
type Person struct {
	Reader_     string
	HasName     bool
	Name_       string
	SetName     string
	NewName     string
	Plain_      int8
	Build_      int8
	Release_    int8
	Which_      int8
	Union_      int8
	FromPtr_    int8
	ToPtr_      int8
	Type        PersonType
	String      string
	Int32       int32
	ObjectSize_ int8
	Context     string
	Any         plain.Any
}

// PersonReader_ reads a [Person] in place. It is valid as long as its message is.
type PersonReader_ capnp.Struct

// ReadPerson reads the root of m as a [Person].
func ReadPerson(m *capnp.Message) PersonReader_ { return PersonReader_(m.Root().Struct()) }

func (r PersonReader_) Reader_() string { return capnp.Struct(r).Text(0) }

// HasReader_ reports whether reader is not null.
func (r PersonReader_) HasReader_() bool { return capnp.Struct(r).Has(0) }

func (r PersonReader_) HasName() bool { return capnp.Struct(r).Bool(0) }

func (r PersonReader_) Name_() string { return capnp.Struct(r).Text(1) }

// HasName_ reports whether name is not null.
func (r PersonReader_) HasName_() bool { return capnp.Struct(r).Has(1) }

func (r PersonReader_) SetName() string { return capnp.Struct(r).Text(2) }

// HasSetName reports whether setName is not null.
func (r PersonReader_) HasSetName() bool { return capnp.Struct(r).Has(2) }

func (r PersonReader_) NewName() string { return capnp.Struct(r).Text(3) }

// HasNewName reports whether newName is not null.
func (r PersonReader_) HasNewName() bool { return capnp.Struct(r).Has(3) }

func (r PersonReader_) Plain_() int8 { return capnp.Struct(r).Int8(1) }

func (r PersonReader_) Build_() int8 { return capnp.Struct(r).Int8(2) }

func (r PersonReader_) Release_() int8 { return capnp.Struct(r).Int8(3) }

func (r PersonReader_) Which_() int8 { return capnp.Struct(r).Int8(4) }

func (r PersonReader_) Union_() int8 { return capnp.Struct(r).Int8(5) }

func (r PersonReader_) FromPtr_() int8 { return capnp.Struct(r).Int8(6) }

func (r PersonReader_) ToPtr_() int8 { return capnp.Struct(r).Int8(7) }

func (r PersonReader_) Type() PersonType { return PersonType(capnp.Struct(r).Uint16(8)) }

func (r PersonReader_) String() string { return capnp.Struct(r).Text(4) }

// HasString reports whether string is not null.
func (r PersonReader_) HasString() bool { return capnp.Struct(r).Has(4) }

func (r PersonReader_) Int32() int32 { return capnp.Struct(r).Int32(12) }

func (r PersonReader_) ObjectSize_() int8 { return capnp.Struct(r).Int8(10) }

func (r PersonReader_) Context() string { return capnp.Struct(r).Text(5) }

// HasContext reports whether context is not null.
func (r PersonReader_) HasContext() bool { return capnp.Struct(r).Has(5) }

func (r PersonReader_) Any() capnp.Ptr { return capnp.Struct(r).Ptr(6) }

// HasAny reports whether any is not null.
func (r PersonReader_) HasAny() bool { return capnp.Struct(r).Has(6) }

// PersonBuilder fills in a [Person] in place.
type PersonBuilder capnp.StructBuilder

// NewPerson makes a [Person] the root of m.
func NewPerson(m *capnp.Message) PersonBuilder {
	return PersonBuilder(m.NewRoot(PersonBuilder{}.ObjectSize()))
}

// ObjectSize is the size of the struct.
func (PersonBuilder) ObjectSize() capnp.ObjectSize {
	return capnp.ObjectSize{DataWords: 2, PtrCount: 7}
}

// Reader reads what has been filled in.
func (b PersonBuilder) Reader() PersonReader_ { return PersonReader_(capnp.StructBuilder(b).Reader()) }

func (b PersonBuilder) SetReader_(v string) { capnp.StructBuilder(b).SetText(0, v) }

func (b PersonBuilder) SetHasName(v bool) { capnp.StructBuilder(b).SetBool(0, v) }

func (b PersonBuilder) SetName_(v string) { capnp.StructBuilder(b).SetText(1, v) }

func (b PersonBuilder) SetSetName(v string) { capnp.StructBuilder(b).SetText(2, v) }

func (b PersonBuilder) SetNewName(v string) { capnp.StructBuilder(b).SetText(3, v) }

func (b PersonBuilder) SetPlain_(v int8) { capnp.StructBuilder(b).SetInt8(1, v) }

func (b PersonBuilder) SetBuild_(v int8) { capnp.StructBuilder(b).SetInt8(2, v) }

func (b PersonBuilder) SetRelease_(v int8) { capnp.StructBuilder(b).SetInt8(3, v) }

func (b PersonBuilder) SetWhich_(v int8) { capnp.StructBuilder(b).SetInt8(4, v) }

func (b PersonBuilder) SetUnion_(v int8) { capnp.StructBuilder(b).SetInt8(5, v) }

func (b PersonBuilder) SetFromPtr_(v int8) { capnp.StructBuilder(b).SetInt8(6, v) }

func (b PersonBuilder) SetToPtr_(v int8) { capnp.StructBuilder(b).SetInt8(7, v) }

func (b PersonBuilder) SetType(v PersonType) { capnp.StructBuilder(b).SetUint16(8, uint16(v)) }

func (b PersonBuilder) SetString(v string) { capnp.StructBuilder(b).SetText(4, v) }

func (b PersonBuilder) SetInt32(v int32) { capnp.StructBuilder(b).SetInt32(12, v) }

func (b PersonBuilder) SetObjectSize_(v int8) { capnp.StructBuilder(b).SetInt8(10, v) }

func (b PersonBuilder) SetContext(v string) { capnp.StructBuilder(b).SetText(5, v) }

// Any is the pointer any, to be built in place.
func (b PersonBuilder) Any() capnp.PtrBuilder { return capnp.StructBuilder(b).Ptr(6) }

// Plain returns a copy of the struct.
func (r PersonReader_) Plain() Person {
	return Person{
		Reader_:     plain.String(r.Reader_()),
		HasName:     r.HasName(),
		Name_:       plain.String(r.Name_()),
		SetName:     plain.String(r.SetName()),
		NewName:     plain.String(r.NewName()),
		Plain_:      r.Plain_(),
		Build_:      r.Build_(),
		Release_:    r.Release_(),
		Which_:      r.Which_(),
		Union_:      r.Union_(),
		FromPtr_:    r.FromPtr_(),
		ToPtr_:      r.ToPtr_(),
		Type:        r.Type(),
		String:      plain.String(r.String()),
		Int32:       r.Int32(),
		ObjectSize_: r.ObjectSize_(),
		Context:     plain.String(r.Context()),
		Any:         plain.CopyAny(r.Any()),
	}
}

// Build fills in b, which is fresh, from p. What cannot be built is an error of the message.
func (p *Person) Build(b PersonBuilder) {
	if p.Reader_ != "" {
		b.SetReader_(p.Reader_)
	}
	b.SetHasName(p.HasName)
	if p.Name_ != "" {
		b.SetName_(p.Name_)
	}
	if p.SetName != "" {
		b.SetSetName(p.SetName)
	}
	if p.NewName != "" {
		b.SetNewName(p.NewName)
	}
	b.SetPlain_(p.Plain_)
	b.SetBuild_(p.Build_)
	b.SetRelease_(p.Release_)
	b.SetWhich_(p.Which_)
	b.SetUnion_(p.Union_)
	b.SetFromPtr_(p.FromPtr_)
	b.SetToPtr_(p.ToPtr_)
	b.SetType(p.Type)
	if p.String != "" {
		b.SetString(p.String)
	}
	b.SetInt32(p.Int32)
	b.SetObjectSize_(p.ObjectSize_)
	if p.Context != "" {
		b.SetContext(p.Context)
	}
	p.Any.Set(capnp.StructBuilder(b).Ptr(6))
}

// FromPtr and ToPtr make *Person a type argument of generic types, see [plain.Pointer].
func (*Person) FromPtr(p plain.Ptr) *Person {
	return plain.Struct(PersonReader_(p.Struct()), PersonReader_.Plain)
}

// ToPtr is described with FromPtr.
func (p *Person) ToPtr(s plain.Slot) {
	if b, ok := s.NewStruct(p == nil, PersonBuilder{}.ObjectSize()); ok {
		p.Build(PersonBuilder(b))
	}
}

// Release gives up the references in p. It is idempotent.
func (p *Person) Release() {
	if p == nil {
		return
	}
	p.Any.Release()
}

// PersonType is the enum Type. Other values than the constants come from newer schemas.
type PersonType uint16

// The values of PersonType.
const (
	PersonTypeRange PersonType = 0
	PersonTypeFunc  PersonType = 1
)

var personTypeNames = [...]string{"range", "func"}

// String returns the name in the schema, or the number of a value that the schema does not have.
func (v PersonType) String() string {
	if v.Known() {
		return personTypeNames[v]
	}
	return "PersonType(" + strconv.Itoa(int(v)) + ")"
}

// Known reports whether the schema has the value.
func (v PersonType) Known() bool { return int(v) < len(personTypeNames) }

// PersonType_ is the struct PersonType as a plain Go value, which shares nothing with any message.
type PersonType_ struct {
	A bool
}

// PersonType_Reader reads a [PersonType_] in place. It is valid as long as its message is.
type PersonType_Reader capnp.Struct

// ReadPersonType_ reads the root of m as a [PersonType_].
func ReadPersonType_(m *capnp.Message) PersonType_Reader { return PersonType_Reader(m.Root().Struct()) }

func (r PersonType_Reader) A() bool { return capnp.Struct(r).Bool(0) }

// PersonType_Builder fills in a [PersonType_] in place.
type PersonType_Builder capnp.StructBuilder

// NewPersonType_ makes a [PersonType_] the root of m.
func NewPersonType_(m *capnp.Message) PersonType_Builder {
	return PersonType_Builder(m.NewRoot(PersonType_Builder{}.ObjectSize()))
}

// ObjectSize is the size of the struct.
func (PersonType_Builder) ObjectSize() capnp.ObjectSize { return capnp.ObjectSize{DataWords: 1} }

// Reader reads what has been filled in.
func (b PersonType_Builder) Reader() PersonType_Reader {
	return PersonType_Reader(capnp.StructBuilder(b).Reader())
}

func (b PersonType_Builder) SetA(v bool) { capnp.StructBuilder(b).SetBool(0, v) }

// Plain returns a copy of the struct.
func (r PersonType_Reader) Plain() PersonType_ {
	return PersonType_{
		A: r.A(),
	}
}

// Build fills in b, which is fresh, from p. What cannot be built is an error of the message.
func (p *PersonType_) Build(b PersonType_Builder) {
	b.SetA(p.A)
}

// FromPtr and ToPtr make *PersonType_ a type argument of generic types, see [plain.Pointer].
func (*PersonType_) FromPtr(p plain.Ptr) *PersonType_ {
	return plain.Struct(PersonType_Reader(p.Struct()), PersonType_Reader.Plain)
}

// ToPtr is described with FromPtr.
func (p *PersonType_) ToPtr(s plain.Slot) {
	if b, ok := s.NewStruct(p == nil, PersonType_Builder{}.ObjectSize()); ok {
		p.Build(PersonType_Builder(b))
	}
}

// Shape is the struct Shape as a plain Go value, which shares nothing with any message.
//
// A member that is named as a nested type, and nested types that are named as what is derived.
type Shape struct {
	Union ShapeUnion_ // one of the members, or nil for the first member's default
}

// ShapeUnion_ is the union of a [Shape] as a plain Go value: [ShapeCircle_], [ShapeGroup], [ShapeMap], [ShapeWhichCircle], [ShapeWhich_Which] and other members without a value. A member that only a newer schema knows is the bare [ShapeWhich_].
type ShapeUnion_ interface {
	// Which says which member it is.
	Which() ShapeWhich_
	buildShape(s capnp.StructBuilder)
}

// ShapeWhich_ says which member of a union is set. Other values than these come from newer schemas.
type ShapeWhich_ uint16

// The members of the union.
const (
	ShapeWhich_Circle      ShapeWhich_ = 0
	ShapeWhich_Which       ShapeWhich_ = 1
	ShapeWhich_Group       ShapeWhich_ = 2
	ShapeWhich_Map         ShapeWhich_ = 3
	ShapeWhich_WhichCircle ShapeWhich_ = 4
)

var shapeWhich_Names = [...]string{"circle", "which", "group", "map", "whichCircle"}

// String returns the name in the schema, or the number of a value that the schema does not have.
func (v ShapeWhich_) String() string {
	if v.Known() {
		return shapeWhich_Names[v]
	}
	return "ShapeWhich_(" + strconv.Itoa(int(v)) + ")"
}

// Known reports whether the schema has the value.
func (v ShapeWhich_) Known() bool { return int(v) < len(shapeWhich_Names) }

// Which returns w.
func (w ShapeWhich_) Which() ShapeWhich_ { return w }

func (w ShapeWhich_) buildShape(s capnp.StructBuilder) { s.SetUint16(0, uint16(w)) }

// ShapeCircle_ is the union's member circle.
type ShapeCircle_ struct{ Value *ShapeCircle }

// Which returns [ShapeWhich_Circle].
func (ShapeCircle_) Which() ShapeWhich_ { return ShapeWhich_Circle }

func (u ShapeCircle_) buildShape(s capnp.StructBuilder) {
	b := ShapeBuilder(s)
	capnp.StructBuilder(b).SetUint16(0, uint16(ShapeWhich_Circle))
	if u.Value != nil {
		u.Value.Build(b.NewCircle())
	}
}

// Which returns [ShapeWhich_Group].
func (ShapeGroup) Which() ShapeWhich_ { return ShapeWhich_Group }

func (p ShapeGroup) buildShape(s capnp.StructBuilder) { p.Build(ShapeBuilder(s).NewGroup()) }

// ShapeMap is the union's member map.
type ShapeMap struct{ Value int32 }

// Which returns [ShapeWhich_Map].
func (ShapeMap) Which() ShapeWhich_ { return ShapeWhich_Map }

func (u ShapeMap) buildShape(s capnp.StructBuilder) { ShapeBuilder(s).SetMap(u.Value) }

// ShapeWhichCircle is the union's member whichCircle.
type ShapeWhichCircle struct{ Value int32 }

// Which returns [ShapeWhich_WhichCircle].
func (ShapeWhichCircle) Which() ShapeWhich_ { return ShapeWhich_WhichCircle }

func (u ShapeWhichCircle) buildShape(s capnp.StructBuilder) { ShapeBuilder(s).SetWhichCircle(u.Value) }

// ShapeReader_ reads a [Shape] in place. It is valid as long as its message is.
type ShapeReader_ capnp.Struct

// ReadShape reads the root of m as a [Shape].
func ReadShape(m *capnp.Message) ShapeReader_ { return ShapeReader_(m.Root().Struct()) }

// Which says which member of the union is set.
func (r ShapeReader_) Which() ShapeWhich_ { return ShapeWhich_(capnp.Struct(r).Uint16(0)) }

// Circle reads the union's member circle; ok is false if another member is set.
func (r ShapeReader_) Circle() (v ShapeCircleReader, ok bool) {
	if r.Which() != ShapeWhich_Circle {
		return v, false
	}
	return ShapeCircleReader(capnp.Struct(r).Struct(0)), true
}

// HasCircle reports whether circle is not null.
func (r ShapeReader_) HasCircle() bool {
	return r.Which() == ShapeWhich_Circle && capnp.Struct(r).Has(0)
}

// Group reads the union's member group; ok is false if another member is set.
func (r ShapeReader_) Group() (v ShapeGroupReader, ok bool) {
	if r.Which() != ShapeWhich_Group {
		return v, false
	}
	return ShapeGroupReader(r), true
}

// Map reads the union's member map; ok is false if another member is set.
func (r ShapeReader_) Map() (v int32, ok bool) {
	if r.Which() != ShapeWhich_Map {
		return v, false
	}
	return capnp.Struct(r).Int32(4), true
}

// WhichCircle reads the union's member whichCircle; ok is false if another member is set.
func (r ShapeReader_) WhichCircle() (v int32, ok bool) {
	if r.Which() != ShapeWhich_WhichCircle {
		return v, false
	}
	return capnp.Struct(r).Int32(4), true
}

// ShapeBuilder fills in a [Shape] in place.
type ShapeBuilder capnp.StructBuilder

// NewShape makes a [Shape] the root of m.
func NewShape(m *capnp.Message) ShapeBuilder {
	return ShapeBuilder(m.NewRoot(ShapeBuilder{}.ObjectSize()))
}

// ObjectSize is the size of the struct.
func (ShapeBuilder) ObjectSize() capnp.ObjectSize { return capnp.ObjectSize{DataWords: 1, PtrCount: 1} }

// Reader reads what has been filled in.
func (b ShapeBuilder) Reader() ShapeReader_ { return ShapeReader_(capnp.StructBuilder(b).Reader()) }

// NewCircle selects the union's member circle and sets it to an empty struct, to be filled in.
func (b ShapeBuilder) NewCircle() ShapeCircleBuilder {
	capnp.StructBuilder(b).SetUint16(0, uint16(ShapeWhich_Circle))
	return ShapeCircleBuilder(capnp.StructBuilder(b).NewStruct(0, ShapeCircleBuilder{}.ObjectSize()))
}

// SetCircle sets circle to a copy of v.
func (b ShapeBuilder) SetCircle(v ShapeCircleReader) {
	capnp.StructBuilder(b).SetUint16(0, uint16(ShapeWhich_Circle))
	capnp.StructBuilder(b).SetStruct(0, capnp.Struct(v))
}

// Circle is the union's member circle, to be changed; ok is false if another member is set.
func (b ShapeBuilder) Circle() (v ShapeCircleBuilder, ok bool) {
	if b.Reader().Which() != ShapeWhich_Circle {
		return v, false
	}
	return ShapeCircleBuilder(capnp.StructBuilder(b).Struct(0, ShapeCircleBuilder{}.ObjectSize())), true
}

// SetWhich_ selects the union's member which.
func (b ShapeBuilder) SetWhich_() { capnp.StructBuilder(b).SetUint16(0, uint16(ShapeWhich_Which)) }

// NewGroup selects the union's member group, with all fields at their defaults.
func (b ShapeBuilder) NewGroup() ShapeGroupBuilder {
	capnp.StructBuilder(b).SetUint16(0, uint16(ShapeWhich_Group))
	capnp.StructBuilder(b).SetUint16(4, 0)
	capnp.StructBuilder(b).SetUint8(2, 0)
	capnp.StructBuilder(b).Clear(0)
	return ShapeGroupBuilder(b)
}

// Group is the union's member group, to be changed; ok is false if another member is set.
func (b ShapeBuilder) Group() (v ShapeGroupBuilder, ok bool) {
	if b.Reader().Which() != ShapeWhich_Group {
		return v, false
	}
	return ShapeGroupBuilder(b), true
}

// SetMap selects the union's member map.
func (b ShapeBuilder) SetMap(v int32) {
	capnp.StructBuilder(b).SetUint16(0, uint16(ShapeWhich_Map))
	capnp.StructBuilder(b).SetInt32(4, v)
}

// SetWhichCircle selects the union's member whichCircle.
func (b ShapeBuilder) SetWhichCircle(v int32) {
	capnp.StructBuilder(b).SetUint16(0, uint16(ShapeWhich_WhichCircle))
	capnp.StructBuilder(b).SetInt32(4, v)
}

// Plain returns a copy of the struct.
func (r ShapeReader_) Plain() Shape {
	return Shape{
		Union: r.plainUnion(),
	}
}

func (r ShapeReader_) plainUnion() ShapeUnion_ {
	switch w := r.Which(); w {
	case ShapeWhich_Circle:
		return ShapeCircle_{plain.Struct(ShapeCircleReader(capnp.Struct(r).Struct(0)), ShapeCircleReader.Plain)}
	case ShapeWhich_Group:
		return ShapeGroupReader(r).Plain()
	case ShapeWhich_Map:
		return ShapeMap{capnp.Struct(r).Int32(4)}
	case ShapeWhich_WhichCircle:
		return ShapeWhichCircle{capnp.Struct(r).Int32(4)}
	default:
		return w
	}
}

// Build fills in b, which is fresh, from p. What cannot be built is an error of the message.
func (p *Shape) Build(b ShapeBuilder) {
	if p.Union != nil {
		p.Union.buildShape(capnp.StructBuilder(b))
	}
}

// FromPtr and ToPtr make *Shape a type argument of generic types, see [plain.Pointer].
func (*Shape) FromPtr(p plain.Ptr) *Shape {
	return plain.Struct(ShapeReader_(p.Struct()), ShapeReader_.Plain)
}

// ToPtr is described with FromPtr.
func (p *Shape) ToPtr(s plain.Slot) {
	if b, ok := s.NewStruct(p == nil, ShapeBuilder{}.ObjectSize()); ok {
		p.Build(ShapeBuilder(b))
	}
}

// ShapeCircle is the struct Circle as a plain Go value, which shares nothing with any message.
type ShapeCircle struct {
	R float32
}

// ShapeCircleReader reads a [ShapeCircle] in place. It is valid as long as its message is.
type ShapeCircleReader capnp.Struct

// ReadShapeCircle reads the root of m as a [ShapeCircle].
func ReadShapeCircle(m *capnp.Message) ShapeCircleReader { return ShapeCircleReader(m.Root().Struct()) }

func (r ShapeCircleReader) R() float32 { return capnp.Struct(r).Float32(0) }

// ShapeCircleBuilder fills in a [ShapeCircle] in place.
type ShapeCircleBuilder capnp.StructBuilder

// NewShapeCircle makes a [ShapeCircle] the root of m.
func NewShapeCircle(m *capnp.Message) ShapeCircleBuilder {
	return ShapeCircleBuilder(m.NewRoot(ShapeCircleBuilder{}.ObjectSize()))
}

// ObjectSize is the size of the struct.
func (ShapeCircleBuilder) ObjectSize() capnp.ObjectSize { return capnp.ObjectSize{DataWords: 1} }

// Reader reads what has been filled in.
func (b ShapeCircleBuilder) Reader() ShapeCircleReader {
	return ShapeCircleReader(capnp.StructBuilder(b).Reader())
}

func (b ShapeCircleBuilder) SetR(v float32) { capnp.StructBuilder(b).SetFloat32(0, v) }

// Plain returns a copy of the struct.
func (r ShapeCircleReader) Plain() ShapeCircle {
	return ShapeCircle{
		R: r.R(),
	}
}

// Build fills in b, which is fresh, from p. What cannot be built is an error of the message.
func (p *ShapeCircle) Build(b ShapeCircleBuilder) {
	b.SetR(p.R)
}

// FromPtr and ToPtr make *ShapeCircle a type argument of generic types, see [plain.Pointer].
func (*ShapeCircle) FromPtr(p plain.Ptr) *ShapeCircle {
	return plain.Struct(ShapeCircleReader(p.Struct()), ShapeCircleReader.Plain)
}

// ToPtr is described with FromPtr.
func (p *ShapeCircle) ToPtr(s plain.Slot) {
	if b, ok := s.NewStruct(p == nil, ShapeCircleBuilder{}.ObjectSize()); ok {
		p.Build(ShapeCircleBuilder(b))
	}
}

// ShapeWhich is the struct Which as a plain Go value, which shares nothing with any message.
type ShapeWhich struct {
}

// ShapeWhichReader reads a [ShapeWhich] in place. It is valid as long as its message is.
type ShapeWhichReader capnp.Struct

// ReadShapeWhich reads the root of m as a [ShapeWhich].
func ReadShapeWhich(m *capnp.Message) ShapeWhichReader { return ShapeWhichReader(m.Root().Struct()) }

// ShapeWhichBuilder fills in a [ShapeWhich] in place.
type ShapeWhichBuilder capnp.StructBuilder

// NewShapeWhich makes a [ShapeWhich] the root of m.
func NewShapeWhich(m *capnp.Message) ShapeWhichBuilder {
	return ShapeWhichBuilder(m.NewRoot(ShapeWhichBuilder{}.ObjectSize()))
}

// ObjectSize is the size of the struct.
func (ShapeWhichBuilder) ObjectSize() capnp.ObjectSize { return capnp.ObjectSize{} }

// Reader reads what has been filled in.
func (b ShapeWhichBuilder) Reader() ShapeWhichReader {
	return ShapeWhichReader(capnp.StructBuilder(b).Reader())
}

// Plain returns a copy of the struct.
func (r ShapeWhichReader) Plain() ShapeWhich {
	return ShapeWhich{}
}

// Build fills in b, which is fresh, from p. What cannot be built is an error of the message.
func (p *ShapeWhich) Build(b ShapeWhichBuilder) {
}

// FromPtr and ToPtr make *ShapeWhich a type argument of generic types, see [plain.Pointer].
func (*ShapeWhich) FromPtr(p plain.Ptr) *ShapeWhich {
	return plain.Struct(ShapeWhichReader(p.Struct()), ShapeWhichReader.Plain)
}

// ToPtr is described with FromPtr.
func (p *ShapeWhich) ToPtr(s plain.Slot) {
	if b, ok := s.NewStruct(p == nil, ShapeWhichBuilder{}.ObjectSize()); ok {
		p.Build(ShapeWhichBuilder(b))
	}
}

// ShapeReader is the struct Reader as a plain Go value, which shares nothing with any message.
type ShapeReader struct {
}

// ShapeReaderReader reads a [ShapeReader] in place. It is valid as long as its message is.
type ShapeReaderReader capnp.Struct

// ReadShapeReader reads the root of m as a [ShapeReader].
func ReadShapeReader(m *capnp.Message) ShapeReaderReader { return ShapeReaderReader(m.Root().Struct()) }

// ShapeReaderBuilder fills in a [ShapeReader] in place.
type ShapeReaderBuilder capnp.StructBuilder

// NewShapeReader makes a [ShapeReader] the root of m.
func NewShapeReader(m *capnp.Message) ShapeReaderBuilder {
	return ShapeReaderBuilder(m.NewRoot(ShapeReaderBuilder{}.ObjectSize()))
}

// ObjectSize is the size of the struct.
func (ShapeReaderBuilder) ObjectSize() capnp.ObjectSize { return capnp.ObjectSize{} }

// Reader reads what has been filled in.
func (b ShapeReaderBuilder) Reader() ShapeReaderReader {
	return ShapeReaderReader(capnp.StructBuilder(b).Reader())
}

// Plain returns a copy of the struct.
func (r ShapeReaderReader) Plain() ShapeReader {
	return ShapeReader{}
}

// Build fills in b, which is fresh, from p. What cannot be built is an error of the message.
func (p *ShapeReader) Build(b ShapeReaderBuilder) {
}

// FromPtr and ToPtr make *ShapeReader a type argument of generic types, see [plain.Pointer].
func (*ShapeReader) FromPtr(p plain.Ptr) *ShapeReader {
	return plain.Struct(ShapeReaderReader(p.Struct()), ShapeReaderReader.Plain)
}

// ToPtr is described with FromPtr.
func (p *ShapeReader) ToPtr(s plain.Slot) {
	if b, ok := s.NewStruct(p == nil, ShapeReaderBuilder{}.ObjectSize()); ok {
		p.Build(ShapeReaderBuilder(b))
	}
}

// ShapeGroup is the group group as a plain Go value, which shares nothing with any message.
type ShapeGroup struct {
	Union ShapeGroupUnion // one of the members, or nil for the first member's default
}

// ShapeGroupUnion is the union of a [ShapeGroup] as a plain Go value: [ShapeGroupA], [ShapeGroupB]. A member that only a newer schema knows is the bare [ShapeGroupWhich].
type ShapeGroupUnion interface {
	// Which says which member it is.
	Which() ShapeGroupWhich
	buildShapeGroup(s capnp.StructBuilder)
}

// ShapeGroupWhich says which member of a union is set. Other values than these come from newer schemas.
type ShapeGroupWhich uint16

// The members of the union.
const (
	ShapeGroupWhichA ShapeGroupWhich = 0
	ShapeGroupWhichB ShapeGroupWhich = 1
)

var shapeGroupWhichNames = [...]string{"a", "b"}

// String returns the name in the schema, or the number of a value that the schema does not have.
func (v ShapeGroupWhich) String() string {
	if v.Known() {
		return shapeGroupWhichNames[v]
	}
	return "ShapeGroupWhich(" + strconv.Itoa(int(v)) + ")"
}

// Known reports whether the schema has the value.
func (v ShapeGroupWhich) Known() bool { return int(v) < len(shapeGroupWhichNames) }

// Which returns w.
func (w ShapeGroupWhich) Which() ShapeGroupWhich { return w }

func (w ShapeGroupWhich) buildShapeGroup(s capnp.StructBuilder) { s.SetUint16(4, uint16(w)) }

// ShapeGroupA is the union's member a.
type ShapeGroupA struct{ Value int8 }

// Which returns [ShapeGroupWhichA].
func (ShapeGroupA) Which() ShapeGroupWhich { return ShapeGroupWhichA }

func (u ShapeGroupA) buildShapeGroup(s capnp.StructBuilder) { ShapeGroupBuilder(s).SetA(u.Value) }

// ShapeGroupB is the union's member b.
type ShapeGroupB struct{ Value string }

// Which returns [ShapeGroupWhichB].
func (ShapeGroupB) Which() ShapeGroupWhich { return ShapeGroupWhichB }

func (u ShapeGroupB) buildShapeGroup(s capnp.StructBuilder) { ShapeGroupBuilder(s).SetB(u.Value) }

// ShapeGroupReader reads the group group of a [Shape] in place. It is valid as long as its message is.
type ShapeGroupReader capnp.Struct

// Which says which member of the union is set.
func (r ShapeGroupReader) Which() ShapeGroupWhich { return ShapeGroupWhich(capnp.Struct(r).Uint16(4)) }

// A reads the union's member a; ok is false if another member is set.
func (r ShapeGroupReader) A() (v int8, ok bool) {
	if r.Which() != ShapeGroupWhichA {
		return v, false
	}
	return capnp.Struct(r).Int8(2), true
}

// B reads the union's member b; ok is false if another member is set.
func (r ShapeGroupReader) B() (v string, ok bool) {
	if r.Which() != ShapeGroupWhichB {
		return v, false
	}
	return capnp.Struct(r).Text(0), true
}

// HasB reports whether b is not null.
func (r ShapeGroupReader) HasB() bool { return r.Which() == ShapeGroupWhichB && capnp.Struct(r).Has(0) }

// ShapeGroupBuilder fills in the group group of a [Shape] in place.
type ShapeGroupBuilder capnp.StructBuilder

// Reader reads what has been filled in.
func (b ShapeGroupBuilder) Reader() ShapeGroupReader {
	return ShapeGroupReader(capnp.StructBuilder(b).Reader())
}

// SetA selects the union's member a.
func (b ShapeGroupBuilder) SetA(v int8) {
	capnp.StructBuilder(b).SetUint16(4, uint16(ShapeGroupWhichA))
	capnp.StructBuilder(b).SetInt8(2, v)
}

// SetB selects the union's member b.
func (b ShapeGroupBuilder) SetB(v string) {
	capnp.StructBuilder(b).SetUint16(4, uint16(ShapeGroupWhichB))
	capnp.StructBuilder(b).SetText(0, v)
}

// Plain returns a copy of the struct.
func (r ShapeGroupReader) Plain() ShapeGroup {
	return ShapeGroup{
		Union: r.plainUnion(),
	}
}

func (r ShapeGroupReader) plainUnion() ShapeGroupUnion {
	switch w := r.Which(); w {
	case ShapeGroupWhichA:
		return ShapeGroupA{capnp.Struct(r).Int8(2)}
	case ShapeGroupWhichB:
		return ShapeGroupB{plain.String(capnp.Struct(r).Text(0))}
	default:
		return w
	}
}

// Build fills in b, which is fresh, from p. What cannot be built is an error of the message.
func (p *ShapeGroup) Build(b ShapeGroupBuilder) {
	if p.Union != nil {
		p.Union.buildShapeGroup(capnp.StructBuilder(b))
	}
}

// ShapeUnion is the enum ShapeUnion. Other values than the constants come from newer schemas.
type ShapeUnion uint16

// The values of ShapeUnion.
const (
	ShapeUnionOne ShapeUnion = 0
)

var shapeUnionNames = [...]string{"one"}

// String returns the name in the schema, or the number of a value that the schema does not have.
func (v ShapeUnion) String() string {
	if v.Known() {
		return shapeUnionNames[v]
	}
	return "ShapeUnion(" + strconv.Itoa(int(v)) + ")"
}

// Known reports whether the schema has the value.
func (v ShapeUnion) Known() bool { return int(v) < len(shapeUnionNames) }

// Service is a reference to an object with the interface Service, local or remote, or to the promise of one.
type Service struct{ rpc.Ref }

// ServiceID is the id of the interface Service.
const ServiceID uint64 = 0xe59e18ef1be65a37

// AddRef returns a further reference to what c refers to.
func (c Service) AddRef() Service { return Service{Ref: c.Ref.AddRef()} }

// FromPtr and ToPtr make Service a type argument of generic types, see [plain.Pointer].
func (Service) FromPtr(p plain.Ptr) Service {
	return Service{Ref: rpc.FromCapability(p.Ptr().Capability())}
}

// ToPtr is described with FromPtr.
func (c Service) ToPtr(s plain.Slot) { s.Ptr().SetCapability(c.Ref) }

var serviceReleaseMethod = rpc.Method{InterfaceID: ServiceID, MethodID: 0, Interface: "Service", Name: "release", ResultHasNoCaps: true}

var serviceAddRefMethod = rpc.Method{InterfaceID: ServiceID, MethodID: 1, Interface: "Service", Name: "addRef", ResultHasNoCaps: true}

var serviceStringMethod = rpc.Method{InterfaceID: ServiceID, MethodID: 2, Interface: "Service", Name: "string", ResultHasNoCaps: true}

var serviceRefMethod = rpc.Method{InterfaceID: ServiceID, MethodID: 3, Interface: "Service", Name: "ref"}

var serviceAsyncMethod = rpc.Method{InterfaceID: ServiceID, MethodID: 4, Interface: "Service", Name: "async", ResultHasNoCaps: true}

var servicePingAsyncMethod = rpc.Method{InterfaceID: ServiceID, MethodID: 5, Interface: "Service", Name: "pingAsync", ResultHasNoCaps: true}

var servicePingMethod = rpc.Method{InterfaceID: ServiceID, MethodID: 6, Interface: "Service", Name: "ping", ResultHasNoCaps: true}

var serviceWaitMethod = rpc.Method{InterfaceID: ServiceID, MethodID: 7, Interface: "Service", Name: "wait"}

var serviceBeginMethod = rpc.Method{InterfaceID: ServiceID, MethodID: 8, Interface: "Service", Name: "begin", ResultHasNoCaps: true}

var serviceMethodMethod = rpc.Method{InterfaceID: ServiceID, MethodID: 9, Interface: "Service", Name: "method", ResultHasNoCaps: true}

var serviceContextMethod = rpc.Method{InterfaceID: ServiceID, MethodID: 10, Interface: "Service", Name: "context", ResultHasNoCaps: true}

// Release_ calls release and waits for its results.
func (c_ Service) Release_(ctx_ context.Context, ctx string, err string, c string, func_ int32, b bool) (a string, err_ int32, len_ int32, err__ error) {
	a_, err__ := c_.BeginRelease_(ctx_, ctx, err, c, func_, b).Wait()
	if err__ != nil {
		return a, err_, len_, err__
	}
	defer a_.Release()
	return ServiceReleasePromise{a_}.results(a_.Results())
}

// Release_Async calls release and returns at once; calls in flight arrive in the order in which they were made.
func (c_ Service) Release_Async(ctx_ context.Context, ctx string, err string, c string, func_ int32, b bool) ServiceReleasePromise {
	return ServiceReleasePromise{c_.BeginRelease_(ctx_, ctx, err, c, func_, b).Send()}
}

// Release_Raw is Release_Async with parameters that fill builds in place, in the message that is sent.
func (c Service) Release_Raw(ctx context.Context, fill func(ServiceReleaseParamsBuilder)) ServiceReleasePromise {
	call := c.Ref.Begin(ctx, &serviceReleaseMethod, ServiceReleaseParamsBuilder{}.ObjectSize())
	fill(ServiceReleaseParamsBuilder(call.Params()))
	return ServiceReleasePromise{call.Send()}
}

// BeginRelease_ starts a call of release, to be ended by a method of [rpc.Call] or by TailCall of the call being served.
func (c_ Service) BeginRelease_(ctx_ context.Context, ctx string, err string, c string, func_ int32, b bool) *rpc.Call {
	call := c_.Ref.Begin(ctx_, &serviceReleaseMethod, ServiceReleaseParamsBuilder{}.ObjectSize())
	b_ := ServiceReleaseParamsBuilder(call.Params())
	if ctx != "" {
		b_.SetCtx(ctx)
	}
	if err != "" {
		b_.SetErr(err)
	}
	if c != "" {
		b_.SetC(c)
	}
	b_.SetFunc(func_)
	b_.SetB(b)
	return call
}

// AddRef_ calls addRef and waits for its results.
func (c Service) AddRef_(ctx_ context.Context, capnp_ string, rpc_ string) (ctx string, err error) {
	a, err := c.BeginAddRef_(ctx_, capnp_, rpc_).Wait()
	if err != nil {
		return ctx, err
	}
	defer a.Release()
	return ServiceAddRefPromise{a}.results(a.Results())
}

// AddRef_Async calls addRef and returns at once; calls in flight arrive in the order in which they were made.
func (c Service) AddRef_Async(ctx_ context.Context, capnp_ string, rpc_ string) ServiceAddRefPromise {
	return ServiceAddRefPromise{c.BeginAddRef_(ctx_, capnp_, rpc_).Send()}
}

// AddRef_Raw is AddRef_Async with parameters that fill builds in place, in the message that is sent.
func (c Service) AddRef_Raw(ctx context.Context, fill func(ServiceAddRefParamsBuilder)) ServiceAddRefPromise {
	call := c.Ref.Begin(ctx, &serviceAddRefMethod, ServiceAddRefParamsBuilder{}.ObjectSize())
	fill(ServiceAddRefParamsBuilder(call.Params()))
	return ServiceAddRefPromise{call.Send()}
}

// BeginAddRef_ starts a call of addRef, to be ended by a method of [rpc.Call] or by TailCall of the call being served.
func (c Service) BeginAddRef_(ctx_ context.Context, capnp_ string, rpc_ string) *rpc.Call {
	call := c.Ref.Begin(ctx_, &serviceAddRefMethod, ServiceAddRefParamsBuilder{}.ObjectSize())
	b := ServiceAddRefParamsBuilder(call.Params())
	if capnp_ != "" {
		b.SetCapnp(capnp_)
	}
	if rpc_ != "" {
		b.SetRpc(rpc_)
	}
	return call
}

// String_ calls string and waits for its results.
func (c Service) String_(ctx context.Context) (string_ string, err error) {
	a, err := c.BeginString_(ctx).Wait()
	if err != nil {
		return string_, err
	}
	defer a.Release()
	return ServiceStringPromise{a}.results(a.Results())
}

// String_Async calls string and returns at once; calls in flight arrive in the order in which they were made.
func (c Service) String_Async(ctx context.Context) ServiceStringPromise {
	return ServiceStringPromise{c.BeginString_(ctx).Send()}
}

// BeginString_ starts a call of string, to be ended by a method of [rpc.Call] or by TailCall of the call being served.
func (c Service) BeginString_(ctx context.Context) *rpc.Call {
	return c.Ref.Begin(ctx, &serviceStringMethod, capnp.ObjectSize{})
}

// Ref_ calls ref and returns what it will return, at once: it can be used now, and what goes wrong shows then.
func (c Service) Ref_(ctx context.Context, type_ string) Service {
	return Service{Ref: c.BeginRef_(ctx, type_).Pipeline(0)}
}

// Ref_Async calls ref and returns at once; calls in flight arrive in the order in which they were made.
func (c Service) Ref_Async(ctx context.Context, type_ string) ServiceRefPromise {
	return ServiceRefPromise{c.BeginRef_(ctx, type_).Send()}
}

// Ref_Raw is Ref_Async with parameters that fill builds in place, in the message that is sent.
func (c Service) Ref_Raw(ctx context.Context, fill func(ServiceRefParamsBuilder)) ServiceRefPromise {
	call := c.Ref.Begin(ctx, &serviceRefMethod, ServiceRefParamsBuilder{}.ObjectSize())
	fill(ServiceRefParamsBuilder(call.Params()))
	return ServiceRefPromise{call.Send()}
}

// BeginRef_ starts a call of ref, to be ended by a method of [rpc.Call] or by TailCall of the call being served.
func (c Service) BeginRef_(ctx context.Context, type_ string) *rpc.Call {
	call := c.Ref.Begin(ctx, &serviceRefMethod, ServiceRefParamsBuilder{}.ObjectSize())
	b := ServiceRefParamsBuilder(call.Params())
	if type_ != "" {
		b.SetType(type_)
	}
	return call
}

// Async calls async and waits for its results.
func (c Service) Async(ctx context.Context) error {
	a, err := c.BeginAsync(ctx).Wait()
	a.Release()
	return err
}

// AsyncAsync calls async and returns at once; calls in flight arrive in the order in which they were made.
func (c Service) AsyncAsync(ctx context.Context) ServiceAsyncPromise {
	return ServiceAsyncPromise{c.BeginAsync(ctx).Send()}
}

// BeginAsync starts a call of async, to be ended by a method of [rpc.Call] or by TailCall of the call being served.
func (c Service) BeginAsync(ctx context.Context) *rpc.Call {
	return c.Ref.Begin(ctx, &serviceAsyncMethod, capnp.ObjectSize{})
}

// PingAsync calls pingAsync and waits for its results.
func (c Service) PingAsync(ctx context.Context) error {
	a, err := c.BeginPingAsync(ctx).Wait()
	a.Release()
	return err
}

// PingAsyncAsync calls pingAsync and returns at once; calls in flight arrive in the order in which they were made.
func (c Service) PingAsyncAsync(ctx context.Context) ServicePingAsyncPromise {
	return ServicePingAsyncPromise{c.BeginPingAsync(ctx).Send()}
}

// BeginPingAsync starts a call of pingAsync, to be ended by a method of [rpc.Call] or by TailCall of the call being served.
func (c Service) BeginPingAsync(ctx context.Context) *rpc.Call {
	return c.Ref.Begin(ctx, &servicePingAsyncMethod, capnp.ObjectSize{})
}

// Ping_ calls ping and waits for its results.
func (c Service) Ping_(ctx context.Context) error {
	a, err := c.BeginPing_(ctx).Wait()
	a.Release()
	return err
}

// Ping_Async calls ping and returns at once; calls in flight arrive in the order in which they were made.
func (c Service) Ping_Async(ctx context.Context) ServicePingPromise_ {
	return ServicePingPromise_{c.BeginPing_(ctx).Send()}
}

// BeginPing_ starts a call of ping, to be ended by a method of [rpc.Call] or by TailCall of the call being served.
func (c Service) BeginPing_(ctx context.Context) *rpc.Call {
	return c.Ref.Begin(ctx, &servicePingMethod, capnp.ObjectSize{})
}

// Wait calls wait and waits for its results.
func (c Service) Wait(ctx context.Context) (results *ServiceWaitResults, err error) {
	a, err := c.BeginWait(ctx).Wait()
	if err != nil {
		return results, err
	}
	defer a.Release()
	return ServiceWaitPromise{a}.results(a.Results())
}

// WaitAsync calls wait and returns at once; calls in flight arrive in the order in which they were made.
func (c Service) WaitAsync(ctx context.Context) ServiceWaitPromise {
	return ServiceWaitPromise{c.BeginWait(ctx).Send()}
}

// BeginWait starts a call of wait, to be ended by a method of [rpc.Call] or by TailCall of the call being served.
func (c Service) BeginWait(ctx context.Context) *rpc.Call {
	return c.Ref.Begin(ctx, &serviceWaitMethod, capnp.ObjectSize{})
}

// Begin_ calls begin and waits for its results.
func (c Service) Begin_(ctx context.Context, call string) (results_ string, err error) {
	a, err := c.BeginBegin_(ctx, call).Wait()
	if err != nil {
		return results_, err
	}
	defer a.Release()
	return ServiceBeginPromise{a}.results(a.Results())
}

// Begin_Async calls begin and returns at once; calls in flight arrive in the order in which they were made.
func (c Service) Begin_Async(ctx context.Context, call string) ServiceBeginPromise {
	return ServiceBeginPromise{c.BeginBegin_(ctx, call).Send()}
}

// Begin_Raw is Begin_Async with parameters that fill builds in place, in the message that is sent.
func (c Service) Begin_Raw(ctx context.Context, fill func(ServiceBeginParamsBuilder)) ServiceBeginPromise {
	call := c.Ref.Begin(ctx, &serviceBeginMethod, ServiceBeginParamsBuilder{}.ObjectSize())
	fill(ServiceBeginParamsBuilder(call.Params()))
	return ServiceBeginPromise{call.Send()}
}

// BeginBegin_ starts a call of begin, to be ended by a method of [rpc.Call] or by TailCall of the call being served.
func (c Service) BeginBegin_(ctx context.Context, call string) *rpc.Call {
	call_ := c.Ref.Begin(ctx, &serviceBeginMethod, ServiceBeginParamsBuilder{}.ObjectSize())
	b := ServiceBeginParamsBuilder(call_.Params())
	if call != "" {
		b.SetCall(call)
	}
	return call_
}

// Method calls method and waits for its results.
func (c Service) Method(ctx context.Context, int32_ int32, string_ string, s []string) (int32__ int32, p string, err error) {
	a, err := c.BeginMethod(ctx, int32_, string_, s).Wait()
	if err != nil {
		return int32__, p, err
	}
	defer a.Release()
	return ServiceMethodPromise{a}.results(a.Results())
}

// MethodAsync calls method and returns at once; calls in flight arrive in the order in which they were made.
func (c Service) MethodAsync(ctx context.Context, int32_ int32, string_ string, s []string) ServiceMethodPromise {
	return ServiceMethodPromise{c.BeginMethod(ctx, int32_, string_, s).Send()}
}

// MethodRaw is MethodAsync with parameters that fill builds in place, in the message that is sent.
func (c Service) MethodRaw(ctx context.Context, fill func(ServiceMethodParamsBuilder)) ServiceMethodPromise {
	call := c.Ref.Begin(ctx, &serviceMethodMethod, ServiceMethodParamsBuilder{}.ObjectSize())
	fill(ServiceMethodParamsBuilder(call.Params()))
	return ServiceMethodPromise{call.Send()}
}

// BeginMethod starts a call of method, to be ended by a method of [rpc.Call] or by TailCall of the call being served.
func (c Service) BeginMethod(ctx context.Context, int32_ int32, string_ string, s []string) *rpc.Call {
	call := c.Ref.Begin(ctx, &serviceMethodMethod, ServiceMethodParamsBuilder{}.ObjectSize())
	b := ServiceMethodParamsBuilder(call.Params())
	b.SetInt32(int32_)
	if string_ != "" {
		b.SetString(string_)
	}
	if s != nil {
		capnp.StructBuilder(b).Ptr(1).SetTexts(s)
	}
	return call
}

// Context calls context and waits for its results.
func (c Service) Context(ctx context.Context, context_ string, plain_ []byte) (error_ string, err error) {
	a, err := c.BeginContext(ctx, context_, plain_).Wait()
	if err != nil {
		return error_, err
	}
	defer a.Release()
	return ServiceContextPromise{a}.results(a.Results())
}

// ContextAsync calls context and returns at once; calls in flight arrive in the order in which they were made.
func (c Service) ContextAsync(ctx context.Context, context_ string, plain_ []byte) ServiceContextPromise {
	return ServiceContextPromise{c.BeginContext(ctx, context_, plain_).Send()}
}

// ContextRaw is ContextAsync with parameters that fill builds in place, in the message that is sent.
func (c Service) ContextRaw(ctx context.Context, fill func(ServiceContextParamsBuilder)) ServiceContextPromise {
	call := c.Ref.Begin(ctx, &serviceContextMethod, ServiceContextParamsBuilder{}.ObjectSize())
	fill(ServiceContextParamsBuilder(call.Params()))
	return ServiceContextPromise{call.Send()}
}

// BeginContext starts a call of context, to be ended by a method of [rpc.Call] or by TailCall of the call being served.
func (c Service) BeginContext(ctx context.Context, context_ string, plain_ []byte) *rpc.Call {
	call := c.Ref.Begin(ctx, &serviceContextMethod, ServiceContextParamsBuilder{}.ObjectSize())
	b := ServiceContextParamsBuilder(call.Params())
	if context_ != "" {
		b.SetContext(context_)
	}
	if plain_ != nil {
		b.SetPlain_(plain_)
	}
	return call
}

// ServiceReleasePromise is the promise of the results of Service.release. Whoever made the call releases it.
type ServiceReleasePromise struct{ rpc.Answer }

// Wait waits for the results, which are the caller's own.
func (p ServiceReleasePromise) Wait(ctx context.Context) (a string, err_ int32, len_ int32, err error) {
	r, err := p.Answer.Wait(ctx)
	if err != nil {
		return a, err_, len_, err
	}
	return p.results(r)
}

func (ServiceReleasePromise) results(s capnp.Struct) (a string, err_ int32, len_ int32, err error) {
	r := ServiceReleaseResultsReader(s)
	return plain.String(r.A()), r.Err(), r.Len(), nil
}

// Read waits for the results and reads them in place, until Release.
func (p ServiceReleasePromise) Read(ctx context.Context) (ServiceReleaseResultsReader, error) {
	r, err := p.Answer.Wait(ctx)
	return ServiceReleaseResultsReader(r), err
}

// ServiceAddRefPromise is the promise of the results of Service.addRef. Whoever made the call releases it.
type ServiceAddRefPromise struct{ rpc.Answer }

// Wait waits for the results, which are the caller's own.
func (p ServiceAddRefPromise) Wait(ctx_ context.Context) (ctx string, err error) {
	r, err := p.Answer.Wait(ctx_)
	if err != nil {
		return ctx, err
	}
	return p.results(r)
}

func (ServiceAddRefPromise) results(s capnp.Struct) (ctx string, err error) {
	return plain.String(ServiceAddRefResultsReader(s).Ctx()), nil
}

// Read waits for the results and reads them in place, until Release.
func (p ServiceAddRefPromise) Read(ctx context.Context) (ServiceAddRefResultsReader, error) {
	r, err := p.Answer.Wait(ctx)
	return ServiceAddRefResultsReader(r), err
}

// ServiceStringPromise is the promise of the results of Service.string. Whoever made the call releases it.
type ServiceStringPromise struct{ rpc.Answer }

// Wait waits for the results, which are the caller's own.
func (p ServiceStringPromise) Wait(ctx context.Context) (string_ string, err error) {
	r, err := p.Answer.Wait(ctx)
	if err != nil {
		return string_, err
	}
	return p.results(r)
}

func (ServiceStringPromise) results(s capnp.Struct) (string_ string, err error) {
	return plain.String(ServiceStringResultsReader(s).String()), nil
}

// Read waits for the results and reads them in place, until Release.
func (p ServiceStringPromise) Read(ctx context.Context) (ServiceStringResultsReader, error) {
	r, err := p.Answer.Wait(ctx)
	return ServiceStringResultsReader(r), err
}

// ServiceRefPromise is the promise of the results of Service.ref. Whoever made the call releases it.
type ServiceRefPromise struct{ rpc.Answer }

// Wait waits for the results, which are the caller's own.
func (p ServiceRefPromise) Wait(ctx context.Context) (ref Service, err error) {
	r, err := p.Answer.Wait(ctx)
	if err != nil {
		return ref, err
	}
	return p.results(r)
}

func (ServiceRefPromise) results(s capnp.Struct) (ref Service, err error) {
	return ServiceRefResultsReader(s).Ref(), nil
}

// Read waits for the results and reads them in place, until Release.
func (p ServiceRefPromise) Read(ctx context.Context) (ServiceRefResultsReader, error) {
	r, err := p.Answer.Wait(ctx)
	return ServiceRefResultsReader(r), err
}

// Ref is the capability that will be at ref, usable now.
func (p ServiceRefPromise) Ref() Service { return Service{Ref: p.Answer.Pipeline(0)} }

// ServiceAsyncPromise is the promise of the results of Service.async. Whoever made the call releases it.
type ServiceAsyncPromise struct{ rpc.Answer }

// Wait waits for the results, which are the caller's own.
func (p ServiceAsyncPromise) Wait(ctx context.Context) error {
	_, err := p.Answer.Wait(ctx)
	return err
}

// ServicePingAsyncPromise is the promise of the results of Service.pingAsync. Whoever made the call releases it.
type ServicePingAsyncPromise struct{ rpc.Answer }

// Wait waits for the results, which are the caller's own.
func (p ServicePingAsyncPromise) Wait(ctx context.Context) error {
	_, err := p.Answer.Wait(ctx)
	return err
}

// ServicePingPromise_ is the promise of the results of Service.ping. Whoever made the call releases it.
type ServicePingPromise_ struct{ rpc.Answer }

// Wait waits for the results, which are the caller's own.
func (p ServicePingPromise_) Wait(ctx context.Context) error {
	_, err := p.Answer.Wait(ctx)
	return err
}

// ServiceWaitPromise is the promise of the results of Service.wait. Whoever made the call releases it.
type ServiceWaitPromise struct{ rpc.Answer }

// Wait waits for the results, which are the caller's own.
func (p ServiceWaitPromise) Wait(ctx context.Context) (results *ServiceWaitResults, err error) {
	r, err := p.Answer.Wait(ctx)
	if err != nil {
		return results, err
	}
	return p.results(r)
}

func (ServiceWaitPromise) results(s capnp.Struct) (results *ServiceWaitResults, err error) {
	v := ServiceWaitResultsReader(s).Plain()
	return &v, nil
}

// Read waits for the results and reads them in place, until Release.
func (p ServiceWaitPromise) Read(ctx context.Context) (ServiceWaitResultsReader, error) {
	r, err := p.Answer.Wait(ctx)
	return ServiceWaitResultsReader(r), err
}

// Wait_ is the capability that will be at wait, usable now.
func (p ServiceWaitPromise) Wait_() Service { return Service{Ref: p.Answer.Pipeline(0)} }

// Read_ is the capability that will be at read, usable now.
func (p ServiceWaitPromise) Read_() Service { return Service{Ref: p.Answer.Pipeline(1)} }

// Release_ is the capability that will be at release, usable now.
func (p ServiceWaitPromise) Release_() Service { return Service{Ref: p.Answer.Pipeline(2)} }

// ServiceBeginPromise is the promise of the results of Service.begin. Whoever made the call releases it.
type ServiceBeginPromise struct{ rpc.Answer }

// Wait waits for the results, which are the caller's own.
func (p ServiceBeginPromise) Wait(ctx context.Context) (results_ string, err error) {
	r, err := p.Answer.Wait(ctx)
	if err != nil {
		return results_, err
	}
	return p.results(r)
}

func (ServiceBeginPromise) results(s capnp.Struct) (results_ string, err error) {
	return plain.String(ServiceBeginResultsReader(s).Results()), nil
}

// Read waits for the results and reads them in place, until Release.
func (p ServiceBeginPromise) Read(ctx context.Context) (ServiceBeginResultsReader, error) {
	r, err := p.Answer.Wait(ctx)
	return ServiceBeginResultsReader(r), err
}

// ServiceMethodPromise is the promise of the results of Service.method. Whoever made the call releases it.
type ServiceMethodPromise struct{ rpc.Answer }

// Wait waits for the results, which are the caller's own.
func (p_ ServiceMethodPromise) Wait(ctx context.Context) (int32__ int32, p string, err error) {
	r, err := p_.Answer.Wait(ctx)
	if err != nil {
		return int32__, p, err
	}
	return p_.results(r)
}

func (ServiceMethodPromise) results(s capnp.Struct) (int32__ int32, p string, err error) {
	r := ServiceMethodResultsReader(s)
	return r.Int32(), plain.String(r.P()), nil
}

// Read waits for the results and reads them in place, until Release.
func (p ServiceMethodPromise) Read(ctx context.Context) (ServiceMethodResultsReader, error) {
	r, err := p.Answer.Wait(ctx)
	return ServiceMethodResultsReader(r), err
}

// ServiceContextPromise is the promise of the results of Service.context. Whoever made the call releases it.
type ServiceContextPromise struct{ rpc.Answer }

// Wait waits for the results, which are the caller's own.
func (p ServiceContextPromise) Wait(ctx context.Context) (error_ string, err error) {
	r, err := p.Answer.Wait(ctx)
	if err != nil {
		return error_, err
	}
	return p.results(r)
}

func (ServiceContextPromise) results(s capnp.Struct) (error_ string, err error) {
	return plain.String(ServiceContextResultsReader(s).Error()), nil
}

// Read waits for the results and reads them in place, until Release.
func (p ServiceContextPromise) Read(ctx context.Context) (ServiceContextResultsReader, error) {
	r, err := p.Answer.Wait(ctx)
	return ServiceContextResultsReader(r), err
}

// ServiceServer_ is what implements Service. Parameters that are or contain capabilities belong to the method, which releases them;
// those among the results it gives away. Parameters that are structs are never nil. A method M is called in the zero-copy form if the implementation also has MRaw, see the call types.
type ServiceServer_ interface {
	Release_(ctx_ context.Context, ctx string, err string, c string, func_ int32, b bool) (a string, err_ int32, len_ int32, err__ error)
	AddRef_(ctx_ context.Context, capnp_ string, rpc_ string) (ctx string, err error)
	String_(ctx context.Context) (string_ string, err error)
	Ref_(ctx context.Context, type_ string) (ref Service, err error)
	Async(ctx context.Context) error
	PingAsync(ctx context.Context) error
	Ping_(ctx context.Context) error
	Wait(ctx context.Context) (results *ServiceWaitResults, err error)
	Begin_(ctx context.Context, call string) (results_ string, err error)
	Method(ctx context.Context, int32_ int32, string_ string, s []string) (int32__ int32, p string, err error)
	Context(ctx context.Context, context_ string, plain_ []byte) (error_ string, err error)
}

// NewService_ makes s an object and returns the first reference to it. The object lives until the last reference is released.
func NewService_(s ServiceServer_, opts ...rpc.ObjectOption) Service {
	return Service{rpc.NewObject(serviceObject{s}, opts...)}
}

// UnimplementedService has all methods of ServiceServer_ and implements none: embed it to implement only some.
type UnimplementedService struct{}

// Release_ returns [rpc.ErrUnimplemented].
func (UnimplementedService) Release_(_ context.Context, _ string, _ string, _ string, _ int32, _ bool) (a string, err_ int32, len_ int32, err__ error) {
	return a, err_, len_, rpc.ErrUnimplemented
}

// AddRef_ returns [rpc.ErrUnimplemented].
func (UnimplementedService) AddRef_(_ context.Context, _ string, _ string) (ctx string, err error) {
	return ctx, rpc.ErrUnimplemented
}

// String_ returns [rpc.ErrUnimplemented].
func (UnimplementedService) String_(_ context.Context) (string_ string, err error) {
	return string_, rpc.ErrUnimplemented
}

// Ref_ returns [rpc.ErrUnimplemented].
func (UnimplementedService) Ref_(_ context.Context, _ string) (ref Service, err error) {
	return ref, rpc.ErrUnimplemented
}

// Async returns [rpc.ErrUnimplemented].
func (UnimplementedService) Async(_ context.Context) error {
	return rpc.ErrUnimplemented
}

// PingAsync returns [rpc.ErrUnimplemented].
func (UnimplementedService) PingAsync(_ context.Context) error {
	return rpc.ErrUnimplemented
}

// Ping_ returns [rpc.ErrUnimplemented].
func (UnimplementedService) Ping_(_ context.Context) error {
	return rpc.ErrUnimplemented
}

// Wait returns [rpc.ErrUnimplemented].
func (UnimplementedService) Wait(_ context.Context) (results *ServiceWaitResults, err error) {
	return results, rpc.ErrUnimplemented
}

// Begin_ returns [rpc.ErrUnimplemented].
func (UnimplementedService) Begin_(_ context.Context, _ string) (results_ string, err error) {
	return results_, rpc.ErrUnimplemented
}

// Method returns [rpc.ErrUnimplemented].
func (UnimplementedService) Method(_ context.Context, _ int32, _ string, _ []string) (int32__ int32, p string, err error) {
	return int32__, p, rpc.ErrUnimplemented
}

// Context returns [rpc.ErrUnimplemented].
func (UnimplementedService) Context(_ context.Context, _ string, _ []byte) (error_ string, err error) {
	return error_, rpc.ErrUnimplemented
}

// ServiceMethod is the description of the method with the number, or nil.
func ServiceMethod(method uint16) *rpc.Method {
	switch method {
	case 0:
		return &serviceReleaseMethod
	case 1:
		return &serviceAddRefMethod
	case 2:
		return &serviceStringMethod
	case 3:
		return &serviceRefMethod
	case 4:
		return &serviceAsyncMethod
	case 5:
		return &servicePingAsyncMethod
	case 6:
		return &servicePingMethod
	case 7:
		return &serviceWaitMethod
	case 8:
		return &serviceBeginMethod
	case 9:
		return &serviceMethodMethod
	case 10:
		return &serviceContextMethod
	}
	return nil
}

// DispatchService calls the method of s that c asks for, one of those that Service declares itself.
func DispatchService(ctx context.Context, s ServiceServer_, c *rpc.ServerCall) error {
	switch c.MethodID() {
	case 0:
		if s, ok := s.(interface {
			Release_Raw(context.Context, ServiceReleaseCall) error
		}); ok {
			return s.Release_Raw(ctx, ServiceReleaseCall{c})
		}
		p := ServiceReleaseParamsReader(c.Params())
		a, err_, len_, err := s.Release_(ctx, plain.String(p.Ctx()), plain.String(p.Err()), plain.String(p.C()), p.Func(), p.B())
		if err != nil {
			return err
		}
		b := ServiceReleaseResultsBuilder(c.Results(ServiceReleaseResultsBuilder{}.ObjectSize()))
		if a != "" {
			b.SetA(a)
		}
		b.SetErr(err_)
		b.SetLen(len_)
		return nil
	case 1:
		if s, ok := s.(interface {
			AddRef_Raw(context.Context, ServiceAddRefCall) error
		}); ok {
			return s.AddRef_Raw(ctx, ServiceAddRefCall{c})
		}
		p := ServiceAddRefParamsReader(c.Params())
		ctx_, err := s.AddRef_(ctx, plain.String(p.Capnp()), plain.String(p.Rpc()))
		if err != nil {
			return err
		}
		b := ServiceAddRefResultsBuilder(c.Results(ServiceAddRefResultsBuilder{}.ObjectSize()))
		if ctx_ != "" {
			b.SetCtx(ctx_)
		}
		return nil
	case 2:
		if s, ok := s.(interface {
			String_Raw(context.Context, ServiceStringCall) error
		}); ok {
			return s.String_Raw(ctx, ServiceStringCall{c})
		}
		string_, err := s.String_(ctx)
		if err != nil {
			return err
		}
		b := ServiceStringResultsBuilder(c.Results(ServiceStringResultsBuilder{}.ObjectSize()))
		if string_ != "" {
			b.SetString(string_)
		}
		return nil
	case 3:
		if s, ok := s.(interface {
			Ref_Raw(context.Context, ServiceRefCall) error
		}); ok {
			return s.Ref_Raw(ctx, ServiceRefCall{c})
		}
		ref, err := s.Ref_(ctx, plain.String(ServiceRefParamsReader(c.Params()).Type()))
		if err != nil {
			return err
		}
		b := ServiceRefResultsBuilder(c.Results(ServiceRefResultsBuilder{}.ObjectSize()))
		b.SetRef(ref)
		ref.Release()
		return nil
	case 4:
		if s, ok := s.(interface {
			AsyncRaw(context.Context, ServiceAsyncCall) error
		}); ok {
			return s.AsyncRaw(ctx, ServiceAsyncCall{c})
		}
		return s.Async(ctx)
	case 5:
		if s, ok := s.(interface {
			PingAsyncRaw(context.Context, ServicePingAsyncCall) error
		}); ok {
			return s.PingAsyncRaw(ctx, ServicePingAsyncCall{c})
		}
		return s.PingAsync(ctx)
	case 6:
		if s, ok := s.(interface {
			Ping_Raw(context.Context, ServicePingCall) error
		}); ok {
			return s.Ping_Raw(ctx, ServicePingCall{c})
		}
		return s.Ping_(ctx)
	case 7:
		if s, ok := s.(interface {
			WaitRaw(context.Context, ServiceWaitCall) error
		}); ok {
			return s.WaitRaw(ctx, ServiceWaitCall{c})
		}
		results, err := s.Wait(ctx)
		if err != nil {
			return err
		}
		if results != nil {
			results.Build(ServiceWaitResultsBuilder(c.Results(ServiceWaitResultsBuilder{}.ObjectSize())))
			results.Release()
		}
		return nil
	case 8:
		if s, ok := s.(interface {
			Begin_Raw(context.Context, ServiceBeginCall) error
		}); ok {
			return s.Begin_Raw(ctx, ServiceBeginCall{c})
		}
		results_, err := s.Begin_(ctx, plain.String(ServiceBeginParamsReader(c.Params()).Call()))
		if err != nil {
			return err
		}
		b := ServiceBeginResultsBuilder(c.Results(ServiceBeginResultsBuilder{}.ObjectSize()))
		if results_ != "" {
			b.SetResults(results_)
		}
		return nil
	case 9:
		if s, ok := s.(interface {
			MethodRaw(context.Context, ServiceMethodCall) error
		}); ok {
			return s.MethodRaw(ctx, ServiceMethodCall{c})
		}
		p := ServiceMethodParamsReader(c.Params())
		int32__, p_, err := s.Method(ctx, p.Int32(), plain.String(p.String()), plain.Strings(p.S()))
		if err != nil {
			return err
		}
		b := ServiceMethodResultsBuilder(c.Results(ServiceMethodResultsBuilder{}.ObjectSize()))
		b.SetInt32(int32__)
		if p_ != "" {
			b.SetP(p_)
		}
		return nil
	case 10:
		if s, ok := s.(interface {
			ContextRaw(context.Context, ServiceContextCall) error
		}); ok {
			return s.ContextRaw(ctx, ServiceContextCall{c})
		}
		p := ServiceContextParamsReader(c.Params())
		error_, err := s.Context(ctx, plain.String(p.Context()), plain.Bytes(p.Plain_()))
		if err != nil {
			return err
		}
		b := ServiceContextResultsBuilder(c.Results(ServiceContextResultsBuilder{}.ObjectSize()))
		if error_ != "" {
			b.SetError(error_)
		}
		return nil
	}
	return rpc.ErrUnimplemented
}

// serviceObject is the rpc.Dispatcher of an implementation.
type serviceObject struct{ s ServiceServer_ }

func (o serviceObject) Method(id uint64, method uint16) *rpc.Method {
	switch id {
	case ServiceID:
		return ServiceMethod(method)
	}
	return nil
}

func (o serviceObject) Implements(id uint64) bool {
	return id == ServiceID
}

// Schema returns the interface's id and its compiled schema, for reflection: see [NamesSchema].
func (o serviceObject) Schema() (interfaceID uint64, packed string) { return ServiceID, NamesSchema }

func (o serviceObject) Dispatch(ctx context.Context, c *rpc.ServerCall) error {
	return DispatchService(ctx, o.s, c)
}

// ServiceReleaseCall is a call of Service.release in the zero-copy form. An implementation that has the method
//
//	Release_Raw(context.Context, ServiceReleaseCall) error
//
// is called by it instead of Release_. The call is valid until the method returns.
type ServiceReleaseCall struct{ *rpc.ServerCall }

// Params reads the parameters in place.
func (c ServiceReleaseCall) Params() ServiceReleaseParamsReader {
	return ServiceReleaseParamsReader(c.ServerCall.Params())
}

// Results starts the results, to be filled in in place.
func (c ServiceReleaseCall) Results() ServiceReleaseResultsBuilder {
	return ServiceReleaseResultsBuilder(c.ServerCall.Results(ServiceReleaseResultsBuilder{}.ObjectSize()))
}

// ServiceAddRefCall is a call of Service.addRef in the zero-copy form. An implementation that has the method
//
//	AddRef_Raw(context.Context, ServiceAddRefCall) error
//
// is called by it instead of AddRef_. The call is valid until the method returns.
type ServiceAddRefCall struct{ *rpc.ServerCall }

// Params reads the parameters in place.
func (c ServiceAddRefCall) Params() ServiceAddRefParamsReader {
	return ServiceAddRefParamsReader(c.ServerCall.Params())
}

// Results starts the results, to be filled in in place.
func (c ServiceAddRefCall) Results() ServiceAddRefResultsBuilder {
	return ServiceAddRefResultsBuilder(c.ServerCall.Results(ServiceAddRefResultsBuilder{}.ObjectSize()))
}

// ServiceStringCall is a call of Service.string in the zero-copy form. An implementation that has the method
//
//	String_Raw(context.Context, ServiceStringCall) error
//
// is called by it instead of String_. The call is valid until the method returns.
type ServiceStringCall struct{ *rpc.ServerCall }

// Results starts the results, to be filled in in place.
func (c ServiceStringCall) Results() ServiceStringResultsBuilder {
	return ServiceStringResultsBuilder(c.ServerCall.Results(ServiceStringResultsBuilder{}.ObjectSize()))
}

// ServiceRefCall is a call of Service.ref in the zero-copy form. An implementation that has the method
//
//	Ref_Raw(context.Context, ServiceRefCall) error
//
// is called by it instead of Ref_. The call is valid until the method returns.
type ServiceRefCall struct{ *rpc.ServerCall }

// Params reads the parameters in place.
func (c ServiceRefCall) Params() ServiceRefParamsReader {
	return ServiceRefParamsReader(c.ServerCall.Params())
}

// Results starts the results, to be filled in in place.
func (c ServiceRefCall) Results() ServiceRefResultsBuilder {
	return ServiceRefResultsBuilder(c.ServerCall.Results(ServiceRefResultsBuilder{}.ObjectSize()))
}

// ServiceAsyncCall is a call of Service.async in the zero-copy form. An implementation that has the method
//
//	AsyncRaw(context.Context, ServiceAsyncCall) error
//
// is called by it instead of Async. The call is valid until the method returns.
type ServiceAsyncCall struct{ *rpc.ServerCall }

// ServicePingAsyncCall is a call of Service.pingAsync in the zero-copy form. An implementation that has the method
//
//	PingAsyncRaw(context.Context, ServicePingAsyncCall) error
//
// is called by it instead of PingAsync. The call is valid until the method returns.
type ServicePingAsyncCall struct{ *rpc.ServerCall }

// ServicePingCall is a call of Service.ping in the zero-copy form. An implementation that has the method
//
//	Ping_Raw(context.Context, ServicePingCall) error
//
// is called by it instead of Ping_. The call is valid until the method returns.
type ServicePingCall struct{ *rpc.ServerCall }

// ServiceWaitCall is a call of Service.wait in the zero-copy form. An implementation that has the method
//
//	WaitRaw(context.Context, ServiceWaitCall) error
//
// is called by it instead of Wait. The call is valid until the method returns.
type ServiceWaitCall struct{ *rpc.ServerCall }

// Results starts the results, to be filled in in place.
func (c ServiceWaitCall) Results() ServiceWaitResultsBuilder {
	return ServiceWaitResultsBuilder(c.ServerCall.Results(ServiceWaitResultsBuilder{}.ObjectSize()))
}

// ServiceBeginCall is a call of Service.begin in the zero-copy form. An implementation that has the method
//
//	Begin_Raw(context.Context, ServiceBeginCall) error
//
// is called by it instead of Begin_. The call is valid until the method returns.
type ServiceBeginCall struct{ *rpc.ServerCall }

// Params reads the parameters in place.
func (c ServiceBeginCall) Params() ServiceBeginParamsReader {
	return ServiceBeginParamsReader(c.ServerCall.Params())
}

// Results starts the results, to be filled in in place.
func (c ServiceBeginCall) Results() ServiceBeginResultsBuilder {
	return ServiceBeginResultsBuilder(c.ServerCall.Results(ServiceBeginResultsBuilder{}.ObjectSize()))
}

// ServiceMethodCall is a call of Service.method in the zero-copy form. An implementation that has the method
//
//	MethodRaw(context.Context, ServiceMethodCall) error
//
// is called by it instead of Method. The call is valid until the method returns.
type ServiceMethodCall struct{ *rpc.ServerCall }

// Params reads the parameters in place.
func (c ServiceMethodCall) Params() ServiceMethodParamsReader {
	return ServiceMethodParamsReader(c.ServerCall.Params())
}

// Results starts the results, to be filled in in place.
func (c ServiceMethodCall) Results() ServiceMethodResultsBuilder {
	return ServiceMethodResultsBuilder(c.ServerCall.Results(ServiceMethodResultsBuilder{}.ObjectSize()))
}

// ServiceContextCall is a call of Service.context in the zero-copy form. An implementation that has the method
//
//	ContextRaw(context.Context, ServiceContextCall) error
//
// is called by it instead of Context. The call is valid until the method returns.
type ServiceContextCall struct{ *rpc.ServerCall }

// Params reads the parameters in place.
func (c ServiceContextCall) Params() ServiceContextParamsReader {
	return ServiceContextParamsReader(c.ServerCall.Params())
}

// Results starts the results, to be filled in in place.
func (c ServiceContextCall) Results() ServiceContextResultsBuilder {
	return ServiceContextResultsBuilder(c.ServerCall.Results(ServiceContextResultsBuilder{}.ObjectSize()))
}

// ServiceReleaseParamsReader reads the parameters of Service.release in place. It is valid as long as its message is.
type ServiceReleaseParamsReader capnp.Struct

func (r ServiceReleaseParamsReader) Ctx() string { return capnp.Struct(r).Text(0) }

func (r ServiceReleaseParamsReader) Err() string { return capnp.Struct(r).Text(1) }

func (r ServiceReleaseParamsReader) C() string { return capnp.Struct(r).Text(2) }

func (r ServiceReleaseParamsReader) Func() int32 { return capnp.Struct(r).Int32(0) }

func (r ServiceReleaseParamsReader) B() bool { return capnp.Struct(r).Bool(32) }

// ServiceReleaseParamsBuilder fills in the parameters of Service.release in place.
type ServiceReleaseParamsBuilder capnp.StructBuilder

// ObjectSize is the size of the struct.
func (ServiceReleaseParamsBuilder) ObjectSize() capnp.ObjectSize {
	return capnp.ObjectSize{DataWords: 1, PtrCount: 3}
}

func (b ServiceReleaseParamsBuilder) SetCtx(v string) { capnp.StructBuilder(b).SetText(0, v) }

func (b ServiceReleaseParamsBuilder) SetErr(v string) { capnp.StructBuilder(b).SetText(1, v) }

func (b ServiceReleaseParamsBuilder) SetC(v string) { capnp.StructBuilder(b).SetText(2, v) }

func (b ServiceReleaseParamsBuilder) SetFunc(v int32) { capnp.StructBuilder(b).SetInt32(0, v) }

func (b ServiceReleaseParamsBuilder) SetB(v bool) { capnp.StructBuilder(b).SetBool(32, v) }

// ServiceReleaseResultsReader reads the results of Service.release in place. It is valid as long as its message is.
type ServiceReleaseResultsReader capnp.Struct

func (r ServiceReleaseResultsReader) A() string { return capnp.Struct(r).Text(0) }

func (r ServiceReleaseResultsReader) Err() int32 { return capnp.Struct(r).Int32(0) }

func (r ServiceReleaseResultsReader) Len() int32 { return capnp.Struct(r).Int32(4) }

// ServiceReleaseResultsBuilder fills in the results of Service.release in place.
type ServiceReleaseResultsBuilder capnp.StructBuilder

// ObjectSize is the size of the struct.
func (ServiceReleaseResultsBuilder) ObjectSize() capnp.ObjectSize {
	return capnp.ObjectSize{DataWords: 1, PtrCount: 1}
}

func (b ServiceReleaseResultsBuilder) SetA(v string) { capnp.StructBuilder(b).SetText(0, v) }

func (b ServiceReleaseResultsBuilder) SetErr(v int32) { capnp.StructBuilder(b).SetInt32(0, v) }

func (b ServiceReleaseResultsBuilder) SetLen(v int32) { capnp.StructBuilder(b).SetInt32(4, v) }

// ServiceAddRefParamsReader reads the parameters of Service.addRef in place. It is valid as long as its message is.
type ServiceAddRefParamsReader capnp.Struct

func (r ServiceAddRefParamsReader) Capnp() string { return capnp.Struct(r).Text(0) }

func (r ServiceAddRefParamsReader) Rpc() string { return capnp.Struct(r).Text(1) }

// ServiceAddRefParamsBuilder fills in the parameters of Service.addRef in place.
type ServiceAddRefParamsBuilder capnp.StructBuilder

// ObjectSize is the size of the struct.
func (ServiceAddRefParamsBuilder) ObjectSize() capnp.ObjectSize { return capnp.ObjectSize{PtrCount: 2} }

func (b ServiceAddRefParamsBuilder) SetCapnp(v string) { capnp.StructBuilder(b).SetText(0, v) }

func (b ServiceAddRefParamsBuilder) SetRpc(v string) { capnp.StructBuilder(b).SetText(1, v) }

// ServiceAddRefResultsReader reads the results of Service.addRef in place. It is valid as long as its message is.
type ServiceAddRefResultsReader capnp.Struct

func (r ServiceAddRefResultsReader) Ctx() string { return capnp.Struct(r).Text(0) }

// ServiceAddRefResultsBuilder fills in the results of Service.addRef in place.
type ServiceAddRefResultsBuilder capnp.StructBuilder

// ObjectSize is the size of the struct.
func (ServiceAddRefResultsBuilder) ObjectSize() capnp.ObjectSize {
	return capnp.ObjectSize{PtrCount: 1}
}

func (b ServiceAddRefResultsBuilder) SetCtx(v string) { capnp.StructBuilder(b).SetText(0, v) }

// ServiceStringResultsReader reads the results of Service.string in place. It is valid as long as its message is.
type ServiceStringResultsReader capnp.Struct

func (r ServiceStringResultsReader) String() string { return capnp.Struct(r).Text(0) }

// ServiceStringResultsBuilder fills in the results of Service.string in place.
type ServiceStringResultsBuilder capnp.StructBuilder

// ObjectSize is the size of the struct.
func (ServiceStringResultsBuilder) ObjectSize() capnp.ObjectSize {
	return capnp.ObjectSize{PtrCount: 1}
}

func (b ServiceStringResultsBuilder) SetString(v string) { capnp.StructBuilder(b).SetText(0, v) }

// ServiceRefParamsReader reads the parameters of Service.ref in place. It is valid as long as its message is.
type ServiceRefParamsReader capnp.Struct

func (r ServiceRefParamsReader) Type() string { return capnp.Struct(r).Text(0) }

// ServiceRefParamsBuilder fills in the parameters of Service.ref in place.
type ServiceRefParamsBuilder capnp.StructBuilder

// ObjectSize is the size of the struct.
func (ServiceRefParamsBuilder) ObjectSize() capnp.ObjectSize { return capnp.ObjectSize{PtrCount: 1} }

func (b ServiceRefParamsBuilder) SetType(v string) { capnp.StructBuilder(b).SetText(0, v) }

// ServiceRefResultsReader reads the results of Service.ref in place. It is valid as long as its message is.
type ServiceRefResultsReader capnp.Struct

// Ref reads the field ref. The reference is the caller's own, to be released.
func (r ServiceRefResultsReader) Ref() Service { return Service{Ref: rpc.ReadRef(capnp.Struct(r), 0)} }

// ServiceRefResultsBuilder fills in the results of Service.ref in place.
type ServiceRefResultsBuilder capnp.StructBuilder

// ObjectSize is the size of the struct.
func (ServiceRefResultsBuilder) ObjectSize() capnp.ObjectSize { return capnp.ObjectSize{PtrCount: 1} }

// SetRef sets ref to a further reference to v.
func (b ServiceRefResultsBuilder) SetRef(v Service) { capnp.StructBuilder(b).SetCapability(0, v.Ref) }

// ServiceWaitResults is the struct of the results of Service.wait as a plain Go value, which shares nothing with any message.
//
// It owns the references in it: Release gives them up.
type ServiceWaitResults struct {
	Wait     Service
	Read     Service
	Release_ Service
	Pipeline string
}

// ServiceWaitResultsReader reads the results of Service.wait in place. It is valid as long as its message is.
type ServiceWaitResultsReader capnp.Struct

// Wait reads the field wait. The reference is the caller's own, to be released.
func (r ServiceWaitResultsReader) Wait() Service {
	return Service{Ref: rpc.ReadRef(capnp.Struct(r), 0)}
}

// Read reads the field read. The reference is the caller's own, to be released.
func (r ServiceWaitResultsReader) Read() Service {
	return Service{Ref: rpc.ReadRef(capnp.Struct(r), 1)}
}

// Release_ reads the field release. The reference is the caller's own, to be released.
func (r ServiceWaitResultsReader) Release_() Service {
	return Service{Ref: rpc.ReadRef(capnp.Struct(r), 2)}
}

func (r ServiceWaitResultsReader) Pipeline() string { return capnp.Struct(r).Text(3) }

// ServiceWaitResultsBuilder fills in the results of Service.wait in place.
type ServiceWaitResultsBuilder capnp.StructBuilder

// ObjectSize is the size of the struct.
func (ServiceWaitResultsBuilder) ObjectSize() capnp.ObjectSize { return capnp.ObjectSize{PtrCount: 4} }

// SetWait sets wait to a further reference to v.
func (b ServiceWaitResultsBuilder) SetWait(v Service) { capnp.StructBuilder(b).SetCapability(0, v.Ref) }

// SetRead sets read to a further reference to v.
func (b ServiceWaitResultsBuilder) SetRead(v Service) { capnp.StructBuilder(b).SetCapability(1, v.Ref) }

// SetRelease_ sets release to a further reference to v.
func (b ServiceWaitResultsBuilder) SetRelease_(v Service) {
	capnp.StructBuilder(b).SetCapability(2, v.Ref)
}

func (b ServiceWaitResultsBuilder) SetPipeline(v string) { capnp.StructBuilder(b).SetText(3, v) }

// Plain returns a copy of the struct.
func (r ServiceWaitResultsReader) Plain() ServiceWaitResults {
	return ServiceWaitResults{
		Wait:     r.Wait(),
		Read:     r.Read(),
		Release_: r.Release_(),
		Pipeline: plain.String(r.Pipeline()),
	}
}

// Build fills in b, which is fresh, from p. What cannot be built is an error of the message.
func (p *ServiceWaitResults) Build(b ServiceWaitResultsBuilder) {
	b.SetWait(p.Wait)
	b.SetRead(p.Read)
	b.SetRelease_(p.Release_)
	if p.Pipeline != "" {
		b.SetPipeline(p.Pipeline)
	}
}

// FromPtr and ToPtr make *ServiceWaitResults a type argument of generic types, see [plain.Pointer].
func (*ServiceWaitResults) FromPtr(p plain.Ptr) *ServiceWaitResults {
	return plain.Struct(ServiceWaitResultsReader(p.Struct()), ServiceWaitResultsReader.Plain)
}

// ToPtr is described with FromPtr.
func (p *ServiceWaitResults) ToPtr(s plain.Slot) {
	if b, ok := s.NewStruct(p == nil, ServiceWaitResultsBuilder{}.ObjectSize()); ok {
		p.Build(ServiceWaitResultsBuilder(b))
	}
}

// Release gives up the references in p. It is idempotent.
func (p *ServiceWaitResults) Release() {
	if p == nil {
		return
	}
	p.Wait.Release()
	p.Read.Release()
	p.Release_.Release()
}

// ServiceBeginParamsReader reads the parameters of Service.begin in place. It is valid as long as its message is.
type ServiceBeginParamsReader capnp.Struct

func (r ServiceBeginParamsReader) Call() string { return capnp.Struct(r).Text(0) }

// ServiceBeginParamsBuilder fills in the parameters of Service.begin in place.
type ServiceBeginParamsBuilder capnp.StructBuilder

// ObjectSize is the size of the struct.
func (ServiceBeginParamsBuilder) ObjectSize() capnp.ObjectSize { return capnp.ObjectSize{PtrCount: 1} }

func (b ServiceBeginParamsBuilder) SetCall(v string) { capnp.StructBuilder(b).SetText(0, v) }

// ServiceBeginResultsReader reads the results of Service.begin in place. It is valid as long as its message is.
type ServiceBeginResultsReader capnp.Struct

func (r ServiceBeginResultsReader) Results() string { return capnp.Struct(r).Text(0) }

// ServiceBeginResultsBuilder fills in the results of Service.begin in place.
type ServiceBeginResultsBuilder capnp.StructBuilder

// ObjectSize is the size of the struct.
func (ServiceBeginResultsBuilder) ObjectSize() capnp.ObjectSize { return capnp.ObjectSize{PtrCount: 1} }

func (b ServiceBeginResultsBuilder) SetResults(v string) { capnp.StructBuilder(b).SetText(0, v) }

// ServiceMethodParamsReader reads the parameters of Service.method in place. It is valid as long as its message is.
type ServiceMethodParamsReader capnp.Struct

func (r ServiceMethodParamsReader) Int32() int32 { return capnp.Struct(r).Int32(0) }

func (r ServiceMethodParamsReader) String() string { return capnp.Struct(r).Text(0) }

func (r ServiceMethodParamsReader) S() capnp.TextList { return capnp.Struct(r).Ptr(1).Texts() }

// ServiceMethodParamsBuilder fills in the parameters of Service.method in place.
type ServiceMethodParamsBuilder capnp.StructBuilder

// ObjectSize is the size of the struct.
func (ServiceMethodParamsBuilder) ObjectSize() capnp.ObjectSize {
	return capnp.ObjectSize{DataWords: 1, PtrCount: 2}
}

func (b ServiceMethodParamsBuilder) SetInt32(v int32) { capnp.StructBuilder(b).SetInt32(0, v) }

func (b ServiceMethodParamsBuilder) SetString(v string) { capnp.StructBuilder(b).SetText(0, v) }

// NewS sets s to a list of size elements, to be filled in.
func (b ServiceMethodParamsBuilder) NewS(size int) capnp.TextListBuilder {
	return capnp.StructBuilder(b).Ptr(1).NewTexts(size)
}

func (b ServiceMethodParamsBuilder) SetS(v []string) { capnp.StructBuilder(b).Ptr(1).SetTexts(v) }

// S is the list that s leads to, to be changed in place.
func (b ServiceMethodParamsBuilder) S() capnp.TextListBuilder {
	return capnp.StructBuilder(b).Ptr(1).Texts()
}

// ServiceMethodResultsReader reads the results of Service.method in place. It is valid as long as its message is.
type ServiceMethodResultsReader capnp.Struct

func (r ServiceMethodResultsReader) Int32() int32 { return capnp.Struct(r).Int32(0) }

func (r ServiceMethodResultsReader) P() string { return capnp.Struct(r).Text(0) }

// ServiceMethodResultsBuilder fills in the results of Service.method in place.
type ServiceMethodResultsBuilder capnp.StructBuilder

// ObjectSize is the size of the struct.
func (ServiceMethodResultsBuilder) ObjectSize() capnp.ObjectSize {
	return capnp.ObjectSize{DataWords: 1, PtrCount: 1}
}

func (b ServiceMethodResultsBuilder) SetInt32(v int32) { capnp.StructBuilder(b).SetInt32(0, v) }

func (b ServiceMethodResultsBuilder) SetP(v string) { capnp.StructBuilder(b).SetText(0, v) }

// ServiceContextParamsReader reads the parameters of Service.context in place. It is valid as long as its message is.
type ServiceContextParamsReader capnp.Struct

func (r ServiceContextParamsReader) Context() string { return capnp.Struct(r).Text(0) }

func (r ServiceContextParamsReader) Plain_() []byte { return capnp.Struct(r).Data(1) }

// ServiceContextParamsBuilder fills in the parameters of Service.context in place.
type ServiceContextParamsBuilder capnp.StructBuilder

// ObjectSize is the size of the struct.
func (ServiceContextParamsBuilder) ObjectSize() capnp.ObjectSize {
	return capnp.ObjectSize{PtrCount: 2}
}

func (b ServiceContextParamsBuilder) SetContext(v string) { capnp.StructBuilder(b).SetText(0, v) }

func (b ServiceContextParamsBuilder) SetPlain_(v []byte) { capnp.StructBuilder(b).SetData(1, v) }

// NewPlain_ sets plain to size zero bytes, to be filled in.
func (b ServiceContextParamsBuilder) NewPlain_(size int) []byte {
	return capnp.StructBuilder(b).NewData(1, size)
}

// ServiceContextResultsReader reads the results of Service.context in place. It is valid as long as its message is.
type ServiceContextResultsReader capnp.Struct

func (r ServiceContextResultsReader) Error() string { return capnp.Struct(r).Text(0) }

// ServiceContextResultsBuilder fills in the results of Service.context in place.
type ServiceContextResultsBuilder capnp.StructBuilder

// ObjectSize is the size of the struct.
func (ServiceContextResultsBuilder) ObjectSize() capnp.ObjectSize {
	return capnp.ObjectSize{PtrCount: 1}
}

func (b ServiceContextResultsBuilder) SetError(v string) { capnp.StructBuilder(b).SetText(0, v) }

// ServiceServer is the struct ServiceServer as a plain Go value, which shares nothing with any message.
type ServiceServer struct {
}

// ServiceServerReader reads a [ServiceServer] in place. It is valid as long as its message is.
type ServiceServerReader capnp.Struct

// ReadServiceServer reads the root of m as a [ServiceServer].
func ReadServiceServer(m *capnp.Message) ServiceServerReader {
	return ServiceServerReader(m.Root().Struct())
}

// ServiceServerBuilder fills in a [ServiceServer] in place.
type ServiceServerBuilder capnp.StructBuilder

// NewServiceServer makes a [ServiceServer] the root of m.
func NewServiceServer(m *capnp.Message) ServiceServerBuilder {
	return ServiceServerBuilder(m.NewRoot(ServiceServerBuilder{}.ObjectSize()))
}

// ObjectSize is the size of the struct.
func (ServiceServerBuilder) ObjectSize() capnp.ObjectSize { return capnp.ObjectSize{} }

// Reader reads what has been filled in.
func (b ServiceServerBuilder) Reader() ServiceServerReader {
	return ServiceServerReader(capnp.StructBuilder(b).Reader())
}

// Plain returns a copy of the struct.
func (r ServiceServerReader) Plain() ServiceServer {
	return ServiceServer{}
}

// Build fills in b, which is fresh, from p. What cannot be built is an error of the message.
func (p *ServiceServer) Build(b ServiceServerBuilder) {
}

// FromPtr and ToPtr make *ServiceServer a type argument of generic types, see [plain.Pointer].
func (*ServiceServer) FromPtr(p plain.Ptr) *ServiceServer {
	return plain.Struct(ServiceServerReader(p.Struct()), ServiceServerReader.Plain)
}

// ToPtr is described with FromPtr.
func (p *ServiceServer) ToPtr(s plain.Slot) {
	if b, ok := s.NewStruct(p == nil, ServiceServerBuilder{}.ObjectSize()); ok {
		p.Build(ServiceServerBuilder(b))
	}
}

// NewService is the struct NewService as a plain Go value, which shares nothing with any message.
type NewService struct {
}

// NewServiceReader reads a [NewService] in place. It is valid as long as its message is.
type NewServiceReader capnp.Struct

// ReadNewService reads the root of m as a [NewService].
func ReadNewService(m *capnp.Message) NewServiceReader { return NewServiceReader(m.Root().Struct()) }

// NewServiceBuilder fills in a [NewService] in place.
type NewServiceBuilder capnp.StructBuilder

// NewNewService makes a [NewService] the root of m.
func NewNewService(m *capnp.Message) NewServiceBuilder {
	return NewServiceBuilder(m.NewRoot(NewServiceBuilder{}.ObjectSize()))
}

// ObjectSize is the size of the struct.
func (NewServiceBuilder) ObjectSize() capnp.ObjectSize { return capnp.ObjectSize{} }

// Reader reads what has been filled in.
func (b NewServiceBuilder) Reader() NewServiceReader {
	return NewServiceReader(capnp.StructBuilder(b).Reader())
}

// Plain returns a copy of the struct.
func (r NewServiceReader) Plain() NewService {
	return NewService{}
}

// Build fills in b, which is fresh, from p. What cannot be built is an error of the message.
func (p *NewService) Build(b NewServiceBuilder) {
}

// FromPtr and ToPtr make *NewService a type argument of generic types, see [plain.Pointer].
func (*NewService) FromPtr(p plain.Ptr) *NewService {
	return plain.Struct(NewServiceReader(p.Struct()), NewServiceReader.Plain)
}

// ToPtr is described with FromPtr.
func (p *NewService) ToPtr(s plain.Slot) {
	if b, ok := s.NewStruct(p == nil, NewServiceBuilder{}.ObjectSize()); ok {
		p.Build(NewServiceBuilder(b))
	}
}

// ServicePingPromise is the struct ServicePingPromise as a plain Go value, which shares nothing with any message.
type ServicePingPromise struct {
}

// ServicePingPromiseReader reads a [ServicePingPromise] in place. It is valid as long as its message is.
type ServicePingPromiseReader capnp.Struct

// ReadServicePingPromise reads the root of m as a [ServicePingPromise].
func ReadServicePingPromise(m *capnp.Message) ServicePingPromiseReader {
	return ServicePingPromiseReader(m.Root().Struct())
}

// ServicePingPromiseBuilder fills in a [ServicePingPromise] in place.
type ServicePingPromiseBuilder capnp.StructBuilder

// NewServicePingPromise makes a [ServicePingPromise] the root of m.
func NewServicePingPromise(m *capnp.Message) ServicePingPromiseBuilder {
	return ServicePingPromiseBuilder(m.NewRoot(ServicePingPromiseBuilder{}.ObjectSize()))
}

// ObjectSize is the size of the struct.
func (ServicePingPromiseBuilder) ObjectSize() capnp.ObjectSize { return capnp.ObjectSize{} }

// Reader reads what has been filled in.
func (b ServicePingPromiseBuilder) Reader() ServicePingPromiseReader {
	return ServicePingPromiseReader(capnp.StructBuilder(b).Reader())
}

// Plain returns a copy of the struct.
func (r ServicePingPromiseReader) Plain() ServicePingPromise {
	return ServicePingPromise{}
}

// Build fills in b, which is fresh, from p. What cannot be built is an error of the message.
func (p *ServicePingPromise) Build(b ServicePingPromiseBuilder) {
}

// FromPtr and ToPtr make *ServicePingPromise a type argument of generic types, see [plain.Pointer].
func (*ServicePingPromise) FromPtr(p plain.Ptr) *ServicePingPromise {
	return plain.Struct(ServicePingPromiseReader(p.Struct()), ServicePingPromiseReader.Plain)
}

// ToPtr is described with FromPtr.
func (p *ServicePingPromise) ToPtr(s plain.Slot) {
	if b, ok := s.NewStruct(p == nil, ServicePingPromiseBuilder{}.ObjectSize()); ok {
		p.Build(ServicePingPromiseBuilder(b))
	}
}

// Sub is a reference to an object with the interface Sub, local or remote, or to the promise of one.
type Sub struct{ rpc.Ref }

// SubID is the id of the interface Sub.
const SubID uint64 = 0xb3f9c5770a95ca41

// AddRef returns a further reference to what c refers to.
func (c Sub) AddRef() Sub { return Sub{Ref: c.Ref.AddRef()} }

// AsService returns c as a reference to its superclass. It is the same reference, to be released once.
func (c Sub) AsService() Service { return Service{Ref: c.Ref} }

// FromPtr and ToPtr make Sub a type argument of generic types, see [plain.Pointer].
func (Sub) FromPtr(p plain.Ptr) Sub { return Sub{Ref: rpc.FromCapability(p.Ptr().Capability())} }

// ToPtr is described with FromPtr.
func (c Sub) ToPtr(s plain.Slot) { s.Ptr().SetCapability(c.Ref) }

var subPingMethod = rpc.Method{InterfaceID: SubID, MethodID: 0, Interface: "Sub", Name: "ping", ResultHasNoCaps: true}

var subAsServiceMethod = rpc.Method{InterfaceID: SubID, MethodID: 1, Interface: "Sub", Name: "asService", ResultHasNoCaps: true}

// Ping__ calls ping and waits for its results.
func (c Sub) Ping__(ctx context.Context, x int32) error {
	a, err := c.BeginPing__(ctx, x).Wait()
	a.Release()
	return err
}

// Ping__Async calls ping and returns at once; calls in flight arrive in the order in which they were made.
func (c Sub) Ping__Async(ctx context.Context, x int32) SubPingPromise {
	return SubPingPromise{c.BeginPing__(ctx, x).Send()}
}

// Ping__Raw is Ping__Async with parameters that fill builds in place, in the message that is sent.
func (c Sub) Ping__Raw(ctx context.Context, fill func(SubPingParamsBuilder)) SubPingPromise {
	call := c.Ref.Begin(ctx, &subPingMethod, SubPingParamsBuilder{}.ObjectSize())
	fill(SubPingParamsBuilder(call.Params()))
	return SubPingPromise{call.Send()}
}

// BeginPing__ starts a call of ping, to be ended by a method of [rpc.Call] or by TailCall of the call being served.
func (c Sub) BeginPing__(ctx context.Context, x int32) *rpc.Call {
	call := c.Ref.Begin(ctx, &subPingMethod, SubPingParamsBuilder{}.ObjectSize())
	b := SubPingParamsBuilder(call.Params())
	b.SetX(x)
	return call
}

// AsService_ calls asService and waits for its results.
func (c Sub) AsService_(ctx context.Context) error {
	a, err := c.BeginAsService_(ctx).Wait()
	a.Release()
	return err
}

// AsService_Async calls asService and returns at once; calls in flight arrive in the order in which they were made.
func (c Sub) AsService_Async(ctx context.Context) SubAsServicePromise {
	return SubAsServicePromise{c.BeginAsService_(ctx).Send()}
}

// BeginAsService_ starts a call of asService, to be ended by a method of [rpc.Call] or by TailCall of the call being served.
func (c Sub) BeginAsService_(ctx context.Context) *rpc.Call {
	return c.Ref.Begin(ctx, &subAsServiceMethod, capnp.ObjectSize{})
}

// Release_ calls release of [Service].
func (c_ Sub) Release_(ctx_ context.Context, ctx string, err string, c string, func_ int32, b bool) (a string, err_ int32, len_ int32, err__ error) {
	return Service{Ref: c_.Ref}.Release_(ctx_, ctx, err, c, func_, b)
}

// Release_Async calls release of [Service].
func (c_ Sub) Release_Async(ctx_ context.Context, ctx string, err string, c string, func_ int32, b bool) ServiceReleasePromise {
	return Service{Ref: c_.Ref}.Release_Async(ctx_, ctx, err, c, func_, b)
}

// BeginRelease_ starts a call of release of [Service].
func (c_ Sub) BeginRelease_(ctx_ context.Context, ctx string, err string, c string, func_ int32, b bool) *rpc.Call {
	return Service{Ref: c_.Ref}.BeginRelease_(ctx_, ctx, err, c, func_, b)
}

// Release_Raw calls release of [Service].
func (c Sub) Release_Raw(ctx context.Context, fill func(ServiceReleaseParamsBuilder)) ServiceReleasePromise {
	return Service{Ref: c.Ref}.Release_Raw(ctx, fill)
}

// AddRef_ calls addRef of [Service].
func (c Sub) AddRef_(ctx_ context.Context, capnp_ string, rpc_ string) (ctx string, err error) {
	return Service{Ref: c.Ref}.AddRef_(ctx_, capnp_, rpc_)
}

// AddRef_Async calls addRef of [Service].
func (c Sub) AddRef_Async(ctx_ context.Context, capnp_ string, rpc_ string) ServiceAddRefPromise {
	return Service{Ref: c.Ref}.AddRef_Async(ctx_, capnp_, rpc_)
}

// BeginAddRef_ starts a call of addRef of [Service].
func (c Sub) BeginAddRef_(ctx_ context.Context, capnp_ string, rpc_ string) *rpc.Call {
	return Service{Ref: c.Ref}.BeginAddRef_(ctx_, capnp_, rpc_)
}

// AddRef_Raw calls addRef of [Service].
func (c Sub) AddRef_Raw(ctx context.Context, fill func(ServiceAddRefParamsBuilder)) ServiceAddRefPromise {
	return Service{Ref: c.Ref}.AddRef_Raw(ctx, fill)
}

// String_ calls string of [Service].
func (c Sub) String_(ctx context.Context) (string_ string, err error) {
	return Service{Ref: c.Ref}.String_(ctx)
}

// String_Async calls string of [Service].
func (c Sub) String_Async(ctx context.Context) ServiceStringPromise {
	return Service{Ref: c.Ref}.String_Async(ctx)
}

// BeginString_ starts a call of string of [Service].
func (c Sub) BeginString_(ctx context.Context) *rpc.Call {
	return Service{Ref: c.Ref}.BeginString_(ctx)
}

// Ref_ calls ref of [Service].
func (c Sub) Ref_(ctx context.Context, type_ string) Service {
	return Service{Ref: c.Ref}.Ref_(ctx, type_)
}

// Ref_Async calls ref of [Service].
func (c Sub) Ref_Async(ctx context.Context, type_ string) ServiceRefPromise {
	return Service{Ref: c.Ref}.Ref_Async(ctx, type_)
}

// BeginRef_ starts a call of ref of [Service].
func (c Sub) BeginRef_(ctx context.Context, type_ string) *rpc.Call {
	return Service{Ref: c.Ref}.BeginRef_(ctx, type_)
}

// Ref_Raw calls ref of [Service].
func (c Sub) Ref_Raw(ctx context.Context, fill func(ServiceRefParamsBuilder)) ServiceRefPromise {
	return Service{Ref: c.Ref}.Ref_Raw(ctx, fill)
}

// Async calls async of [Service].
func (c Sub) Async(ctx context.Context) error { return Service{Ref: c.Ref}.Async(ctx) }

// AsyncAsync calls async of [Service].
func (c Sub) AsyncAsync(ctx context.Context) ServiceAsyncPromise {
	return Service{Ref: c.Ref}.AsyncAsync(ctx)
}

// BeginAsync starts a call of async of [Service].
func (c Sub) BeginAsync(ctx context.Context) *rpc.Call { return Service{Ref: c.Ref}.BeginAsync(ctx) }

// PingAsync calls pingAsync of [Service].
func (c Sub) PingAsync(ctx context.Context) error { return Service{Ref: c.Ref}.PingAsync(ctx) }

// PingAsyncAsync calls pingAsync of [Service].
func (c Sub) PingAsyncAsync(ctx context.Context) ServicePingAsyncPromise {
	return Service{Ref: c.Ref}.PingAsyncAsync(ctx)
}

// BeginPingAsync starts a call of pingAsync of [Service].
func (c Sub) BeginPingAsync(ctx context.Context) *rpc.Call {
	return Service{Ref: c.Ref}.BeginPingAsync(ctx)
}

// Ping_ calls ping of [Service].
func (c Sub) Ping_(ctx context.Context) error { return Service{Ref: c.Ref}.Ping_(ctx) }

// Ping_Async calls ping of [Service].
func (c Sub) Ping_Async(ctx context.Context) ServicePingPromise_ {
	return Service{Ref: c.Ref}.Ping_Async(ctx)
}

// BeginPing_ starts a call of ping of [Service].
func (c Sub) BeginPing_(ctx context.Context) *rpc.Call { return Service{Ref: c.Ref}.BeginPing_(ctx) }

// Wait calls wait of [Service].
func (c Sub) Wait(ctx context.Context) (results *ServiceWaitResults, err error) {
	return Service{Ref: c.Ref}.Wait(ctx)
}

// WaitAsync calls wait of [Service].
func (c Sub) WaitAsync(ctx context.Context) ServiceWaitPromise {
	return Service{Ref: c.Ref}.WaitAsync(ctx)
}

// BeginWait starts a call of wait of [Service].
func (c Sub) BeginWait(ctx context.Context) *rpc.Call { return Service{Ref: c.Ref}.BeginWait(ctx) }

// Begin_ calls begin of [Service].
func (c Sub) Begin_(ctx context.Context, call string) (results_ string, err error) {
	return Service{Ref: c.Ref}.Begin_(ctx, call)
}

// Begin_Async calls begin of [Service].
func (c Sub) Begin_Async(ctx context.Context, call string) ServiceBeginPromise {
	return Service{Ref: c.Ref}.Begin_Async(ctx, call)
}

// BeginBegin_ starts a call of begin of [Service].
func (c Sub) BeginBegin_(ctx context.Context, call string) *rpc.Call {
	return Service{Ref: c.Ref}.BeginBegin_(ctx, call)
}

// Begin_Raw calls begin of [Service].
func (c Sub) Begin_Raw(ctx context.Context, fill func(ServiceBeginParamsBuilder)) ServiceBeginPromise {
	return Service{Ref: c.Ref}.Begin_Raw(ctx, fill)
}

// Method calls method of [Service].
func (c Sub) Method(ctx context.Context, int32_ int32, string_ string, s []string) (int32__ int32, p string, err error) {
	return Service{Ref: c.Ref}.Method(ctx, int32_, string_, s)
}

// MethodAsync calls method of [Service].
func (c Sub) MethodAsync(ctx context.Context, int32_ int32, string_ string, s []string) ServiceMethodPromise {
	return Service{Ref: c.Ref}.MethodAsync(ctx, int32_, string_, s)
}

// BeginMethod starts a call of method of [Service].
func (c Sub) BeginMethod(ctx context.Context, int32_ int32, string_ string, s []string) *rpc.Call {
	return Service{Ref: c.Ref}.BeginMethod(ctx, int32_, string_, s)
}

// MethodRaw calls method of [Service].
func (c Sub) MethodRaw(ctx context.Context, fill func(ServiceMethodParamsBuilder)) ServiceMethodPromise {
	return Service{Ref: c.Ref}.MethodRaw(ctx, fill)
}

// Context calls context of [Service].
func (c Sub) Context(ctx context.Context, context_ string, plain_ []byte) (error_ string, err error) {
	return Service{Ref: c.Ref}.Context(ctx, context_, plain_)
}

// ContextAsync calls context of [Service].
func (c Sub) ContextAsync(ctx context.Context, context_ string, plain_ []byte) ServiceContextPromise {
	return Service{Ref: c.Ref}.ContextAsync(ctx, context_, plain_)
}

// BeginContext starts a call of context of [Service].
func (c Sub) BeginContext(ctx context.Context, context_ string, plain_ []byte) *rpc.Call {
	return Service{Ref: c.Ref}.BeginContext(ctx, context_, plain_)
}

// ContextRaw calls context of [Service].
func (c Sub) ContextRaw(ctx context.Context, fill func(ServiceContextParamsBuilder)) ServiceContextPromise {
	return Service{Ref: c.Ref}.ContextRaw(ctx, fill)
}

// SubPingPromise is the promise of the results of Sub.ping. Whoever made the call releases it.
type SubPingPromise struct{ rpc.Answer }

// Wait waits for the results, which are the caller's own.
func (p SubPingPromise) Wait(ctx context.Context) error {
	_, err := p.Answer.Wait(ctx)
	return err
}

// SubAsServicePromise is the promise of the results of Sub.asService. Whoever made the call releases it.
type SubAsServicePromise struct{ rpc.Answer }

// Wait waits for the results, which are the caller's own.
func (p SubAsServicePromise) Wait(ctx context.Context) error {
	_, err := p.Answer.Wait(ctx)
	return err
}

// SubServer is what implements Sub. Parameters that are or contain capabilities belong to the method, which releases them;
// those among the results it gives away. Parameters that are structs are never nil. A method M is called in the zero-copy form if the implementation also has MRaw, see the call types.
type SubServer interface {
	ServiceServer_
	Ping__(ctx context.Context, x int32) error
	AsService_(ctx context.Context) error
}

// NewSub makes s an object and returns the first reference to it. The object lives until the last reference is released.
func NewSub(s SubServer, opts ...rpc.ObjectOption) Sub {
	return Sub{rpc.NewObject(subObject{s}, opts...)}
}

// UnimplementedSub has all methods of SubServer and implements none: embed it to implement only some.
type UnimplementedSub struct{}

// Ping__ returns [rpc.ErrUnimplemented].
func (UnimplementedSub) Ping__(_ context.Context, _ int32) error {
	return rpc.ErrUnimplemented
}

// AsService_ returns [rpc.ErrUnimplemented].
func (UnimplementedSub) AsService_(_ context.Context) error {
	return rpc.ErrUnimplemented
}

// Release_ returns [rpc.ErrUnimplemented].
func (UnimplementedSub) Release_(_ context.Context, _ string, _ string, _ string, _ int32, _ bool) (a string, err_ int32, len_ int32, err__ error) {
	return a, err_, len_, rpc.ErrUnimplemented
}

// AddRef_ returns [rpc.ErrUnimplemented].
func (UnimplementedSub) AddRef_(_ context.Context, _ string, _ string) (ctx string, err error) {
	return ctx, rpc.ErrUnimplemented
}

// String_ returns [rpc.ErrUnimplemented].
func (UnimplementedSub) String_(_ context.Context) (string_ string, err error) {
	return string_, rpc.ErrUnimplemented
}

// Ref_ returns [rpc.ErrUnimplemented].
func (UnimplementedSub) Ref_(_ context.Context, _ string) (ref Service, err error) {
	return ref, rpc.ErrUnimplemented
}

// Async returns [rpc.ErrUnimplemented].
func (UnimplementedSub) Async(_ context.Context) error {
	return rpc.ErrUnimplemented
}

// PingAsync returns [rpc.ErrUnimplemented].
func (UnimplementedSub) PingAsync(_ context.Context) error {
	return rpc.ErrUnimplemented
}

// Ping_ returns [rpc.ErrUnimplemented].
func (UnimplementedSub) Ping_(_ context.Context) error {
	return rpc.ErrUnimplemented
}

// Wait returns [rpc.ErrUnimplemented].
func (UnimplementedSub) Wait(_ context.Context) (results *ServiceWaitResults, err error) {
	return results, rpc.ErrUnimplemented
}

// Begin_ returns [rpc.ErrUnimplemented].
func (UnimplementedSub) Begin_(_ context.Context, _ string) (results_ string, err error) {
	return results_, rpc.ErrUnimplemented
}

// Method returns [rpc.ErrUnimplemented].
func (UnimplementedSub) Method(_ context.Context, _ int32, _ string, _ []string) (int32__ int32, p string, err error) {
	return int32__, p, rpc.ErrUnimplemented
}

// Context returns [rpc.ErrUnimplemented].
func (UnimplementedSub) Context(_ context.Context, _ string, _ []byte) (error_ string, err error) {
	return error_, rpc.ErrUnimplemented
}

// SubMethod is the description of the method with the number, or nil.
func SubMethod(method uint16) *rpc.Method {
	switch method {
	case 0:
		return &subPingMethod
	case 1:
		return &subAsServiceMethod
	}
	return nil
}

// DispatchSub calls the method of s that c asks for, one of those that Sub declares itself.
func DispatchSub(ctx context.Context, s SubServer, c *rpc.ServerCall) error {
	switch c.MethodID() {
	case 0:
		if s, ok := s.(interface {
			Ping__Raw(context.Context, SubPingCall) error
		}); ok {
			return s.Ping__Raw(ctx, SubPingCall{c})
		}
		return s.Ping__(ctx, SubPingParamsReader(c.Params()).X())
	case 1:
		if s, ok := s.(interface {
			AsService_Raw(context.Context, SubAsServiceCall) error
		}); ok {
			return s.AsService_Raw(ctx, SubAsServiceCall{c})
		}
		return s.AsService_(ctx)
	}
	return rpc.ErrUnimplemented
}

// subObject is the rpc.Dispatcher of an implementation.
type subObject struct{ s SubServer }

func (o subObject) Method(id uint64, method uint16) *rpc.Method {
	switch id {
	case SubID:
		return SubMethod(method)
	case ServiceID:
		return ServiceMethod(method)
	}
	return nil
}

func (o subObject) Implements(id uint64) bool {
	return id == SubID || id == ServiceID
}

// Schema returns the interface's id and its compiled schema, for reflection: see [NamesSchema].
func (o subObject) Schema() (interfaceID uint64, packed string) { return SubID, NamesSchema }

func (o subObject) Dispatch(ctx context.Context, c *rpc.ServerCall) error {
	switch c.InterfaceID() {
	case ServiceID:
		return DispatchService(ctx, o.s, c)
	}
	return DispatchSub(ctx, o.s, c)
}

// SubPingCall is a call of Sub.ping in the zero-copy form. An implementation that has the method
//
//	Ping__Raw(context.Context, SubPingCall) error
//
// is called by it instead of Ping__. The call is valid until the method returns.
type SubPingCall struct{ *rpc.ServerCall }

// Params reads the parameters in place.
func (c SubPingCall) Params() SubPingParamsReader { return SubPingParamsReader(c.ServerCall.Params()) }

// SubAsServiceCall is a call of Sub.asService in the zero-copy form. An implementation that has the method
//
//	AsService_Raw(context.Context, SubAsServiceCall) error
//
// is called by it instead of AsService_. The call is valid until the method returns.
type SubAsServiceCall struct{ *rpc.ServerCall }

// SubPingParamsReader reads the parameters of Sub.ping in place. It is valid as long as its message is.
type SubPingParamsReader capnp.Struct

func (r SubPingParamsReader) X() int32 { return capnp.Struct(r).Int32(0) }

// SubPingParamsBuilder fills in the parameters of Sub.ping in place.
type SubPingParamsBuilder capnp.StructBuilder

// ObjectSize is the size of the struct.
func (SubPingParamsBuilder) ObjectSize() capnp.ObjectSize { return capnp.ObjectSize{DataWords: 1} }

func (b SubPingParamsBuilder) SetX(v int32) { capnp.StructBuilder(b).SetInt32(0, v) }

// Left is a reference to an object with the interface Left, local or remote, or to the promise of one.
type Left struct{ rpc.Ref }

// LeftID is the id of the interface Left.
const LeftID uint64 = 0xe934d9f51c3f1f4e

// AddRef returns a further reference to what c refers to.
func (c Left) AddRef() Left { return Left{Ref: c.Ref.AddRef()} }

// AsBase returns c as a reference to its superclass. It is the same reference, to be released once.
func (c Left) AsBase() Base { return Base{Ref: c.Ref} }

// FromPtr and ToPtr make Left a type argument of generic types, see [plain.Pointer].
func (Left) FromPtr(p plain.Ptr) Left { return Left{Ref: rpc.FromCapability(p.Ptr().Capability())} }

// ToPtr is described with FromPtr.
func (c Left) ToPtr(s plain.Slot) { s.Ptr().SetCapability(c.Ref) }

var leftSameMethod = rpc.Method{InterfaceID: LeftID, MethodID: 0, Interface: "Left", Name: "same", ResultHasNoCaps: true}

var leftLeftMethod = rpc.Method{InterfaceID: LeftID, MethodID: 1, Interface: "Left", Name: "left", ResultHasNoCaps: true}

// Same calls same and waits for its results.
func (c Left) Same(ctx context.Context, x int32) error {
	a, err := c.BeginSame(ctx, x).Wait()
	a.Release()
	return err
}

// SameAsync calls same and returns at once; calls in flight arrive in the order in which they were made.
func (c Left) SameAsync(ctx context.Context, x int32) LeftSamePromise {
	return LeftSamePromise{c.BeginSame(ctx, x).Send()}
}

// SameRaw is SameAsync with parameters that fill builds in place, in the message that is sent.
func (c Left) SameRaw(ctx context.Context, fill func(LeftSameParamsBuilder)) LeftSamePromise {
	call := c.Ref.Begin(ctx, &leftSameMethod, LeftSameParamsBuilder{}.ObjectSize())
	fill(LeftSameParamsBuilder(call.Params()))
	return LeftSamePromise{call.Send()}
}

// BeginSame starts a call of same, to be ended by a method of [rpc.Call] or by TailCall of the call being served.
func (c Left) BeginSame(ctx context.Context, x int32) *rpc.Call {
	call := c.Ref.Begin(ctx, &leftSameMethod, LeftSameParamsBuilder{}.ObjectSize())
	b := LeftSameParamsBuilder(call.Params())
	b.SetX(x)
	return call
}

// Left calls left and waits for its results.
func (c Left) Left(ctx context.Context) error {
	a, err := c.BeginLeft(ctx).Wait()
	a.Release()
	return err
}

// LeftAsync calls left and returns at once; calls in flight arrive in the order in which they were made.
func (c Left) LeftAsync(ctx context.Context) LeftLeftPromise {
	return LeftLeftPromise{c.BeginLeft(ctx).Send()}
}

// BeginLeft starts a call of left, to be ended by a method of [rpc.Call] or by TailCall of the call being served.
func (c Left) BeginLeft(ctx context.Context) *rpc.Call {
	return c.Ref.Begin(ctx, &leftLeftMethod, capnp.ObjectSize{})
}

// Base calls base of [Base].
func (c Left) Base(ctx context.Context) (name string, err error) { return Base{Ref: c.Ref}.Base(ctx) }

// BaseAsync calls base of [Base].
func (c Left) BaseAsync(ctx context.Context) BaseBasePromise { return Base{Ref: c.Ref}.BaseAsync(ctx) }

// BeginBase starts a call of base of [Base].
func (c Left) BeginBase(ctx context.Context) *rpc.Call { return Base{Ref: c.Ref}.BeginBase(ctx) }

// LeftSamePromise is the promise of the results of Left.same. Whoever made the call releases it.
type LeftSamePromise struct{ rpc.Answer }

// Wait waits for the results, which are the caller's own.
func (p LeftSamePromise) Wait(ctx context.Context) error {
	_, err := p.Answer.Wait(ctx)
	return err
}

// LeftLeftPromise is the promise of the results of Left.left. Whoever made the call releases it.
type LeftLeftPromise struct{ rpc.Answer }

// Wait waits for the results, which are the caller's own.
func (p LeftLeftPromise) Wait(ctx context.Context) error {
	_, err := p.Answer.Wait(ctx)
	return err
}

// LeftServer is what implements Left. Parameters that are or contain capabilities belong to the method, which releases them;
// those among the results it gives away. Parameters that are structs are never nil. A method M is called in the zero-copy form if the implementation also has MRaw, see the call types.
type LeftServer interface {
	BaseServer
	Same(ctx context.Context, x int32) error
	Left(ctx context.Context) error
}

// NewLeft makes s an object and returns the first reference to it. The object lives until the last reference is released.
func NewLeft(s LeftServer, opts ...rpc.ObjectOption) Left {
	return Left{rpc.NewObject(leftObject{s}, opts...)}
}

// UnimplementedLeft has all methods of LeftServer and implements none: embed it to implement only some.
type UnimplementedLeft struct{}

// Same returns [rpc.ErrUnimplemented].
func (UnimplementedLeft) Same(_ context.Context, _ int32) error {
	return rpc.ErrUnimplemented
}

// Left returns [rpc.ErrUnimplemented].
func (UnimplementedLeft) Left(_ context.Context) error {
	return rpc.ErrUnimplemented
}

// Base returns [rpc.ErrUnimplemented].
func (UnimplementedLeft) Base(_ context.Context) (name string, err error) {
	return name, rpc.ErrUnimplemented
}

// LeftMethod is the description of the method with the number, or nil.
func LeftMethod(method uint16) *rpc.Method {
	switch method {
	case 0:
		return &leftSameMethod
	case 1:
		return &leftLeftMethod
	}
	return nil
}

// DispatchLeft calls the method of s that c asks for, one of those that Left declares itself.
func DispatchLeft(ctx context.Context, s LeftServer, c *rpc.ServerCall) error {
	switch c.MethodID() {
	case 0:
		if s, ok := s.(interface {
			SameRaw(context.Context, LeftSameCall) error
		}); ok {
			return s.SameRaw(ctx, LeftSameCall{c})
		}
		return s.Same(ctx, LeftSameParamsReader(c.Params()).X())
	case 1:
		if s, ok := s.(interface {
			LeftRaw(context.Context, LeftLeftCall) error
		}); ok {
			return s.LeftRaw(ctx, LeftLeftCall{c})
		}
		return s.Left(ctx)
	}
	return rpc.ErrUnimplemented
}

// leftObject is the rpc.Dispatcher of an implementation.
type leftObject struct{ s LeftServer }

func (o leftObject) Method(id uint64, method uint16) *rpc.Method {
	switch id {
	case LeftID:
		return LeftMethod(method)
	case BaseID:
		return BaseMethod(method)
	}
	return nil
}

func (o leftObject) Implements(id uint64) bool {
	return id == LeftID || id == BaseID
}

// Schema returns the interface's id and its compiled schema, for reflection: see [NamesSchema].
func (o leftObject) Schema() (interfaceID uint64, packed string) { return LeftID, NamesSchema }

func (o leftObject) Dispatch(ctx context.Context, c *rpc.ServerCall) error {
	switch c.InterfaceID() {
	case BaseID:
		return DispatchBase(ctx, o.s, c)
	}
	return DispatchLeft(ctx, o.s, c)
}

// LeftSameCall is a call of Left.same in the zero-copy form. An implementation that has the method
//
//	SameRaw(context.Context, LeftSameCall) error
//
// is called by it instead of Same. The call is valid until the method returns.
type LeftSameCall struct{ *rpc.ServerCall }

// Params reads the parameters in place.
func (c LeftSameCall) Params() LeftSameParamsReader {
	return LeftSameParamsReader(c.ServerCall.Params())
}

// LeftLeftCall is a call of Left.left in the zero-copy form. An implementation that has the method
//
//	LeftRaw(context.Context, LeftLeftCall) error
//
// is called by it instead of Left. The call is valid until the method returns.
type LeftLeftCall struct{ *rpc.ServerCall }

// LeftSameParamsReader reads the parameters of Left.same in place. It is valid as long as its message is.
type LeftSameParamsReader capnp.Struct

func (r LeftSameParamsReader) X() int32 { return capnp.Struct(r).Int32(0) }

// LeftSameParamsBuilder fills in the parameters of Left.same in place.
type LeftSameParamsBuilder capnp.StructBuilder

// ObjectSize is the size of the struct.
func (LeftSameParamsBuilder) ObjectSize() capnp.ObjectSize { return capnp.ObjectSize{DataWords: 1} }

func (b LeftSameParamsBuilder) SetX(v int32) { capnp.StructBuilder(b).SetInt32(0, v) }

// Right is a reference to an object with the interface Right, local or remote, or to the promise of one.
type Right struct{ rpc.Ref }

// RightID is the id of the interface Right.
const RightID uint64 = 0xeb32152800f13f79

// AddRef returns a further reference to what c refers to.
func (c Right) AddRef() Right { return Right{Ref: c.Ref.AddRef()} }

// AsBase returns c as a reference to its superclass. It is the same reference, to be released once.
func (c Right) AsBase() Base { return Base{Ref: c.Ref} }

// FromPtr and ToPtr make Right a type argument of generic types, see [plain.Pointer].
func (Right) FromPtr(p plain.Ptr) Right { return Right{Ref: rpc.FromCapability(p.Ptr().Capability())} }

// ToPtr is described with FromPtr.
func (c Right) ToPtr(s plain.Slot) { s.Ptr().SetCapability(c.Ref) }

var rightSameMethod = rpc.Method{InterfaceID: RightID, MethodID: 0, Interface: "Right", Name: "same", ResultHasNoCaps: true}

var rightRightMethod = rpc.Method{InterfaceID: RightID, MethodID: 1, Interface: "Right", Name: "right", ResultHasNoCaps: true}

// Same calls same and waits for its results.
func (c Right) Same(ctx context.Context, y string) (z string, err error) {
	a, err := c.BeginSame(ctx, y).Wait()
	if err != nil {
		return z, err
	}
	defer a.Release()
	return RightSamePromise{a}.results(a.Results())
}

// SameAsync calls same and returns at once; calls in flight arrive in the order in which they were made.
func (c Right) SameAsync(ctx context.Context, y string) RightSamePromise {
	return RightSamePromise{c.BeginSame(ctx, y).Send()}
}

// SameRaw is SameAsync with parameters that fill builds in place, in the message that is sent.
func (c Right) SameRaw(ctx context.Context, fill func(RightSameParamsBuilder)) RightSamePromise {
	call := c.Ref.Begin(ctx, &rightSameMethod, RightSameParamsBuilder{}.ObjectSize())
	fill(RightSameParamsBuilder(call.Params()))
	return RightSamePromise{call.Send()}
}

// BeginSame starts a call of same, to be ended by a method of [rpc.Call] or by TailCall of the call being served.
func (c Right) BeginSame(ctx context.Context, y string) *rpc.Call {
	call := c.Ref.Begin(ctx, &rightSameMethod, RightSameParamsBuilder{}.ObjectSize())
	b := RightSameParamsBuilder(call.Params())
	if y != "" {
		b.SetY(y)
	}
	return call
}

// Right calls right and waits for its results.
func (c Right) Right(ctx context.Context) error {
	a, err := c.BeginRight(ctx).Wait()
	a.Release()
	return err
}

// RightAsync calls right and returns at once; calls in flight arrive in the order in which they were made.
func (c Right) RightAsync(ctx context.Context) RightRightPromise {
	return RightRightPromise{c.BeginRight(ctx).Send()}
}

// BeginRight starts a call of right, to be ended by a method of [rpc.Call] or by TailCall of the call being served.
func (c Right) BeginRight(ctx context.Context) *rpc.Call {
	return c.Ref.Begin(ctx, &rightRightMethod, capnp.ObjectSize{})
}

// Base calls base of [Base].
func (c Right) Base(ctx context.Context) (name string, err error) { return Base{Ref: c.Ref}.Base(ctx) }

// BaseAsync calls base of [Base].
func (c Right) BaseAsync(ctx context.Context) BaseBasePromise { return Base{Ref: c.Ref}.BaseAsync(ctx) }

// BeginBase starts a call of base of [Base].
func (c Right) BeginBase(ctx context.Context) *rpc.Call { return Base{Ref: c.Ref}.BeginBase(ctx) }

// RightSamePromise is the promise of the results of Right.same. Whoever made the call releases it.
type RightSamePromise struct{ rpc.Answer }

// Wait waits for the results, which are the caller's own.
func (p RightSamePromise) Wait(ctx context.Context) (z string, err error) {
	r, err := p.Answer.Wait(ctx)
	if err != nil {
		return z, err
	}
	return p.results(r)
}

func (RightSamePromise) results(s capnp.Struct) (z string, err error) {
	return plain.String(RightSameResultsReader(s).Z()), nil
}

// Read waits for the results and reads them in place, until Release.
func (p RightSamePromise) Read(ctx context.Context) (RightSameResultsReader, error) {
	r, err := p.Answer.Wait(ctx)
	return RightSameResultsReader(r), err
}

// RightRightPromise is the promise of the results of Right.right. Whoever made the call releases it.
type RightRightPromise struct{ rpc.Answer }

// Wait waits for the results, which are the caller's own.
func (p RightRightPromise) Wait(ctx context.Context) error {
	_, err := p.Answer.Wait(ctx)
	return err
}

// RightServer is what implements Right. Parameters that are or contain capabilities belong to the method, which releases them;
// those among the results it gives away. Parameters that are structs are never nil. A method M is called in the zero-copy form if the implementation also has MRaw, see the call types.
type RightServer interface {
	BaseServer
	Same(ctx context.Context, y string) (z string, err error)
	Right(ctx context.Context) error
}

// NewRight makes s an object and returns the first reference to it. The object lives until the last reference is released.
func NewRight(s RightServer, opts ...rpc.ObjectOption) Right {
	return Right{rpc.NewObject(rightObject{s}, opts...)}
}

// UnimplementedRight has all methods of RightServer and implements none: embed it to implement only some.
type UnimplementedRight struct{}

// Same returns [rpc.ErrUnimplemented].
func (UnimplementedRight) Same(_ context.Context, _ string) (z string, err error) {
	return z, rpc.ErrUnimplemented
}

// Right returns [rpc.ErrUnimplemented].
func (UnimplementedRight) Right(_ context.Context) error {
	return rpc.ErrUnimplemented
}

// Base returns [rpc.ErrUnimplemented].
func (UnimplementedRight) Base(_ context.Context) (name string, err error) {
	return name, rpc.ErrUnimplemented
}

// RightMethod is the description of the method with the number, or nil.
func RightMethod(method uint16) *rpc.Method {
	switch method {
	case 0:
		return &rightSameMethod
	case 1:
		return &rightRightMethod
	}
	return nil
}

// DispatchRight calls the method of s that c asks for, one of those that Right declares itself.
func DispatchRight(ctx context.Context, s RightServer, c *rpc.ServerCall) error {
	switch c.MethodID() {
	case 0:
		if s, ok := s.(interface {
			SameRaw(context.Context, RightSameCall) error
		}); ok {
			return s.SameRaw(ctx, RightSameCall{c})
		}
		z, err := s.Same(ctx, plain.String(RightSameParamsReader(c.Params()).Y()))
		if err != nil {
			return err
		}
		b := RightSameResultsBuilder(c.Results(RightSameResultsBuilder{}.ObjectSize()))
		if z != "" {
			b.SetZ(z)
		}
		return nil
	case 1:
		if s, ok := s.(interface {
			RightRaw(context.Context, RightRightCall) error
		}); ok {
			return s.RightRaw(ctx, RightRightCall{c})
		}
		return s.Right(ctx)
	}
	return rpc.ErrUnimplemented
}

// rightObject is the rpc.Dispatcher of an implementation.
type rightObject struct{ s RightServer }

func (o rightObject) Method(id uint64, method uint16) *rpc.Method {
	switch id {
	case RightID:
		return RightMethod(method)
	case BaseID:
		return BaseMethod(method)
	}
	return nil
}

func (o rightObject) Implements(id uint64) bool {
	return id == RightID || id == BaseID
}

// Schema returns the interface's id and its compiled schema, for reflection: see [NamesSchema].
func (o rightObject) Schema() (interfaceID uint64, packed string) { return RightID, NamesSchema }

func (o rightObject) Dispatch(ctx context.Context, c *rpc.ServerCall) error {
	switch c.InterfaceID() {
	case BaseID:
		return DispatchBase(ctx, o.s, c)
	}
	return DispatchRight(ctx, o.s, c)
}

// RightSameCall is a call of Right.same in the zero-copy form. An implementation that has the method
//
//	SameRaw(context.Context, RightSameCall) error
//
// is called by it instead of Same. The call is valid until the method returns.
type RightSameCall struct{ *rpc.ServerCall }

// Params reads the parameters in place.
func (c RightSameCall) Params() RightSameParamsReader {
	return RightSameParamsReader(c.ServerCall.Params())
}

// Results starts the results, to be filled in in place.
func (c RightSameCall) Results() RightSameResultsBuilder {
	return RightSameResultsBuilder(c.ServerCall.Results(RightSameResultsBuilder{}.ObjectSize()))
}

// RightRightCall is a call of Right.right in the zero-copy form. An implementation that has the method
//
//	RightRaw(context.Context, RightRightCall) error
//
// is called by it instead of Right. The call is valid until the method returns.
type RightRightCall struct{ *rpc.ServerCall }

// RightSameParamsReader reads the parameters of Right.same in place. It is valid as long as its message is.
type RightSameParamsReader capnp.Struct

func (r RightSameParamsReader) Y() string { return capnp.Struct(r).Text(0) }

// RightSameParamsBuilder fills in the parameters of Right.same in place.
type RightSameParamsBuilder capnp.StructBuilder

// ObjectSize is the size of the struct.
func (RightSameParamsBuilder) ObjectSize() capnp.ObjectSize { return capnp.ObjectSize{PtrCount: 1} }

func (b RightSameParamsBuilder) SetY(v string) { capnp.StructBuilder(b).SetText(0, v) }

// RightSameResultsReader reads the results of Right.same in place. It is valid as long as its message is.
type RightSameResultsReader capnp.Struct

func (r RightSameResultsReader) Z() string { return capnp.Struct(r).Text(0) }

// RightSameResultsBuilder fills in the results of Right.same in place.
type RightSameResultsBuilder capnp.StructBuilder

// ObjectSize is the size of the struct.
func (RightSameResultsBuilder) ObjectSize() capnp.ObjectSize { return capnp.ObjectSize{PtrCount: 1} }

func (b RightSameResultsBuilder) SetZ(v string) { capnp.StructBuilder(b).SetText(0, v) }

// Base is a reference to an object with the interface Base, local or remote, or to the promise of one.
type Base struct{ rpc.Ref }

// BaseID is the id of the interface Base.
const BaseID uint64 = 0x8e68c016a2b31606

// AddRef returns a further reference to what c refers to.
func (c Base) AddRef() Base { return Base{Ref: c.Ref.AddRef()} }

// FromPtr and ToPtr make Base a type argument of generic types, see [plain.Pointer].
func (Base) FromPtr(p plain.Ptr) Base { return Base{Ref: rpc.FromCapability(p.Ptr().Capability())} }

// ToPtr is described with FromPtr.
func (c Base) ToPtr(s plain.Slot) { s.Ptr().SetCapability(c.Ref) }

var baseBaseMethod = rpc.Method{InterfaceID: BaseID, MethodID: 0, Interface: "Base", Name: "base", ResultHasNoCaps: true}

// Base calls base and waits for its results.
func (c Base) Base(ctx context.Context) (name string, err error) {
	a, err := c.BeginBase(ctx).Wait()
	if err != nil {
		return name, err
	}
	defer a.Release()
	return BaseBasePromise{a}.results(a.Results())
}

// BaseAsync calls base and returns at once; calls in flight arrive in the order in which they were made.
func (c Base) BaseAsync(ctx context.Context) BaseBasePromise {
	return BaseBasePromise{c.BeginBase(ctx).Send()}
}

// BeginBase starts a call of base, to be ended by a method of [rpc.Call] or by TailCall of the call being served.
func (c Base) BeginBase(ctx context.Context) *rpc.Call {
	return c.Ref.Begin(ctx, &baseBaseMethod, capnp.ObjectSize{})
}

// BaseBasePromise is the promise of the results of Base.base. Whoever made the call releases it.
type BaseBasePromise struct{ rpc.Answer }

// Wait waits for the results, which are the caller's own.
func (p BaseBasePromise) Wait(ctx context.Context) (name string, err error) {
	r, err := p.Answer.Wait(ctx)
	if err != nil {
		return name, err
	}
	return p.results(r)
}

func (BaseBasePromise) results(s capnp.Struct) (name string, err error) {
	return plain.String(BaseBaseResultsReader(s).Name()), nil
}

// Read waits for the results and reads them in place, until Release.
func (p BaseBasePromise) Read(ctx context.Context) (BaseBaseResultsReader, error) {
	r, err := p.Answer.Wait(ctx)
	return BaseBaseResultsReader(r), err
}

// BaseServer is what implements Base. Parameters that are or contain capabilities belong to the method, which releases them;
// those among the results it gives away. Parameters that are structs are never nil. A method M is called in the zero-copy form if the implementation also has MRaw, see the call types.
type BaseServer interface {
	Base(ctx context.Context) (name string, err error)
}

// NewBase makes s an object and returns the first reference to it. The object lives until the last reference is released.
func NewBase(s BaseServer, opts ...rpc.ObjectOption) Base {
	return Base{rpc.NewObject(baseObject{s}, opts...)}
}

// BaseFunc makes f an object with the one method of Base.
func BaseFunc(f func(ctx context.Context) (name string, err error), opts ...rpc.ObjectOption) Base {
	return NewBase(baseFunc(f), opts...)
}

type baseFunc func(ctx context.Context) (name string, err error)

func (f baseFunc) Base(ctx context.Context) (name string, err error) { return f(ctx) }

// UnimplementedBase has all methods of BaseServer and implements none: embed it to implement only some.
type UnimplementedBase struct{}

// Base returns [rpc.ErrUnimplemented].
func (UnimplementedBase) Base(_ context.Context) (name string, err error) {
	return name, rpc.ErrUnimplemented
}

// BaseMethod is the description of the method with the number, or nil.
func BaseMethod(method uint16) *rpc.Method {
	switch method {
	case 0:
		return &baseBaseMethod
	}
	return nil
}

// DispatchBase calls the method of s that c asks for, one of those that Base declares itself.
func DispatchBase(ctx context.Context, s BaseServer, c *rpc.ServerCall) error {
	switch c.MethodID() {
	case 0:
		if s, ok := s.(interface {
			BaseRaw(context.Context, BaseBaseCall) error
		}); ok {
			return s.BaseRaw(ctx, BaseBaseCall{c})
		}
		name, err := s.Base(ctx)
		if err != nil {
			return err
		}
		b := BaseBaseResultsBuilder(c.Results(BaseBaseResultsBuilder{}.ObjectSize()))
		if name != "" {
			b.SetName(name)
		}
		return nil
	}
	return rpc.ErrUnimplemented
}

// baseObject is the rpc.Dispatcher of an implementation.
type baseObject struct{ s BaseServer }

func (o baseObject) Method(id uint64, method uint16) *rpc.Method {
	switch id {
	case BaseID:
		return BaseMethod(method)
	}
	return nil
}

func (o baseObject) Implements(id uint64) bool {
	return id == BaseID
}

// Schema returns the interface's id and its compiled schema, for reflection: see [NamesSchema].
func (o baseObject) Schema() (interfaceID uint64, packed string) { return BaseID, NamesSchema }

func (o baseObject) Dispatch(ctx context.Context, c *rpc.ServerCall) error {
	return DispatchBase(ctx, o.s, c)
}

// BaseBaseCall is a call of Base.base in the zero-copy form. An implementation that has the method
//
//	BaseRaw(context.Context, BaseBaseCall) error
//
// is called by it instead of Base. The call is valid until the method returns.
type BaseBaseCall struct{ *rpc.ServerCall }

// Results starts the results, to be filled in in place.
func (c BaseBaseCall) Results() BaseBaseResultsBuilder {
	return BaseBaseResultsBuilder(c.ServerCall.Results(BaseBaseResultsBuilder{}.ObjectSize()))
}

// BaseBaseResultsReader reads the results of Base.base in place. It is valid as long as its message is.
type BaseBaseResultsReader capnp.Struct

func (r BaseBaseResultsReader) Name() string { return capnp.Struct(r).Text(0) }

// BaseBaseResultsBuilder fills in the results of Base.base in place.
type BaseBaseResultsBuilder capnp.StructBuilder

// ObjectSize is the size of the struct.
func (BaseBaseResultsBuilder) ObjectSize() capnp.ObjectSize { return capnp.ObjectSize{PtrCount: 1} }

func (b BaseBaseResultsBuilder) SetName(v string) { capnp.StructBuilder(b).SetText(0, v) }

// Both is a reference to an object with the interface Both, local or remote, or to the promise of one.
type Both struct{ rpc.Ref }

// BothID is the id of the interface Both.
const BothID uint64 = 0xad430e6efd274414

// AddRef returns a further reference to what c refers to.
func (c Both) AddRef() Both { return Both{Ref: c.Ref.AddRef()} }

// AsLeft returns c as a reference to its superclass. It is the same reference, to be released once.
func (c Both) AsLeft() Left { return Left{Ref: c.Ref} }

// AsRight returns c as a reference to its superclass. It is the same reference, to be released once.
func (c Both) AsRight() Right { return Right{Ref: c.Ref} }

// AsBase returns c as a reference to its superclass. It is the same reference, to be released once.
func (c Both) AsBase() Base { return Base{Ref: c.Ref} }

// FromPtr and ToPtr make Both a type argument of generic types, see [plain.Pointer].
func (Both) FromPtr(p plain.Ptr) Both { return Both{Ref: rpc.FromCapability(p.Ptr().Capability())} }

// ToPtr is described with FromPtr.
func (c Both) ToPtr(s plain.Slot) { s.Ptr().SetCapability(c.Ref) }

var bothBothMethod = rpc.Method{InterfaceID: BothID, MethodID: 0, Interface: "Both", Name: "both", ResultHasNoCaps: true}

// Both calls both and waits for its results.
func (c Both) Both(ctx context.Context) error {
	a, err := c.BeginBoth(ctx).Wait()
	a.Release()
	return err
}

// BothAsync calls both and returns at once; calls in flight arrive in the order in which they were made.
func (c Both) BothAsync(ctx context.Context) BothBothPromise {
	return BothBothPromise{c.BeginBoth(ctx).Send()}
}

// BeginBoth starts a call of both, to be ended by a method of [rpc.Call] or by TailCall of the call being served.
func (c Both) BeginBoth(ctx context.Context) *rpc.Call {
	return c.Ref.Begin(ctx, &bothBothMethod, capnp.ObjectSize{})
}

// Same calls same of [Left].
func (c Both) Same(ctx context.Context, x int32) error { return Left{Ref: c.Ref}.Same(ctx, x) }

// SameAsync calls same of [Left].
func (c Both) SameAsync(ctx context.Context, x int32) LeftSamePromise {
	return Left{Ref: c.Ref}.SameAsync(ctx, x)
}

// BeginSame starts a call of same of [Left].
func (c Both) BeginSame(ctx context.Context, x int32) *rpc.Call {
	return Left{Ref: c.Ref}.BeginSame(ctx, x)
}

// SameRaw calls same of [Left].
func (c Both) SameRaw(ctx context.Context, fill func(LeftSameParamsBuilder)) LeftSamePromise {
	return Left{Ref: c.Ref}.SameRaw(ctx, fill)
}

// Left calls left of [Left].
func (c Both) Left(ctx context.Context) error { return Left{Ref: c.Ref}.Left(ctx) }

// LeftAsync calls left of [Left].
func (c Both) LeftAsync(ctx context.Context) LeftLeftPromise { return Left{Ref: c.Ref}.LeftAsync(ctx) }

// BeginLeft starts a call of left of [Left].
func (c Both) BeginLeft(ctx context.Context) *rpc.Call { return Left{Ref: c.Ref}.BeginLeft(ctx) }

// Base calls base of [Base].
func (c Both) Base(ctx context.Context) (name string, err error) { return Base{Ref: c.Ref}.Base(ctx) }

// BaseAsync calls base of [Base].
func (c Both) BaseAsync(ctx context.Context) BaseBasePromise { return Base{Ref: c.Ref}.BaseAsync(ctx) }

// BeginBase starts a call of base of [Base].
func (c Both) BeginBase(ctx context.Context) *rpc.Call { return Base{Ref: c.Ref}.BeginBase(ctx) }

// BothBothPromise is the promise of the results of Both.both. Whoever made the call releases it.
type BothBothPromise struct{ rpc.Answer }

// Wait waits for the results, which are the caller's own.
func (p BothBothPromise) Wait(ctx context.Context) error {
	_, err := p.Answer.Wait(ctx)
	return err
}

// BothServer is what implements Both. Parameters that are or contain capabilities belong to the method, which releases them;
// those among the results it gives away. Parameters that are structs are never nil. A method M is called in the zero-copy form if the implementation also has MRaw, see the call types.
type BothServer interface {
	LeftServer
	// AsRight is what implements Right, whose methods cannot be among these.
	AsRight() RightServer
	Both(ctx context.Context) error
}

// NewBoth makes s an object and returns the first reference to it. The object lives until the last reference is released.
func NewBoth(s BothServer, opts ...rpc.ObjectOption) Both {
	return Both{rpc.NewObject(bothObject{s}, opts...)}
}

// UnimplementedBoth has all methods of BothServer and implements none: embed it to implement only some.
type UnimplementedBoth struct{}

// Both returns [rpc.ErrUnimplemented].
func (UnimplementedBoth) Both(_ context.Context) error {
	return rpc.ErrUnimplemented
}

// AsRight returns what implements nothing of Right.
func (UnimplementedBoth) AsRight() RightServer { return UnimplementedRight{} }

// Same returns [rpc.ErrUnimplemented].
func (UnimplementedBoth) Same(_ context.Context, _ int32) error {
	return rpc.ErrUnimplemented
}

// Left returns [rpc.ErrUnimplemented].
func (UnimplementedBoth) Left(_ context.Context) error {
	return rpc.ErrUnimplemented
}

// Base returns [rpc.ErrUnimplemented].
func (UnimplementedBoth) Base(_ context.Context) (name string, err error) {
	return name, rpc.ErrUnimplemented
}

// BothMethod is the description of the method with the number, or nil.
func BothMethod(method uint16) *rpc.Method {
	switch method {
	case 0:
		return &bothBothMethod
	}
	return nil
}

// DispatchBoth calls the method of s that c asks for, one of those that Both declares itself.
func DispatchBoth(ctx context.Context, s BothServer, c *rpc.ServerCall) error {
	switch c.MethodID() {
	case 0:
		if s, ok := s.(interface {
			BothRaw(context.Context, BothBothCall) error
		}); ok {
			return s.BothRaw(ctx, BothBothCall{c})
		}
		return s.Both(ctx)
	}
	return rpc.ErrUnimplemented
}

// bothObject is the rpc.Dispatcher of an implementation.
type bothObject struct{ s BothServer }

func (o bothObject) Method(id uint64, method uint16) *rpc.Method {
	switch id {
	case BothID:
		return BothMethod(method)
	case LeftID:
		return LeftMethod(method)
	case RightID:
		return RightMethod(method)
	case BaseID:
		return BaseMethod(method)
	}
	return nil
}

func (o bothObject) Implements(id uint64) bool {
	return id == BothID || id == LeftID || id == RightID || id == BaseID
}

// Schema returns the interface's id and its compiled schema, for reflection: see [NamesSchema].
func (o bothObject) Schema() (interfaceID uint64, packed string) { return BothID, NamesSchema }

func (o bothObject) Dispatch(ctx context.Context, c *rpc.ServerCall) error {
	switch c.InterfaceID() {
	case LeftID:
		return DispatchLeft(ctx, o.s, c)
	case RightID:
		return DispatchRight(ctx, o.s.AsRight(), c)
	case BaseID:
		return DispatchBase(ctx, o.s, c)
	}
	return DispatchBoth(ctx, o.s, c)
}

// BothBothCall is a call of Both.both in the zero-copy form. An implementation that has the method
//
//	BothRaw(context.Context, BothBothCall) error
//
// is called by it instead of Both. The call is valid until the method returns.
type BothBothCall struct{ *rpc.ServerCall }

// More is a reference to an object with the interface More, local or remote, or to the promise of one.
type More struct{ rpc.Ref }

// MoreID is the id of the interface More.
const MoreID uint64 = 0xef22c91e4c6ad646

// AddRef returns a further reference to what c refers to.
func (c More) AddRef() More { return More{Ref: c.Ref.AddRef()} }

// AsBoth returns c as a reference to its superclass. It is the same reference, to be released once.
func (c More) AsBoth() Both { return Both{Ref: c.Ref} }

// AsLeft returns c as a reference to its superclass. It is the same reference, to be released once.
func (c More) AsLeft() Left { return Left{Ref: c.Ref} }

// AsRight returns c as a reference to its superclass. It is the same reference, to be released once.
func (c More) AsRight() Right { return Right{Ref: c.Ref} }

// AsBase returns c as a reference to its superclass. It is the same reference, to be released once.
func (c More) AsBase() Base { return Base{Ref: c.Ref} }

// FromPtr and ToPtr make More a type argument of generic types, see [plain.Pointer].
func (More) FromPtr(p plain.Ptr) More { return More{Ref: rpc.FromCapability(p.Ptr().Capability())} }

// ToPtr is described with FromPtr.
func (c More) ToPtr(s plain.Slot) { s.Ptr().SetCapability(c.Ref) }

var moreMoreMethod = rpc.Method{InterfaceID: MoreID, MethodID: 0, Interface: "More", Name: "more", ResultHasNoCaps: true}

// More calls more and waits for its results.
func (c More) More(ctx context.Context) error {
	a, err := c.BeginMore(ctx).Wait()
	a.Release()
	return err
}

// MoreAsync calls more and returns at once; calls in flight arrive in the order in which they were made.
func (c More) MoreAsync(ctx context.Context) MoreMorePromise {
	return MoreMorePromise{c.BeginMore(ctx).Send()}
}

// BeginMore starts a call of more, to be ended by a method of [rpc.Call] or by TailCall of the call being served.
func (c More) BeginMore(ctx context.Context) *rpc.Call {
	return c.Ref.Begin(ctx, &moreMoreMethod, capnp.ObjectSize{})
}

// Both calls both of [Both].
func (c More) Both(ctx context.Context) error { return Both{Ref: c.Ref}.Both(ctx) }

// BothAsync calls both of [Both].
func (c More) BothAsync(ctx context.Context) BothBothPromise { return Both{Ref: c.Ref}.BothAsync(ctx) }

// BeginBoth starts a call of both of [Both].
func (c More) BeginBoth(ctx context.Context) *rpc.Call { return Both{Ref: c.Ref}.BeginBoth(ctx) }

// Same calls same of [Left].
func (c More) Same(ctx context.Context, x int32) error { return Left{Ref: c.Ref}.Same(ctx, x) }

// SameAsync calls same of [Left].
func (c More) SameAsync(ctx context.Context, x int32) LeftSamePromise {
	return Left{Ref: c.Ref}.SameAsync(ctx, x)
}

// BeginSame starts a call of same of [Left].
func (c More) BeginSame(ctx context.Context, x int32) *rpc.Call {
	return Left{Ref: c.Ref}.BeginSame(ctx, x)
}

// SameRaw calls same of [Left].
func (c More) SameRaw(ctx context.Context, fill func(LeftSameParamsBuilder)) LeftSamePromise {
	return Left{Ref: c.Ref}.SameRaw(ctx, fill)
}

// Left calls left of [Left].
func (c More) Left(ctx context.Context) error { return Left{Ref: c.Ref}.Left(ctx) }

// LeftAsync calls left of [Left].
func (c More) LeftAsync(ctx context.Context) LeftLeftPromise { return Left{Ref: c.Ref}.LeftAsync(ctx) }

// BeginLeft starts a call of left of [Left].
func (c More) BeginLeft(ctx context.Context) *rpc.Call { return Left{Ref: c.Ref}.BeginLeft(ctx) }

// Base calls base of [Base].
func (c More) Base(ctx context.Context) (name string, err error) { return Base{Ref: c.Ref}.Base(ctx) }

// BaseAsync calls base of [Base].
func (c More) BaseAsync(ctx context.Context) BaseBasePromise { return Base{Ref: c.Ref}.BaseAsync(ctx) }

// BeginBase starts a call of base of [Base].
func (c More) BeginBase(ctx context.Context) *rpc.Call { return Base{Ref: c.Ref}.BeginBase(ctx) }

// MoreMorePromise is the promise of the results of More.more. Whoever made the call releases it.
type MoreMorePromise struct{ rpc.Answer }

// Wait waits for the results, which are the caller's own.
func (p MoreMorePromise) Wait(ctx context.Context) error {
	_, err := p.Answer.Wait(ctx)
	return err
}

// MoreServer is what implements More. Parameters that are or contain capabilities belong to the method, which releases them;
// those among the results it gives away. Parameters that are structs are never nil. A method M is called in the zero-copy form if the implementation also has MRaw, see the call types.
type MoreServer interface {
	BothServer
	More(ctx context.Context) error
}

// NewMore makes s an object and returns the first reference to it. The object lives until the last reference is released.
func NewMore(s MoreServer, opts ...rpc.ObjectOption) More {
	return More{rpc.NewObject(moreObject{s}, opts...)}
}

// UnimplementedMore has all methods of MoreServer and implements none: embed it to implement only some.
type UnimplementedMore struct{}

// More returns [rpc.ErrUnimplemented].
func (UnimplementedMore) More(_ context.Context) error {
	return rpc.ErrUnimplemented
}

// Both returns [rpc.ErrUnimplemented].
func (UnimplementedMore) Both(_ context.Context) error {
	return rpc.ErrUnimplemented
}

// AsRight returns what implements nothing of Right.
func (UnimplementedMore) AsRight() RightServer { return UnimplementedRight{} }

// Same returns [rpc.ErrUnimplemented].
func (UnimplementedMore) Same(_ context.Context, _ int32) error {
	return rpc.ErrUnimplemented
}

// Left returns [rpc.ErrUnimplemented].
func (UnimplementedMore) Left(_ context.Context) error {
	return rpc.ErrUnimplemented
}

// Base returns [rpc.ErrUnimplemented].
func (UnimplementedMore) Base(_ context.Context) (name string, err error) {
	return name, rpc.ErrUnimplemented
}

// MoreMethod is the description of the method with the number, or nil.
func MoreMethod(method uint16) *rpc.Method {
	switch method {
	case 0:
		return &moreMoreMethod
	}
	return nil
}

// DispatchMore calls the method of s that c asks for, one of those that More declares itself.
func DispatchMore(ctx context.Context, s MoreServer, c *rpc.ServerCall) error {
	switch c.MethodID() {
	case 0:
		if s, ok := s.(interface {
			MoreRaw(context.Context, MoreMoreCall) error
		}); ok {
			return s.MoreRaw(ctx, MoreMoreCall{c})
		}
		return s.More(ctx)
	}
	return rpc.ErrUnimplemented
}

// moreObject is the rpc.Dispatcher of an implementation.
type moreObject struct{ s MoreServer }

func (o moreObject) Method(id uint64, method uint16) *rpc.Method {
	switch id {
	case MoreID:
		return MoreMethod(method)
	case BothID:
		return BothMethod(method)
	case LeftID:
		return LeftMethod(method)
	case RightID:
		return RightMethod(method)
	case BaseID:
		return BaseMethod(method)
	}
	return nil
}

func (o moreObject) Implements(id uint64) bool {
	return id == MoreID || id == BothID || id == LeftID || id == RightID || id == BaseID
}

// Schema returns the interface's id and its compiled schema, for reflection: see [NamesSchema].
func (o moreObject) Schema() (interfaceID uint64, packed string) { return MoreID, NamesSchema }

func (o moreObject) Dispatch(ctx context.Context, c *rpc.ServerCall) error {
	switch c.InterfaceID() {
	case BothID:
		return DispatchBoth(ctx, o.s, c)
	case LeftID:
		return DispatchLeft(ctx, o.s, c)
	case RightID:
		return DispatchRight(ctx, o.s.AsRight(), c)
	case BaseID:
		return DispatchBase(ctx, o.s, c)
	}
	return DispatchMore(ctx, o.s, c)
}

// MoreMoreCall is a call of More.more in the zero-copy form. An implementation that has the method
//
//	MoreRaw(context.Context, MoreMoreCall) error
//
// is called by it instead of More. The call is valid until the method returns.
type MoreMoreCall struct{ *rpc.ServerCall }

// Diamond is a reference to an object with the interface Diamond, local or remote, or to the promise of one.
type Diamond struct{ rpc.Ref }

// DiamondID is the id of the interface Diamond.
const DiamondID uint64 = 0x91b3b566879868be

// AddRef returns a further reference to what c refers to.
func (c Diamond) AddRef() Diamond { return Diamond{Ref: c.Ref.AddRef()} }

// AsA returns c as a reference to its superclass. It is the same reference, to be released once.
func (c Diamond) AsA() A { return A{Ref: c.Ref} }

// AsB returns c as a reference to its superclass. It is the same reference, to be released once.
func (c Diamond) AsB() B { return B{Ref: c.Ref} }

// AsBase returns c as a reference to its superclass. It is the same reference, to be released once.
func (c Diamond) AsBase() Base { return Base{Ref: c.Ref} }

// FromPtr and ToPtr make Diamond a type argument of generic types, see [plain.Pointer].
func (Diamond) FromPtr(p plain.Ptr) Diamond {
	return Diamond{Ref: rpc.FromCapability(p.Ptr().Capability())}
}

// ToPtr is described with FromPtr.
func (c Diamond) ToPtr(s plain.Slot) { s.Ptr().SetCapability(c.Ref) }

// Base calls base of [Base].
func (c Diamond) Base(ctx context.Context) (name string, err error) {
	return Base{Ref: c.Ref}.Base(ctx)
}

// BaseAsync calls base of [Base].
func (c Diamond) BaseAsync(ctx context.Context) BaseBasePromise {
	return Base{Ref: c.Ref}.BaseAsync(ctx)
}

// BeginBase starts a call of base of [Base].
func (c Diamond) BeginBase(ctx context.Context) *rpc.Call { return Base{Ref: c.Ref}.BeginBase(ctx) }

// DiamondServer is what implements Diamond. Parameters that are or contain capabilities belong to the method, which releases them;
// those among the results it gives away. Parameters that are structs are never nil. A method M is called in the zero-copy form if the implementation also has MRaw, see the call types.
type DiamondServer interface {
	AServer
	BServer
}

// NewDiamond makes s an object and returns the first reference to it. The object lives until the last reference is released.
func NewDiamond(s DiamondServer, opts ...rpc.ObjectOption) Diamond {
	return Diamond{rpc.NewObject(diamondObject{s}, opts...)}
}

// UnimplementedDiamond has all methods of DiamondServer and implements none: embed it to implement only some.
type UnimplementedDiamond struct{}

// Base returns [rpc.ErrUnimplemented].
func (UnimplementedDiamond) Base(_ context.Context) (name string, err error) {
	return name, rpc.ErrUnimplemented
}

// DiamondMethod is the description of the method with the number, or nil.
func DiamondMethod(method uint16) *rpc.Method {
	return nil
}

// DispatchDiamond calls the method of s that c asks for, one of those that Diamond declares itself.
func DispatchDiamond(context.Context, DiamondServer, *rpc.ServerCall) error {
	return rpc.ErrUnimplemented
}

// diamondObject is the rpc.Dispatcher of an implementation.
type diamondObject struct{ s DiamondServer }

func (o diamondObject) Method(id uint64, method uint16) *rpc.Method {
	switch id {
	case DiamondID:
		return DiamondMethod(method)
	case AID:
		return AMethod(method)
	case BID:
		return BMethod(method)
	case BaseID:
		return BaseMethod(method)
	}
	return nil
}

func (o diamondObject) Implements(id uint64) bool {
	return id == DiamondID || id == AID || id == BID || id == BaseID
}

// Schema returns the interface's id and its compiled schema, for reflection: see [NamesSchema].
func (o diamondObject) Schema() (interfaceID uint64, packed string) { return DiamondID, NamesSchema }

func (o diamondObject) Dispatch(ctx context.Context, c *rpc.ServerCall) error {
	switch c.InterfaceID() {
	case AID:
		return DispatchA(ctx, o.s, c)
	case BID:
		return DispatchB(ctx, o.s, c)
	case BaseID:
		return DispatchBase(ctx, o.s, c)
	}
	return DispatchDiamond(ctx, o.s, c)
}

// A is a reference to an object with the interface A, local or remote, or to the promise of one.
type A struct{ rpc.Ref }

// AID is the id of the interface A.
const AID uint64 = 0xa4b4161531c7dfb2

// AddRef returns a further reference to what c refers to.
func (c A) AddRef() A { return A{Ref: c.Ref.AddRef()} }

// AsBase returns c as a reference to its superclass. It is the same reference, to be released once.
func (c A) AsBase() Base { return Base{Ref: c.Ref} }

// FromPtr and ToPtr make A a type argument of generic types, see [plain.Pointer].
func (A) FromPtr(p plain.Ptr) A { return A{Ref: rpc.FromCapability(p.Ptr().Capability())} }

// ToPtr is described with FromPtr.
func (c A) ToPtr(s plain.Slot) { s.Ptr().SetCapability(c.Ref) }

// Base calls base of [Base].
func (c A) Base(ctx context.Context) (name string, err error) { return Base{Ref: c.Ref}.Base(ctx) }

// BaseAsync calls base of [Base].
func (c A) BaseAsync(ctx context.Context) BaseBasePromise { return Base{Ref: c.Ref}.BaseAsync(ctx) }

// BeginBase starts a call of base of [Base].
func (c A) BeginBase(ctx context.Context) *rpc.Call { return Base{Ref: c.Ref}.BeginBase(ctx) }

// AServer is what implements A. Parameters that are or contain capabilities belong to the method, which releases them;
// those among the results it gives away. Parameters that are structs are never nil. A method M is called in the zero-copy form if the implementation also has MRaw, see the call types.
type AServer interface {
	BaseServer
}

// NewA makes s an object and returns the first reference to it. The object lives until the last reference is released.
func NewA(s AServer, opts ...rpc.ObjectOption) A {
	return A{rpc.NewObject(aObject{s}, opts...)}
}

// UnimplementedA has all methods of AServer and implements none: embed it to implement only some.
type UnimplementedA struct{}

// Base returns [rpc.ErrUnimplemented].
func (UnimplementedA) Base(_ context.Context) (name string, err error) {
	return name, rpc.ErrUnimplemented
}

// AMethod is the description of the method with the number, or nil.
func AMethod(method uint16) *rpc.Method {
	return nil
}

// DispatchA calls the method of s that c asks for, one of those that A declares itself.
func DispatchA(context.Context, AServer, *rpc.ServerCall) error { return rpc.ErrUnimplemented }

// aObject is the rpc.Dispatcher of an implementation.
type aObject struct{ s AServer }

func (o aObject) Method(id uint64, method uint16) *rpc.Method {
	switch id {
	case AID:
		return AMethod(method)
	case BaseID:
		return BaseMethod(method)
	}
	return nil
}

func (o aObject) Implements(id uint64) bool {
	return id == AID || id == BaseID
}

// Schema returns the interface's id and its compiled schema, for reflection: see [NamesSchema].
func (o aObject) Schema() (interfaceID uint64, packed string) { return AID, NamesSchema }

func (o aObject) Dispatch(ctx context.Context, c *rpc.ServerCall) error {
	switch c.InterfaceID() {
	case BaseID:
		return DispatchBase(ctx, o.s, c)
	}
	return DispatchA(ctx, o.s, c)
}

// B is a reference to an object with the interface B, local or remote, or to the promise of one.
type B struct{ rpc.Ref }

// BID is the id of the interface B.
const BID uint64 = 0xdeafffd2731bd607

// AddRef returns a further reference to what c refers to.
func (c B) AddRef() B { return B{Ref: c.Ref.AddRef()} }

// AsBase returns c as a reference to its superclass. It is the same reference, to be released once.
func (c B) AsBase() Base { return Base{Ref: c.Ref} }

// FromPtr and ToPtr make B a type argument of generic types, see [plain.Pointer].
func (B) FromPtr(p plain.Ptr) B { return B{Ref: rpc.FromCapability(p.Ptr().Capability())} }

// ToPtr is described with FromPtr.
func (c B) ToPtr(s plain.Slot) { s.Ptr().SetCapability(c.Ref) }

// Base calls base of [Base].
func (c B) Base(ctx context.Context) (name string, err error) { return Base{Ref: c.Ref}.Base(ctx) }

// BaseAsync calls base of [Base].
func (c B) BaseAsync(ctx context.Context) BaseBasePromise { return Base{Ref: c.Ref}.BaseAsync(ctx) }

// BeginBase starts a call of base of [Base].
func (c B) BeginBase(ctx context.Context) *rpc.Call { return Base{Ref: c.Ref}.BeginBase(ctx) }

// BServer is what implements B. Parameters that are or contain capabilities belong to the method, which releases them;
// those among the results it gives away. Parameters that are structs are never nil. A method M is called in the zero-copy form if the implementation also has MRaw, see the call types.
type BServer interface {
	BaseServer
}

// NewB makes s an object and returns the first reference to it. The object lives until the last reference is released.
func NewB(s BServer, opts ...rpc.ObjectOption) B {
	return B{rpc.NewObject(bObject{s}, opts...)}
}

// UnimplementedB has all methods of BServer and implements none: embed it to implement only some.
type UnimplementedB struct{}

// Base returns [rpc.ErrUnimplemented].
func (UnimplementedB) Base(_ context.Context) (name string, err error) {
	return name, rpc.ErrUnimplemented
}

// BMethod is the description of the method with the number, or nil.
func BMethod(method uint16) *rpc.Method {
	return nil
}

// DispatchB calls the method of s that c asks for, one of those that B declares itself.
func DispatchB(context.Context, BServer, *rpc.ServerCall) error { return rpc.ErrUnimplemented }

// bObject is the rpc.Dispatcher of an implementation.
type bObject struct{ s BServer }

func (o bObject) Method(id uint64, method uint16) *rpc.Method {
	switch id {
	case BID:
		return BMethod(method)
	case BaseID:
		return BaseMethod(method)
	}
	return nil
}

func (o bObject) Implements(id uint64) bool {
	return id == BID || id == BaseID
}

// Schema returns the interface's id and its compiled schema, for reflection: see [NamesSchema].
func (o bObject) Schema() (interfaceID uint64, packed string) { return BID, NamesSchema }

func (o bObject) Dispatch(ctx context.Context, c *rpc.ServerCall) error {
	switch c.InterfaceID() {
	case BaseID:
		return DispatchBase(ctx, o.s, c)
	}
	return DispatchB(ctx, o.s, c)
}

// NamesSchema is the compiled schema of names.capnp and of what it refers to: a CodeGeneratorRequest, packed.
const NamesSchema = "" +
	"\x11\x03\x1f3\xe3\x02\xfb\x02\x03\xd7\x03@\x04\x11\x02\x01\x11\t\x1f\x11\x1c\x01\x11\x1d7Q\x04\x01\x02\xffe\x87\xe9\xb0\xc1\xf2\xa7\xd4\x00\x11\x05b\x00\x00" +
	"\xffnames.ca\x00\apnp\x00\x00Q\b\x01\x02\xff\x1e\xceGs\xed\xd9\xdc\xca\x001\x11\xf2\x02\x13:\x1e\x03\xffe\x87\xe9\xb0\xc1" +
	"\xf2\xa7\xd4\x00\x13r\x1e\x03\x00\x00\xffA member\n that is named as a nest" +
	"ed type, and nested types that are named as " +
	"what is deri\x1fved.\n1\x01\x0f\x17S\f\x01\x05\x06\xff\xac\x06\x85\n\xf8,@\x84\x00\x11\x14\x01\x00\x00\x05\x02" +
	"\a\x00\x00\x11\x02\x02\x00\x01\x112\x02\x00\x01\xff̑\x1da\x7f\xb2W\x85\x00\x11\x12\x01\x00\x00\x05\x01\a\x00\x00\x132\x01\x02\x00\x01\x13Z\x01\x02\x00" +
	"\x01\xff!\xdd\xe5\xb4>\xe11\x86\x00Q\f\x05 \xffe\x87\xe9\xb0\xc1\xf2\xa7\xd4\x00\x00\x01\x13\xe2\x01\x02\x13\x02\x02\x02\x00\x00\x13\x12\x02\x02\x00\x01\xff" +
	"\xca\xd9B\xc8EcC\x89\x00Q\x11\x01\x01\x00\x00\x04\a\x00\x00\x13:\x02\x02\x00\x01\x13b\x02\x02\x00\x01\xff\x01\xcb\x19\xe6\xbcU\xfb\x89\x00\x11\x14\x01" +
	"\x00\x00\x05\x01\a\x00\x00\x13\xea\x02\x02\x00\x01\x13\x1a\x03\x02\x00\x01\xff_wI\x14pإ\x8b\x00\x11\x11\x01\x00\x00\x04\a\x00\x00\x13\xa2\x03\x02\x00\x04" +
	"\xff\x06\x16\xb3\xa2\x16\xc0h\x8e\x00\x11\f\x03\xffe\x87\xe9\xb0\xc1\xf2\xa7\xd4\x00\x00\x01\x13\xca\x03\x02\x13\xea\x03\x02\x00\x00\x13\xfa\x03\x02\x13Z\x04\x02\x00" +
	"\x00\xff\xa9?j\xe4\x98RV\x90\x00\x11\x14\x01\x00\x00\x05\x01\a\x00\x00\x13j\x04\x02\x00\x01\x13\x9a\x04\x02\x00\x01\xffi\x96.\xe9\x05\xf7ϐ\x00\x11" +
	"\f\x01\xffe\x87\xe9\xb0\xc1\xf2\xa7\xd4\x00\x04\a\x00\x00\x13\"\x05\x02\x13J\x05\x02\x00\x03\xff\xbeh\x98\x87f\xb5\xb3\x91\x00\x11\f\x03\xffe\x87\xe9\xb0" +
	"\xc1\xf2\xa7\xd4\x00\x00\x01\x13Z\x05\x02\x13z\x05\x02\x00\x00\x13\x8a\x05\x02\x13\x9a\x05\x02\x00\x00\xdf\xecq=\xe8Ȓ\x97\x11\x14\x01\x00\x00\x05\x01\a\x00" +
	"\x00\x13\xca\x05\x02\x00\x01\x13\xfa\x05\x02\x00\x01\xffz\"\x9bGO2\f\x98\x00\x11\f\x04\xffe\x87\xe9\xb0\xc1\xf2\xa7\xd4\x00\x00\x01\x13\x82\x06\x02\x13\xa2" +
	"\x06\x02\x00\x00\x13\xb2\x06\x02\x13\xda\x06\x02\x00\x00\xff\xe6\xf5\xdb4\x05\xccP\x99\x00\x11\x10\x01\x00\x00\x04\a\x00\x00\x13\xfa\x06\x02\x00\x04\xff\xad\x15x\xf3" +
	"\aEߜ\x00\x11\x12\x01\x00\x00\x04\a\x00\x00\x13\"\a\x02\x00\x04\xffi\x89\x80\x8au\xd0\f\xa1\x00Q\f\x01\x01\xffe\x87\xe9\xb0\xc1\xf2\xa7\xd4\x00" +
	"\x04\a\x00\x00\x13J\a\x02\x13r\a\x02\x00\x00\x13\x82\a\x02\x00\x01\xff\xb0\xe1(\x8d0\xdc<\xa2\x00\x11\x11\x01\x00\x00\x04\a\x00\x00\x13\n\b\x02\x00" +
	"\x04\xff\x06\x19+h\xe1+d\xa4\x00\x11\x11\x01\x00\x00\x05\x01\a\x00\x00\x132\b\x02\x00\x01\x13Z\b\x02\x00\x01\xff\xb2\xdf\xc71\x15\x16\xb4\xa4\x00\x11" +
	"\f\x03\xffe\x87\xe9\xb0\xc1\xf2\xa7\xd4\x00\x00\x01\x13\xe2\b\x02\x13\xfa\b\x02\x00\x00\x13\n\t\x02\x13\x1a\t\x02\x00\x00\xff\xac\x85\xa9\xab\xee\x81\\\xa7\x00" +
	"\x11\x10\x01\x00\x00\x04\a\x00\x00\x13:\t\x02\x00\x04\xff\vL\xd0\x1a\xc6\u06dd\xa7\x00\x11\x14\x01\x00\x00\x05\x04\a\x00\x00\x13j\t\x02\x00\x01\x13\x9a\t" +
	"\x02\x00\x01\xffA\xbc\xad\xa8\x0e-\xb4\xa7\x00\x11\x14\x01\x00\x00\x05\x01\a\x00\x00\x13\x92\v\x02\x00\x01\x13\xba\v\x02\x00\x01\xff\xf1\xfe\xd2;\n#\xe9\xa8" +
	"\x00\x11\x11\x01\x00\x00\x04\a\x00\x00\x13B\f\x02\x00\x04\xff\x17?M\x90\x87\xa8\xe3\xaa\x00Q\x12\x01\x01\xff\x1e\xceGs\xed\xd9\xdc\xca\x00\x04\a\x00\x00" +
	"\x13j\f\x02\x13\x92\f\x02\x00\x00\x13\xa2\f\x02\x00\x01\xff\x14D'\xfdn\x0eC\xad\x00\x11\f\x03\xffe\x87\xe9\xb0\xc1\xf2\xa7\xd4\x00\x00\x01\x13*\r" +
	"\x02\x13J\r\x02\x00\x00\x13Z\r\x02\x13\xba\r\x02\x00\x00\xff\x10\x7fQ\xf7;l\x8f\xae\x00\x11\x12\x01\x00\x00\x04\a\x00\x00\x13\xea\r\x02\x00\x04\xff\xce" +
	"\xd5G\x93\xae\x95ز\x00\x11\x11\x01\x00\x00\x04\a\x00\x00\x13\x12\x0e\x02\x00\x04\xff\xc2\x06W\x8f*NJ\xb3\x00Q\x14\x01\x01\x00\x00\x05\x03\a\x00\x00" +
	"\x13:\x0e\x02\x00\x01\x13j\x0e\x02\x00\x01\xffAʕ\nw\xc5\xf9\xb3\x00\x11\f\x03\xffe\x87\xe9\xb0\xc1\xf2\xa7\xd4\x00\x00\x01\x13\xd2\x10\x02\x13\xea\x10" +
	"\x02\x00\x00\x13\xfa\x10\x02\x13\xb2\x11\x02\x00\x00\xff\xe4\x1bP\xfa\xf7\xe0`\xb4\x00\x11\x12\x01\x00\x00\x05\x01\a\x00\x00\x13\xd2\x11\x02\x00\x01\x13\xfa\x11\x02\x00" +
	"\x01\xff!\xa2o\xfdCbj\xb4\x00\x11\x14\x01\x00\x00\x05\x01\a\x00\x00\x13\x82\x12\x02\x00\x01\x13\xb2\x12\x02\x00\x01\xff\xd6f\xc4p\x11\x95\x01\xb7\x00\x11" +
	"\x14\x01\x00\x00\x05\x01\a\x00\x00\x13:\x13\x02\x00\x01\x13j\x13\x02\x00\x01\xffȢ\x1fC\x03\xe74\xb8\x00\x11\f\x02\xffe\x87\xe9\xb0\xc1\xf2\xa7\xd4\x00" +
	"\x00\x01\x13\xf2\x13\x02\x13\x12\x14\x02\x00\x00\x13\"\x14\x02\x00\x01\xff\xf0\xd8#\xcaV\xdf\xe6\xb9\x00\x11\x14\x01\x00\x00\x04\a\x00\x00\x13R\x14\x02\x00\x04\xff" +
	"\x8b\xd78zu\xab\xad\xbc\x00\x11\x10\x01\x00\x00\x04\a\x00\x00\x13\x82\x14\x02\x00\x04\xffg\xf8\xa6\x1d_\x87x\xc6\x00\x11\f\x04\xffe\x87\xe9\xb0\xc1\xf2" +
	"\xa7\xd4\x00\x00\x01\x13\xb2\x14\x02\x13\xd2\x14\x02\x00\x00\x13\xe2\x14\x02\x13\n\x15\x02\x00\x00\xff\xd9\r(\x06\xb0\xa6a\xc7\x00\x11\x14\x01\x00\x00\x04\a\x00\x00" +
	"\x13*\x15\x02\x00\x04\xff\xff\xda#\b\xd4:f\xc7\x00Q\x10\x01\x01\x00\x00\x04\a\x00\x00\x13Z\x15\x02\x00\x01\x13\x82\x15\x02\x00\x01\xffop\xb9\xe1K" +
	"\xa3\xfe\xc8\x00\x11\x11\x01\x00\x00\x04\a\x00\x00\x13\n\x16\x02\x00\x04\xffR1\xd3_\x92>r\xca\x00\x11\x14\x01\x00\x00\x05\x02\a\x00\x00\x132\x16\x02\x00" +
	"\x01\x13b\x16\x02\x00\x01\xff\x1e\xceGs\xed\xd9\xdc\xca\x00Q\f\x01\x01\xffe\x87\xe9\xb0\xc1\xf2\xa7\xd4\x00E\x01\a\x05\x00\x00\x13b\x17\x02\x13\x82\x17" +
	"\x02\x00\x00\x11\x02\x03\x00\x01\xff\xf1Ev9C\xb6\xc7\xcb\x00\x11\x11\x01\x00\x00\x04\a\x00\x00\x13:\x02\x03\x00\x04\xff\xb8\xc2yĜs\xdc\xcd\x00\x11" +
	"\x11\x01\x00\x00\x04\a\x00\x00\x13b\x02\x03\x00\x04\xff\xd6|\xea:Fm0\xce\x00\x11\x13\x02\xff[\xa3\x9e\xda\xf9\xe5\xc6\xed\x00\x00\x01\x13\x8a\x02\x03\x13" +
	"\xaa\x02\x03\x00\x00\x13\xba\x02\x03\x00\x01\xff\x04\xa1\xb1\xf6\x16\xaa\xb6\xd3\x00\x11\x14\x01\x00\x00\x04\a\x00\x00\x13\n\x03\x03\x00\x04\xffe\x87\xe9\xb0\xc1\xf2\xa7" +
	"\xd4\x00\x01\x06\x00\x02\x13:\x03\x03\x13R\x03\x03\x00\x03\xff\xd0\x05\xe4'\xc5`\xb3\xd8\x00\x11\x14\x01\x00\x00\x04\a\x00\x00\x13\x9a\x05\x03\x00\x04\xbf\x1b\x10" +
	"V\x94*p\xd9Q\x12\x01\x01\xff\x1e\xceGs\xed\xd9\xdc\xca\x00U\x01\a\x01\x02\x01\x02\x13\xc2\x05\x03\x00\x01\x13\xe2\x05\x03\x00\x01\xff2\x19RC\xb5" +
	"\xd1\x01\xdd\x00Q\x14\x01\x01\x00\x00\x05\x01\a\x00\x00\x13\xe2\x06\x03\x00\x01\x13\x12\a\x03\x00\x01\xffH\xfa\x99\xb99\x1a\x7f\xde\x00\x11\x14\x01\x00\x00\x04\a" +
	"\x00\x00\x13\x12\b\x03\x00\x04\xff\a\xd6\x1bs\xd2\xff\xaf\xde\x00\x11\f\x03\xffe\x87\xe9\xb0\xc1\xf2\xa7\xd4\x00\x00\x01\x13B\b\x03\x13Z\b\x03\x00\x00\x13" +
	"j\b\x03\x13z\b\x03\x00\x00\xff\x1f\xd3\t\x18\xf56d\xe0\x00\x11\x14\x01\x00\x00\x04\a\x00\x00\x13\x9a\b\x03\x00\x04\xff\x91\x9b\x17W\xfb<\xf2\xe1\x00" +
	"\x11\x14\x01\x00\x00\x05\x01\a\x00\x00\x13\xca\b\x03\x00\x01\x13\xf2\b\x03\x00\x01\xff?#\xb4\x1d/A\xf8\xe2\x00Q\x14\x01\x01\x00\x00\x05\x02\a\x00\x00\x13" +
	"z\t\x03\x00\x01\x13\xaa\t\x03\x00\x01\xff7Z\xe6\x1b\xef\x18\x9e\xe5\x00\x11\f\x03\xffe\x87\xe9\xb0\xc1\xf2\xa7\xd4\x00\x00\x01\x13B\v\x03\x13b\v\x03" +
	"\x00\x00\x13r\v\x03\x13\xfa\x0e\x03\x00\x00\xff\xd8\xdeҜ\x12Q\"\xe7\x00\x11\x12\x01\xff\x1e\xceGs\xed\xd9\xdc\xca\x00\x04\a\x00\x00\x13\n\x0f\x03\x13" +
	"*\x0f\x03\x00\x03\xff\n\x1bԅ\x88u\x1d\xe9\x00\x11\x14\x01\x00\x00\x04\a\x00\x00\x13:\x0f\x03\x00\x04\xffN\x1f?\x1c\xf5\xd94\xe9\x00\x11\f\x03\xff" +
	"e\x87\xe9\xb0\xc1\xf2\xa7\xd4\x00\x00\x01\x13b\x0f\x03\x13\x82\x0f\x03\x00\x00\x13\x92\x0f\x03\x13B\x10\x03\x00\x00\xff\xa1\x10i \xdb\x17\r\xeb\x00Q\x14\x01" +
	"\x01\x00\x00\x05\x01\a\x00\x00\x13b\x10\x03\x00\x01\x13\x92\x10\x03\x00\x01\xf7y?\xf1(\x152\xeb\x11\f\x03\xffe\x87\xe9\xb0\xc1\xf2\xa7\xd4\x00\x00\x01\x13" +
	"\n\x12\x03\x13*\x12\x03\x00\x00\x13:\x12\x03\x13\xea\x12\x03\x00\x00\xff[\xa3\x9e\xda\xf9\xe5\xc6\xed\x00Q\f\x01\x02\xffe\x87\xe9\xb0\xc1\xf2\xa7\xd4\x00\x05" +
	"\a\a\x00\x00\x13\n\x13\x03\x13*\x13\x03\x00\x00\x13R\x13\x03\x00\x01\xff\xf5ƕ1\xfd\x88\xd3\xed\x00\x11\f\x01\xffe\x87\xe9\xb0\xc1\xf2\xa7\xd4\x00\x04" +
	"\a\x00\x00\x13\xda\x1b\x03\x13\xfa\x1b\x03\x00\x03\xffF\xd6jL\x1e\xc9\"\xef\x00\x11\f\x03\xffe\x87\xe9\xb0\xc1\xf2\xa7\xd4\x00\x00\x01\x13\n\x1c\x03\x13*" +
	"\x1c\x03\x00\x00\x13:\x1c\x03\x13\x9a\x1c\x03\x00\x00\xff\x8a\xdc:a\xc6z\v\xf3\x00Q\f\x01\x01\xffe\x87\xe9\xb0\xc1\xf2\xa7\xd4\x00\x04\a\x00\x00\x13\xba" +
	"\x1c\x03\x13\xda\x1c\x03\x00\x00\x13\xea\x1c\x03\x00\x01\xff\x8e\x86\x14a\xc6\xc5\xca\xf4\x00\x11\f\x01\xffe\x87\xe9\xb0\xc1\xf2\xa7\xd4\x00\x04\a\x00\x00\x13r\x1d" +
	"\x03\x13\x9a\x1d\x03\x00\x03\xff]N!\xe8\x1c\x85\x8c\xf9\x00\x11\x14\x01\x00\x00\x04\a\x00\x00\x13\xaa\x1d\x03\x00\x04\xff\xed\xfd\x94˥\x10q\xfc\x00\x11\x11" +
	"\x01\x00\x00\x04\a\x00\x00\x13\xda\x1d\x03\x00\x04\xff\xc7\x17\xc5DLF\\\xff\x00\x11\x12\x01\xff\x1e\xceGs\xed\xd9\xdc\xca\x00\x04\a\x00\x00\x13\x02\x1e\x03" +
	"\x13*\x1e\x03\x00\x031\x01\x1a\x01\xffnames.ca\x03pnp:Service.context$Para" +
	"\x03ms\x11\x01wQ\b\x03\x04\x00\x00\x04\x01\x00\x00\x11)B\x00\x00Q$\x03\x01Q0\x02\x01\x11\x01\x01\x14\x01\x01\x00\x00\x11-2\x00\x00Q(" +
	"\x03\x01Q4\x02\x01\x7fcontext\x01\f\x00\x02\x01\f\x00\x01\x1fplain\x01\r\x00\x02\x01\r\x00\x01\x11\x01\xf2\xffname" +
	"s.ca\x02pnp:Right.same$P\x1farams\x11\x01?Q\x04\x03\x04\x00\x00\x04\x01\x00\x00\x11\r\x12\x00" +
	"\x00Q\b\x03\x01Q\x14\x02\x01\x01y\x01\f\x00\x02\x01\f\x00\x01\x11\x01\x8a\xffnames.ca\x01pnp:note\x00\x00\x11\x01" +
	"\aP\x01\x01P\x03\x01\x01\f\x00\x02\x11\x01\xea\xffnames.ca\x02pnp:Left.same$Pa\x0fram" +
	"s\x11\x01?Q\x04\x03\x04\x00\x00\x04\x01\x00\x00\x11\r\x12\x00\x00Q\b\x03\x01Q\x14\x02\x01\x01x\x01\x04\x00\x02\x01\x04\x00\x011\x01\x1a\x01\xffna" +
	"mes.ca\x03pnp:Service.string$Resul\x03ts\x11\x01?Q\x04\x03\x04\x00\x00\x04" +
	"\x01\x00\x00\x11\r:\x00\x00Q\b\x03\x01Q\x14\x02\x01?string\x01\f\x00\x02\x01\f\x00\x01\x11\x01\xea\xffnames.ca\x02" +
	"pnp:Base.base$Pa\x0frams\x11\x01\x8a\xffnames.ca\x01pnp:Base\x00\x00" +
	"\x11\x01\aP\x01\x01\x11\x01GQ\x04\x03\x05\x00\x00\xff_wI\x14pإ\x8b\x01\x06\x19+h\xe1+d\xa4\x11\x11*\x00\x02\x11\x05\a\x0fba" +
	"se@\x01\x11\x01\aP\x01\x011\x01\n\x01\xffnames.ca\x03pnp:Service.begin$Pa" +
	"rams\x00\x00\x11\x01?Q\x04\x03\x04\x00\x00\x04\x01\x00\x00\x11\r*\x00\x00Q\b\x03\x01Q\x14\x02\x01\x0fcall\x01\f\x00\x02\x01\f\x00" +
	"\x01\x11\x01\xfa\xffnames.ca\x02pnp:ServicePingP?romise\x11\x01\aP\x01\x01\x11" +
	"\x01\xa2\xffnames.ca\x01pnp:Diam\aond\x11\x01\aP\x01\x01\x11\x01\aP\x03\x05\x11\x01'Q\b\x01\x01\xff" +
	"\xb2\xdf\xc71\x15\x16\xb4\xa4\x00\x00\x00\xff\a\xd6\x1bs\xd2\xff\xaf\xde\x00\x00\x001\x01\x1a\x01\xffnames.ca\x03pnp:Ser" +
	"vice.addRef$Resul\x03ts\x11\x01?Q\x04\x03\x04\x00\x00\x04\x01\x00\x00\x11\r\"\x00\x00Q\b\x03\x01Q\x14" +
	"\x02\x01\actx\x01\f\x00\x02\x01\f\x00\x01\x11\x01\x9a\xffnames.ca\x01pnp:pers\x03on\x11\x01\aP\x01\x01" +
	"P\x03\x01\x01\x04\x00\x02P\x02\x01\x11\x04\x04\x00\x01\x11\x01\xea\xffnames.ca\x02pnp:Sub.ping$Res" +
	"\x0fults\x11\x01\xfa\xffnames.ca\x02pnp:Right.right$?Params\x11\x01\xca" +
	"\xffnames.ca\x02pnp:PersonReader\x00\x00\x11\x01\aP\x01\x01\x11\x01?Q\x04\x03\x04\x00\x00\x04" +
	"\x01\x00\x00\x11\r\x12\x00\x00Q\b\x03\x01Q\x14\x02\x01\x01x\x01\x04\x00\x02\x01\x04\x00\x01\x11\x01\xea\xffnames.ca\x02pnp:M" +
	"ore.more$Pa\x0frams\x11\x01\xf2\xffnames.ca\x02pnp:Base.base$R" +
	"e\x1fsults\x11\x01?Q\x04\x03\x04\x00\x00\x04\x01\x00\x00\x11\r*\x00\x00Q\b\x03\x01Q\x14\x02\x01\x0fname\x01\f\x00\x02\x01\f" +
	"\x00\x01\x11\x01r\xffnames.ca\x00\x1fpnp:A\x11\x01\aP\x01\x01\x11\x01\aP\x03\x05\x11\x01\x17Q\x04\x01\x01\xff\x06\x16\xb3" +
	"\xa2\x16\xc0h\x8e\x00\x00\x001\x01\n\x01\xffnames.ca\x03pnp:Sub.asService$Para" +
	"ms\x00\x001\x01\n\x01\xffnames.ca\x03pnp:Service.wait$Results\x00\x00" +
	"\x11\x01\xe7Q\x10\x03\x04\x00\x00\x04\x01\x00\x00\x11a*\x00\x00Q\\\x03\x01Qh\x02\x01\x11\x01\x01\x14\x01\x01\x00\x00\x11e*\x00\x00Q`\x03\x01Q" +
	"l\x02\x01\x11\x02\x02\x14\x01\x02\x00\x00\x11iB\x00\x00Qd\x03\x01Qp\x02\x01\x11\x03\x03\x14\x01\x03\x00\x00\x11mJ\x00\x00Ql\x03\x01Qx\x02" +
	"\x01\x0fwait\x01\x11\xff7Z\xe6\x1b\xef\x18\x9e\xe5\x00\x00\x01\x01\x11\x00\x01\x0fread\x01\x11\xff7Z\xe6\x1b\xef\x18\x9e\xe5\x00\x00\x01\x01" +
	"\x11\x00\x01\x7frelease\x01\x11\xff7Z\xe6\x1b\xef\x18\x9e\xe5\x00\x00\x01\x01\x11\x00\x01\xffpipeline\x00\x00\x00\x01\f\x00" +
	"\x02\x01\f\x00\x011\x01\x02\x01\xffnames.ca\x03pnp:Service.ref$Results\x00\x11" +
	"\x01?Q\x04\x03\x04\x00\x00\x04\x01\x00\x00\x11\r\"\x00\x00Q\b\x03\x01Q\x14\x02\x01\aref\x01\x11\xff7Z\xe6\x1b\xef\x18\x9e\xe5\x00\x00\x01\x01" +
	"\x11\x00\x01\x11\x01\xf2\xffnames.ca\x02pnp:More.more$Re\x1fsults\x11\x01\xca\xffna" +
	"mes.ca\x02pnp:Shape.Circle\x00\x00\x11\x01\aP\x01\x01\x11\x01?Q\x04\x03\x04\x00\x00\x04\x01\x00\x00" +
	"\x11\r\x12\x00\x00Q\b\x03\x01Q\x14\x02\x01\x01r\x01\n\x00\x02\x01\n\x00\x01\x11\x01\x8a\xffnames.ca\x01pnp:Both" +
	"\x00\x00\x11\x01\aP\x01\x01\x11\x01GQ\x04\x03\x05\x00\x00\xff\xb8\xc2yĜs\xdc\xcd\x01op\xb9\xe1K\xa3\xfe\xc8\x11\x11*\x00\x02\x11\x05\a\x0f" +
	"both@\x01\x11\x01'Q\b\x01\x01\xffN\x1f?\x1c\xf5\xd94\xe9\x00\x00\x00\xf7y?\xf1(\x152\xeb\x00\x001\x01\x02\x01\xffname" +
	"s.ca\x03pnp:Right.right$Results\x00\x11\x01\xf2\xffnames.ca\x02pn" +
	"p:Left.same$Re\x1fsults1\x01\x1a\x01\xffnames.ca\x03pnp:Servic" +
	"e.release$Para\x03ms1\x01\x1f\x01Q\x14\x03\x04\x00\x00\x04\x01\x00\x00\x11}\"\x00\x00Qx\x03\x01Q\x84\x02\x01" +
	"\x11\x01\x01\x14\x01\x01\x00\x00\x11\x81\"\x00\x00Q|\x03\x01Q\x88\x02\x01\x11\x02\x02\x14\x01\x02\x00\x00\x11\x85\x12\x00\x00Q\x80\x03\x01Q\x8c\x02\x01\x01\x03" +
	"\x14\x01\x03\x00\x00\x11\x89*\x00\x00Q\x84\x03\x01Q\x90\x02\x01\x11\x04 \x14\x01\x04\x00\x00\x11\x8d\x12\x00\x00Q\x88\x03\x01Q\x94\x02\x01\actx\x01" +
	"\f\x00\x02\x01\f\x00\x01\aerr\x01\f\x00\x02\x01\f\x00\x01\x01c\x01\f\x00\x02\x01\f\x00\x01\x0ffunc\x01\x04\x00\x02\x01\x04\x00\x01\x01b" +
	"\x01\x01\x00\x02\x01\x01\x00\x01\x11\x01\x82\xffnames.ca\x01pnp:Sub\x00\x11\x01\aP\x01\x01\x11\x01\x87Q\b\x03\x05\x00\x00" +
	"\xff\xff\xda#\b\xd4:f\xc7\x01\xe6\xf5\xdb4\x05\xccP\x99\x111*\x00\x02\x11%\a\x01\x01\xff\xac\x85\xa9\xab\xee\x81\\\xa7\x01\x8b\xd78zu\xab" +
	"\xad\xbc\x11\x19R\x00\x02\x11\x11\a\x0fping@\x01\xffasServic\x00\x01e@\x01\x11\x01\x17Q\x04\x01\x01\xff7Z\xe6\x1b\xef" +
	"\x18\x9e\xe5\x00\x00\x00\x11\x01\xfa\xffnames.ca\x02pnp:Right.same$R?esults\x11\x01" +
	"?Q\x04\x03\x04\x00\x00\x04\x01\x00\x00\x11\r\x12\x00\x00Q\b\x03\x01Q\x14\x02\x01\x01z\x01\f\x00\x02\x01\f\x00\x011\x01\x12\x01\xffnames" +
	".ca\x03pnp:Service.begin$Result\x01s\x11\x01?Q\x04\x03\x04\x00\x00\x04\x01\x00\x00\x11" +
	"\rB\x00\x00Q\b\x03\x01Q\x14\x02\x01\x7fresults\x01\f\x00\x02\x01\f\x00\x011\x01\"\x01\xffnames.ca\x03pn" +
	"p:Service.context$Resu\alts\x11\x01?Q\x04\x03\x04\x00\x00\x04\x01\x00\x00\x11\r2\x00\x00" +
	"Q\b\x03\x01Q\x14\x02\x01\x1ferror\x01\f\x00\x02\x01\f\x00\x01\x11\x01\xba\xffnames.ca\x01pnp:Shap?" +
	"eUnion\x11\x01\aP\x01\x01\x11\x01\x1fQ\x04\x01\x02\x00\x00\x11\x05\"\x00\x00\aone1\x01\x12\x01\xffnames.ca\x03" +
	"pnp:Service.string$Param\x01s1\x01\x12\x01\xffnames.ca\x03pnp:" +
	"Sub.asService$Result\x01s\x11\x01\xb2\xffnames.ca\x01pnp:newP\x1f" +
	"erson\x11\x01\aP\x01\x01P\x03\x01\x01\x04\x00\x02P\x02\x01\x11\x04\x03\x00\x011\x01\n\x01\xffnames.ca\x03pnp:" +
	"Service.ping$Results\x00\x00\x11\x01\xe2\xffnames.ca\x02pnp:Sub.p" +
	"ing$Par\aams\x11\x01?Q\x04\x03\x04\x00\x00\x04\x01\x00\x00\x11\r\x12\x00\x00Q\b\x03\x01Q\x14\x02\x01\x01x\x01\x04\x00\x02\x01" +
	"\x04\x00\x01\x11\x01\xf2\xffnames.ca\x02pnp:Both.both$Re\x1fsults1\x01\x12\x01\xffn" +
	"ames.ca\x03pnp:Service.addRef$Param\x01s\x11\x01wQ\b\x03\x04\x00\x00\x04" +
	"\x01\x00\x00\x11)2\x00\x00Q$\x03\x01Q0\x02\x01\x11\x01\x01\x14\x01\x01\x00\x00\x11-\"\x00\x00Q(\x03\x01Q4\x02\x01\x1fcapnp\x01" +
	"\f\x00\x02\x01\f\x00\x01\arpc\x01\f\x00\x02\x01\f\x00\x01\x11\x01\x92\xffnames.ca\x01pnp:Shap\x01e\x11\x01" +
	"7Q\f\x01\x01\xff\x17?M\x90\x87\xa8\xe3\xaa\x00\x11\x11:\xff\xd8\xdeҜ\x12Q\"\xe7\x00\x11\r2\xff\xc7\x17\xc5DLF\\\xff\x00\x11\t:" +
	"?Circle\x1fWhich?Reader1\x01\x1f\x01Q\x14\x03\x04\f\xff\xff\x04\x01\x00\x00\x11}:\x00\x00Qx\x03\x01" +
	"Q\x84\x02\x01\r\x01\xfe\xff\x14\x01\x01\x00\x00\x11\x812\x00\x00Q|\x03\x01Q\x88\x02\x01\r\x02\xfd\xff\x01\x01\xbf\x1b\x10V\x94*p\xd9\x11\x852\x00" +
	"\x02\x1d\x03\xfc\xff\x01\x14\x01\x04\x00\x00\x11m\"\x00\x00Qh\x03\x01Qt\x02\x01\x1d\x04\xfb\xff\x01\x14\x01\x05\x00\x00\x11qb\x00\x00Qp\x03\x01Q" +
	"|\x02\x01?circle\x01\x10\xff\x17?M\x90\x87\xa8\xe3\xaa\x00\x00\x01\x01\x10\x00\x01\x1fwhich\x00\x06\x1fgroup\am" +
	"ap\x01\x04\x00\x02\x01\x04\x00\x01\xffwhichCir\x00\acle\x01\x04\x00\x02\x01\x04\x00\x01\x11\x01\xf2\xffnames.ca" +
	"\x02pnp:Left.left$Re\x1fsults\x11\x01\xea\xffnames.ca\x02pnp:Both" +
	".both$Pa\x0frams\x11\x01\xc2\xffnames.ca\x02pnp:Person.Type\x00\x11\x01" +
	"\aP\x01\x01\x11\x017Q\b\x01\x02\x00\x00\x11\x112\x00\x00\x01\x01\x11\t*\x00\x00\x1frange\x0ffunc1\x01\x12\x01\xffnam" +
	"es.ca\x03pnp:Service.async$Result\x01s\x11\x01b\xffnames.ca" +
	"\x00\apnp1\x01W\x01QT\x01\x01\xffi\x89\x80\x8au\xd0\f\xa1\x00\x11\xa1j\xff[\xa3\x9e\xda\xf9\xe5\xc6\xed\x00\x11\xa1:\xff\x8a\xdc:a" +
	"\xc6z\v\xf3\x00\x11\x9dZ\xff\x1e\xceGs\xed\xd9\xdc\xca\x00\x11\x9d2\xffȢ\x1fC\x03\xe74\xb8\x00\x11\x99Z\xffg\xf8\xa6\x1d_\x87x\xc6\x00" +
	"\x11\x99R\xffz\"\x9bGO2\f\x98\x00\x11\x99:\xff7Z\xe6\x1b\xef\x18\x9e\xe5\x00\x11\x95B\xff\x8e\x86\x14a\xc6\xc5\xca\xf4\x00\x11\x91r\xff\xf5" +
	"ƕ1\xfd\x88\xd3\xed\x00\x11\x91Z\xffi\x96.\xe9\x05\xf7ϐ\x00\x11\x91\x9a\xffAʕ\nw\xc5\xf9\xb3\x00\x11\x95\"\xffN\x1f?\x1c\xf5\xd9" +
	"4\xe9\x00\x11\x91*\xf7y?\xf1(\x152\xeb\x11\x8d2\xff\x06\x16\xb3\xa2\x16\xc0h\x8e\x00\x11\x89*\xff\x14D'\xfdn\x0eC\xad\x00\x11\x85*\xff" +
	"F\xd6jL\x1e\xc9\"\xef\x00\x11\x81*\xff\xbeh\x98\x87f\xb5\xb3\x91\x00\x11}B\xff\xb2\xdf\xc71\x15\x16\xb4\xa4\x00\x11y\x12\xff\a\xd6\x1bs\xd2" +
	"\xff\xaf\xde\x00\x11u\x12\xff!\xdd\xe5\xb4>\xe11\x86\x00\x11q*\xffPersonRe\x00\x0fader?Person\xffP" +
	"ersonTy\x00\x03pe\x1fShape\xffShapeUni\x00\x03on\xffnewPerso\x00\x01n?p" +
	"erson\x7fService\xffServiceS\x00\x1ferver\xffNewServi\x00\x03ce\xffS" +
	"erviceP\x01ingPromi\x03se\aSub\x0fLeft\x1fRight\x0fBase\x0fBoth" +
	"\x0fMore\x7fDiamond\x01A\x01B\x0fnote1\x01\x02\x01\xffnames.ca\x03pnp:Serv" +
	"ice.ping$Params\x00\x11\x01\xc2\xffnames.ca\x02pnp:Shape.group" +
	"\x00\x11\x01wQ\b\x03\x04\x1c\xff\xff\x02\x14\x01\x02\x00\x00\x11)\x12\x00\x00Q$\x03\x01Q0\x02\x01\r\x01\xfe\xff\x14\x01\x03\x00\x00\x11-\x12\x00\x00" +
	"Q(\x03\x01Q4\x02\x01\x01a\x01\x02\x00\x02\x01\x02\x00\x01\x01b\x01\f\x00\x02\x01\f\x00\x011\x01\x1a\x01\xffnames.ca\x03pn" +
	"p:Service.method$Resul\x03ts\x11\x01wQ\b\x03\x04\x00\x00\x04\x01\x00\x00\x11)2\x00\x00Q" +
	"$\x03\x01Q0\x02\x01\x01\x01\x14\x01\x01\x00\x00\x11-\x12\x00\x00Q(\x03\x01Q4\x02\x01\x1fint32\x01\x04\x00\x02\x01\x04\x00\x01\x01p\x01" +
	"\f\x00\x02\x01\f\x00\x011\x012\x01\xffnames.ca\x03pnp:Service.pingAsync$R" +
	"e\x1fsults\x11\x01r\xffnames.ca\x00\x1fpnp:B\x11\x01\aP\x01\x01\x11\x01\aP\x03\x05\x11\x01\x17Q\x04\x01" +
	"\x01\xff\x06\x16\xb3\xa2\x16\xc0h\x8e\x00\x00\x001\x01*\x01\xffnames.ca\x03pnp:Service.pingA" +
	"sync$Pa\x0frams\x11\x01\xfa\xffnames.ca\x02pnp:Service.ref$?Pa" +
	"rams\x11\x01?Q\x04\x03\x04\x00\x00\x04\x01\x00\x00\x11\r*\x00\x00Q\b\x03\x01Q\x14\x02\x01\x0ftype\x01\f\x00\x02\x01\f\x00\x011" +
	"\x01\x12\x01\xffnames.ca\x03pnp:Service.method$Param\x01s\x11\x01\xafQ\f" +
	"\x03\x04\x00\x00\x04\x01\x00\x00\x11E2\x00\x00Q@\x03\x01QL\x02\x01\x01\x01\x14\x01\x01\x00\x00\x11I:\x00\x00QD\x03\x01QP\x02\x01\x11\x02\x01" +
	"\x14\x01\x02\x00\x00\x11M\x12\x00\x00QH\x03\x01Qd\x02\x01\x1fint32\x01\x04\x00\x02\x01\x04\x00\x01?string\x01\f\x00\x02\x01" +
	"\f\x00\x01\x01s\x01\x0e\x00\x01P\x03\x01\x01\f\x00\x02\x01\x0e\x00\x01\x11\x01\xa2\xffnames.ca\x01pnp:Serv\aic" +
	"e\x11\x01\aP\x01\x011\x01\xc7\x02Q,\x03\x05\x00\x00\xff\xc2\x06W\x8f*NJ\xb3\x01\xa1\x10i \xdb\x17\r\xeb\x13Q\x01B\x00\x02\x13E\x01" +
	"\a\x01\x01\xffR1\xd3_\x92>r\xca\x01\xecq=\xe8\xc8\x00\x92\x97\x139\x01:\x00\x02\x13-\x01\a\x01\x02\xff\xf0\xd8#\xcaV\xdf\xe6\xb9\x01\x01" +
	"\xcb\x19\xe6\xbcU\xfb\x89\x13!\x01:\x00\x02\x13\x15\x01\a\x01\x03\xff\x91\x9b\x17W\xfb<\xf2\xe1\x01A\xbc\xad\xa8\x0e-\xb4\xa7\x13\t\x01\"\x00\x02\x11" +
	"\xfd\a\x01\x04\xff]N!\xe8\x1c\x85\x8c\xf9\x01\x04\xa1\xb1\xf6\x16\xaa\xb6\xd3\x11\xf12\x00\x02\x11\xe5\a\x01\x05\xff\x1f\xd3\t\x18\xf56d\xe0\x01H\xfa" +
	"\x99\xb99\x1a\x7f\xde\x11\xd9R\x00\x02\x11\xd1\a\x01\x06\xff\xd0\x05\xe4'\xc5`\xb3\xd8\x01\xd9\r(\x06\xb0\xa6a\xc7\x11\xc5*\x00\x02\x11\xb9\a\x01\a" +
	"\xff\n\x1bԅ\x88u\x1d\xe9\x01\vL\xd0\x1a\xc6\u06dd\xa7\x11\xad*\x00\x02\x11\xa1\a\x01\b\xff\xa9?j\xe4\x98RV\x90\x01!\xa2o\xfdCb" +
	"j\xb4\x11\x952\x00\x02\x11\x89\a\x01\t\xff?#\xb4\x1d/A\xf8\xe2\x012\x19RC\xb5\xd1\x01\xdd\x11}:\x00\x02\x11q\a\x01\n\xff\xac\x06\x85" +
	"\n\xf8,@\x84\x01\xd6f\xc4p\x11\x95\x01\xb7\x11eB\x00\x02\x11Y\a\x7frelease@\x01?addRef@\x01?st" +
	"ring@\x01\aref@\x01\x1fasync@\x01\xffpingAsyn\x00\x01c@\x01\x0fping@\x01\x0fwa" +
	"it@\x01\x1fbegin@\x01?method@\x01\x7fcontext@\x01\x11\x01\aP\x01\x01\x11\x01\xc2\xffnam" +
	"es.ca\x02pnp:Shape.Which\x00\x11\x01\aP\x01\x011\x01\x02\x01\xffnames.ca\x03pn" +
	"p:Service.wait$Params\x00\x11\x01\x8a\xffnames.ca\x01pnp:Left\x00" +
	"\x00\x11\x01\aP\x01\x01\x11\x01\x87Q\b\x03\x05\x00\x00\xff\xca\xd9B\xc8EcC\x89\x01\xce\xd5G\x93\xae\x95ز\x111*\x00\x02\x11%\a\x01\x01" +
	"\xff\xed\xfd\x94˥\x10q\xfc\x01\xf1Ev9C\xb6\xc7\xcb\x11\x19*\x00\x02\x11\r\a\x0fsame@\x01\x0fleft@\x01\x11\x01\x17Q" +
	"\x04\x01\x01\xff\x06\x16\xb3\xa2\x16\xc0h\x8e\x00\x00\x001\x01\"\x01\xffnames.ca\x03pnp:Service.rel" +
	"ease$Resu\alts\x11\x01\xafQ\f\x03\x04\x00\x00\x04\x01\x00\x00\x11E\x12\x00\x00Q@\x03\x01QL\x02\x01\x01\x01\x14\x01\x01" +
	"\x00\x00\x11I\"\x00\x00QD\x03\x01QP\x02\x01\x11\x02\x01\x14\x01\x02\x00\x00\x11M\"\x00\x00QH\x03\x01QT\x02\x01\x01a\x01\f\x00\x02\x01\f" +
	"\x00\x01\aerr\x01\x04\x00\x02\x01\x04\x00\x01\alen\x01\x04\x00\x02\x01\x04\x00\x01\x11\x01\x92\xffnames.ca\x01pnp:R" +
	"igh\x01t\x11\x01\aP\x01\x01\x11\x01\x87Q\b\x03\x05\x00\x00\xff̑\x1da\x7f\xb2W\x85\x01\xe4\x1bP\xfa\xf7\xe0`\xb4\x111*\x00\x02\x11" +
	"%\a\x01\x01\xff\xad\x15x\xf3\aEߜ\x01\x10\x7fQ\xf7;l\x8f\xae\x11\x192\x00\x02\x11\r\a\x0fsame@\x01\x1fright@" +
	"\x01\x11\x01\x17Q\x04\x01\x01\xff\x06\x16\xb3\xa2\x16\xc0h\x8e\x00\x00\x00\x11\x01\x9a\xffnames.ca\x01pnp:Pers\x03on" +
	"\x11\x01\x17Q\x04\x01\x01\xff\xd6|\xea:Fm0\xce\x00\x11\x01*\x0fType1\x01\xf7\x03QH\x03\x04\x00\x00\x04\x01\x00\x00\x13\xe9\x01:\x00" +
	"\x00S\xe4\x01\x03\x01S\xf0\x01\x02\x01\x01\x01\x14\x01\x01\x00\x00\x13\xed\x01B\x00\x00S\xe8\x01\x03\x01S\xf4\x01\x02\x01\x11\x02\x01\x14\x01\x02\x00\x00\x13\xf1" +
	"\x01*\x00\x00S\xec\x01\x03\x01S\xf8\x01\x02\x01\x11\x03\x02\x14\x01\x03\x00\x00\x13\xf5\x01B\x00\x00S\xf0\x01\x03\x01S\xfc\x01\x02\x01\x11\x04\x03\x14\x01\x04" +
	"\x00\x00\x13\xf9\x01B\x00\x00S\xf4\x01\x03\x01R\x02\x02\x01\x11\x05\x01\x14\x01\x05\x00\x00\x13\xfd\x012\x00\x00S\xf8\x01\x03\x01S\x04\x02\x02\x01\x11\x06\x02" +
	"\x14\x01\x06\x00\x00\x13\x01\x022\x00\x00S\xfc\x01\x03\x01S\b\x02\x02\x01\x11\a\x03\x14\x01\a\x00\x00\x13\x05\x02B\x00\x00R\x02\x03\x01S\f\x02\x02\x01" +
	"\x11\b\x04\x14\x01\b\x00\x00\x13\t\x022\x00\x00S\x04\x02\x03\x01S\x10\x02\x02\x01\x11\t\x05\x14\x01\t\x00\x00\x13\r\x022\x00\x00S\b\x02\x03\x01S" +
	"\x14\x02\x02\x01\x11\n\x06\x14\x01\n\x00\x00\x13\x11\x02B\x00\x00S\f\x02\x03\x01S\x18\x02\x02\x01\x11\v\a\x14\x01\v\x00\x00\x13\x15\x022\x00\x00S\x10" +
	"\x02\x03\x01S\x1c\x02\x02\x01\x11\f\x04\x14\x01\f\x00\x00\x13\x19\x02*\x00\x00S\x14\x02\x03\x01S \x02\x02\x01\x11\r\x04\x14\x01\r\x00\x00\x13\x1d\x02:" +
	"\x00\x00S\x18\x02\x03\x01S$\x02\x02\x01\x11\x0e\x03\x14\x01\x0e\x00\x00\x13!\x022\x00\x00S\x1c\x02\x03\x01S(\x02\x02\x01\x11\x0f\n\x14\x01\x0f\x00\x00" +
	"\x13%\x02Z\x00\x00S$\x02\x03\x01S0\x02\x02\x01\x11\x10\x05\x14\x01\x10\x00\x00\x13-\x02B\x00\x00S(\x02\x03\x01S4\x02\x02\x01\x11\x11\x06\x14" +
	"\x01\x11\x00\x00\x131\x02\"\x00\x00S,\x02\x03\x01S8\x02\x02\x01?reader\x01\f\x00\x02\x01\f\x00\x01\x7fhasName\x01" +
	"\x01\x00\x02\x01\x01\x00\x01\x0fname\x01\f\x00\x02\x01\f\x00\x01\x7fsetName\x01\f\x00\x02\x01\f\x00\x01\x7fnewName" +
	"\x01\f\x00\x02\x01\f\x00\x01\x1fplain\x01\x02\x00\x02\x01\x02\x00\x01\x1fbuild\x01\x02\x00\x02\x01\x02\x00\x01\x7frelease" +
	"\x01\x02\x00\x02\x01\x02\x00\x01\x1fwhich\x01\x02\x00\x02\x01\x02\x00\x01\x1funion\x01\x02\x00\x02\x01\x02\x00\x01\x7ffromPtr" +
	"\x01\x02\x00\x02\x01\x02\x00\x01\x1ftoPtr\x01\x02\x00\x02\x01\x02\x00\x01\x0ftype\x01\x0f\xff\xd6|\xea:Fm0\xce\x00\x00\x01\x01\x0f\x00" +
	"\x01?string\x01\f\x00\x02\x01\f\x00\x01\x1fint32\x01\x04\x00\x02\x01\x04\x00\x01\xffobjectSi\x00\x03ze\x01" +
	"\x02\x00\x02\x01\x02\x00\x01\x7fcontext\x01\f\x00\x02\x01\f\x00\x01\aany\x01\x12\x00\x02\x01\x12\x00\x01\x11\x01\xba\xffnames" +
	".ca\x01pnp:NewS?ervice\x11\x01\aP\x01\x01\x11\x01\x8a\xffnames.ca\x01pnp:Mo" +
	"re\x00\x00\x11\x01\aP\x01\x01\x11\x01GQ\x04\x03\x05\x00\x00\xff\xb0\xe1(\x8d0\xdc<\xa2\x01\xf1\xfe\xd2;\n#\xe9\xa8\x11\x11*\x00\x02\x11\x05" +
	"\a\x0fmore@\x01\x11\x01\x17Q\x04\x01\x01\xff\x14D'\xfdn\x0eC\xad\x00\x00\x00\x11\x01\xba\xffnames.ca\x01pnp:" +
	"Pers?onType\x11\x01\aP\x01\x01\x11\x01?Q\x04\x03\x04\x00\x00\x04\x01\x00\x00\x11\r\x12\x00\x00Q\b\x03\x01Q\x14\x02\x01\x01" +
	"a\x01\x01\x00\x02\x01\x01\x00\x01\x11\x01\xd2\xffnames.ca\x02pnp:ServiceServe\x01r\x11\x01\aP" +
	"\x01\x011\x01\n\x01\xffnames.ca\x03pnp:Service.async$Params\x00\x00\x11\x01" +
	"\xea\xffnames.ca\x02pnp:Left.left$Pa\x0frams\x11\x01\xca\xffnames.ca" +
	"\x02pnp:Shape.Reader\x00\x00\x11\x01\aP\x01\x01\x11\x01/A\x14\x01\x00\x041\x01\xe2\x01\xffNames " +
	"th\x06at get in one another's way, and in the w" +
	"ay of G\ao.\n"

// If this does not compile, the code is newer than the runtime: run go get github.com/marque-rpc/marque@latest.
const _ = plain.GeneratedCodeNeedsNewerMarque1
