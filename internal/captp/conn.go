package captp

import "slices"

// Conn is one end of a connection: the four tables and the embargoes.
type Conn struct {
	// Handle is what the driver gave to Connect.
	Handle any
	// Room, if set, is the driver's word whether a call or a result with content of so many bytes may be sent to the peer now: why it
	// may not, and fails, or nil.
	Room func(bytes int) *Exception

	v         *Vat
	limits    Limits
	closed    bool
	err       *Exception // why it is closed
	questions questionTable
	answers   sparse[*Call]
	exports   exportTable
	imports   sparse[*node]
	outlived  int // former hops, and promises that stood for hops, that somebody holds
	embargoes embargoTable
	bounces   int        // Disembargoes of the peer that wait behind embargoes of ours
	running   int        // calls of the peer that are not answered, those included that it has finished
	callBytes int        // of their parameters, and of what answers keep until they are finished
	brokens   []ExportID // exports described in the message being made that must be followed by a Resolve to an exception
	reflected []bool     // scratch
	refused   uint64     // calls of the peer that were answered overloaded
	breached  bool       // the peer broke a rule, which has ended the connection
}

// Breached reports whether the connection was ended because the peer broke a rule.
func (c *Conn) Breached() bool { return c.breached }

// Closed reports whether the connection is over.
func (c *Conn) Closed() bool { return c.closed }

// Refused returns how many calls of the peer were answered overloaded, because too many of them run or are kept.
func (c *Conn) Refused() uint64 { return c.refused }

// Limits bound what a peer can make us keep. Zero fields mean the default that stands beside them. A peer loses its connection only by
// what it says itself: where others can fill a table, by way of us, they are refused.
type Limits struct {
	Answers    int // calls of the peer not yet finished: 65536. Above: answered overloaded; above twice that: abort
	CallBytes  int // bytes of the parameters of calls not yet answered, and of the results and exceptions of answers not yet finished: 256 MiB. Above: answered overloaded
	Questions  int // questions of ours not yet finished, those forwarded for others included: 65536; these only up to Answers. Above: the call fails as overloaded
	Exports    int // capabilities exported to the peer: 4194304. Above: the call or the answer that would export more fails as overloaded
	Imports    int // capabilities imported from the peer, and what is left of such when the peer has said what they are: 4194304. Above: calls of the peer are answered overloaded, and results for us that would import more fail as overloaded; above twice that: abort
	Embargoes  int // embargoes of ours waiting for this peer: 65536. Above: the promise that would wait is broken, as overloaded. And those of the peer that wait behind ours. Above: abort
	CapsPerMsg int // descriptors in one message: 65536. Above: abort; and a call or a result of ours with more fails
	// MessageBytes is how long a message to the peer may be, in bytes as Payload.Bytes counts: 64 MiB. A call or a result that may
	// become longer fails. What is received is measured by whoever receives it.
	MessageBytes int
	PathLength   int // steps of one path: 64. Above: abort
	Paths        int // different paths into one result: 1024. Above: abort

	// NoTailCalls has results of the peer's own calls to itself travel here and back: for a peer that does not know
	// Return.takeFromOtherQuestion.
	NoTailCalls bool
}

func (l Limits) withDefaults() Limits {
	set := func(f *int, d int) {
		if *f == 0 {
			*f = d
		}
	}
	set(&l.Answers, 1<<16)
	set(&l.CallBytes, 256<<20)
	set(&l.Questions, 1<<16)
	set(&l.Exports, 1<<22)
	set(&l.Imports, 1<<22)
	set(&l.Embargoes, 1<<16)
	set(&l.CapsPerMsg, 1<<16)
	set(&l.MessageBytes, 64<<20)
	set(&l.PathLength, 64)
	set(&l.Paths, 1024)
	return l
}

// Connect adds a connection. handle is the driver's own and comes back as Conn.Handle.
func (v *Vat) Connect(handle any, limits Limits) *Conn {
	c := &Conn{Handle: handle, v: v, limits: limits.withDefaults()}
	v.conns = append(v.conns, c)
	return c
}

// send files a message for the peer, and behind it the bad news about broken capabilities that it mentions.
func (c *Conn) send(m *Msg) {
	v := c.v
	if c.closed {
		if m.Payload.Content != nil {
			m.Payload.Content.Release()
		}
		v.freeMsg(m)
		c.brokens = c.brokens[:0]
		return
	}
	v.stats.Sent++
	v.effects = append(v.effects, Effect{Kind: EffectSend, Conn: c, Msg: m})
	if len(c.brokens) == 0 {
		return
	}
	for _, id := range c.brokens {
		r := v.newMsg(KindResolve)
		r.Export = id
		r.Exception = why(follow(c.exports.list[id].n))
		v.stats.Sent++
		v.effects = append(v.effects, Effect{Kind: EffectSend, Conn: c, Msg: r})
	}
	c.brokens = c.brokens[:0]
}

