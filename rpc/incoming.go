package rpc

import (
	"context"
	"fmt"
	"log/slog"
	"runtime/debug"
	"sync"

	"github.com/marque-rpc/marque/capnp"
	"github.com/marque-rpc/marque/internal/captp"
	"github.com/marque-rpc/marque/internal/wire"
)

// An incoming is a call that was delivered to an object here. It is pooled; the object sees it as a [ServerCall].
type incoming struct {
	next *incoming // in a callQueue

	m       *Machine
	object  *object
	k       *captp.Call // not to be used after the answer
	before  *incoming   // neighbours in from.calls, guarded by m.mu
	after   *incoming
	late    bool  // it came during Shutdown
	from    *Conn // by which the call came; nil for one from this process
	iface   uint64
	ordinal uint16
	ctx     *callContext
	method  *Method
	params  *wire.Body  // nil if there is no content
	table   capTable    // of params
	results *wire.Body  // nil until Results
	caps    []captp.Cap // storage for those of the results
	tailed  bool        // TailCall has answered
	handled bool        // the handler has returned
	passage *passage    // of a call that a membrane has let pass
	marker  func()      // of what is no call, see object.behind

	reader   *Conn // whose reading this call holds up while lead is its state, see Conn.lead
	lead     leadership
	shared   bool          // others may know the call: it is not to be used again. Guarded by ctx.mu
	hasTurn  bool          // guarded by object.mu
	over     bool          // the handler has returned; guarded by object.mu
	parkable bool          // it came by a connection to this object, and may wait while that is congested
	turnBack chan struct{} // made when first needed
}

var incomings = sync.Pool{New: func() any { return new(incoming) }}

// errCanceled is why the context of a handler ends when nobody wants its result any
// more.
var errCanceled = &Error{Kind: Failed, Reason: "the caller has cancelled the call", Cause: context.Canceled}

// newIncoming makes what the object sees of k. It runs under the machine's lock.
func newIncoming(m *Machine, o *object, k *captp.Call) *incoming {
	c := incomings.Get().(*incoming)
	c.m, c.object, c.k = m, o, k
	c.ctx = m.newContext()
	c.ctx.public.call.Store(c)
	c.iface, c.ordinal = k.Interface, k.Method
	if k.From != nil {
		c.from = k.From.Handle.(*Conn)
		c.from.running.Add(1)
		c.from.calls.add(c)
		c.late = c.from.draining.Load()
		c.parkable = !k.PassedOn && !o.isWrapper()
		c.ctx.peer = &c.from.peer
	} else if a, ok := k.Caller.(*answer); ok {
		c.ctx.peer = a.peer
	}
	if c.params = bodyOf(k.Params.Content); c.params != nil {
		c.table.set(m, c.params, k.Params.Caps)
		trackContent(c.params, "parameters", k.Interface, k.Method, nil)
	}
	k.Callee = c
	return c
}

// A callList is the calls that came by a connection and have not been answered, so that
// their contexts end with it. It is guarded by the machine's lock.
type callList struct{ head *incoming }

func (l *callList) add(c *incoming) {
	c.before, c.after = nil, l.head
	if l.head != nil {
		l.head.before = c
	}
	l.head = c
}

func (l *callList) remove(c *incoming) {
	if c.before != nil {
		c.before.after = c.after
	} else {
		l.head = c.after
	}
	if c.after != nil {
		c.after.before = c.before
	}
	c.before, c.after = nil, nil
}

// content is [ServerCall.Params].
func (c *incoming) content() capnp.Struct {
	if c.params == nil {
		return capnp.Struct{}
	}
	return c.params.Content().Struct()
}

// startResults is [ServerCall.Results].
func (c *incoming) startResults(size capnp.ObjectSize) capnp.StructBuilder {
	if c.results != nil {
		c.dropResults()
	}
	c.results = wire.NewReturn(size, c.resultBytes().guess())
	return c.results.Struct()
}

// reflected stands for the methods that every object has.
var reflected Method

func (c *incoming) resultBytes() *sizeGuess {
	if c.method == nil {
		return &reflected.resultBytes
	}
	return &c.method.resultBytes
}

// allowNext is [ServerCall.AllowNext].
func (c *incoming) allowNext() {
	if next, _ := c.object.pass(c); next != nil {
		go next.runAll()
	}
}

// runAll runs c and whatever calls of its object get their turn after it.
func (c *incoming) runAll() {
	for c != nil {
		var w work
		next := c.run(&w)
		w.run()
		c = next
	}
}

// run runs the call to its end and returns the next call of the object, if it is
// that one's turn. What remains to be done is added to w.
func (c *incoming) run(w *work) (next *incoming) {
	if c.marker != nil {
		c.marker()
		return c.object.returned(c)
	}
	return c.end(c.dispatch(), w)
}

