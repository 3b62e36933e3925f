package rpc

// work is what remains to be done outside the lock after some inputs: connections to
// write to, answers to wake the waiters of, calls to run. It belongs to one goroutine,
// and the same work may collect what several inputs ask for.
type work struct {
	ready callQueue // calls that may start; those of serial objects have the turn
	flush []*Conn   // connections with something to write, each once
	wake  []*answer // answers that were settled
	other []func()  // what is rare

	flushBuf [2]*Conn // storage for the first entries, so that a work can live on the stack
	wakeBuf  [4]*answer
}

// later adds something rare to do.
func (w *work) later(f func()) { w.other = append(w.other, f) }

// dirty notes that conn has something to write.
func (w *work) dirty(conn *Conn) {
	for _, c := range w.flush {
		if c == conn {
			return
		}
	}
	if w.flush == nil {
		w.flush = w.flushBuf[:0]
	}
	w.flush = append(w.flush, conn)
}

// settled notes that somebody may wait for a.
func (w *work) settled(a *answer) {
	if w.wake == nil {
		w.wake = w.wakeBuf[:0]
	}
	w.wake = append(w.wake, a)
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
	if len(w.wake) > 0 {
		for i, a := range w.wake {
			a.notify()
			w.wake[i] = nil
		}
		w.wake = w.wake[:0]
	}
	if len(w.flush) > 0 {
		for i, c := range w.flush {
			c.out.Flush()
			w.flush[i] = nil
		}
		w.flush = w.flush[:0]
	}
	// What is rare may enter again and add to this list.
	for len(w.other) > 0 {
		f := w.other[0]
		w.other = w.other[1:]
		f()
	}
	w.other = nil
}

// add moves what v has to do to w. Wakers and what is rare are not kept waiting.
func (w *work) add(v *work) {
	for _, c := range v.flush {
		w.dirty(c)
	}
	v.flush = v.flush[:0]
	v.finish()
	for c := v.ready.pop(); c != nil; c = v.ready.pop() {
		w.ready.push(c)
	}
}
