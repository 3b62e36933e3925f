package rpc

import (
	"context"
	"errors"
	"time"

	"github.com/marque-rpc/marque/internal/captp"
	"github.com/marque-rpc/marque/internal/wire"
)

// The lending of a connection's reading to its callers.
//
// While calls come one after the other, each by a caller who waits, the goroutine of the
// caller reads the stream itself, so that its result need not wake it: to wake a goroutine
// costs more than all else that is done for a small call. The connection's own goroutine
// is on standby meanwhile.
//
// A caller that reads runs no code of users. It reads until something has come: where that is not its
// result alone, or other calls are in flight, it gives the reading back. Between two calls
// nobody reads, but not for long: the timer that looks after slow calls calls the own goroutine
// back when no caller came since it looked last. It also interrupts, by the stream's read deadline, a
// caller whose context has ended, which who is in a read does not see, or whose result does not come soon. A
// connection on which messages come that no caller waits for is lent less and less.

// A lender says who reads a connection. It is guarded by the machine's lock, but for what
// is said to belong to whoever reads.
type lender struct {
	who    readerKind
	ctx    context.Context // of the caller who reads
	turns  uint64          // changes of who
	seen   uint64          // turns when the timer looked last
	served uint64          // results that came to their callers so
	late   bool            // the own goroutine was called back because no caller came

	source  *source       // nil if the reading is never lent
	within  time.Duration // how soon one result must follow another for the reading to be lent
	back    chan struct{} // tells the own goroutine to read again; has room for it
	last    time.Time     // when a caller's result came alone; belongs to whoever reads
	failed  error         // what ended the reading by a caller; belongs to whoever reads
	useless slowness      // how many results are no reason to lend
}

type readerKind uint8

const (
	ownReads    readerKind = iota // the connection's own goroutine reads, or is about to
	nobodyReads                   // it is on standby, and so until a caller waits
	callerReads                   // a caller's goroutine reads, or is about to
)

const (
	// lendWithin is a lender's within.
	lendWithin = time.Millisecond
	// atOnce is how soon a read returns where something was there to be read.
	atOnce = 20 * time.Microsecond
)

func (l *lender) become(who readerKind, ctx context.Context) {
	l.who, l.ctx = who, ctx
	l.turns++
}

// lend decides, after a burst and under the lock, whether whoever reads gives the reading
// up: when all that came was the result that one caller waits for, and nothing else is
// expected. It returns that caller's answer; then nothing that belongs to whoever reads
// may be used any more once the lock is given up.
func (c *Conn) lend(burst []*wire.Received) *answer {
	l, w := &c.lender, &c.pending
	if l.source == nil || len(burst) != 1 || w.wake.n != 1 || !w.wakesOnly(c) {
		return nil
	}
	if !w.waits || c.awaited > 0 || c.calls.head != nil || c.deferred > 0 || c.in.Begun() {
		return nil
	}
	if l.who == callerReads {
		l.served++
	} else if !l.worthwhile() {
		return nil
	}
	l.become(nobodyReads, nil)
	a := w.wake.first[0]
	w.wake.clear()
	return a
}

// worthwhile reports whether results come one after the other.
func (l *lender) worthwhile() bool {
	now := time.Now()
	soon := now.Sub(l.last) < l.within
	l.last = now
	return soon && !l.useless.runElsewhere()
}

// wakesOnly reports whether w is to do nothing but wake callers and write to conn.
func (w *work) wakesOnly(conn *Conn) bool {
	return w.ready.head == nil && w.acked.n == 0 && w.other == nil &&
		(w.flush.n == 0 || w.flush.n == 1 && w.flush.first[0] == conn)
}

// expect is told, under the lock, that a message is queued which the peer answers. If that is the
// call of a caller who will wait for it, the reading is lent to it.
func (c *Conn) expect(msg *captp.Msg, w *work) {
	if c.lender.who != nobodyReads {
		return
	}
	if msg.Kind != captp.KindCall || w.caller == nil {
		c.callBack()
		return
	}
	c.lender.become(callerReads, w.ctx)
	w.caller.reads = c
	w.caller = nil
}

// callBack ends the standby of the own goroutine. It runs under the lock.
func (c *Conn) callBack() {
	c.lender.become(ownReads, nil)
	c.lender.back <- struct{}{}
}

// standBy waits until the own goroutine is to read again.
func (c *Conn) standBy() error {
	l := &c.lender
	<-l.back
	if l.failed != nil || !l.late {
		return l.failed
	}
	l.late = false
	start := time.Now()
	err := c.in.Wait()
	if time.Since(start) < atOnce {
		l.useless.wasSlow()
	}
	return err
}

// readFor reads what comes next, which is likely to settle a. The reading was lent to the caller who
// waits for that. Unless the next caller may have the reading, it goes back: a may be settled
// without a message by this connection, and who reads would not be woken.
func (c *Conn) readFor(a *answer, pending uint64) {
	if a.state.Load() != pending {
		c.giveBack()
		return
	}
	l := &c.lender
	whole, err := l.source.wait(c.in)
	if errors.Is(err, errInterrupted) {
		c.giveBack()
		return
	}
	var lent *answer
	if whole {
		lent, err = c.readBurst()
	}
	if lent != nil {
		c.watch()
		if lent != a {
			lent.notify()
		}
		return
	}
	if err != nil || a.state.Load() == pending {
		l.failed = err
		l.useless.wasSlow()
	} else if c.pending.wakesOnly(c) {
		c.pending.finish()
	}
	c.giveBack()
}

// giveBack gives the reading back to the own goroutine.
func (c *Conn) giveBack() {
	var w work
	c.m.enter()
	c.callBack()
	c.m.leave(&w)
	w.run()
}

// recall makes the own goroutine read if no other does, or as soon as that is possible.
func (c *Conn) recall() {
	var w work
	c.m.enter()
	who := c.lender.who
	if who == nobodyReads {
		c.callBack()
	}
	c.m.leave(&w)
	w.run()
	if who == callerReads {
		c.lender.source.interrupt()
	}
}

// lookLent is the timer's: it ends the lending if nothing has changed since it looked
// last, which is stale, or nobody wants the result any more. It returns who read.
func (c *Conn) lookLent() (who readerKind, stale bool) {
	l := &c.lender
	if l.source == nil {
		return ownReads, false
	}
	var w work
	c.m.enter()
	who, ctx := l.who, l.ctx
	stale = l.turns == l.seen && who != ownReads
	if stale && who == nobodyReads {
		l.late = true
		c.callBack()
	}
	l.seen = l.turns
	c.m.leave(&w)
	w.run()
	if who == callerReads && (stale || ctx.Err() != nil) {
		l.source.interrupt()
	}
	return who, stale
}