func (v *Vat) newMsg(kind Kind) *Msg {
	if last := len(v.freeMsgs) - 1; last >= 0 {
		m := v.freeMsgs[last]
		v.freeMsgs = v.freeMsgs[:last]
		m.Kind = kind
		return m
	}
	return &Msg{Kind: kind}
}

func (v *Vat) freeMsg(m *Msg) {
	caps := m.Payload.Caps
	if cap(caps) > maxKept {
		caps = nil
	}
	clear(caps)
	*m = Msg{Payload: Wired{Caps: caps[:0]}}
	if len(v.freeMsgs) < maxIdle {
		v.freeMsgs = append(v.freeMsgs, m)
	}
}

// Tails returns how many questions are tail calls, whose result goes to the peer: what leads into them is never resolved here.
func (c *Conn) Tails() (n int) {
	for _, k := range c.questions.list {
		if k != nil && k.question.tail {
			n++
		}
	}
	return n
}

// Abort ends the connection from our side: sends Abort with why, then acts like Disconnect.
func (v *Vat) Abort(conn *Conn, why *Exception) {
	if conn.closed {
		return
	}
	m := v.newMsg(KindAbort)
	m.Exception = why
	conn.send(m)
	v.Disconnect(conn, why)
}

// idle reports whether nothing is going on: then the end of the stream is a clean close.
func (c *Conn) idle() bool {
	return c.questions.live == 0 && c.answers.live == 0 && c.exports.live == 0 && c.imports.live == 0 && c.embargoes.live == 0
}

// Disconnect says that the link is lost (why says the cause), or at its end (why is nil: end of stream). Everything that
// depends on the connection fails with type Disconnected; what the peer held is released. EffectClose follows unless it came before.
func (v *Vat) Disconnect(conn *Conn, why *Exception) {
	c := conn
	if c.closed {
		return
	}
	clean := why == nil && c.idle()
	err := &Exception{Type: Disconnected, Reason: "connection closed by the peer"}
	if why != nil {
		// Whatever the cause, for those who used the connection it is a loss of it; they may try again over another.
		err = &Exception{Type: Disconnected, Reason: why.Reason, Trace: why.Trace, Details: why.Details, Remote: why.Remote}
	}
	c.closed, c.err = true, err
	for i := range v.conns {
		if v.conns[i] == c {
			v.conns = append(v.conns[:i], v.conns[i+1:]...)
			break
		}
	}
	c.teardown()
	c.outlived = 0
	e := Effect{Kind: EffectClose, Conn: c}
	if !clean {
		e.Err = why
		if why == nil {
			e.Err = err
		}
	}
	v.effects = append(v.effects, e)
}

// teardown breaks all that depends on the peer, and gives back what the peer held. First everything that leads to the peer is made to
// fail, so that nothing that follows is sent the wrong way: a reference of which a message is lost must not deliver a later one.
func (c *Conn) teardown() {
	v := c.v
	questions, imports := c.questions.sortedIDs(), c.imports.ids()
	promises := c.dependants(questions, imports)
	for _, id := range questions {
		for _, h := range slices.Clone(c.questions.at(id).question.hops) {
			v.hopBroken(h, c.err)
		}
	}
	for _, id := range imports {
		if hop := c.imports.at(id); hop != nil {
			hop.aux = nil
			v.hopBroken(hop, c.err)
		}
	}
	for _, m := range promises {
		if m.phase != resolved {
			v.breakPromise(m, c.err)
		}
		v.unref(m)
	}
	c.embargoes.clear(v)
	for _, id := range c.answers.ids() {
		if k := c.answers.at(id); k != nil {
			v.answerLost(k)
		}
	}
	for _, id := range questions {
		k := c.questions.at(id)
		c.close(k)
		k.busy--
		if k.state == callAsked {
			v.fail(k, c.err)
		} else {
			v.wanted(k)
		}
	}
	if v.mut&MutRefLost == 0 {
		c.exports.clear(c)
	}
}

// dependants returns, with a reference each, the promises that only the peer could resolve. It keeps the questions busy, so that none goes
// while the connection is taken apart.
func (c *Conn) dependants(questions, imports []uint32) (promises []*node) {
	v := c.v
	for _, id := range questions {
		k := c.questions.at(id)
		k.busy++
		if k.state != callAsked {
			continue
		}
		for _, p := range k.paths {
			if !k.memo {
				v.ref(p.n)
			}
			promises = append(promises, p.n)
		}
		k.paths, k.memo = k.paths[:0], false
	}
	for _, id := range imports {
		if hop := c.imports.at(id); hop.aux != nil {
			promises = append(promises, v.ref(hop.aux))
		}
	}
	for _, e := range c.embargoes.list {
		if e.m != nil {
			promises = append(promises, v.ref(e.m))
		}
	}
	return promises
}

// breakPromise breaks m, whose connection is lost.
func (v *Vat) breakPromise(m *node, e *Exception) {
	if m.flags&flagEmbargo != 0 {
		m.flags &^= flagEmbargo
	}
	v.become(m, v.newBroken(e))
}
