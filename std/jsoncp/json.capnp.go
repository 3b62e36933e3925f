// Code generated from json.capnp by marque. DO NOT EDIT.

package jsoncp

import (
	"strconv"

	"github.com/marque-rpc/marque/capnp"
	"github.com/marque-rpc/marque/std/plain"
)

// NameAnnotation is the id of the annotation name.
//
// What to call this in JSON.
const NameAnnotation uint64 = 0xfa5b1fd61c2e7c3d

// FlattenAnnotation is the id of the annotation flatten.
//
// Put the members of this struct, group or union among those of the object that it is in.
const FlattenAnnotation uint64 = 0x82d3e852af0336bf

// DiscriminatorAnnotation is the id of the annotation discriminator.
//
// A member of the object tells by name which member of the union is set.
const DiscriminatorAnnotation uint64 = 0xcfa794e8d19a0162

// Base64Annotation is the id of the annotation base64.
//
// This Data is a string in Base64.
const Base64Annotation uint64 = 0xd7d879450a253e4b

// HexAnnotation is the id of the annotation hex.
//
// This Data is a string of hexadecimal digits.
const HexAnnotation uint64 = 0xf061e22f0ae5c7b5

// NotificationAnnotation is the id of the annotation notification.
//
// In JSON-RPC, calls of this method are notifications: they get no answer.
const NotificationAnnotation uint64 = 0xa0a054dea32fd98c

// Value is the struct Value as a plain Go value, which shares nothing with any message.
//
// Any JSON value.
type Value struct {
	Union ValueUnion // one of the members, or nil for the first member's default
}

// ValueUnion is the union of a [Value] as a plain Go value: [ValueBoolean], [ValueNumber], [ValueString], [ValueArray], [ValueObject], [ValueCall_], [ValueRaw], [ValueWhichNull] and other members without a value. A member that only a newer schema knows is the bare [ValueWhich].
type ValueUnion interface {
	// Which says which member it is.
	Which() ValueWhich
	buildValue(s capnp.StructBuilder, depth int)
}

// ValueWhich says which member of a union is set. Other values than these come from newer schemas.
type ValueWhich uint16

// The members of the union.
const (
	ValueWhichNull    ValueWhich = 0
	ValueWhichBoolean ValueWhich = 1
	ValueWhichNumber  ValueWhich = 2
	ValueWhichString  ValueWhich = 3
	ValueWhichArray   ValueWhich = 4
	ValueWhichObject  ValueWhich = 5
	ValueWhichCall    ValueWhich = 6
	ValueWhichRaw     ValueWhich = 7
)

var valueWhichNames = [...]string{"null", "boolean", "number", "string", "array", "object", "call", "raw"}

// String returns the name in the schema, or the number of a value that the schema does not have.
func (v ValueWhich) String() string {
	if v.Known() {
		return valueWhichNames[v]
	}
	return "ValueWhich(" + strconv.Itoa(int(v)) + ")"
}

// Known reports whether the schema has the value.
func (v ValueWhich) Known() bool { return int(v) < len(valueWhichNames) }

// Which returns w.
func (w ValueWhich) Which() ValueWhich { return w }

func (w ValueWhich) buildValue(s capnp.StructBuilder, _ int) { s.SetUint16(0, uint16(w)) }

// ValueBoolean is the union's member boolean.
type ValueBoolean struct{ Value bool }

// Which returns [ValueWhichBoolean].
func (ValueBoolean) Which() ValueWhich { return ValueWhichBoolean }

func (u ValueBoolean) buildValue(s capnp.StructBuilder, depth int) {
	ValueBuilder(s).SetBoolean(u.Value)
}

// ValueNumber is the union's member number.
type ValueNumber struct{ Value float64 }

// Which returns [ValueWhichNumber].
func (ValueNumber) Which() ValueWhich { return ValueWhichNumber }

func (u ValueNumber) buildValue(s capnp.StructBuilder, depth int) { ValueBuilder(s).SetNumber(u.Value) }

// ValueString is the union's member string.
type ValueString struct{ Value string }

// Which returns [ValueWhichString].
func (ValueString) Which() ValueWhich { return ValueWhichString }

func (u ValueString) buildValue(s capnp.StructBuilder, depth int) { ValueBuilder(s).SetString(u.Value) }

// ValueArray is the union's member array.
type ValueArray struct{ Value []Value }

// Which returns [ValueWhichArray].
func (ValueArray) Which() ValueWhich { return ValueWhichArray }

func (u ValueArray) buildValue(s capnp.StructBuilder, depth int) {
	b := ValueBuilder(s)
	capnp.StructBuilder(b).SetUint16(0, uint16(ValueWhichArray))
	plain.BuildStructs(capnp.StructBuilder(b).Ptr(0), u.Value, ValueBuilder{}.ObjectSize(), func(v *Value, b ValueBuilder) { v.build(b, depth) })
}

// ValueObject is the union's member object.
type ValueObject struct{ Value []ValueField }

// Which returns [ValueWhichObject].
func (ValueObject) Which() ValueWhich { return ValueWhichObject }

