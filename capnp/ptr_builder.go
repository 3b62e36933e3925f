package capnp

import "math"

// A PtrBuilder sets a pointer of a message that is being built: the root, or one of a struct or list. It may be handed on, so that others
// fill in what it leads to, in place. The zero value is good for nothing.
//
// Setting a pointer that is set already leaves the space of what it led to unused, with its bytes in it: they are sent with the message,
// though nothing leads to them. Copying a message drops such bytes.
type PtrBuilder struct {
	seg  *Segment
	slot uint32 // position of the pointer in seg, in words (not named as in Ptr, so that neither can be converted to the other)
}

// builderAt returns a builder of the pointer p, which is of a message that is being built.
func builderAt(p Ptr) PtrBuilder { return PtrBuilder{p.seg, p.word} }

// Reader returns a reader of the pointer, which sees later changes.
func (p PtrBuilder) Reader() Ptr { return Ptr{p.seg, p.slot} }

// Message returns the message that p is in, or nil for the zero value.
func (p PtrBuilder) Message() *Message { return p.Reader().Message() }

// IsNull reports whether p is null.
func (p PtrBuilder) IsNull() bool { return p.Reader().IsNull() }

// Clear sets p to null.
func (p PtrBuilder) Clear() { p.seg.setWord(int(p.slot)*wordBytes, 0) }

// allocate takes n bytes for an object that the pointer is to lead to, and sets the pointer, whose word is given but for the offset.
func (p PtrBuilder) allocate(n int, w uint64) (*Segment, int) {
	s, pos := p.seg, int(p.slot)*wordBytes
	if at := s.used; n <= len(s.data)-at {
		s.used = at + n
		s.setWord(pos, w|uint64(uint32((at-pos-wordBytes)>>1)))
		return s, at
	}
	return p.allocateFar(n, w)
}

// allocateFar is allocate for when the pointer's segment is full.
func (p PtrBuilder) allocateFar(n int, w uint64) (*Segment, int) {
	far, at := p.seg.msg.allocElsewhere(n + wordBytes)
	far.setWord(at, w)
	p.seg.setWord(int(p.slot)*wordBytes, farWord(far.id, at, false))
	return far, at + wordBytes
}

// NewStruct sets p to a new struct, all zero.
func (p PtrBuilder) NewStruct(size ObjectSize) StructBuilder {
	s, at, n := p.seg, p.seg.used, size.bytes()
	if n == 0 || n > len(s.data)-at {
		return p.newStructElsewhere(size)
	}
	s.used = at + n
	pos := int(p.slot) * wordBytes
	s.setWord(pos, structWord(at-pos-wordBytes, size))
	return StructBuilder{s.data[at : at+size.dataBytes() : at+n], s}
}

// newStructElsewhere is NewStruct for a struct that is empty or does not fit into the pointer's segment.
func (p PtrBuilder) newStructElsewhere(size ObjectSize) StructBuilder {
	n := size.bytes()
	if n == 0 {
		// An empty struct points at its own pointer, so that it is not null.
		p.seg.setWord(int(p.slot)*wordBytes, structWord(-wordBytes, size))
		return StructBuilder{nil, p.seg}
	}
	s, at := p.allocateFar(n, structWord(0, size))
	return StructBuilder{s.data[at : at+size.dataBytes() : at+n], s}
}

// Struct returns the struct that p leads to, of the given size or larger. Null, or a pointer to something else, becomes a new struct; a
// smaller struct is replaced by a copy of that size, which ends the life of builders of the smaller one.
func (p PtrBuilder) Struct(size ObjectSize) StructBuilder {
	w, pos := p.Reader().read()
	if w == 0 {
		return p.NewStruct(size)
	}
	s, ok := p.seg.structAt(pos, w)
	if !ok {
		return p.NewStruct(size)
	}
	if have := s.Size(); have.DataWords < size.DataWords || have.PtrCount < size.PtrCount {
		return p.enlargeStruct(s, have.max(size))
	}
	return StructBuilder{s.data, s.seg}
}

// Default sets p, if it is null, to a copy of def, and returns p.
func (p PtrBuilder) Default(def Ptr) PtrBuilder {
	if p.IsNull() {
		p.Set(def)
	}
	return p
}

