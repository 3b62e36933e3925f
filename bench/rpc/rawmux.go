package main

import (
	"bufio"
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"net"
	"sync"
)

// rawmux is the practical limit: frames of length, id and payload, many calls in flight on one connection, coalesced writes, no
// allocation, no types, no cancellation, no errors. The server echoes on the goroutine that reads and writes once per burst.
var rawmuxPeer = peer{name: "rawmux", serve: serveRawmux, dial: dialRawmux}

const rawmuxHeader = 8

func serveRawmux(l net.Listener) error {
	for {
		c, err := l.Accept()
		if err != nil {
			return err
		}
		go echoFrames(c)
	}
}

func echoFrames(c net.Conn) {
	defer c.Close()
	in := bufio.NewReaderSize(c, 256<<10)
	var out []byte
	for {
		head, err := in.Peek(rawmuxHeader)
		if err != nil {
			return
		}
		size := rawmuxHeader + int(binary.LittleEndian.Uint32(head))
		frame, err := in.Peek(size)
		if err != nil {
			return
		}
		out = append(out, frame...)
		in.Discard(size)
		if in.Buffered() < rawmuxHeader {
			if _, err := c.Write(out); err != nil {
				return
			}
			out = out[:0]
		}
	}
}

type rawmuxClient struct {
	conn net.Conn

	mu      sync.Mutex // guards what follows
	pending []byte     // to be written
	spare   []byte
	writing bool
	calls   []*rawmuxCall // by id
	free    []uint32
}

type rawmuxCall struct {
	done chan error
	size int
}

func dialRawmux(_ context.Context, addr string) (client, error) {
	conn, err := net.Dial("tcp", addr)
	if err != nil {
		return nil, err
	}
	c := &rawmuxClient{conn: conn}
	go c.read()
	return c, nil
}

func (c *rawmuxClient) read() {
	in := bufio.NewReaderSize(c.conn, 256<<10)
	for {
		head, err := in.Peek(rawmuxHeader)
		if err != nil {
			return
		}
		size, id := int(binary.LittleEndian.Uint32(head)), binary.LittleEndian.Uint32(head[4:])
		if _, err := in.Discard(rawmuxHeader + size); err != nil {
			return
		}
		c.mu.Lock()
		call := c.calls[id]
		c.mu.Unlock()
		call.size = size
		call.done <- nil
	}
}

func (c *rawmuxClient) call(data []byte) error {
	c.mu.Lock()
	id, call := c.take()
	c.pending = binary.LittleEndian.AppendUint32(c.pending, uint32(len(data)))
	c.pending = binary.LittleEndian.AppendUint32(c.pending, id)
	c.pending = append(c.pending, data...)
	var err error
	if !c.writing {
		err = c.flush()
	}
	c.mu.Unlock()
	if err != nil {
		return err
	}
	err = <-call.done
	if err == nil && call.size != len(data) {
		err = fmt.Errorf("got %d bytes back, sent %d", call.size, len(data))
	}
	c.mu.Lock()
	c.free = append(c.free, id)
	c.mu.Unlock()
	return err
}

func (c *rawmuxClient) take() (uint32, *rawmuxCall) {
	if n := len(c.free); n > 0 {
		id := c.free[n-1]
		c.free = c.free[:n-1]
		return id, c.calls[id]
	}
	c.calls = append(c.calls, &rawmuxCall{done: make(chan error, 1)})
	return uint32(len(c.calls) - 1), c.calls[len(c.calls)-1]
}

// flush writes what is pending, and what others add meanwhile; c.mu is held, and released while writing.
func (c *rawmuxClient) flush() error {
	c.writing = true
	defer func() { c.writing = false }()
	for len(c.pending) > 0 {
		buf := c.pending
		c.pending = c.spare[:0]
		c.mu.Unlock()
		_, err := c.conn.Write(buf)
		c.mu.Lock()
		c.spare = buf
		if err != nil {
			return err
		}
	}
	return nil
}

func (c *rawmuxClient) Noop(context.Context) error                { return c.call(nil) }
func (c *rawmuxClient) Echo(_ context.Context, data []byte) error { return c.call(data) }
func (c *rawmuxClient) Stream(context.Context, []byte, int) error { return errNoSuchThing }
func (c *rawmuxClient) Chain(context.Context, int) error          { return errNoSuchThing }
func (c *rawmuxClient) Close() error                              { return errors.Join(c.conn.Close()) }
