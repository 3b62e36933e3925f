package vat

import (
	"context"
	"io"

	"github.com/marque-rpc/marque/rpc"
)

// Accept takes over a stream that was accepted somewhere else, or comes from a network of one's own, as if the vat's
// listener had accepted it: the peer has to prove a key, unless the vat serves without TLS. It returns when the
// handshake is done. On error the stream is closed.
func (v *Vat) Accept(ctx context.Context, stream io.ReadWriteCloser) (*rpc.Conn, error) {
	conn := netConn(stream)
	g := v.greet(ctx, conn)
	if g == nil {
		return v.Attach(stream, ID{}, false)
	}
	identity, err := v.config.Identity()
	if err != nil {
		g.leave()
		g.cancel()
		stream.Close()
		return nil, err
	}
	encrypted, peer, err := g.authenticate(identity.ServerTLS())
	if err != nil {
		v.count(func(s *Stats) { s.Rejections++ })
		return nil, err
	}
	return v.Attach(encrypted, peer, false)
}

// Attach adds a stream to the vat's connections, whose peer has proven already that it is the vat with the given ID;
// the zero ID is for a peer of whom nothing is proven. initiated says that this side made the connection, which
// decides between two with the same peer. On error the stream is closed.
//
// The connection ends with the vat. A stream that only one Bootstrap is to be asked of needs no vat: see rpc.NewConn.
func (v *Vat) Attach(stream io.ReadWriteCloser, peer ID, initiated bool) (*rpc.Conn, error) {
	s := acceptedSide
	if initiated {
		s = initiatedSide
	}
	l, err := v.add(stream, peer, s, "attached stream")
	if err != nil {
		return nil, err
	}
	return l.conn, nil
}
