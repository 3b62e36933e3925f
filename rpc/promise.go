package rpc

import (
	"runtime"

	"github.com/marque-rpc/marque/internal/captp"
)

// A Resolver says what a promise becomes. It is made with its promise by
// [NewPromise] and is to be used once: the first of Resolve and Break counts, later
// ones return [ErrResolved]. It may be used from any goroutine. A Resolver that is
// garbage-collected unused breaks its promise.
type Resolver struct {
	m   *Machine
	cap captp.Cap // guarded by m.mu; null once it has been used
}

// errAbandoned is why the promise of a forgotten Resolver breaks.
var errAbandoned = &Error{Kind: Failed, Reason: "the promise was abandoned by whoever could resolve it"}

// NewPromise returns a promise and the means to resolve it. Calls on the promise
// wait, in order, until it is resolved. The reference is the caller's to release.
func NewPromise() (Ref, *Resolver) { return defaultMachine.NewPromise() }

// NewPromise is the function NewPromise for a machine of one's own.
func (m *Machine) NewPromise() (Ref, *Resolver) {
	noteBubble()
	var w work
	m.enter()
	c := m.vat.NewPromise()
	m.vat.AddRef(c) // one for the reference, one for the resolver
	m.leave(&w)
	w.run()
	r := &Resolver{m: m, cap: c}
	runtime.SetFinalizer(r, func(r *Resolver) {
		if !r.cap.IsNull() {
			go func() { _ = r.Break(errAbandoned) }()
		}
	})
	return m.newHandle(c, false), r
}

// Resolve makes the promise designate what to designates, itself possibly a promise.
// It borrows to. A promise that would become itself breaks.
func (r *Resolver) Resolve(to Ref) error {
	if to.h != nil && to.h.m != r.m {
		to = r.m.forward(to)
		defer to.Release()
	}
	return r.settle(func(v *captp.Vat, p captp.Cap) error {
		if to.h == nil {
			return v.Resolve(p, captp.Cap{})
		}
		if to.h.cap.IsNull() || to.h.released.Load() {
			return v.Break(p, exception(ErrReleased))
		}
		return v.Resolve(p, to.h.cap)
	})
}

// Break makes every use of the promise fail with err.
func (r *Resolver) Break(err error) error {
	x := localException(err)
	return r.settle(func(v *captp.Vat, p captp.Cap) error { return v.Break(p, x) })
}

func (r *Resolver) settle(f func(*captp.Vat, captp.Cap) error) error {
	var w work
	r.m.enter()
	err := ErrResolved
	if p := r.cap; !p.IsNull() {
		r.cap = captp.Cap{}
		err = f(r.m.vat, p)
		r.m.vat.Release(p)
	}
	r.m.leave(&w)
	w.run()
	return err
}
