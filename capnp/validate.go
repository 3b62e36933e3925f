package capnp

// validate checks every pointer that can be reached from the root.
func (m *Message) validate() error {
	s := m.segs[0]
	if len(s.data) < wordBytes {
		if len(s.data) == 0 && len(m.segs) == 1 {
			return nil // an empty message: the root is null
		}
		return &PointerError{Err: ErrOutOfBounds}
	}
	limits := m.limit()
	most := int64(min(limits.TraversalBytes, 1<<62))
	v := validator{left: most, depth: limits.Depth}
	if err := v.pointers(s, 0, wordBytes); err != nil {
		return err
	}
	m.unfolds = most - v.left + 2*wordBytes // the root pointer, and a table of one segment
	return nil
}

// A validator walks over a message.
type validator struct {
	left  int64 // bytes that may still be visited
	depth int   // levels of nesting that are still allowed
}

// pointer checks the pointer w, which is not null, at byte pos of s and what it leads to.
func (v *validator) pointer(s *Segment, pos int, w uint64) *PointerError {
	if w&3 == kindOther {
		if uint32(w) != kindOther {
			return badPointer(s, pos, ErrReserved)
		}
		return nil
	}
	seg, at, w, err := s.follow(pos, w)
	if err != nil {
		return badPointer(s, pos, err)
	}
	if w&3 == kindStruct {
		d, p := ptrSizes(w)
		start, ok := seg.bounds(at, int64(d+p))
		if !ok {
			return badPointer(s, pos, ErrOutOfBounds)
		}
		if !v.charge(int64(d + p)) {
			return badPointer(s, pos, ErrTraversalLimit)
		}
		if v.depth == 0 {
			return badPointer(s, pos, ErrDepthLimit)
		}
		v.depth--
		e := v.pointers(seg, start+d, start+d+p)
		v.depth++
		return e
	}
	l, n, err := seg.list(at, w)
	if err != nil {
		return badPointer(s, pos, err)
	}
	if !v.charge(n) {
		return badPointer(s, pos, ErrTraversalLimit)
	}
	if l.shape.flat() {
		return nil
	}
	if v.depth == 0 {
		return badPointer(s, pos, ErrDepthLimit)
	}
	v.depth--
	d, step := l.shape.dataBytes(), l.shape.step()
	for i, at := 0, l.at(0); i < int(l.n); i, at = i+1, at+step {
		if e := v.pointers(seg, at+d, at+step); e != nil {
			return e
		}
	}
	v.depth++
	return nil
}

// pointers checks the pointers from byte pos to end of s. What is usual, structs and flat lists in the same segment, it checks itself.
func (v *validator) pointers(s *Segment, pos, end int) *PointerError {
	for ; pos < end; pos += wordBytes {
		w := s.word(pos)
		if w == 0 {
			continue
		}
		at, size := int64(pos)+wordBytes+nearOffset(w), int64(0)
		switch elem := w >> 32 & 7; {
		case w&3 == kindStruct:
			d, p := ptrSizes(w)
			size = int64(d + p)
			if start, ok := s.bounds(at, size); ok && v.depth > 0 && v.charge(size) {
				if p > 0 {
					v.depth--
					if e := v.pointers(s, start+d, start+d+p); e != nil {
						return e
					}
					v.depth++
				}
				continue
			}
		case w&3 == kindList && elem-elemBit <= elem8-elemBit:
			size = listBytes(elem, int(w>>35))
			if _, ok := s.bounds(at, size); ok && v.charge(size) {
				continue
			}
		}
		if e := v.pointer(s, pos, w); e != nil {
			return e
		}
	}
	return nil
}

// charge counts size bytes that are visited, and reports whether the limit allows it. Where it does not, nothing is counted.
func (v *validator) charge(size int64) bool {
	left := v.left - max(size, wordBytes)
	if left < 0 {
		return false
	}
	v.left = left
	return true
}

// badPointer says that the pointer at byte pos of s is malformed.
func badPointer(s *Segment, pos int, err error) *PointerError {
	return &PointerError{Segment: s.id, Word: uint32(pos / wordBytes), Err: err}
}