// newBytes sets p to a list of n bytes; if n is too large, to null.
func (p PtrBuilder) newBytes(n int) []byte {
	if uint(n) > maxListLen {
		p.tooLong()
		return nil
	}
	s, at := p.allocate(roundWords(n), listWord(0, elemByte, n))
	return s.data[at : at+n : at+n]
}

// SetText sets p to a text.
func (p PtrBuilder) SetText(t string) {
	s, pos := p.seg, int(p.slot)*wordBytes
	at := s.used
	if n := len(t)/wordBytes*wordBytes + wordBytes; n <= len(s.data)-at && len(t) < maxListLen {
		s.used = at + n
		s.setWord(pos, listWord(at-pos-wordBytes, elemByte, len(t)+1))
		copy(s.data[at:], t)
		return
	}
	copy(p.newBytes(len(t)+1), t)
}

// NewText sets p to a text of n bytes and returns them to be filled in. More than 2²⁹−2 are an error of the message, and give nil.
func (p PtrBuilder) NewText(n int) []byte {
	if b := p.newBytes(n + 1); b != nil {
		return b[:n:n]
	}
	return nil
}

// SetData sets p to data.
func (p PtrBuilder) SetData(d []byte) { copy(p.newBytes(len(d)), d) }

// NewData sets p to n zero bytes and returns them to be filled in. More than 2²⁹−1 are an error of the message, and give nil.
func (p PtrBuilder) NewData(n int) []byte { return p.newBytes(n) }

// Text reads p as text, without copying. Null gives "".
func (p PtrBuilder) Text() string { return p.Reader().Text() }

// Data returns the bytes that p leads to, which may be changed in place. Null gives nil.
func (p PtrBuilder) Data() []byte { return p.Reader().Data() }

// SetCapability sets p to c. The message takes a reference of its own. A null capability gives a null pointer.
func (p PtrBuilder) SetCapability(c Capability) {
	if c == nil || c.IsNull() {
		p.Clear()
		return
	}
	p.SetCapabilityIndex(p.seg.msg.AddCapability(c.Retain()))
}

// SetCapabilityIndex sets p to the capability of that index in the message's table.
func (p PtrBuilder) SetCapabilityIndex(i uint32) {
	p.seg.setWord(int(p.slot)*wordBytes, kindOther|uint64(i)<<32)
}

// Capability reads p as a capability. The reference is the message's: retain it to keep it. Null gives nil.
func (p PtrBuilder) Capability() Capability { return p.Reader().Capability() }

// newList sets p to a list of n elements.
func (p PtrBuilder) newList(elem uint64, n int) List {
	size := listBytes(elem, n)
	if uint(n) > maxListLen || int64(int(size)) != size {
		return p.tooLong()
	}
	s, at := p.allocate(int(size), listWord(0, elem, n))
	l := List{seg: s, word: uint32(at / wordBytes), n: uint32(n)}
	switch elem {
	case elemVoid, elemBit:
		l.shape = makeShape(elem, 0, 0)
	case elemPtr:
		l.shape = makeShape(elem, 0, wordBytes)
	default:
		l.shape = makeShape(elem, int(elemBits[elem])/8, 0)
	}
	return l
}

// newStructs sets p to a list of n structs.
func (p PtrBuilder) newStructs(n int, size ObjectSize) List {
	words := uint64(n) * uint64(size.bytes()/wordBytes)
	if uint(n) > maxListLen || words > maxListLen || words > math.MaxInt/wordBytes-1 {
		return p.tooLong()
	}
	s, at := p.allocate(int(words+1)*wordBytes, listWord(0, elemComposite, int(words)))
	s.setWord(at, uint64(n)<<2|uint64(size.DataWords)<<32|uint64(size.PtrCount)<<48)
	return List{s, uint32(at/wordBytes + 1), uint32(n), makeShape(elemComposite, size.dataBytes(), int(size.PtrCount)*wordBytes)}
}

// tooLong is what making a list of impossible length gives.
func (p PtrBuilder) tooLong() List {
	p.seg.msg.failBuilding(tooLarge)
	p.Clear()
	return List{}
}
