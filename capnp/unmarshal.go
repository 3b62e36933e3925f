package capnp

import (
	"encoding/binary"
	"fmt"
)

// Unmarshal reads data as one framed message, checks all of it against the default limits, and returns it. Nothing is copied: data is
// the message's as long as the message is used. The error, if any, says where the message is malformed.
func Unmarshal(data []byte) (*Message, error) {
	m := new(Message)
	if err := m.Unmarshal(data); err != nil {
		return nil, err
	}
	return m, nil
}

// Unmarshal makes m read data, as [Unmarshal] does but with m's limits. What m held before is given up, as by Release. It does not allocate
// for messages of one segment, or when m has read one of as many segments before.
func (m *Message) Unmarshal(data []byte) error {
	if m.reusable() && len(data) >= headerBytes && binary.LittleEndian.Uint64(data) == uint64(len(data)/wordBytes-1)<<32 && len(data)%wordBytes == 0 {
		m.first.data = data[headerBytes:len(data):len(data)]
		if err := m.validate(); err != nil {
			m.clear()
			return err
		}
		return nil
	}
	rest, err := m.UnmarshalNext(data)
	if err == nil && len(rest) > 0 {
		m.clear()
		return fmt.Errorf("capnp: unmarshal: %w", ErrTrailing)
	}
	return err
}

// reusable reports whether m holds a message of one segment that was read without incident, so that another can simply take its place.
func (m *Message) reusable() bool {
	return len(m.segs) == 1 && !m.building && len(m.caps) == 0 && m.first.lazy == nil && m.failed == notFailed && m.err.Load() == nil
}

// UnmarshalNext makes m read the message at the beginning of data, and returns what comes after it.
func (m *Message) UnmarshalNext(data []byte) (rest []byte, err error) {
	rest, err = m.frame(data)
	if err == nil {
		err = m.validate()
	}
	if err != nil {
		m.clear()
		return data, err
	}
	return rest, nil
}

// UnmarshalSegments makes m read a message whose segments are given, without a segment table.
func (m *Message) UnmarshalSegments(segments ...[]byte) error {
	m.clear()
	if n, limit := len(segments), m.limit().Segments; n > limit {
		return fmt.Errorf("capnp: unmarshal: %d segments: %w", n, ErrSegmentLimit)
	}
	m.makeSegments(len(segments))
	for i, b := range segments {
		if len(b)%wordBytes != 0 {
			m.clear()
			return fmt.Errorf("capnp: unmarshal: segment %d has %d bytes, which are not whole words: %w", i, len(b), ErrTruncated)
		}
		m.segs[i].data = b[:len(b):len(b)]
	}
	if err := m.validate(); err != nil {
		m.clear()
		return err
	}
	return nil
}

// Open reads data as one framed message but checks nothing beyond the segment table: each pointer is checked when it is followed. A malformed
// one, or one that exceeds the limits, reads as its default, and [Message.Err] tells of the first such. This is for large messages
// of which little is read, such as mapped files.
func Open(data []byte, limits Limits) (*Message, error) {
	m := new(Message)
	m.SetLimits(limits)
	rest, err := m.frame(data)
	if err != nil {
		return nil, err
	}
	if len(rest) > 0 {
		return nil, fmt.Errorf("capnp: open: %w", ErrTrailing)
	}
	m.makeLazy()
	return m, nil
}

// frame reads the segment table at the beginning of data and sets m's segments.
func (m *Message) frame(data []byte) (rest []byte, err error) {
	m.clear()
	if len(data) < headerBytes {
		return nil, fmt.Errorf("capnp: unmarshal: %w", ErrTruncated)
	}
	if table := binary.LittleEndian.Uint64(data); uint32(table) == 0 {
		size := table >> 32 * wordBytes
		if size > uint64(len(data)-headerBytes) {
			return nil, fmt.Errorf("capnp: unmarshal: %w", ErrTruncated)
		}
		m.makeSegments(1)
		m.first.data = data[headerBytes : headerBytes+size : headerBytes+size]
		return data[headerBytes+size:], nil
	}
	return m.frameSegments(data)
}

// frameSegments is frame for several segments.
func (m *Message) frameSegments(data []byte) (rest []byte, err error) {
	n := int64(binary.LittleEndian.Uint32(data)) + 1
	if limit := m.limit().Segments; n > int64(limit) {
		return nil, fmt.Errorf("capnp: unmarshal: %d segments: %w", n, ErrSegmentLimit)
	}
	table := tableBytes(int(n))
	if len(data) < table {
		return nil, fmt.Errorf("capnp: unmarshal: %w", ErrTruncated)
	}
	m.makeSegments(int(n))
	rest = data[table:]
	for i, s := range m.segs {
		size := int64(binary.LittleEndian.Uint32(data[4+4*i:])) * wordBytes
		if size > int64(len(rest)) {
			m.clear()
			return nil, fmt.Errorf("capnp: unmarshal: segment %d: %w", i, ErrTruncated)
		}
		s.data, rest = rest[:size:size], rest[size:]
	}
	return rest, nil
}

// makeSegments gives m n segments to be read.
func (m *Message) makeSegments(n int) {
	m.first.msg = m
	m.segs = append(m.segments(), &m.first)
	if n == 1 {
		return
	}
	in := m.inbox()
	if cap(in.more) < n-1 {
		in.more = make([]Segment, n-1)
	}
	for i := range in.more[:n-1] {
		in.more[i] = Segment{msg: m, id: uint32(i + 1)}
		m.segs = append(m.segs, &in.more[i])
	}
}

// makeLazy turns on checking pointers as they are followed.
func (m *Message) makeLazy() {
	limits := m.limit()
	z := &lazyState{}
	z.left.Store(int64(min(limits.TraversalBytes, 1<<62)))
	for _, s := range m.segs {
		s.lazy, s.left = z, uint8(limits.Depth)
	}
	z.makeLevels(limits.Depth)
}
