package rpc_test

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/marque-rpc/marque/rpc"
	"github.com/marque-rpc/marque/vattest"
)

// TestStressRandomGraphs lets objects of several vats call each other at random, pass
// capabilities around, cancel, stream, go through proxies and membranes that are revoked,
// and lose connections: no race, no deadlock, no leak, no call out of order. RPC_STRESS=5m
// makes it run longer than its second.
func TestStressRandomGraphs(t *testing.T) {
	d := time.Second
	if s := os.Getenv("RPC_STRESS"); s != "" {
		var err error
		if d, err = time.ParseDuration(s); err != nil {
			t.Fatal(err)
		}
	}
	for _, faults := range []bool{false, true} {
		t.Run(fmt.Sprintf("faults=%v", faults), func(t *testing.T) { stress(t, d, faults) })
	}
}

const (
	stressVats    = 3
	stressActors  = 4 // per vat
	stressDrivers = 8

	// stressPatience is how long a driver waits for anything: nothing takes so long, unless it hangs.
	stressPatience = time.Minute
)

var errStuck = errors.New("stuck")

type stressWorld struct {
	t       *testing.T
	faults  bool
	lastRef atomic.Uint64
	calls   atomic.Int64
	pushed  atomic.Int64 // bytes
	crossed atomic.Int64 // calls that an interceptor saw
	failed  atomic.Int64
	ending  atomic.Bool // connections are being closed
	actors  []*actor

	links map[[2]int][2]*rpc.Conn
	vats  []*rpc.Machine
}

// An actor is an object that keeps references and calls them.
type actor struct {
	w    *stressWorld
	vat  int
	self node

	mu   sync.Mutex // guards kept and rng: what the turn would guard, but the end of the test clears it
	kept []node
	seen map[uint64]uint64 // the last call number by reference; guarded by the turn
}

// A numbered reference numbers the calls made on it.
type numbered struct {
	node
	id, next uint64
}

func (w *stressWorld) number(n node) *numbered { return &numbered{node: n, id: w.lastRef.Add(1)} }

// ping sends the next call of the reference, whose result the caller waits for or not.
func (r *numbered) ping(ctx context.Context) rpc.Answer {
	r.next++
	return r.PingAsync(ctx, r.id<<24|r.next)
}

func (a *actor) random() (node, bool) {
	a.mu.Lock()
	defer a.mu.Unlock()
	for len(a.kept) > 0 {
		i := rand.IntN(len(a.kept))
		if a.kept[i].Broken() == nil {
			return node{a.kept[i].AddRef()}, true
		}
		a.kept[i].Release()
		a.kept[i] = a.kept[len(a.kept)-1]
		a.kept = a.kept[:len(a.kept)-1]
	}
	return node{}, false
}

func (a *actor) keep(n node) {
	a.mu.Lock()
	defer a.mu.Unlock()
	if a.kept == nil {
		n.Release()
		return
	}
	if len(a.kept) < 8 {
		a.kept = append(a.kept, n)
		return
	}
	i := rand.IntN(len(a.kept))
	a.kept[i].Release()
	a.kept[i] = n
}

func (a *actor) forget() {
	a.mu.Lock()
	defer a.mu.Unlock()
	for _, n := range a.kept {
		n.Release()
	}
	a.kept = nil
}

func (a *actor) funcs() *nodeFuncs {
	return &nodeFuncs{
		ping: func(ctx context.Context, n uint64) (uint64, error) {
			id, number := n>>24, n&(1<<24-1)
			if last := a.seen[id]; number <= last {
				a.w.t.Errorf("call %d of reference %d came after call %d", number, id, last)
			}
			a.seen[id] = number
			a.w.calls.Add(1)
			return n, nil
		},
		keep: func(_ context.Context, r rpc.Ref) error { a.keep(node{r}); return nil },
		kept: func(ctx context.Context) (rpc.Ref, error) {
			if n, ok := a.random(); ok {
				if rand.IntN(3) == 0 { // a promise of what another one keeps
					defer n.Release()
					return n.Kept(ctx).Ref, nil
				}
				return n.Ref, nil
			}
			return rpc.Self(ctx), nil
		},
		self: func(ctx context.Context) (rpc.Ref, error) { return rpc.Self(ctx), nil },
		push: func(_ context.Context, data []byte) error {
			a.w.pushed.Add(int64(len(data)))
			return nil
		},
		call: func(ctx context.Context, r rpc.Ref, depth uint64) (uint64, error) {
			defer r.Release()
			n, ok := a.random()
			if !ok || depth == 0 {
				n.Release()
				a.w.visit(ctx, node{r})
				return 0, nil
			}
			defer n.Release()
			return n.Call(ctx, node{r}, depth-1)
		},
	}
}

