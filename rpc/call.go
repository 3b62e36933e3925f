package rpc

import (
	"context"
	"sync"

	"github.com/marque-rpc/marque/capnp"
	"github.com/marque-rpc/marque/internal/captp"
	"github.com/marque-rpc/marque/internal/wire"
)

// A Call is a call that is being built: parameters first, then exactly one of Send,
// Wait, Pipeline, Stream, [ServerCall.TailCall] and Abort, which ends its life. It
// belongs to one goroutine. Calls are pooled: nothing of a Call may be used after its
// end.
type Call struct {
	h      *handle // nil for a null reference
	ctx    context.Context
	method *Method
	params *wire.Body
	peer   *PeerInfo // on whose behalf a forwarder calls
	passes *passage  // of the call that a membrane lets pass so
	req    captp.Request
}

var calls = sync.Pool{New: func() any { return new(Call) }}

// Begin starts building a call of m on r. The parameters are built in place in the
// message that will be sent. The context governs the call until it has returned:
// when ctx ends, the callee is told and its result is given up. A call whose context has
// ended before is not sent, and fails with the cause.
//
// A null or released r gives a Call that can be filled in and fails when it is sent.
func (r Ref) Begin(ctx context.Context, m *Method, params capnp.ObjectSize) *Call {
	c := calls.Get().(*Call)
	c.h, c.ctx, c.method = r.h, ctx, m
	c.params = wire.NewCall(params, m.paramBytes.guess())
	if naming.Load() > 0 {
		m.remember()
	}
	return c
}

// Params returns the parameters to be filled in.
func (c *Call) Params() capnp.StructBuilder { return c.params.Struct() }

// Abort gives the call up instead of sending it.
func (c *Call) Abort() {
	releaseTable(c.params.Message().TakeCapabilities())
	c.end()
}

// Send sends the call and does not wait. The caller owns the answer.
func (c *Call) Send() Answer {
	a := c.submit(false)
	if c.ctx.Done() != nil {
		a.cancelWith(c.ctx)
	}
	a = a.guarded(c.method)
	c.end()
	return a
}

// Pipeline sends the call and returns the capability that will stand at path in its
// results: what a generated method does that returns a capability. See
// [Answer.Pipeline].
func (c *Call) Pipeline(path ...uint16) Ref {
	a := c.submit(false)
	c.end()
	r := a.pipeline(path)
	a.release()
	return r
}

// Wait sends the call and waits for it to return. The caller owns the answer, whose
// Results are there. The error is what the callee returned, an [*Error], or the cause
// of the end of the call's context: then the callee is told that nobody waits any more.
func (c *Call) Wait() (Answer, error) {
	a := c.submit(true)
	ctx, method := c.ctx, c.method
	c.end()
	err := a.await(ctx)
	if err == nil {
		err = a.a.err // nobody else knows the answer yet
	}
	if err != nil {
		a.release()
		return Answer{}, err
	}
	return a.guarded(method), nil
}

// submit gives the call to the machine and sends what that asks for: at once if the
// caller is about to wait.
func (c *Call) submit(urgent bool) Answer { return c.submitAs(nil, sendMark{}, urgent) }

// submitAs is submit for a call that belongs to a stream.
func (c *Call) submitAs(s *stream, mark sendMark, urgent bool) Answer {
	a := newAnswer(c.method)
	a.stream, a.mark, a.peer = s, mark, c.peer
	m, table, err := c.seal()
	if err != nil {
		return a.fail(m, err)
	}
	if s == nil && c.ctx.Err() != nil {
		releaseTable(table)
		return a.failWith(m, context.Cause(c.ctx))
	}
	var w work
	large := c.params.Size() >= wire.LargeBytes
	if urgent {
		a.waits, w.caller, w.ctx = true, a, c.ctx
	}
	queued, err := c.enter(m, urgent || s != nil)
	if err != nil {
		releaseTable(table)
		return a.fail(m, err)
	}
	c.h.shorten() // before the parameters: it may be among them
	if err = c.request(m, table); err == nil {
		a.k = m.vat.Call(c.h.cap, &c.req)
		a.k.Caller = a
		if c.passes != nil {
			c.passes.begin(m, a)
		}
	}
	m.leave(&w)
	if queued != nil {
		queued()
	}
	releaseTable(table)
	if err != nil {
		return a.fail(m, err)
	}
	p := a.public(m)
	switch {
	case large:
		w.run() // it will not be combined with others, and is in the caches now
	case urgent:
		w.gather()
		w.run()
	default:
		w.runSoon()
	}
	return p
}

// tail answers s with the result of the call.
func (c *Call) tail(s *incoming) error {
	defer c.end()
	if s.tailed {
		return &Error{Kind: Failed, Reason: "a second tail call"}
	}
	if c.ctx.Err() != nil {
		releaseTable(c.params.Message().TakeCapabilities())
		return context.Cause(c.ctx)
	}
	if c.h != nil && c.h.m != s.m {
		r := s.m.forward(Ref{c.h})
		defer r.Release()
		c.h = r.h
	}
	m, table, err := c.seal()
	if err != nil {
		return named(err, c.method)
	}
	var w work
	m.enter()
	if err = c.request(m, table); err == nil {
		s.endParams()
		s.tailed = true
		err = m.vat.TailCall(s.k, c.h.cap, &c.req)
	}
	m.leave(&w)
	releaseTable(table)
	w.run()
	if err != nil {
		return named(err, c.method)
	}
	return nil
}

// seal ends the building: it returns the machine to call and the capability table of
// the parameters, taken out of their message.
func (c *Call) seal() (*Machine, []capnp.Capability, error) {
	if c.h == nil {
		return defaultMachine, nil, ErrNull
	}
	if err := c.params.Message().Err(); err != nil {
		return c.h.m, nil, err
	}
	c.params.Seal()
	c.method.paramBytes.learn(c.params.Size())
	table := c.params.Message().TakeCapabilities()
	c.h.m.localize(table)
	return c.h.m, table, nil
}

// request fills in what the machine is to be asked for. It runs under the lock.
func (c *Call) request(m *Machine, table []capnp.Capability) (err error) {
	if c.h.cap.IsNull() || c.h.released.Load() {
		return ErrReleased
	}
	c.req.Interface, c.req.Method = c.method.InterfaceID, c.method.MethodID
	c.req.NoPipelining = c.method.ResultHasNoCaps
	c.req.Params, err = m.outgoing(c.params, table, c.req.Params.Caps[:0])
	return err
}

// end gives c back.
func (c *Call) end() {
	c.params.Release()
	*c = Call{req: captp.Request{Params: captp.Payload{Caps: c.req.Params.Caps[:0]}}}
	calls.Put(c)
}
