package captp

import "slices"

// A question is *waiting* from the moment we send it until its Return arrives. Then it is *lingering* as long as there are hops into
// its result: the peer may still send what we must bounce to exactly such a hop (R11). Without hops we send Finish; and before the
// Return too, when nobody wants the result any more: then it is *cancelled* until the Return arrives. The id is free when the Return has arrived
// and the Finish is sent. A tail call lingers until the answer that it was made for is finished.
//
// A one-way question (the caller wants to pipeline only) gets no Return, and is free with its Finish.

// questionEnd is the part of a Call that is our question to a peer.
type questionEnd struct {
	conn     *Conn
	id       QuestionID
	open     bool // in the table
	oneWay   bool
	returned bool
	finished bool       // Finish sent
	refused  bool       // the results were not looked at
	tail     bool       // made with sendResultsTo.yourself
	exports  []ExportID // what the parameters exported
	hops     []*node    // paths into the result, not counted
	takes    *Call      // the answer of ours that is the result
}

const (
	reservedIDs = 1 << 30 // ids from here are given by the answering side
	oneWayIDs   = 1 << 31 // ids from here are questions without Return
)

type questionTable struct {
	ids    idSet
	list   []*Call
	oneWay map[QuestionID]*Call
	next   QuestionID // of the one-way ids
	live   int
}

func (t *questionTable) at(id uint32) *Call {
	if uint(id) < uint(len(t.list)) {
		return t.list[id]
	}
	if len(t.oneWay) > 0 {
		return t.oneWay[QuestionID(id)]
	}
	return nil
}

func (t *questionTable) sortedIDs() []uint32 {
	out := make([]uint32, 0, t.live)
	for id, k := range t.list {
		if k != nil {
			out = append(out, uint32(id))
		}
	}
	n := len(out)
	for id := range t.oneWay {
		out = append(out, uint32(id))
	}
	slices.Sort(out[n:])
	return out
}

// open gives k a question id.
func (c *Conn) open(k *Call, oneWay bool) {
	t := &c.questions
	t.live++
	q := &k.question
	exports, hops := q.exports[:0], q.hops
	*q = questionEnd{conn: c, open: true, oneWay: oneWay, exports: exports, hops: hops}
	if !oneWay {
		id := t.ids.take()
		for int(id) >= len(t.list) {
			t.list = append(t.list, nil)
		}
		t.list[id], q.id = k, QuestionID(id)
		return
	}
	// rpc.capnp, Call.onlyPromisePipeline: ids in turn, not the lowest, so that a stray Return does not hit a new question.
	if t.oneWay == nil {
		t.oneWay = make(map[QuestionID]*Call)
	}
	for t.oneWay[oneWayIDs|t.next] != nil {
		t.next = (t.next + 1) &^ oneWayIDs
	}
	q.id = oneWayIDs | t.next
	t.next = (t.next + 1) &^ oneWayIDs
	t.oneWay[q.id] = k
}

// close takes k out of the table of questions.
func (c *Conn) close(k *Call) {
	q := &k.question
	if !q.open {
		return
	}
	q.open = false
	t := &c.questions
	t.live--
	if q.oneWay {
		delete(t.oneWay, q.id)
		return
	}
	t.list[q.id] = nil
	t.ids.give(uint32(q.id))
}

func (v *Vat) newHop(k *Call, path Path) *node {
	h := v.newNode(nodePath)
	h.conn, h.call, h.path, h.id = k.question.conn, k, v.keepPath(path), uint32(k.question.id)
	k.want++
	k.question.hops = append(k.question.hops, h)
	return h
}

// target is how messages to the hop, or former hop, are addressed.
func (n *node) target() Target {
	if n.kind == nodeImport || n.flags&flagWasImport != 0 {
		return Target{Kind: TargetImport, ID: n.id}
	}
	return Target{Kind: TargetAnswer, ID: n.id, Path: n.path}
}

