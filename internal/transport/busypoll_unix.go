//go:build unix

package transport

import (
	"fmt"
	"io"
	"syscall"
)

// socketPoller returns how to read without waiting from a socket, nil if stream is none.
func socketPoller(stream io.Reader) poller {
	raw := socketOf(stream)
	if raw == nil {
		return nil
	}
	p := &socketReader{raw: raw}
	p.read = p.readOnce // one closure for all calls
	return p
}

// A socketReader reads from a descriptor through the runtime's poller, which keeps it open meanwhile, but never waits on it.
type socketReader struct {
	raw  syscall.RawConn
	read func(fd uintptr) (done bool)

	p   []byte
	n   int
	err error
}

func (s *socketReader) tryRead(p []byte) (int, error) {
	s.p, s.n, s.err = p, 0, nil
	err := s.raw.Read(s.read)
	s.p = nil
	if err != nil {
		return 0, nil // closed, or past its deadline
	}
	return s.n, s.err
}

// readOnce always says that it is done, so that the poller does not wait.
func (s *socketReader) readOnce(fd uintptr) bool {
	for {
		n, err := syscall.Read(int(fd), s.p)
		switch {
		case err == syscall.EINTR:
			continue
		case err == syscall.EAGAIN || err == syscall.EWOULDBLOCK:
		case err != nil:
			s.err = fmt.Errorf("read: %w", err) // the next read would not tell it any more
		default:
			s.n = n
		}
		return true
	}
}
