package capnp

// at reads the pointer at byte pos. It returns the segment and byte position from which the offset of the pointer counts, and the
// word that describes the object, after following far pointers. A null pointer gives w = 0 and ok.
func (s *Segment) follow(pos int, w uint64) (seg *Segment, start int, word uint64, err error) {
	if w&3 != kindFar {
		return s, pos + wordBytes + nearOffset(w), w, nil
	}
	pad := s.msg.segment(uint32(w >> 32))
	if pad == nil {
		return nil, 0, 0, ErrNoSegment
	}
	at := farPos(w)
	if w&4 == 0 {
		if at > len(pad.data)-wordBytes {
			return nil, 0, 0, ErrOutOfBounds
		}
		t := pad.word(at)
		if t&3 > kindList {
			return nil, 0, 0, ErrFarPointer
		}
		return pad, at + wordBytes + nearOffset(t), t, nil
	}
	if at > len(pad.data)-2*wordBytes {
		return nil, 0, 0, ErrOutOfBounds
	}
	far, tag := pad.word(at), pad.word(at+wordBytes)
	if far&7 != kindFar || tag&3 > kindList {
		return nil, 0, 0, ErrFarPointer
	}
	seg = s.msg.segment(uint32(far >> 32))
	if seg == nil {
		return nil, 0, 0, ErrNoSegment
	}
	return seg, farPos(far), tag, nil
}

// fail records that the pointer at byte pos is malformed.
func (s *Segment) fail(pos int, err error) {
	if s.msg.err.Load() == nil {
		s.msg.err.CompareAndSwap(nil, &PointerError{Segment: s.id, Word: uint32(pos / wordBytes), Err: err})
	}
}

// structAt reads the pointer w, which stands at byte pos of s, as a struct.
func (s *Segment) structAt(pos int, w uint64) (Struct, bool) {
	if w&3 == kindStruct && s.lazy == nil {
		start := pos + wordBytes + nearOffset(w)
		d, p := ptrSizes(w)
		if data := s.data; uint(start) <= uint(len(data)) && d+p <= len(data)-start {
			return Struct{data[start : start+d : start+d+p], s}, w != 0
		}
	}
	return s.structSlow(pos, w)
}

func (s *Segment) structSlow(pos int, w uint64) (Struct, bool) {
	if w == 0 {
		return Struct{}, false
	}
	seg, start, w, err := s.follow(pos, w)
	if err == nil && w&3 != kindStruct {
		err = ErrWrongKind
	}
	if err != nil {
		s.fail(pos, err)
		return Struct{}, false
	}
	d, p := ptrSizes(w)
	if start < 0 || start > len(seg.data) || d+p > len(seg.data)-start {
		s.fail(pos, ErrOutOfBounds)
		return Struct{}, false
	}
	if s.lazy != nil {
		if seg, err = s.descend(seg, d+p); err != nil {
			s.fail(pos, err)
			return Struct{}, false
		}
	}
	return Struct{seg.data[start : start+d : start+d+p], seg}, true
}

// listAt reads the pointer w, which stands at byte pos of s, as a list of any kind.
func (s *Segment) listAt(pos int, w uint64) (List, bool) {
	if w == 0 {
		return List{}, false
	}
	seg, start, w, err := s.follow(pos, w)
	if err == nil && w&3 != kindList {
		err = ErrWrongKind
	}
	if err != nil {
		s.fail(pos, err)
		return List{}, false
	}
	l, n, err := seg.list(start, w)
	if err == nil && s.lazy != nil {
		l.seg, err = s.descend(seg, n)
	}
	if err != nil {
		s.fail(pos, err)
		return List{}, false
	}
	return l, true
}

// list checks a list whose content starts at byte start of s, and returns it with the number of bytes to charge for it.
func (s *Segment) list(start int, w uint64) (l List, charge int, err error) {
	elem, n := w>>32&7, int(w>>35)
	size := listBytes(elem, n)
	if elem == elemComposite {
		size += wordBytes
	}
	if start < 0 || start > len(s.data) || size > len(s.data)-start {
		return List{}, 0, ErrOutOfBounds
	}
	l = List{seg: s, word: uint32(start / wordBytes), n: uint32(n)}
	switch elem {
	case elemVoid:
		l.shape = makeShape(elem, 0, 0)
		return l, n * wordBytes, nil
	case elemBit:
		l.shape = makeShape(elem, 0, 0)
	case elemPtr:
		l.shape = makeShape(elem, 0, wordBytes)
	case elemComposite:
		tag := s.word(start)
		d, p := ptrSizes(tag)
		count := int(uint32(tag) >> 2)
		if tag&3 != kindStruct || uint64(count)*uint64(d+p) > uint64(size-wordBytes) {
			return List{}, 0, ErrListTag
		}
		l.word++
		l.n = uint32(count)
		l.shape = makeShape(elem, d, p)
		if d+p == 0 {
			size = wordBytes + count*wordBytes
		}
	default:
		l.shape = makeShape(elem, int(elemBits[elem])/8, 0)
	}
	return l, size, nil
}

// textAt reads the pointer w as text or data: a list of bytes. It returns them all, with text's final zero.
func (s *Segment) bytesAt(pos int, w uint64) ([]byte, bool) {
	if w&3 == kindList && s.lazy == nil {
		start := pos + wordBytes + nearOffset(w)
		if n := int(w >> 35); w>>32&7 == elemByte && uint(start) <= uint(len(s.data)) && n <= len(s.data)-start {
			return s.data[start : start+n : start+n], true
		}
	}
	l, ok := s.listAt(pos, w)
	if !ok {
		return nil, false
	}
	if l.shape.elem() != elemByte {
		s.fail(pos, ErrWrongKind)
		return nil, false
	}
	start := int(l.word) * wordBytes
	return l.seg.data[start : start+int(l.n) : start+int(l.n)], true
}
