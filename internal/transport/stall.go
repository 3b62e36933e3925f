package transport

import (
	"fmt"
	"sync/atomic"
	"time"
)

// A stallWatch looks whether a stream that did not take at once what there was to write goes on taking it. Its timer is armed when that
// happens first, and fires while the writing goes on: the writing itself pays one addition for each call that may wait.
type stallWatch struct {
	moved atomic.Uint64 // bytes that the stream took from who waited for it

	// What follows is guarded by Writer.mu.
	timer *time.Timer
	armed bool
	seen  uint64    // what had moved when it was looked at last
	since time.Time // of the last look at which something had
}

// looks is how often in StallTimeout it is looked at the stream.
const looks = 4

// watch arms the timer; the mutex is held.
func (w *Writer) watch() {
	s := &w.stall
	if s.armed || w.limits.StallTimeout < 0 {
		return
	}
	s.armed, s.seen, s.since = true, w.movedLocked(), time.Now()
	if every := w.limits.StallTimeout / looks; s.timer == nil {
		s.timer = time.AfterFunc(every, w.look)
	} else {
		s.timer.Reset(every)
	}
}

// unwatch stops the timer for good; the mutex is held.
func (w *Writer) unwatch() {
	if w.stall.armed = false; w.stall.timer != nil {
		w.stall.timer.Stop()
	}
}

// movedLocked grows whenever the stream takes something.
func (w *Writer) movedLocked() uint64 { return w.stall.moved.Load() + w.stats.Bytes }

// look is the timer's function.
func (w *Writer) look() {
	w.mu.Lock()
	s := &w.stall
	if !w.writing || w.err != nil {
		s.armed = false
		w.mu.Unlock()
		return
	}
	patience := w.limits.StallTimeout
	if w.limits.Budget.short(0) {
		patience /= looks
	}
	var dropped []Outgoing
	if moved := w.movedLocked(); moved != s.seen {
		s.seen, s.since = moved, time.Now()
	} else if stalled := time.Since(s.since); stalled >= patience {
		dropped = w.giveUpLocked(fmt.Errorf("%w: it has taken nothing for %v, and %d bytes wait",
			ErrStalled, stalled.Round(time.Millisecond), w.bytes))
	}
	if s.armed {
		s.timer.Reset(w.limits.StallTimeout / looks)
	}
	w.mu.Unlock()
	releaseAll(dropped)
}

// stalledLocked returns for how long nothing has moved, as far as it was looked at.
func (w *Writer) stalledLocked() time.Duration {
	s := &w.stall
	if !s.armed || !w.writing || w.movedLocked() != s.seen {
		return 0
	}
	return time.Since(s.since)
}
