package capnp

import (
	"encoding/binary"
	"fmt"
)

// A framed message is a segment table and then the segments. The table holds the number of segments less one, their sizes in words,
// four bytes each, and padding to a whole word.

// tableBytes is the length of the segment table for n segments.
func tableBytes(n int) int { return (4 + 4*n + 7) &^ 7 }

// TableSize is the length of m's segment table in bytes.
func (m *Message) TableSize() int { return tableBytes(len(m.segs)) }

// AppendTable appends m's segment table, which on a stream comes before the segments.
func (m *Message) AppendTable(dst []byte) []byte {
	dst = binary.LittleEndian.AppendUint32(dst, uint32(len(m.segs)-1))
	for _, s := range m.segs {
		dst = binary.LittleEndian.AppendUint32(dst, uint32(len(s.content())/wordBytes))
	}
	if len(m.segs)%2 == 0 {
		dst = append(dst, 0, 0, 0, 0)
	}
	return dst
}

// Append appends the framed message to dst.
func (m *Message) Append(dst []byte) ([]byte, error) {
	if m.failed != notFailed {
		return dst, fmt.Errorf("capnp: marshal: %w", m.failed.err())
	}
	if m.building && len(m.segs) == 1 {
		return append(dst, m.framed()...), nil
	}
	dst = m.AppendTable(dst)
	for _, s := range m.segs {
		dst = append(dst, s.content()...)
	}
	return dst, nil
}

// Marshal returns the framed message in memory of its own.
func (m *Message) Marshal() ([]byte, error) { return m.Append(make([]byte, 0, m.Size())) }

// Bytes returns the framed message. If the message is being built and has one segment, this is m's own memory, valid until m is changed or reset;
// otherwise it is a copy.
func (m *Message) Bytes() ([]byte, error) {
	if !m.building || len(m.segs) != 1 || m.failed != notFailed {
		return m.Marshal()
	}
	return m.framed(), nil
}

// framed returns the message that is being built and has one segment; the room for its table is in front of it.
func (m *Message) framed() []byte {
	binary.LittleEndian.PutUint64(m.buf, uint64(m.first.used/wordBytes)<<32)
	return m.buf[:headerBytes+m.first.used]
}

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

// FrameSize returns the length of the framed message that data begins with, in bytes, or 0 if data is too short to tell. It fails if the
// message exceeds the limits.
func FrameSize(data []byte, limits Limits) (int, error) {
	limits = limits.orDefaults()
	if len(data) < 4 {
		return 0, nil
	}
	n := int64(binary.LittleEndian.Uint32(data)) + 1
	if n > int64(limits.Segments) {
		return 0, fmt.Errorf("capnp: frame of %d segments: %w", n, ErrSegmentLimit)
	}
	total := int64(tableBytes(int(n)))
	if int64(len(data)) < total {
		return 0, nil
	}
	for i := range int(n) {
		total += int64(binary.LittleEndian.Uint32(data[4+4*i:])) * wordBytes
	}
	if total > int64(limits.FrameBytes) {
		return 0, fmt.Errorf("capnp: frame of %d bytes: %w", total, ErrFrameLimit)
	}
	return int(total), nil
}
