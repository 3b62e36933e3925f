package schema

// slab keeps the elements of lists and structs, whose number is known only at
// their end, with few allocations.
type slab[T any] struct {
	open []T // elements of what has not ended yet, a stack
	room []T // of the present block
}

// end keeps the open elements above mark for good.
func (s *slab[T]) end(mark int) []T {
	elems := s.open[mark:]
	s.open = s.open[:mark]
	if len(elems) == 0 {
		return nil
	}
	if len(elems) > cap(s.room)-len(s.room) {
		s.room = make([]T, 0, max(len(elems), 2*cap(s.room), 16))
	}
	from := len(s.room)
	s.room = append(s.room, elems...)
	return s.room[from:len(s.room):len(s.room)]
}
