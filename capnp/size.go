package capnp

// wordBytes is the unit of allocation and of all offsets: a word is 8 bytes.
const wordBytes = 8

// ObjectSize is the size of a struct: a data section, counted in words, and after it a pointer section.
type ObjectSize struct {
	DataWords uint16
	PtrCount  uint16
}

// dataBytes is the length of the data section.
func (z ObjectSize) dataBytes() int { return int(z.DataWords) * wordBytes }

// bytes is the length of both sections.
func (z ObjectSize) bytes() int { return (int(z.DataWords) + int(z.PtrCount)) * wordBytes }

// max is the smallest size that holds both z and other.
func (z ObjectSize) max(other ObjectSize) ObjectSize {
	return ObjectSize{max(z.DataWords, other.DataWords), max(z.PtrCount, other.PtrCount)}
}

// roundWords rounds a number of bytes up to whole words, in bytes.
func roundWords(n int) int { return (n + wordBytes - 1) &^ (wordBytes - 1) }
