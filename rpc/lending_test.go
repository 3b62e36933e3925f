package rpc_test

import (
	"context"
	"errors"
	"net"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/marque-rpc/marque/rpc"
)

// A tcpPair returns the ends of a TCP connection: callers read sockets themselves, and nothing else.
func tcpPair(t testing.TB) (a, b net.Conn) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	if a, err = net.Dial("tcp", l.Addr().String()); err != nil {
		t.Fatal(err)
	}
	if b, err = l.Accept(); err != nil {
		t.Fatal(err)
	}
	return a, b
}

// lent returns a node at the other end of a socket on which calls have come one after the other, so that nobody reads at
// this end, but for a moment.
func lent(t testing.TB, f *nodeFuncs) (client node, near, far *rpc.Conn) {
	if f.ping == nil {
		f.ping = func(_ context.Context, n uint64) (uint64, error) { return n, nil }
	}
	x, y := tcpPair(t)
	obj := newNode(f)
	t.Cleanup(obj.Release)
	far, near = connectOver(t, x, y, obj.Ref)
	client = node{near.Bootstrap(t.Context())}
	t.Cleanup(client.Release)
	lendOut(t, client, near)
	return client, near, far
}

func pingOften(t testing.TB, client node) {
	for i := range uint64(200) {
		if n, err := client.Ping(t.Context(), i); err != nil || n != i {
			t.Fatalf("Ping(%d) = %d, %v", i, n, err)
		}
	}
}

func within(t testing.TB, d time.Duration, what string, done <-chan struct{}) {
	t.Helper()
	select {
	case <-done:
	case <-time.After(d):
		t.Fatalf("%s: nothing after %v", what, d)
	}
}

func TestCallersReadTheirResults(t *testing.T) {
	client, near, _ := lent(t, &nodeFuncs{})
	rpc.LendReadily(near)
	before := near.Stats()
	pingOften(t, client)
	if after := near.Stats(); after.ReadByCaller-before.ReadByCaller < 50 {
		t.Errorf("of 200 results %d were read by those who waited for them", after.ReadByCaller-before.ReadByCaller)
	}
}

func TestAContextEndsWhileItsCallerReads(t *testing.T) {
	stop := make(chan struct{})
	defer close(stop)
	client, _, _ := lent(t, &nodeFuncs{self: func(ctx context.Context) (rpc.Ref, error) {
		select {
		case <-stop:
		case <-ctx.Done():
		}
		return rpc.Ref{}, ctx.Err()
	}})
	for range 3 {
		pingOften(t, client)
		ctx, cancel := context.WithCancel(t.Context())
		time.AfterFunc(5*time.Millisecond, cancel)
		done := make(chan struct{})
		go func() {
			defer close(done)
			if _, err := client.Begin(ctx, nodeSelf, words(0, 0)).Wait(); !errors.Is(err, context.Canceled) {
				t.Errorf("a cancelled call: %v", err)
			}
		}()
		within(t, 5*time.Second, "cancelling", done)
		cancel()
	}
}

func TestCallsComeWhileNobodyReads(t *testing.T) {
	var kept atomic.Pointer[node]
	client, _, _ := lent(t, &nodeFuncs{keep: func(_ context.Context, n rpc.Ref) error {
		kept.Store(&node{n})
		return nil
	}})
	back := newNode(&nodeFuncs{ping: func(_ context.Context, n uint64) (uint64, error) { return n, nil }})
	defer back.Release()
	if err := client.Keep(t.Context(), back); err != nil {
		t.Fatal(err)
	}
	peer := kept.Load()
	defer peer.Release()
	for i := range uint64(5) {
		pingOften(t, client)
		done := make(chan struct{})
		time.AfterFunc(time.Duration(i)*300*time.Microsecond, func() {
			defer close(done)
			if n, err := peer.Ping(context.Background(), i); err != nil || n != i {
				t.Errorf("Ping(%d) = %d, %v", i, n, err)
			}
		})
		within(t, 5*time.Second, "a call from the peer", done)
	}
}

func TestConnectionsEndWhileNobodyReads(t *testing.T) {
	for name, end := range map[string]func(near, far *rpc.Conn){
		"here":       func(near, _ *rpc.Conn) { near.Close() },
		"at the end": func(_, far *rpc.Conn) { far.Close() },
	} {
		t.Run(name, func(t *testing.T) {
			client, near, far := lent(t, &nodeFuncs{})
			end(near, far)
			within(t, 5*time.Second, "the end", near.Done())
			if _, err := client.Ping(t.Context(), 1); !errors.Is(err, rpc.ErrDisconnected) {
				t.Errorf("a call after the end: %v", err)
			}
		})
	}
}

func TestConnectionEndsWhileACallerReads(t *testing.T) {
	running := make(chan struct{}, 1)
	client, _, far := lent(t, &nodeFuncs{self: func(ctx context.Context) (rpc.Ref, error) {
		running <- struct{}{}
		<-ctx.Done()
		return rpc.Ref{}, ctx.Err()
	}})
	go func() {
		<-running
		far.Close()
	}()
	if _, err := client.Begin(t.Context(), nodeSelf, words(0, 0)).Wait(); !errors.Is(err, rpc.ErrDisconnected) {
		t.Errorf("the call that was in flight: %v", err)
	}
}

// TestLendingUnderLoad has callers come and go, cancel, and calls come the other way, so that the reading changes hands all the time.
func TestLendingUnderLoad(t *testing.T) {
	var kept atomic.Pointer[node]
	client, _, _ := lent(t, &nodeFuncs{
		keep: func(_ context.Context, n rpc.Ref) error { kept.Store(&node{n}); return nil },
		call: func(ctx context.Context, n rpc.Ref, i uint64) (uint64, error) {
			defer n.Release()
			return node{n}.Ping(ctx, i)
		},
	})
	back := newNode(&nodeFuncs{ping: func(_ context.Context, n uint64) (uint64, error) { return n, nil }})
	defer back.Release()
	if err := client.Keep(t.Context(), back); err != nil {
		t.Fatal(err)
	}
	peer := kept.Load()
	defer peer.Release()
	deadline := time.Now().Add(2 * time.Second)
	if testing.Short() {
		deadline = time.Now().Add(200 * time.Millisecond)
	}
	var wg sync.WaitGroup
	load := func(pause time.Duration, f func(i uint64) error) {
		wg.Go(func() {
			for i := uint64(0); time.Now().Before(deadline); i++ {
				if err := f(i); err != nil {
					t.Error(err)
					return
				}
				if i%100 == 99 {
					time.Sleep(pause)
				}
			}
		})
	}
	load(0, func(i uint64) error { _, err := client.Ping(t.Context(), i); return err })
	load(5*time.Millisecond, func(i uint64) error { _, err := client.Ping(t.Context(), i); return err })
	load(7*time.Millisecond, func(i uint64) error { _, err := peer.Ping(t.Context(), i); return err })
	load(11*time.Millisecond, func(i uint64) error { _, err := client.Call(t.Context(), back, i); return err })
	load(3*time.Millisecond, func(i uint64) error {
		ctx, cancel := context.WithTimeout(t.Context(), time.Duration(i%50)*10*time.Microsecond)
		defer cancel()
		if _, err := client.Ping(ctx, i); err != nil && !errors.Is(err, context.DeadlineExceeded) {
			return err
		}
		return nil
	})
	wg.Wait()
}
