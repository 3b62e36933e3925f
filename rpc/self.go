package rpc

import (
	"context"

	"github.com/marque-rpc/marque/internal/captp"
)

// Self returns a reference to the object that handles the call that ctx belongs to, for a
// handler that gives itself to others: as a result, as a callback. The caller owns it.
//
//	func (r *room) Join(ctx context.Context, guest Guest) error {
//		room := rpc.As[Room](rpc.Self(ctx))
//		defer room.Release()
//		return guest.Welcome(ctx, room)
//	}
//
// It is null for a context that is not a handler's and when the handler has returned. An
// object that keeps a reference to itself lives until it gives that up; [Ref.Weak] makes
// one that can be kept.
func Self(ctx context.Context) Ref {
	hc := handlerContext(ctx)
	if hc == nil {
		return Ref{}
	}
	hc.mu.Lock()
	var w Weak
	if c := hc.public.call.Load(); c != nil {
		w = c.weakSelf()
	}
	hc.mu.Unlock()
	r, _ := w.Ref()
	return r
}

// Self is the function [Self] for who has the call. After [ServerCall.TailCall] and
// [ServerCall.Forward] it may be null.
func (c *ServerCall) Self() Ref {
	call := c.call.Load()
	if call == nil {
		return Ref{}
	}
	r, _ := call.weakSelf().Ref()
	return r
}

// weakSelf designates the object without keeping it. While its call has not been answered,
// the call keeps it.
func (c *incoming) weakSelf() Weak { return Weak{m: c.m, o: c.object, cap: c.object.self} }

// Forward answers the call with what the same call on another capability returns: a
// [ServerCall.TailCall] with the method and the parameters of c, which are not copied (they
// are, and the call waits for its result, if to is of another [Machine]). It is
// what a proxy is made of: a reference that reconnects, an object that narrows another
// one, a service that was moved. It borrows to. Calls that are forwarded one after the
// other to the same reference keep their order.
//
// Dispatch should return the error of Forward at once: the parameters are not valid any
// more, and nothing else that it does has an effect on the call.
func (c *ServerCall) Forward(to Ref) error {
	call := c.call.Load()
	if call == nil {
		return ErrReturned
	}
	return call.forwardTo(to)
}

func (c *incoming) forwardTo(to Ref) error {
	switch {
	case c.tailed:
		return &Error{Kind: Failed, Reason: "a second tail call"}
	case to.h == nil:
		return named(ErrNull, c.method)
	case to.h.m != c.m:
		return c.forward(c.ctx, to) // an object in between, for each call, would not keep the order
	}
	var w work
	err := ErrReleased
	c.m.enter()
	if target := to.h.cap; !target.IsNull() && !to.h.released.Load() {
		req := captp.Request{Interface: c.iface, Method: c.ordinal, NoPipelining: c.k.NoPipelining, Params: c.k.Params}
		c.endParams()
		c.tailed = true
		err = c.m.vat.TailCall(c.k, target, &req)
	}
	c.m.leave(&w)
	w.run()
	if err != nil {
		return named(err, c.method)
	}
	return nil
}
