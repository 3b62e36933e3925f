package rpc

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"runtime/debug"
	"sync"
	"sync/atomic"
	"time"

	"github.com/marque-rpc/marque/internal/captp"
	"github.com/marque-rpc/marque/internal/transport"
	"github.com/marque-rpc/marque/internal/wire"
)

// ConnOptions are the options of [NewConn]. The zero value is usable.
type ConnOptions struct {
	// Bootstrap is the capability that the peer gets when it asks for none by name.
	// The connection borrows it: it makes references of its own.
	Bootstrap Ref

	// Restore finds the capability that the peer asks for by name (id is nil if it asks
	// for none, and Bootstrap is null). The reference it returns is the connection's. It
	// is called in a goroutine of its own; ctx ends with the connection, and when the
	// peer does not want the answer any more. Without it such requests fail.
	Restore func(ctx context.Context, id []byte, peer PeerInfo) (Ref, error)

	// Identity and Label are what PeerInfo says about the peer.
	Identity any
	Label    string

	// Limits bound what the peer can make us keep.
	Limits ConnLimits

	// NoTailCalls is for a peer that cannot take the result of a call from a call of its own (Return.takeFromOtherQuestion):
	// capnproto.org/go/capnp, as of v3.1.0-alpha.2. Without it a call from such a peer fails if it leads back to an object of
	// the peer's. With it the result comes here and goes back.
	NoTailCalls bool

	// Logger gets a line per message at level debug, and what goes wrong. Nil means
	// slog.Default for what goes wrong, and no lines per message.
	Logger *slog.Logger

	// Budget bounds what waits to be sent on several connections together. Nil means the machine's, of 1 GiB for all its
	// connections without another.
	Budget *SendBudget

	// NoPolling has whoever reads the connection sleep until something comes. Else it looks again and again for up to 100 µs first, where messages have come
	// that soon one after the other, which makes small calls several times faster; see docs/decisions. At most half of the processors do so at once. It
	// is for TCP and Unix connections of package net; others, and what embeds one, are not polled.
	NoPolling bool

	// Machine is the machine that the connection belongs to, nil for the process's.
	Machine *Machine
}

// ConnLimits are the limits of a connection. Zero means the default that stands with
// each. Past a soft limit calls are answered with [Overloaded]; past a hard one the
// connection is aborted.
type ConnLimits struct {
	MessageBytes   int // longest message; default 64 MiB, hard; a call or result of ours that may become longer fails
	QueuedBytes    int // bytes that wait to be sent to a peer that reads slowly; default 64 MiB, soft: calls and results that would pass it fail; twice that is hard
	Calls          int // calls of the peer that have not returned; default 65,536, soft; twice that is hard
	CallBytes      int // bytes of the parameters of such calls, and of outcomes that the peer has not let go of; default 256 MiB, soft
	Questions      int // calls of ours to the peer that have not returned; default 65,536, soft; what we pass on for others counts in Calls instead
	Exports        int // capabilities that the peer holds; default 4,194,304, soft: calls and results that would pass more fail
	Imports        int // capabilities of the peer's that we hold; default 4,194,304, soft, also for its results; twice that is hard
	CapsPerMessage int // default 65,536, hard; a call or result of ours with more fails

	// StallTimeout is how long the peer may take nothing of what waits to be sent. Default 60 s, hard; negative: for ever. While
	// the budget is spent (see [SendBudget]) it is a quarter.
	StallTimeout time.Duration
}

// A Conn is a connection to another vat over a byte stream. All methods may be called
// from any goroutine.
type Conn struct {
	m       *Machine
	rwc     io.ReadWriteCloser
	opts    ConnOptions
	peer    PeerInfo
	log     *slog.Logger // for what goes wrong
	debug   *slog.Logger // for the line per message; nil if nobody wants it
	vatConn *captp.Conn
	in      *transport.Reader
	out     *transport.Writer

	received readCounts

	offers   map[*callContext]struct{} // requests for capabilities that have not been answered, guarded by m.mu
	calls    callList                  // of the peer, that have not been answered
	running  atomic.Int64              // their number
	draining atomic.Bool               // Shutdown has begun
	drained  chan struct{}             // told when running falls to 0 while draining

	refusals  refusals
	crowd     atomic.Int32 // about how many calls of ours were in flight when the last one was sent
	gathering atomic.Bool  // somebody is about to flush, see work.gather
	gathered  atomic.Int32 // messages left to whoever that is
	bubble    bool         // made in a bubble of testing/synctest, see work.runCollected

	awaited int    // answers of the peer that are to come, guarded by m.mu
	lender  lender // whether a caller reads

	reading  reading          // who reads
	pending  work             // belongs to the leader
	deferred int              // bursts whose replies have not been written; belongs to the leader
	burst    []*wire.Received // belongs to the leader

	parked  parking
	noRooms uint64 // results and calls that were refused because too much is queued; guarded by m.mu

	closeOnce sync.Once
	readDone  chan struct{} // closed when the reading has ended
	done      chan struct{}
	err       error // set before done is closed
}

