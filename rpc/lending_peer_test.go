package rpc_test

import (
	"context"
	"errors"
	"io"
	"net"
	"sync"
	"testing"
	"time"

	"github.com/marque-rpc/marque/rpc"
	"github.com/marque-rpc/marque/vattest"
)

// What peers can do to a caller who reads.

// A relay stands between a node and its client, and does to what the client is to read as it is told.
type relay struct {
	mu sync.Mutex
	f  func(to net.Conn, p []byte) // nil to pass everything on
}

func (r *relay) set(f func(to net.Conn, p []byte)) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.f = f
}

func (r *relay) pass(to, from net.Conn) {
	buf := make([]byte, 64<<10)
	for {
		n, err := from.Read(buf)
		if err != nil {
			to.Close()
			return
		}
		r.mu.Lock()
		if r.f == nil {
			to.Write(buf[:n])
		} else {
			r.f(to, buf[:n])
		}
		r.mu.Unlock()
	}
}

// lentThrough is lent with a relay on the way.
func lentThrough(t testing.TB, f *nodeFuncs) (client node, near *rpc.Conn, r *relay) {
	x, u := tcpPair(t)
	v, y := tcpPair(t)
	r = new(relay)
	go r.pass(u, v)
	go func() {
		io.Copy(v, u)
		v.Close()
	}()
	obj := newNode(f)
	t.Cleanup(obj.Release)
	_, near = connectOver(t, y, x, obj.Ref)
	client = node{near.Bootstrap(t.Context())}
	t.Cleanup(client.Release)
	lendOut(t, client, near)
	return client, near, r
}

// lendOut calls until the reading of conn is lent.
func lendOut(t testing.TB, client node, conn *rpc.Conn) {
	t.Helper()
	rpc.LendReadily(conn)
	for i := range uint64(1000) {
		if n, err := client.Ping(t.Context(), i); err != nil || n != i {
			t.Fatalf("Ping(%d) = %d, %v", i, n, err)
		}
		if rpc.Lent(conn) {
			return
		}
	}
	t.Fatal("the reading is never lent")
}

// pingFor calls, and expects the end of the call's context after 20 ms.
func pingFor(t testing.TB, client node) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), 20*time.Millisecond)
	defer cancel()
	done := make(chan struct{})
	go func() {
		defer close(done)
		if _, err := client.Ping(ctx, 1); err != context.DeadlineExceeded {
			t.Errorf("got %v", err)
		}
	}()
	within(t, 5*time.Second, "the end of a context", done)
}

func TestHalfAResultHoldsNoCallerUp(t *testing.T) {
	for _, half := range []int{0, 1, 7, 8, 9, 31} {
		client, near, r := lentThrough(t, echo())
		var rest []byte
		r.set(func(to net.Conn, p []byte) {
			to.Write(p[:max(half-len(rest), 0)])
			rest = append(rest, p[max(half-len(rest), 0):]...)
		})
		pingFor(t, client)
		r.set(nil)
		r.mu.Lock()
		x := rest
		r.mu.Unlock()
		r.set(func(to net.Conn, p []byte) { to.Write(append(x, p...)); x = nil })
		lendOut(t, client, near)
	}
}

func TestAPeerThatDoesNotAnswerHoldsNoCallerUp(t *testing.T) {
	client, near, r := lentThrough(t, echo())
	for range 5 {
		var rest []byte
		r.set(func(_ net.Conn, p []byte) { rest = append(rest, p...) })
		pingFor(t, client)
		r.set(func(to net.Conn, p []byte) { to.Write(append(rest, p...)); rest = nil })
		lendOut(t, client, near)
	}
}

func TestResultsComeByteByByte(t *testing.T) {
	f := echo()
	big := make([]byte, 100<<10)
	f.raw = func(_ context.Context, c *rpc.ServerCall) error {
		if c.Method() == nodePing {
			c.Results(words(1, 0)).SetUint64(0, c.Params().Uint64(0))
			return nil
		}
		c.Results(words(0, 1)).SetData(0, big)
		return nil
	}
	client, near, r := lentThrough(t, f)
	r.set(func(to net.Conn, p []byte) {
		for i := range p {
			if _, err := to.Write(p[i : i+1]); err != nil || i > 2000 {
				to.Write(p[i+1:])
				return
			}
		}
	})
	for range 50 {
		if n, err := client.Ping(t.Context(), 7); n != 7 || err != nil {
			t.Fatal(n, err)
		}
	}
	for range 3 {
		lendOut(t, client, near)
		a, err := client.Begin(t.Context(), nodeKept, words(0, 0)).Wait()
		if err != nil || len(a.Results().Data(0)) != len(big) {
			t.Fatalf("%d bytes, %v", len(a.Results().Data(0)), err)
		}
		a.Release()
	}
}

