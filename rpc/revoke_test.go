package rpc_test

import (
	"context"
	"errors"
	"testing"

	"github.com/marque-rpc/marque/rpc"
	"github.com/marque-rpc/marque/vattest"
)

var errLoanOver = errors.New("the loan is over")

func TestRevokingBreaksTheWrapperForWatchers(t *testing.T) {
	where(t, func(t *testing.T, place func(*nodeFuncs, ...rpc.ObjectOption) node) {
		inside := place(echo())
		m := rpc.NewMembrane(rpc.MembraneOptions{})
		n := node{m.Wrap(inside.Ref)}
		defer n.Release()
		other := n.AddRef()
		promise, resolver := rpc.NewPromise()
		defer promise.Release()
		told := make(chan error, 10)
		note := func(err error) { told <- err }
		n.WhenBroken(note)
		promise.WhenBroken(note) // which becomes the wrapper later
		stop := n.WhenBroken(func(error) { t.Error("the watch was stopped") })
		if !stop() {
			t.Error("stopped too late")
		}
		other.WhenBroken(func(error) { t.Error("the reference was released") })
		other.Release()
		if err := resolver.Resolve(n.Ref); err != nil {
			t.Fatal(err)
		}
		if err := promise.Settled(t.Context()); err != nil || n.Broken() != nil {
			t.Fatal(err, n.Broken())
		}
		select {
		case err := <-told:
			t.Fatalf("broken before it was revoked: %v", err)
		default:
		}
		m.Revoke(errLoanOver)
		for range 2 {
			if err := <-told; !errors.Is(err, errLoanOver) {
				t.Errorf("told %v", err)
			}
		}
		n.WhenBroken(note) // too late, and told at once
		if err := <-told; !errors.Is(err, errLoanOver) {
			t.Errorf("told %v", err)
		}
		for _, r := range []rpc.Ref{n.Ref, promise} {
			if err := r.Broken(); !errors.Is(err, errLoanOver) {
				t.Errorf("broken by %v", err)
			}
			if err := r.Settled(t.Context()); !errors.Is(err, errLoanOver) {
				t.Errorf("settled with %v", err)
			}
		}
		if m.Revoked() != errLoanOver {
			t.Error(m.Revoked())
		}
		if inside.Broken() != nil {
			t.Error("the object itself is broken")
		}
		if same, err := rpc.Equal(n.Ref, n.Ref); !same || err != nil {
			t.Error("a revoked wrapper is not itself", err)
		}
	})
}

// Whoever gets the reason in this process gets the very error, by calls too.
func TestCallsOnARevokedWrapperFailWithTheVeryError(t *testing.T) {
	vattest.CheckLeaks(t)
	inside := newNode(echo())
	defer inside.Release()
	m := rpc.NewMembrane(rpc.MembraneOptions{})
	n := node{m.Wrap(inside.Ref)}
	defer n.Release()
	m.Revoke(errLoanOver)
	_, err := n.Ping(t.Context(), 1)
	mustName(t, err, errLoanOver, "Node.ping")
}

// What has passed through the membrane, in either direction, is revoked with it, and the calls in flight there fail.
func TestRevokingRevokesWhatHasPassedThrough(t *testing.T) {
	where(t, func(t *testing.T, place func(*nodeFuncs, ...rpc.ObjectOption) node) {
		f := echo()
		f.self = func(ctx context.Context) (rpc.Ref, error) { return rpc.Self(ctx), nil }
		var callback node
		f.keep = func(_ context.Context, r rpc.Ref) error { callback = node{r}; return nil }
		started := make(chan struct{})
		f.ping = func(ctx context.Context, n uint64) (uint64, error) {
			close(started)
			<-ctx.Done()
			return n, nil
		}
		inside := place(f)
		m := rpc.NewMembrane(rpc.MembraneOptions{})
		n := node{m.Wrap(inside.Ref)}
		defer n.Release()
		mine := newNode(echo())
		defer mine.Release()
		if err := n.Keep(t.Context(), mine); err != nil {
			t.Fatal(err)
		}
		defer func() { callback.Release() }()
		if got, err := callback.Ping(t.Context(), 1); err != nil || got != 1 {
			t.Fatal(got, err)
		}
		self := n.Self(t.Context())
		defer self.Release()
		if err := self.Settled(t.Context()); err != nil {
			t.Fatal(err)
		}
		running := self.PingAsync(t.Context(), 2)
		defer running.Release()
		<-started
		m.Revoke(errLoanOver)
		if _, err := running.Wait(t.Context()); err == nil || err.Error() != "rpc: Node.ping: the loan is over" {
			t.Errorf("in flight: %v", err)
		}
		for what, r := range map[string]node{"result": self, "parameter": callback} {
			if _, err := r.Ping(t.Context(), 3); err == nil || err.Error() != "rpc: Node.ping: the loan is over" {
				t.Errorf("%s: %v", what, err)
			}
		}
		if err := self.Broken(); !errors.Is(err, errLoanOver) {
			t.Errorf("result: broken by %v", err)
		}
	})
}

// An interceptor that has the turn of the wrapper and does not come back keeps later calls waiting, but not when the
// membrane is revoked. A call that it forwards with a context of its own ends too.
func TestRevokingDoesNotWaitForInterceptors(t *testing.T) {
	vattest.CheckLeaks(t)
	inside := newNode(&nodeFuncs{ping: func(ctx context.Context, n uint64) (uint64, error) { <-ctx.Done(); return n, nil }})
	defer inside.Release()
	entered, leave := make(chan struct{}, 2), make(chan struct{})
	m := rpc.NewMembrane(rpc.MembraneOptions{Inbound: func(ctx context.Context, x *rpc.Crossing, forward func(context.Context) error) error {
		entered <- struct{}{}
		if x.Params.Uint64(0) == 1 {
			return forward(context.Background())
		}
		<-leave
		return nil
	}})
	n := node{m.Wrap(inside.Ref)}
	defer n.Release()
	forwarded := n.PingAsync(t.Context(), 1)
	defer forwarded.Release()
	<-entered
	stuck := n.PingAsync(t.Context(), 2)
	defer stuck.Release()
	<-entered
	waiting := n.PingAsync(t.Context(), 3)
	defer waiting.Release()
	m.Revoke(errLoanOver)
	for _, a := range []rpc.Answer{forwarded, waiting, n.PingAsync(t.Context(), 4)} {
		if _, err := a.Wait(t.Context()); !errors.Is(err, errLoanOver) {
			t.Errorf("got %v", err)
		}
		a.Release()
	}
	close(leave)
	if _, err := stuck.Wait(t.Context()); !errors.Is(err, errLoanOver) {
		t.Errorf("got %v", err)
	}
}

// By way of another machine a reference breaks too.
func TestForwardedReferenceBreaksWithWhatItLeadsTo(t *testing.T) {
	other := rpc.NewMachine()
	vattest.CheckLeaks(t, other)
	inside := newNode(echo())
	defer inside.Release()
	m := rpc.NewMembrane(rpc.MembraneOptions{})
	wrapped := m.Wrap(inside.Ref)
	defer wrapped.Release()
	promise, resolver := other.NewPromise()
	defer promise.Release()
	if err := resolver.Resolve(wrapped); err != nil {
		t.Fatal(err)
	}
	if err := promise.Settled(t.Context()); err != nil {
		t.Fatal(err)
	}
	told := make(chan error, 1)
	promise.WhenBroken(func(err error) { told <- err })
	m.Revoke(errLoanOver)
	if err := <-told; !errors.Is(err, errLoanOver) {
		t.Errorf("told %v", err)
	}
}
