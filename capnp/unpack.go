package capnp

import (
	"bufio"
	"encoding/binary"
	"fmt"
	"io"
)

// Unpack appends what src is the packed form of to dst. It fails with [ErrBadPacking] if src ends within a word or run, and with
// [ErrFrameLimit] if the result would be longer than limit bytes.
func Unpack(dst, src []byte, limit int) ([]byte, error) {
	start := len(dst)
	for len(src) > 0 {
		tag := src[0]
		src = src[1:]
		var w uint64
		for i := range 8 {
			if tag>>i&1 == 0 {
				continue
			}
			if len(src) == 0 {
				return dst, fmt.Errorf("capnp: unpack: %w", ErrBadPacking)
			}
			w |= uint64(src[0]) << (8 * i)
			src = src[1:]
		}
		dst = binary.LittleEndian.AppendUint64(dst, w)
		if tag == 0 || tag == 0xff {
			if len(src) == 0 {
				return dst, fmt.Errorf("capnp: unpack: %w", ErrBadPacking)
			}
			n := int(src[0]) * wordBytes
			src = src[1:]
			if tag == 0xff && len(src) < n {
				return dst, fmt.Errorf("capnp: unpack: %w", ErrBadPacking)
			}
			if len(dst)-start+n > limit {
				return dst, fmt.Errorf("capnp: unpack: %w", ErrFrameLimit)
			}
			if tag == 0 {
				dst = append(dst, make([]byte, n)...)
			} else {
				dst, src = append(dst, src[:n]...), src[n:]
			}
		}
		if len(dst)-start > limit {
			return dst, fmt.Errorf("capnp: unpack: %w", ErrFrameLimit)
		}
	}
	return dst, nil
}

// UnmarshalPacked makes m read one packed message. It unpacks into memory that m keeps for later messages.
func (m *Message) UnmarshalPacked(data []byte) error {
	m.clear()
	in := m.inbox()
	b, err := Unpack(in.bytes[:0], data, in.limits.FrameBytes)
	if err != nil {
		return err
	}
	in.bytes = b
	return m.Unmarshal(b)
}

// An Unpacker is an io.Reader of the unpacked form of what it reads. It is for one goroutine.
type Unpacker struct {
	r       byteReader
	pending [wordBytes]byte // a word of which the last left bytes have not been read yet
	left    int
	zeros   int // bytes of zeros still to come
	raw     int // bytes still to come as they are
}

type byteReader interface {
	io.Reader
	io.ByteScanner
}

// NewUnpacker returns an Unpacker of r. It reads ahead unless r is an io.ByteScanner too.
func NewUnpacker(r io.Reader) *Unpacker {
	if b, ok := r.(byteReader); ok {
		return &Unpacker{r: b}
	}
	return &Unpacker{r: bufio.NewReader(r)}
}

// Read unpacks into p. The end of the stream within a word or run is io.ErrUnexpectedEOF.
func (u *Unpacker) Read(p []byte) (int, error) {
	n := 0
	for n < len(p) {
		switch {
		case u.left > 0:
			k := copy(p[n:], u.pending[wordBytes-u.left:])
			u.left -= k
			n += k
		case u.zeros > 0:
			k := min(u.zeros, len(p)-n)
			clear(p[n : n+k])
			u.zeros -= k
			n += k
		case u.raw > 0:
			k, err := u.r.Read(p[n:min(len(p), n+u.raw)])
			u.raw -= k
			n += k
			if err != nil {
				return n, noEOF(err)
			}
		default:
			if err := u.word(); err != nil {
				if n > 0 && err == io.EOF {
					return n, nil
				}
				return n, err
			}
		}
	}
	return n, nil
}

// word reads the next word into pending, and the length of the run after it.
func (u *Unpacker) word() error {
	tag, err := u.r.ReadByte()
	if err != nil {
		return err
	}
	u.pending = [wordBytes]byte{}
	for i := range wordBytes {
		if tag>>i&1 != 0 {
			if u.pending[i], err = u.r.ReadByte(); err != nil {
				return noEOF(err)
			}
		}
	}
	if tag == 0 || tag == 0xff {
		run, err := u.r.ReadByte()
		if err != nil {
			return noEOF(err)
		}
		if tag == 0 {
			u.zeros = int(run) * wordBytes
		} else {
			u.raw = int(run) * wordBytes
		}
	}
	u.left = wordBytes
	return nil
}