// sendFinish tells the peer that we shall not mention the question any more.
func (v *Vat) sendFinish(k *Call) {
	q := &k.question
	c := q.conn
	q.finished = true
	if c.closed {
		c.close(k)
		return
	}
	m := v.newMsg(KindFinish)
	m.Question = q.id
	// rpc.capnp, Finish.releaseResultCaps: as long as we have not seen the Return we shall not look at what it brings; afterwards
	// each capability is released by itself, unless the results were refused.
	m.ReleaseResultCaps = !q.returned || q.refused
	// rpc.capnp, Finish.requireEarlyCancellationWorkaround: with it the peer lets the call arrive first.
	m.EarlyCancel = k.early
	c.send(m)
	if q.returned || q.oneWay {
		c.close(k)
	}
}

// receiveReturn handles the outcome of a question.
func (c *Conn) receiveReturn(m *Msg) error {
	v := c.v
	if m.Question >= oneWayIDs {
		return nil // rpc.capnp, Call.onlyPromisePipeline: a peer that does not know the hint returns all the same
	}
	k := c.questions.at(uint32(m.Question))
	if k == nil {
		return c.breach(RuleNoSuchQuestion, m, uint32(m.Question))
	}
	q := &k.question
	if err := c.checkReturn(k, m); err != nil {
		return err
	}
	if m.ReleaseParamCaps && v.mut&MutRefParams == 0 {
		for _, id := range q.exports {
			if err := c.release(m, id, 1); err != nil {
				return err
			}
		}
	}
	q.exports = q.exports[:0]
	q.returned = true
	if q.finished && v.mut&MutRefIgnored == 0 {
		return c.returnUnwanted(k, m)
	}
	k.busy++
	var err error
	switch m.Return {
	case ReturnResults:
		err = c.returnResults(k, m)
	case ReturnException:
		if k.Err = m.Exception; k.Err == nil {
			k.Err = excUnknown
		}
		v.settle(k, nil)
	case ReturnTakeFromOther:
		err = c.returnTaken(k, m)
	case ReturnCanceled:
		// rpc.capnp, Return.canceled is for calls that we have finished. The OCaml library also says so when what its object
		// called in turn was cancelled, or its object was: an exception like others.
		k.Err = excCanceled
		v.settle(k, nil)
	}
	if err != nil {
		// The connection is at its end; the question fails with it.
		q.returned = false
		k.busy--
		return err
	}
	if m.NoFinishNeeded && !q.tail && q.open && !q.finished {
		// rpc.capnp, Return.noFinishNeeded: the answer is forgotten already; nothing can be sent to it.
		for len(q.hops) > 0 {
			v.hopBroken(q.hops[0], excNoCap)
		}
		q.finished = true
		c.close(k)
	}
	k.busy--
	v.wanted(k)
	return nil
}

// checkReturn looks for breaches before anything is done.
func (c *Conn) checkReturn(k *Call, m *Msg) error {
	q, id := &k.question, uint32(m.Question)
	elsewhere := m.Return == ReturnSentElsewhere
	switch {
	case m.BadVariant != "" || m.Return > ReturnAwaitFromThirdParty:
		return c.breachDetail(RuleUnknownVariant, m, id, m.BadVariant)
	case q.returned && c.checks(RuleReturnedTwice):
		return c.breach(RuleReturnedTwice, m, id)
	case m.Return == ReturnAwaitFromThirdParty && c.checks(RuleThirdPartyReturn):
		return c.breach(RuleThirdPartyReturn, m, id) // we never set allowThirdPartyTailCall
	case q.tail && m.Return == ReturnCanceled && !q.finished && c.checks(RuleNeverFinished):
		return c.breach(RuleNeverFinished, m, id)
	case q.tail && !elsewhere && m.Return != ReturnCanceled && c.checks(RuleExpectedElsewhere):
		return c.breach(RuleExpectedElsewhere, m, id)
	case !q.tail && elsewhere && c.checks(RuleExpectedHere):
		return c.breach(RuleExpectedHere, m, id)
	}
	return nil
}

// returnUnwanted handles the Return of a question that we have finished. The peer releases what it exported, as Finish told it.
func (c *Conn) returnUnwanted(k *Call, m *Msg) error {
	if m.Return == ReturnTakeFromOther {
		// The result stands with us, and the call that makes it has lost its purpose too. The peer will finish it, now that we have
		// finished ours: that is the moment to cancel it, for then all that was pipelined on our question has been bounced.
		other, err := c.takeable(m)
		if err != nil {
			return err
		}
		other.answer.taken = true
	}
	c.close(k)
	c.v.wanted(k)
	return nil
}

