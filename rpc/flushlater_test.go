package rpc_test

import (
	"bytes"
	"context"
	"errors"
	"io"
	"sync"
	"testing"
	"testing/synctest"

	"github.com/marque-rpc/marque/rpc"
)

// A cable is an end of a connection whose bytes the test carries.
type cable struct {
	in     chan []byte
	rest   []byte
	mu     sync.Mutex
	out    []byte
	writes int
	closed chan struct{}
	once   sync.Once
}

func newCable() *cable { return &cable{in: make(chan []byte, 10), closed: make(chan struct{})} }

func (c *cable) Read(p []byte) (int, error) {
	if len(c.rest) == 0 {
		select {
		case c.rest = <-c.in:
		case <-c.closed:
			return 0, io.EOF
		}
	}
	n := copy(p, c.rest)
	c.rest = c.rest[n:]
	return n, nil
}

func (c *cable) Write(p []byte) (int, error)    { return c.TryWrite(p) }
func (c *cable) Close() error                   { c.once.Do(func() { close(c.closed) }); return nil }
func (c *cable) TryWrite(p []byte) (int, error) { return c.took(p), nil }

func (c *cable) took(p []byte) int {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.out = append(c.out, p...)
	c.writes++
	return len(p)
}

// sent returns what was written since asked for last, once everything is quiet, and in how many writes.
func (c *cable) sent() ([]byte, int) {
	synctest.Wait()
	c.mu.Lock()
	defer c.mu.Unlock()
	b, n := bytes.Clone(c.out), c.writes
	c.out, c.writes = nil, 0
	return b, n
}

// carry takes everything to and fro until both ends are quiet.
func carry(a, b *cable) {
	for {
		x, _ := a.sent()
		y, _ := b.sent()
		if len(x)+len(y) == 0 {
			return
		}
		if len(x) > 0 {
			b.in <- x
		}
		if len(y) > 0 {
			a.in <- y
		}
	}
}

func TestRepliesToAStreamLeaveTogether(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ran := 0
		var fail error
		ma, mb := rpc.NewMachine(), rpc.NewMachine()
		obj := newNode(&nodeFuncs{
			push: func(context.Context, []byte) error { ran++; return fail },
			ping: func(_ context.Context, n uint64) (uint64, error) { return n, nil },
		}, rpc.InMachine(ma))
		x, y := newCable(), newCable()
		a := rpc.NewConn(x, rpc.ConnOptions{Bootstrap: obj.Ref, Machine: ma})
		b := rpc.NewConn(y, rpc.ConnOptions{Machine: mb})
		boot := node{b.Bootstrap(t.Context())}
		carry(x, y)

		push := func() []byte {
			if err := boot.Push(t.Context(), make([]byte, 100)); err != nil {
				t.Fatal(err)
			}
			frame, _ := y.sent()
			return frame
		}
		frames := bytes.Join([][]byte{push(), push()}, nil)
		cut := len(frames) - 8
		x.in <- frames[:cut]
		if _, writes := x.sent(); ran != 1 || writes != 0 {
			t.Errorf("%d calls ran and %d writes were made while the second call was on its way, want 1 and 0", ran, writes)
		}
		x.in <- frames[cut:]
		replies, writes := x.sent()
		if ran != 2 || writes != 1 {
			t.Errorf("%d calls ran and %d writes were made, want 2 and 1", ran, writes)
		}
		y.in <- replies
		carry(x, y)
		if err := boot.WaitStream(t.Context()); err != nil {
			t.Error(err)
		}

		// Somebody waits for the reply to a ping.
		answer := boot.PingAsync(t.Context(), 7)
		first, _ := y.sent()
		second := push()
		x.in <- append(first, second[:8]...)
		if _, writes := x.sent(); writes != 1 {
			t.Errorf("%d writes, want the reply to the ping", writes)
		}
		x.in <- second[8:]
		synctest.Wait()

		// An error is told at once.
		fail = errors.New("no room")
		first, second = push(), push()
		x.sent()
		x.in <- append(first, second[:8]...)
		if _, writes := x.sent(); writes != 1 {
			t.Errorf("%d writes, want the error", writes)
		}

		answer.Release()
		boot.Release()
		obj.Release()
		x.Close()
		y.Close()
		<-a.Done()
		<-b.Done()
	})
}

func TestThatAQuestionIsOverIsToldWithWhatFollows(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ma, mb := rpc.NewMachine(), rpc.NewMachine()
		f := &nodeFuncs{}
		obj := newNode(f, rpc.InMachine(ma))
		f.self = func(context.Context) (rpc.Ref, error) { return obj.AddRef(), nil }
		x, y := newCable(), newCable()
		a := rpc.NewConn(x, rpc.ConnOptions{Bootstrap: obj.Ref, Machine: ma})
		b := rpc.NewConn(y, rpc.ConnOptions{Machine: mb})
		boot := node{b.Bootstrap(t.Context())}
		carry(x, y)

		first, second := boot.Self(t.Context()), boot.Self(t.Context())
		calls, _ := y.sent()
		x.in <- calls
		replies, _ := x.sent()
		cut := len(replies) - 8
		y.in <- replies[:cut]
		if _, writes := y.sent(); writes != 0 {
			t.Errorf("%d writes while the second result was on its way, want 0", writes)
		}
		y.in <- replies[cut:]
		if finishes, writes := y.sent(); writes != 1 || len(finishes) == 0 {
			t.Errorf("%d bytes in %d writes, want one", len(finishes), writes)
		}

		first.Release()
		second.Release()
		boot.Release()
		obj.Release()
		x.Close()
		y.Close()
		<-a.Done()
		<-b.Done()
	})
}