func (u ValueObject) buildValue(s capnp.StructBuilder, depth int) {
	b := ValueBuilder(s)
	capnp.StructBuilder(b).SetUint16(0, uint16(ValueWhichObject))
	plain.BuildStructs(capnp.StructBuilder(b).Ptr(0), u.Value, ValueFieldBuilder{}.ObjectSize(), func(v *ValueField, b ValueFieldBuilder) { v.build(b, depth) })
}

// ValueCall_ is the union's member call.
//
// Not JSON: name(value, …), which some databases write for dates and binary data.
type ValueCall_ struct{ Value *ValueCall }

// Which returns [ValueWhichCall].
func (ValueCall_) Which() ValueWhich { return ValueWhichCall }

func (u ValueCall_) buildValue(s capnp.StructBuilder, depth int) {
	b := ValueBuilder(s)
	capnp.StructBuilder(b).SetUint16(0, uint16(ValueWhichCall))
	if u.Value != nil {
		u.Value.build(b.NewCall(), depth)
	}
}

// ValueRaw is the union's member raw.
//
// JSON as it stands in a document.
type ValueRaw struct{ Value string }

// Which returns [ValueWhichRaw].
func (ValueRaw) Which() ValueWhich { return ValueWhichRaw }

func (u ValueRaw) buildValue(s capnp.StructBuilder, depth int) { ValueBuilder(s).SetRaw(u.Value) }

// ValueReader reads a [Value] in place. It is valid as long as its message is.
type ValueReader capnp.Struct

// ReadValue reads the root of m as a [Value].
func ReadValue(m *capnp.Message) ValueReader { return ValueReader(m.Root().Struct()) }

// Which says which member of the union is set.
func (r ValueReader) Which() ValueWhich { return ValueWhich(capnp.Struct(r).Uint16(0)) }

// Boolean reads the union's member boolean; ok is false if another member is set.
func (r ValueReader) Boolean() (v bool, ok bool) {
	if r.Which() != ValueWhichBoolean {
		return v, false
	}
	return capnp.Struct(r).Bool(16), true
}

// Number reads the union's member number; ok is false if another member is set.
func (r ValueReader) Number() (v float64, ok bool) {
	if r.Which() != ValueWhichNumber {
		return v, false
	}
	return capnp.Struct(r).Float64(8), true
}

// String reads the union's member string; ok is false if another member is set.
func (r ValueReader) String() (v string, ok bool) {
	if r.Which() != ValueWhichString {
		return v, false
	}
	return capnp.Struct(r).Text(0), true
}

// HasString reports whether string is not null.
func (r ValueReader) HasString() bool { return r.Which() == ValueWhichString && capnp.Struct(r).Has(0) }

// Array reads the union's member array; ok is false if another member is set.
func (r ValueReader) Array() (v capnp.StructList[ValueReader], ok bool) {
	if r.Which() != ValueWhichArray {
		return v, false
	}
	return capnp.Structs[ValueReader](capnp.Struct(r).Ptr(0)), true
}

// HasArray reports whether array is not null.
func (r ValueReader) HasArray() bool { return r.Which() == ValueWhichArray && capnp.Struct(r).Has(0) }

// Object reads the union's member object; ok is false if another member is set.
func (r ValueReader) Object() (v capnp.StructList[ValueFieldReader], ok bool) {
	if r.Which() != ValueWhichObject {
		return v, false
	}
	return capnp.Structs[ValueFieldReader](capnp.Struct(r).Ptr(0)), true
}

// HasObject reports whether object is not null.
func (r ValueReader) HasObject() bool { return r.Which() == ValueWhichObject && capnp.Struct(r).Has(0) }

// Call reads the union's member call; ok is false if another member is set.
//
// Not JSON: name(value, …), which some databases write for dates and binary data.
func (r ValueReader) Call() (v ValueCallReader, ok bool) {
	if r.Which() != ValueWhichCall {
		return v, false
	}
	return ValueCallReader(capnp.Struct(r).Struct(0)), true
}

// HasCall reports whether call is not null.
func (r ValueReader) HasCall() bool { return r.Which() == ValueWhichCall && capnp.Struct(r).Has(0) }

// Raw reads the union's member raw; ok is false if another member is set.
//
// JSON as it stands in a document.
func (r ValueReader) Raw() (v string, ok bool) {
	if r.Which() != ValueWhichRaw {
		return v, false
	}
	return capnp.Struct(r).Text(0), true
}

// HasRaw reports whether raw is not null.
func (r ValueReader) HasRaw() bool { return r.Which() == ValueWhichRaw && capnp.Struct(r).Has(0) }

// ValueBuilder fills in a [Value] in place.
type ValueBuilder capnp.StructBuilder

// NewValue makes a [Value] the root of m.
func NewValue(m *capnp.Message) ValueBuilder {
	return ValueBuilder(m.NewRoot(ValueBuilder{}.ObjectSize()))
}

// ObjectSize is the size of the struct.
func (ValueBuilder) ObjectSize() capnp.ObjectSize { return capnp.ObjectSize{DataWords: 2, PtrCount: 1} }

// Reader reads what has been filled in.
func (b ValueBuilder) Reader() ValueReader { return ValueReader(capnp.StructBuilder(b).Reader()) }

// SetNull selects the union's member null.
func (b ValueBuilder) SetNull() { capnp.StructBuilder(b).SetUint16(0, uint16(ValueWhichNull)) }

