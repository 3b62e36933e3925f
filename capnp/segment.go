package capnp

import "encoding/binary"

// A Segment is a contiguous part of a message.
type Segment struct {
	data []byte // what pointers may lead to; when building, up to its capacity
	msg  *Message
	used int        // when building: how many bytes of data are in use, in whole words
	lazy *lazyState // when pointers are checked as they are followed: the limits
	id   uint32
	left uint8 // when lazy: how many more levels of nesting are allowed below the objects of this view
}

// Message returns the message that s is part of.
func (s *Segment) Message() *Message { return s.msg }

// content is what is in use.
func (s *Segment) content() []byte {
	if s.msg.building {
		return s.data[:s.used]
	}
	return s.data
}

// word reads the word at byte pos, which is in bounds.
func (s *Segment) word(pos int) uint64 { return binary.LittleEndian.Uint64(s.data[pos:]) }

// setWord writes the word at byte pos, which is in bounds.
func (s *Segment) setWord(pos int, w uint64) { binary.LittleEndian.PutUint64(s.data[pos:], w) }

// allocElsewhere takes n bytes from the last segment or from a new one. Each is as large as all before it together, so that a message
// that grows has few segments and nothing in it is copied.
func (m *Message) allocElsewhere(n int) (*Segment, int) {
	last := m.segs[len(m.segs)-1]
	if at := last.used; n <= len(last.data)-at {
		last.used = at + n
		return last, at
	}
	s := m.addSegment(n)
	s.used = n
	return s, 0
}

// addSegment adds a segment for n bytes at least.
func (m *Message) addSegment(n int) *Segment {
	total := 0
	for _, s := range m.segs {
		total += len(s.data)
	}
	s := &Segment{msg: m, id: uint32(len(m.segs)), data: make([]byte, max(n, min(total, maxSegmentBytes)))}
	m.segs = append(m.segs, s)
	return s
}
