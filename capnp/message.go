package capnp

import (
	"math"
	"sync/atomic"
)

// A Message is a tree of objects in one or more segments, with the table of the capabilities that it refers to.
//
// It is being built (after [NewMessage] or [Message.Reset]) or being read (after [Message.Unmarshal] and its relatives). The zero value
// is an empty message that is being built. Reading is safe from any number of goroutines; building, and switching to another
// message, needs the message to oneself.
type Message struct {
	segs  []*Segment  // never moved or changed once another goroutine may read
	first Segment     // segs[0]
	one   [1]*Segment // storage for segs as long as that suffices

	// buf is the memory in which messages are built: room for the segment table, then the first segment. Beyond what is in use
	// it is all zero.
	buf      []byte
	building bool
	failed   failure // the first thing that could not be built

	caps []Capability
	in   *inbox // nil until m is read in a way that needs it
	err  atomic.Pointer[PointerError]

	ended   func() // see End
	unfolds int64  // bytes that were visited when the message was checked as a whole
}

// An inbox is what a message keeps for reading one message after the other.
type inbox struct {
	limits Limits
	more   []Segment // storage for the segments after the first
	bytes  []byte    // what was read from a stream or unpacked
}

// inbox returns m's inbox.
func (m *Message) inbox() *inbox {
	if m.in == nil {
		m.in = &inbox{limits: defaultLimits}
	}
	return m.in
}

// failure says why something could not be built.
type failure uint8

// The reasons why something could not be built.
const (
	notFailed failure = iota
	tooLarge
	hasCapability
)

// err is the error for f, nil if nothing failed.
func (f failure) err() error { return [...]error{nil, ErrTooLarge, ErrHasCapability}[f] }

// headerBytes is the length of the segment table of a message of one segment.
const headerBytes = 8

// defaultBytes is the size of the buffer in which a message is first built, unless its user says otherwise. It suffices for a small message, and
// makes messageAndBuffer fill one of the allocator's sizes.
const defaultBytes = 256

// maxSegmentBytes bounds the segments that a message grows by, so that growing wastes little; larger objects get a segment of their own.
const maxSegmentBytes = 16 << 20

// maxBufferBytes bounds the first segment of a message that is built: pointers reach no further.
const maxBufferBytes = 4 << 30

// maxRetainBytes bounds the buffer that a message keeps for its next use.
const maxRetainBytes = 1 << 20

// NewMessage returns an empty message, to be built.
func NewMessage() *Message {
	m := new(messageAndBuffer)
	m.Message.buf = m.buffer[:]
	m.startBuilding()
	return &m.Message
}

// messageAndBuffer saves an allocation.
type messageAndBuffer struct {
	Message
	buffer [defaultBytes]byte
}

// NewMessageSize returns an empty message whose first segment has room for size bytes.
func NewMessageSize(size int) *Message {
	m := new(Message)
	m.ResetBuffer(make([]byte, headerBytes+roundWords(max(size, wordBytes))))
	return m
}

// Reset empties m and makes it ready to be built. It keeps m's memory, releases the capabilities in its table, and ends the life of all
// readers and builders of m.
func (m *Message) Reset() {
	if m.building && len(m.segs) == 1 && len(m.caps) == 0 && m.failed == notFailed && m.err.Load() == nil {
		clear(m.buf[:headerBytes+m.first.used])
		m.first.used = wordBytes
		return
	}
	m.clear()
	m.startBuilding()
}

// ResetBuffer is like Reset but builds in buf, as far as it suffices. The message owns buf from now on; what was in it is erased.
func (m *Message) ResetBuffer(buf []byte) {
	m.clear()
	if int64(len(buf)) > maxBufferBytes {
		buf = buf[:maxBufferBytes&math.MaxInt]
	}
	buf = buf[:len(buf)&^(wordBytes-1)]
	clear(buf)
	if len(buf) < headerBytes+wordBytes {
		buf = make([]byte, defaultBytes)
	}
	m.buf = buf
	m.startBuilding()
}

// startBuilding sets up the first segment, with the root pointer in it.
func (m *Message) startBuilding() {
	if m.buf == nil {
		m.buf = make([]byte, defaultBytes)
	}
	m.building = true
	m.first.msg = m
	m.first.data = m.buf[headerBytes:]
	m.first.used = wordBytes
	m.segs = append(m.segments(), &m.first)
}

// segments returns the empty list of segments, with room for one.
func (m *Message) segments() []*Segment {
	if cap(m.segs) == 0 {
		return m.one[:0]
	}
	return m.segs[:0]
}