// NewConn starts a connection over rwc, which it owns from now on. If rwc also has
// CloseWrite or TryWrite, as connections of package vat do, these are
// used; with SetReadDeadline too, whose deadlines are the connection's from now on, a caller may read its result itself:
// then a Read that ends by its deadline must lose nothing, so that the stream can be read on.
// The connection reads until it is closed, in one goroutine.
func NewConn(rwc io.ReadWriteCloser, opts ConnOptions) *Conn {
	m := opts.Machine
	if m == nil {
		m = defaultMachine
	}
	limits := transport.Limits{MaxFrameBytes: opts.Limits.MessageBytes, MaxQueuedBytes: opts.Limits.QueuedBytes,
		StallTimeout: opts.Limits.StallTimeout, Budget: opts.Budget.orOf(m)}
	c := &Conn{m: m, rwc: rwc, opts: opts, log: opts.Logger, offers: make(map[*callContext]struct{}),
		readDone: make(chan struct{}), done: make(chan struct{}), drained: make(chan struct{}, 1)}
	c.bubble = noteBubble()
	c.peer = PeerInfo{Identity: opts.Identity, Label: opts.Label, Conn: c}
	if c.log == nil {
		c.log = slog.Default()
	} else if c.log.Enabled(context.Background(), slog.LevelDebug) {
		c.debug = c.log
		naming.Add(1)
	}
	c.reading.timer = time.AfterFunc(time.Hour, c.look)
	c.reading.timer.Stop()
	c.opts.Bootstrap = opts.Bootstrap.AddRef()
	c.in = transport.NewReader(c.readFrom(rwc), limits)
	c.out = transport.NewWriter(rwc, limits, c.lost)
	c.out.OnRelief(c.relieved)
	var w work
	m.enter()
	vatLimits := opts.Limits.machine()
	vatLimits.NoTailCalls = opts.NoTailCalls
	c.vatConn = m.vat.Connect(c, vatLimits)
	c.vatConn.Room = c.room
	m.conns[c] = struct{}{}
	m.leave(&w)
	w.run()
	go c.lead()
	return c
}

// readFrom returns what to read of the stream, and makes it possible to lend the reading, where it is.
func (c *Conn) readFrom(stream io.Reader) io.Reader {
	from := stream
	if !c.opts.NoPolling && !c.bubble {
		from = transport.BusyPolled(stream)
	}
	if c.bubble || c.debug != nil { // a logger is code of users
		return from
	}
	if c.lender.source = newSource(stream, from); c.lender.source == nil {
		return from
	}
	c.lender.back, c.lender.within = make(chan struct{}, 1), lendWithin
	return c.lender.source
}

func (l ConnLimits) machine() captp.Limits {
	return captp.Limits{Answers: l.Calls, CallBytes: l.CallBytes, Questions: l.Questions,
		Exports: l.Exports, Imports: l.Imports, CapsPerMsg: l.CapsPerMessage, MessageBytes: l.MessageBytes}
}

// Machine returns the machine that the connection belongs to.
func (c *Conn) Machine() *Machine { return c.m }

// Peer says who is at the other end.
func (c *Conn) Peer() PeerInfo { return c.peer }

// Bootstrap returns the capability that the peer offers to all, as a promise: calls on
// it are sent at once. The caller owns the reference.
func (c *Conn) Bootstrap(ctx context.Context) Ref { return c.bootstrap(ctx, nil) }

// BootstrapID returns the capability that the peer knows by the given name, as a
// promise, like Bootstrap.
func (c *Conn) BootstrapID(ctx context.Context, id []byte) Ref {
	if id == nil {
		id = []byte{}
	}
	return c.bootstrap(ctx, id)
}

func (c *Conn) bootstrap(ctx context.Context, id []byte) Ref {
	if err := ctx.Err(); err != nil {
		return c.m.broken(context.Cause(ctx))
	}
	var w work
	m := c.m
	m.enter()
	k := m.vat.Bootstrap(c.vatConn, id)
	held := m.vat.Pipeline(k, nil)
	m.vat.Finish(k)
	m.leave(&w)
	w.run()
	return m.newHandle(held, false)
}

