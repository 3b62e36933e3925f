package rpc

import (
	"errors"
	"io"
	"sync"
	"time"

	"github.com/marque-rpc/marque/internal/transport"
)

// A source is a stream to read, of which a read can be interrupted by the read deadline.
type source struct {
	stream   io.Reader
	deadline interface{ SetReadDeadline(time.Time) error }

	yields bool // whoever reads wants to be told that it is interrupted; belongs to it

	mu    sync.Mutex // guards what follows; held during SetReadDeadline, which does not wait
	asked bool       // the deadline is in the past
}

// errInterrupted ends a read that was interrupted.
var errInterrupted = errors.New("rpc: the read was interrupted")

// newSource returns a source that reads stream through from, nil if reading it cannot be interrupted. Streams
// that can be written to without waiting are sockets, or such as wrap one: others may have
// a SetReadDeadline that does nothing. Of those too some only say that they cannot, when tried.
func newSource(stream, from io.Reader) *source {
	s, ok := stream.(interface {
		io.Reader
		SetReadDeadline(time.Time) error
	})
	if !ok || transport.TryWriterOf(stream) == nil || s.SetReadDeadline(time.Time{}) != nil {
		return nil
	}
	return &source{stream: from, deadline: s}
}

// Read reads from the stream.
func (s *source) Read(p []byte) (int, error) {
	for {
		n, err := s.stream.Read(p)
		if err == nil || n > 0 || !s.interrupted(err) {
			return n, err
		}
		if s.yields {
			return 0, errInterrupted
		}
	}
}

// wait waits, unless it is interrupted, until a whole message is there to be read: a peer may
// send half of one, and never the rest. It reports false if the message is a long one.
func (s *source) wait(in *transport.Reader) (whole bool, err error) {
	s.yields = true
	whole, err = in.Fetch()
	s.yields = false
	return whole, err
}

// interrupt ends a read that waits, or the next one that would.
func (s *source) interrupt() {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.asked = s.deadline.SetReadDeadline(time.Unix(1, 0)) == nil
}

// interrupted reports whether err is interrupt's doing, and lets reads wait again.
func (s *source) interrupted(err error) bool {
	var t interface{ Timeout() bool }
	if !errors.As(err, &t) || !t.Timeout() {
		return false
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if !s.asked {
		return false
	}
	s.asked = false
	return s.deadline.SetReadDeadline(time.Time{}) == nil
}
