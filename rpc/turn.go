package rpc

import "context"

// turnLent is what a handler that waits has given up meanwhile.
type turnLent struct {
	asked bool        // lendTurn has been called
	call  *ServerCall // whose turn it is to take back; nil if there is none
}

// lendTurn gives up, for the time of a wait with ctx, what the handler whose context
// it is holds up: its object's turn, and the reading of the connection that the call
// came by.
func lendTurn(ctx context.Context) turnLent {
	t := turnLent{asked: true}
	hc := handlerContext(ctx)
	if hc == nil {
		return t
	}
	c := hc.running()
	if c == nil {
		return t
	}
	if c.reader != nil {
		c.reader.replace(c.lead)
	}
	if c.object.concurrent {
		return t
	}
	next, had := c.object.pass(c)
	if had {
		t.call = c
	}
	if next != nil {
		go next.runAll()
	}
	return t
}

// takeBack waits until the handler has its turn again.
func (t *turnLent) takeBack() {
	if t.call != nil {
		t.call.object.take(t.call)
		t.call = nil
	}
}
