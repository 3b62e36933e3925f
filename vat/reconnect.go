package vat

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math/rand/v2"
	"runtime/debug"
	"sync"
	"time"

	"github.com/marque-rpc/marque/rpc"
)

// A ReconnectState says how a reconnecting reference is at the moment.
type ReconnectState int

const (
	// Connecting: the sturdy ref is being restored, for the first time or again. Calls wait.
	Connecting ReconnectState = iota
	// Connected: calls go to the object.
	Connected
	// Waiting: the last try failed and the next one is not due. Calls wait.
	Waiting
	// GaveUp: the object cannot be had any more. Calls fail.
	GaveUp
)

// String is the name of the state, in lower case.
func (s ReconnectState) String() string {
	switch s {
	case Connecting:
		return "connecting"
	case Connected:
		return "connected"
	case Waiting:
		return "waiting"
	case GaveUp:
		return "gave up"
	}
	return fmt.Sprint("state ", int(s))
}

// ReconnectStatus is a state with what led to it.
type ReconnectStatus struct {
	State ReconnectState
	// Err is why the last connection or try failed. Nil if there was no failure since the last success.
	Err error
	// Tries counts the failures since the last success. A connection that does not last as long as the delay that would
	// come next is no success, and its loss one failure more.
	Tries int
	// Retry is when the next try begins, in state Waiting.
	Retry time.Time
}

// Reconnect says how a reference reconnects. The zero value has useful defaults.
type Reconnect struct {
	// MinDelay is the delay before the second try; the first one is made at once. It doubles with each failure.
	// Default: 100 ms.
	MinDelay time.Duration
	// MaxDelay is the longest delay. Each is shortened at random by up to a half, so that the clients of a server
	// that restarts do not all come at once. Default: 10 s.
	MaxDelay time.Duration
	// Queue is how many calls wait while there is no connection. More fail with rpc.ErrOverloaded. A call that is cancelled
	// gives its place back at once. Default: 1,000. Negative: none, calls fail with rpc.ErrDisconnected.
	Queue int
	// OnChange, if not nil, is told of each change, one at a time and in order. It must not wait for the reference; it may
	// close it.
	OnChange func(ReconnectStatus)
	// GiveUp, if not nil, is asked after each failure whether to stop trying. Without it the reference gives up when
	// the object's vat refuses, as when it does not have the object; an internal error there is no refusal. In any case it
	// gives up when the vat is closed that connects.
	GiveUp func(ReconnectStatus) bool
}

// The defaults of Reconnect.
const (
	DefaultMinDelay = 100 * time.Millisecond
	DefaultMaxDelay = 10 * time.Second
	DefaultQueue    = 1000
)

func (o Reconnect) withDefaults() Reconnect {
	if o.MinDelay <= 0 {
		o.MinDelay = DefaultMinDelay
	}
	if o.MaxDelay <= 0 {
		o.MaxDelay = DefaultMaxDelay
	}
	o.MaxDelay = max(o.MaxDelay, o.MinDelay)
	if o.Queue == 0 {
		o.Queue = DefaultQueue
	}
	return o
}

// A Reconnecting is a reference that restores its sturdy ref again when the connection is lost.
//
// Calls in flight at that moment fail with rpc.ErrDisconnected, as nobody can know whether they were carried out:
// repeating them is for the caller to decide. Later calls wait for the next connection. Calls are in order as long
// as one connection lasts.
type Reconnecting struct {
	sturdy SturdyRef
	opts   Reconnect
	ref    rpc.Ref
	cancel context.CancelFunc
	ended  chan struct{}

	mu     sync.Mutex // guards what follows
	target rpc.Ref    // what calls go to: a promise while there is no connection
	queue  *queue     // of that promise; nil while connected
	status ReconnectStatus
	hooked bool // a hook runs
	closed bool // no hook will run
}

// errClosedReference is why calls fail after Close.
var errClosedReference = rpc.Errorf(rpc.Failed, "the reconnecting reference was closed")

