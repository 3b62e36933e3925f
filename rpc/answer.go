package rpc

import (
	"context"
	"errors"
	"runtime"
	"sync"
	"sync/atomic"

	"github.com/marque-rpc/marque/capnp"
	"github.com/marque-rpc/marque/internal/captp"
	"github.com/marque-rpc/marque/internal/wire"
)

// An Answer is the result of a call, or the promise of it. It is a small value;
// copies are the same answer. The zero Answer is one that was released.
//
// Whoever sent the call owns the answer and releases it when the results have been
// read. One that is forgotten holds its results until the connection ends; [ReportLeaks]
// finds it. All methods may be called from any goroutine.
type Answer struct {
	a   *answer
	m   *Machine // of a
	gen uint32   // answers are pooled: a stale Answer differs in gen

	guard *answerGuard // nil unless leaks are reported
}

// Wait waits for the call to return and gives its results, which are valid until
// Release. The error is what the callee returned, an [*Error]; or, when ctx ends
// before, the cause of its end, with the call still going on.
//
// A handler that waits with its own context gives its turn up meanwhile.
func (a Answer) Wait(ctx context.Context) (capnp.Struct, error) { return a.wait(ctx) }

// Results returns the results of a call that has returned; it is Wait for who has
// waited already. Before that, or after an error, it is the zero Struct.
func (a Answer) Results() capnp.Struct {
	if a.a == nil {
		return capnp.Struct{}
	}
	if res, ok := a.a.keptContent(a.gen); ok {
		return res
	}
	if a.a.state.Load() != pendingState(a.gen)|answerDone {
		return capnp.Struct{}
	}
	return a.a.content()
}

// Done reports whether the call has returned, so that Wait would not block.
func (a Answer) Done() bool {
	return a.a == nil || a.a.state.Load() != pendingState(a.gen)
}

// Pipeline returns the capability that will stand at the pointer path in the results,
// now: calls on it are sent at once and follow the result to where it goes. The empty
// path is the root itself, as for results that are one bare capability.
//
// The reference is a temporary: it need not be released, though memory and the
// peer's tables are freed earlier if it is. It outlives the answer.
func (a Answer) Pipeline(path ...uint16) Ref { return a.pipeline(path) }

// Release gives the answer up: its results are no longer valid, and a call that has
// not returned is cancelled unless references from Pipeline need it. It is idempotent.
// What is read of the results afterwards, without copying, is garbage, or a panic of the
// goroutine that reads; where leaks are reported it is reported.
func (a Answer) Release() { a.release() }

// The state of an answer: in the low bits what it is, in the high 32 its generation.
const (
	answerPending = iota
	answerDone    // k.Results is set
	answerFailed  // err is set
	answerKept    // done, and kept is set
)

// pendingState is the state of a pending answer of that generation.
func pendingState(gen uint32) uint64 { return uint64(gen) << 32 } // answerPending is 0

// An answer is the caller's end of a call. It is pooled; each use is a generation.
//
// It is pending until the machine settles it, then done or failed until its owner
// releases it.
type answer struct {
	state atomic.Uint64

	waiters atomic.Int32 // in sleep
	// woken gets a token when something has happened; who takes it passes it on if others wait.
	// It is there once wakes is set: made when first needed, and kept for the next uses.
	woken chan struct{}
	wakes atomic.Bool

	mu sync.Mutex // guards what follows, and the making of woken; a leaf
	// wait is for who waits in a bubble of testing/synctest, where channels from outside do
	// not count, nor theirs outside: it is closed when something has happened.
	wait chan struct{}
	// kept is the message with the results when the machine has nothing of the answer any more.
	kept *wire.Body

	// What follows is written under the lock of the answer's machine, or while its owner
	// alone knows it.
	k      *captp.Call // nil if the call never came to the machine, or was cancelled
	method *Method
	peer   *PeerInfo // on whose behalf a forwarder calls
	err    error
	stop   func() bool // ends the watch of the call's context
	table  capTable    // of the results

	waits bool  // its caller waits for it as soon as it is sent
	reads *Conn // whose reading was lent to that caller

	stream *stream // to tell of the outcome: nobody waits for a streaming call
	mark   sendMark
}

var answers = sync.Pool{New: func() any { return new(answer) }}

func newAnswer(m *Method) *answer {
	a := answers.Get().(*answer)
	a.method = m
	return a
}

func (a *answer) generation() uint32 { return uint32(a.state.Load() >> 32) }

// public returns the answer as its owner sees it.
func (a *answer) public(m *Machine) Answer { return Answer{a: a, m: m, gen: a.generation()} }

