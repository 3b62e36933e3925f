package compiler

import "encoding/binary"

// Pointer values (lists and structs in defaults, constants and annotations) are built as trees of objects and then
// written as one segment, objects in preorder. Objects are immutable once they are in a tree, and trees share them: a
// constant may stand in many places. So sizes are kept with the objects, and checked before anything walks a tree.

// object is a struct or a list.
type object struct {
	isStruct bool
	data     []byte    // data section, or elements that are no pointers and no structs
	ptrs     []*object // pointer section, or elements that are pointers; nil entries are null
	elems    []*object // elements that are structs
	size     byte      // of a list: the element size code of the wire format
	count    int       // of a list

	elemData, elemPtrs int // of a list of structs: the size of an element, in words and pointers

	words uint64 // encoded, with all below
	depth int
}

// Element size codes of list pointers.
const (
	sizeBit       = 1
	sizeByte      = 2
	sizePointer   = 6
	sizeComposite = 7
)

func newStruct(dataWords, pointers uint16) *object {
	return &object{isStruct: true, data: make([]byte, int(dataWords)*8), ptrs: make([]*object, pointers)}
}

// byteList is a text or data: for text give the final NUL.
func byteList(b []byte) *object {
	o := &object{data: b, size: sizeByte, count: len(b)}
	o.measure()
	return o
}

// measure sets words and depth from what is below.
func (o *object) measure() {
	o.words = 1 + o.own()
	o.depth = 1
	for _, p := range o.ptrs {
		if p != nil {
			o.words += p.words
			o.depth = max(o.depth, p.depth+1)
		}
	}
	// All elements of a list get the size of the largest: one that was embedded may be larger than its type.
	size := 1 + uint64(o.elemData) + uint64(o.elemPtrs)
	for _, e := range o.elems {
		o.words += size + e.words - 1 - e.own()
		o.depth = max(o.depth, e.depth+1)
	}
}

// own is how many words the data and the pointers of o itself take.
func (o *object) own() uint64 { return uint64(len(o.data)+7)/8 + uint64(len(o.ptrs)) }

// encode writes o as a segment whose first word is a pointer to it.
func (o *object) encode() []byte {
	w := &writer{}
	at := w.grow(1)
	w.pointer(at, o)
	return w.buf
}

type writer struct{ buf []byte }

// grow adds zeroed words and gives the index of the first.
func (w *writer) grow(words int) int {
	at := len(w.buf) / 8
	w.buf = append(w.buf, make([]byte, words*8)...)
	return at
}

func (w *writer) put(word int, v uint64) { binary.LittleEndian.PutUint64(w.buf[word*8:], v) }

// pointer writes o at the end and a pointer to it at the given word.
func (w *writer) pointer(at int, o *object) {
	if o == nil {
		return
	}
	start := len(w.buf) / 8
	offset := uint64(uint32(start-at-1)<<2) & 0xffffffff
	if o.isStruct {
		d, p := (len(o.data)+7)/8, len(o.ptrs)
		if d+p == 0 {
			w.put(at, 0xfffffffc) // an empty struct points to itself, to differ from null
			return
		}
		w.put(at, offset|uint64(d)<<32|uint64(p)<<48)
		w.section(w.grow(d+p), o, d, p)
		return
	}
	if o.size == sizeComposite {
		w.composite(at, offset, o)
		return
	}
	w.put(at, offset|1|uint64(o.size)<<32|uint64(o.count)<<35)
	first := w.grow((len(o.data)+7)/8 + len(o.ptrs))
	copy(w.buf[first*8:], o.data)
	for i, p := range o.ptrs {
		w.pointer(first+i, p)
	}
}

// section writes a struct's data and pointers at the given word.
func (w *writer) section(at int, o *object, dataWords, pointers int) {
	copy(w.buf[at*8:(at+dataWords)*8], o.data)
	for i := range min(pointers, len(o.ptrs)) {
		w.pointer(at+dataWords+i, o.ptrs[i])
	}
}

func (w *writer) composite(at int, offset uint64, o *object) {
	d, p := o.elemData, o.elemPtrs
	total := len(o.elems) * (d + p)
	w.put(at, offset|1|sizeComposite<<32|uint64(total)<<35)
	tag := w.grow(1 + total)
	w.put(tag, uint64(len(o.elems))<<2|uint64(d)<<32|uint64(p)<<48)
	for i, e := range o.elems {
		w.section(tag+1+i*(d+p), e, d, p)
	}
}
