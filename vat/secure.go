package vat

import (
	"crypto/tls"
	"io"
	"net"
	"sync"

	"github.com/marque-rpc/marque/internal/transport"
)

// A secureStream is an encrypted connection that can write without waiting, so that a message need not hop through a
// goroutine, and that gives the kernel the records of a large message together.
//
// It has one writer at a time, as package transport sees to. Package tls may write alerts beside it.
type secureStream struct {
	*tls.Conn
	gate *gate

	// owed is how many bytes TryWrite has encrypted although it said that it did not take them: their ciphertext waits
	// in the gate, and the Write that follows begins with them. Belongs to the writer.
	owed int
}

// chunkBytes is how much is encrypted between writes: four records.
const chunkBytes = 64 << 10

// A gate stands between a tls.Conn and its network connection. It is *open*: what is written goes through; or
// *collecting*: it is kept to be flushed.
type gate struct {
	net.Conn
	from  io.Reader           // the connection, as it is read; belongs to the reader
	spoke func()              // told when the first bytes have come, then nil; belongs to the reader
	try   transport.TryWriter // nil if the connection cannot write without waiting

	mu         sync.Mutex // guards what follows, and writes to Conn
	collecting bool
	buf        *[]byte // pooled; nil while there is nothing
	sent       int     // bytes of buf that are written
}

var gateBuffers = sync.Pool{New: func() any { b := make([]byte, 0, 4<<10); return &b }}

// maxPooledBytes keeps buffers of large messages out of the pool.
const maxPooledBytes = 2 * chunkBytes

// newGate returns an open gate before conn.
func newGate(conn net.Conn) *gate {
	return &gate{Conn: conn, from: conn, try: transport.TryWriterOf(conn)}
}

// Read is for package tls.
func (g *gate) Read(p []byte) (int, error) {
	n, err := g.from.Read(p)
	if n > 0 && g.spoke != nil {
		g.spoke()
		g.spoke = nil
	}
	return n, err
}

// Write is for package tls.
func (g *gate) Write(p []byte) (int, error) {
	g.mu.Lock()
	defer g.mu.Unlock()
	if g.collecting {
		if g.buf == nil {
			g.buf = gateBuffers.Get().(*[]byte)
		}
		*g.buf = append(*g.buf, p...)
		return len(p), nil
	}
	if err := g.flushLocked(); err != nil {
		return 0, err
	}
	return g.Conn.Write(p)
}

func (g *gate) collect(on bool) {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.collecting = on
}

// flush writes what was collected, and waits until the connection has taken it.
func (g *gate) flush() error {
	g.mu.Lock()
	defer g.mu.Unlock()
	return g.flushLocked()
}

func (g *gate) flushLocked() error {
	if g.buf == nil {
		return nil
	}
	n, err := g.Conn.Write((*g.buf)[g.sent:])
	g.wrote(n)
	return err
}

// tryFlush writes what the connection takes at once. It reports whether that was all.
func (g *gate) tryFlush() (bool, error) {
	g.mu.Lock()
	defer g.mu.Unlock()
	if g.buf == nil {
		return true, nil
	}
	n, err := g.try.TryWrite((*g.buf)[g.sent:])
	g.wrote(n)
	return g.buf == nil, err
}

// wrote notes that n bytes are written.
func (g *gate) wrote(n int) {
	if g.sent += n; g.sent < len(*g.buf) {
		return
	}
	if cap(*g.buf) <= maxPooledBytes {
		*g.buf = (*g.buf)[:0]
		gateBuffers.Put(g.buf)
	}
	g.buf, g.sent = nil, 0
}

// stalled reports whether something waits for the peer to read.
func (g *gate) stalled() bool {
	if !g.mu.TryLock() {
		return true // a write is under way
	}
	defer g.mu.Unlock()
	return g.buf != nil
}

// encrypt puts the ciphertext of p into the gate.
func (s *secureStream) encrypt(p []byte) error {
	s.gate.collect(true)
	_, err := s.Conn.Write(p)
	s.gate.collect(false)
	return err
}

// Write encrypts and writes all of p.
func (s *secureStream) Write(p []byte) (int, error) {
	n := min(s.owed, len(p))
	s.owed -= n
	if err := s.gate.flush(); err != nil {
		return 0, err
	}
	for n < len(p) {
		chunk := p[n:min(n+chunkBytes, len(p))]
		if err := s.encrypt(chunk); err != nil {
			return n, err
		}
		if err := s.gate.flush(); err != nil {
			return n, err
		}
		n += len(chunk)
	}
	return n, nil
}

// Close says goodbye, unless the peer does not read what was said before.
func (s *secureStream) Close() error {
	if s.gate.stalled() {
		return s.gate.Conn.Close()
	}
	return s.Conn.Close()
}

// trySecureStream is a secureStream over a connection that can write without waiting.
type trySecureStream struct{ *secureStream }

// TryWrite implements transport.TryWriter. What it does not take is to be given to Write.
func (s trySecureStream) TryWrite(p []byte) (int, error) {
	if s.owed > 0 {
		return 0, nil
	}
	if done, err := s.gate.tryFlush(); !done || err != nil {
		return 0, err
	}
	for n := 0; n < len(p); {
		chunk := p[n:min(n+chunkBytes, len(p))]
		if err := s.encrypt(chunk); err != nil {
			return n, err
		}
		done, err := s.gate.tryFlush()
		if err != nil {
			return n, err
		}
		if !done {
			s.owed = len(chunk)
			return n, nil
		}
		n += len(chunk)
	}
	return len(p), nil
}

// secured returns the stream of a connection whose handshake is done. It is polled where that is worthwhile, if polled: for a peer that has
// not said who it is nobody does more than needs be.
func secured(conn *tls.Conn, g *gate, polled bool) net.Conn {
	if polled {
		g.from = transport.BusyPolled(g.Conn)
	}
	s := &secureStream{Conn: conn, gate: g}
	if g.try == nil {
		return s
	}
	return trySecureStream{s}
}
