package capnp

// shape describes the elements of a list other than bits: the length of their data section in bytes (bits 0–23), their whole length in bytes
// (24–47) and the element size code that the list pointer gives (48–50).
type shape uint64

func makeShape(elem uint64, dataBytes, ptrBytes int) shape {
	return shape(uint64(dataBytes) | uint64(dataBytes+ptrBytes)<<24 | elem<<48)
}

func (h shape) dataBytes() int { return int(h & 0xffffff) }
func (h shape) step() int      { return int(h >> 24 & 0xffffff) }
func (h shape) elem() uint64   { return uint64(h >> 48) }

// flat reports whether the elements have no pointers.
func (h shape) flat() bool { return h.dataBytes() == h.step() }

// A List reads a list whose element type is not known to the compiler. The zero value is an empty list.
// It is converted to a list of some type by the functions of its name: [Nums], [Structs], [Lists], and List's methods.
type List struct {
	seg   *Segment
	word  uint32 // where the elements start, in words
	n     uint32 // how many there are
	shape shape
}

// ElemKind is how a list is encoded.
type ElemKind uint8

// The encodings of lists.
const (
	VoidElem ElemKind = iota
	BitElem
	ByteElem
	TwoByteElem
	FourByteElem
	EightByteElem
	PtrElem
	StructElem
)

// Len is the number of elements.
func (l List) Len() int { return int(l.n) }

// IsZero reports whether l is the zero value, which a null pointer gives, rather than a list of a message.
func (l List) IsZero() bool { return l.seg == nil }

// Elem says how l is encoded.
func (l List) Elem() ElemKind { return ElemKind(l.shape.elem()) }

// ElemSize is the size of an element of a list of structs or pointers, and of lists of numbers with the data section rounded up.
func (l List) ElemSize() ObjectSize {
	d := l.shape.dataBytes()
	return ObjectSize{uint16(roundWords(d) / wordBytes), uint16((l.shape.step() - d) / wordBytes)}
}

// Message returns the message that l is in, or nil for the zero value.
func (l List) Message() *Message {
	if l.seg == nil {
		return nil
	}
	return l.seg.msg
}

// at returns the place of element i, which is in bounds.
func (l List) at(i int) int { return int(l.word)*wordBytes + i*l.shape.step() }

// check panics if i is not an index of l.
func (l List) check(i int) {
	if uint(i) >= uint(l.n) {
		panic(indexError{i, int(l.n)})
	}
}

// An indexError is what indexing a list out of range panics with, as indexing a slice does.
type indexError struct{ index, length int }

func (e indexError) Error() string {
	return "capnp: list index " + itoa(e.index) + " out of range with length " + itoa(e.length)
}

func (e indexError) RuntimeError() {}

func itoa(i int) string {
	if i < 0 {
		return "-" + itoa(-i)
	}
	if i < 10 {
		return string(rune('0' + i))
	}
	return itoa(i/10) + itoa(i%10)
}

// content is the memory of all elements of l, which are not bits.
func (l List) content() []byte {
	if l.n == 0 {
		return nil
	}
	start := l.at(0)
	return l.seg.data[start : start+int(l.n)*l.shape.step()]
}

// structAt returns element i as a struct.
func (l List) structAt(i int) Struct {
	at, d, step := l.at(i), l.shape.dataBytes(), l.shape.step()
	return Struct{l.seg.data[at : at+d : at+step], l.seg}
}

// ptrAt returns the first pointer of element i.
func (l List) ptrAt(i int) Ptr {
	return Ptr{l.seg, uint32((l.at(i) + l.shape.dataBytes()) / wordBytes)}
}

// wrongKind records that p does not lead to a list of the elements wanted.
func (p Ptr) wrongKind() { p.seg.fail(int(p.word)*wordBytes, ErrWrongKind) }

// nums reads p as a list of elements of size bytes, at least.
func (p Ptr) nums(size int) List {
	l := p.List()
	if l.seg != nil && l.shape.dataBytes() < size {
		p.wrongKind()
		return List{}
	}
	return l
}

// ptrs reads p as a list of pointers, or of structs with one.
func (p Ptr) ptrs() List {
	l := p.List()
	if l.seg != nil && l.shape.flat() {
		p.wrongKind()
		return List{}
	}
	return l
}

// structs reads p as a list of structs, or of what can be upgraded to them: anything but bits.
func (p Ptr) structs() List {
	l := p.List()
	if l.seg != nil && l.shape.elem() == elemBit {
		p.wrongKind()
		return List{}
	}
	return l
}
