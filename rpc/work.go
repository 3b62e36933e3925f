package rpc

import (
	"context"
	"runtime"
)

// work is what remains to be done outside the lock after some inputs: connections to
// write to, answers to wake the waiters of, calls to run. It belongs to one goroutine,
// and the same work may collect what several inputs ask for. It is made to live on the
// stack: the first few entries of each list need no memory of their own.
type work struct {
	ready callQueue // calls that may start; those of serial objects have the turn
	flush list[*Conn]
	// prompt says that somebody may be waiting for what is to be written. Finish and Release only tell that something is over, and the replies to
	// streaming calls, as long as these succeed, how far the stream is.
	prompt bool
	wake   list[*answer] // answers that were settled
	acked  list[*answer] // those of streaming calls
	other  []func()      // what is rare

	waits  bool            // the caller of the last of wake waited for it as soon as it was sent
	caller *answer         // of the call that is being made, if its caller will wait for it now
	ctx    context.Context // caller's
}

// A list is a slice whose first entries are stored in place.
type list[T comparable] struct {
	n     int
	first [3]T
	more  []T
}

func (l *list[T]) add(v T) {
	if l.n < len(l.first) {
		l.first[l.n] = v
	} else {
		l.more = append(l.more, v)
	}
	l.n++
}

func (l *list[T]) at(i int) T {
	if i < len(l.first) {
		return l.first[i]
	}
	return l.more[i-len(l.first)]
}

// clear empties the list and keeps its memory.
func (l *list[T]) clear() {
	if l.n > len(l.first) {
		clear(l.more)
		l.more = l.more[:0]
	}
	clear(l.first[:])
	l.n = 0
}

// later adds something rare to do.
func (w *work) later(f func()) { w.other = append(w.other, f) }

// dirty notes that conn has something to write.
func (w *work) dirty(conn *Conn) {
	for i := range w.flush.n {
		if w.flush.at(i) == conn {
			return
		}
	}
	w.flush.add(conn)
}

// gather lets others join the write that w is to do. When several calls are in flight on
// a connection, their callers are likely to be at it just now, and what they send may as
// well leave in the same write: the first lets the others run before it writes, and these
// leave the writing to it. But not all of them: while one part is written the peer has nothing
// to do, and while the peer works we should not, in turn, wait for all of its answers.
func (w *work) gather() {
	if w.flush.n != 1 {
		return
	}
	conn := w.flush.first[0]
	crowd := conn.crowd.Load()
	if crowd < 2 {
		return
	}
	if !conn.gathering.CompareAndSwap(false, true) {
		if crowd > maxShared || conn.gathered.Add(1)%max(minCallShare, crowd/callShares) != 0 {
			w.flush.clear() // our message was queued before the one who gathers will look
		}
		return
	}
	for range gatherYields {
		runtime.Gosched()
	}
	conn.gathered.Store(0)
	conn.gathering.Store(false)
}

// Of the calls that are in flight, a third is written as soon as it is there, so that both ends work at the same time. Where very many are in
// flight there is always a part on its way, and larger writes are cheaper.
const (
	// gatherYields is how often who gathers lets others run: after the first time an idle processor may take it before them.
	gatherYields = 2
	callShares   = 3  // parts of the calls in flight
	minCallShare = 16 // calls
	maxShared    = 128
)

// runSoon is run for messages that nobody waits for: they are written by another
// goroutine, as soon as there is a processor for it, together with what follows them
// until then.
func (w *work) runSoon() { w.flushSoon(false); w.run() }

// runCollected is runSoon for a finalizer. What it has to send waits, on a connection in
// a bubble of testing/synctest, until a goroutine of the bubble sends something: nobody
// else may wake those in it.
func (w *work) runCollected() { w.flushSoon(true); w.run() }

func (w *work) flushSoon(outside bool) {
	for i := range w.flush.n {
		conn := w.flush.at(i)
		if outside && conn.bubble {
			continue
		}
		if conn.gathering.CompareAndSwap(false, true) {
			go conn.flushGathered()
		}
	}
	w.flush.clear()
}

// flushGathered writes what was queued since somebody asked for it.
func (c *Conn) flushGathered() {
	c.gathering.Store(false)
	c.out.Flush()
}

// run does everything, each call in a goroutine of its own.
func (w *work) run() {
	w.finish()
	for c := w.ready.pop(); c != nil; c = w.ready.pop() {
		go c.runAll()
	}
}

// finish does everything but the calls.
func (w *work) finish() {
	w.notify()
	if w.flush.n > 0 {
		for i := range w.flush.n {
			w.flush.at(i).out.Flush()
		}
		w.flush.clear()
	}
	w.prompt = false
}

// notify wakes who waits and does what is rare.
func (w *work) notify() {
	if w.wake.n > 0 {
		for i := range w.wake.n {
			w.wake.at(i).notify()
		}
		w.wake.clear()
	}
	if w.acked.n > 0 {
		for i := range w.acked.n {
			w.acked.at(i).acked()
		}
		w.acked.clear()
	}
	// What is rare may enter again, but with a work of its own.
	for _, f := range w.other {
		f()
	}
	w.other = nil
}

// add moves what v has to do to w. Wakers and what is rare are not kept waiting.
func (w *work) add(v *work) {
	v.notify()
	for i := range v.flush.n {
		w.dirty(v.flush.at(i))
	}
	v.flush.clear()
	w.prompt = w.prompt || v.prompt
	for c := v.ready.pop(); c != nil; c = v.ready.pop() {
		w.ready.push(c)
	}
}