// offer answers a peer that asks for our bootstrap capability or for a named one.
func (c *Conn) offer(k *captp.Call, ctx *callContext) {
	switch {
	case c.draining.Load():
		c.offered(k, ctx, Ref{}, errShutdown)
	case k.ObjectIDBad:
		c.offered(k, ctx, Ref{}, &Error{Kind: Failed, Reason: "the name asked for is neither text nor data"})
	case k.ObjectID == nil && !c.opts.Bootstrap.IsNull():
		c.offered(k, ctx, c.opts.Bootstrap, nil)
	case c.opts.Restore != nil:
		go c.restore(k, bytes.Clone(k.ObjectID), ctx)
	default:
		c.offered(k, ctx, Ref{}, &Error{Kind: Failed, Reason: "this vat offers no such capability"})
	}
}

// restore has the user find the capability that the peer asks for by name.
func (c *Conn) restore(k *captp.Call, id []byte, ctx *callContext) {
	r, err := c.callRestore(ctx, id)
	ctx.detach()
	c.offered(k, ctx, r, err)
	r.Release()
}

// callRestore calls the user's function, whose panics end no vat either.
func (c *Conn) callRestore(ctx context.Context, id []byte) (r Ref, err error) {
	defer func() {
		if v := recover(); v != nil {
			c.log.Error("rpc: Restore panicked", "panic", fmt.Sprint(v), "stack", string(debug.Stack()))
			r, err = Ref{}, &Error{Kind: Failed, Reason: "Internal error from the restorer"}
		}
	}()
	if r, err = c.opts.Restore(ctx, id, c.peer); err != nil {
		err = told(err)
	}
	return r, err
}

// offered gives the peer what it asked for.
func (c *Conn) offered(k *captp.Call, ctx *callContext, r Ref, err error) {
	m := c.m
	if r.h != nil && r.h.m != m {
		r = m.forward(r)
		defer r.Release()
	}
	var w work
	m.enter()
	delete(c.offers, ctx)
	var held captp.Cap
	if err == nil && r.h != nil {
		if held = r.h.cap; held.IsNull() {
			err = ErrReleased
		}
	}
	if err != nil {
		err = m.vat.Throw(k, exception(err))
	} else {
		err = m.vat.Return(k, captp.Payload{Caps: []captp.Cap{held}})
	}
	m.leave(&w)
	w.run()
	if err != nil {
		panic("rpc: the machine refused an answer: " + err.Error())
	}
}

// queue takes a message to be sent, in order, under the machine's lock.
func (c *Conn) queue(msg *captp.Msg, w *work) {
	if c.debug != nil {
		attrs := c.describe(msg)
		w.later(func() { c.logMessage("sent", attrs) })
	}
	if isAnswered(msg) {
		c.awaited++
		c.expect(msg, w)
	}
	if msg.Kind == captp.KindCall {
		c.noteCrowd()
	}
	_ = c.out.Queue(wire.NewOut(msg, (*recycler)(c.m))) // lost is told of errors
	w.dirty(c)
	w.prompt = w.prompt || msg.Kind != captp.KindFinish && msg.Kind != captp.KindRelease
}

// noteCrowd notes how many calls are in flight, if that has changed much: those who call look at it all the time.
func (c *Conn) noteCrowd() {
	if now, was := c.awaited, int(c.crowd.Load()); (now > 1) != (was > 1) || 4*now > 5*was || 4*now < 3*was {
		c.crowd.Store(int32(min(now, 1<<20)))
	}
}

// isAnswered reports whether the peer answers msg.
func isAnswered(msg *captp.Msg) bool {
	switch msg.Kind {
	case captp.KindCall:
		return !msg.OnlyPipeline
	case captp.KindBootstrap, captp.KindProvide, captp.KindAccept:
		return true
	case captp.KindDisembargo:
		return msg.Disembargo == captp.DisembargoSenderLoopback
	}
	return false
}

// answersUs reports whether msg is the peer's answer to a message of ours.
func answersUs(msg *captp.Msg) bool {
	return msg.Kind == captp.KindReturn ||
		msg.Kind == captp.KindDisembargo && msg.Disembargo == captp.DisembargoReceiverLoopback
}