func (a *answer) set(state uint64) {
	a.state.Store(a.state.Load()&^(1<<32-1) | state)
}

// fail settles an answer whose call never came to the machine.
func (a *answer) fail(m *Machine, err error) Answer { return a.failWith(m, named(err, a.method)) }

// failWith is fail with err as it is.
func (a *answer) failWith(m *Machine, err error) Answer {
	a.err = err
	a.set(answerFailed)
	p := a.public(m)
	if a.stream != nil {
		a.acked()
	}
	return p
}

// settle notes the outcome, under the machine's lock.
func (a *answer) settle(m *Machine, k *captp.Call) {
	if k.Err != nil {
		a.err = errorOf(k.Err, a.method)
		a.set(answerFailed)
		return
	}
	body := bodyOf(k.Results.Content)
	trackContent(body, "results", k.Interface, k.Method, a.method)
	if a.waits && len(k.Results.Caps) == 0 {
		a.keep(m, body)
		return
	}
	if body != nil {
		a.table.set(m, body, k.Results.Caps)
	}
	a.set(answerDone)
}

// keep settles an answer whose results have no capabilities: what the machine knows of it is
// of no use any more, and the owner need not enter the machine to release it. It runs under
// the machine's lock.
func (a *answer) keep(m *Machine, body *wire.Body) {
	if body != nil {
		body.Retain()
	}
	a.kept = body
	m.answered = append(m.answered, a.k)
	a.k = nil
	a.set(answerKept)
}

// keptContent returns the results of a kept answer, if a is one and has not been released.
func (a *answer) keptContent(gen uint32) (res capnp.Struct, ok bool) {
	if a.state.Load() != pendingState(gen)|answerKept {
		return res, false
	}
	a.mu.Lock()
	defer a.mu.Unlock()
	if a.state.Load() != pendingState(gen)|answerKept {
		return res, false
	}
	if a.kept != nil {
		res = a.kept.Content().Struct()
	}
	return res, true
}

// endKept is end for a kept answer. It needs no lock.
func (a *answer) endKept(gen uint32) bool {
	if a.state.Load() != pendingState(gen)|answerKept {
		return false
	}
	a.mu.Lock()
	ended := a.state.CompareAndSwap(pendingState(gen)|answerKept, pendingState(gen+1))
	var body *wire.Body
	if ended {
		body, a.kept = a.kept, nil
	}
	a.mu.Unlock()
	if body != nil {
		body.Release()
	}
	return ended
}

// notify wakes who waits. The answer may be in its next use by now: then it wakes
// somebody for nothing, who looks and waits again.
func (a *answer) notify() {
	if a.waiters.Load() == 0 {
		return // who comes now sees what has happened before it sleeps
	}
	if a.wakes.Load() {
		select {
		case a.woken <- struct{}{}:
		default:
		}
	}
	if !bubbles.Load() {
		return
	}
	a.mu.Lock()
	if a.wait != nil {
		close(a.wait)
		a.wait = nil
	}
	a.mu.Unlock()
}

// acked tells the stream that the answer belongs to, which is all that is wanted of it.
func (a *answer) acked() {
	s := a.stream
	s.acked(a.mark, a.err)
	a.public(s.m).release()
}

// body returns the message with the results of a done answer, nil if it has none.
func (a *answer) body() *wire.Body {
	if k := a.k; k != nil {
		return bodyOf(k.Results.Content)
	}
	return nil
}

// content returns the results of a done answer.
func (a *answer) content() capnp.Struct {
	body := a.body()
	if body == nil {
		return capnp.Struct{}
	}
	return body.Content().Struct()
}

func (p Answer) wait(ctx context.Context) (res capnp.Struct, err error) {
	if p.a == nil {
		return res, named(ErrReleased, nil)
	}
	if err := p.await(ctx); err != nil {
		return res, err
	}
	// Somebody else may release the answer at any time.
	if res, ok := p.a.keptContent(p.gen); ok {
		return res, nil
	}
	var w work
	p.m.enter()
	if p.a.generation() != p.gen {
		err = named(ErrReleased, nil)
	} else if err = p.a.err; err == nil {
		res = p.a.content()
	}
	p.m.leave(&w)
	w.run()
	runtime.KeepAlive(p.guard) // who waits has not forgotten it
	return res, err
}

