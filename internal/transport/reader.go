package transport

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"io"
)

// A Reader takes frames from a byte stream.
//
// Between frames it holds no more than its read buffer, 2 KiB when the stream is quiet and up to 32 KiB while reads come
// back full. A Reader is not safe for concurrent use, but goroutines may take turns.
type Reader struct {
	src    io.Reader
	limits Limits

	buf   []byte // bytes read and not yet consumed: buf[start:end]
	start int
	end   int
	full  bool // the last Read filled all there was room for
	quiet int  // Reads in a row that brought little

	stats ReadStats
}

// ReadStats counts what a Reader has read.
type ReadStats struct {
	Messages uint64 // whole frames
	Bytes    uint64 // bytes taken from the stream
	Reads    uint64 // Read calls
}

const (
	minReadBuffer = 2 << 10
	maxReadBuffer = 32 << 10
	quietReads    = 64 // Reads that must bring little before the buffer shrinks
)

// NewReader returns a Reader of frames from src. It reads ahead, so src must not be read by others.
func NewReader(src io.Reader, limits Limits) *Reader {
	return &Reader{src: src, limits: limits.withDefaults()}
}

// Stats returns the counts; frames that were read but not asked for are not among the messages. It is for the goroutine that reads.
func (r *Reader) Stats() ReadStats { return r.stats }

// Next returns the next frame, waiting for it if need be. The caller owns the frame.
//
// The error is io.EOF if the stream ended between frames, io.ErrUnexpectedEOF within one, [ErrFrameTooLarge] or
// [ErrTooManySegments] past a limit, else that of the stream. After an error the stream has lost its framing.
func (r *Reader) Next() (*Frame, error) {
	table, total, err := r.table()
	if err != nil {
		return nil, err
	}
	f, err := r.body(table, total)
	if err != nil {
		return nil, err
	}
	f.slice()
	r.stats.Messages++
	return f, nil
}

// Wait waits until a part of the next frame is there. Where the stream's Read fails and loses nothing, Wait may be called again.
func (r *Reader) Wait() error { return r.need(1) }

// Fetch waits until Next would return without reading from the stream. It reports false, without more ado, if the next frame is too long for the
// read buffer. Like Wait it may be called again.
func (r *Reader) Fetch() (whole bool, err error) {
	for missing := r.missing(); missing > 0; missing = r.missing() {
		if missing > maxReadBuffer {
			return false, nil
		}
		if err := r.need(r.end - r.start + 1); err != nil {
			return false, err
		}
	}
	return true, nil
}

// Ready reports whether Next would return without reading from the stream.
func (r *Reader) Ready() bool { return r.missing() == 0 }

// missing returns how many bytes Next lacks at least, 0 if a frame or an error is ready.
func (r *Reader) missing() int {
	have := r.buf[r.start:r.end]
	if len(have) < wordBytes {
		return wordBytes - len(have)
	}
	count := int64(binary.LittleEndian.Uint32(have)) + 1
	if count > int64(r.limits.MaxSegments) {
		return 0
	}
	if table := tableBytes(int(count)); len(have) < table {
		return table - len(have)
	}
	total := frameBytes(have, int(count))
	if total > r.limits.MaxFrameBytes {
		return 0
	}
	return max(total-len(have), 0)
}

// Begun reports whether part of the next frame has arrived, or all of it.
func (r *Reader) Begun() bool { return r.end > r.start }

// table waits for the segment table and returns its size and that of the whole frame.
func (r *Reader) table() (table, total int, err error) {
	if err := r.need(wordBytes); err != nil {
		return 0, 0, err
	}
	// The count is one less than the number of segments; in 64 bits nothing below overflows.
	count := int64(binary.LittleEndian.Uint32(r.buf[r.start:])) + 1
	if count > int64(r.limits.MaxSegments) {
		return 0, 0, fmt.Errorf("%w: %d, limit %d%s", ErrTooManySegments, count, r.limits.MaxSegments, foreign(r.buf[r.start:r.end]))
	}
	table = tableBytes(int(count))
	if table > wordBytes {
		if err := r.need(table); err != nil {
			return 0, 0, unexpected(err)
		}
	}
	total = frameBytes(r.buf[r.start:], int(count))
	if total > r.limits.MaxFrameBytes {
		return 0, 0, fmt.Errorf("%w: %d bytes, limit %d", ErrFrameTooLarge, total, r.limits.MaxFrameBytes)
	}
	return table, total, nil
}

// foreign says what a stream that begins with text probably is not.
func foreign(start []byte) string {
	start = start[:min(len(start), 24)]
	n := bytes.IndexFunc(start, func(c rune) bool { return c < ' ' || c > '~' })
	if n < 0 {
		n = len(start)
	}
	if n < 4 {
		return ""
	}
	return fmt.Sprintf("; this is not Cap'n Proto, but text: %q", start[:n])
}

