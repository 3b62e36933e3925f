package rpc_test

import (
	"context"
	"errors"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/marque-rpc/marque/rpc"
)

func TestObjectRunsOneCallAtATime(t *testing.T) {
	where(t, func(t *testing.T, place func(*nodeFuncs, ...rpc.ObjectOption) node) {
		var running atomic.Int32
		n := place(&nodeFuncs{ping: func(_ context.Context, n uint64) (uint64, error) {
			defer running.Add(-1)
			if running.Add(1) > 1 {
				t.Error("two calls run at the same time")
			}
			time.Sleep(100 * time.Microsecond)
			return n, nil
		}})
		var wg sync.WaitGroup
		for range 20 {
			wg.Go(func() {
				if _, err := n.Ping(t.Context(), 1); err != nil {
					t.Error(err)
				}
			})
		}
		wg.Wait()
	})
}

func TestConcurrentObjectRunsCallsSideBySide(t *testing.T) {
	where(t, func(t *testing.T, place func(*nodeFuncs, ...rpc.ObjectOption) node) {
		var both sync.WaitGroup
		both.Add(2)
		n := place(&nodeFuncs{ping: func(_ context.Context, n uint64) (uint64, error) {
			both.Done()
			both.Wait() // comes back only if both run
			return n, nil
		}}, rpc.Concurrent())
		x, y := n.PingAsync(t.Context(), 1), n.PingAsync(t.Context(), 2)
		defer x.Release()
		defer y.Release()
		for _, a := range []rpc.Answer{x, y} {
			if _, err := a.Wait(t.Context()); err != nil {
				t.Error(err)
			}
		}
	})
}

func TestAllowNextLetsTheNextCallStart(t *testing.T) {
	where(t, func(t *testing.T, place func(*nodeFuncs, ...rpc.ObjectOption) node) {
		second := make(chan struct{})
		n := place(&nodeFuncs{ping: func(ctx context.Context, n uint64) (uint64, error) {
			if n == 2 {
				close(second)
				return n, nil
			}
			rpc.AllowNext(ctx)
			rpc.AllowNext(ctx)
			<-second
			return n, nil
		}})
		first := n.PingAsync(t.Context(), 1)
		defer first.Release()
		if _, err := n.Ping(t.Context(), 2); err != nil {
			t.Fatal(err)
		}
		if _, err := first.Wait(t.Context()); err != nil {
			t.Fatal(err)
		}
	})
}

func TestTurnIsGivenUpWhileWaiting(t *testing.T) {
	where(t, func(t *testing.T, place func(*nodeFuncs, ...rpc.ObjectOption) node) {
		// call waits for other; other answers only after a ping has run on the first object.
		pinged := make(chan struct{})
		state := 0 // guarded by the turn
		n := place(&nodeFuncs{
			call: func(ctx context.Context, other rpc.Ref, n uint64) (uint64, error) {
				defer other.Release()
				state++
				got, err := node{other}.Ping(ctx, n)
				state++
				return got, err
			},
			ping: func(_ context.Context, n uint64) (uint64, error) {
				state++
				close(pinged)
				return n, nil
			},
		})
		slow := newNode(&nodeFuncs{ping: func(_ context.Context, n uint64) (uint64, error) {
			<-pinged
			return n + 1, nil
		}})
		defer slow.Release()
		done := make(chan error, 1)
		go func() {
			got, err := n.Call(t.Context(), slow, 7)
			if err == nil && got != 8 {
				err = errors.New("wrong result")
			}
			done <- err
		}()
		if _, err := n.Ping(t.Context(), 1); err != nil {
			t.Fatal(err)
		}
		if err := <-done; err != nil {
			t.Fatal(err)
		}
	})
}

func TestTurnIsTakenBackBeforeGoingOn(t *testing.T) {
	where(t, func(t *testing.T, place func(*nodeFuncs, ...rpc.ObjectOption) node) {
		var running atomic.Int32
		alone := func() {
			if running.Add(1) > 1 {
				t.Error("two handlers run at the same time")
			}
			time.Sleep(50 * time.Microsecond)
			running.Add(-1)
		}
		n := place(&nodeFuncs{
			call: func(ctx context.Context, other rpc.Ref, n uint64) (uint64, error) {
				defer other.Release()
				alone()
				got, err := node{other}.Ping(ctx, n)
				alone()
				return got, err
			},
			ping: func(_ context.Context, n uint64) (uint64, error) {
				alone()
				return n, nil
			},
		})
		other := newNode(echo())
		defer other.Release()
		var wg sync.WaitGroup
		for i := range 20 {
			wg.Go(func() {
				var err error
				if i%2 == 0 {
					_, err = n.Call(t.Context(), other, 1)
				} else {
					_, err = n.Ping(t.Context(), 1)
				}
				if err != nil {
					t.Error(err)
				}
			})
		}
		wg.Wait()
	})
}

func TestObjectsThatCallEachOtherInACycleDoNotDeadlock(t *testing.T) {
	where(t, func(t *testing.T, place func(*nodeFuncs, ...rpc.ObjectOption) node) {
		var a, b node
		bounce := func(to *node) func(ctx context.Context, self rpc.Ref, n uint64) (uint64, error) {
			return func(ctx context.Context, self rpc.Ref, n uint64) (uint64, error) {
				defer self.Release()
				if n == 0 {
					return 100, nil
				}
				return to.Call(ctx, node{self}, n-1)
			}
		}
		fa, fb := &nodeFuncs{}, &nodeFuncs{}
		fa.call, fb.call = bounce(&b), bounce(&a)
		a, b = place(fa), place(fb)
		got, err := a.Call(t.Context(), a, 20)
		if err != nil || got != 100 {
			t.Fatalf("got %d, %v", got, err)
		}
	})
}