// SetBoolean selects the union's member boolean.
func (b ValueBuilder) SetBoolean(v bool) {
	capnp.StructBuilder(b).SetUint16(0, uint16(ValueWhichBoolean))
	capnp.StructBuilder(b).SetBool(16, v)
}

// SetNumber selects the union's member number.
func (b ValueBuilder) SetNumber(v float64) {
	capnp.StructBuilder(b).SetUint16(0, uint16(ValueWhichNumber))
	capnp.StructBuilder(b).SetFloat64(8, v)
}

// SetString selects the union's member string.
func (b ValueBuilder) SetString(v string) {
	capnp.StructBuilder(b).SetUint16(0, uint16(ValueWhichString))
	capnp.StructBuilder(b).SetText(0, v)
}

// NewArray selects the union's member array and sets it to a list of size elements, to be filled in.
func (b ValueBuilder) NewArray(size int) capnp.StructListBuilder[ValueBuilder] {
	capnp.StructBuilder(b).SetUint16(0, uint16(ValueWhichArray))
	return capnp.NewStructs[ValueBuilder](capnp.StructBuilder(b).Ptr(0), size, ValueBuilder{}.ObjectSize())
}

// Array is the union's member array, to be changed; ok is false if another member is set.
func (b ValueBuilder) Array() (v capnp.StructListBuilder[ValueBuilder], ok bool) {
	if b.Reader().Which() != ValueWhichArray {
		return v, false
	}
	return capnp.BuildStructs[ValueBuilder](capnp.StructBuilder(b).Ptr(0), ValueBuilder{}.ObjectSize()), true
}

// NewObject selects the union's member object and sets it to a list of size elements, to be filled in.
func (b ValueBuilder) NewObject(size int) capnp.StructListBuilder[ValueFieldBuilder] {
	capnp.StructBuilder(b).SetUint16(0, uint16(ValueWhichObject))
	return capnp.NewStructs[ValueFieldBuilder](capnp.StructBuilder(b).Ptr(0), size, ValueFieldBuilder{}.ObjectSize())
}

// Object is the union's member object, to be changed; ok is false if another member is set.
func (b ValueBuilder) Object() (v capnp.StructListBuilder[ValueFieldBuilder], ok bool) {
	if b.Reader().Which() != ValueWhichObject {
		return v, false
	}
	return capnp.BuildStructs[ValueFieldBuilder](capnp.StructBuilder(b).Ptr(0), ValueFieldBuilder{}.ObjectSize()), true
}

// NewCall selects the union's member call and sets it to an empty struct, to be filled in.
func (b ValueBuilder) NewCall() ValueCallBuilder {
	capnp.StructBuilder(b).SetUint16(0, uint16(ValueWhichCall))
	return ValueCallBuilder(capnp.StructBuilder(b).NewStruct(0, ValueCallBuilder{}.ObjectSize()))
}

// SetCall sets call to a copy of v.
func (b ValueBuilder) SetCall(v ValueCallReader) {
	capnp.StructBuilder(b).SetUint16(0, uint16(ValueWhichCall))
	capnp.StructBuilder(b).SetStruct(0, capnp.Struct(v))
}

// Call is the union's member call, to be changed; ok is false if another member is set.
func (b ValueBuilder) Call() (v ValueCallBuilder, ok bool) {
	if b.Reader().Which() != ValueWhichCall {
		return v, false
	}
	return ValueCallBuilder(capnp.StructBuilder(b).Struct(0, ValueCallBuilder{}.ObjectSize())), true
}

// SetRaw selects the union's member raw.
func (b ValueBuilder) SetRaw(v string) {
	capnp.StructBuilder(b).SetUint16(0, uint16(ValueWhichRaw))
	capnp.StructBuilder(b).SetText(0, v)
}

// Plain returns a copy of the struct.
func (r ValueReader) Plain() Value {
	return Value{
		Union: r.plainUnion(),
	}
}

func (r ValueReader) plainUnion() ValueUnion {
	switch w := r.Which(); w {
	case ValueWhichBoolean:
		return ValueBoolean{capnp.Struct(r).Bool(16)}
	case ValueWhichNumber:
		return ValueNumber{capnp.Struct(r).Float64(8)}
	case ValueWhichString:
		return ValueString{plain.String(capnp.Struct(r).Text(0))}
	case ValueWhichArray:
		return ValueArray{plain.Structs(capnp.Structs[ValueReader](capnp.Struct(r).Ptr(0)), ValueReader.Plain)}
	case ValueWhichObject:
		return ValueObject{plain.Structs(capnp.Structs[ValueFieldReader](capnp.Struct(r).Ptr(0)), ValueFieldReader.Plain)}
	case ValueWhichCall:
		return ValueCall_{plain.Struct(ValueCallReader(capnp.Struct(r).Struct(0)), ValueCallReader.Plain)}
	case ValueWhichRaw:
		return ValueRaw{plain.String(capnp.Struct(r).Text(0))}
	default:
		return w
	}
}

// Build fills in b, which is fresh, from p. What cannot be built is an error of the message.
func (p *Value) Build(b ValueBuilder) { p.build(b, plain.MaxDepth) }

func (p *Value) build(b ValueBuilder, depth int) {
	if depth--; depth < 0 {
		plain.TooDeep(capnp.StructBuilder(b).Ptr(0))
		return
	}
	if p.Union != nil {
		p.Union.buildValue(capnp.StructBuilder(b), depth)
	}
}

