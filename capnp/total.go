package capnp

// TotalBytes is the size in bytes of s and everything that it leads to, which is what a copy of it takes, its root pointer aside.
func (s Struct) TotalBytes() int {
	n := roundWords(len(s.data)) + cap(s.data) - len(s.data)
	for i := range int(s.Size().PtrCount) {
		if s.Has(i) {
			n += s.Ptr(i).TotalBytes()
		}
	}
	return n
}

// TotalBytes is the size in bytes of everything that p leads to.
func (p Ptr) TotalBytes() int {
	switch p.Kind() {
	case StructPtr:
		return p.Struct().TotalBytes()
	case ListPtr:
		return p.List().TotalBytes()
	}
	return 0
}

// TotalBytes is the size in bytes of l and everything that it leads to.
func (l List) TotalBytes() int {
	total := 0
	switch l.Elem() {
	case PtrElem:
		total = int(l.n) * wordBytes
	case StructElem:
		total = wordBytes + int(l.n)*l.shape.step()
	default:
		return int(listBytes(l.shape.elem(), int(l.n)))
	}
	for i := range int(l.n) {
		s := l.structAt(i)
		for j := range int(s.Size().PtrCount) {
			total += s.Ptr(j).TotalBytes()
		}
	}
	return total
}