func TestHandlerThatBlocksDoesNotStopTheConnection(t *testing.T) {
	release := make(chan struct{})
	blocked := newNode(&nodeFuncs{ping: func(context.Context, uint64) (uint64, error) {
		<-release // without a context: nothing tells the library
		return 1, nil
	}})
	defer blocked.Release()
	f := echo()
	f.kept = func(context.Context) (rpc.Ref, error) { return blocked.AddRef(), nil }
	boot, _ := serve(t, f)
	other := boot.Kept(t.Context())
	stuck := other.PingAsync(t.Context(), 1)
	defer stuck.Release()
	for i := range uint64(100) {
		if got, err := boot.Ping(t.Context(), i); err != nil || got != i {
			t.Fatalf("got %d, %v", got, err)
		}
	}
	close(release)
	if _, err := stuck.Wait(t.Context()); err != nil {
		t.Fatal(err)
	}
}

func TestOnReleaseIsCalledWhenTheLastReferenceIsGone(t *testing.T) {
	gone := make(chan struct{})
	boot, _ := serve(t, echo(), rpc.OnRelease(func() { close(gone) }))
	if _, err := boot.Ping(t.Context(), 1); err != nil {
		t.Fatal(err)
	}
	f := boot.AddRef()
	boot.Release()
	select {
	case <-gone:
		t.Fatal("released while a reference is left")
	case <-time.After(10 * time.Millisecond):
	}
	f.Release()
	// The connection itself offers the object: it holds the last reference.
}

func TestPanicFailsTheCallAndNoMore(t *testing.T) {
	where(t, func(t *testing.T, place func(*nodeFuncs, ...rpc.ObjectOption) node) {
		n := place(&nodeFuncs{
			ping: func(_ context.Context, n uint64) (uint64, error) {
				if n == 0 {
					panic("secret of the service")
				}
				return n, nil
			},
		})
		_, err := n.Ping(t.Context(), 0)
		if err == nil || err.Error() != "rpc: Node.ping: Internal error from Node.ping" {
			t.Fatalf("got %v", err)
		}
		if !errors.Is(err, rpc.ErrFailed) {
			t.Fatalf("not failed: %v", err)
		}
		if got, err := n.Ping(t.Context(), 5); err != nil || got != 5 {
			t.Fatalf("after the panic: %d, %v", got, err)
		}
	})
}

func TestGoroutineThatOutlivesItsHandlerHasNoTurn(t *testing.T) {
	where(t, func(t *testing.T, place func(*nodeFuncs, ...rpc.ObjectOption) node) {
		release := make(chan struct{})
		slow := newNode(&nodeFuncs{ping: func(_ context.Context, n uint64) (uint64, error) { <-release; return n, nil }}, rpc.Concurrent())
		defer slow.Release()
		var left sync.WaitGroup
		n := place(&nodeFuncs{ping: func(ctx context.Context, n uint64) (uint64, error) {
			waiting := make(chan struct{})
			left.Go(func() {
				a := slow.PingAsync(context.Background(), n)
				defer a.Release()
				close(waiting)
				if _, err := a.Wait(ctx); err != nil && !errors.Is(err, rpc.ErrReturned) {
					t.Error(err)
				}
			})
			<-waiting
			return n, nil
		}})
		for i := range uint64(50) {
			if _, err := n.Ping(t.Context(), i); err != nil {
				t.Fatal(err)
			}
		}
		close(release)
		left.Wait()
		for i := range uint64(5) { // the object still takes turns
			if _, err := n.Ping(t.Context(), i); err != nil {
				t.Fatal(err)
			}
		}
		left.Wait()
	})
}

func TestKeepTurnKeepsTheTurnWhileWaiting(t *testing.T) {
	where(t, func(t *testing.T, place func(*nodeFuncs, ...rpc.ObjectOption) node) {
		release := make(chan struct{})
		slow := newNode(&nodeFuncs{ping: func(_ context.Context, n uint64) (uint64, error) { <-release; return n, nil }})
		defer slow.Release()
		started := make(chan struct{})
		var inside atomic.Bool
		n := place(&nodeFuncs{
			call: func(ctx context.Context, other rpc.Ref, n uint64) (uint64, error) {
				defer other.Release()
				inside.Store(true)
				defer inside.Store(false)
				close(started)
				kept := rpc.KeepTurn(ctx)
				if _, remote := rpc.Peer(ctx); remote {
					if _, ok := rpc.Peer(kept); !ok {
						t.Error("KeepTurn's context has lost the peer")
					}
				}
				return node{other}.Ping(kept, n)
			},
			ping: func(_ context.Context, n uint64) (uint64, error) {
				if inside.Load() {
					t.Error("another call runs in the turn that is kept")
				}
				return n, nil
			},
		})
		call := n.Begin(t.Context(), nodeCall, words(1, 1))
		call.Params().SetCapability(0, slow.Ref)
		first := call.Send()
		defer first.Release()
		<-started
		second := n.PingAsync(t.Context(), 2)
		defer second.Release()
		time.Sleep(5 * time.Millisecond)
		if second.Done() {
			t.Error("the second call has returned")
		}
		close(release)
		for _, a := range []rpc.Answer{first, second} {
			if _, err := a.Wait(t.Context()); err != nil {
				t.Error(err)
			}
		}
	})
}
