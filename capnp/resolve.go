package capnp

// follow finds the struct or list that the pointer w, which is not null and stands at byte pos of s, leads to: the segment and byte position
// of the object, yet to be checked, and the pointer that describes it, which is w unless that is a far pointer.
func (s *Segment) follow(pos int, w uint64) (seg *Segment, start int64, word uint64, err error) {
	if w&3 != kindFar {
		return s, int64(pos) + wordBytes + nearOffset(w), w, nil
	}
	pad := s.msg.segment(uint32(w >> 32))
	if pad == nil {
		return nil, 0, 0, ErrNoSegment
	}
	at := farPos(w)
	if w&4 == 0 {
		if at > int64(len(pad.data))-wordBytes {
			return nil, 0, 0, ErrOutOfBounds
		}
		t := pad.word(int(at))
		if t&3 > kindList {
			return nil, 0, 0, ErrFarPointer
		}
		return pad, at + wordBytes + nearOffset(t), t, nil
	}
	if at > int64(len(pad.data))-2*wordBytes {
		return nil, 0, 0, ErrOutOfBounds
	}
	far, tag := pad.word(int(at)), pad.word(int(at)+wordBytes)
	if far&7 != kindFar || tag&3 > kindList {
		return nil, 0, 0, ErrFarPointer
	}
	seg = s.msg.segment(uint32(far >> 32))
	if seg == nil {
		return nil, 0, 0, ErrNoSegment
	}
	return seg, farPos(far), tag, nil
}

// bounds reports whether the size bytes at byte at are in s, and returns at. What has no size may be anywhere, as C++ sees it too, and is
// taken to be at the start.
func (s *Segment) bounds(at, size int64) (int, bool) {
	if size == 0 {
		return 0, true
	}
	n := int64(len(s.data))
	return int(at), uint64(at) <= uint64(n) && size <= n-at
}

// fail records that the pointer at byte pos is malformed.
func (s *Segment) fail(pos int, err error) {
	m := s.msg
	if m == nil || m.err.Load() != nil {
		return // a message that was released has nowhere to note it
	}
	if m.err.CompareAndSwap(nil, &PointerError{Segment: s.id, Word: uint32(pos / wordBytes), Err: err}) && m.ended != nil {
		m.ended()
	}
}

// structAt reads the pointer w, which stands at byte pos of s, as a struct.
func (s *Segment) structAt(pos int, w uint64) (Struct, bool) {
	if w&3 == kindStruct && s.lazy == nil {
		at := int64(pos) + wordBytes + nearOffset(w)
		d, p := ptrSizes(w)
		if start := int(at); uint64(at) <= uint64(len(s.data)) && d+p <= len(s.data)-start {
			return Struct{s.data[start : start+d : start+d+p], s}, w != 0
		}
	}
	return s.structSlow(pos, w)
}

func (s *Segment) structSlow(pos int, w uint64) (Struct, bool) {
	if w == 0 {
		return Struct{}, false
	}
	seg, at, w, err := s.follow(pos, w)
	if err == nil && w&3 != kindStruct {
		err = ErrWrongKind
	}
	if err != nil {
		s.fail(pos, err)
		return Struct{}, false
	}
	d, p := ptrSizes(w)
	start, ok := seg.bounds(at, int64(d+p))
	if !ok {
		s.fail(pos, ErrOutOfBounds)
		return Struct{}, false
	}
	if s.lazy != nil {
		if seg, err = s.descend(seg, int64(d+p)); err != nil {
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
		if l.shape.flat() {
			err = s.lazy.charge(n)
		} else {
			l.seg, err = s.descend(seg, n)
		}
	}
	if err != nil {
		s.fail(pos, err)
		return List{}, false
	}
	return l, true
}

// list checks a list whose content is to start at byte at of s, and returns it with the number of bytes to charge for it.
func (s *Segment) list(at int64, w uint64) (l List, charge int64, err error) {
	elem, n := w>>32&7, int(w>>35)
	size := listBytes(elem, n)
	if elem == elemComposite {
		size += wordBytes
	}
	start, ok := s.bounds(at, size)
	if !ok {
		return List{}, 0, ErrOutOfBounds
	}
	l = List{seg: s, word: uint32(start / wordBytes), n: uint32(n)}
	switch elem {
	case elemVoid:
		l.shape = makeShape(elem, 0, 0)
		return l, int64(n) * wordBytes, nil
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
			size = wordBytes + int64(count)*wordBytes
		}
	default:
		l.shape = makeShape(elem, int(elemBits[elem])/8, 0)
	}
	return l, size, nil
}

// bytesAt reads the pointer w as text or data: a list of bytes. It returns them all, with text's final zero.
func (s *Segment) bytesAt(pos int, w uint64) ([]byte, bool) {
	if w&3 == kindList && s.lazy == nil {
		at := int64(pos) + wordBytes + nearOffset(w)
		if start, n := int(at), int(w>>35); w>>32&7 == elemByte && uint64(at) <= uint64(len(s.data)) && n <= len(s.data)-start {
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
