package rpc

import (
	"errors"
	"io"
	"runtime"
	"sync/atomic"
	"time"

	"github.com/marque-rpc/marque/internal/transport"
	"github.com/marque-rpc/marque/internal/wire"
)

// The reading of a connection.
//
// One goroutine, the leader, reads a burst of messages, gives all of them to the
// machine in one go, and runs the calls that came, one after the other, itself: a call
// that returns at once costs no hop from goroutine to goroutine, and the replies to a
// burst leave in one write.
//
// A handler must not stop the connection from being read. So the leader can be
// replaced while it runs one: by the handler itself, when it waits for another call,
// or by a timer, when it does not come back. Then another goroutine leads, with all
// that belongs to the leader, and the old one only finishes the call it runs. An object
// whose calls made that necessary has its next calls run in goroutines of their own.

const (
	// patience is how long a handler may run before another goroutine reads on.
	patience = time.Millisecond
	// calmPatience is the same where nothing was amiss when the timer looked the last calmLooks times: while a timer is to fire before
	// the kernel's next tick, each wait for a message makes the kernel set the clock's alarm and take it back, which costs a sixth
	// of a small call. What may be about to go amiss is looked at again after patience.
	calmPatience = 8 * time.Millisecond
	calmLooks    = 8
	// slowCalls is how many calls of an object are run elsewhere after one that was slow;
	// it doubles each time that the next one tried is slow again, up to maxSlowCalls.
	slowCalls    = 64
	maxSlowCalls = 1 << 16
	// maxBurst is how many messages are handled at once.
	maxBurst = 256
	// maxInline is how many calls the leader runs before it reads on.
	maxInline = 256
	// maxDeferred is for how many bursts a reply to a streaming call may wait: the more, the fewer writes, but the callers should
	// not come to wait for it.
	maxDeferred = 3
	// lastWords is how long a closing connection waits for its last messages to be written,
	// and then for the reading to end.
	lastWords = time.Second
)

// A leadership is the state of a connection's reading: which leader it is (epoch),
// how many calls it has run (seq), and whether it is running one.
type leadership uint64

const (
	leadRunning leadership = 1
	leadSeq     leadership = 1 << 1
	leadEpoch   leadership = 1 << 40
)

func (l leadership) epoch() leadership   { return l &^ (leadEpoch - 1) }
func (l leadership) running() bool       { return l&leadRunning != 0 }
func (l leadership) started() leadership { return l.epoch() | (l+leadSeq)&(leadEpoch-1) | leadRunning }

// A reading is who leads.
type reading struct {
	state atomic.Uint64 // a leadership
	// watched says that the timer is armed, or about to look.
	watched atomic.Bool
	timer   *time.Timer
	// slow is the leadership of a call that made another goroutine lead by itself.
	slow atomic.Uint64
	// What the timer saw last; it belongs to the timer.
	seen      leadership
	seenBurst uint64
	calm      int // times in a row that there was activity and nothing amiss
}

func (r *reading) load() leadership { return leadership(r.state.Load()) }

func (r *reading) swap(old, new leadership) bool {
	return r.state.CompareAndSwap(uint64(old), uint64(new))
}

// takeOver makes the caller's goroutine the leader, whose predecessor is away too long to
// be waited for: the calls that were to run after the one it runs do so elsewhere.
func (c *Conn) takeOver() {
	c.runElsewhere()
	c.lead()
}

// runElsewhere runs the calls that may start in goroutines of their own.
func (c *Conn) runElsewhere() {
	for call := c.pending.ready.pop(); call != nil; call = c.pending.ready.pop() {
		go call.runAll()
	}
}

// lead reads and handles messages until the connection ends or another goroutine leads.
func (c *Conn) lead() {
	for {
		if !c.runReady() {
			return
		}
		c.finishPending()
		if c.pending.ready.head != nil {
			continue
		}
		lent, err := c.readBurst()
		if lent != nil {
			c.watch()
			lent.notify()
			err = c.standBy()
		}
		if err != nil {
			c.readEnded(err)
			close(c.readDone)
			return
		}
	}
}

