package capnp

// enlargeStruct sets p to a struct of the given size with the fields of s, the struct that p leads to.
func (p PtrBuilder) enlargeStruct(s Struct, size ObjectSize) StructBuilder {
	pos := int(p.slot) * wordBytes
	p.seg.setWord(pos, 0)
	b := p.NewStruct(size)
	b.moveFrom(s)
	return b
}

// moveFrom moves the fields of s, of the same message and no larger, to b, leaving s zero.
func (b StructBuilder) moveFrom(s Struct) {
	copy(b.buf, s.data)
	for i := range int(s.Size().PtrCount) {
		from, to := s.Ptr(i), b.Ptr(i)
		movePtr(to, from)
	}
	clear(s.data[:cap(s.data)])
}

// movePtr makes to, which is null, lead to what from does. Both are of one message.
func movePtr(to PtrBuilder, from Ptr) {
	w, pos := from.read()
	if w == 0 {
		return
	}
	at := int(to.slot) * wordBytes
	switch {
	case w&3 >= kindFar, w>>32 == 0 && w&3 == kindStruct:
		to.seg.setWord(at, w) // it says where the object is, or that it is empty, independently of where the pointer is
	case to.seg == from.seg:
		target := pos + wordBytes + int(nearOffset(w))
		to.seg.setWord(at, w&^0xfffffffc|uint64(uint32((target-at-wordBytes)>>1)))
	default:
		target := pos + wordBytes + int(nearOffset(w))
		pad, padAt := to.seg.msg.allocElsewhere(2 * wordBytes)
		pad.setWord(padAt, farWord(from.seg.id, target, false))
		pad.setWord(padAt+wordBytes, w&^0xfffffffc)
		to.seg.setWord(at, farWord(pad.id, padAt, true))
	}
}

// buildStructs returns the list of structs that p leads to, with elements of the given size at least.
func (p PtrBuilder) buildStructs(size ObjectSize) List {
	l := p.Reader().structs()
	if l.seg == nil {
		return l
	}
	have := l.ElemSize()
	if l.shape.elem() == elemComposite && have.DataWords >= size.DataWords && have.PtrCount >= size.PtrCount {
		return l
	}
	p.seg.setWord(int(p.slot)*wordBytes, 0)
	to := p.newStructs(int(l.n), have.max(size))
	for i := range int(to.n) {
		s := to.structAt(i)
		StructBuilder{s.data, s.seg}.moveFrom(l.structAt(i))
	}
	return to
}
