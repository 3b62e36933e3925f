package rpc

import (
	"context"
	"sync/atomic"

	"github.com/marque-rpc/marque/capnp"
	"github.com/marque-rpc/marque/internal/wire"
)

// A ServerCall is a call as the object sees it: parameters to read, results to fill
// in. It belongs to the goroutine that [Dispatcher.Dispatch] runs in, and is valid until
// that returns. Used later, by something that Dispatch has left behind, it has no
// parameters any more and its results go nowhere; where leaks are reported ([ReportLeaks]),
// that is reported.
type ServerCall struct {
	call atomic.Pointer[incoming] // nil once the handler has returned
}

// InterfaceID is the id of the interface that the caller named.
func (c *ServerCall) InterfaceID() uint64 {
	if call := c.call.Load(); call != nil {
		return call.iface
	}
	return 0
}

// MethodID is the ordinal of the method in its interface.
func (c *ServerCall) MethodID() uint16 {
	if call := c.call.Load(); call != nil {
		return call.ordinal
	}
	return 0
}

// Method is what the object's Dispatcher said of the method.
func (c *ServerCall) Method() *Method {
	if call := c.call.Load(); call != nil {
		return call.method
	}
	return nil
}

// Params returns the parameters. They and what is read out of them without retaining
// are valid until Dispatch returns.
func (c *ServerCall) Params() capnp.Struct {
	if call := c.call.Load(); call != nil {
		return call.content()
	}
	reportLate("parameters")
	return capnp.Struct{}
}

// Results starts the results: a struct of the given size, built in place in the message
// that will be sent. Called again it starts anew. Without it the results are empty.
func (c *ServerCall) Results(size capnp.ObjectSize) capnp.StructBuilder {
	if call := c.call.Load(); call != nil {
		return call.startResults(size)
	}
	reportLate("results")
	return wire.NewReturn(size, 0).Struct() // which nobody will send
}

// reportLate reports, where leaks are reported, that a call was used whose handler has returned.
func reportLate(what string) {
	if leaks.active.Load() > 0 {
		leaked(Leak{Ref: what + " of a call whose handler has returned", Stack: newSite().String(), Stale: true})
	}
}

// Context is the context that Dispatch got.
func (c *ServerCall) Context() context.Context {
	if call := c.call.Load(); call != nil {
		return call.ctx
	}
	return returnedContext
}

// returnedContext is the context of a handler that has returned, for who had not asked before.
var returnedContext = func() context.Context {
	ctx, cancel := context.WithCancelCause(context.Background())
	cancel(ErrReturned)
	return ctx
}()

// AllowNext gives the turn up for good: the object may start its next call while this
// one goes on. See the function [AllowNext].
func (c *ServerCall) AllowNext() {
	if call := c.call.Load(); call != nil {
		call.allowNext()
	}
}

// TailCall answers the call with the result of another one, which starts now: the
// caller gets that result without this object waiting for it. Where the callee lives
// with the caller, the result does not travel here at all. Dispatch should return nil
// after it; Results and errors are of no effect any more.
func (c *ServerCall) TailCall(other *Call) error {
	if call := c.call.Load(); call != nil {
		return other.tail(call)
	}
	other.Abort()
	return ErrReturned
}