// finishPending does all that is pending but the calls. What nobody waits for may be written later.
func (c *Conn) finishPending() {
	w := &c.pending
	if c.mayFlushLater() {
		c.deferred++
		w.flush.clear()
		w.notify()
		return
	}
	if c.deferred > 0 {
		c.deferred = 0
		w.dirty(c)
	}
	if !w.prompt && w.flush.n > 0 && w.wake.n > 0 {
		w.notify()
		runtime.Gosched() // whom we woke may be about to call again, and writes what we have along with that
	}
	w.finish()
}

// mayFlushLater reports whether what is to be written may wait for the next burst: nobody waits for it, and part of the next message has arrived
// already, so that the rest is on its way.
func (c *Conn) mayFlushLater() bool {
	w := &c.pending
	return !w.prompt && w.flush.n == 1 && w.flush.first[0] == c && c.deferred < maxDeferred && c.in.Begun()
}

// runReady runs the calls that may start. It reports false when another goroutine has
// become the leader meanwhile.
func (c *Conn) runReady() bool {
	for range maxInline {
		if c.out.Congested() {
			c.parkReady()
		}
		call := c.pending.ready.pop()
		if call == nil {
			return true
		}
		if call.object.runElsewhere() {
			go call.runAll()
			continue
		}
		if !c.runInline(call) {
			return false
		}
	}
	c.runElsewhere()
	return true
}

// runInline runs call in the leader's goroutine. It reports whether that is still the
// leader's afterwards.
func (c *Conn) runInline(call *incoming) bool {
	mine := c.reading.load().started()
	call.reader, call.lead = c, mine
	c.reading.state.Store(uint64(mine)) // nobody else changes it while no call runs
	c.watch()
	object := call.object
	var w work
	next := call.run(&w)
	if !c.reading.swap(mine, mine&^leadRunning) {
		// Another goroutine leads by now: this one is like any other that runs a call.
		if leadership(c.reading.slow.Load()) == mine {
			object.wasSlow()
		}
		w.run()
		next.runAll()
		return false
	}
	c.pending.add(&w)
	if next != nil {
		c.pending.ready.push(next)
	}
	return true
}

// A slowness remembers that an object's calls are slow: in the low half how many of
// them are still to be run elsewhere, in the high half how many it was the last time.
type slowness struct{ v atomic.Uint64 }

// runElsewhere reports whether a call is to be run in a goroutine of its own.
func (s *slowness) runElsewhere() bool {
	v := s.v.Load()
	if uint32(v) == 0 {
		return false
	}
	s.v.CompareAndSwap(v, v-1) // to lose a count now and then does not matter
	return true
}

// wasSlow notes that a call held the reading up.
func (s *slowness) wasSlow() {
	calls := min(max(2*(s.v.Load()>>32), slowCalls), maxSlowCalls)
	s.v.Store(calls<<32 | calls)
}

// replace makes another goroutine the leader instead of the one that runs the call
// with which the leadership is old, if that still runs. slow says that the call alone is
// the reason.
func (c *Conn) replace(old leadership, slow bool) {
	if slow {
		c.reading.slow.Store(uint64(old))
	}
	if c.reading.swap(old, old.epoch()+leadEpoch) {
		go c.takeOver()
	}
}

// watch sees that a timer looks whether the call that starts comes back.
func (c *Conn) watch() {
	r := &c.reading
	if r.watched.Swap(true) {
		return
	}
	r.timer.Reset(patience)
}

