package rpc

import (
	"sync"
	"sync/atomic"
	"time"
)

// The calls of a congested connection wait before they start.
//
// The results of a peer that reads slowly would fill the queue to it, past all that it may hold. So while that is congested, the peer's calls
// are parked: those that come, those that are at the head of an object's queue when their turn comes, and those of a burst that are about to start
// on objects without turns. They hold nobody else up, neither other callers of the object nor the reading of the connection. When half of the queue is written they are delivered again, in order and a few at
// first, since each may bring a large result. What is parked counts in the limits as what runs.
//
// The order of one peer's calls to one object stays: of those that have not started, the ones in the object's queue came before the parked ones.
// Both only change under the object's mutex, or for objects without turns under the machine's: a call comes to the end of the parked ones, goes
// from their head to the end of the object's queue, or goes with all others of its peer in that queue, in order, back to the head of the
// parked ones.
//
// Calls of others overtake parked ones. E-order orders the calls on one reference, and those of one reference come by different ways only when it becomes
// shorter. Where the way led through the peer and back, that is when the answer to our Disembargo comes, behind all of them; from then on nothing of this
// connection is parked, and what was is delivered before what comes next. A call that an object here has passed on is that
// object's, which may send the next to the same target itself: it is not parked either. See docs/decisions.

// A parking is the calls of a connection that are parked.
type parking struct {
	any atomic.Bool // there are some; set under mu

	mu        sync.Mutex // guards what follows; a leaf, taken under an object's mutex too
	calls     callQueue
	n         int
	off       bool // nothing is parked any more
	releasing bool // a goroutine delivers them, as long as the connection is not congested
	tooLong   bool // a queue was, while the connection is congested: see maxTakeBack
}

const (
	// unparkEvery is the time between two deliveries of parked calls: time for the results of the first to be queued.
	unparkEvery = time.Millisecond
	// unparkFirst is how many calls the first delivery brings. Each next one brings twice as many, up to unparkMost.
	unparkFirst = 8
	unparkMost  = 1024
	// maxTakeBack is how long a queue may be for calls to be parked out of it: that looks at all of it.
	maxTakeBack = 1 << 16
)

// park parks a call that is being delivered, if it has to wait. The object's mutex is held.
func (c *Conn) park(call *incoming) bool {
	p := &c.parked
	if !c.out.Congested() && !p.any.Load() {
		return false
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.off {
		return false
	}
	p.calls.push(call)
	c.parkedMore(1)
	return true
}

// parkReady parks the calls of the connection that the leader is to start, and that have no turn, if the next is such.
func (c *Conn) parkReady() {
	if call := c.pending.ready.head; call == nil || !call.waits(c) {
		return
	}
	var w work
	c.m.enter() // so that nobody starts later ones meanwhile
	c.takeBack(&c.pending.ready)
	c.m.leave(&w)
	w.run()
}

// waits reports whether the call, which has not started, came by conn and may wait for it.
func (c *incoming) waits(conn *Conn) bool { return c.parkable && c.from == conn && !c.hasTurn }

// takeBack parks the calls of the connection that wait in an object's queue, ahead of those that are parked. The object's mutex is held. It
// reports false if they have to stay.
func (c *Conn) takeBack(q *callQueue) bool {
	p := &c.parked
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.off || p.tooLong {
		return false
	}
	if p.tooLong = q.longer(maxTakeBack); p.tooLong {
		return false
	}
	var mine, others callQueue
	n := 0
	for call := q.pop(); call != nil; call = q.pop() {
		if call.waits(c) {
			mine.push(call)
			n++
		} else {
			others.push(call)
		}
	}
	*q = others
	mine.append(&p.calls)
	p.calls = mine
	c.parkedMore(n)
	return true
}

// parkedMore notes that n calls were parked. The queue may have been written meanwhile.
func (c *Conn) parkedMore(n int) {
	c.parked.n += n
	c.parked.any.Store(true)
	c.unparkSoon()
}

// relieved is told that the connection is not congested any more.
func (c *Conn) relieved() {
	c.parked.mu.Lock()
	defer c.parked.mu.Unlock()
	c.parked.tooLong = false
	c.unparkSoon()
}

// unparkSoon has parked calls delivered, if it is time. The parking's mutex is held.
func (c *Conn) unparkSoon() {
	p := &c.parked
	if p.n > 0 && !p.releasing && !p.off && !c.out.Congested() {
		p.releasing = true
		go c.unparkAll()
	}
}

// unparkAll delivers parked calls until there are none or the connection is congested again.
func (c *Conn) unparkAll() {
	for n := unparkFirst; ; n = min(2*n, unparkMost) {
		var w work
		c.m.enter()
		for range n {
			if c.out.Congested() || !c.unpark(&w) {
				break
			}
		}
		c.m.leave(&w)
		w.run()
		if c.unparked() {
			return
		}
		time.Sleep(unparkEvery)
	}
}

// unparked reports whether nothing is to be delivered for now. From then on somebody else may see to it.
func (c *Conn) unparked() bool {
	p := &c.parked
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.n > 0 && !c.out.Congested() {
		return false
	}
	p.releasing = false
	return true
}

// unpark delivers the first of the parked calls, under the machine's lock. It reports false if there is none.
func (c *Conn) unpark(w *work) bool {
	p := &c.parked
	p.mu.Lock()
	call := p.calls.head
	p.mu.Unlock()
	if call == nil {
		return false
	}
	o := call.object
	o.mu.Lock()
	defer o.mu.Unlock()
	if p.take(call) && o.startLocked(call) {
		w.ready.push(call)
	}
	return true
}

// take takes call, if it still is the first.
func (p *parking) take(call *incoming) bool {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.calls.head != call {
		return false // others were put before it
	}
	p.calls.pop()
	p.n--
	p.any.Store(p.n > 0)
	return true
}

// endParking delivers all parked calls, under the machine's lock, and has no more parked.
func (c *Conn) endParking(w *work) {
	c.parked.mu.Lock()
	c.parked.off = true
	c.parked.mu.Unlock()
	for c.unpark(w) {
	}
}

// dropParked ends the calls that are parked when the connection has ended: so have their contexts, and nobody waits for them.
func (c *Conn) dropParked() {
	var w work
	c.m.enter()
	c.endParking(&w)
	c.m.leave(&w)
	calls := w.ready
	w.ready = callQueue{}
	w.run()
	for call := calls.pop(); call != nil; call = calls.pop() {
		var w work
		next := call.run(&w)
		w.run()
		if next != nil {
			go next.runAll()
		}
	}
}

// parkedCalls returns how many calls are parked.
func (c *Conn) parkedCalls() int {
	c.parked.mu.Lock()
	defer c.parked.mu.Unlock()
	return c.parked.n
}
