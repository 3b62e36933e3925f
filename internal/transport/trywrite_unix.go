//go:build unix

package transport

import (
	"io"
	"reflect"
	"sync"
	"syscall"
)

// socketOf returns the descriptor of a TCP or Unix connection of package net, nil if stream is none.
//
// What embeds one has the methods of one, but may count, limit or encrypt what goes through: so its type has to be package net's own, which may not be
// imported here. CloseWrite tells sockets from files: a file's descriptor may be in blocking mode, that of a connection of package net is not.
func socketOf(stream any) syscall.RawConn {
	s, ok := stream.(interface {
		syscall.Conn
		CloseWrite() error
	})
	if t := reflect.TypeOf(stream); !ok || t.Kind() != reflect.Pointer || t.Elem().PkgPath() != "net" {
		return nil
	}
	raw, err := s.SyscallConn()
	if err != nil {
		return nil
	}
	return raw
}

// socketTryWriter returns how to write without waiting to a socket, nil if dst is none.
func socketTryWriter(dst any) TryWriter {
	raw := socketOf(dst)
	if raw == nil {
		return nil
	}
	t := &socket{raw: raw}
	t.write = t.writeOnce // one closure for all calls
	return t
}

// socket writes to a descriptor through the runtime's poller, which keeps it open meanwhile, but never waits on it.
type socket struct {
	raw   syscall.RawConn
	write func(fd uintptr) (done bool)

	mu  sync.Mutex // held during one TryWrite; guards what follows
	p   []byte
	n   int
	err error
}

func (s *socket) TryWrite(p []byte) (int, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.p, s.n, s.err = p, 0, nil
	if err := s.raw.Write(s.write); err != nil {
		return 0, err
	}
	s.p = nil
	return s.n, s.err
}

// writeOnce always says that it is done, so that the poller does not wait.
func (s *socket) writeOnce(fd uintptr) bool {
	for {
		n, err := syscall.Write(int(fd), s.p)
		switch {
		case err == syscall.EINTR:
			continue
		case err == syscall.EAGAIN || err == syscall.EWOULDBLOCK:
			s.n = 0
		case err != nil:
			s.err = err
		case n == 0 && len(s.p) > 0:
			s.err = io.ErrUnexpectedEOF
		default:
			s.n = n
		}
		return true
	}
}
