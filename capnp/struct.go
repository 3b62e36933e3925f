package capnp

import (
	"encoding/binary"
	"math"
)

// StructKind is the underlying type of [Struct] and of the reader types that generated code defines over it.
//
// It is four words in two fields, so that the compiler keeps it in registers: a scalar read is a comparison with the length and a load.
// That is why the pointer section has no field of its own, and why the position in the segment is found by subtracting addresses and the
// depth of a lazily checked message by which view of the segment seg is; only following a pointer needs them.
type StructKind = struct {
	data []byte   // the data section; its capacity extends over the pointer section, exactly
	seg  *Segment // nil only in the zero value
}

// A Struct reads a struct. The zero value is a struct of size zero: every field of it has its default.
//
// Fields are named by their place: scalars by their offset in the data section in bytes (booleans in bits), pointers by their index. Reading
// beyond the struct's sections gives zero, or a null pointer: that is how an older writer's struct is read. Offsets must not be
// negative. Defaults other than zero are up to the caller (for scalars by XOR).
type Struct StructKind

// IsZero reports whether s is the zero value, which a null pointer gives, rather than a struct of a message.
func (s Struct) IsZero() bool { return s.seg == nil }

// Message returns the message that s is in, or nil for the zero value.
func (s Struct) Message() *Message {
	if s.seg == nil {
		return nil
	}
	return s.seg.msg
}

// Size returns the sizes of the sections that s has in its message. An element of a list of small numbers that is read as a struct
// has its data section rounded up.
func (s Struct) Size() ObjectSize {
	return ObjectSize{uint16(roundWords(len(s.data)) / wordBytes), uint16((cap(s.data) - len(s.data)) / wordBytes)}
}

// Bool reads the bit at offset bit of the data section.
func (s Struct) Bool(bit int) bool {
	i := bit >> 3
	return i < len(s.data) && s.data[i]>>(bit&7)&1 != 0
}

// Uint8 reads the byte at offset off of the data section.
func (s Struct) Uint8(off int) uint8 {
	if off >= len(s.data) {
		return 0
	}
	return s.data[off]
}

// Uint16 reads two bytes at offset off of the data section.
func (s Struct) Uint16(off int) uint16 {
	if off+2 > len(s.data) {
		return 0
	}
	return binary.LittleEndian.Uint16(s.data[off:])
}

// Uint32 reads four bytes at offset off of the data section.
func (s Struct) Uint32(off int) uint32 {
	if off+4 > len(s.data) {
		return 0
	}
	return binary.LittleEndian.Uint32(s.data[off:])
}

// Uint64 reads eight bytes at offset off of the data section.
func (s Struct) Uint64(off int) uint64 {
	if off+8 > len(s.data) {
		return 0
	}
	return binary.LittleEndian.Uint64(s.data[off:])
}

// Int8 is Uint8, signed.
func (s Struct) Int8(off int) int8 { return int8(s.Uint8(off)) }

// Int16 is Uint16, signed.
func (s Struct) Int16(off int) int16 { return int16(s.Uint16(off)) }

// Int32 is Uint32, signed.
func (s Struct) Int32(off int) int32 { return int32(s.Uint32(off)) }

// Int64 is Uint64, signed.
func (s Struct) Int64(off int) int64 { return int64(s.Uint64(off)) }

// Float32 reads a float of four bytes. For a default other than zero, XOR the bits that Uint32 gives.
func (s Struct) Float32(off int) float32 { return math.Float32frombits(s.Uint32(off)) }

// Float64 reads a float of eight bytes. For a default other than zero, XOR the bits that Uint64 gives.
func (s Struct) Float64(off int) float64 { return math.Float64frombits(s.Uint64(off)) }

// Ptr returns pointer i, null if s does not have it.
func (s Struct) Ptr(i int) Ptr {
	k := len(s.data) + i*wordBytes
	if k+wordBytes > cap(s.data) {
		return Ptr{}
	}
	return Ptr{s.seg, uint32((offsetIn(s.seg.data, s.data) + k) / wordBytes)}
}

// ptrWord reads pointer i and its byte position in the segment; w is 0 if s does not have it or it is null.
func (s Struct) ptrWord(i int) (w uint64, pos int) {
	k := len(s.data) + i*wordBytes
	if k+wordBytes > cap(s.data) {
		return 0, 0
	}
	return binary.LittleEndian.Uint64(s.data[k:cap(s.data)]), offsetIn(s.seg.data, s.data) + k
}

// Has reports whether pointer i is not null.
func (s Struct) Has(i int) bool {
	w, _ := s.ptrWord(i)
	return w != 0
}

// Struct reads pointer i as a struct. Null or malformed gives the zero Struct.
func (s Struct) Struct(i int) Struct {
	w, pos := s.ptrWord(i)
	if w == 0 {
		return Struct{}
	}
	t, _ := s.seg.structAt(pos, w)
	return t
}

// StructDefault reads pointer i as a struct. Null or malformed gives the struct def, which is of a message of its own.
func (s Struct) StructDefault(i int, def Ptr) Struct {
	if w, pos := s.ptrWord(i); w != 0 {
		if t, ok := s.seg.structAt(pos, w); ok {
			return t
		}
	}
	return def.Struct()
}

// Text reads pointer i as text, without copying: the string is valid as long as the message is. Null or malformed gives "".
func (s Struct) Text(i int) string {
	w, pos := s.ptrWord(i)
	if w == 0 {
		return ""
	}
	if w&(kindMask|elemMask) == kindList|elemByte<<32 && s.seg.lazy == nil {
		data, at, n := s.seg.data, int64(pos)+wordBytes+nearOffset(w), int(w>>35)
		if uint64(at) <= uint64(len(data)) && n <= len(data)-int(at) && n > 0 && data[int(at)+n-1] == 0 {
			return asString(data[at : int(at)+n-1])
		}
	}
	t, _ := s.seg.textAt(pos, w)
	return t
}

// TextDefault reads pointer i as text, without copying. Null or malformed gives def.
func (s Struct) TextDefault(i int, def string) string {
	if w, pos := s.ptrWord(i); w != 0 {
		if t, ok := s.seg.textAt(pos, w); ok {
			return t
		}
	}
	return def
}

// TextBytes reads pointer i as text, without copying and without the final zero. Null or malformed gives nil.
func (s Struct) TextBytes(i int) []byte { return s.Ptr(i).TextBytes() }

// Data reads pointer i as data, without copying: the slice is valid as long as the message is. Null or malformed gives nil.
func (s Struct) Data(i int) []byte {
	w, pos := s.ptrWord(i)
	if w == 0 {
		return nil
	}
	b, _ := s.seg.bytesAt(pos, w)
	return b
}

// DataDefault reads pointer i as data, without copying. Null or malformed gives def.
func (s Struct) DataDefault(i int, def []byte) []byte {
	if w, pos := s.ptrWord(i); w != 0 {
		if b, ok := s.seg.bytesAt(pos, w); ok {
			return b
		}
	}
	return def
}

// Capability reads pointer i as a capability. The reference is the message's: retain it to keep it. Null or malformed gives nil.
func (s Struct) Capability(i int) Capability { return s.Ptr(i).Capability() }

// textAt reads the pointer w as text.
func (s *Segment) textAt(pos int, w uint64) (string, bool) {
	b, ok := s.bytesAt(pos, w)
	if !ok {
		return "", false
	}
	n := len(b) - 1
	if n < 0 || b[n] != 0 {
		s.fail(pos, ErrNotText)
		return "", false
	}
	return asString(b[:n]), true
}
