package transport

import (
	"context"
	"fmt"
	"io"
	"sync"
	"sync/atomic"
	"time"
)

// An Outgoing is a message that waits to be written.
type Outgoing interface {
	// AppendFrame appends the pieces of the message's frame, segment table first, to dst. It is called once, outside
	// all locks, by the goroutine that writes: the place to encode. The pieces must stay as they are until Release.
	// An error ends the stream.
	AppendFrame(dst [][]byte) ([][]byte, error)
	// Size estimates the frame's length in bytes, for the limits. It must not change while the message is queued.
	Size() int
	// Release is called once, when the message has been written or never will be.
	Release()
}

// A Writer writes messages to a byte stream in the order in which they were queued.
//
// Queue never blocks and takes only the writer's own mutex, so it may be called under other locks. Flush writes what is
// queued unless somebody is doing so; it too returns without waiting for the peer. All methods are safe for concurrent use.
type Writer struct {
	dst     io.Writer
	try     TryWriter // nil if dst cannot write without waiting
	limits  Limits
	onError func(error)

	mu      sync.Mutex
	queue   []Outgoing    // waiting, in order
	bytes   int           // estimated size of what is queued or being written
	claimed int           // bytes that callers of Reserve are about to queue
	full    atomic.Bool   // more than the window is queued; set under mu
	long    atomic.Bool   // the queue is congested; set under mu
	relief  func()        // told when it is not any more; set before the first use
	writing bool          // some goroutine owns batch
	stalled bool          // that goroutine is one of our own, which waits for the stream
	since   time.Time     // stalled: when the oldest message of queue was queued
	err     error         // first error; nothing is written after it
	changed chan struct{} // closed when bytes falls, writing ends or err is set; nil while nobody waits
	stats   WriteStats

	charged int // blocks of the queued bytes that the budget knows of
	stall   stallWatch

	batch batch // owned by the goroutine that set writing
}

// WriteStats counts what a Writer has written and what waits.
type WriteStats struct {
	Messages      uint64        // written
	Bytes         uint64        // written
	Writes        uint64        // calls that wrote to the stream
	Stalls        uint64        // times the stream did not take at once what there was to write
	Stalled       time.Duration // for how long it has taken nothing, as far as that was looked at; 0 while it goes on
	QueueMessages int           // waiting
	QueueBytes    int           // waiting or being written, estimated before encoding
	QueueAge      time.Duration // of the oldest message that waits behind a stalled write, to the batch; 0 if none
}

// NewWriter returns a Writer to dst. onError, if not nil, is called at most once, without locks held, when a write failed, a
// message could not be encoded, the queue was full or the stream has stalled for too long: the place to close the stream, which ends a write that is stuck and lets the
// reading side notice. It is not called for Close.
func NewWriter(dst io.Writer, limits Limits, onError func(error)) *Writer {
	return &Writer{dst: dst, try: TryWriterOf(dst), limits: limits.withDefaults(), onError: onError}
}

// Queue puts m at the end of the queue. The writer owns m from then on, also if it returns an error: then m has been
// released and will not be written. The errors are [ErrQueueFull], [ErrClosed] and that of an earlier write.
func (w *Writer) Queue(m Outgoing) error {
	size := m.Size()
	w.mu.Lock()
	var dropped []Outgoing
	if w.err == nil && w.bytes > 2*w.limits.MaxQueuedBytes {
		dropped = w.giveUpLocked(fmt.Errorf("%w: %d bytes wait", ErrQueueFull, w.bytes))
	}
	if err := w.err; err != nil {
		w.mu.Unlock()
		releaseAll(dropped)
		m.Release()
		return err
	}
	if w.stalled && len(w.queue) == 0 {
		w.since = time.Now()
	}
	w.queue = append(w.queue, m)
	w.grow(size)
	w.mu.Unlock()
	return nil
}

// grow changes the number of queued bytes.
func (w *Writer) grow(n int) {
	w.bytes += n
	if full := w.bytes > w.limits.WindowBytes; full != w.full.Load() {
		w.full.Store(full)
	}
	if blocks := w.bytes / budgetBlock; blocks != w.charged {
		w.limits.Budget.charge(w.charged, blocks)
		w.charged = blocks
	}
	w.noteCongestion()
}

// giveUpLocked is failLocked for a stream that is stuck: whoever writes does not notice, and the caller may hold locks.
func (w *Writer) giveUpLocked(err error) (dropped []Outgoing) {
	dropped = w.failLocked(err)
	if w.onError != nil {
		go w.onError(err)
	}
	return dropped
}

// Flush writes what is queued, unless another goroutine is writing: that one then takes it along. It does not wait for
// the peer; what the stream does not take at once is written by a goroutine of the Writer.
func (w *Writer) Flush() {
	if !w.begin() {
		return
	}
	if w.try == nil {
		go w.finish(false)
		return
	}
	w.flushInline()
}

// inlineRounds is how many batches a caller of Flush writes. More means that others keep queueing: their work is not
// the caller's.
const inlineRounds = 4

// flushInline writes batches without waiting, until there are none or the caller has done its share.
func (w *Writer) flushInline() {
	for range inlineRounds {
		if !w.next() {
			return
		}
		done, err := w.tryBatch()
		if err != nil {
			w.fail(err)
			return
		}
		if !done {
			w.noteStall()
			go w.finish(true)
			return
		}
		w.batch.release()
	}
	go w.finish(false)
}

// finish writes, waiting for the stream, until nothing is queued. begun says that the batch holds the rest of one.
func (w *Writer) finish(begun bool) {
	for {
		if !begun && !w.next() {
			return
		}
		begun = false
		if err := w.writeBatch(); err != nil {
			w.fail(err)
			return
		}
		w.batch.release()
	}
}

