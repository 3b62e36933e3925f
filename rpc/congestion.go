package rpc

import "github.com/marque-rpc/marque/internal/captp"

// What a peer is too slow to take waits in its connection's queue, which has a hard limit, past
// which the connection is given up. So who calls and waits for the result, or streams, waits with
// its context while the queue of the connection that its reference leads to is longer than its
// window. Who sends a call without waiting does not, nor do answers and all else that keeps the
// tables true: for those is the room between window and limit.

// enter takes the machine's lock for the call to be made, with wait once it may be queued. It
// returns what the caller is to do when it was; nil for nothing. The error is the cause of the end
// of the call's context; then the lock is not taken.
func (c *Call) enter(m *Machine, wait bool) (queued func(), err error) {
	m.enter()
	if !wait {
		return nil, nil
	}
	conn := m.congestedConn(c.h.cap)
	if conn == nil {
		return nil, nil
	}
	m.mu.Unlock() // nothing was done: there are no effects to file
	turn := lendTurn(c.ctx)
	bytes := c.params.Size()
	err = conn.out.Reserve(c.ctx, bytes)
	turn.takeBack()
	if err == nil {
		m.enter()
		return func() { conn.out.Unreserve(bytes) }, nil
	}
	if conn.out.Err() == nil {
		return nil, err
	}
	m.enter() // the connection is lost, as the call will find out
	return nil, nil
}

// congestedConn returns the connection that calls on held travel over now, if it has more queued
// than its window. It runs under the lock.
func (m *Machine) congestedConn(held captp.Cap) *Conn {
	if !m.congested || held.IsNull() {
		return nil
	}
	if c := m.vat.ConnOf(held); c != nil && c.Handle.(*Conn).out.Full() {
		return c.Handle.(*Conn)
	}
	m.congested = false // if another connection is, the next call to it will say so
	return nil
}

// noteCongestion is told of the connections that w is to write to, under the lock.
func (m *Machine) noteCongestion(w *work) {
	for i := range w.flush.n {
		if w.flush.at(i).out.Full() {
			m.congested = true
		}
	}
}
