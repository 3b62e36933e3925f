package capnp

import (
	"encoding/binary"
	"math"
)

// StructBuilderKind is the underlying type of [StructBuilder] and of the builder types that generated code defines over it.
type StructBuilderKind = struct {
	buf []byte // the data section; its capacity extends over the pointer section, exactly
	seg *Segment
}

// A StructBuilder fills in a struct of a message that is being built. It stays valid while the message grows. A struct starts out zero.
//
// Fields are named by their place, as with [Struct]. Reading beyond the struct's sections gives zero; setting beyond them panics, as
// indexing a slice does. Asking for a struct with [StructBuilder.Struct] makes sure that it has the size that the caller knows.
// The setters of pointers return no errors: what cannot be built is reported by [Message.Err] and by marshalling.
type StructBuilder StructBuilderKind

// Reader returns a reader of the struct, which sees later changes.
func (b StructBuilder) Reader() Struct { return Struct{b.buf, b.seg} }

// IsZero reports whether b is the zero value.
func (b StructBuilder) IsZero() bool { return b.seg == nil }

// Message returns the message that b is in, or nil for the zero value.
func (b StructBuilder) Message() *Message { return b.Reader().Message() }

// Size returns the sizes of the sections that b has.
func (b StructBuilder) Size() ObjectSize { return b.Reader().Size() }

// Bool reads the bit at offset bit of the data section.
func (b StructBuilder) Bool(bit int) bool { return Struct{b.buf, b.seg}.Bool(bit) }

// Uint8 reads the byte at offset off of the data section.
func (b StructBuilder) Uint8(off int) uint8 { return Struct{b.buf, b.seg}.Uint8(off) }

// Uint16 reads two bytes at offset off of the data section.
func (b StructBuilder) Uint16(off int) uint16 { return Struct{b.buf, b.seg}.Uint16(off) }

// Uint32 reads four bytes at offset off of the data section.
func (b StructBuilder) Uint32(off int) uint32 { return Struct{b.buf, b.seg}.Uint32(off) }

// Uint64 reads eight bytes at offset off of the data section.
func (b StructBuilder) Uint64(off int) uint64 { return Struct{b.buf, b.seg}.Uint64(off) }

// Int8 is Uint8, signed.
func (b StructBuilder) Int8(off int) int8 { return int8(b.Uint8(off)) }

// Int16 is Uint16, signed.
func (b StructBuilder) Int16(off int) int16 { return int16(b.Uint16(off)) }

// Int32 is Uint32, signed.
func (b StructBuilder) Int32(off int) int32 { return int32(b.Uint32(off)) }

// Int64 is Uint64, signed.
func (b StructBuilder) Int64(off int) int64 { return int64(b.Uint64(off)) }

// Float32 reads a float of four bytes.
func (b StructBuilder) Float32(off int) float32 { return math.Float32frombits(b.Uint32(off)) }

// Float64 reads a float of eight bytes.
func (b StructBuilder) Float64(off int) float64 { return math.Float64frombits(b.Uint64(off)) }

// SetBool sets the bit at offset bit of the data section.
func (b StructBuilder) SetBool(bit int, v bool) {
	p := &b.buf[bit>>3]
	*p = *p&^(1<<(bit&7)) | bitOf(v)<<(bit&7)
}

// bitOf is 1 if v and 0 otherwise. The compiler makes no branch of it, which data would mispredict.
func bitOf(v bool) uint8 {
	if v {
		return 1
	}
	return 0
}

// SetUint8 sets the byte at offset off of the data section.
func (b StructBuilder) SetUint8(off int, v uint8) { b.buf[off] = v }

// SetUint16 sets two bytes at offset off of the data section.
func (b StructBuilder) SetUint16(off int, v uint16) {
	_ = b.buf[off+1] // the one check: slicing goes by the capacity, which is more
	binary.LittleEndian.PutUint16(b.buf[off:off+2:off+2], v)
}

// SetUint32 sets four bytes at offset off of the data section.
func (b StructBuilder) SetUint32(off int, v uint32) {
	_ = b.buf[off+3] // the one check: slicing goes by the capacity, which is more
	binary.LittleEndian.PutUint32(b.buf[off:off+4:off+4], v)
}

// SetUint64 sets eight bytes at offset off of the data section.
func (b StructBuilder) SetUint64(off int, v uint64) {
	_ = b.buf[off+7] // the one check: slicing goes by the capacity, which is more
	binary.LittleEndian.PutUint64(b.buf[off:off+8:off+8], v)
}

// SetInt8 is SetUint8, signed.
func (b StructBuilder) SetInt8(off int, v int8) { b.buf[off] = uint8(v) }