// frameBytes is the size of the frame whose segment table starts b. It saturates, for platforms with 32-bit ints.
func frameBytes(b []byte, segments int) int {
	total := int64(tableBytes(segments))
	for i := range segments {
		total += int64(binary.LittleEndian.Uint32(b[4+4*i:])) * wordBytes
	}
	const maxInt = int(^uint(0) >> 1)
	return int(min(total, int64(maxInt)))
}

// body takes the whole frame, of which the buffer holds at least the table.
func (r *Reader) body(table, total int) (*Frame, error) {
	if have := r.end - r.start; total <= have {
		f := newFrame(total)
		copy(f.buf, r.buf[r.start:])
		r.start += total
		return f, nil
	}
	f := newFrame(min(total, max(r.limits.EagerBytes, table)))
	used := copy(f.buf, r.buf[r.start:r.end])
	r.start += used
	for used < total {
		if used == len(f.buf) {
			// Double as the bytes arrive: the peer must have sent what we allocate again.
			f = f.resized(used, min(total, 2*used))
		}
		n, err := r.fillFrame(f.buf[used:], total-used)
		used += n
		if err != nil {
			f.Release()
			return nil, unexpected(err)
		}
	}
	return f, nil
}

// fillFrame brings bytes of a frame's body, of which rest are missing, into dst: through the read buffer if the rest is short, so that one
// Read also takes in what follows it, else straight from the stream. Where dst's capacity allows that Read goes a little beyond the frame,
// which often brings the next frame's header.
func (r *Reader) fillFrame(dst []byte, rest int) (int, error) {
	if r.start == r.end && len(dst) >= max(len(r.buf), minReadBuffer)/2 {
		beyond := 0
		if len(dst) == rest {
			beyond = min(cap(dst)-rest, len(r.buf))
		}
		n, err := r.read(dst[:len(dst)+beyond])
		if n > len(dst) {
			r.start, r.end = 0, copy(r.buf, dst[len(dst):n])
			n = len(dst)
		}
		return n, err
	}
	if r.start == r.end {
		if err := r.fill(); err != nil {
			return 0, err
		}
	}
	n := copy(dst, r.buf[r.start:r.end])
	r.start += n
	return n, nil
}

// need reads until at least n bytes are buffered. It fails with io.EOF only if none are.
func (r *Reader) need(n int) error {
	for r.end-r.start < n {
		if err := r.fill(); err != nil {
			if r.end > r.start {
				return unexpected(err)
			}
			return err
		}
	}
	return nil
}

// fill reads once into the buffer.
func (r *Reader) fill() error {
	r.makeRoom()
	n, err := r.read(r.buf[r.end:])
	r.full = n == len(r.buf)-r.end
	r.end += n
	r.observe(n)
	return err
}

// maxEmptyReads is how many Reads in a row may bring neither bytes nor an error.
const maxEmptyReads = 100

// read reads once from the stream; either n > 0 or there is an error.
func (r *Reader) read(dst []byte) (int, error) {
	for range maxEmptyReads {
		n, err := r.src.Read(dst)
		r.stats.Reads++
		if n > 0 {
			r.stats.Bytes += uint64(n)
			return n, nil // an error that came with bytes comes again
		}
		if err != nil {
			return 0, err
		}
	}
	return 0, io.ErrNoProgress
}

// makeRoom moves what is left in the buffer to its front and adapts its size to the traffic.
func (r *Reader) makeRoom() {
	left := r.end - r.start
	switch {
	case r.full && len(r.buf) < maxReadBuffer:
		r.grow(max(2*len(r.buf), minReadBuffer))
	case r.quiet >= quietReads && len(r.buf) > minReadBuffer && left < minReadBuffer/2:
		r.grow(minReadBuffer)
		r.quiet = 0
	case r.buf == nil:
		r.buf = make([]byte, minReadBuffer)
	case r.start > 0:
		copy(r.buf, r.buf[r.start:r.end])
		r.start, r.end = 0, left
	}
	if r.end == len(r.buf) {
		r.grow(2 * len(r.buf)) // a long segment table; MaxSegments bounds it
	}
}

// grow replaces the buffer by one of the given size, which must hold what is left.
func (r *Reader) grow(size int) {
	b := make([]byte, size)
	r.end = copy(b, r.buf[r.start:r.end])
	r.start = 0
	r.buf = b
}

// observe notes how much of the buffer a Read used.
func (r *Reader) observe(n int) {
	if n*8 > len(r.buf) {
		r.quiet = 0
		return
	}
	r.quiet++
}

// unexpected turns the end of the stream into an error where a frame has begun.
func unexpected(err error) error {
	if err == io.EOF {
		return io.ErrUnexpectedEOF
	}
	return err
}
