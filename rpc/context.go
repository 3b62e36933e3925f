package rpc

import (
	"context"
	"sync"
	"sync/atomic"
	"time"
)

// A callContext is the context of a running handler. It ends when the caller
// cancels the call, when the connection that brought it is lost, or, with
// [ErrReturned], when the handler has returned.
//
// It outlives its call, since handlers may leave it with others, so it is never
// reused; it is allocated several at a time (see contextSlab). The standard
// library's context behind it is made when somebody asks for Done, or for the cause
// of the end.
type callContext struct {
	peer *PeerInfo   // nil for a call from this process
	done atomic.Bool // cause is set

	public ServerCall // what the handler sees of its call

	mu     sync.Mutex // guards what follows; a leaf
	inner  context.Context
	cancel context.CancelCauseFunc // of inner
	cause  error                   // why it ended, nil before
}

type callContextKey struct{}

// Deadline implements [context.Context]: deadlines do not cross the wire.
func (c *callContext) Deadline() (time.Time, bool) { return time.Time{}, false }

// Done implements [context.Context].
func (c *callContext) Done() <-chan struct{} {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.materialize().Done()
}

// Err implements [context.Context].
func (c *callContext) Err() error {
	if !c.done.Load() {
		return nil
	}
	return context.Canceled
}

// Value implements [context.Context].
func (c *callContext) Value(key any) any {
	if _, ok := key.(callContextKey); ok {
		return c
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.inner == nil && c.cause == nil {
		return nil
	}
	return c.materialize().Value(key) // context.Cause looks for the inner context here
}

// materialize returns the inner context; c.mu is held.
func (c *callContext) materialize() context.Context {
	if c.inner == nil {
		c.inner, c.cancel = context.WithCancelCause(context.Background())
		if c.cause != nil {
			c.cancel(c.cause)
		}
	}
	return c.inner
}

// detach ends the context because the handler has returned. A goroutine that the handler left behind may be looking at the
// call, with the mutex held: it is done when detach returns.
func (c *callContext) detach() { c.end(ErrReturned) }

// end makes the context done; the cause of the first end counts.
func (c *callContext) end(cause error) {
	c.mu.Lock()
	if c.cause != nil {
		c.mu.Unlock()
		return
	}
	c.cause = cause
	c.done.Store(true)
	cancel := c.cancel
	c.mu.Unlock()
	if cancel != nil {
		cancel(cause) // runs others' code: not under the lock
	}
}

// handlerContext returns the callContext that ctx is or was derived from.
func handlerContext(ctx context.Context) *callContext {
	if c, ok := ctx.(*callContext); ok {
		return c
	}
	c, _ := ctx.Value(callContextKey{}).(*callContext)
	return c
}

// contextSlabLen contexts are allocated at once: a handler's context cannot be
// reused, because whoever keeps it must go on seeing its own call, but it need not
// cost an allocation per call either.
const contextSlabLen = 32

// newContext returns the context of a call that is delivered. It runs under the lock.
func (m *Machine) newContext() *callContext {
	if len(m.contexts) == 0 {
		m.contexts = make([]callContext, contextSlabLen)
	}
	c := &m.contexts[0]
	m.contexts = m.contexts[1:]
	return c
}

// PeerInfo says who is at the other end of a connection.
type PeerInfo struct {
	// Identity is what the network layer proved about the peer, a vat.ID for
	// connections of package vat. It is nil if nothing was proven.
	Identity any
	// Label names the peer in logs: a vat ID, an address.
	Label string
	// Conn is the connection.
	Conn *Conn
}

// Peer returns who made the call that ctx belongs to: the vat at the other end of
// the connection by which the call came. It reports false for a call made in this
// process and for a context that is not a handler's.
func Peer(ctx context.Context) (PeerInfo, bool) {
	c := handlerContext(ctx)
	if c == nil || c.peer == nil {
		return PeerInfo{}, false
	}
	return *c.peer, true
}

// AllowNext gives up the turn of the handler whose context ctx is, for good: the
// object may start its next call while this handler goes on. It has no effect on a
// concurrent object, a second time, or with a context that is not a handler's.
func AllowNext(ctx context.Context) {
	c := handlerContext(ctx)
	if c == nil {
		return
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	if call := c.public.call.Load(); call != nil {
		call.allowNext()
	}
}

// KeepTurn returns a context with which waiting for a call does not give the
// handler's turn up. A handler that starts goroutines of its own hands them such a
// context: otherwise, while one of them waits, the object could start another call
// beside the handler. An object that keeps its turn while it waits for one that
// calls back into it waits for ever.
func KeepTurn(ctx context.Context) context.Context {
	return context.WithValue(ctx, keepTurnKey{}, true)
}

type keepTurnKey struct{}

// keepsTurn reports whether ctx is one of KeepTurn's.
func keepsTurn(ctx context.Context) bool {
	_, plain := ctx.(*callContext)
	return !plain && ctx.Value(keepTurnKey{}) != nil
}

// ended returns why the context has ended, nil before.
func (c *callContext) ended() error {
	if !c.done.Load() {
		return nil
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.cause
}
