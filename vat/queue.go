package vat

import (
	"context"
	"sync"

	"github.com/marque-rpc/marque/rpc"
)

// A queue is the calls that wait for one connection.
type queue struct {
	resolver *rpc.Resolver
	mu       sync.Mutex // guards length; a leaf
	length   int
}

// enter takes a place, if fewer than limit are taken.
func (q *queue) enter(limit int) bool {
	q.mu.Lock()
	defer q.mu.Unlock()
	if q.length >= limit {
		return false
	}
	q.length++
	return true
}

// leave gives a place back.
func (q *queue) leave() {
	q.mu.Lock()
	defer q.mu.Unlock()
	q.length--
}

// reconnectingObject passes calls on to what the reference leads to, in order.
type reconnectingObject struct {
	rpc.Dispatcher // knows the methods
	r              *Reconnecting
}

// Dispatch implements rpc.Dispatcher.
func (o *reconnectingObject) Dispatch(ctx context.Context, c *rpc.ServerCall) error {
	target, waits, err := o.r.next()
	if err != nil {
		return err
	}
	defer target.Release()
	if waits == nil {
		return c.Forward(target)
	}
	defer waits.leave()
	return forwardWaiting(ctx, c, target)
}

// forwardWaiting sends a call to a promise and stays until it has returned or is cancelled, as somebody has to see that, to
// give its place back. The next call may follow at once.
func forwardWaiting(ctx context.Context, c *rpc.ServerCall, promise rpc.Ref) error {
	call := promise.Begin(ctx, c.Method(), c.Params().Size())
	call.Params().CopyFrom(c.Params())
	answer := call.Send()
	defer answer.Release()
	c.AllowNext()
	results, err := answer.Wait(ctx)
	if err != nil {
		return err
	}
	c.Results(results.Size()).CopyFrom(results)
	return nil
}
