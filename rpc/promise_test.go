package rpc_test

import (
	"context"
	"errors"
	"runtime"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/marque-rpc/marque/rpc"
	"github.com/marque-rpc/marque/vattest"
)

func TestCallsOnAPromiseWaitUntilItIsResolved(t *testing.T) {
	vattest.CheckLeaks(t)
	p, r := rpc.NewPromise()
	defer p.Release()
	a := node{p}.PingAsync(t.Context(), 5)
	defer a.Release()
	if a.Done() {
		t.Fatal("returned before the promise was resolved")
	}
	n := newNode(echo())
	if err := r.Resolve(n.Ref); err != nil {
		t.Fatal(err)
	}
	n.Release()
	if res, err := a.Wait(t.Context()); err != nil || res.Uint64(0) != 5 {
		t.Fatal(err)
	}
}

func TestPromiseIsResolvedOnce(t *testing.T) {
	vattest.CheckLeaks(t)
	p, r := rpc.NewPromise()
	defer p.Release()
	if err := r.Break(errors.New("no")); err != nil {
		t.Fatal(err)
	}
	if err := r.Resolve(rpc.Ref{}); err != rpc.ErrResolved {
		t.Errorf("resolve: %v", err)
	}
	if err := r.Break(errors.New("no")); err != rpc.ErrResolved {
		t.Errorf("break: %v", err)
	}
}

func TestPromiseOfItselfBreaks(t *testing.T) {
	vattest.CheckLeaks(t)
	p, r := rpc.NewPromise()
	defer p.Release()
	if err := r.Resolve(p); err != nil {
		t.Fatal(err)
	}
	if err := p.Settled(t.Context()); err == nil {
		t.Fatal("a promise that became itself works")
	}
}

func TestForgottenResolverBreaksItsPromise(t *testing.T) {
	vattest.CheckLeaks(t)
	p, r := rpc.NewPromise()
	defer p.Release()
	runtime.KeepAlive(r)
	broken := make(chan error, 1)
	p.WhenBroken(func(err error) { broken <- err })
	for {
		runtime.GC()
		select {
		case err := <-broken:
			if !errors.Is(err, rpc.ErrFailed) {
				t.Fatal(err)
			}
			return
		case <-time.After(5 * time.Millisecond):
		}
	}
}

func TestBrokenReferenceFailsWithItsCause(t *testing.T) {
	where(t, func(t *testing.T, place func(*nodeFuncs, ...rpc.ObjectOption) node) {
		why := errors.New("the cause")
		b := rpc.Broken(why)
		defer b.Release()
		if _, err := (node{b}).Ping(t.Context(), 1); !errors.Is(err, why) || !strings.Contains(err.Error(), "Node.ping") {
			t.Errorf("call: %v", err)
		}
		if err := b.Broken(); !errors.Is(err, why) {
			t.Errorf("broken: %v", err)
		}
		if err := b.Settled(t.Context()); !errors.Is(err, why) {
			t.Errorf("settled: %v", err)
		}
		// As an argument it arrives broken, with the reason.
		n := place(&nodeFuncs{keep: func(ctx context.Context, other rpc.Ref) error {
			defer other.Release()
			return other.Settled(ctx)
		}})
		if err := n.Keep(t.Context(), node{b}); err == nil || !strings.Contains(err.Error(), "the cause") {
			t.Errorf("as an argument: %v", err)
		}
	})
}

func TestWhenBrokenFollowsPromisesAndCanBeStopped(t *testing.T) {
	vattest.CheckLeaks(t)
	p, r := rpc.NewPromise()
	defer p.Release()
	q, s := rpc.NewPromise()
	defer q.Release()
	told := make(chan error, 2)
	p.WhenBroken(func(err error) { told <- err })
	stop := p.WhenBroken(func(err error) { told <- errors.New("stopped watch fired") })
	if !stop() || stop() {
		t.Fatal("stop is wrong")
	}
	if err := r.Resolve(q); err != nil {
		t.Fatal(err)
	}
	why := errors.New("why")
	if err := s.Break(why); err != nil {
		t.Fatal(err)
	}
	if err := <-told; !errors.Is(err, why) {
		t.Fatal(err)
	}
	// At once if it is broken already.
	p.WhenBroken(func(err error) { told <- err })
	if err := <-told; !errors.Is(err, why) {
		t.Fatal(err)
	}
}

func TestSettledWaitsForTheLastPromise(t *testing.T) {
	where(t, func(t *testing.T, place func(*nodeFuncs, ...rpc.ObjectOption) node) {
		n := place(echo())
		p, r := rpc.NewPromise()
		defer p.Release()
		ctx, cancel := context.WithTimeout(t.Context(), 5*time.Millisecond)
		defer cancel()
		if err := p.Settled(ctx); !errors.Is(err, context.DeadlineExceeded) {
			t.Fatalf("got %v", err)
		}
		if err := r.Resolve(n.Ref); err != nil {
			t.Fatal(err)
		}
		if err := p.Settled(t.Context()); err != nil {
			t.Fatal(err)
		}
	})
}

func TestReleaseEndsTheWaitForAPromise(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		promise, resolver := rpc.NewPromise()
		settled := make(chan error, 1)
		go func() { settled <- promise.Settled(t.Context()) }()
		synctest.Wait()
		promise.Release()
		if err := <-settled; !errors.Is(err, rpc.ErrReleased) {
			t.Error(err)
		}
		if err := resolver.Resolve(rpc.Ref{}); err != nil {
			t.Error(err)
		}
	})
}

