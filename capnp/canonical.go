package capnp

import "fmt"

// Canonical returns the canonical form of s: the one segment, without a segment table, that every message with the same content has in that form.
// Objects stand in preorder, and the sections of structs are cut off after the last word that is not zero. It fails with
// [ErrHasCapability] if s holds a capability, with what Err says if a pointer in s is malformed.
func Canonical(s Struct) ([]byte, error) {
	n := s.TotalBytes() + wordBytes
	m := NewMessageSize(n)
	m.RootBuilder().setCanonicalStruct(s)
	if m.failed != notFailed {
		return nil, fmt.Errorf("capnp: canonical: %w", m.failed.err())
	}
	if s.seg != nil && s.seg.lazy != nil && s.seg.msg.Err() != nil {
		return nil, s.seg.msg.Err()
	}
	return m.first.content(), nil
}

// setCanonical sets p to the canonical form of what src leads to.
func (p PtrBuilder) setCanonical(src Ptr) {
	switch src.Kind() {
	case StructPtr:
		p.setCanonicalStruct(src.Struct())
	case ListPtr:
		p.setCanonicalList(src.List())
	case CapabilityPtr:
		p.seg.msg.failBuilding(hasCapability)
	}
}

func (p PtrBuilder) setCanonicalStruct(s Struct) {
	if s.seg != nil {
		p.NewStruct(s.trimmedSize()).canonicalFrom(s)
	}
}

// canonicalFrom fills b with the canonical form of s, as far as b's size goes.
func (b StructBuilder) canonicalFrom(s Struct) {
	copy(b.buf, s.data)
	for i := range int(b.Size().PtrCount) {
		if s.Has(i) {
			b.Ptr(i).setCanonical(s.Ptr(i))
		}
	}
}

// trimmedSize is the size of s without the zero words at the ends of its sections.
func (s Struct) trimmedSize() ObjectSize {
	z := s.Size()
	z.DataWords = uint16(roundWords(len(trimZeros(s.data))) / wordBytes)
	for z.PtrCount > 0 && !s.Has(int(z.PtrCount)-1) {
		z.PtrCount--
	}
	return z
}

func (p PtrBuilder) setCanonicalList(l List) {
	n := int(l.n)
	switch l.shape.elem() {
	case elemPtr:
		to := PtrListBuilder{p.newList(elemPtr, n)}
		for i := range n {
			to.At(i).setCanonical(l.ptrAt(i))
		}
	case elemComposite:
		var size ObjectSize
		for i := range n {
			size = size.max(l.structAt(i).trimmedSize())
		}
		to := StructListBuilder[StructBuilder]{p.newStructs(n, size)}
		for i := range n {
			to.At(i).canonicalFrom(l.structAt(i))
		}
	default:
		p.SetList(l)
	}
}
