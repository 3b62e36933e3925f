package rpc_test

import (
	"context"
	"errors"
	"fmt"
	"testing"
	"time"

	"github.com/marque-rpc/marque/rpc"
	"github.com/marque-rpc/marque/vattest"
)

// A revocation fails a chain of pipelined calls, wherever each of them is, at once and with the very error.
func TestRevokingFailsPipelinedCalls(t *testing.T) {
	for depth := 1; depth <= 3; depth++ {
		t.Run(fmt.Sprint("depth=", depth), func(t *testing.T) {
			f := echo()
			f.self = func(ctx context.Context) (rpc.Ref, error) { return rpc.Self(ctx), nil }
			obj := newNode(f)
			defer obj.Release()
			x, y := vattest.Pipe()
			slow := &gate{ReadWriteCloser: y, open: make(chan struct{})}
			_, conn := connectOver(t, x, slow, obj.Ref)
			boot := conn.Bootstrap(t.Context())
			defer boot.Release()
			inner := behind(boot, depth-1, letPass, false)
			defer inner.Release()
			m := rpc.NewMembrane(rpc.MembraneOptions{Inbound: letPass})
			first := node{m.Wrap(inner.Ref)}
			defer first.Release()
			chain := []node{first}
			var answers []rpc.Answer
			for i := range 10 {
				n := chain[i].Self(t.Context())
				defer n.Release()
				chain = append(chain, n)
				answers = append(answers, n.PingAsync(t.Context(), 1))
			}
			for conn.Stats().MessagesSent < 15 {
				time.Sleep(time.Millisecond)
			}
			m.Revoke(errLoanOver)
			for i, a := range answers {
				if _, err := a.Wait(t.Context()); !errors.Is(err, errLoanOver) {
					t.Errorf("call %d: %v", i, err)
				}
				a.Release()
			}
			for i, n := range chain {
				if err := n.Settled(t.Context()); !errors.Is(err, errLoanOver) {
					t.Errorf("reference %d: settled with %v", i, err)
				}
				if _, err := n.Ping(t.Context(), 1); !errors.Is(err, errLoanOver) {
					t.Errorf("reference %d: %v", i, err)
				}
			}
			close(slow.open)
		})
	}
}

// A promise that has passed breaks when the membrane is revoked, for those who hold it and those who watch it.
func TestRevokingBreaksPromisesThatHavePassed(t *testing.T) {
	vattest.CheckLeaks(t)
	p, resolver := rpc.NewPromise()
	inside := newNode(&nodeFuncs{kept: func(context.Context) (rpc.Ref, error) { return p.AddRef(), nil }})
	defer inside.Release()
	m := rpc.NewMembrane(rpc.MembraneOptions{})
	n := node{m.Wrap(inside.Ref)}
	defer n.Release()
	a, err := n.Begin(t.Context(), nodeKept, words(0, 0)).Wait()
	if err != nil {
		t.Fatal(err)
	}
	kept := node{rpc.ReadRef(a.Results(), 0)}
	defer kept.Release()
	a.Release()
	call := kept.PingAsync(t.Context(), 1)
	defer call.Release()
	told := make(chan error, 1)
	kept.WhenBroken(func(err error) { told <- err })
	if err := kept.Broken(); err != nil {
		t.Fatal(err)
	}
	m.Revoke(errLoanOver)
	if err := <-told; err != errLoanOver && !errors.Is(err, errLoanOver) {
		t.Error(err)
	}
	if err := kept.Broken(); !errors.Is(err, errLoanOver) {
		t.Error(err)
	}
	if _, err := call.Wait(t.Context()); !errors.Is(err, errLoanOver) {
		t.Error(err)
	}
	if err := resolver.Resolve(inside.Ref); err != nil { // of which the membrane hears no more
		t.Fatal(err)
	}
	p.Release()
}

// A promise that has passed and that nobody holds any more leaves nothing behind, settled or not.
func TestPromiseThatHasPassedIsForgotten(t *testing.T) {
	vattest.CheckLeaks(t)
	for _, settles := range []bool{false, true} {
		p, resolver := rpc.NewPromise()
		released := make(chan struct{})
		inside := rpc.NewObject(&nodeFuncs{kept: func(context.Context) (rpc.Ref, error) { return p.AddRef(), nil }}, rpc.OnRelease(func() { close(released) }))
		m := rpc.NewMembrane(rpc.MembraneOptions{})
		n := node{m.Wrap(inside)}
		inside.Release()
		kept := n.Kept(t.Context())
		a, err := n.Begin(t.Context(), nodeKept, words(0, 0)).Wait()
		if err != nil {
			t.Fatal(err)
		}
		a.Release()
		n.Release()
		if !settles {
			kept.Release()
			<-released
		}
		to := newNode(echo())
		if err := resolver.Resolve(to.Ref); err != nil {
			t.Fatal(err)
		}
		p.Release()
		if settles {
			if _, err := kept.Ping(t.Context(), 1); err != nil {
				t.Error(err)
			}
			kept.Release()
			<-released
		}
		to.Release()
	}
}

