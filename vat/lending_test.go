package vat

import (
	"context"
	"errors"
	"io"
	"net"
	"path/filepath"
	"sync"
	"testing"
	"time"

	"github.com/marque-rpc/marque/rpc"
	"github.com/marque-rpc/marque/vattest"
)

// Callers read their results themselves over all that vats connect by: see package rpc.

// lentThing returns a thing at the other end of a connection whose reading is lent.
func lentThing(t *testing.T, server, client net.Conn, s *thingService) (thing, *rpc.Conn) {
	t.Helper()
	ma, mb := rpc.NewMachine(), rpc.NewMachine()
	vattest.CheckLeaks(t, ma, mb)
	obj := newThing(s, rpc.InMachine(ma))
	far := rpc.NewConn(server, rpc.ConnOptions{Machine: ma, Bootstrap: obj})
	obj.Release()
	near := rpc.NewConn(client, rpc.ConnOptions{Machine: mb})
	t.Cleanup(func() { near.Close(); far.Close() })
	c := thing{near.Bootstrap(t.Context())}
	t.Cleanup(c.Release)
	echoUntilLent(t, c, near)
	return c, near
}

// echoUntilLent calls until callers have read ten results. A busy machine may be too slow for that.
func echoUntilLent(t *testing.T, c thing, near *rpc.Conn) {
	t.Helper()
	before := near.Stats().ReadByCaller
	for start := time.Now(); time.Since(start) < 2*time.Second; {
		if got, err := c.echo(t.Context(), "hello"); err != nil || got != "hello" {
			t.Fatalf("echo gives %q, %v", got, err)
		}
		if near.Stats().ReadByCaller >= before+10 {
			return
		}
	}
	t.Log("callers do not read")
}

// wantEnded makes a call whose context ends after a while.
func wantEnded(t *testing.T, call func(ctx context.Context) error) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), 20*time.Millisecond)
	defer cancel()
	done := make(chan error, 1)
	go func() { done <- call(ctx) }()
	select {
	case err := <-done:
		if !errors.Is(err, context.DeadlineExceeded) {
			t.Errorf("got %v", err)
		}
	case <-time.After(10 * time.Second):
		t.Fatal("the call outlives its context")
	}
}

func unixPair(t *testing.T) (a, b net.Conn) {
	t.Helper()
	l, err := net.Listen("unix", filepath.Join(t.TempDir(), "s"))
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	if a, err = net.Dial("unix", l.Addr().String()); err != nil {
		t.Fatal(err)
	}
	if b, err = l.Accept(); err != nil {
		t.Fatal(err)
	}
	return a, b
}

func TestCallersReadOverAllTransports(t *testing.T) {
	secure := func(pair func(*testing.T) (net.Conn, net.Conn)) func(*testing.T) (net.Conn, net.Conn) {
		return func(t *testing.T) (net.Conn, net.Conn) {
			a, b := pair(t)
			return secureOver(t, a, b)
		}
	}
	for name, pair := range map[string]func(*testing.T) (net.Conn, net.Conn){
		"TCP": tcpPair, "TLS over TCP": secure(tcpPair), "Unix socket": unixPair, "TLS over Unix socket": secure(unixPair),
	} {
		t.Run(name, func(t *testing.T) {
			a, b := pair(t)
			blocked := make(chan struct{}, 1000)
			c, near := lentThing(t, a, b, &thingService{blocked: blocked})
			mine := newThing(&thingService{name: "mine:"})
			defer mine.Release()
			for range 4 {
				wantEnded(t, c.block)
				echoUntilLent(t, c, near)
			}
			var wg sync.WaitGroup
			for i := range 4 {
				wg.Go(func() {
					for j := range 200 {
						got, err := "", error(nil)
						switch {
						case i == 3 && j%20 == 0:
							ctx, cancel := context.WithTimeout(t.Context(), time.Duration(j)*10*time.Microsecond)
							c.block(ctx)
							cancel()
							continue
						case i == 2 && j%10 == 0:
							got, err = c.call(t.Context(), mine, "hello")
							got = got[len("mine:"):]
						default:
							got, err = c.echo(t.Context(), "hello")
						}
						if err != nil || got != "hello" {
							t.Errorf("got %q, %v", got, err)
							return
						}
					}
				})
			}
			wg.Wait()
			echoUntilLent(t, c, near)
		})
	}
}

// A trickle passes bytes on one by one, and stops for a while after each of the places set.
type trickle struct {
	mu   sync.Mutex
	stop int // bytes until the next stop
	wait chan struct{}
}

func (r *trickle) pass(to, from net.Conn) {
	buf := make([]byte, 32<<10)
	for {
		n, err := from.Read(buf)
		if err != nil {
			to.Close()
			return
		}
		for i := range n {
			r.mu.Lock()
			r.stop--
			wait := r.wait
			if r.stop != 0 {
				wait = nil
			}
			r.mu.Unlock()
			if wait != nil {
				<-wait
			}
			to.Write(buf[i : i+1])
		}
	}
}

// TestPartsOfRecordsHoldNoCallerUp interrupts a caller in the midst of a TLS record, after which the record has to be read on.
func TestPartsOfRecordsHoldNoCallerUp(t *testing.T) {
	x, u := tcpPair(t)
	v, y := tcpPair(t)
	r := new(trickle)
	go r.pass(u, v)
	go func() { io.Copy(v, u); v.Close() }()
	a, b := secureOver(t, y, x)
	c, near := lentThing(t, a, b, &thingService{})
	for _, at := range []int{1, 4, 5, 6, 20, 60} {
		wait := make(chan struct{})
		r.mu.Lock()
		r.stop, r.wait = at, wait
		r.mu.Unlock()
		wantEnded(t, func(ctx context.Context) error { _, err := c.echo(ctx, "hello"); return err })
		close(wait)
		echoUntilLent(t, c, near)
	}
}
