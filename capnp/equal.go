package capnp

import "bytes"

// Equal reports whether a and b lead to the same: structs are compared field by field, whatever their sizes, lists by elements of the same
// encoding, capabilities by identity.
func Equal(a, b Ptr) bool {
	ka, kb := a.Kind(), b.Kind()
	if ka != kb {
		return false
	}
	switch ka {
	case NullPtr:
		return true
	case StructPtr:
		return EqualStructs(a.Struct(), b.Struct())
	case ListPtr:
		return EqualLists(a.List(), b.List())
	case CapabilityPtr:
		return equalCapabilities(a, b)
	}
	return false
}

// equalCapabilities compares table entries, or the indices if both are of one message.
func equalCapabilities(a, b Ptr) bool {
	i, _ := a.CapabilityIndex()
	j, _ := b.CapabilityIndex()
	if a.seg.msg == b.seg.msg && i == j {
		return true
	}
	ca, cb := a.Capability(), b.Capability()
	return ca != nil && ca == cb
}

// EqualStructs reports whether a and b have the same fields. What one does not have counts as zero.
func EqualStructs(a, b Struct) bool {
	if !bytes.Equal(trimZeros(a.data), trimZeros(b.data)) {
		return false
	}
	for i := range int(max(a.Size().PtrCount, b.Size().PtrCount)) {
		if !Equal(a.Ptr(i), b.Ptr(i)) {
			return false
		}
	}
	return true
}

// EqualLists reports whether a and b have the same elements, encoded in the same way.
func EqualLists(a, b List) bool {
	if a.n != b.n || a.Elem() != b.Elem() {
		return false
	}
	switch a.Elem() {
	case VoidElem:
		return true
	case BitElem:
		for i := range int(a.n) {
			if (BoolList{a}).At(i) != (BoolList{b}).At(i) {
				return false
			}
		}
		return true
	}
	for i := range int(a.n) {
		if !EqualStructs(a.structAt(i), b.structAt(i)) {
			return false
		}
	}
	return true
}

// trimZeros is b without the zeros at its end.
func trimZeros(b []byte) []byte {
	for len(b) > 0 && b[len(b)-1] == 0 {
		b = b[:len(b)-1]
	}
	return b
}