func TestGarbageForACallerWhoReads(t *testing.T) {
	for name, garbage := range map[string][]byte{
		"too many segments": {0xff, 0xff, 0xff, 0xff, 0, 0, 0, 0},
		"frame of 16 GiB":   {0, 0, 0, 0, 0xff, 0xff, 0xff, 0x7f},
		"not a message":     {0, 0, 0, 0, 1, 0, 0, 0, 0xf0, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff},
		"half a frame":      {0, 0, 0, 0, 9, 0, 0, 0, 1},
	} {
		t.Run(name, func(t *testing.T) {
			client, near, r := lentThrough(t, echo())
			r.set(func(to net.Conn, p []byte) {
				to.Write(garbage)
				to.(*net.TCPConn).CloseWrite()
			})
			done := make(chan struct{})
			go func() {
				defer close(done)
				if _, err := client.Ping(t.Context(), 1); !errors.Is(err, rpc.ErrDisconnected) {
					t.Errorf("got %v", err)
				}
			}()
			within(t, 5*time.Second, "a call", done)
			within(t, 5*time.Second, "the end", near.Done())
		})
	}
}

func TestTheEndsOfConnectionsReachACallerWhoReads(t *testing.T) {
	for name, end := range map[string]func(near *rpc.Conn){
		"Close":    func(near *rpc.Conn) { near.Close() },
		"Shutdown": func(near *rpc.Conn) { near.Shutdown(context.Background()) },
	} {
		t.Run(name, func(t *testing.T) {
			client, near, r := lentThrough(t, echo())
			r.set(func(net.Conn, []byte) {})
			rpc.StopLooking(near)
			done := make(chan struct{})
			go func() {
				defer close(done)
				if _, err := client.Ping(context.Background(), 1); !errors.Is(err, rpc.ErrDisconnected) {
					t.Errorf("got %v", err)
				}
			}()
			for rpc.Lent(near) {
				time.Sleep(100 * time.Microsecond)
			}
			end(near)
			within(t, 5*time.Second, "the call", done)
		})
	}
}

// TestWhatIsAnsweredIsRead has everything that waits for the peer do so while the timer does not look: only what nobody waits for may need it.
func TestWhatIsAnsweredIsRead(t *testing.T) {
	var obj, back node
	f := echo()
	f.push = func(context.Context, []byte) error { return nil }
	f.kept = func(context.Context) (rpc.Ref, error) { return back.AddRef(), nil }
	f.keep = func(_ context.Context, n rpc.Ref) error { back = node{n}; return nil }
	f.self = func(context.Context) (rpc.Ref, error) { return obj.AddRef(), nil }
	obj = newNode(f)
	t.Cleanup(obj.Release)
	x, y := tcpPair(t)
	_, near := connectOver(t, x, y, obj.Ref)
	client := node{near.Bootstrap(t.Context())}
	t.Cleanup(client.Release)
	mine := newNode(echo())
	defer mine.Release()
	if err := client.Keep(t.Context(), mine); err != nil {
		t.Fatal(err)
	}
	defer func() { back.Release() }()
	for name, do := range map[string]func(ctx context.Context) error{
		"a call that was sent before": func(ctx context.Context) error {
			a := client.PingAsync(ctx, 1)
			defer a.Release()
			_, err := a.Wait(ctx)
			return err
		},
		"an answer with two who wait": func(ctx context.Context) error {
			a := client.PingAsync(ctx, 1)
			defer a.Release()
			var wg sync.WaitGroup
			for range 2 {
				wg.Go(func() {
					if _, err := a.Wait(ctx); err != nil {
						t.Error(err)
					}
				})
			}
			wg.Wait()
			return nil
		},
		"a call beside another": func(ctx context.Context) error {
			a := client.PingAsync(ctx, 1)
			defer a.Release()
			_, err := client.Ping(ctx, 2)
			if _, err := a.Wait(ctx); err != nil {
				return err
			}
			return err
		},
		"bootstrap": func(ctx context.Context) error {
			r := near.Bootstrap(ctx)
			defer r.Release()
			return r.Settled(ctx)
		},
		"a stream": func(ctx context.Context) error {
			for range 10 {
				if err := client.Push(ctx, make([]byte, 100)); err != nil {
					return err
				}
			}
			return client.WaitStream(ctx)
		},
		"a call that calls back": func(ctx context.Context) error {
			n, err := client.Call(ctx, mine, 3)
			if n != 3 && err == nil {
				err = errors.New("wrong result")
			}
			return err
		},
		"calls of what is ours": func(ctx context.Context) error { // with an embargo
			kept := client.Kept(ctx)
			defer kept.Release()
			a := kept.PingAsync(ctx, 1)
			defer a.Release()
			if _, err := a.Wait(ctx); err != nil {
				return err
			}
			if err := kept.Settled(ctx); err != nil {
				return err
			}
			_, err := kept.Ping(ctx, 2)
			return err
		},
		"calls of what is the peer's": func(ctx context.Context) error {
			self := client.Self(ctx)
			defer self.Release()
			_, err := self.Ping(ctx, 1)
			return err
		},
	} {
		t.Run(name, func(t *testing.T) {
			for range 20 {
				lendOut(t, client, near)
				rpc.StopLooking(near)
				ctx, cancel := context.WithTimeout(t.Context(), 5*time.Second)
				if err := do(ctx); err != nil {
					t.Fatal(err)
				}
				cancel()
			}
		})
	}
}

