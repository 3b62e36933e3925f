package compiler

// The layout of a struct follows from the order of its fields' numbers alone, so that adding fields never moves old
// ones. A field goes into the smallest hole that fits; if none does, the data section grows by a word. The members of
// a union share locations: each member (a group, or a field that counts as a group of one) uses the union's locations
// from the start, and only when none of them can hold a field does the union ask its parent for another.
//
// Sizes are binary logarithms of bits (0: one bit, 6: a word), offsets are in units of the size.

const wordLg = 6

// holes are the gaps in an allocated space: at most one of each size below a word, because a field takes the smallest
// hole that fits and splits it into halves. The value is the offset in units of that size. Zero means none: offset zero
// is always the first to be taken.
type holes [wordLg]uint32

// allocate takes space of the given size out of the holes.
func (h *holes) allocate(lg int) (offset uint32, ok bool) {
	if lg >= len(h) {
		return 0, false
	}
	if h[lg] != 0 {
		offset, h[lg] = h[lg], 0
		return offset, true
	}
	half, ok := h.allocate(lg + 1)
	if !ok {
		return 0, false
	}
	h[lg] = half*2 + 1
	return half * 2, true
}

// addAtEnd records the holes that remain when one field of size lg, just before offset, was taken from a space of size limit.
func (h *holes) addAtEnd(lg int, offset uint32, limit int) {
	for ; lg < limit; lg++ {
		h[lg] = offset
		offset = (offset + 1) / 2
	}
}

// expand grows the field at offset to 2^by times its size if all that follows it is free.
func (h *holes) expand(lg int, offset uint32, by int) bool {
	if by == 0 {
		return true
	}
	if lg >= len(h) || h[lg] != offset+1 || !h.expand(lg+1, offset>>1, by-1) {
		return false
	}
	h[lg] = 0
	return true
}

// smallest is the size of the smallest hole that holds size lg.
func (h *holes) smallest(lg int) (int, bool) {
	for ; lg < len(h); lg++ {
		if h[lg] != 0 {
			return lg, true
		}
	}
	return 0, false
}

// space is where fields can be put: a struct, or a member of a union.
type space interface {
	addVoid()
	addData(lg int) uint32
	addPointer() uint32
	// expand grows what was allocated before to 2^by times its size, if what follows it is free.
	expand(lg int, offset uint32, by int) bool
}

// structSpace is a whole struct.
type structSpace struct {
	words, pointers uint32
	holes           holes
}

func (s *structSpace) addVoid() {}

func (s *structSpace) addData(lg int) uint32 {
	if offset, ok := s.holes.allocate(lg); ok {
		return offset
	}
	offset := s.words << (wordLg - lg)
	s.words++
	s.holes.addAtEnd(lg, offset+1, wordLg)
	return offset
}

func (s *structSpace) addPointer() uint32 {
	s.pointers++
	return s.pointers - 1
}

func (s *structSpace) expand(lg int, offset uint32, by int) bool {
	return s.holes.expand(lg, offset, by)
}

// unionSpace is a union: locations that its members share.
type unionSpace struct {
	parent   space
	members  int // that have at least one field
	hasTag   bool
	tag      uint32 // offset of the discriminant, in 16-bit units
	data     []location
	pointers []uint32
	state    *layoutState
}

// layoutState is what all spaces of a struct share.
type layoutState struct {
	bad  bool // the layout depends on an old compiler's error
	work int  // locations that were looked at
}

// maxLayoutWork bounds the search for places. People's largest structs need a thousandth of it.
const maxLayoutWork = 1 << 26

func (s *layoutState) exhausted(work int) bool {
	s.work += work
	return s.work > maxLayoutWork
}

type location struct {
	lg     int
	offset uint32
}

// addMember counts a member that gets its first field. The discriminant comes just before the second member's first
// field, so that a field can become a union's first member after the fact.
func (u *unionSpace) addMember() {
	if u.members++; u.members == 2 {
		u.addTag()
	}
}

// addTag places the discriminant; false if it has its place already.
func (u *unionSpace) addTag() bool {
	if u.hasTag {
		return false
	}
	u.tag, u.hasTag = u.parent.addData(4), true
	return true
}

func (u *unionSpace) grow(l *location, lg int) bool {
	if lg <= l.lg {
		return true
	}
	if !u.parent.expand(l.lg, l.offset, lg-l.lg) {
		return false
	}
	l.offset >>= lg - l.lg
	l.lg = lg
	return true
}

// memberSpace is one member of a union: how much of each of the union's locations it uses.
type memberSpace struct {
	union    *unionSpace
	used     []usage
	pointers int
	started  bool
}

// usage is how much of a location a member uses: the first 2^lg bits, except for the holes in them.
type usage struct {
	used  bool
	lg    int
	holes holes
}

