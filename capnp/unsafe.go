package capnp

import (
	"encoding/binary"
	"unsafe"
)

// This file holds every use of package unsafe.

// asString views b as a string without copying.
//
// Safe: the string has b's memory and length. It breaks the promise that strings do not change if b is written to, which is why the
// package documentation bounds its life by that of the message.
func asString(b []byte) string { return unsafe.String(unsafe.SliceData(b), len(b)) }

// offsetIn is the offset of sub, a non-empty (by capacity) part of base, in base.
//
// Safe: the addresses are only subtracted, never turned back into pointers. Both are of one allocation, which does not move: base is
// held by a segment and so lives on the heap.
func offsetIn(base, sub []byte) int {
	return int(uintptr(unsafe.Pointer(unsafe.SliceData(sub))) - uintptr(unsafe.Pointer(unsafe.SliceData(base))))
}

// loadNum reads the little-endian number at the start of b, which must be long enough for a T.
//
// Safe: the bits are reinterpreted only between types of the same size, on a local variable; each of Number's types has that size
// and no invalid bit patterns. The switch is decided when compiling.
func loadNum[T Number](b []byte) T {
	var v T
	switch unsafe.Sizeof(v) {
	case 1:
		*(*uint8)(unsafe.Pointer(&v)) = b[0]
	case 2:
		*(*uint16)(unsafe.Pointer(&v)) = binary.LittleEndian.Uint16(b)
	case 4:
		*(*uint32)(unsafe.Pointer(&v)) = binary.LittleEndian.Uint32(b)
	default:
		*(*uint64)(unsafe.Pointer(&v)) = binary.LittleEndian.Uint64(b)
	}
	return v
}

// storeNum writes v to the start of b, little-endian. b must be long enough. Safe: as loadNum.
func storeNum[T Number](b []byte, v T) {
	switch unsafe.Sizeof(v) {
	case 1:
		b[0] = *(*uint8)(unsafe.Pointer(&v))
	case 2:
		binary.LittleEndian.PutUint16(b, *(*uint16)(unsafe.Pointer(&v)))
	case 4:
		binary.LittleEndian.PutUint32(b, *(*uint32)(unsafe.Pointer(&v)))
	default:
		binary.LittleEndian.PutUint64(b, *(*uint64)(unsafe.Pointer(&v)))
	}
}

// numBytes is the size of a T in bytes. Safe: it is a constant.
func numBytes[T Number]() int {
	var v T
	return int(unsafe.Sizeof(v))
}

// asBytes views v as bytes, in the machine's order.
//
// Safe: the bytes are v's memory, of which len(v) numbers take that many bytes; bytes need no alignment, and every byte is valid as part
// of a number. Whoever writes through it holds v alone.
func asBytes[T Number](v []T) []byte {
	return unsafe.Slice((*byte)(unsafe.Pointer(unsafe.SliceData(v))), len(v)*numBytes[T]())
}

// isLittleEndian reports whether numbers in memory are as the encoding has them. The compiler knows.
func isLittleEndian() bool { return binary.NativeEndian.Uint16([]byte{1, 0}) == 1 }