// clear leaves m without segments and capabilities, and buf zero.
func (m *Message) clear() {
	if len(m.caps) > 0 {
		m.releaseCaps()
	}
	m.unfolds = 0
	if m.building {
		if len(m.segs) > 1 {
			m.enlargeBuffer()
		} else {
			clear(m.buf[:headerBytes+m.first.used])
		}
		m.building = false
	}
	for i, s := range m.segs {
		*s, m.segs[i] = Segment{}, nil // so that no memory is held on to
	}
	m.segs = m.segs[:0]
	m.failed = notFailed
	if m.err.Load() != nil {
		m.err.Store(nil)
	}
}

// enlargeBuffer replaces the buffer by one in which the message just built would have fitted.
func (m *Message) enlargeBuffer() {
	total := headerBytes
	for _, s := range m.segs {
		total += s.used
	}
	if total > maxRetainBytes {
		clear(m.buf[:headerBytes+m.first.used])
		return
	}
	m.buf = make([]byte, roundWords(total+total/4))
}

// Release releases the capabilities in m's table and empties m, keeping its memory for Reset or Unmarshal.
func (m *Message) Release() { m.clear() }

// Err returns the first malformed pointer that reading m met, as a *[PointerError], or the first reason why something could not be
// built, or nil.
func (m *Message) Err() error {
	if m.failed != notFailed {
		return m.failed.err()
	}
	if e := m.err.Load(); e != nil {
		return e
	}
	return nil
}

// Root returns the root pointer.
func (m *Message) Root() Ptr {
	if len(m.segs) == 0 || len(m.segs[0].data) < wordBytes {
		return Ptr{}
	}
	return Ptr{seg: m.segs[0]}
}

// RootBuilder returns the root pointer, to be built. A message that is being read, and the zero Message, is reset first.
func (m *Message) RootBuilder() PtrBuilder {
	m.build()
	return PtrBuilder{seg: &m.first}
}

// build makes m ready to be built if it is not.
func (m *Message) build() {
	if !m.building {
		m.beginBuilding()
	}
}

func (m *Message) beginBuilding() {
	if len(m.segs) == 0 {
		m.startBuilding() // keeps the capabilities that were added
	} else {
		m.Reset()
	}
}

// NewRoot makes a struct of the given size the root of m.
func (m *Message) NewRoot(size ObjectSize) StructBuilder { return m.RootBuilder().NewStruct(size) }

// Reserve makes room for objects of size bytes, in all, in one segment. It saves far pointers where the size is known beforehand.
func (m *Message) Reserve(size int) {
	m.build()
	last := m.segs[len(m.segs)-1]
	if size = roundWords(size); size > len(last.data)-last.used {
		m.addSegment(size)
	}
}

// Size is the length of the message in bytes when marshalled, with its segment table, unpacked.
func (m *Message) Size() int {
	n := m.TableSize()
	for _, s := range m.segs {
		n += len(s.content())
	}
	return n
}

// End ends the life of a message that will not be used again, as a tool against reads that come too late: its memory is overwritten, so that
// no pointer in it leads anywhere. Who follows one gets the default, and report is called, once and in the goroutine that reads.
func (m *Message) End(report func()) {
	m.ended = report
	for _, s := range m.segs {
		for i := range s.data {
			s.data[i] = 0xdb // as a pointer: of a kind that does not exist
		}
	}
}

// UnfoldedSize is how many bytes a copy of the message may take: at least Size, and more where several pointers of a message that was read, and
// checked as a whole, lead to the same object, which a copy has several times.
func (m *Message) UnfoldedSize() int { return max(m.Size(), int(min(m.unfolds, math.MaxInt))) }

// Segments appends the contents of m's segments to dst, without copying them. They are valid until m is reset; while m is being
// built they are a snapshot.
func (m *Message) Segments(dst [][]byte) [][]byte {
	for _, s := range m.present() {
		dst = append(dst, s.content())
	}
	return dst
}

// present returns the segments of m, of which there is one at least: a message that was given up becomes an empty one.
func (m *Message) present() []*Segment {
	if len(m.segs) == 0 {
		m.startBuilding()
	}
	return m.segs
}

// segment returns the segment of that index, or nil.
func (m *Message) segment(id uint32) *Segment {
	if uint64(id) >= uint64(len(m.segs)) {
		return nil
	}
	return m.segs[id]
}

// failBuilding records that something could not be built.
func (m *Message) failBuilding(f failure) {
	if m.failed == notFailed {
		m.failed = f
	}
}
