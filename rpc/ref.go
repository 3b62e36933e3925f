package rpc

import (
	"context"

	"github.com/marque-rpc/marque/capnp"
)

// A Ref is a reference to a capability: a local object, a remote one, a promise of
// one, something broken, or null, which is the zero Ref.
//
// A Ref is a small value. Copying it does not add a reference: the copy and the
// original are released together. [Ref.AddRef] makes a reference of its own.
//
// All methods may be called from any goroutine, on a null and on a released
// reference too: calls then fail with an error that says so and names the method.
type Ref struct{ h *handle }

// A Client is a generated client type, which embeds a Ref and nothing else.
type Client interface{ ~struct{ Ref } }

// As returns r as a client of type C. It checks nothing and shares r's ownership;
// calls of methods that the object does not have fail as [Unimplemented].
func As[C Client](r Ref) C { return C(struct{ Ref }{r}) }

// IsNull reports whether r is the null reference.
func (r Ref) IsNull() bool { return r.h == nil }

// AddRef returns another reference to what r refers to, with an ownership of its
// own. Of a released reference it is a released one.
func (r Ref) AddRef() Ref { return r.addRef() }

// Release gives the reference up. Calls in flight go on. It is idempotent and does
// nothing to a null reference.
func (r Ref) Release() {
	if r.h != nil {
		r.h.release()
	}
}

// Retain implements [capnp.Capability], by which a Ref can stand in a message: the
// message holds what r refers to until it is gone, whether r is released or not.
func (r Ref) Retain() capnp.Capability {
	if r.h == nil || r.h.released.Load() || !r.h.hold() {
		return r // sending a released reference is found out when the call is sent
	}
	return borrowed(r)
}

// String describes the reference for a person.
func (r Ref) String() string {
	if r.h == nil {
		return "null reference"
	}
	return r.h.String()
}

// Broken returns a reference every use of which fails with err.
func Broken(err error) Ref { return defaultMachine.broken(err) }

func (m *Machine) broken(err error) Ref {
	x := localException(err)
	var w work
	m.enter()
	c := m.vat.NewBroken(x)
	m.leave(&w)
	w.run()
	return m.newHandle(c, true)
}

// NewObject makes d a local object and returns the first reference to it. Calls
// come through any reference to it, from this process or through a connection.
func NewObject(d Dispatcher, opts ...ObjectOption) Ref {
	cfg := objectConfig{machine: defaultMachine}
	for _, o := range opts {
		o(&cfg)
	}
	m := cfg.machine
	o := &object{dispatcher: cfg.dispatcher(d), concurrent: cfg.concurrent, hideSchema: cfg.hideSchema}
	if cfg.name != "" || cfg.onRelease != nil {
		o.more = &objectMore{name: cfg.name, onRelease: cfg.onRelease}
	}
	return m.newObject(o)
}

func (m *Machine) newObject(o *object) Ref {
	noteBubble()
	var w work
	m.enter()
	c := m.vat.NewObject(o)
	o.self = c
	m.leave(&w)
	w.run()
	return m.newHandle(c, false)
}

// ReadRef returns the capability at pointer i of s as a reference of the caller's
// own. It is null if the pointer is, and broken if the message is malformed there.
func ReadRef(s capnp.Struct, i int) Ref { return FromCapability(s.Capability(i)) }

// FromCapability returns what stands in a message's capability table as a reference
// of the caller's own; the table keeps its own. A nil c gives a null reference.
func FromCapability(c capnp.Capability) Ref {
	if c == nil || c.IsNull() {
		return Ref{}
	}
	switch c := c.(type) {
	case *tableCap:
		return c.ref()
	case Ref:
		return c.addRef()
	case borrowed:
		return c.h.another()
	}
	return Broken(Errorf(Failed, "a capability of type %T is not one of this package", c))
}

// Settled waits until r cannot resolve any further except by breaking. It returns
// nil when r has become an object, r's error when r is or becomes broken, [ErrReleased]
// when r is released meanwhile, and the cause of ctx's end when that comes first.
func (r Ref) Settled(ctx context.Context) error { return r.settled(ctx) }

// WhenBroken calls f once, from a goroutine of the library, when r is or becomes
// broken, with what broke it: a promise was broken, the connection to the object was lost,
// the membrane in front of it was revoked. It follows promises. A peer does not tell of an
// object of its own that it broke: that shows when it is called. The returned function ends
// the watch and reports whether it did so before f was called. Releasing r ends the
// watch too.
func (r Ref) WhenBroken(f func(error)) (stop func() bool) { return r.whenBroken(f) }

// WhenReleased calls f once, from a goroutine of the library, when this reference is
// released or was already. It says nothing about others to the same object; for those
// an object has [OnRelease].
func (r Ref) WhenReleased(f func()) { r.whenReleased(f) }

// Equal reports whether a and b designate the same object. The error is [ErrUnsettled]
// where that is open: while either is a promise, and for two remote references that are
// not known to be the same, since a peer may hold one object under two names. Two null
// references are equal. A broken reference is equal to its own copies only.
func Equal(a, b Ref) (bool, error) { return equal(a, b) }

// Local returns the Dispatcher of the local object that r designates by now. It
// reports false for remote objects, promises, broken and null references. It is how a
// service recognises its own objects when they come back.
func (r Ref) Local() (Dispatcher, bool) {
	o := r.localObject()
	if o == nil {
		return nil, false
	}
	return mainOf(o.dispatcher), true
}
