package rpc

import (
	"sync"
	"sync/atomic"

	"github.com/marque-rpc/marque/internal/captp"
	"github.com/marque-rpc/marque/internal/transport"
)

// A Machine holds the tables of all connections and the promise graph that joins
// them, behind one lock. A process has one by default, so that any reference can be
// passed to any connection; machines of one's own are for tests and for scaling over
// cores. A reference that is used in another machine goes through a forwarding object.
type Machine struct {
	// mu guards vat, what vat refers to, and the fields that say so. Nothing that can
	// block runs under it: no user code, no encoding, no I/O. Under it only leaf
	// mutexes are taken: an object's, a connection's queue's.
	mu  sync.Mutex
	vat *captp.Vat

	conns    map[*Conn]struct{} // guarded by mu
	contexts []callContext      // to be used, see newContext; guarded by mu

	answered []*captp.Call  // settled, and of no more use; guarded by mu
	asked    []captp.Effect // EffectPaths to be looked at; guarded by mu

	budget *transport.Budget // of connections without one of their own

	congested bool // some connection's queue may be longer than its window, see Call.enter; guarded by mu

	spent atomic.Pointer[captp.Msg] // messages that were encoded, on their way back to vat; a list by Link
}

// NewMachine returns an empty machine.
func NewMachine() *Machine {
	return &Machine{vat: captp.New(), conns: make(map[*Conn]struct{}), budget: transport.NewBudget(DefaultSendBudget)}
}

var defaultMachine = NewMachine()

// A recycler is a Machine as the writers of its connections know it.
type recycler Machine

// Recycle implements [wire.Recycler]: it takes a message back that was encoded.
func (m *recycler) Recycle(msg *captp.Msg) {
	for {
		msg.Link = m.spent.Load()
		if m.spent.CompareAndSwap(msg.Link, msg) {
			return
		}
	}
}

// recycle gives the messages that came back to the vat.
func (m *Machine) recycle() {
	for msg := m.spent.Swap(nil); msg != nil; {
		next := msg.Link
		m.vat.Recycle(msg)
		msg = next
	}
}

// enter takes the lock. No other function does. Each enter is followed by leave, or by settle and
// the end of the lock where something is to be decided in between.
func (m *Machine) enter() { m.mu.Lock() }

// leave files the effects of what was done since enter, in their order, and gives the
// lock up. What remains to be done outside the lock is added to w: call w.run.
func (m *Machine) leave(w *work) {
	m.settle(w)
	m.mu.Unlock()
}

// settle is leave without giving the lock up.
func (m *Machine) settle(w *work) {
	if m.spent.Load() != nil {
		m.recycle()
	}
	for {
		effects := m.vat.Effects()
		if len(effects) == 0 {
			if len(m.asked) == 0 && len(m.answered) == 0 {
				break
			}
			m.leadAsked()
			m.finishAnswered()
			continue
		}
		for i := range effects {
			m.file(&effects[i], w)
		}
		m.vat.Clear()
	}
	m.noteCongestion(w)
}

// leadAsked finds ways for the paths that were asked for in results that pass a membrane.
func (m *Machine) leadAsked() {
	for i := range m.asked {
		e := &m.asked[i]
		if c, ok := e.Call.Callee.(*incoming); ok && c.passage != nil {
			c.passage.lead(m, e.Cap, e.Path)
		}
		m.vat.Release(e.Cap)
		*e = captp.Effect{}
	}
	m.asked = m.asked[:0]
}

// finishAnswered tells the vat of calls that their callers need no more.
func (m *Machine) finishAnswered() {
	for i, k := range m.answered {
		m.answered[i] = nil
		m.vat.Finish(k)
	}
	m.answered = m.answered[:0]
}

// file does the part of an effect that has to be in order, under the lock.
func (m *Machine) file(e *captp.Effect, w *work) {
	switch e.Kind {
	case captp.EffectSend:
		e.Conn.Handle.(*Conn).queue(e.Msg, w)
	case captp.EffectDeliver:
		c := newIncoming(m, e.Object.(*object), e.Call)
		if c.object.deliver(c) {
			w.ready.push(c)
		}
	case captp.EffectBootstrap:
		conn, k := e.Conn.Handle.(*Conn), e.Call
		ctx := m.newContext()
		ctx.peer = &conn.peer
		k.Callee = ctx
		conn.offers[ctx] = struct{}{}
		w.later(func() { conn.offer(k, ctx) })
	case captp.EffectSettle:
		if a, ok := e.Call.Caller.(*answer); ok {
			stream, waits := a.stream, a.waits
			a.settle(m, e.Call) // its owner may use it for another call from now on
			if stream != nil {
				w.acked.add(a)
			} else {
				w.wake.add(a)
				w.waits = waits
			}
		}
	case captp.EffectPath:
		m.asked = append(m.asked, *e)
	case captp.EffectCancel:
		if ctx, cause := calleeContext(e.Call), whyCanceled(e.Call); ctx != nil {
			w.later(func() { ctx.end(cause) })
		}
	case captp.EffectWatch:
		t, err := e.Token.(*watch), e.Err
		w.later(func() { t.fire(err) })
	case captp.EffectDropped:
		w.later(e.Object.(*object).drop)
	case captp.EffectClose:
		conn, why := e.Conn.Handle.(*Conn), e.Err
		for c := conn.calls.head; c != nil; c = c.after {
			ctx := c.ctx
			w.later(func() { ctx.end(errLost) })
		}
		for ctx := range conn.offers {
			w.later(func() { ctx.end(errLost) })
		}
		if e.Conn.Breached() {
			w.later(func() { conn.warnOfBreach(why) })
		}
		w.later(func() { conn.closed(why) })
	}
}

// whyCanceled returns why nobody wants the result of k.
func whyCanceled(k *captp.Call) error {
	if c, ok := k.Callee.(*incoming); ok && c.from != nil && c.from.vatConn.Closed() {
		return errLost
	}
	return errCanceled
}

// calleeContext returns the context of whoever answers the call.
func calleeContext(k *captp.Call) *callContext {
	switch callee := k.Callee.(type) {
	case *incoming:
		return callee.ctx
	case *callContext:
		return callee
	}
	return nil
}
