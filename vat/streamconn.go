package vat

import (
	"io"
	"net"
	"time"
)

// streamConn makes a net.Conn of any stream, as package tls wants one. It has no deadlines: what waits on it ends when it
// is closed.
type streamConn struct{ io.ReadWriteCloser }

// netConn returns the stream as a net.Conn: itself, if it is one.
func netConn(stream io.ReadWriteCloser) net.Conn {
	if c, ok := stream.(net.Conn); ok {
		return c
	}
	return streamConn{stream}
}

type streamAddr struct{}

func (streamAddr) Network() string { return "stream" }
func (streamAddr) String() string  { return "" }

func (streamConn) LocalAddr() net.Addr              { return streamAddr{} }
func (streamConn) RemoteAddr() net.Addr             { return streamAddr{} }
func (streamConn) SetDeadline(time.Time) error      { return nil }
func (streamConn) SetReadDeadline(time.Time) error  { return nil }
func (streamConn) SetWriteDeadline(time.Time) error { return nil }