// begin makes the caller the one who writes, if there is something to write and nobody does.
func (w *Writer) begin() bool {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.writing || w.err != nil || len(w.queue) == 0 {
		return false
	}
	w.writing, w.stalled = true, w.try == nil
	if w.stalled {
		w.watch()
	}
	return true
}

// batchBytes is about how much of a long queue is one batch: what was written counts as queued, and its memory is held, until the end of its batch.
const batchBytes = 2 << 20

// next makes the queue the batch to write. If there is none, the caller stops being the one who writes.
func (w *Writer) next() bool {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.account()
	if len(w.queue) == 0 || w.err != nil {
		w.writing, w.stalled = false, false
		w.batch.done()
		w.notify()
		return false
	}
	if w.bytes > batchBytes {
		w.split()
	} else {
		w.queue, w.batch.messages = w.batch.messages[:0], w.queue
	}
	return true
}

// split makes the first messages of the queue the batch, about batchBytes of them.
func (w *Writer) split() {
	n := 0
	for bytes := 0; n < len(w.queue) && bytes < batchBytes; n++ {
		bytes += w.queue[n].Size()
	}
	w.batch.messages = append(w.batch.messages[:0], w.queue[:n]...)
	rest := copy(w.queue, w.queue[n:])
	clear(w.queue[rest:])
	w.queue = w.queue[:rest]
}

// account moves the finished batch from the queued bytes to the statistics.
func (w *Writer) account() {
	b := &w.batch
	if b.queued == 0 {
		return
	}
	w.grow(-b.queued)
	w.stats.Messages += uint64(b.count)
	w.stats.Bytes += uint64(b.written)
	w.stats.Writes += uint64(b.writes)
	b.queued, b.count, b.written, b.writes = 0, 0, 0, 0
	w.notify()
}

// noteStall notes that the stream is full.
func (w *Writer) noteStall() {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.stalled = true
	w.watch()
	w.stats.Stalls++
	if len(w.queue) > 0 {
		w.since = time.Now()
	}
}

// fail ends the writing, called by the one who writes.
func (w *Writer) fail(err error) {
	w.batch.release()
	w.mu.Lock()
	w.writing, w.stalled = false, false
	report := w.err == nil && w.onError != nil
	dropped := w.failLocked(err)
	w.batch = batch{}
	w.grow(-w.bytes)
	w.mu.Unlock()
	releaseAll(dropped)
	if report {
		w.onError(err)
	}
}

// failLocked sets the error, unless there is one, and returns the messages to release once the mutex is free.
func (w *Writer) failLocked(err error) (dropped []Outgoing) {
	if w.err == nil {
		w.err = err
	}
	w.unwatch()
	dropped, w.queue = w.queue, nil
	for _, m := range dropped {
		w.grow(-m.Size())
	}
	w.notify()
	return dropped
}

func releaseAll(messages []Outgoing) {
	for _, m := range messages {
		m.Release()
	}
}

// notify wakes who waits for a change.
func (w *Writer) notify() {
	if w.changed != nil {
		close(w.changed)
		w.changed = nil
	}
}

// Full reports whether more than the window is queued: whether Reserve would wait. It takes no lock.
func (w *Writer) Full() bool { return w.full.Load() }

// Reserve waits until no more than the window is queued or reserved, and reserves n bytes: the place to hold callers back, before they take part in
// anything that must not wait. [Writer.Unreserve] gives the bytes back, once a message was queued for them or will not be. Reserve returns the
// writer's error, or context.Cause(ctx) when ctx is done first; then nothing is reserved.
func (w *Writer) Reserve(ctx context.Context, n int) error {
	return w.await(ctx, func() bool {
		if w.bytes+w.claimed > w.limits.WindowBytes {
			return false
		}
		w.claimed += n
		return true
	})
}

// Unreserve gives back what Reserve reserved.
func (w *Writer) Unreserve(n int) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.claimed -= n
	w.notify()
}

// Drain returns when all that was queued has been given to the stream. Errors as for Reserve.
func (w *Writer) Drain(ctx context.Context) error {
	w.Flush()
	return w.await(ctx, func() bool { return !w.writing && len(w.queue) == 0 })
}

// await returns when ok, called with the mutex held, is true.
func (w *Writer) await(ctx context.Context, ok func() bool) error {
	for {
		w.mu.Lock()
		if w.err != nil || ok() {
			err := w.err
			w.mu.Unlock()
			return err
		}
		if w.changed == nil {
			w.changed = make(chan struct{})
		}
		changed := w.changed
		w.mu.Unlock()
		select {
		case <-changed:
		case <-ctx.Done():
			return context.Cause(ctx)
		}
	}
}

// Close makes the Writer refuse and drop all messages with err, [ErrClosed] if nil. It does not close the stream; a
// write in progress ends when that is closed.
func (w *Writer) Close(err error) {
	if err == nil {
		err = ErrClosed
	}
	w.mu.Lock()
	dropped := w.failLocked(err)
	w.mu.Unlock()
	releaseAll(dropped)
}

// Err returns the error that ended the writing, nil while it goes on.
func (w *Writer) Err() error {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.err
}

// Stats returns the counts so far.
func (w *Writer) Stats() WriteStats {
	w.mu.Lock()
	defer w.mu.Unlock()
	s := w.stats
	s.QueueMessages, s.QueueBytes, s.Stalled = len(w.queue), w.bytes, w.stalledLocked()
	if w.stalled && len(w.queue) > 0 {
		s.QueueAge = time.Since(w.since)
	}
	return s
}