// end is the end of a call whose handler came to err.
func (c *incoming) end(err error, w *work) (next *incoming) {
	c.ctx.public.call.Store(nil)
	if err != nil && c.method != nil && c.method.Stream && c.ctx.ended() == nil {
		// One that its caller gave up, or lost its connection, has failed for that caller alone.
		c.object.failStream(err)
	}
	c.answer(err, w)
	if c.passage != nil {
		c.passage.returned()
	}
	w.prompt = err != nil || c.method == nil || !c.method.Stream
	o := c.object
	c.ctx.detach()
	if c.from != nil {
		c.from.callEnded()
	}
	next = o.returned(c)
	c.recycle()
	return next
}

// dispatch runs the handler and turns whatever goes wrong into the call's error.
func (c *incoming) dispatch() (err error) {
	if cause := c.ctx.ended(); cause != nil {
		return cause // cancelled before its turn came: nobody would see a result
	}
	if c.late {
		return errShutdown
	}
	defer c.unwound(&err)
	if err = c.handle(c.object.dispatcher); err != nil {
		err = told(err)
	}
	c.handled = true
	return err
}

// handle is the part of dispatch that runs the user's code.
func (c *incoming) handle(d Dispatcher) error {
	c.method = d.Method(c.iface, c.ordinal)
	if c.method == nil {
		if c.describe() {
			return nil
		}
		return c.unknownMethod()
	}
	if naming.Load() > 0 {
		c.method.remember()
	}
	if c.object.streamFailed.Load() {
		return c.object.streamError()
	}
	return d.Dispatch(c.ctx, &c.ctx.public)
}

// unwound looks, deferred, whether the handler has returned. A panic becomes an error for
// the caller, who learns which method it was and nothing of the rest; the log has the stack. A
// handler that ends its goroutine, as testing.T.FailNow does, has the call ended in another, and the
// connection that the goroutine was reading read on.
func (c *incoming) unwound(err *error) {
	if c.handled {
		return
	}
	method := c.method.String()
	if c.method == nil {
		method = methodName(c.iface, c.ordinal)
	}
	*err = &Error{Kind: Failed, Reason: "Internal error from " + method}
	v := recover()
	if v != nil {
		c.logger().Error("rpc: handler panicked", "method", method, "object", c.object.String(),
			"panic", fmt.Sprint(v), "stack", string(debug.Stack()))
		return
	}
	c.logger().Error("rpc: handler ended its goroutine", "method", method, "object", c.object.String(), "stack", string(debug.Stack()))
	failure := *err
	if c.reader != nil {
		c.reader.replace(c.lead, false)
	}
	go func() {
		var w work
		next := c.end(failure, &w)
		w.run()
		next.runAll()
	}()
}

func (c *incoming) logger() *slog.Logger {
	if c.from != nil {
		return c.from.log
	}
	return slog.Default()
}

// answer gives the machine the outcome.
func (c *incoming) answer(err error, w *work) {
	if c.tailed {
		c.dropResults()
		return
	}
	var table []capnp.Capability
	if c.results != nil {
		if err == nil {
			err = c.results.Message().Err()
		}
		c.results.Seal()
		c.resultBytes().learn(c.results.Size())
		table = c.results.Message().TakeCapabilities()
		c.m.localize(table)
	}
	var results captp.Payload
	c.m.enter()
	if err == nil {
		results, err = c.m.outgoing(c.results, table, c.caps[:0])
		c.caps = results.Caps
	}
	c.endParams()
	var refused error
	if err != nil {
		refused = c.m.vat.Throw(c.k, exception(err))
	} else {
		refused = c.m.vat.Return(c.k, results)
	}
	c.m.leave(w)
	if refused != nil {
		panic("rpc: the machine refused an answer: " + refused.Error())
	}
	releaseTable(table)
	if c.results != nil {
		c.results.Release()
		c.results = nil
	}
}

// endParams makes the parameters invalid: the call is being answered. It runs under the
// machine's lock.
func (c *incoming) endParams() {
	if c.from != nil {
		c.from.calls.remove(c)
	}
	if c.params != nil {
		c.table.clear(c.params)
		c.params = nil
	}
}

func (c *incoming) dropResults() {
	if c.results == nil {
		return
	}
	releaseTable(c.results.Message().TakeCapabilities())
	c.results.Release()
	c.results = nil
}

// recycle makes c ready for its next use, if the handler has left nothing behind that
// knows it. The context stays with the handler.
func (c *incoming) recycle() {
	if c.shared {
		return
	}
	*c = incoming{table: c.table, caps: c.caps[:0]}
	incomings.Put(c)
}

func releaseTable(table []capnp.Capability) {
	for _, c := range table {
		if c != nil {
			c.Release()
		}
	}
}
