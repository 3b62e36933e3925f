package rpc

import (
	"fmt"

	"github.com/marque-rpc/marque/internal/captp"
	"github.com/marque-rpc/marque/internal/transport"
)

// What a peer is too slow to take waits in its connection's queue.
//
// Who calls and waits for the result, or streams, waits with its context while the queue of the
// connection that its reference leads to is longer than its window. The peer's own calls wait before they start,
// once it is eight times as long: see parking. Who sends a call without waiting does not, nor do results. Those for which there is no
// room, in the queue or in the budget of all connections, fail as overloaded. What keeps the tables true, and all that is small, is queued in any case.
//
// A connection is given up when its peer takes nothing for a while, or when twice as much waits as there is room for.

// DefaultSendBudget is how many bytes may wait to be sent on all connections of a machine together.
const DefaultSendBudget = 1 << 30

// A SendBudget bounds the bytes that wait to be sent on several connections together, to peers that do not read. When it is
// spent, calls and results for peers to which much is queued already fail as [Overloaded], and connections whose peers take nothing end
// four times as soon; when twice as much is queued, calls and results of a peer's fail whatever waits for it. What is queued counts in
// blocks of 64 KiB on each connection, the rest does not.
type SendBudget struct{ budget *transport.Budget }

// NewSendBudget returns a budget of so many bytes, for any number of connections.
func NewSendBudget(bytes int) *SendBudget { return &SendBudget{transport.NewBudget(bytes)} }

// Queued returns how many bytes wait, as far as they count.
func (b *SendBudget) Queued() int { return b.budget.Queued() }

func (b *SendBudget) orOf(m *Machine) *transport.Budget {
	if b == nil {
		return m.budget
	}
	return b.budget
}

// smallBytes is the size of content for which there is always room: an exception takes about as much.
const smallBytes = 512

// room is what the machine asks whether content may be sent to the peer now. It runs under the lock.
func (c *Conn) room(bytes int) *captp.Exception {
	if bytes < smallBytes {
		return nil
	}
	ok, waiting := c.out.Room(bytes)
	if ok {
		return nil
	}
	c.noRooms++
	return &captp.Exception{Type: captp.Overloaded, Reason: fmt.Sprintf("%d bytes wait for the peer to read them", waiting)}
}

// isLift reports whether msg says that what was sent by way of the peer before has come back.
func isLift(msg *captp.Msg) bool {
	return msg.Kind == captp.KindDisembargo && msg.Disembargo == captp.DisembargoReceiverLoopback
}

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