// look is the timer's function: it replaces a leader that has not been reading since it
// looked last, because of one call or of many. It looks again as long as there is activity.
func (c *Conn) look() {
	r := &c.reading
	now, burst := r.load(), c.received.messages.Load()
	active, amiss := now != r.seen, false
	if now.running() && now.epoch() == r.seen.epoch() && burst == r.seenBurst {
		c.replace(now, now == r.seen)
		amiss = true
	}
	r.seen, r.seenBurst = now, burst
	who, stale := c.lookLent()
	if active || now.running() || who != ownReads {
		r.lookAgain(amiss || stale, now.running() || who == nobodyReads)
		return
	}
	r.calm = 0
	r.watched.Store(false)
	if who, _ := c.lookLent(); (who != ownReads || r.load().running()) && !r.watched.Swap(true) {
		r.timer.Reset(patience) // it started just before we stopped watching
	}
}

// lookAgain sets the timer. suspect says that what was seen would be amiss if it stayed so.
func (r *reading) lookAgain(amiss, suspect bool) {
	if amiss {
		r.calm = 0
	}
	if r.calm++; r.calm > calmLooks && !suspect {
		r.timer.Reset(calmPatience)
		return
	}
	r.timer.Reset(patience)
}

// readBurst waits for a message, takes in all that have arrived with it, and gives them
// to the machine. If that was a reason to give the reading up, it returns the answer that
// the only caller who is to be woken waits for: see lend.
func (c *Conn) readBurst() (lent *answer, err error) {
	burst := c.burst[:0]
	var failed error
	for failed == nil && len(burst) < maxBurst {
		var r *wire.Received
		if r, failed = c.receive(); failed == nil {
			burst = append(burst, r)
			if !c.in.Ready() {
				break
			}
		}
	}
	if c.debug != nil {
		for _, r := range burst {
			c.logMessage("received", c.describe(&r.Msg))
		}
	}
	c.received.set(c.in.Stats())
	c.m.enter()
	for _, r := range burst {
		if c.awaited > 0 && answersUs(&r.Msg) {
			c.awaited--
		}
		if isLift(&r.Msg) {
			c.m.settle(&c.pending) // what came before is delivered before
			c.endParking(&c.pending)
		}
		c.m.vat.Receive(c.vatConn, &r.Msg)
	}
	c.m.settle(&c.pending)
	c.noteRefusals(&c.pending)
	if failed == nil {
		lent = c.lend(burst)
	}
	if lent != nil {
		c.endLent(burst)
		return lent, nil
	}
	c.m.mu.Unlock()
	for i, r := range burst {
		r.Release()
		burst[i] = nil
	}
	c.burst = burst[:0]
	return nil, failed
}

// endLent is the end of readBurst where the reading is given up: it has another owner as soon
// as the lock is.
func (c *Conn) endLent(burst []*wire.Received) {
	r, flush := burst[0], c.pending.flush.n > 0
	burst[0] = nil
	c.burst = burst[:0]
	c.pending.flush.clear()
	c.pending.prompt = false
	c.m.mu.Unlock()
	r.Release()
	if flush {
		c.out.Flush()
	}
}

// receive waits for a message and decodes it.
func (c *Conn) receive() (*wire.Received, error) {
	f, err := c.in.Next()
	if err != nil {
		return nil, err
	}
	r, err := wire.Decode(f)
	if err != nil {
		return nil, &Error{Kind: Failed, Reason: err.Error()}
	}
	return r, nil
}

// readEnded tells the machine that nothing will be received any more: because the
// stream ended, failed, or brought what is not a message.
func (c *Conn) readEnded(err error) {
	var w work
	c.m.enter()
	var broken *Error
	switch {
	case err == io.EOF:
		c.m.vat.Disconnect(c.vatConn, nil)
	case errors.As(err, &broken), errors.Is(err, transport.ErrFrameTooLarge), errors.Is(err, transport.ErrTooManySegments):
		why := exception(err)
		w.later(func() { c.warnOfBreach(why) })
		c.m.vat.Abort(c.vatConn, why)
	default:
		c.m.vat.Disconnect(c.vatConn, localException(&Error{Kind: Disconnected, Reason: err.Error(), Cause: err}))
	}
	c.m.leave(&w)
	w.run()
	c.pending.dirty(c) // what was to be written later
	c.pending.run()
}