// visit makes a few numbered calls on r.
func (w *stressWorld) visit(ctx context.Context, r node) {
	n := w.number(r)
	var answers []rpc.Answer
	for range 1 + rand.IntN(5) {
		answers = append(answers, n.ping(ctx))
	}
	for _, a := range answers {
		if rand.IntN(4) > 0 {
			_, err := a.Wait(ctx)
			w.check(err)
		}
		a.Release()
	}
}

// check accepts the errors that the world's faults explain.
func (w *stressWorld) check(err error) {
	if err == nil {
		return
	}
	w.failed.Add(1)
	if errors.Is(err, context.Canceled) || errors.Is(err, context.DeadlineExceeded) || errors.Is(err, rpc.ErrOverloaded) {
		return
	}
	if (w.faults || w.ending.Load()) && errors.Is(err, rpc.ErrDisconnected) {
		return
	}
	var e *rpc.Error
	if errors.As(err, &e) && (e.Reason == "the caller has cancelled the call" || strings.Contains(e.Reason, "abandoned") || strings.Contains(e.Reason, "revoked by the test")) {
		return // abandoned: by chance a promise has become itself, by way of several machines
	}
	w.t.Errorf("call: %v", err)
}

func (w *stressWorld) connect(i, j int) {
	x, y := vattest.Pipe()
	a := rpc.NewConn(x, rpc.ConnOptions{Machine: w.vats[i], Bootstrap: w.actors[i*stressActors].self.Ref})
	b := rpc.NewConn(y, rpc.ConnOptions{Machine: w.vats[j], Bootstrap: w.actors[j*stressActors].self.Ref})
	w.links[[2]int{i, j}] = [2]*rpc.Conn{a, b}
	// Introduce them to each other.
	w.actors[i*stressActors].keep(node{a.Bootstrap(w.t.Context())})
	w.actors[j*stressActors].keep(node{b.Bootstrap(w.t.Context())})
}

// drive does random things from outside of all objects.
func (w *stressWorld) drive(ctx context.Context) {
	for ctx.Err() == nil {
		a, b := w.actors[rand.IntN(len(w.actors))], w.actors[rand.IntN(len(w.actors))]
		callCtx, cancel := context.WithTimeoutCause(w.t.Context(), stressPatience, errStuck)
		if rand.IntN(8) == 0 {
			time.AfterFunc(time.Duration(rand.IntN(1000))*time.Microsecond, cancel)
		}
		n, ok := a.random()
		if !ok {
			n = node{a.self.AddRef()}
		}
		switch rand.IntN(9) {
		case 0:
			w.visit(callCtx, n)
		case 1:
			_, err := n.Call(callCtx, b.self, uint64(rand.IntN(6)))
			w.check(err)
		case 2:
			w.check(n.Keep(callCtx, b.self))
		case 3:
			got := n.Kept(callCtx)
			w.visit(callCtx, got)
			// Kept while unsettled it could become a promise of itself by way of other vats,
			// which nobody notices.
			err := got.Settled(callCtx)
			w.check(err)
			if err == nil {
				w.check(b.self.Keep(callCtx, got))
			}
			got.Release()
		case 4:
			p, r := rpc.NewPromise()
			num := w.number(node{p})
			first := num.ping(callCtx)
			w.check(a.self.Keep(callCtx, node{p}))
			// To an object: promises that go round in circles between vats never settle.
			if err := r.Resolve(b.self.Ref); err != nil {
				w.t.Error(err)
			}
			second := num.ping(callCtx)
			_, err := second.Wait(callCtx)
			w.check(err)
			first.Release()
			second.Release()
			p.Release()
		case 5:
			w.stream(callCtx, n)
		case 6:
			target := n.AddRef()
			p := node{rpc.NewObject(forwardTo(target), rpc.InMachine(w.vats[rand.IntN(stressVats)]), rpc.OnRelease(target.Release))}
			w.visit(callCtx, p)
			w.check(b.self.Keep(callCtx, p))
			p.Release()
		case 7:
			w.lend(callCtx, n, b.self)
		case 8:
			w.wrap(callCtx, a.self, b.self)
		}
		n.Release()
		cancel()
	}
}

