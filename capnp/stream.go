package capnp

import (
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"slices"
)

// A Decoder reads framed messages from a stream, one after the other. It is for one goroutine.
type Decoder struct {
	r     io.Reader
	table []byte
}

// NewDecoder returns a decoder of r. It reads no further than the end of the message that it returns; give it a buffered reader
// where small reads are slow.
func NewDecoder(r io.Reader) *Decoder { return &Decoder{r: r} }

// NewPackedDecoder returns a decoder of packed messages from r. It reads ahead unless r is an io.ByteScanner that is an io.Reader too.
func NewPackedDecoder(r io.Reader) *Decoder { return &Decoder{r: NewUnpacker(r)} }

// Decode makes m read the next message. The bytes are read into memory that m keeps for later messages. At the end of the stream,
// between two messages, the error is io.EOF.
func (d *Decoder) Decode(m *Message) error {
	limits := m.limit()
	if cap(d.table) < headerBytes {
		d.table = make([]byte, headerBytes, 64)
	}
	d.table = d.table[:headerBytes]
	if _, err := io.ReadFull(d.r, d.table); err != nil {
		if errors.Is(err, io.EOF) {
			return io.EOF
		}
		return fmt.Errorf("capnp: decode: %w", err)
	}
	n := uint64(binary.LittleEndian.Uint32(d.table)) + 1
	if n > uint64(limits.Segments) {
		return fmt.Errorf("capnp: decode %d segments: %w", n, ErrSegmentLimit)
	}
	for len(d.table) < tableBytes(int(n)) {
		d.table = append(d.table, 0)
	}
	if _, err := io.ReadFull(d.r, d.table[headerBytes:]); err != nil {
		return fmt.Errorf("capnp: decode: segment table: %w", noEOF(err))
	}
	size, err := FrameSize(d.table, *limits)
	if err != nil {
		return err
	}
	m.clear()
	body, err := d.body(m, size)
	if err != nil {
		return fmt.Errorf("capnp: decode: %w", noEOF(err))
	}
	return m.Unmarshal(body)
}

// readAheadBytes is how much memory is taken for a message on the word of its segment table alone. Beyond that, memory grows with what
// has arrived.
const readAheadBytes = 64 << 10

// body reads the rest of the message of size bytes whose segment table has been read, into memory of m.
func (d *Decoder) body(m *Message, size int) ([]byte, error) {
	in := m.inbox()
	if cap(in.bytes) > maxRetainBytes && size <= maxRetainBytes {
		in.bytes = nil
	}
	have := len(d.table)
	b := slices.Grow(in.bytes[:0], max(have, min(size, readAheadBytes)))
	b = append(b, d.table...)
	for have < size {
		b = slices.Grow(b, 1)
		b = b[:min(size, cap(b))]
		n, err := io.ReadFull(d.r, b[have:])
		if err != nil {
			return nil, err
		}
		have += n
	}
	in.bytes = b
	return b, nil
}

// noEOF turns the end of the stream in the middle of a message into io.ErrUnexpectedEOF.
func noEOF(err error) error {
	if err == io.EOF {
		return io.ErrUnexpectedEOF
	}
	return err
}

// An Encoder writes framed messages to a stream. It is for one goroutine.
type Encoder struct {
	w      io.Writer
	packed bool
	buf    []byte
}

// NewEncoder returns an encoder that writes to w, each message in one call of Write.
func NewEncoder(w io.Writer) *Encoder { return &Encoder{w: w} }

// NewPackedEncoder returns an encoder that writes packed messages to w, each in one call of Write.
func NewPackedEncoder(w io.Writer) *Encoder { return &Encoder{w: w, packed: true} }

// Encode writes m.
func (e *Encoder) Encode(m *Message) error {
	var out []byte
	var err error
	if e.packed {
		e.buf, err = m.AppendPacked(e.buf[:0])
		out = e.buf
	} else if m.building && len(m.segs) == 1 {
		out, err = m.Bytes()
	} else {
		e.buf, err = m.Append(e.buf[:0])
		out = e.buf
	}
	if err != nil {
		return err
	}
	if _, err := e.w.Write(out); err != nil {
		return fmt.Errorf("capnp: encode: %w", err)
	}
	if cap(e.buf) > maxRetainBytes {
		e.buf = nil
	}
	return nil
}
