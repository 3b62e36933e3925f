package main

import (
	"context"
	"errors"
	"io"
	"net"
	"sync"
)

// pingpong is the floor for one call at a time: a write and a read on each side, of as many bytes as a small call has, and nothing else. What
// the kernel and Go's poller take for a round trip no system on this machine can go below.
var pingpongPeer = peer{name: "pingpong", serve: servePingpong, dial: dialPingpong}

const pingBytes = 64

func servePingpong(l net.Listener) error {
	for {
		c, err := l.Accept()
		if err != nil {
			return err
		}
		go func() {
			defer c.Close()
			buf := make([]byte, pingBytes)
			for {
				if _, err := io.ReadFull(c, buf); err != nil {
					return
				}
				if _, err := c.Write(buf); err != nil {
					return
				}
			}
		}()
	}
}

type pingpongClient struct {
	conn net.Conn
	mu   sync.Mutex // held during a call
	buf  [pingBytes]byte
}

func dialPingpong(_ context.Context, addr string) (client, error) {
	conn, err := net.Dial("tcp", addr)
	return &pingpongClient{conn: conn}, err
}

func (c *pingpongClient) Noop(context.Context) error {
	if !c.mu.TryLock() {
		return errNoSuchThing // several calls at a time
	}
	defer c.mu.Unlock()
	if _, err := c.conn.Write(c.buf[:]); err != nil {
		return err
	}
	_, err := io.ReadFull(c.conn, c.buf[:])
	return err
}

func (c *pingpongClient) Echo(context.Context, []byte) error        { return errNoSuchThing }
func (c *pingpongClient) Stream(context.Context, []byte, int) error { return errNoSuchThing }
func (c *pingpongClient) Chain(context.Context, int) error          { return errNoSuchThing }
func (c *pingpongClient) Close() error                              { return errors.Join(c.conn.Close()) }