// stream sends a few streaming calls.
func (w *stressWorld) stream(ctx context.Context, n node) {
	r := node{n.AddRef()}
	defer r.Release()
	for range rand.IntN(20) {
		if err := r.Push(ctx, make([]byte, rand.IntN(2000))); err != nil {
			break
		}
	}
	w.check(r.WaitStream(ctx))
}

// lend passes n behind a membrane to b, uses what comes out of it, and takes it back.
func (w *stressWorld) lend(ctx context.Context, n, b node) {
	var opts rpc.MembraneOptions
	count := func(ctx context.Context, _ *rpc.Crossing, forward func(context.Context) error) error {
		w.crossed.Add(1)
		return forward(ctx)
	}
	if rand.IntN(2) == 0 {
		opts.Inbound, opts.Outbound = count, count
	}
	m := rpc.NewMembrane(opts)
	lent := node{m.Wrap(n.Ref)}
	defer lent.Release()
	broken := make(chan error, 1)
	stop := lent.WhenBroken(func(err error) { broken <- err })
	w.check(b.Keep(ctx, lent))
	w.check(lent.Keep(ctx, b))
	self, kept := lent.Self(ctx), lent.Kept(ctx)
	next := kept.Kept(ctx)
	if rand.IntN(2) == 0 {
		go m.Revoke(errors.New("revoked by the test"))
	}
	w.visit(ctx, self)
	w.visit(ctx, kept)
	w.visit(ctx, next)
	w.stream(ctx, lent)
	self.Release()
	kept.Release()
	next.Release()
	m.Revoke(errors.New("revoked by the test"))
	if stop() {
		w.t.Error("nobody was told of the revocation")
	} else if err := <-broken; err == nil {
		w.t.Error("broken by nothing")
	}
}

// wrap puts n behind membranes for as long as anybody wants it, and has results pipelined on and passed back through them.
func (w *stressWorld) wrap(ctx context.Context, n, b node) {
	wrapped := behind(n.Ref, 1+rand.IntN(3), dawdle, rand.IntN(2) == 0)
	defer wrapped.Release()
	self := wrapped.Self(ctx)
	defer self.Release()
	kept := self.Kept(ctx)
	defer kept.Release()
	r := w.number(kept)
	first := r.ping(ctx)
	_, err := wrapped.Call(ctx, kept, uint64(rand.IntN(3))) // which may come back while it is a promise
	w.check(err)
	second := r.ping(ctx)
	w.visit(ctx, self)
	w.check(b.Keep(ctx, wrapped))
	for _, a := range []rpc.Answer{first, second} {
		_, err := a.Wait(ctx)
		w.check(err)
		a.Release()
	}
}

func stress(t *testing.T, d time.Duration, faults bool) {
	w := &stressWorld{t: t, faults: faults, links: make(map[[2]int][2]*rpc.Conn)}
	for range stressVats {
		w.vats = append(w.vats, rpc.NewMachine())
	}
	vattest.CheckLeaks(t, w.vats...)
	for i := range stressVats * stressActors {
		a := &actor{w: w, vat: i / stressActors, kept: []node{}, seen: make(map[uint64]uint64)}
		a.self = newNode(a.funcs(), rpc.InMachine(w.vats[a.vat]))
		w.actors = append(w.actors, a)
	}
	for i := range stressVats {
		for j := range i {
			w.connect(i, j)
		}
	}
	ctx, cancel := context.WithTimeout(t.Context(), d)
	defer cancel()
	var wg sync.WaitGroup
	for range stressDrivers {
		wg.Go(func() { w.drive(ctx) })
	}
	if faults {
		wg.Go(func() { w.breakLinks(ctx) })
	}
	wg.Wait()
	w.ending.Store(true)
	for _, a := range w.actors {
		a.forget()
	}
	for _, l := range w.links {
		l[0].Close()
		l[1].Close()
	}
	for _, a := range w.actors {
		a.self.Release()
	}
	t.Logf("%d calls delivered, %d failed, %d crossed membranes, %d bytes streamed", w.calls.Load(), w.failed.Load(), w.crossed.Load(), w.pushed.Load())
	if w.calls.Load() == 0 || w.crossed.Load() == 0 || w.pushed.Load() == 0 {
		t.Error("nothing happened")
	}
}

func (w *stressWorld) breakLinks(ctx context.Context) {
	for ctx.Err() == nil {
		time.Sleep(20 * time.Millisecond)
		i := 1 + rand.IntN(stressVats-1)
		j := rand.IntN(i)
		l := w.links[[2]int{i, j}]
		l[rand.IntN(2)].Close()
		l[0].Close()
		l[1].Close()
		w.connect(i, j)
	}
}
