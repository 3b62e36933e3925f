package rpc

import (
	"context"
	"sync"
	"sync/atomic"

	"github.com/marque-rpc/marque/internal/captp"
)

// A Dispatcher receives the calls made on a local object. Generated code makes one
// for each service; a gateway may write its own, and [Proxy] is one.
//
// Two methods are optional. [Implementer] is for casts. With
// Schema() (interfaceID uint64, packed string), which generated code has, the object tells
// its types to whoever asks: packed is a CodeGeneratorRequest of schema.capnp.
type Dispatcher interface {
	// Method describes a method of the object, nil if there is none. It is called
	// before every Dispatch, from any goroutine, and must be quick.
	Method(interfaceID uint64, methodID uint16) *Method

	// Dispatch runs the call: it reads c.Params, fills in c.Results and returns, or
	// returns an error for the caller. The call is valid until Dispatch returns. A
	// panic in Dispatch fails the call and no more.
	//
	// The context ends when the caller cancels the call or its connection is lost,
	// and with [ErrReturned] when Dispatch has returned.
	Dispatch(ctx context.Context, c *ServerCall) error
}

// An Implementer is a [Dispatcher] that can say which interfaces it has, for [Cast]
// and [Ref.Implements].
type Implementer interface {
	Implements(interfaceID uint64) bool
}

// ObjectOption is an option of [NewObject].
type ObjectOption func(*objectConfig)

type objectConfig struct {
	concurrent bool
	name       string
	onRelease  func()
	machine    *Machine
	hideSchema bool
	also       []Dispatcher
	around     []func(context.Context, *ServerCall, Dispatcher) error
}

// Concurrent lets the object run any number of calls at a time, each started in
// E-order. Without it the object runs one call at a time.
func Concurrent() ObjectOption { return func(c *objectConfig) { c.concurrent = true } }

// Name names the object in errors, logs, dumps and leak reports.
func Name(name string) ObjectOption { return func(c *objectConfig) { c.name = name } }

// OnRelease has f called, from a goroutine of the library, when the last reference
// to the object, local or remote, is gone. No call is running or will come then. Of
// several, each is called, one after the other.
func OnRelease(f func()) ObjectOption {
	return func(c *objectConfig) {
		if first := c.onRelease; first != nil {
			c.onRelease = func() { first(); f() }
		} else {
			c.onRelease = f
		}
	}
}

// InMachine puts the object into a machine of one's own, see [NewMachine].
func InMachine(m *Machine) ObjectOption { return func(c *objectConfig) { c.machine = m } }

// An object is a local object: who handles its calls and whose turn it is.
//
// Calls come in E-order, under the machine's lock, and wait in queue. An object that
// is serial is either idle, or one call has the turn. The turn passes, when its holder
// returns or gives it up, to the first handler that wants its turn back, else to the
// first call of the queue. An object costs no goroutine.
type object struct {
	dispatcher Dispatcher
	self       captp.Cap   // not counted: valid while somebody else has a reference
	more       *objectMore // nil for an object without options
	slowness               // calls to run in a goroutine of their own, see Conn.runInline
	concurrent bool
	hideSchema bool
	// streamFailed says that a streaming method failed: see objectMore.streamError.
	streamFailed atomic.Bool

	mu      sync.Mutex // guards what follows; a leaf, taken under the machine's lock too
	busy    bool       // some call has the turn
	dropped bool       // no reference is left
	broken  bool       // see breakable
	calls   uint32     // calls delivered and not yet returned
	queue   callQueue  // calls not yet started
	resume  callQueue  // handlers that wait to have their turn back
}

// objectMore is what few objects need.
type objectMore struct {
	name      string
	onRelease func()
	// streamError is what a streaming method failed with: all later calls fail with
	// it too, since the caller of a streaming method looks at the result of the last
	// call only. Guarded by object.mu.
	streamError error
	brokenObject
}

// callQueue is a FIFO of calls, linked through incoming.next.
type callQueue struct{ head, tail *incoming }

func (q *callQueue) push(c *incoming) {
	c.next = nil
	if q.tail == nil {
		q.head = c
	} else {
		q.tail.next = c
	}
	q.tail = c
}

// append moves the calls of r to the end of q.
func (q *callQueue) append(r *callQueue) {
	if r.head == nil {
		return
	}
	if q.tail == nil {
		q.head = r.head
	} else {
		q.tail.next = r.head
	}
	q.tail = r.tail
	*r = callQueue{}
}

// longer reports whether there are more than n calls. It looks at so many.
func (q *callQueue) longer(n int) bool {
	c := q.head
	for ; c != nil && n > 0; n-- {
		c = c.next
	}
	return c != nil
}