// FromPtr and ToPtr make *Value a type argument of generic types, see [plain.Pointer].
func (*Value) FromPtr(p plain.Ptr) *Value {
	return plain.Struct(ValueReader(p.Struct()), ValueReader.Plain)
}

// ToPtr is described with FromPtr.
func (p *Value) ToPtr(s plain.Slot) {
	if b, ok := s.NewStruct(p == nil, ValueBuilder{}.ObjectSize()); ok {
		p.build(ValueBuilder(b), s.Depth())
	}
}

// ValueField is the struct Field as a plain Go value, which shares nothing with any message.
type ValueField struct {
	Name  string
	Value *Value
}

// ValueFieldReader reads a [ValueField] in place. It is valid as long as its message is.
type ValueFieldReader capnp.Struct

// ReadValueField reads the root of m as a [ValueField].
func ReadValueField(m *capnp.Message) ValueFieldReader { return ValueFieldReader(m.Root().Struct()) }

func (r ValueFieldReader) Name() string { return capnp.Struct(r).Text(0) }

// HasName reports whether name is not null.
func (r ValueFieldReader) HasName() bool { return capnp.Struct(r).Has(0) }

func (r ValueFieldReader) Value() ValueReader { return ValueReader(capnp.Struct(r).Struct(1)) }

// HasValue reports whether value is not null.
func (r ValueFieldReader) HasValue() bool { return capnp.Struct(r).Has(1) }

// ValueFieldBuilder fills in a [ValueField] in place.
type ValueFieldBuilder capnp.StructBuilder

// NewValueField makes a [ValueField] the root of m.
func NewValueField(m *capnp.Message) ValueFieldBuilder {
	return ValueFieldBuilder(m.NewRoot(ValueFieldBuilder{}.ObjectSize()))
}

// ObjectSize is the size of the struct.
func (ValueFieldBuilder) ObjectSize() capnp.ObjectSize { return capnp.ObjectSize{PtrCount: 2} }

// Reader reads what has been filled in.
func (b ValueFieldBuilder) Reader() ValueFieldReader {
	return ValueFieldReader(capnp.StructBuilder(b).Reader())
}

func (b ValueFieldBuilder) SetName(v string) { capnp.StructBuilder(b).SetText(0, v) }

// NewValue sets value to an empty struct, to be filled in.
func (b ValueFieldBuilder) NewValue() ValueBuilder {
	return ValueBuilder(capnp.StructBuilder(b).NewStruct(1, ValueBuilder{}.ObjectSize()))
}

// SetValue sets value to a copy of v.
func (b ValueFieldBuilder) SetValue(v ValueReader) {
	capnp.StructBuilder(b).SetStruct(1, capnp.Struct(v))
}

// Value is the struct that value leads to, made if it is not there, to be changed.
func (b ValueFieldBuilder) Value() ValueBuilder {
	return ValueBuilder(capnp.StructBuilder(b).Struct(1, ValueBuilder{}.ObjectSize()))
}

// Plain returns a copy of the struct.
func (r ValueFieldReader) Plain() ValueField {
	return ValueField{
		Name:  plain.String(r.Name()),
		Value: plain.Struct(r.Value(), ValueReader.Plain),
	}
}

// Build fills in b, which is fresh, from p. What cannot be built is an error of the message.
func (p *ValueField) Build(b ValueFieldBuilder) { p.build(b, plain.MaxDepth) }

func (p *ValueField) build(b ValueFieldBuilder, depth int) {
	if depth--; depth < 0 {
		plain.TooDeep(capnp.StructBuilder(b).Ptr(0))
		return
	}
	if p.Name != "" {
		b.SetName(p.Name)
	}
	if p.Value != nil {
		p.Value.build(b.NewValue(), depth)
	}
}

// FromPtr and ToPtr make *ValueField a type argument of generic types, see [plain.Pointer].
func (*ValueField) FromPtr(p plain.Ptr) *ValueField {
	return plain.Struct(ValueFieldReader(p.Struct()), ValueFieldReader.Plain)
}

// ToPtr is described with FromPtr.
func (p *ValueField) ToPtr(s plain.Slot) {
	if b, ok := s.NewStruct(p == nil, ValueFieldBuilder{}.ObjectSize()); ok {
		p.build(ValueFieldBuilder(b), s.Depth())
	}
}

// ValueCall is the struct Call as a plain Go value, which shares nothing with any message.
type ValueCall struct {
	Function string
	Params   []Value
}

// ValueCallReader reads a [ValueCall] in place. It is valid as long as its message is.
type ValueCallReader capnp.Struct

// ReadValueCall reads the root of m as a [ValueCall].
func ReadValueCall(m *capnp.Message) ValueCallReader { return ValueCallReader(m.Root().Struct()) }

func (r ValueCallReader) Function() string { return capnp.Struct(r).Text(0) }

// HasFunction reports whether function is not null.
func (r ValueCallReader) HasFunction() bool { return capnp.Struct(r).Has(0) }

func (r ValueCallReader) Params() capnp.StructList[ValueReader] {
	return capnp.Structs[ValueReader](capnp.Struct(r).Ptr(1))
}