func TestEqualSaysWhenItIsNotSettled(t *testing.T) {
	vattest.CheckLeaks(t)
	a, b := newNode(echo()), newNode(echo())
	defer a.Release()
	defer b.Release()
	a2 := a.AddRef()
	defer a2.Release()
	p, r := rpc.NewPromise()
	defer p.Release()
	for _, c := range []struct {
		x, y rpc.Ref
		want bool
		err  error
	}{
		{a.Ref, a.Ref, true, nil}, {a.Ref, a2, true, nil}, {a.Ref, b.Ref, false, nil},
		{rpc.Ref{}, rpc.Ref{}, true, nil}, {a.Ref, rpc.Ref{}, false, nil}, {a.Ref, p, false, rpc.ErrUnsettled},
	} {
		if got, err := rpc.Equal(c.x, c.y); got != c.want || err != c.err {
			t.Errorf("Equal(%v, %v) = %v, %v", c.x, c.y, got, err)
		}
	}
	if err := r.Resolve(a.Ref); err != nil {
		t.Fatal(err)
	}
	if got, err := rpc.Equal(a.Ref, p); !got || err != nil {
		t.Errorf("after the resolution: %v, %v", got, err)
	}
}

func TestOwnObjectIsRecognisedWhenItComesBack(t *testing.T) {
	var kept rpc.Ref
	boot, conn := serve(t, &nodeFuncs{
		keep: func(_ context.Context, other rpc.Ref) error { kept = other; return nil },
		kept: func(context.Context) (rpc.Ref, error) { return kept, nil },
	})
	f := echo()
	mine := newNode(f, rpc.InMachine(conn.Machine()))
	defer mine.Release()
	if err := boot.Keep(t.Context(), mine); err != nil {
		t.Fatal(err)
	}
	back := boot.Kept(t.Context())
	defer back.Release()
	if err := back.Settled(t.Context()); err != nil {
		t.Fatal(err)
	}
	if d, ok := back.Local(); !ok || d != rpc.Dispatcher(f) {
		t.Fatalf("not recognised: %v", back)
	}
}

func TestCastKnowsTheInterfacesOfLocalObjects(t *testing.T) {
	vattest.CheckLeaks(t)
	n := newNode(echo())
	defer n.Release()
	if c, err := rpc.Cast[node](n.Ref, nodeID); err != nil || c.Ref != n.Ref {
		t.Errorf("own interface: %v", err)
	}
	_, err := rpc.Cast[node](n.Ref, 0xbad)
	if !errors.Is(err, rpc.ErrWrongInterface) || !errors.Is(err, rpc.ErrUnimplemented) {
		t.Errorf("other interface: %v", err)
	}
}

func TestWhenReleased(t *testing.T) {
	vattest.CheckLeaks(t)
	n := newNode(echo())
	told := make(chan struct{}, 2)
	n.WhenReleased(func() { told <- struct{}{} })
	n.Release()
	<-told
	n.WhenReleased(func() { told <- struct{}{} })
	<-told
}

// A watch ends with its reference, whatever became of the promise meanwhile.
func TestReleaseEndsTheWatchOfAPromiseThatBecameAnother(t *testing.T) {
	vattest.CheckLeaks(t)
	for range 100 {
		p, resolveP := rpc.NewPromise()
		q, resolveQ := rpc.NewPromise()
		p.WhenBroken(func(err error) { t.Errorf("told of %v", err) })
		if err := resolveP.Resolve(q); err != nil {
			t.Fatal(err)
		}
		p.Release()
		other, resolveOther := rpc.NewPromise() // which may have p's place
		for _, r := range []*rpc.Resolver{resolveQ, resolveOther} {
			if err := r.Break(errors.New("too late")); err != nil {
				t.Fatal(err)
			}
		}
		q.Release()
		other.Release()
	}
	time.Sleep(10 * time.Millisecond) // for a callback that must not come
}

// Who gives no reason is asked for none.
func TestWhatBreaksWithoutReasonIsBroken(t *testing.T) {
	promise, resolver := rpc.NewPromise()
	defer promise.Release()
	if err := resolver.Break(nil); err != nil {
		t.Error(err)
	}
	broken := rpc.Broken(nil)
	defer broken.Release()
	for _, r := range []rpc.Ref{promise, broken} {
		if err := r.Broken(); !errors.Is(err, rpc.ErrFailed) {
			t.Errorf("%v: %v", r, err)
		}
	}
}

func TestCallOfAPromiseThatBecameNull(t *testing.T) {
	promise, resolver := rpc.NewPromise()
	defer promise.Release()
	early := make(chan error)
	go func() {
		_, err := node{promise}.Ping(t.Context(), 1)
		early <- err
	}()
	if err := resolver.Resolve(rpc.Ref{}); err != nil {
		t.Fatal(err)
	}
	_, err := node{promise}.Ping(t.Context(), 2)
	for _, err := range []error{<-early, err} {
		if !errors.Is(err, rpc.ErrNull) || !errors.Is(err, rpc.ErrFailed) {
			t.Error(err)
		}
	}
}