// await waits until the answer is not pending any more, or ctx ends.
func (p Answer) await(ctx context.Context) (err error) {
	a, pending := p.a, pendingState(p.gen)
	if a.reads == nil && a.state.Load() != pending {
		return nil
	}
	turn := lendTurn(ctx)
	if reads := a.reads; reads != nil {
		a.reads = nil
		reads.readFor(a, pending)
	}
	for err == nil && a.state.Load() == pending {
		err = a.sleep(ctx, pending)
	}
	turn.takeBack()
	return err
}

// sleep waits until something may have happened to the answer, or ctx ends.
func (a *answer) sleep(ctx context.Context, pending uint64) (err error) {
	a.waiters.Add(1)
	if wait := a.waitChan(); a.state.Load() == pending {
		if done := ctx.Done(); done == nil {
			<-wait // cheaper than to select
		} else {
			select {
			case <-wait:
			case <-done:
				err = context.Cause(ctx)
			}
		}
	}
	if a.waiters.Add(-1) > 0 && a.state.Load() != pending {
		a.notify() // the next who waits
	}
	return err
}

// waitChan returns what to wait on.
func (a *answer) waitChan() chan struct{} {
	bubble := inBubble()
	if !bubble && a.wakes.Load() {
		return a.woken
	}
	a.mu.Lock()
	defer a.mu.Unlock()
	if bubble {
		if a.wait == nil {
			a.wait = make(chan struct{})
		}
		return a.wait
	}
	if a.woken == nil {
		a.woken = make(chan struct{}, 1)
		a.wakes.Store(true)
	}
	return a.woken
}

func (p Answer) pipeline(path []uint16) Ref {
	a, m := p.a, p.m
	if a == nil {
		return Broken(ErrReleased)
	}
	var w work
	var c captp.Cap
	var err error
	m.enter()
	switch {
	case a.generation() != p.gen:
		err = ErrReleased
	case a.state.Load() == pendingState(p.gen)|answerKept: // there are no capabilities
	case a.k == nil:
		err = a.err
	default:
		c = m.vat.Pipeline(a.k, path)
	}
	m.leave(&w)
	w.run()
	if err != nil {
		return Broken(err)
	}
	return m.newHandle(c, true)
}

func (p Answer) release() {
	a, m := p.a, p.m
	if a == nil || a.generation() != p.gen {
		return
	}
	if a.endKept(p.gen) {
		a.recycle()
		runtime.KeepAlive(p.guard)
		return
	}
	var w work
	m.enter()
	mine := a.end(m, p.gen)
	m.leave(&w)
	if mine {
		a.recycle()
	}
	w.runSoon()
	runtime.KeepAlive(p.guard) // until the generation has ended
}

// end ends the generation, unless it has ended already, and reports whether it did. It
// runs under the machine's lock.
func (a *answer) end(m *Machine, gen uint32) bool {
	if a.generation() != gen {
		return false
	}
	if a.state.Load() == pendingState(gen)|answerKept {
		return a.endKept(gen)
	}
	a.state.Store(uint64(gen+1) << 32)
	if a.k == nil {
		return true
	}
	if body := a.body(); body != nil {
		a.table.clear(body)
	}
	m.vat.Finish(a.k)
	a.k = nil
	return true
}

// recycle makes a, whose generation has ended, ready for the next, unless somebody
// still waits for the last one: who does must find out.
func (a *answer) recycle() {
	if a.stop != nil {
		a.stop()
	}
	if a.waiters.Load() > 0 {
		a.notify()
		return
	}
	if a.wakes.Load() {
		select {
		case <-a.woken:
		default:
		}
	}
	if bubbles.Load() {
		a.mu.Lock()
		a.wait = nil
		a.mu.Unlock()
	}
	a.method, a.peer, a.err, a.stop, a.stream, a.mark, a.waits = nil, nil, nil, nil, nil, sendMark{}, false
	answers.Put(a)
}

// cancelWith gives the call up when ctx ends before it has returned.
func (p Answer) cancelWith(ctx context.Context) {
	if !p.Done() {
		p.a.stop = context.AfterFunc(ctx, func() { p.cancel(context.Cause(ctx)) })
	}
}

// cancel fails the answer, if it is pending, with what the caller's context ended with.
func (p Answer) cancel(cause error) {
	if errors.Is(cause, ErrReturned) {
		return // a handler that returns leaves the calls that it did not wait for alone
	}
	a, m := p.a, p.m
	var w work
	m.enter()
	if a.state.Load() == pendingState(p.gen) {
		a.err = cause
		m.vat.Finish(a.k)
		a.k = nil
		a.set(answerFailed)
		w.wake.add(a)
	}
	m.leave(&w)
	w.run()
}
