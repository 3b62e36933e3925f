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
func (m *Message) TableSize() int { return tableBytes(len(m.present())) }

// AppendTable appends m's segment table, which on a stream comes before the segments.
func (m *Message) AppendTable(dst []byte) []byte {
	segs := m.present()
	dst = binary.LittleEndian.AppendUint32(dst, uint32(len(segs)-1))
	for _, s := range segs {
		dst = binary.LittleEndian.AppendUint32(dst, uint32(len(s.content())/wordBytes))
	}
	if len(segs)%2 == 0 {
		dst = append(dst, 0, 0, 0, 0)
	}
	return dst
}

// Append appends the framed message to dst.
func (m *Message) Append(dst []byte) ([]byte, error) {
	if m.framedInPlace() {
		return append(dst, m.framed()...), nil
	}
	if m.failed != notFailed {
		return dst, fmt.Errorf("capnp: marshal: %w", m.failed.err())
	}
	dst = m.AppendTable(dst)
	for _, s := range m.segs {
		dst = append(dst, s.content()...)
	}
	return dst, nil
}

// Marshal returns the framed message in memory of its own.
func (m *Message) Marshal() ([]byte, error) {
	if !m.framedInPlace() {
		return m.Append(make([]byte, 0, m.Size()))
	}
	framed := m.framed()
	out := make([]byte, len(framed)) // followed by copy, so that the compiler does not zero what is overwritten
	copy(out, framed)
	return out, nil
}

// Bytes returns the framed message. If the message is being built and has one segment, this is m's own memory, valid until m is changed or reset;
// otherwise it is a copy.
func (m *Message) Bytes() ([]byte, error) {
	if !m.framedInPlace() {
		return m.Marshal()
	}
	return m.framed(), nil
}

// framedInPlace reports whether the message was built, without failing, in one segment, which lies framed in the buffer then.
func (m *Message) framedInPlace() bool {
	return m.building && len(m.segs) == 1 && m.failed == notFailed
}

// framed returns the message that framedInPlace reported to be so; the room for its table is in front of it.
func (m *Message) framed() []byte {
	binary.LittleEndian.PutUint32(m.buf[4:headerBytes], uint32(m.first.used/wordBytes)) // the half before it, segments less one, is zero
	return m.buf[:headerBytes+m.first.used]
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
