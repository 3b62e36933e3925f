package rpc

import (
	"context"
	"sync"

	"github.com/marque-rpc/marque/capnp"
)

// A Membrane stands between an inside and an outside. What is wrapped with it can be
// called from the other side only through it, and whatever passes in parameters and
// results is wrapped too, in its direction, however deep. A capability that comes back
// to the side that it is of is unwrapped.
//
// A membrane can be revoked, and its interceptors see each call that crosses: for
// authorisation, logging, metrics, deadlines. All methods may be called from any
// goroutine.
//
// What Wrap returns is an object of its own: [Equal] to itself, also when it is revoked,
// and to nothing else. What passes later in messages is such an object too, or a promise
// of one while it is a promise on its own side.
//
// Calls on the result of a call that crosses go on at once, like any pipelined calls.
// The order of the calls on a reference is kept, also where it turns out that what was
// called is of the caller's own side and is unwrapped. A promise that comes to lead to its own wrapper is broken.
type Membrane struct {
	opts   MembraneOptions
	ctx    context.Context // ends when the membrane is revoked
	revoke context.CancelCauseFunc
	once   sync.Once // Revoke

	mu    sync.Mutex // guards sides; a leaf
	sides map[*membraneSide]struct{}
}

// MembraneOptions are the options of [NewMembrane].
type MembraneOptions struct {
	// Inbound, if not nil, is called for each call from outside to inside, Outbound for
	// each from inside to outside.
	Inbound, Outbound Interceptor
	// Name names the membrane in errors.
	Name string
}

// An Interceptor handles a call that crosses a membrane. It calls forward, once, to let
// the call pass, which waits for it to return, or does not and refuses the call with
// the error that it returns; to do neither fails the call. The order of calls on a reference is kept as far as the
// interceptor calls forward before it waits for anything. A forward that another goroutine
// has begun ends before the call does; one that comes after the interceptor has returned
// returns [ErrReturned].
//
// The interceptor runs in the turn of the wrapper, one call at a time until forward is
// called, and beside others after. What is called on the result of the call is let
// through from when forward is called, by the interceptor again, and not when it returns.
type Interceptor func(ctx context.Context, x *Crossing, forward func(context.Context) error) error

// A Crossing is a call that crosses a membrane.
type Crossing struct {
	// Method is the method called. Its names are empty unless this process has called
	// it, or had it called, through the interface's generated code.
	Method *Method
	// Target is the capability behind the membrane, borrowed.
	Target Ref
	// Params are the parameters, to be read while the interceptor runs.
	Params capnp.Struct
}

// errRevoked is what a membrane that was revoked without a reason fails calls with.
var errRevoked = &Error{Kind: Failed, Reason: "the capability has been revoked"}

// NewMembrane returns a membrane that lets through what its interceptors allow.
func NewMembrane(opts MembraneOptions) *Membrane {
	m := &Membrane{opts: opts, sides: make(map[*membraneSide]struct{})}
	m.ctx, m.revoke = context.WithCancelCause(context.Background())
	if opts.Inbound != nil || opts.Outbound != nil {
		naming.Add(1) // for good: an interceptor may be in use as long as the process runs
	}
	return m
}

// Wrap returns r, which is of the inside, as the outside is to see it. It borrows r; the
// caller owns the result. A null reference stays null.
func (m *Membrane) Wrap(r Ref) Ref { return m.wrapRoot(r.AddRef(), false) }

// WrapOutside returns r, which is of the outside, as the inside is to see it.
func (m *Membrane) WrapOutside(r Ref) Ref { return m.wrapRoot(r.AddRef(), true) }

// Revoke makes every call through the membrane fail with err from now on, on what Wrap
// returned and on whatever has passed through since, and lets go of all that the membrane
// holds. A nil err says that the capability has been revoked. Only the first Revoke counts.
//
// Calls in flight fail too, with their handlers' contexts ended; where an interceptor is
// at work, when it returns. In this process the references are broken:
// [Ref.WhenBroken] fires, and [Ref.Broken] and [Ref.Settled] return err. A peer that holds
// one learns of it from its next call: the protocol has no message for that.
func (m *Membrane) Revoke(err error) {
	if err == nil {
		err = errRevoked
	}
	m.once.Do(func() { m.revokeWith(keepCause(err)) }) // who comes second waits until all is broken
}

func (m *Membrane) revokeWith(why *keptError) {
	m.revoke(why)
	m.mu.Lock()
	sides := m.sides
	m.sides = nil
	m.mu.Unlock()
	for s := range sides {
		s.revoked(why)
	}
}

// Revoked returns why the membrane was revoked, nil if it is not.
func (m *Membrane) Revoked() error {
	if why := m.reason(); why != nil {
		return why.given
	}
	return nil
}

// reason returns what calls fail with if the membrane is revoked, nil if it is not.
func (m *Membrane) reason() *keptError {
	why, _ := context.Cause(m.ctx).(*keptError)
	return why
}

// Intercept returns r behind a membrane of its own with i for the calls to it, and what
// passes through it. It borrows r; the caller owns the result.
func Intercept(r Ref, i Interceptor) Ref {
	return NewMembrane(MembraneOptions{Inbound: i}).Wrap(r)
}

// wrapRoot takes r over and returns what it is on the other side, for Wrap and WrapOutside:
// a wrapper at once, whatever r may become.
func (m *Membrane) wrapRoot(r Ref, outbound bool) Ref {
	if r.h == nil {
		return r
	}
	if _, o := r.now(); o != nil {
		if s := m.sideBehind(o, !outbound); s != nil {
			return m.unwrap(r, s)
		}
	}
	return m.newSide(r, outbound).appear(false)
}

func (m *Membrane) name() string {
	if m.opts.Name == "" {
		return "membrane"
	}
	return m.opts.Name
}

// add notes a wrapper, for Revoke, unless the membrane is revoked.
func (m *Membrane) add(s *membraneSide) (live bool) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.sides == nil {
		return false
	}
	m.sides[s] = struct{}{}
	return true
}

// bound returns ctx with an end when the membrane is revoked. Call stop when done with it.
func (m *Membrane) bound(ctx context.Context) (bound context.Context, stop func()) {
	bound, cancel := context.WithCancelCause(ctx)
	unwatch := context.AfterFunc(m.ctx, func() { cancel(m.reason().err) })
	return bound, func() {
		unwatch()
		cancel(ErrReturned)
	}
}
