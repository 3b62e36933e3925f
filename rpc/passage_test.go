package rpc_test

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"sync"
	"testing"
	"time"

	"github.com/marque-rpc/marque/rpc"
	"github.com/marque-rpc/marque/vattest"
)

// letPass is an interceptor that does nothing.
func letPass(ctx context.Context, _ *rpc.Crossing, forward func(context.Context) error) error {
	return forward(ctx)
}

// dawdle is an interceptor that takes its time, in its turn, and has contexts of its own.
func dawdle(ctx context.Context, _ *rpc.Crossing, forward func(context.Context) error) error {
	if rand.IntN(4) == 0 {
		time.Sleep(time.Duration(rand.IntN(100)) * time.Microsecond)
	}
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	return forward(ctx)
}

// behind returns r behind membranes, one in front of the other. It borrows r.
func behind(r rpc.Ref, depth int, i rpc.Interceptor, outbound bool) node {
	r = r.AddRef()
	for range depth {
		m := rpc.NewMembrane(rpc.MembraneOptions{Inbound: i, Outbound: i})
		wrap := m.Wrap
		if outbound {
			wrap = m.WrapOutside
		}
		next := wrap(r)
		r.Release()
		r = next
	}
	return node{r}
}

// Ten calls through membranes, each on the result of the one before, cost one round trip, in either direction, and with
// interceptors.
func TestMembranePipelines(t *testing.T) {
	for depth := range 4 {
		for _, outbound := range []bool{false, true} {
			for name, i := range map[string]rpc.Interceptor{"": nil, "pass": letPass, "dawdle": dawdle} {
				t.Run(fmt.Sprintf("depth=%d,outbound=%v,%s", depth, outbound, name), func(t *testing.T) {
					f := echo()
					f.self = func(ctx context.Context) (rpc.Ref, error) { return rpc.Self(ctx), nil }
					obj := newNode(f)
					defer obj.Release()
					x, y := vattest.Pipe()
					slow := &gate{ReadWriteCloser: y, open: make(chan struct{})}
					_, conn := connectOver(t, x, slow, obj.Ref)
					boot := conn.Bootstrap(t.Context())
					defer boot.Release()
					n := behind(boot, depth, i, outbound)
					for range 10 {
						next := n.Self(t.Context())
						n.Release()
						n = next
					}
					last := n.PingAsync(t.Context(), 9)
					n.Release()
					defer last.Release()
					for conn.Stats().MessagesSent < 12 { // all of them, without an answer
						time.Sleep(time.Millisecond)
					}
					if got := conn.Stats().MessagesReceived; got > 0 {
						t.Errorf("%d answers came through the closed gate", got)
					}
					close(slow.open)
					if res, err := last.Wait(t.Context()); err != nil || res.Uint64(0) != 9 {
						t.Fatal(err)
					}
				})
			}
		}
	}
}

// A peer pipelines through the membrane of a vat to another vat, and is known there as the caller of each call.
func TestPeerPipelinesThroughAMembrane(t *testing.T) {
	f := echo()
	f.self = func(ctx context.Context) (rpc.Ref, error) { return rpc.Self(ctx), nil }
	obj := newNode(f)
	defer obj.Release()
	x, y := vattest.Pipe()
	slow := &gate{ReadWriteCloser: y, open: make(chan struct{})}
	_, toServer := connectOver(t, x, slow, obj.Ref)
	boot := toServer.Bootstrap(t.Context())
	defer boot.Release()
	var mu sync.Mutex
	callers := make(map[string]int)
	m := rpc.NewMembrane(rpc.MembraneOptions{Inbound: func(ctx context.Context, x *rpc.Crossing, forward func(context.Context) error) error {
		p, _ := rpc.Peer(ctx)
		mu.Lock()
		callers[p.Label+" "+x.Method.Name]++
		mu.Unlock()
		return forward(ctx)
	}})
	gateway := m.Wrap(boot)
	defer gateway.Release()
	p, q := vattest.Pipe()
	server := rpc.NewConn(p, rpc.ConnOptions{Bootstrap: gateway, Machine: toServer.Machine(), Label: "the client"})
	defer server.Close()
	machine := rpc.NewMachine()
	vattest.CheckLeaks(t, machine)
	client := rpc.NewConn(q, rpc.ConnOptions{Machine: machine})
	defer client.Close()
	n := node{client.Bootstrap(t.Context())}
	for range 10 {
		next := n.Self(t.Context())
		n.Release()
		n = next
	}
	last := n.PingAsync(t.Context(), 9)
	n.Release()
	defer last.Release()
	for toServer.Stats().MessagesSent < 12 {
		time.Sleep(time.Millisecond)
	}
	close(slow.open)
	if res, err := last.Wait(t.Context()); err != nil || res.Uint64(0) != 9 {
		t.Fatal(err)
	}
	if callers["the client self"] != 10 || callers["the client ping"] != 1 || len(callers) != 2 {
		t.Errorf("called by %v", callers)
	}
}