// dialIn connects machine m with a new one that offers boot, over TCP.
func dialIn(t *testing.T, m *rpc.Machine, boot rpc.Ref) (node, *rpc.Conn) {
	x, y := tcpPair(t)
	far := rpc.NewMachine()
	vattest.CheckLeaks(t, far)
	a := rpc.NewConn(x, rpc.ConnOptions{Bootstrap: boot, Machine: far})
	b := rpc.NewConn(y, rpc.ConnOptions{Machine: m})
	t.Cleanup(func() { b.Close(); a.Close() })
	n := node{b.Bootstrap(t.Context())}
	t.Cleanup(n.Release)
	return n, b
}

// TestCallersOfSeveralConnections has results depend on what comes by another connection, of which nobody reads at first.
func TestCallersOfSeveralConnections(t *testing.T) {
	m := rpc.NewMachine()
	vattest.CheckLeaks(t, m)
	obj := newNode(echo())
	defer obj.Release()
	a, connA := dialIn(t, m, obj.Ref)
	b, connB := dialIn(t, m, obj.Ref)
	for range 20 {
		lendOut(t, a, connA)
		lendOut(t, b, connB)
		rpc.StopLooking(connA)
		rpc.StopLooking(connB)
		ctx, cancel := context.WithTimeout(t.Context(), 5*time.Second)
		var wg sync.WaitGroup
		for _, pair := range [][2]node{{a, b}, {b, a}} {
			wg.Go(func() {
				for i := range uint64(20) {
					if n, err := pair[0].Call(ctx, pair[1], i); n != i || err != nil { // by way of us
						t.Errorf("got %d, %v", n, err)
					}
				}
			})
		}
		wg.Wait()
		cancel()
		if t.Failed() {
			return
		}
	}
}

// TestACallerWhoReadsHoldsALock has the peer call an object whose handler wants the lock that the caller holds, just before its result comes.
func TestACallerWhoReadsHoldsALock(t *testing.T) {
	var lock sync.Mutex
	var got sync.WaitGroup
	f := echo()
	f.call = func(ctx context.Context, n rpc.Ref, i uint64) (uint64, error) {
		got.Go(func() {
			defer n.Release()
			if _, err := (node{n}).Ping(context.Background(), i); err != nil {
				t.Error(err)
			}
		})
		return i, nil
	}
	client, near, _ := lent(t, f)
	mine := newNode(&nodeFuncs{ping: func(_ context.Context, n uint64) (uint64, error) {
		lock.Lock()
		defer lock.Unlock()
		return n, nil
	}})
	defer mine.Release()
	for i := range uint64(50) {
		lendOut(t, client, near)
		ctx, cancel := context.WithTimeout(t.Context(), 5*time.Second)
		lock.Lock()
		for range 3 {
			if _, err := client.Call(ctx, mine, i); err != nil {
				t.Error(err)
			}
			if _, err := client.Ping(ctx, i); err != nil {
				t.Error(err)
			}
		}
		lock.Unlock()
		cancel()
		got.Wait()
	}
}