// Reconnecting returns a reference to the object that outlives connections. It begins to connect at once and
// never waits. It tries until Close.
func (s SturdyRef) Reconnecting(opts Reconnect) *Reconnecting {
	ctx, cancel := context.WithCancel(context.Background())
	r := &Reconnecting{sturdy: s, opts: opts.withDefaults(), cancel: cancel, ended: make(chan struct{})}
	r.waitLocked()
	r.ref = rpc.NewObject(&reconnectingObject{rpc.Proxy(nil), r}, rpc.Name("reconnecting "+s.uri.Address.String()))
	go r.run(ctx)
	return r
}

// ReconnectingClient returns r's reference as a client of type C, which the caller releases.
func ReconnectingClient[C rpc.Client](r *Reconnecting) C { return rpc.As[C](r.Ref()) }

// Ref returns the reference, which the caller releases. Without connection calls on it wait.
func (r *Reconnecting) Ref() rpc.Ref { return r.ref.AddRef() }

// Status says how the reference is at the moment.
func (r *Reconnecting) Status() ReconnectStatus {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.status
}

// Close ends the reference: calls on it fail from now on, those in flight are left to return. It is idempotent. It waits
// for what the reference does to end, but not for a hook that runs, which may have called it.
func (r *Reconnecting) Close() error {
	r.mu.Lock()
	r.closed = true
	hooked := r.hooked
	r.mu.Unlock()
	r.cancel()
	if hooked {
		r.end(errClosedReference) // and once more when the hook is over
	} else {
		<-r.ended
	}
	r.ref.Release()
	return nil
}

// next is the target of the next call; while that is a promise, with the queue in which the call has a place now.
func (r *Reconnecting) next() (rpc.Ref, *queue, error) {
	r.mu.Lock()
	var old rpc.Ref
	if r.status.State == Connected && r.target.Broken() != nil {
		old = r.detachLocked() // run has not heard of it yet
	}
	defer old.Release()
	defer r.mu.Unlock()
	switch {
	case r.queue == nil:
		return r.target.AddRef(), nil, nil
	case r.opts.Queue < 0:
		return rpc.Ref{}, nil, rpc.Errorf(rpc.Disconnected, "not connected to %s", r.sturdy.uri.Address)
	case !r.queue.enter(r.opts.Queue):
		return rpc.Ref{}, nil, rpc.Errorf(rpc.Overloaded, "%d calls wait for a connection to %s already", r.opts.Queue, r.sturdy.uri.Address)
	}
	return r.target.AddRef(), r.queue, nil
}

// waitLocked makes later calls wait.
func (r *Reconnecting) waitLocked() {
	promise, resolver := rpc.NewPromise()
	r.target, r.queue = promise, &queue{resolver: resolver}
}

// detachLocked makes later calls wait, and returns the reference that is of no use any more.
func (r *Reconnecting) detachLocked() (old rpc.Ref) {
	if r.queue != nil {
		return rpc.Ref{}
	}
	old = r.target
	r.waitLocked()
	r.status.State = Connecting
	return old
}

// run connects again and again, until ctx ends or the object is given up.
func (r *Reconnecting) run(ctx context.Context) {
	defer close(r.ended)
	for tries := 1; ctx.Err() == nil; tries++ {
		lost, err := r.connect(ctx)
		if err == nil {
			since := time.Now()
			r.tell(ReconnectStatus{State: Connected})
			select {
			case err = <-lost:
			case <-ctx.Done():
			}
			r.disconnected()
			if time.Since(since) >= r.opts.longest(tries) { // else a peer that hangs up at once would be called without pause
				tries = 1
			}
		}
		if ctx.Err() != nil {
			break
		}
		if !r.failed(ctx, err, tries) {
			return
		}
	}
	r.end(errClosedReference)
}

// connect restores the object once. On success the new reference is the target, and lost will tell when it breaks.
func (r *Reconnecting) connect(ctx context.Context) (lost <-chan error, err error) {
	ref, err := r.sturdy.Connect(ctx)
	if err != nil {
		return nil, err
	}
	if err := ref.Settled(ctx); err != nil { // a promise that is not of this object tells nothing yet
		ref.Release()
		return nil, err
	}
	broken := make(chan error, 1)
	ref.WhenBroken(func(err error) { broken <- err })
	// First those that wait, then those that come: until the promise is resolved they go there too.
	r.mu.Lock()
	promise, waiting := r.target, r.queue
	r.status = ReconnectStatus{State: Connected}
	r.mu.Unlock()
	_ = waiting.resolver.Resolve(ref)
	r.mu.Lock()
	r.target, r.queue = ref, nil
	r.mu.Unlock()
	promise.Release()
	return broken, nil
}

