// Package flow makes network connections capabilities: a vat offers a dialer, and whoever has it gets net.Conns that reach the network
// from where the dialer is.
package flow

import (
	"context"
	"errors"
	"io"
	"net"

	"github.com/marque-rpc/marque/rpc"
)

// chunkBytes is how much of a stream goes into one call.
const chunkBytes = 16 << 10

// A sink writes what a ByteStream is sent to a connection.
type sink struct{ to net.Conn }

// NewSink returns a stream of which everything ends up in to, which is closed when the stream has ended or is dropped.
func NewSink(to net.Conn) ByteStream {
	return NewByteStream(sink{to}, rpc.OnRelease(func() { to.Close() }))
}

// Write takes as long as the connection does: that is the flow control.
func (s sink) Write(ctx context.Context, bytes []byte) error {
	_, err := s.to.Write(bytes)
	return err
}

func (s sink) End(ctx context.Context) error {
	if half, ok := s.to.(interface{ CloseWrite() error }); ok {
		return half.CloseWrite() // the other direction goes on
	}
	return s.to.Close()
}

// copyTo sends what from brings to the stream until either ends, and releases the stream.
func copyTo(ctx context.Context, to ByteStream, from io.Reader) error {
	defer to.Release()
	buf := make([]byte, chunkBytes)
	for {
		n, err := from.Read(buf)
		if n > 0 {
			if err := to.Write(ctx, buf[:n]); err != nil {
				return err
			}
		}
		if errors.Is(err, io.EOF) {
			return to.End(ctx)
		}
		if err != nil {
			return err
		}
	}
}

type dialer struct{ net.Dialer }

// NewSystemDialer returns a dialer for this machine's network.
func NewSystemDialer() Dialer { return NewDialer(&dialer{}, rpc.Concurrent()) }

func (d *dialer) Dial(ctx context.Context, network, address string, down ByteStream) (ByteStream, error) {
	conn, err := d.DialContext(ctx, network, address)
	if err != nil {
		down.Release()
		return ByteStream{}, err
	}
	// The context of this call ends with it; the connection lives as long as its streams.
	go copyTo(context.WithoutCancel(ctx), down, conn)
	return NewSink(conn), nil
}

// Dial connects to address through a dialer, wherever that is.
func Dial(ctx context.Context, d Dialer, network, address string) (net.Conn, error) {
	near, far := net.Pipe()
	down := NewSink(far)
	defer down.Release()
	call := d.DialAsync(ctx, network, address, down)
	defer call.Release()
	up, err := call.Wait(ctx)
	if err != nil {
		near.Close()
		return nil, err
	}
	go copyTo(context.WithoutCancel(ctx), up, far)
	return near, nil
}