func (c *Conn) returnResults(k *Call, m *Msg) error {
	v := c.v
	if c.refusesResults(m) {
		k.question.refused = true
		k.Err = excImports
		v.settle(k, nil)
		return nil
	}
	caps := k.Results.Caps[:0]
	reflected := c.reflected[:0]
	var err error
	for i := range m.Payload.Caps {
		var n *node
		var r bool
		if n, r, err = c.decode(m, &m.Payload.Caps[i]); err != nil {
			break
		}
		caps = append(caps, Cap{n})
		reflected = append(reflected, r)
	}
	k.Results = Payload{Content: m.Payload.Content, Caps: caps, Bytes: m.Payload.Bytes}
	if k.Results.Content != nil {
		k.Results.Content.Retain()
	}
	c.reflected = nil // in use, should this come back here
	if err != nil {
		v.dropResults(k)
		return err
	}
	v.settle(k, reflected)
	c.reflected = reflected
	return nil
}

// takeable finds the answer that a Return with takeFromOtherQuestion names.
func (c *Conn) takeable(m *Msg) (*Call, error) {
	other := c.named(uint32(m.Other))
	switch {
	case other == nil:
		return nil, c.breach(RuleTakeNoAnswer, m, uint32(m.Question))
	case !other.answer.yourself && c.checks(RuleTakeNotKept):
		return nil, c.breach(RuleTakeNotKept, m, uint32(m.Question))
	case other.answer.taken && c.checks(RuleTakenTwice):
		return nil, c.breach(RuleTakenTwice, m, uint32(m.Question))
	}
	return other, nil
}

// returnTaken makes the result of k the result of an answer of ours: what the peer was asked has come back to us as a call. What was
// pipelined on k may still be on its way round, so this is a reflection like any other (R3).
func (c *Conn) returnTaken(k *Call, m *Msg) error {
	v := c.v
	other, err := c.takeable(m)
	if err != nil {
		return err
	}
	other.answer.taken = true
	steps := 0
	for x := other; x != nil; x = x.question.takes {
		v.walked++
		if steps++; x == k || steps == maxWait {
			// The call was forwarded to the peer who made it, and now is to be its own result; or that may be so.
			k.Err = whyNotWait(x != k)
			v.settle(k, nil)
			return nil
		}
	}
	other.answer.taker = k
	other.want++
	k.state, k.question.takes = callTaking, other
	if k.early {
		v.orphan(k)
	}
	var buf [8]pathNode
	paths, memo := append(buf[:0], k.paths...), k.memo
	for i := range paths {
		v.ref(paths[i].n)
	}
	k.paths = k.paths[:0]
	for _, p := range paths {
		if p.n.phase != remote {
			v.unref(p.n)
			continue
		}
		t := v.cellFor(other, p.path)
		if v.needsEmbargo(p.n, t, true) {
			v.embargo(p.n, t)
			if memo {
				k.paths = append(k.paths, p)
				v.unref(p.n)
				continue
			}
		} else {
			v.become(p.n, t)
		}
		v.unref(p.n)
		if memo {
			v.unref(p.n)
		}
	}
	for _, h := range slices.Clone(k.question.hops) {
		v.settleHop(h, v.cellFor(other, h.path), true)
	}
	if other.state == callDone {
		v.taken(k, other)
	}
	return nil
}

// taken gives the outcome of the answer other to k, which was told to take it.
func (v *Vat) taken(k, other *Call) {
	k.question.takes, other.answer.taker = nil, nil
	k.Err = other.Err
	if k.Err == nil {
		r := other.Results
		caps := k.Results.Caps[:0]
		for _, c := range r.Caps {
			caps = append(caps, Cap{v.ref(c.n)})
		}
		k.Results = Payload{Content: r.Content, Caps: caps, Bytes: r.Bytes}
		if r.Content != nil {
			r.Content.Retain()
		}
	}
	k.state = callIdle
	if !v.later(k, laterSettle) {
		v.settle(k, nil)
	}
	other.want--
	v.wanted(other)
}