// disconnected makes later calls wait.
func (r *Reconnecting) disconnected() {
	r.mu.Lock()
	old := r.detachLocked()
	r.mu.Unlock()
	old.Release()
}

// failed notes a failure and waits until the next try is due. It reports false if there is none.
func (r *Reconnecting) failed(ctx context.Context, err error, tries int) bool {
	status := ReconnectStatus{State: Waiting, Err: err, Tries: tries}
	giveUp := r.opts.GiveUp
	if giveUp == nil {
		giveUp = hopeless
	}
	over := errors.Is(err, ErrClosed) || r.sturdy.IsZero() // no connection can come
	if !over {
		r.hook("GiveUp", func() { over = giveUp(status) })
	}
	if over {
		r.end(err)
		status.State = GaveUp
		r.change(status)
		return false
	}
	delay := r.opts.delay(status.Tries)
	status.Retry = time.Now().Add(delay)
	r.change(status)
	timer := time.NewTimer(delay)
	defer timer.Stop()
	select {
	case <-timer.C:
	case <-ctx.Done():
		return true // run sees it
	}
	status.State, status.Retry = Connecting, time.Time{}
	r.change(status)
	return true
}

// delay is how long to wait before try number tries+1.
func (o Reconnect) delay(tries int) time.Duration {
	d := o.longest(tries)
	return d - time.Duration(rand.Int64N(int64(d)/2+1))
}

// longest is what delay can be at most.
func (o Reconnect) longest(tries int) time.Duration {
	if tries <= 1 {
		return 0
	}
	if shift := tries - 2; shift < 32 && o.MinDelay<<shift < o.MaxDelay && o.MinDelay<<shift > 0 {
		return o.MinDelay << shift
	}
	return o.MaxDelay
}

// hopeless reports whether the object's vat itself refused: its answer, not the way there, was the failure.
func hopeless(s ReconnectStatus) bool {
	var e *rpc.Error
	if !errors.As(s.Err, &e) {
		return false
	}
	switch e.Reason {
	// A connection that a newer one replaced ends with kind failed, as the protocol has it; the object is still there.
	case errInvalidated.Reason,
		// Of an object that could not be looked up just now nobody knows whether it is there.
		errInternal.Reason, errCancelled.Reason:
		return false
	}
	return e.Kind == rpc.Failed || e.Kind == rpc.Unimplemented
}

// end makes calls fail, those that wait too.
func (r *Reconnecting) end(err error) {
	r.mu.Lock()
	old, waiting := r.target, r.queue
	r.target, r.queue = rpc.Broken(err), nil
	r.status = ReconnectStatus{State: GaveUp, Err: err, Tries: r.status.Tries}
	r.mu.Unlock()
	if waiting != nil {
		_ = waiting.resolver.Break(err)
	}
	old.Release()
}

func (r *Reconnecting) change(s ReconnectStatus) {
	r.mu.Lock()
	r.status = s
	r.mu.Unlock()
	r.tell(s)
}

func (r *Reconnecting) tell(s ReconnectStatus) {
	if r.opts.OnChange != nil {
		r.hook("OnChange", func() { r.opts.OnChange(s) })
	}
}

// hook runs a function of the options, whose panics end nothing but itself; none after Close.
func (r *Reconnecting) hook(what string, f func()) {
	r.mu.Lock()
	closed := r.closed
	r.hooked = !closed
	r.mu.Unlock()
	if closed {
		return
	}
	defer func() {
		r.mu.Lock()
		r.hooked = false
		r.mu.Unlock()
	}()
	defer func() {
		if v := recover(); v != nil {
			log := slog.Default()
			if r.sturdy.vat != nil {
				log = r.sturdy.vat.log
			}
			log.Error("vat: a hook panicked", "hook", "Reconnect."+what, "panic", fmt.Sprint(v), "stack", string(debug.Stack()))
		}
	}()
	f()
}
