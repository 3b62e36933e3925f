package vat

import (
	"context"
	"sync"

	"github.com/marque-rpc/marque/rpc"
)

// A forwarder is an object that passes calls on to another one: what persistence, revocation and reconnection are
// made of. It runs one call at a time, just long enough to pass it on, so calls keep their order.
type forwarder struct {
	target  rpc.Ref                               // if next is nil
	next    func() (rpc.Ref, waitingPlace, error) // the target for the next call, a reference of the caller's own
	extra   rpc.Dispatcher                        // answers the interfaces that it has itself; may be nil
	methods sync.Map                              // methodKey → *rpc.Method
	known   int                                   // entries in methods, roughly
	mu      sync.Mutex                            // guards known
}

// A waitingPlace is what a call holds that waits for its target, which is a promise then. It is given back by leave. Nil for
// a call that need not wait.
type waitingPlace interface{ leave() }

type methodKey struct {
	interfaceID uint64
	methodID    uint16
}

// maxKnownMethods bounds what a peer that invents method numbers can make a forwarder remember.
const maxKnownMethods = 1000

func newForwarder(f *forwarder, opts []rpc.ObjectOption) rpc.Ref {
	if f.next == nil {
		f.next = func() (rpc.Ref, waitingPlace, error) { return f.target.AddRef(), nil, nil }
		opts = append(opts[:len(opts):len(opts)], rpc.OnRelease(f.target.Release))
	}
	return rpc.NewObject(f, opts...)
}

// Method implements rpc.Dispatcher. The names are the target's, where that is in this process.
func (f *forwarder) Method(interfaceID uint64, methodID uint16) *rpc.Method {
	if f.extra != nil {
		if m := f.extra.Method(interfaceID, methodID); m != nil {
			return m
		}
	}
	if d, ok := f.target.Local(); ok {
		if m := d.Method(interfaceID, methodID); m != nil {
			return m
		}
	}
	key := methodKey{interfaceID, methodID}
	if m, ok := f.methods.Load(key); ok {
		return m.(*rpc.Method)
	}
	m := &rpc.Method{InterfaceID: interfaceID, MethodID: methodID}
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.known < maxKnownMethods {
		f.known++
		f.methods.Store(key, m)
	}
	return m
}

// Dispatch implements rpc.Dispatcher.
func (f *forwarder) Dispatch(ctx context.Context, c *rpc.ServerCall) error {
	if f.extra != nil && f.extra.Method(c.InterfaceID(), c.MethodID()) != nil {
		rpc.AllowNext(ctx) // the rest must not wait for this one's answer
		return f.extra.Dispatch(ctx, c)
	}
	target, place, err := f.next()
	if err != nil {
		return err
	}
	defer target.Release()
	call := target.Begin(ctx, c.Method(), c.Params().Size())
	call.Params().CopyFrom(c.Params())
	if place == nil {
		return c.TailCall(call)
	}
	defer place.leave()
	return forwardWaiting(ctx, c, call)
}

// forwardWaiting sends a call to a promise and stays until it has returned or is cancelled, as somebody has to see that.
// The next call may follow at once.
func forwardWaiting(ctx context.Context, c *rpc.ServerCall, call *rpc.Call) error {
	answer := call.Send()
	defer answer.Release()
	rpc.AllowNext(ctx)
	results, err := answer.Wait(ctx)
	if err != nil {
		return err
	}
	c.Results(results.Size()).CopyFrom(results)
	return nil
}
