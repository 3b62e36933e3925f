package vat

import (
	"fmt"
	"io"
	"net"
	"os"
	"sync"
	"sync/atomic"
	"time"
)

// streamConn makes a net.Conn of any stream, as package tls wants one.
//
// It has no read deadlines, and says so to who sets one: what reads ends when the stream is closed. It has write deadlines
// for the writes that begin after they are set, as package tls does for its last words: a write that is late closes the
// stream. So Close does not wait for ever for a peer that does not read.
type streamConn struct {
	io.ReadWriteCloser
	close   func() error
	writeBy atomic.Pointer[time.Time] // nil: whenever
}

// netConn returns the stream as a net.Conn: itself, if it is one.
func netConn(stream io.ReadWriteCloser) net.Conn {
	if c, ok := stream.(net.Conn); ok {
		return c
	}
	return &streamConn{ReadWriteCloser: stream, close: sync.OnceValue(stream.Close)}
}

type streamAddr struct{}

func (streamAddr) Network() string { return "stream" }
func (streamAddr) String() string  { return "" }

func (*streamConn) LocalAddr() net.Addr  { return streamAddr{} }
func (*streamConn) RemoteAddr() net.Addr { return streamAddr{} }

var errNoReadDeadline = fmt.Errorf("vat: the stream under the connection: %w", os.ErrNoDeadline)

func (*streamConn) SetDeadline(time.Time) error     { return errNoReadDeadline }
func (*streamConn) SetReadDeadline(time.Time) error { return errNoReadDeadline }

// SetWriteDeadline implements net.Conn.
func (c *streamConn) SetWriteDeadline(at time.Time) error {
	if at.IsZero() {
		c.writeBy.Store(nil)
	} else {
		c.writeBy.Store(&at)
	}
	return nil
}

// Write implements net.Conn.
func (c *streamConn) Write(p []byte) (int, error) {
	if at := c.writeBy.Load(); at != nil {
		left := time.Until(*at)
		if left <= 0 {
			return 0, os.ErrDeadlineExceeded
		}
		late := time.AfterFunc(left, func() { c.close() })
		defer late.Stop()
	}
	return c.ReadWriteCloser.Write(p)
}

// Close implements net.Conn.
func (c *streamConn) Close() error { return c.close() }