// HasParams reports whether params is not null.
func (r ValueCallReader) HasParams() bool { return capnp.Struct(r).Has(1) }

// ValueCallBuilder fills in a [ValueCall] in place.
type ValueCallBuilder capnp.StructBuilder

// NewValueCall makes a [ValueCall] the root of m.
func NewValueCall(m *capnp.Message) ValueCallBuilder {
	return ValueCallBuilder(m.NewRoot(ValueCallBuilder{}.ObjectSize()))
}

// ObjectSize is the size of the struct.
func (ValueCallBuilder) ObjectSize() capnp.ObjectSize { return capnp.ObjectSize{PtrCount: 2} }

// Reader reads what has been filled in.
func (b ValueCallBuilder) Reader() ValueCallReader {
	return ValueCallReader(capnp.StructBuilder(b).Reader())
}

func (b ValueCallBuilder) SetFunction(v string) { capnp.StructBuilder(b).SetText(0, v) }

// NewParams sets params to a list of size elements, to be filled in.
func (b ValueCallBuilder) NewParams(size int) capnp.StructListBuilder[ValueBuilder] {
	return capnp.NewStructs[ValueBuilder](capnp.StructBuilder(b).Ptr(1), size, ValueBuilder{}.ObjectSize())
}

// Params is the list that params leads to, to be changed in place.
func (b ValueCallBuilder) Params() capnp.StructListBuilder[ValueBuilder] {
	return capnp.BuildStructs[ValueBuilder](capnp.StructBuilder(b).Ptr(1), ValueBuilder{}.ObjectSize())
}

// Plain returns a copy of the struct.
func (r ValueCallReader) Plain() ValueCall {
	return ValueCall{
		Function: plain.String(r.Function()),
		Params:   plain.Structs(r.Params(), ValueReader.Plain),
	}
}

// Build fills in b, which is fresh, from p. What cannot be built is an error of the message.
func (p *ValueCall) Build(b ValueCallBuilder) { p.build(b, plain.MaxDepth) }

func (p *ValueCall) build(b ValueCallBuilder, depth int) {
	if depth--; depth < 0 {
		plain.TooDeep(capnp.StructBuilder(b).Ptr(0))
		return
	}
	if p.Function != "" {
		b.SetFunction(p.Function)
	}
	plain.BuildStructs(capnp.StructBuilder(b).Ptr(1), p.Params, ValueBuilder{}.ObjectSize(), func(v *Value, b ValueBuilder) { v.build(b, depth) })
}

// FromPtr and ToPtr make *ValueCall a type argument of generic types, see [plain.Pointer].
func (*ValueCall) FromPtr(p plain.Ptr) *ValueCall {
	return plain.Struct(ValueCallReader(p.Struct()), ValueCallReader.Plain)
}

// ToPtr is described with FromPtr.
func (p *ValueCall) ToPtr(s plain.Slot) {
	if b, ok := s.NewStruct(p == nil, ValueCallBuilder{}.ObjectSize()); ok {
		p.build(ValueCallBuilder(b), s.Depth())
	}
}

// FlattenOptions is the struct FlattenOptions as a plain Go value, which shares nothing with any message.
type FlattenOptions struct {
	// What to put before the names of the members.
	Prefix string
}

// FlattenOptionsReader reads a [FlattenOptions] in place. It is valid as long as its message is.
type FlattenOptionsReader capnp.Struct

// ReadFlattenOptions reads the root of m as a [FlattenOptions].
func ReadFlattenOptions(m *capnp.Message) FlattenOptionsReader {
	return FlattenOptionsReader(m.Root().Struct())
}

// Prefix reads the field prefix.
//
// What to put before the names of the members.
func (r FlattenOptionsReader) Prefix() string { return capnp.Struct(r).TextDefault(0, "") }

// HasPrefix reports whether prefix is not null.
func (r FlattenOptionsReader) HasPrefix() bool { return capnp.Struct(r).Has(0) }

// FlattenOptionsBuilder fills in a [FlattenOptions] in place.
type FlattenOptionsBuilder capnp.StructBuilder

// NewFlattenOptions makes a [FlattenOptions] the root of m.
func NewFlattenOptions(m *capnp.Message) FlattenOptionsBuilder {
	return FlattenOptionsBuilder(m.NewRoot(FlattenOptionsBuilder{}.ObjectSize()))
}

// ObjectSize is the size of the struct.
func (FlattenOptionsBuilder) ObjectSize() capnp.ObjectSize { return capnp.ObjectSize{PtrCount: 1} }

// Reader reads what has been filled in.
func (b FlattenOptionsBuilder) Reader() FlattenOptionsReader {
	return FlattenOptionsReader(capnp.StructBuilder(b).Reader())
}

func (b FlattenOptionsBuilder) SetPrefix(v string) { capnp.StructBuilder(b).SetText(0, v) }

// Plain returns a copy of the struct.
func (r FlattenOptionsReader) Plain() FlattenOptions {
	return FlattenOptions{
		Prefix: plain.String(r.Prefix()),
	}
}

// Build fills in b, which is fresh, from p. What cannot be built is an error of the message.
func (p *FlattenOptions) Build(b FlattenOptionsBuilder) {
	b.SetPrefix(p.Prefix)
}