// A target counts the numbered calls that reach it.
type target struct {
	t    *testing.T
	last uint64
	node
}

func newTarget(t *testing.T) *target {
	c := &target{t: t}
	c.node = newNode(&nodeFuncs{ping: func(_ context.Context, n uint64) (uint64, error) {
		if n <= c.last {
			t.Errorf("call %d came after call %d", n, c.last)
		}
		c.last = n
		return n, nil
	}})
	t.Cleanup(c.Release)
	return c
}

var errTargetGone = errors.New("there is no target")

// Numbered calls by way of a promise that passes membranes arrive in order, while it turns out to be something inside, something of the
// caller's own side that is unwrapped, another promise, or broken.
func TestMembraneKeepsTheOrderOfPipelinedCalls(t *testing.T) {
	for _, becomes := range []string{"inside", "outside", "promise of inside", "promise of outside", "promise that breaks", "error", "broken"} {
		for depth := 1; depth <= 3; depth++ {
			for name, i := range map[string]rpc.Interceptor{"": nil, "dawdle": dawdle} {
				t.Run(fmt.Sprintf("%s,depth=%d,%s", becomes, depth, name), func(t *testing.T) {
					where(t, func(t *testing.T, place func(*nodeFuncs, ...rpc.ObjectOption) node) {
						orderOfPipelinedCalls(t, place, becomes, depth, i)
					})
				})
			}
		}
	}
}

func orderOfPipelinedCalls(t *testing.T, place func(*nodeFuncs, ...rpc.ObjectOption) node, becomes string, depth int, i rpc.Interceptor) {
	to := newTarget(t)
	var theirs rpc.Ref
	decide, resolved := make(chan struct{}), make(chan struct{})
	f := &nodeFuncs{
		keep: func(_ context.Context, r rpc.Ref) error { theirs = r; return nil },
		kept: func(ctx context.Context) (rpc.Ref, error) {
			<-decide
			switch becomes {
			case "inside", "outside":
				return theirs.AddRef(), nil
			case "error":
				return rpc.Ref{}, errTargetGone
			case "broken":
				return rpc.Broken(errTargetGone), nil
			}
			p, resolver := rpc.NewPromise()
			go func() {
				<-resolved
				if becomes == "promise that breaks" {
					resolver.Break(errTargetGone)
				} else {
					resolver.Resolve(theirs)
				}
			}()
			return p, nil
		},
	}
	inside := place(f)
	n := behind(inside.Ref, depth, i, false)
	defer n.Release()
	if becomes == "inside" || becomes == "promise of inside" {
		theirs = to.AddRef() // which a remote machine forwards to
	} else if err := n.Keep(t.Context(), to.node); err != nil {
		t.Fatal(err)
	}
	defer func() { theirs.Release() }()
	kept := n.Kept(t.Context())
	defer kept.Release()
	var answers []rpc.Answer
	send := func(calls int) {
		for range calls {
			answers = append(answers, kept.PingAsync(t.Context(), uint64(len(answers)+1)))
			if rand.IntN(20) == 0 {
				time.Sleep(time.Duration(rand.IntN(50)) * time.Microsecond)
			}
		}
	}
	send(20)
	close(decide)
	send(100)
	close(resolved)
	send(100)
	err := kept.Settled(t.Context())
	send(20)
	fails := becomes == "error" || becomes == "broken" || becomes == "promise that breaks"
	if fails != (err != nil) {
		t.Errorf("settled with %v", err)
	}
	if same, err := rpc.Equal(kept.Ref, to.Ref); (becomes == "outside" || becomes == "promise of outside") && (err != nil || !same) {
		t.Errorf("what came back is not what went in: %v", err)
	}
	for i, a := range answers {
		res, err := a.Wait(t.Context())
		switch {
		case fails && (err == nil || rpc.KindOf(err) != rpc.Failed):
			t.Errorf("call %d: %v", i+1, err)
		case !fails && (err != nil || res.Uint64(0) != uint64(i+1)):
			t.Errorf("call %d: %v", i+1, err)
		}
		a.Release()
	}
}

