package rpc

import (
	"context"

	"github.com/marque-rpc/marque/capnp"
	"github.com/marque-rpc/marque/internal/captp"
)

// A forwarder is an object that passes its calls on to another reference, in order. It
// is how a reference crosses from one machine to another.
type forwarder struct {
	target Ref
}

func (f *forwarder) breakable() {}

// Method implements [Dispatcher]: the target knows which methods there are.
func (f *forwarder) Method(interfaceID uint64, methodID uint16) *Method {
	return anyMethod(interfaceID, methodID)
}

// anyMethod returns the description of a method of which only the numbers are known.
func anyMethod(interfaceID uint64, methodID uint16) *Method {
	if m := namedMethod(interfaceID, methodID); m != nil {
		return m
	}
	return &Method{InterfaceID: interfaceID, MethodID: methodID}
}

// Dispatch implements [Dispatcher].
func (f *forwarder) Dispatch(ctx context.Context, c *ServerCall) error {
	call := c.call.Load()
	if call == nil {
		return ErrReturned
	}
	return call.forward(ctx, f.target)
}

// forward passes the call on to target and its results back. The object may take its next
// call as soon as this one is on its way.
func (c *incoming) forward(ctx context.Context, target Ref) error {
	a := c.again(ctx, target).Send()
	defer a.Release()
	c.allowNext()
	if _, err := a.Wait(ctx); err != nil {
		return err
	}
	c.returnCopy(a)
	return nil
}

// again begins the same call on target, on behalf of the same caller.
func (c *incoming) again(ctx context.Context, target Ref) *Call {
	call := target.Begin(ctx, c.method, capnp.ObjectSize{})
	call.peer = c.ctx.peer
	if c.params != nil {
		call.params.Pointer().Set(c.params.Content())
	}
	return call
}

// returnCopy makes a copy of what a has come to the results.
func (c *incoming) returnCopy(a Answer) {
	if body := a.a.body(); body != nil {
		c.startResults(capnp.ObjectSize{})
		c.results.Pointer().Set(body.Content())
	}
}

// forward returns a reference in m that leads to r, which is of another machine. The
// caller owns it.
func (m *Machine) forward(r Ref) Ref { return m.forwardOwn(r.AddRef()) }

// forwardTo is forward for an entry of a message's table, which it replaces.
func (m *Machine) forwardTo(c capnp.Capability) capnp.Capability {
	r := FromCapability(c)
	c.Release()
	return m.forwardOwn(r)
}

// forwardOwn takes r over, a reference of its caller's making. What is settled is forwarded
// to, a promise becomes a promise, and what is broken stays broken. Promises that become
// each other by way of several machines are found out when they are collected.
func (m *Machine) forwardOwn(r Ref) Ref {
	if r.h != nil {
		r.h.makeTemp() // not the application's to release
	}
	switch state, err := r.state(); state {
	case captp.Null:
		r.Release()
		return Ref{}
	case captp.Broken:
		r.Release()
		return m.broken(err)
	case captp.Near, captp.Far:
		// What comes by way of other machines is forwarded to where it is from, and what
		// comes back to where it is from is not forwarded.
		from := r.unforwarded()
		if from != r {
			defer r.Release() // which may be all that keeps the other
			r = from.AddRef()
			if r.h.m == m {
				return r
			}
			r.h.makeTemp()
		}
		f := &object{dispatcher: &forwarder{r}, more: &objectMore{name: "forwarder", onRelease: r.Release}}
		r.WhenBroken(f.breakWith)
		return m.newObject(f)
	}
	p, resolver := m.NewPromise()
	r.watch(captp.WatchSettled, &watch{f: func(err error) {
		go func() {
			settled := m.forwardOwn(r)
			_ = resolver.Resolve(settled)
			settled.Release()
		}()
	}})
	return p
}
