package rpc

import "github.com/marque-rpc/marque/internal/captp"

// cross returns what r is on the other side of the membrane, which it crosses in
// parameters or results: outbound if it is of the outside. It takes r over.
//
// A wrapper that comes back to the side that it is the wrapper of is unwrapped. A promise may
// turn out to be one; until that is known, the other side has a promise too, whose calls go
// by a wrapper. What is broken passes as it is.
func (m *Membrane) cross(r Ref, outbound bool) Ref {
	if r.h == nil {
		return r
	}
	state, o := r.now()
	if s := m.sideBehind(o, !outbound); s != nil {
		return m.unwrap(r, s)
	}
	if state == captp.Broken {
		return r
	}
	return m.newSide(r, outbound).appear(state == captp.Promise)
}

// staysWrapped reports whether the wrapper of r is what r is on the other side, for good.
func (m *Membrane) staysWrapped(r Ref, outbound bool) bool {
	state, o := r.now()
	return (state == captp.Near || state == captp.Far) && m.sideBehind(o, !outbound) == nil
}

// sideBehind returns the wrapper of this membrane that the object is, nil if it is none for
// things of the given side.
func (m *Membrane) sideBehind(o *object, outbound bool) *membraneSide {
	if o == nil {
		return nil
	}
	if s, ok := o.dispatcher.(*membraneSide); ok && s.m == m && s.outbound == outbound {
		return s
	}
	return nil
}

// unwrap returns what the wrapper s, which r designates, is the wrapper of: a promise of it, if
// calls on the wrapper wait for their turn, which must arrive first. It takes r over.
func (m *Membrane) unwrap(r Ref, s *membraneSide) Ref {
	if s.object.idle() {
		defer r.Release() // which may be all that keeps the target
		return s.target.AddRef()
	}
	promise, resolver := s.target.h.m.NewPromise()
	s.object.behind(func() {
		m.resolve(resolver, s.target.AddRef())
		r.Release()
	})
	return promise
}

// resolve resolves a promise of something that crosses. It takes r over.
func (m *Membrane) resolve(resolver *Resolver, r Ref) {
	if why := m.reason(); why != nil {
		_ = resolver.settle(func(v *captp.Vat, p captp.Cap) error { return v.Break(p, why.x) })
	} else {
		_ = resolver.Resolve(r)
	}
	r.Release()
}

// leadPromise makes the promise that the wrapper of a promise is: led through the wrapper's
// object c, which it takes over. It runs under the machine's lock.
func (s *membraneSide) leadPromise(c captp.Cap) captp.Cap {
	vat := s.target.h.m.vat
	s.promise = vat.NewPromise()
	mustResolve(vat.Lead(s.promise, c))
	vat.Release(c)
	return s.promise
}

// isLed reports whether the promise still is led through the wrapper. It runs under the
// machine's lock.
func (s *membraneSide) isLed() bool {
	handle, _ := s.target.h.m.vat.LedThrough(s.promise)
	return handle == any(s.object)
}

// settled resolves the promise when the target is settled: to the wrapper, or to what is behind
// it if it has come back to its own side, as soon as all that went by the wrapper has arrived.
func (s *membraneSide) settled() {
	machine, vat := s.target.h.m, s.target.h.m.vat
	back := s.target.AddRef()
	state, o := back.now()
	home := s.m.sideBehind(o, !s.outbound) != nil
	var w work
	machine.enter()
	led := s.isLed()
	switch {
	case !led:
	case home:
		vat.AddRef(s.promise)
		mustResolve(vat.Hold(s.promise))
	case state == captp.Near || state == captp.Far:
		mustResolve(vat.Resolve(s.promise, s.object.self))
	default: // broken or null
		mustResolve(vat.Resolve(s.promise, back.h.cap))
	}
	machine.leave(&w)
	w.run()
	if !led || !home {
		back.Release()
		return
	}
	resolver := &Resolver{m: machine, cap: s.promise}
	s.object.behind(func() { s.m.resolve(resolver, s.m.cross(back, s.outbound)) })
}

// mustResolve panics if the machine refuses what cannot be refused.
func mustResolve(err error) {
	if err != nil {
		panic("rpc: the machine refused to resolve a promise: " + err.Error())
	}
}

// now returns what r is at the moment, and its object if that is of this process. A released
// reference is broken.
func (r Ref) now() (state captp.State, o *object) {
	h := r.h
	if h == nil {
		return captp.Null, nil
	}
	state = captp.Broken
	var w work
	h.m.enter()
	if !h.cap.IsNull() && !h.released.Load() {
		state, _ = h.m.vat.State(h.cap)
		handle, _ := h.m.vat.Object(h.cap)
		o, _ = handle.(*object)
	}
	h.m.leave(&w)
	w.run()
	return state, o
}
