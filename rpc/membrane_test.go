package rpc_test

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/marque-rpc/marque/rpc"
)

func TestMembraneWrapsWhatPassesThroughIt(t *testing.T) {
	where(t, func(t *testing.T, place func(*nodeFuncs, ...rpc.ObjectOption) node) {
		var mu sync.Mutex
		var crossed []string
		note := func(direction string) rpc.Interceptor {
			return func(ctx context.Context, x *rpc.Crossing, forward func(context.Context) error) error {
				mu.Lock()
				crossed = append(crossed, fmt.Sprint(direction, " ", x.Method))
				mu.Unlock()
				return forward(ctx)
			}
		}
		m := rpc.NewMembrane(rpc.MembraneOptions{Inbound: note("in"), Outbound: note("out")})
		f := echo()
		inside := place(f)
		second := newNode(echo())
		defer second.Release()
		f.kept = func(context.Context) (rpc.Ref, error) { return second.AddRef(), nil }
		n := node{m.Wrap(inside.Ref)}
		defer n.Release()

		// A call goes in; the callback, wrapped on its way in, comes out.
		mine := newNode(echo())
		defer mine.Release()
		if got, err := n.Call(t.Context(), mine, 3); err != nil || got != 3 {
			t.Fatal(got, err)
		}
		// A capability from inside is wrapped on its way out: calls on it go in.
		got := n.Kept(t.Context())
		defer got.Release()
		if v, err := got.Ping(t.Context(), 4); err != nil || v != 4 {
			t.Fatal(v, err)
		}
		want := []string{"in Node.call", "out Node.ping", "in Node.kept", "in Node.ping"}
		mu.Lock()
		defer mu.Unlock()
		if !slices.Equal(crossed, want) {
			t.Errorf("crossed %q, want %q", crossed, want)
		}
	})
}

func TestMembraneUnwrapsWhatComesBack(t *testing.T) {
	where(t, func(t *testing.T, place func(*nodeFuncs, ...rpc.ObjectOption) node) {
		var kept rpc.Ref
		inside := newNode(&nodeFuncs{
			keep: func(_ context.Context, r rpc.Ref) error { kept = r; return nil },
			kept: func(context.Context) (rpc.Ref, error) { return kept, nil },
		})
		defer inside.Release()
		m := rpc.NewMembrane(rpc.MembraneOptions{})
		n := node{m.Wrap(inside.Ref)}
		defer n.Release()
		mine := place(echo())
		if err := n.Keep(t.Context(), mine); err != nil {
			t.Fatal(err)
		}
		back := n.Kept(t.Context())
		defer back.Release()
		if err := back.Settled(t.Context()); err != nil {
			t.Fatal(err)
		}
		if same, err := rpc.Equal(back.Ref, mine.Ref); err != nil || !same {
			t.Errorf("what comes back is not what went in: %v", err)
		}
	})
}

func TestRevokedMembraneFailsCallsAtOnceWithTheReason(t *testing.T) {
	where(t, func(t *testing.T, place func(*nodeFuncs, ...rpc.ObjectOption) node) {
		started, stopped := make(chan struct{}), make(chan struct{})
		inside := place(&nodeFuncs{
			ping: func(ctx context.Context, n uint64) (uint64, error) {
				close(started)
				<-ctx.Done()
				close(stopped)
				return n, nil
			},
		})
		m := rpc.NewMembrane(rpc.MembraneOptions{Name: "lent"})
		n := node{m.Wrap(inside.Ref)}
		defer n.Release()
		running := n.PingAsync(t.Context(), 1)
		defer running.Release()
		<-started
		why := rpc.Errorf(rpc.Failed, "the contract has ended")
		m.Revoke(why)
		m.Revoke(errors.New("second"))
		if _, err := running.Wait(t.Context()); err == nil || err.Error() != "rpc: Node.ping: the contract has ended" {
			t.Errorf("call in flight: %v", err)
		}
		<-stopped
		if _, err := n.Ping(t.Context(), 1); err == nil || err.Error() != "rpc: Node.ping: the contract has ended" {
			t.Errorf("later call: %v", err)
		}
		late := m.Wrap(inside.Ref)
		defer late.Release()
		if late.Broken() == nil {
			t.Error("wrapped after the revocation")
		}
	})
}

func TestInterceptorMayRefuse(t *testing.T) {
	where(t, func(t *testing.T, place func(*nodeFuncs, ...rpc.ObjectOption) node) {
		n := node{rpc.Intercept(place(echo()).Ref, func(ctx context.Context, x *rpc.Crossing, forward func(context.Context) error) error {
			if x.Method.MethodID != nodePing.MethodID || x.Params.Uint64(0) > 10 {
				return rpc.Errorf(rpc.Failed, "not allowed")
			}
			return forward(ctx)
		})}
		defer n.Release()
		if got, err := n.Ping(t.Context(), 10); err != nil || got != 10 {
			t.Error(got, err)
		}
		if _, err := n.Ping(t.Context(), 11); err == nil {
			t.Error("allowed")
		}
		if err := n.Fail(t.Context(), rpc.Failed, "x"); err == nil || err.Error() != "rpc: Node.fail: not allowed" {
			t.Error(err)
		}
	})
}

func TestMembraneKeepsTheOrderOfCalls(t *testing.T) {
	where(t, func(t *testing.T, place func(*nodeFuncs, ...rpc.ObjectOption) node) {
		var next uint64
		inside := place(&nodeFuncs{ping: func(_ context.Context, n uint64) (uint64, error) {
			if n != next {
				t.Errorf("got call %d, want %d", n, next)
			}
			next++
			return n, nil
		}})
		n := node{rpc.NewMembrane(rpc.MembraneOptions{}).Wrap(inside.Ref)}
		defer n.Release()
		var answers []rpc.Answer
		for i := range uint64(200) {
			answers = append(answers, n.PingAsync(t.Context(), i))
		}
		for _, a := range answers {
			if _, err := a.Wait(t.Context()); err != nil {
				t.Error(err)
			}
			a.Release()
		}
	})
}

// An interceptor may leave forward to another goroutine, before it returns or after.
func TestInterceptorThatForwardsFromElsewhere(t *testing.T) {
	where(t, func(t *testing.T, place func(*nodeFuncs, ...rpc.ObjectOption) node) {
		late, begin := make(chan error), make(chan struct{})
		inside := place(echo())
		n := node{rpc.Intercept(inside.Ref, func(ctx context.Context, _ *rpc.Crossing, forward func(context.Context) error) error {
			go func() {
				<-begin
				late <- forward(ctx)
			}()
			return nil
		})}
		defer n.Release()
		if got, err := n.Ping(t.Context(), 7); !errors.Is(err, rpc.ErrFailed) || !strings.Contains(err.Error(), "neither let the call pass nor refused it") {
			t.Errorf("a call that was neither let pass nor refused: %d, %v", got, err)
		}
		close(begin)
		if err := <-late; !errors.Is(err, rpc.ErrReturned) {
			t.Errorf("forward after the interceptor has returned: %v", err)
		}

		begun := node{rpc.Intercept(inside.Ref, func(ctx context.Context, _ *rpc.Crossing, forward func(context.Context) error) error {
			passed := make(chan error, 1)
			go func() { passed <- forward(ctx) }()
			return <-passed
		})}
		defer begun.Release()
		if got, err := begun.Ping(t.Context(), 7); err != nil || got != 7 {
			t.Errorf("let pass in another goroutine: %d, %v", got, err)
		}
	})
}
