package capnp

// Set sets p to a deep copy of what src leads to. Capabilities are added to the table of p's message, by a further reference.
// A malformed src gives null, and an error recorded on its message.
func (p PtrBuilder) Set(src Ptr) {
	w, pos := src.read()
	switch {
	case w == 0:
		p.Clear()
	case w&3 == kindOther:
		p.setCapabilityOf(src)
	default:
		_, _, d, err := src.seg.follow(pos, w)
		if err != nil {
			src.seg.fail(pos, err)
			p.Clear()
		} else if d&3 == kindStruct {
			p.SetStruct(src.Struct())
		} else {
			p.SetList(src.List())
		}
	}
}

// setCapabilityOf sets p to the capability that src leads to.
func (p PtrBuilder) setCapabilityOf(src Ptr) {
	if p.seg.msg == src.seg.msg {
		if i, ok := src.CapabilityIndex(); ok {
			p.SetCapabilityIndex(i)
		}
		return
	}
	p.SetCapability(src.Capability())
}

// SetStruct sets p to a deep copy of s, of the same size; null if s is the zero Struct.
func (p PtrBuilder) SetStruct(s Struct) {
	if s.seg == nil {
		p.Clear()
		return
	}
	b := p.NewStruct(s.Size())
	b.CopyFrom(s)
}

// CopyFrom sets every field of b to a deep copy of s's. What b has and s has not becomes zero; what s has and b has no room for is left out.
func (b StructBuilder) CopyFrom(s Struct) {
	clear(b.buf[copy(b.buf, s.data):])
	for i := range int(b.Size().PtrCount) {
		b.Ptr(i).Set(s.Ptr(i))
	}
}

// SetList sets p to a deep copy of l; null if l is the zero List.
func (p PtrBuilder) SetList(l List) {
	if l.seg == nil {
		p.Clear()
		return
	}
	elem, n := l.shape.elem(), int(l.n)
	switch elem {
	case elemPtr:
		to := PtrListBuilder{p.newList(elem, n)}
		for i := range n {
			to.At(i).Set(l.ptrAt(i))
		}
	case elemComposite:
		to := StructListBuilder[StructBuilder]{p.newStructs(n, l.ElemSize())}
		for i := range n {
			to.At(i).CopyFrom(l.structAt(i))
		}
	default:
		p.newList(elem, n).copyFlat(l)
	}
}

// copyFlat copies the elements of from, which have no pointers and are as many and as large as l's, but not the padding after them.
func (l List) copyFlat(from List) {
	bits := uint64(l.n) * uint64(elemBits[l.shape.elem()])
	size := int((bits + 7) / 8)
	to := l.seg.data[l.at(0):][:size]
	copy(to, from.seg.data[from.at(0):])
	if odd := bits % 8; odd != 0 {
		to[size-1] &= 1<<odd - 1
	}
}