// The promise of a result is one until the result is there, however early calls on it depart.
func TestPipelinedPromiseSettlesWithTheResult(t *testing.T) {
	where(t, func(t *testing.T, place func(*nodeFuncs, ...rpc.ObjectOption) node) {
		goOn := make(chan struct{})
		inside := place(&nodeFuncs{kept: func(context.Context) (rpc.Ref, error) {
			<-goOn
			return rpc.Ref{}, rpc.Errorf(rpc.Overloaded, "later")
		}})
		n := behind(inside.Ref, 2, nil, false)
		defer n.Release()
		kept := n.Kept(t.Context())
		defer kept.Release()
		call := kept.PingAsync(t.Context(), 1)
		defer call.Release()
		time.Sleep(time.Millisecond)
		if err := kept.Broken(); err != nil {
			t.Error(err)
		}
		if _, err := rpc.Equal(kept.Ref, n.Ref); err != rpc.ErrUnsettled {
			t.Errorf("compared: %v", err)
		}
		if _, local := kept.Local(); local {
			t.Error("a promise is an object")
		}
		told := make(chan error, 1)
		kept.WhenBroken(func(err error) { told <- err })
		close(goOn)
		for what, err := range map[string]error{"settled": kept.Settled(t.Context()), "told": <-told} {
			if !errors.Is(err, rpc.ErrOverloaded) {
				t.Errorf("%s: %v", what, err)
			}
		}
		if _, err := call.Wait(t.Context()); !errors.Is(err, rpc.ErrOverloaded) {
			t.Error(err)
		}
	})
}

// The interceptor has the last word on a result that was called meanwhile; a call that it refuses fails what is pipelined on it.
func TestInterceptorRefusesWhatWasPipelinedOn(t *testing.T) {
	where(t, func(t *testing.T, place func(*nodeFuncs, ...rpc.ObjectOption) node) {
		for _, before := range []bool{true, false} {
			f := echo()
			goOn := make(chan struct{})
			to := newTarget(t)
			f.kept = func(context.Context) (rpc.Ref, error) { <-goOn; return to.AddRef(), nil }
			inside := place(f)
			n := node{rpc.Intercept(inside.Ref, func(ctx context.Context, x *rpc.Crossing, forward func(context.Context) error) error {
				if x.Method.Name != "kept" {
					return forward(ctx)
				}
				if !before {
					if err := forward(ctx); err != nil {
						t.Error(err)
					}
				}
				return rpc.Errorf(rpc.Failed, "refused")
			})}
			kept := n.Kept(t.Context())
			early := kept.PingAsync(t.Context(), 1)
			close(goOn)
			if err := kept.Settled(t.Context()); err == nil || err.Error() != "rpc: refused" {
				t.Error(err)
			}
			late := kept.PingAsync(t.Context(), 2)
			if _, err := early.Wait(t.Context()); before == (err == nil) {
				t.Errorf("refused before: %v, the early call came to %v", before, err)
			}
			if _, err := late.Wait(t.Context()); err == nil {
				t.Error("the late call passed")
			}
			early.Release()
			late.Release()
			kept.Release()
			n.Release()
		}
	})
}

// An interceptor that lets a call pass twice, against the rules, gets the second result, and breaks no order.
func TestInterceptorThatForwardsTwice(t *testing.T) {
	where(t, func(t *testing.T, place func(*nodeFuncs, ...rpc.ObjectOption) node) {
		to := newTarget(t)
		calls := 0
		inside := place(&nodeFuncs{kept: func(context.Context) (rpc.Ref, error) {
			if calls++; calls == 1 {
				return rpc.Ref{}, rpc.Errorf(rpc.Overloaded, "once more")
			}
			return to.AddRef(), nil
		}})
		n := node{rpc.Intercept(inside.Ref, func(ctx context.Context, x *rpc.Crossing, forward func(context.Context) error) error {
			if err := forward(ctx); err == nil || x.Method.Name != "kept" {
				return err
			}
			return forward(ctx)
		})}
		defer n.Release()
		kept := n.Kept(t.Context())
		defer kept.Release()
		first := kept.PingAsync(t.Context(), 1)
		if err := kept.Settled(t.Context()); err != nil {
			t.Fatal(err)
		}
		if _, err := kept.Ping(t.Context(), 2); err != nil {
			t.Error(err)
		}
		first.Wait(t.Context()) // the one or the other
		first.Release()
	})
}

// A call through membranes that is cancelled is cancelled inside, and so is one that only a pipelined reference waited for.
func TestCancellationPassesMembranes(t *testing.T) {
	where(t, func(t *testing.T, place func(*nodeFuncs, ...rpc.ObjectOption) node) {
		for depth := 1; depth <= 3; depth++ {
			started, ended := make(chan struct{}, 3), make(chan struct{}, 3)
			wait := func(ctx context.Context) {
				started <- struct{}{}
				rpc.AllowNext(ctx)
				<-ctx.Done()
				ended <- struct{}{}
			}
			f := echo()
			f.self = func(ctx context.Context) (rpc.Ref, error) { return rpc.Self(ctx), nil }
			f.ping = func(ctx context.Context, n uint64) (uint64, error) { wait(ctx); return n, nil }
			f.kept = func(ctx context.Context) (rpc.Ref, error) { wait(ctx); return rpc.Ref{}, nil }
			inside := place(f)
			n := behind(inside.Ref, depth, letPass, false)
			self := n.Self(t.Context())
			ctx, cancel := context.WithCancel(t.Context())
			call := self.PingAsync(ctx, 1)
			<-started
			cancel()
			<-ended
			if _, err := call.Wait(t.Context()); !errors.Is(err, context.Canceled) {
				t.Error(err)
			}
			call.Release()
			kept := self.Kept(t.Context())
			<-started
			kept.Release()
			<-ended
			// While something is pipelined on it, it goes on.
			kept = self.Kept(t.Context())
			ping := kept.PingAsync(t.Context(), 1)
			<-started
			kept.Release()
			select {
			case <-ended:
				t.Error("cancelled, though something waits for it")
			case <-time.After(10 * time.Millisecond):
			}
			ping.Release()
			<-ended
			self.Release()
			n.Release()
		}
	})
}