// lost is told of the error that ended the writing. Where the peer does not read, messages
// are lost that were promised to it: there is nothing to go on with. Else it may have said why before it
// stopped reading, so the reading gets a moment to find that out; then closing the stream
// makes it notice.
func (c *Conn) lost(err error) {
	if errors.Is(err, transport.ErrQueueFull) || errors.Is(err, transport.ErrStalled) {
		c.abort(exception(&Error{Kind: Disconnected, Reason: err.Error(), Cause: err}))
		return
	}
	time.AfterFunc(lastWords, func() { _ = c.rwc.Close() })
}

// Close ends the connection at once: what is queued to be sent is given a moment, calls
// in flight fail with [Disconnected]. It waits until the stream is closed and nothing of
// the connection runs but handlers, whose contexts have ended.
func (c *Conn) Close() error { return c.CloseWithError(errClosed) }

// CloseWithError is Close with a reason, which the peer is told: with its kind and
// details, but as the end of the connection. Nil is no other reason than Close has.
func (c *Conn) CloseWithError(reason error) error {
	if reason == nil {
		reason = errClosed
	}
	c.abort(exception(reason))
	<-c.done
	return nil
}

// Shutdown closes the connection when the peer's calls that are in flight have returned.
// Calls and requests that come meanwhile are answered with [Disconnected]. If ctx ends
// first it closes the connection at once, and returns the cause. A handler of a call that
// came by the connection would wait for itself, unless its ctx ends.
func (c *Conn) Shutdown(ctx context.Context) error {
	c.draining.Store(true)
	err := c.drain(ctx)
	_ = c.CloseWithError(errClosed)
	return err
}

// drain waits until no call of the peer runs.
func (c *Conn) drain(ctx context.Context) error {
	for c.running.Load() > 0 {
		select {
		case <-c.drained:
		case <-c.done:
			return nil
		case <-ctx.Done():
			return context.Cause(ctx)
		}
	}
	if err := c.out.Drain(ctx); err != nil && ctx.Err() != nil {
		return context.Cause(ctx)
	}
	return nil // an error of the stream is no matter: the connection ends
}

// callEnded notes that a call of the peer has been answered.
func (c *Conn) callEnded() {
	if c.running.Add(-1) > 0 || !c.draining.Load() {
		return
	}
	select {
	case c.drained <- struct{}{}:
	default:
	}
}

var (
	errClosed   = &Error{Kind: Disconnected, Reason: "the connection was closed"}
	errLost     = &Error{Kind: Disconnected, Reason: "the connection that the call came by has ended"}
	errShutdown = &Error{Kind: Disconnected, Reason: "the vat is shutting down"}
)

func (c *Conn) abort(x *captp.Exception) {
	var w work
	c.m.enter()
	c.m.vat.Abort(c.vatConn, x)
	c.m.leave(&w)
	w.run()
}

// Done is closed when the connection has ended.
func (c *Conn) Done() <-chan struct{} { return c.done }

// Err returns why the connection has ended: nil before, and when the peer ended the stream
// while neither side held or awaited anything of the other. After Close or Shutdown, of
// this side or the peer's, it says that the connection was closed. It matches
// [ErrDisconnected].
func (c *Conn) Err() error {
	select {
	case <-c.done:
		return c.err
	default:
		return nil
	}
}

// closed is told by the machine that the connection is over; its last messages are
// queued.
func (c *Conn) closed(why *captp.Exception) {
	c.closeOnce.Do(func() {
		if why != nil {
			e := errorOf(why, nil)
			e.Kind = Disconnected
			c.err = e
		}
		go c.finish()
	})
}

// finish gives the last messages a moment to be written, closes the stream and waits
// for the reading to end.
func (c *Conn) finish() {
	c.recall()
	c.dropParked()
	ctx, cancel := context.WithTimeout(context.Background(), lastWords)
	_ = c.out.Drain(ctx)
	cancel()
	c.out.Close(nil)
	_ = c.rwc.Close()
	select {
	case <-c.readDone:
	case <-time.After(lastWords): // a stream whose Close does not end its Read
	}
	c.m.enter()
	delete(c.m.conns, c)
	var w work
	c.m.leave(&w)
	w.run()
	c.reading.timer.Stop()
	if c.debug != nil {
		naming.Add(-1)
	}
	c.opts.Bootstrap.Release()
	close(c.done)
}

// String names the connection for logs.
func (c *Conn) String() string {
	if c.peer.Label != "" {
		return "connection to " + c.peer.Label
	}
	return fmt.Sprintf("connection %p", c)
}