// FromPtr and ToPtr make *FlattenOptions a type argument of generic types, see [plain.Pointer].
func (*FlattenOptions) FromPtr(p plain.Ptr) *FlattenOptions {
	return plain.Struct(FlattenOptionsReader(p.Struct()), FlattenOptionsReader.Plain)
}

// ToPtr is described with FromPtr.
func (p *FlattenOptions) ToPtr(s plain.Slot) {
	if b, ok := s.NewStruct(p == nil, FlattenOptionsBuilder{}.ObjectSize()); ok {
		p.Build(FlattenOptionsBuilder(b))
	}
}

// DiscriminatorOptions is the struct DiscriminatorOptions as a plain Go value, which shares nothing with any message.
type DiscriminatorOptions struct {
	// Of the member that tells; by default that of the union.
	Name string
	// If given, the value is a member of this name, whichever member of the union it is.
	ValueName string
}

// DiscriminatorOptionsReader reads a [DiscriminatorOptions] in place. It is valid as long as its message is.
type DiscriminatorOptionsReader capnp.Struct

// ReadDiscriminatorOptions reads the root of m as a [DiscriminatorOptions].
func ReadDiscriminatorOptions(m *capnp.Message) DiscriminatorOptionsReader {
	return DiscriminatorOptionsReader(m.Root().Struct())
}

// Name reads the field name.
//
// Of the member that tells; by default that of the union.
func (r DiscriminatorOptionsReader) Name() string { return capnp.Struct(r).Text(0) }

// HasName reports whether name is not null.
func (r DiscriminatorOptionsReader) HasName() bool { return capnp.Struct(r).Has(0) }

// ValueName reads the field valueName.
//
// If given, the value is a member of this name, whichever member of the union it is.
func (r DiscriminatorOptionsReader) ValueName() string { return capnp.Struct(r).Text(1) }

// HasValueName reports whether valueName is not null.
func (r DiscriminatorOptionsReader) HasValueName() bool { return capnp.Struct(r).Has(1) }

// DiscriminatorOptionsBuilder fills in a [DiscriminatorOptions] in place.
type DiscriminatorOptionsBuilder capnp.StructBuilder

// NewDiscriminatorOptions makes a [DiscriminatorOptions] the root of m.
func NewDiscriminatorOptions(m *capnp.Message) DiscriminatorOptionsBuilder {
	return DiscriminatorOptionsBuilder(m.NewRoot(DiscriminatorOptionsBuilder{}.ObjectSize()))
}

// ObjectSize is the size of the struct.
func (DiscriminatorOptionsBuilder) ObjectSize() capnp.ObjectSize {
	return capnp.ObjectSize{PtrCount: 2}
}

// Reader reads what has been filled in.
func (b DiscriminatorOptionsBuilder) Reader() DiscriminatorOptionsReader {
	return DiscriminatorOptionsReader(capnp.StructBuilder(b).Reader())
}

func (b DiscriminatorOptionsBuilder) SetName(v string) { capnp.StructBuilder(b).SetText(0, v) }

func (b DiscriminatorOptionsBuilder) SetValueName(v string) { capnp.StructBuilder(b).SetText(1, v) }

// Plain returns a copy of the struct.
func (r DiscriminatorOptionsReader) Plain() DiscriminatorOptions {
	return DiscriminatorOptions{
		Name:      plain.String(r.Name()),
		ValueName: plain.String(r.ValueName()),
	}
}

// Build fills in b, which is fresh, from p. What cannot be built is an error of the message.
func (p *DiscriminatorOptions) Build(b DiscriminatorOptionsBuilder) {
	if p.Name != "" {
		b.SetName(p.Name)
	}
	if p.ValueName != "" {
		b.SetValueName(p.ValueName)
	}
}

// FromPtr and ToPtr make *DiscriminatorOptions a type argument of generic types, see [plain.Pointer].
func (*DiscriminatorOptions) FromPtr(p plain.Ptr) *DiscriminatorOptions {
	return plain.Struct(DiscriminatorOptionsReader(p.Struct()), DiscriminatorOptionsReader.Plain)
}

// ToPtr is described with FromPtr.
func (p *DiscriminatorOptions) ToPtr(s plain.Slot) {
	if b, ok := s.NewStruct(p == nil, DiscriminatorOptionsBuilder{}.ObjectSize()); ok {
		p.Build(DiscriminatorOptionsBuilder(b))
	}
}

