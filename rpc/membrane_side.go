package rpc

import (
	"context"
	"sync"

	"github.com/marque-rpc/marque/internal/captp"
)

// A membraneSide is the wrapper of one capability: an object that passes calls through
// the membrane.
type membraneSide struct {
	m        *Membrane
	target   Ref
	object   *object
	outbound bool // the target is outside, its callers inside

	// promise is led through the object: what passed in the place of a target that is a
	// promise. Not counted: valid while it is so led. See membraneSide.settled.
	promise captp.Cap
}

func (m *Membrane) newSide(r Ref, outbound bool) *membraneSide {
	s := &membraneSide{m: m, target: r, outbound: outbound}
	s.object = &object{dispatcher: s, more: &objectMore{name: m.name(), onRelease: s.drop}}
	return s
}

func (s *membraneSide) breakable() {}

// isWrapper reports whether the object is a membrane's. Calls to such are not parked: what a wrapper stands for may be called without it at any
// moment, by calls that are not.
func (o *object) isWrapper() bool {
	_, ok := o.dispatcher.(*membraneSide)
	return ok
}

// appear returns the reference to a new wrapper, broken if the membrane is revoked. With
// promised the target is a promise, and the wrapper one.
func (s *membraneSide) appear(promised bool) Ref {
	noteBubble()
	machine := s.target.h.m
	var w work
	machine.enter()
	c := s.node()
	if promised {
		c = s.leadPromise(c)
	}
	machine.leave(&w)
	w.run()
	r := machine.newHandle(c, false)
	if !s.m.add(s) {
		r.Release()
		return Broken(s.m.reason().err)
	}
	if promised {
		s.target.watch(captp.WatchSettled, &watch{f: func(error) { s.settled() }})
	}
	return r
}

// node makes the wrapper's object known to the machine, under its lock. It is not added to
// the membrane yet.
func (s *membraneSide) node() captp.Cap {
	vat := s.target.h.m.vat
	c := vat.NewObject(s.object)
	s.object.self = c
	vat.Stand(c, s.target.h.cap) // null if it is released
	return c
}

// drop lets go of the target when nobody refers to the wrapper any more.
func (s *membraneSide) drop() {
	s.m.mu.Lock()
	delete(s.m.sides, s)
	s.m.mu.Unlock()
	s.letGo(nil)
}

// revoked breaks the wrapper.
func (s *membraneSide) revoked(why *keptError) {
	s.letGo(why)
	s.object.breakWith(why.err)
}

// letGo lets go of the target, and breaks the promise with why, unless that is nil or the
// promise is settled.
func (s *membraneSide) letGo(why *keptError) {
	machine := s.target.h.m
	vat := machine.vat
	var w work
	machine.enter()
	if why != nil && s.isLed() {
		mustResolve(vat.Break(s.promise, why.x))
	}
	if handle, _ := vat.Object(s.object.self); handle == any(s.object) {
		vat.Stand(s.object.self, captp.Cap{})
	}
	machine.leave(&w)
	w.run()
	s.target.Release()
}

// Method implements [Dispatcher].
func (s *membraneSide) Method(interfaceID uint64, methodID uint16) *Method {
	return anyMethod(interfaceID, methodID)
}

// Dispatch implements [Dispatcher].
func (s *membraneSide) Dispatch(ctx context.Context, c *ServerCall) error {
	call := c.call.Load()
	if call == nil {
		return ErrReturned
	}
	if why := s.m.reason(); why != nil {
		return why
	}
	ctx, stop := s.m.bound(ctx)
	defer stop()
	intercept := s.m.opts.Inbound
	if s.outbound {
		intercept = s.m.opts.Outbound
	}
	var err error
	if intercept == nil {
		err = s.pass(ctx, call)
	} else {
		err = s.intercept(ctx, call, intercept)
	}
	if why := s.m.reason(); why != nil {
		return why // whatever the call came to, it is not to pass any more
	}
	return err
}

// intercept has f handle the call. What f lets pass is waited for, also if it does so in another goroutine, and so is
// not to outlive the call; nothing passes when f has returned.
func (s *membraneSide) intercept(ctx context.Context, c *incoming, f Interceptor) (err error) {
	g := &gateway{side: s, call: c, ctx: ctx}
	defer func() {
		if passed := g.shut(); !passed && err == nil {
			err = errKept
		}
	}()
	return f(ctx, &Crossing{Method: c.method, Target: s.target, Params: c.content()}, g.forward)
}

// errKept is what a call comes to that its interceptor has forgotten.
var errKept = &Error{Kind: Failed, Reason: "the interceptor neither let the call pass nor refused it with an error"}

// A gateway is where an interceptor lets its call pass.
type gateway struct {
	side *membraneSide
	call *incoming
	ctx  context.Context // what the interceptor got

	mu       sync.Mutex // held while the call passes; guards what follows
	passed   bool       // the call has
	returned bool       // the interceptor has
}

func (g *gateway) forward(ctx context.Context) error {
	g.mu.Lock()
	defer g.mu.Unlock()
	if g.returned {
		return ErrReturned
	}
	g.passed = true
	if ctx != g.ctx {
		var stop func()
		ctx, stop = g.side.m.bound(ctx)
		defer stop()
	}
	return g.side.pass(ctx, g.call)
}

// shut lets nothing pass from now on, and reports whether the call has.
func (g *gateway) shut() (passed bool) {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.returned = true
	return g.passed
}