func (q *callQueue) pop() *incoming {
	c := q.head
	if c == nil {
		return nil
	}
	if q.head = c.next; q.head == nil {
		q.tail = nil
	}
	c.next = nil
	return c
}

// deliver takes a call in E-order, under the machine's lock. It reports whether the
// call may start now; else it starts when its turn comes.
func (o *object) deliver(c *incoming) (start bool) {
	o.mu.Lock()
	defer o.mu.Unlock()
	o.calls++
	if c.parkable && c.from.park(c) {
		return false
	}
	return o.startLocked(c)
}

// startLocked gives c the turn, or a place in the queue. It reports whether c may start.
func (o *object) startLocked(c *incoming) bool {
	if o.concurrent || o.broken {
		return true
	}
	if o.busy {
		o.queue.push(c)
		return false
	}
	o.busy, c.hasTurn = true, true
	return true
}

// pass ends c's turn, if it has one, and gives it to whoever is next. If that is a call
// that has not started, it is returned and the caller must see that it runs.
func (o *object) pass(c *incoming) (next *incoming, had bool) {
	o.mu.Lock()
	defer o.mu.Unlock()
	had = c.hasTurn
	return o.passLocked(c), had
}

func (o *object) passLocked(c *incoming) *incoming {
	if !c.hasTurn {
		return nil
	}
	c.hasTurn = false
	for r := o.resume.pop(); r != nil; r = o.resume.pop() {
		r.turnBack <- struct{}{} // has room: a call has one turn to wait for
		if !r.over {
			r.hasTurn = true
			return nil
		}
	}
	next := o.nextLocked()
	if next == nil {
		o.busy = false
		return nil
	}
	next.hasTurn = true
	return next
}

// nextLocked takes the first call out of the queue, but for those whose connection is congested by now.
func (o *object) nextLocked() *incoming {
	for c := o.queue.head; c != nil && c.parkable && c.from.out.Congested() && c.from.takeBack(&o.queue); {
		c = o.queue.head
	}
	return o.queue.pop()
}

// take waits until c, which gave its turn up, has it again.
func (o *object) take(c *incoming) {
	o.mu.Lock()
	if !o.busy || c.over { // what a handler left behind has no turn
		c.hasTurn = !c.over
		o.busy = o.busy || c.hasTurn
		o.mu.Unlock()
		return
	}
	if c.turnBack == nil {
		c.turnBack = make(chan struct{}, 1)
	}
	o.resume.push(c)
	o.mu.Unlock()
	<-c.turnBack
}

// idle reports whether all calls that were delivered have had their turn.
func (o *object) idle() bool {
	o.mu.Lock()
	defer o.mu.Unlock()
	return !o.busy || o.broken
}

// behind calls f when all calls that were delivered before have had their turn, at once if
// they have. f must be quick.
func (o *object) behind(f func()) {
	o.mu.Lock()
	wait := o.busy && !o.broken
	if wait {
		o.calls++
		o.queue.push(&incoming{object: o, marker: f})
	}
	o.mu.Unlock()
	if !wait {
		f()
	}
}

// returned notes that c has been answered, ends its turn, and returns the next call
// to run, if any.
func (o *object) returned(c *incoming) *incoming {
	o.mu.Lock()
	o.calls--
	c.over = true
	gone := o.dropped && o.calls == 0
	next := o.passLocked(c)
	o.mu.Unlock()
	if gone {
		o.released()
	}
	return next
}

// drop notes that no reference is left; calls that were delivered still run.
func (o *object) drop() {
	o.mu.Lock()
	o.dropped = true
	gone := o.calls == 0
	o.mu.Unlock()
	if gone {
		o.released()
	}
}

func (o *object) released() {
	if o.more != nil && o.more.onRelease != nil {
		go runHook("OnRelease", o.more.onRelease)
	}
}

// failStream makes all later calls fail with err.
func (o *object) failStream(err error) {
	o.mu.Lock()
	defer o.mu.Unlock()
	if more := o.orMore(); more.streamError == nil {
		more.streamError = err
		o.streamFailed.Store(true)
	}
}

func (o *object) streamError() error {
	o.mu.Lock()
	defer o.mu.Unlock()
	return o.more.streamError
}

// String names the object for errors and logs: by its name, else by its interface.
func (o *object) String() string {
	if name := o.name(); name != "" {
		return name
	}
	if i := interfaceOf(o.dispatcher); i != "" {
		return i
	}
	return "object"
}

func (o *object) name() string {
	o.mu.Lock()
	defer o.mu.Unlock()
	if o.more == nil {
		return ""
	}
	return o.more.name
}