// SetInt16 is SetUint16, signed.
func (b StructBuilder) SetInt16(off int, v int16) { b.SetUint16(off, uint16(v)) }

// SetInt32 is SetUint32, signed.
func (b StructBuilder) SetInt32(off int, v int32) { b.SetUint32(off, uint32(v)) }

// SetInt64 is SetUint64, signed.
func (b StructBuilder) SetInt64(off int, v int64) { b.SetUint64(off, uint64(v)) }

// SetFloat32 sets a float of four bytes.
func (b StructBuilder) SetFloat32(off int, v float32) { b.SetUint32(off, math.Float32bits(v)) }

// SetFloat64 sets a float of eight bytes.
func (b StructBuilder) SetFloat64(off int, v float64) { b.SetUint64(off, math.Float64bits(v)) }

// Has reports whether pointer i is not null.
func (b StructBuilder) Has(i int) bool { return b.Reader().Has(i) }

// Ptr returns pointer i. It panics if the struct does not have it.
func (b StructBuilder) Ptr(i int) PtrBuilder {
	k := len(b.buf) + i*wordBytes
	_ = b.buf[k : k+wordBytes] // checks against the capacity
	return PtrBuilder{b.seg, uint32((offsetIn(b.seg.data, b.buf) + k) / wordBytes)}
}

// Text reads pointer i as text, without copying. Null gives "".
func (b StructBuilder) Text(i int) string { return b.Reader().Text(i) }

// TextDefault reads pointer i as text, without copying. Null gives def.
func (b StructBuilder) TextDefault(i int, def string) string { return b.Reader().TextDefault(i, def) }

// Data returns the bytes of pointer i, which may be changed in place. Null gives nil.
func (b StructBuilder) Data(i int) []byte { return b.Reader().Data(i) }

// DataDefault returns the bytes of pointer i, which may be changed in place. Null becomes a copy of def.
func (b StructBuilder) DataDefault(i int, def []byte) []byte {
	if !b.Has(i) && len(def) > 0 {
		b.SetData(i, def)
	}
	return b.Data(i)
}

// SetText sets pointer i to a text.
func (b StructBuilder) SetText(i int, s string) {
	k := len(b.buf) + i*wordBytes
	word, seg := b.buf[k:k+wordBytes], b.seg // the check is against the capacity
	at, n := seg.used, len(s)&^(wordBytes-1)+wordBytes
	if n > len(seg.data)-at || len(s) >= maxListLen {
		b.Ptr(i).SetText(s)
		return
	}
	seg.used = at + n
	pos := offsetIn(seg.data, b.buf) + k
	binary.LittleEndian.PutUint64(word, listWord(at-pos-wordBytes, elemByte, len(s)+1))
	copy(seg.data[at:], s)
}

// SetTextBytes sets pointer i to a text.
func (b StructBuilder) SetTextBytes(i int, s []byte) { b.Ptr(i).SetText(asString(s)) }

// SetData sets pointer i to data.
func (b StructBuilder) SetData(i int, d []byte) { b.Ptr(i).SetData(d) }

// NewData sets pointer i to n zero bytes and returns them to be filled in.
func (b StructBuilder) NewData(i, n int) []byte { return b.Ptr(i).NewData(n) }

// NewStruct sets pointer i to a new struct.
func (b StructBuilder) NewStruct(i int, size ObjectSize) StructBuilder {
	return b.Ptr(i).NewStruct(size)
}

// Struct returns the struct that pointer i leads to, of the given size or larger. Null becomes a new struct; a smaller struct is replaced by a copy
// of that size, which ends the life of builders of the smaller one.
func (b StructBuilder) Struct(i int, size ObjectSize) StructBuilder { return b.Ptr(i).Struct(size) }

// StructDefault is like Struct, but null becomes a copy of the struct def.
func (b StructBuilder) StructDefault(i int, size ObjectSize, def Ptr) StructBuilder {
	return b.Ptr(i).Default(def).Struct(size)
}

// SetStruct sets pointer i to a copy of s.
func (b StructBuilder) SetStruct(i int, s Struct) { b.Ptr(i).SetStruct(s) }

// Capability reads pointer i as a capability. The reference is the message's: retain it to keep it. Null gives nil.
func (b StructBuilder) Capability(i int) Capability { return b.Reader().Capability(i) }

// SetCapability sets pointer i to c. The message takes a reference of its own. A null capability gives a null pointer.
func (b StructBuilder) SetCapability(i int, c Capability) { b.Ptr(i).SetCapability(c) }

// Clear sets pointer i to null.
func (b StructBuilder) Clear(i int) { b.Ptr(i).Clear() }
