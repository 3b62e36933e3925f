package capnp

// Positions and lengths that come from a message are int64 until they have been checked: a far position or the length of a list can be
// more than an int holds where that has 32 bits.

// A pointer is one word. Its two lowest bits say what it leads to.
const (
	kindStruct = 0
	kindList   = 1
	kindFar    = 2
	kindOther  = 3
)

// Element sizes of a list pointer.
const (
	elemVoid      = 0
	elemBit       = 1
	elemByte      = 2
	elem2         = 3
	elem4         = 4
	elem8         = 5
	elemPtr       = 6
	elemComposite = 7
)

// Masks of the fields of a pointer.
const (
	kindMask = 3
	elemMask = 7 << 32
)

// maxListLen is the largest number of elements, or of words of a composite list, that a list pointer can hold.
const maxListLen = 1<<29 - 1

// elemBits is the size of an element, by its code; composite lists are counted in words.
var elemBits = [8]uint8{0, 1, 8, 16, 32, 64, 64, 64}

// nearOffset is the distance in bytes from the end of a struct or list pointer to its object.
func nearOffset(w uint64) int64 { return int64(int32(uint32(w))&^3) << 1 }

// ptrSizes are the sections' lengths in bytes that a struct pointer or a composite list's tag gives.
func ptrSizes(w uint64) (dataBytes, ptrBytes int) {
	return int(w>>32&0xffff) << 3, int(w>>48) << 3
}

// structWord makes a struct pointer; off is in bytes from the end of the pointer.
func structWord(off int, z ObjectSize) uint64 {
	return uint64(uint32(off>>1)) | uint64(z.DataWords)<<32 | uint64(z.PtrCount)<<48
}

// listWord makes a list pointer; off is in bytes from the end of the pointer, n is in elements or, for composite lists, in words.
func listWord(off int, elem uint64, n int) uint64 {
	return uint64(uint32(off>>1)) | kindList | elem<<32 | uint64(n)<<35
}

// farWord makes a far pointer to a landing pad at byte pos of a segment.
func farWord(seg uint32, pos int, double bool) uint64 {
	w := kindFar | uint64(uint32(pos)) | uint64(seg)<<32
	if double {
		w |= 4
	}
	return w
}

// farPos is the byte position that a far pointer names in its segment.
func farPos(w uint64) int64 { return int64(uint32(w) &^ 7) }

// listBytes is the length of a list's content, rounded up to words.
func listBytes(elem uint64, n int) int64 {
	return int64((uint64(n)*uint64(elemBits[elem])+63)>>6) << 3
}
