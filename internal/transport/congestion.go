package transport

// OnRelief has f called, in a goroutine of its own, whenever the queue has ceased to be congested. It must be set before the
// Writer is used.
func (w *Writer) OnRelief(f func()) { w.relief = f }

// Congested reports whether more than CongestedBytes were queued and not half of them are written. It takes no lock.
func (w *Writer) Congested() bool { return w.long.Load() }

// noteCongestion decides whether the queue is congested; the mutex is held.
func (w *Writer) noteCongestion() {
	if !w.long.Load() {
		if w.bytes > w.limits.CongestedBytes {
			w.long.Store(true)
		}
		return
	}
	if w.bytes > w.limits.CongestedBytes/2 {
		return
	}
	w.long.Store(false)
	if w.relief != nil {
		go w.relief()
	}
}

// Room reports whether there is room for a message of n bytes that need not be queued, and how many bytes wait. There is none where the
// queue is congested and would be longer than MaxQueuedBytes, or where the budget is spent. As long as neither can be it takes no lock.
func (w *Writer) Room(n int) (ok bool, waiting int) {
	if !w.long.Load() && n <= w.limits.MaxQueuedBytes && !w.limits.Budget.short(n) {
		return true, 0
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.bytes > w.limits.MaxQueuedBytes || w.long.Load() && w.bytes+n > w.limits.MaxQueuedBytes {
		return false, w.bytes
	}
	return w.limits.Budget.allows(w.bytes, n), w.bytes
}