// JsonSchema is the compiled schema of json.capnp and of what it refers to: a CodeGeneratorRequest, packed.
const JsonSchema = "" +
	"\x11\x03\f\x11\x86r\x03\x14\x01@\x04\x11\x02\x01\x11\t\x1f\x11\x1c\x01\x00\x00Q\x04\x01\x02\xff4^:\xa4\x97\x92\xf9\x8e\x00\x11\x05Z\x00" +
	"\x00\xffjson.cap\x00\x03np\x00\x001\x01'\x04Q0\x05\x06\xff\xbf6\x03\xafR\xe8ӂ\x00Q\v\x05\xe0\xff4" +
	"^:\xa4\x97\x92\xf9\x8e\x00\x00\x01\x11\x02\x02\x11\"\x02\x00\x00\x112\x02\x00\x01\xff4^:\xa4\x97\x92\xf9\x8e\x00\x01\x05\x00\x02\x11Z\x02" +
	"\x11r\x02\x00\x03\xff\x8c\xd9/\xa3\xdeT\xa0\xa0\x00\x91\v\x05\x02\xff4^:\xa4\x97\x92\xf9\x8e\x00\x00\x01\x13\x82\x01\x02\x13\xa2\x01\x02\x00" +
	"\x00\x13\xb2\x01\x02\x00\x01\xffH=ɡ\xec\xf6٠\x00\x11\x11\x01\xff\x83\xdd\x19\xf9Ex\xfa\xa3\x00\x05\x02\a\x00\x00\x13\xda\x01\x02\x13" +
	"\xfa\x01\x02\x00\x00\x13\n\x02\x02\x00\x01\xff\x83\xdd\x19\xf9Ex\xfa\xa3\x00Q\v\x01\x02\xff4^:\xa4\x97\x92\xf9\x8e\x00E\x01\a\b\x00" +
	"\x00\x132\x03\x02\x13R\x03\x02\x00\x00\x11\x02\x03\x00\x01\xff\x19S>)\f\xc2\xf8\xc2\x00\x11\v\x01\xff4^:\xa4\x97\x92\xf9\x8e\x00\x05" +
	"\x02\a\x00\x00\x13\x12\x04\x03\x13:\x04\x03\x00\x00\x13J\x04\x03\x00\x01\xffa\xea\xc2{%\x13\xdf\xc4\x00\x11\v\x01\xff4^:\xa4\x97\x92" +
	"\xf9\x8e\x00\x05\x01\a\x00\x00\x13R\x05\x03\x13z\x05\x03\x00\x00\x13\x8a\x05\x03\x00\x01\xffb\x01\x9a\xd1蔧\xcf\x00Q\v\x05P\xff4" +
	"^:\xa4\x97\x92\xf9\x8e\x00\x00\x01\x13\x1a\x06\x03\x13B\x06\x03\x00\x00\x13R\x06\x03\x00\x01\xffK>%\nEy\xd8\xd7\x00Q\v\x05 " +
	"\xff4^:\xa4\x97\x92\xf9\x8e\x00\x00\x01\x13z\x06\x03\x13\x9a\x06\x03\x00\x00\x13\xaa\x06\x03\x00\x01\xffߝ\xd65\xe7&\x10\xe3\x00\x11\x11" +
	"\x01\xff\x83\xdd\x19\xf9Ex\xfa\xa3\x00\x05\x02\a\x00\x00\x13\xd2\x06\x03\x13\xf2\x06\x03\x00\x00\x13\x02\a\x03\x00\x01\xff\xb5\xc7\xe5\n/\xe2a" +
	"\xf0\x00Q\v\x05 \xff4^:\xa4\x97\x92\xf9\x8e\x00\x00\x01\x13\x02\b\x03\x13\x1a\b\x03\x00\x00\x13*\b\x03\x00\x01\xff=|.\x1c\xd6" +
	"\x1f[\xfa\x00\xd1\v\x05\xe8\x02\xff4^:\xa4\x97\x92\xf9\x8e\x00\x00\x01\x13R\b\x03\x13j\b\x03\x00\x00\x13z\b\x03\x00\x01\x11\x01\x9a" +
	"\xffjson.cap\x01np:flatt\x03en\x11\x01\aP\x01\x01P\x03\x01\x01\x10\xffa\xea\xc2{%\x13\xdf" +
	"\xc4\x00\x00\x01\x11\x01Z\xffjson.cap\x00\x03np\x11\x01\x97Q$\x01\x01\xff\x83\xdd\x19\xf9Ex\xfa\xa3\x00\x11A2" +
	"\xff=|.\x1c\xd6\x1f[\xfa\x00\x11=*\xff\xbf6\x03\xafR\xe8ӂ\x00\x119B\xffa\xea\xc2{%\x13\xdf\xc4\x00\x115z\xff" +
	"b\x01\x9a\xd1蔧\xcf\x00\x115r\xff\x19S>)\f\xc2\xf8\xc2\x00\x115\xaa\xffK>%\nEy\xd8\xd7\x00\x119:\xff\xb5" +
	"\xc7\xe5\n/\xe2a\xf0\x00\x115\"\xff\x8c\xd9/\xa3\xdeT\xa0\xa0\x00\x111j\x1fValue\x0fname\x7fflat" +
	"ten\xffFlattenO\x00?ptions\xffdiscrimi\x00\x1fnator\xffDis" +
	"crimi\x01natorOpt\x0fions?base64\ahex\xffnotifica\x00" +
	"\x0ftion\x11\x01\xc2\xffjson.cap\x02np:notification\x00\x11\x01\aP\x01\x01" +
	"P\x03\x01\x00\x03\x11\x01\xb2\xffjson.cap\x01np:Value\x1f.Call\x11\x01\aP\x01\x01\x11\x01" +
	"wQ\b\x03\x04\x00\x00\x04\x01\x00\x00\x11)J\x00\x00Q(\x03\x01Q4\x02\x01\x11\x01\x01\x14\x01\x01\x00\x00\x111:\x00\x00Q,\x03" +
	"\x01QH\x02\x01\xfffunction\x00\x00\x00\x01\f\x00\x02\x01\f\x00\x01?params\x01\x0e\x00\x01P\x03\x01\x01" +
	"\x10\xff\x83\xdd\x19\xf9Ex\xfa\xa3\x00\x00\x01\x01\x0e\x00\x01\x11\x01\x8a\xffjson.cap\x01np:Value\x00\x00" +
	"\x11\x01'Q\b\x01\x01\xffߝ\xd65\xe7&\x10\xe3\x00\x11\t2\xffH=ɡ\xec\xf6٠\x00\x11\x05*\x1fField\x0f" +
	"Call1\x01\xc7\x01Q \x03\x04\f\xff\xff\x04\x01\x00\x00\x11\xd1*\x00\x00Q\xcc\x03\x01Q\xd8\x02\x01\x1d\x01\xfe\xff\x10\x14\x01\x01" +
	"\x00\x00\x11\xd5B\x00\x00Q\xd0\x03\x01Q\xdc\x02\x01\x1d\x02\xfd\xff\x01\x14\x01\x02\x00\x00\x11\xd9:\x00\x00Q\xd4\x03\x01Q\xe0\x02\x01\r\x03" +
	"\xfc\xff\x14\x01\x03\x00\x00\x11\xdd:\x00\x00Q\xd8\x03\x01Q\xe4\x02\x01\r\x04\xfb\xff\x14\x01\x04\x00\x00\x11\xe12\x00\x00Q\xdc\x03\x01Q\xf8" +
	"\x02\x01\r\x05\xfa\xff\x14\x01\x05\x00\x00\x11\xf5:\x00\x00Q\xf0\x03\x01S\f\x01\x02\x01\r\x06\xf9\xff\x14\x01\x06\x00\x00\x13\t\x01*\x00\x00" +
	"S\x04\x01\x03\x01S\x10\x01\x02\x01\r\a\xf8\xff\x14\x01\a\x00\x00\x13\r\x01\"\x00\x00S\b\x01\x03\x01S\x14\x01\x02\x01\x0fnull" +
	"\x00\x06\x7fboolean\x01\x01\x00\x02\x01\x01\x00\x01?number\x01\v\x00\x02\x01\v\x00\x01?string" +
	"\x01\f\x00\x02\x01\f\x00\x01\x1farray\x01\x0e\x00\x01P\x03\x01\x01\x10\xff\x83\xdd\x19\xf9Ex\xfa\xa3\x00\x00\x01\x01\x0e\x00\x01?" +
	"object\x01\x0e\x00\x01P\x03\x01\x01\x10\xffߝ\xd65\xe7&\x10\xe3\x00\x00\x01\x01\x0e\x00\x01\x0fcall\x01\x10\xffH" +
	"=ɡ\xec\xf6٠\x00\x00\x01\x01\x10\x00\x01\araw\x01\f\x00\x02\x01\f\x00\x011\x01\x02\x01\xffjson.cap\x03" +
	"np:DiscriminatorOptions\x00\x11\x01\aP\x01\x01\x11\x01wQ\b\x03\x04\x00\x00\x04" +
	"\x01\x00\x00\x11)*\x00\x00Q$\x03\x01Q0\x02\x01\x11\x01\x01\x14\x01\x01\x00\x00\x11-R\x00\x00Q,\x03\x01Q8\x02\x01\x0fna" +
	"me\x01\f\x00\x02\x01\f\x00\x01\xffvalueNam\x00\x01e\x01\f\x00\x02\x01\f\x00\x01\x11\x01\xd2\xffjson.c" +
	"ap\x02np:FlattenOption\x01s\x11\x01\aP\x01\x01\x11\x01?Q\x04\x03\x04\x00\x00\x04\x01\x01\x01" +
	"\x11\r:\x00\x00Q\b\x03\x01Q\x14\x02\x01?prefix\x01\f\x00\x02\x01\f\x00\x00\x11\x01\n\x00\x00\x11\x01\xca\xffjso" +
	"n.cap\x02np:discriminator\x00\x00\x11\x01\aP\x01\x01P\x03\x01\x01\x10\xff\x19S>)" +
	"\f\xc2\xf8\xc2\x00\x00\x01\x11\x01\x92\xffjson.cap\x01np:base6\x014\x11\x01\aP\x01\x01P\x03\x01\x00" +
	"\x03\x11\x01\xba\xffjson.cap\x01np:Value?.Field\x11\x01\aP\x01\x01\x11\x01wQ\b" +
	"\x03\x04\x00\x00\x04\x01\x00\x00\x11)*\x00\x00Q$\x03\x01Q0\x02\x01\x11\x01\x01\x14\x01\x01\x00\x00\x11-2\x00\x00Q(\x03\x01Q4" +
	"\x02\x01\x0fname\x01\f\x00\x02\x01\f\x00\x01\x1fvalue\x01\x10\xff\x83\xdd\x19\xf9Ex\xfa\xa3\x00\x00\x01\x01\x10\x00\x01\x11" +
	"\x01z\xffjson.cap\x00?np:hex\x11\x01\aP\x01\x01P\x03\x01\x00\x03\x11\x01\x82\xffjson.c" +
	"ap\x01np:name\x00\x11\x01\aP\x01\x01P\x03\x01\x01\f\x00\x02"

// If this does not compile, the code is newer than the runtime: run go get github.com/marque-rpc/marque@latest.
const _ = plain.GeneratedCodeNeedsNewerMarque1
