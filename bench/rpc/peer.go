package main

import (
	"context"
	"errors"
	"net"
)

// A peer is an RPC system that is measured.
type peer struct {
	name  string
	serve func(net.Listener) error
	dial  func(ctx context.Context, addr string) (client, error)
}

func (p peer) label() string { return p.name }

var peers = []peer{marquePeer, marqueRawPeer, marqueAsleepPeer, pingpongPeer, rawmuxPeer, grpcPeer, goCapnpPeer, marqueTLSPeer, marqueRawTLSPeer, grpcTLSPeer}

// errNoSuchThing is returned by a peer for a row that its system has no notion of.
var errNoSuchThing = errors.New("does not have this")

// A client makes the calls. Methods are called concurrently.
type client interface {
	Noop(context.Context) error
	// Echo sends data and checks the length of what comes back.
	Echo(ctx context.Context, data []byte) error
	// Stream sends chunk n times, with the system's flow control, and waits until all have been received.
	Stream(ctx context.Context, chunk []byte, n int) error
	// Chain makes n pipelined calls that each return the object itself, and a no-op on the last.
	Chain(ctx context.Context, n int) error
	Close() error
}

// A holder is a client of a system with capabilities.
type holder interface {
	// Hold has the server make n objects, calls each once, and keeps the references until release is called.
	Hold(ctx context.Context, n int) (release func(), err error)
}
