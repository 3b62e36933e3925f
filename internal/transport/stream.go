package transport

import "io"

// A Stream is both directions of a connection: frames over any byte stream.
//
// Reading is for one goroutine at a time; everything else is safe for concurrent use. Closing it ends both directions,
// also for a Read or a Write that waits, as far as the byte stream's Close does that.
type Stream struct {
	*Reader
	*Writer
	rwc io.ReadWriteCloser
}

// Stats counts what a stream has carried.
type Stats struct {
	Read  ReadStats
	Write WriteStats
}

// New returns a Stream over rwc, which it owns from then on. A write error closes rwc, so that it shows on the reading side
// as well.
func New(rwc io.ReadWriteCloser, limits Limits) *Stream {
	return &Stream{
		Reader: NewReader(rwc, limits),
		Writer: NewWriter(rwc, limits, func(error) { rwc.Close() }),
		rwc:    rwc,
	}
}

// Close drops what is queued and closes the byte stream.
func (s *Stream) Close() error {
	s.Writer.Close(nil)
	return s.rwc.Close()
}

// CloseWrite ends this direction, after [Writer.Drain], if the byte stream can do that by itself: the peer then reads to
// the end, and we can still read. It reports whether it could.
func (s *Stream) CloseWrite() bool {
	c, ok := s.rwc.(interface{ CloseWrite() error })
	return ok && c.CloseWrite() == nil
}

// Stats returns what was read and written so far. It is safe for concurrent use.
func (s *Stream) Stats() Stats { return Stats{s.Reader.Stats(), s.Writer.Stats()} }
