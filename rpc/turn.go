package rpc

import "context"

// turnLent is what a handler that waits has given up meanwhile.
type turnLent struct {
	call *incoming // whose turn is to be taken back; nil if there is none
}

// lendTurn gives up, for the time of a wait with ctx, what the handler whose context
// it is holds up: its object's turn, and the reading of the connection that the call
// came by.
func lendTurn(ctx context.Context) turnLent {
	hc := handlerContext(ctx)
	if hc == nil {
		return turnLent{}
	}
	c, next := hc.lend(keepsTurn(ctx))
	if next != nil {
		go next.runAll()
	}
	return turnLent{c}
}

// lend ends the turn of the handler, unless it keeps it, and returns its call, nil if it
// has no turn to be taken back, and the next call to run, if any.
func (hc *callContext) lend(keep bool) (c, next *incoming) {
	// A goroutine that the handler left behind may come here as it returns: the call is
	// not given back to its pool while the lock is held, nor once it is shared.
	hc.mu.Lock()
	defer hc.mu.Unlock()
	if c = hc.public.call.Load(); c == nil {
		return nil, nil
	}
	if c.reader != nil {
		c.reader.replace(c.lead, true)
	}
	if keep || c.object.concurrent {
		return nil, nil
	}
	c.shared = true
	next, had := c.object.pass(c)
	if !had {
		c = nil
	}
	return c, next
}

// takeBack waits until the handler has its turn again.
func (t *turnLent) takeBack() {
	if t.call != nil {
		t.call.object.take(t.call)
		t.call = nil
	}
}