// What is sent on a wrapper arrives before what is sent by whoever gets it back, unwrapped, afterwards.
func TestUnwrappedOvertakesNothing(t *testing.T) {
	for name, i := range map[string]rpc.Interceptor{"": nil, "dawdle": dawdle} {
		t.Run(name, func(t *testing.T) {
			vattest.CheckLeaks(t)
			for range 100 {
				to := newTarget(t)
				f := echo()
				f.kept = func(context.Context) (rpc.Ref, error) { return to.AddRef(), nil }
				inside := newNode(f)
				m := rpc.NewMembrane(rpc.MembraneOptions{Inbound: i, Outbound: i})
				n := node{m.Wrap(inside.Ref)}
				kept := n.Kept(t.Context())
				if rand.IntN(2) == 0 {
					if err := kept.Settled(t.Context()); err != nil {
						t.Fatal(err)
					}
				}
				var first []rpc.Answer
				for i := range uint64(5) {
					first = append(first, kept.PingAsync(t.Context(), i+1))
				}
				if _, err := n.Call(t.Context(), kept, 6); err != nil { // which pings what it gets
					t.Fatal(err)
				}
				for _, a := range first {
					if _, err := a.Wait(t.Context()); err != nil {
						t.Error(err)
					}
					a.Release()
				}
				kept.Release()
				n.Release()
				inside.Release()
			}
		})
	}
}

// A promise that resolves to its own wrapper, by whatever way, is broken.
func TestPromiseOfItsOwnWrapperBreaks(t *testing.T) {
	wrap := func(m *rpc.Membrane, r rpc.Ref) rpc.Ref { return m.Wrap(r) }
	kept := func(m *rpc.Membrane, r rpc.Ref) rpc.Ref {
		w := node{m.Wrap(r)}
		defer w.Release()
		return w.Kept(context.Background()).Ref
	}
	through := func(m *rpc.Membrane, r rpc.Ref) rpc.Ref { // as a result
		inside := newNode(&nodeFuncs{kept: func(context.Context) (rpc.Ref, error) { return r.AddRef(), nil }})
		defer inside.Release()
		w := node{m.Wrap(inside.Ref)}
		defer w.Release()
		got := w.Kept(context.Background())
		a, err := w.Begin(context.Background(), nodeKept, words(0, 0)).Wait()
		if err == nil {
			a.Release()
		}
		return got.Ref
	}
	for name, way := range map[string]func(*rpc.Membrane, rpc.Ref) rpc.Ref{
		"wrapper": wrap, "result of a call on the wrapper": kept, "result": through,
		"wrapper of the wrapper": func(m *rpc.Membrane, r rpc.Ref) rpc.Ref {
			a := m.Wrap(r)
			defer a.Release()
			b := rpc.NewMembrane(rpc.MembraneOptions{}).Wrap(a)
			defer b.Release()
			return rpc.NewMembrane(rpc.MembraneOptions{}).WrapOutside(b)
		},
		"result of a call on the wrapper of the wrapper": func(m *rpc.Membrane, r rpc.Ref) rpc.Ref {
			a := m.Wrap(r)
			defer a.Release()
			return kept(rpc.NewMembrane(rpc.MembraneOptions{}), a)
		},
		"wrapper of the result": func(m *rpc.Membrane, r rpc.Ref) rpc.Ref {
			a := kept(rpc.NewMembrane(rpc.MembraneOptions{}), r)
			defer a.Release()
			return m.Wrap(a)
		},
		"result as a result": func(m *rpc.Membrane, r rpc.Ref) rpc.Ref {
			a := through(rpc.NewMembrane(rpc.MembraneOptions{}), r)
			defer a.Release()
			return through(m, a)
		},
	} {
		t.Run(name, func(t *testing.T) {
			vattest.CheckLeaks(t)
			ctx, cancel := context.WithTimeout(t.Context(), 10*time.Second)
			defer cancel()
			r, resolver := rpc.NewPromise()
			w := way(rpc.NewMembrane(rpc.MembraneOptions{}), r)
			early := node{w}.PingAsync(ctx, 1)
			time.Sleep(time.Duration(rand.IntN(300)) * time.Microsecond)
			if err := resolver.Resolve(w); err != nil {
				t.Fatal(err)
			}
			late := node{r}.PingAsync(ctx, 2)
			for _, a := range []rpc.Answer{early, late} {
				if _, err := a.Wait(ctx); !errors.Is(err, rpc.ErrFailed) {
					t.Errorf("got %v", err)
				}
				a.Release()
			}
			r.Release()
			w.Release()
		})
	}
}
