// Package vattest helps to test services: it has connections in memory, and a check that
// nothing leaks. A test needs neither a network nor a key:
//
//	func TestGreeting(t *testing.T) {
//		vattest.CheckLeaks(t)
//		svc := greet.NewGreeter(&server{})
//		defer svc.Release()
//		remote := vattest.Connect[greet.Greeter](t, svc.Ref) // as another process would see it
//		…
//	}
//
// Package vattest/storetest tests stores.
package vattest

import (
	"io"
	"sync"
)

// pipeBytes is how much one direction of a pipe holds before its writer waits.
const pipeBytes = 256 << 10

// Pipe returns the two ends of an in-memory connection. Unlike those of [io.Pipe] its
// writes do not wait for a reader until a direction holds 256 KiB. Closing an end makes
// the other read what is left and then io.EOF, and makes its writes fail.
func Pipe() (a, b io.ReadWriteCloser) {
	ab, ba := newHalf(), newHalf()
	return &end{in: ba, out: ab}, &end{in: ab, out: ba}
}

type end struct{ in, out *half }

func (e *end) Read(p []byte) (int, error)  { return e.in.read(p) }
func (e *end) Write(p []byte) (int, error) { return e.out.write(p, true) }

// TryWrite writes what there is room for.
func (e *end) TryWrite(p []byte) (int, error) { return e.out.write(p, false) }

// CloseWrite ends one direction.
func (e *end) CloseWrite() error {
	e.out.close(false)
	return nil
}

func (e *end) Close() error {
	e.out.close(false)
	e.in.close(true)
	return nil
}

// A half is one direction.
type half struct {
	mu     sync.Mutex
	change sync.Cond
	buf    []byte
	start  int
	closed bool // by the writer: what is left can be read
	broken bool // by the reader: nothing can be written
}

func newHalf() *half {
	h := new(half)
	h.change.L = &h.mu
	return h
}

func (h *half) read(p []byte) (int, error) {
	h.mu.Lock()
	defer h.mu.Unlock()
	for h.start == len(h.buf) && !h.closed && !h.broken {
		h.change.Wait()
	}
	switch {
	case h.broken:
		return 0, io.ErrClosedPipe
	case h.start == len(h.buf):
		return 0, io.EOF
	}
	n := copy(p, h.buf[h.start:])
	if h.start += n; h.start == len(h.buf) {
		h.buf, h.start = h.buf[:0], 0
	}
	h.change.Broadcast()
	return n, nil
}

func (h *half) write(p []byte, wait bool) (written int, err error) {
	h.mu.Lock()
	defer h.mu.Unlock()
	for {
		if h.closed || h.broken {
			return written, io.ErrClosedPipe
		}
		if room := pipeBytes - (len(h.buf) - h.start); room > 0 {
			n := min(room, len(p))
			h.buf = append(h.buf, p[:n]...)
			p = p[n:]
			written += n
			h.change.Broadcast()
		}
		if len(p) == 0 || !wait {
			return written, nil
		}
		h.change.Wait()
	}
}

func (h *half) close(byReader bool) {
	h.mu.Lock()
	defer h.mu.Unlock()
	if byReader {
		h.broken = true
	}
	h.closed = true
	h.change.Broadcast()
}