func (m *memberSpace) start() {
	if !m.started {
		m.started = true
		m.union.addMember()
	}
}

func (m *memberSpace) addVoid() {
	m.start()
	// If the union is itself in a member of a union, that member has now begun as well.
	m.union.parent.addVoid()
}

func (m *memberSpace) addPointer() uint32 {
	m.start()
	u := m.union
	if m.pointers == len(u.pointers) {
		u.pointers = append(u.pointers, u.parent.addPointer())
	}
	m.pointers++
	return u.pointers[m.pointers-1]
}

func (m *memberSpace) addData(lg int) uint32 {
	m.start()
	u := m.union
	if u.state.exhausted(len(u.data)) {
		return 0
	}
	if best := m.smallestPlace(lg); best >= 0 {
		return m.usageOf(best).take(u.data[best], lg)
	}
	for i := range u.data {
		if offset, ok := m.usageOf(i).grow(u, &u.data[i], lg); ok {
			return offset
		}
	}
	offset := u.parent.addData(lg)
	u.data = append(u.data, location{lg, offset})
	*m.usageOf(len(u.data) - 1) = usage{used: true, lg: lg}
	return offset
}

// smallestPlace is the first location with the smallest place where a field fits, or -1.
func (m *memberSpace) smallestPlace(lg int) int {
	best, bestLg := -1, wordLg+1
	var unused usage
	for i, l := range m.union.data {
		s := &unused
		if i < len(m.used) {
			s = &m.used[i]
		}
		if hole, ok := s.fit(l, lg); ok && hole < bestLg {
			best, bestLg = i, hole
		}
	}
	return best
}

func (m *memberSpace) usageOf(i int) *usage {
	for len(m.used) <= i {
		m.used = append(m.used, usage{})
	}
	return &m.used[i]
}

// fit is the size of the smallest place in the location where a field fits without growing the location.
func (s *usage) fit(l location, lg int) (int, bool) {
	switch {
	case !s.used:
		return l.lg, lg <= l.lg
	case lg >= s.lg:
		return lg, lg < l.lg // by doubling lg: the second half
	}
	if hole, ok := s.holes.smallest(lg); ok {
		return hole, true
	}
	return s.lg, s.lg < l.lg // by doubling what is used
}

// take allocates where fit said that there is room.
func (s *usage) take(l location, lg int) uint32 {
	base := l.offset << (l.lg - lg)
	switch {
	case !s.used:
		s.used, s.lg = true, lg
		return base
	case lg >= s.lg:
		s.holes.addAtEnd(s.lg, 1, lg)
		s.lg = lg + 1
		return base + 1
	}
	if offset, ok := s.holes.allocate(lg); ok {
		return base + offset
	}
	offset := uint32(1) << (s.lg - lg)
	s.holes.addAtEnd(lg, offset+1, s.lg)
	s.lg++
	return base + offset
}

// grow allocates by asking the union to make the location larger.
func (s *usage) grow(u *unionSpace, l *location, lg int) (uint32, bool) {
	if !s.used {
		if !u.grow(l, lg) {
			return 0, false
		}
		s.used, s.lg = true, lg
		return l.offset << (l.lg - lg), true
	}
	want := max(s.lg, lg) + 1
	if want > wordLg || !u.grow(l, want) {
		return 0, false
	}
	s.holes.addAtEnd(s.lg, 1, want)
	s.lg = want
	offset, ok := s.holes.allocate(lg)
	return l.offset<<(l.lg-lg) + offset, ok
}

// expand serves a union inside this member whose location is to grow.
//
// Cap'n Proto up to 0.5 got two cases wrong here and could lay fields over each other. Like the reference compiler we
// refuse the schemas that it got wrong, rather than choose one of two incompatible layouts silently.
func (m *memberSpace) expand(lg int, offset uint32, by int) bool {
	if m.union.state.exhausted(len(m.used)) {
		return false
	}
	impossible := lg+by > wordLg || offset&(1<<by-1) != 0
	for i := range m.used {
		l := &m.union.data[i]
		if l.lg < lg || offset>>(l.lg-lg) != l.offset {
			continue
		}
		ok := m.expandIn(&m.used[i], l, lg, offset-l.offset<<(l.lg-lg), by)
		if ok && impossible {
			m.union.state.bad = true
			return false
		}
		return ok
	}
	return false
}

func (m *memberSpace) expandIn(s *usage, l *location, lg int, offset uint32, by int) bool {
	if offset != 0 || s.lg != lg {
		return s.holes.expand(lg, offset, by)
	}
	if lg+by > wordLg || !m.union.grow(l, lg+by) {
		return false
	}
	m.union.state.bad = true
	s.lg = lg + by
	return true
}
