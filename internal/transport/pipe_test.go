package transport

import (
	"io"
	"sync"
)

// newPipe returns the two ends of an in-memory byte stream. What one end writes is buffered, up to bufferBytes (64 KiB if 0),
// until the other reads it; a Write beyond that waits, as on a socket. Closing an end lets the other read what is buffered,
// then io.EOF; writing to it fails with io.ErrClosedPipe. Both ends have TryWrite.
func newPipe(bufferBytes int) (a, b io.ReadWriteCloser) {
	if bufferBytes <= 0 {
		bufferBytes = 64 << 10
	}
	ab, ba := newHalf(bufferBytes), newHalf(bufferBytes)
	return &pipeEnd{in: ba, out: ab}, &pipeEnd{in: ab, out: ba}
}

// pipeEnd is one end: it reads from one half and writes to the other.
type pipeEnd struct{ in, out *half }

func (e *pipeEnd) Read(p []byte) (int, error)     { return e.in.read(p) }
func (e *pipeEnd) Write(p []byte) (int, error)    { return e.out.write(p) }
func (e *pipeEnd) TryWrite(p []byte) (int, error) { return e.out.tryWrite(p) }

func (e *pipeEnd) Close() error {
	e.out.close(false)
	e.in.close(true)
	return nil
}

// half is one direction: a ring of bytes that grows up to its limit.
type half struct {
	limit int

	mu      sync.Mutex
	changed sync.Cond
	ring    []byte
	start   int
	count   int
	closed  bool // nothing more is written
	dropped bool // nothing more is read
}

func newHalf(limit int) *half {
	h := &half{limit: limit}
	h.changed.L = &h.mu
	return h
}

func (h *half) read(p []byte) (int, error) {
	if len(p) == 0 {
		return 0, nil
	}
	h.mu.Lock()
	defer h.mu.Unlock()
	for h.count == 0 && !h.closed && !h.dropped {
		h.changed.Wait()
	}
	if h.dropped {
		return 0, io.ErrClosedPipe
	}
	if h.count == 0 {
		return 0, io.EOF
	}
	n := copy(p, h.ring[h.start:min(h.start+h.count, len(h.ring))])
	n += copy(p[n:], h.ring[:max(0, h.start+h.count-len(h.ring))])
	h.start = (h.start + n) % len(h.ring)
	h.count -= n
	h.changed.Broadcast()
	return n, nil
}

func (h *half) write(p []byte) (written int, err error) {
	h.mu.Lock()
	defer h.mu.Unlock()
	for {
		n, err := h.put(p[written:])
		written += n
		if err != nil || written == len(p) {
			return written, err
		}
		h.changed.Wait()
	}
}

func (h *half) tryWrite(p []byte) (int, error) {
	h.mu.Lock()
	defer h.mu.Unlock()
	return h.put(p)
}

// put adds what there is room for.
func (h *half) put(p []byte) (int, error) {
	if h.closed || h.dropped {
		return 0, io.ErrClosedPipe
	}
	n := min(len(p), h.limit-h.count)
	if n == 0 {
		return 0, nil
	}
	h.reserve(h.count + n)
	end := (h.start + h.count) % len(h.ring)
	m := copy(h.ring[end:], p[:n])
	copy(h.ring, p[m:n])
	h.count += n
	h.changed.Broadcast()
	return n, nil
}

// reserve makes the ring at least n bytes long.
func (h *half) reserve(n int) {
	if n <= len(h.ring) {
		return
	}
	ring := make([]byte, min(h.limit, max(n, 2*len(h.ring), 512)))
	m := copy(ring, h.ring[h.start:])
	copy(ring[m:], h.ring[:h.start])
	h.ring, h.start = ring, 0
}

func (h *half) close(drop bool) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.closed = true
	h.dropped = h.dropped || drop
	h.changed.Broadcast()
}
