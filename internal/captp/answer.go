package captp

import "slices"

// An answer is *running* from the peer's Call until we send Return, then *held* until the peer sends Finish. If Finish comes first the call
// is cancelled, and the Return (without results) ends the answer. An answer whose results hold no capability ends with its Return. A
// one-way answer gets no Return and ends with Finish. An answer of kind *yourself* keeps its results here, for the peer to refer to.
//
// For the paths of an answer see cells.go.

// answerEnd is the part of a Call that is our answer to a peer.
type answerEnd struct {
	id       QuestionID
	open     bool // in the table
	counted  bool // in the limits of running calls
	returned bool
	finished bool // Finish received
	yourself bool
	taken    bool             // a Return has told us to use the results; at most once
	taker    *Call            // the question whose result this is
	bytes    int              // of the parameters, while counted
	kept     int              // bytes of what the Return said, until Finish
	cells    []pathNode       // counted
	index    map[string]*node // the cells by the bytes of their paths, if there are many
	exports  []ExportID       // what the results exported
	// After the Return with results: what each capability was described as, and the content, to find it by path. Counted.
	described []*node
	content   Content
}

// returned notes that k is answered, and takes it out of the limits of running calls.
func (c *Conn) returned(k *Call) {
	k.answer.returned = true
	c.over(k)
}

// over takes k out of the limits of running calls.
func (c *Conn) over(k *Call) {
	if k.answer.counted {
		k.answer.counted = false
		c.running--
		c.callBytes -= k.answer.bytes
	}
}

// keeps notes that the outcome of k stays here until the peer finishes it.
func (c *Conn) keeps(k *Call) {
	a := &k.answer
	if k.Err != nil {
		a.kept = k.Err.size()
	} else if k.Results.Content != nil {
		a.kept = k.Results.Bytes
	}
	c.callBytes += a.kept
}

// lets is the end of keeps.
func (c *Conn) lets(k *Call) {
	if c.v.mut&MutRefKept != 0 {
		return
	}
	c.callBytes -= k.answer.kept
	k.answer.kept = 0
}

// sendReturn sends the outcome of k to the peer who asked.
func (v *Vat) sendReturn(k *Call) {
	c, a := k.From, &k.answer
	if !a.open || a.returned {
		return
	}
	if a.finished {
		v.returnCanceled(k)
		return
	}
	if k.OnlyPipeline {
		c.keeps(k)
		return // no Return, ever
	}
	m := v.newMsg(KindReturn)
	m.Question = a.id
	c.returned(k)
	if k.Err == nil && !a.yourself {
		k.Err = c.refuses(&k.Results)
	}
	switch {
	case a.yourself:
		m.Return = ReturnSentElsewhere
		c.send(m)
		c.keeps(k)
		return // the results are kept until the peer has said what they are for
	case k.Err != nil:
		m.Return, m.Exception = ReturnException, k.Err
		c.send(m)
		c.keeps(k)
	default:
		c.returnPayload(k, m)
	}
	v.freeze(k)
	k.sink = sinkNone
	k.want--
}

// returnPayload sends results. From here on, each path leads to what this Return says, and not where the capability really is (R1).
func (c *Conn) returnPayload(k *Call, m *Msg) {
	a := &k.answer
	m.Return = ReturnResults
	m.Payload.Content, m.Payload.Bytes = k.Results.Content, k.Results.Bytes
	if m.Payload.Content != nil {
		m.Payload.Content.Retain()
	}
	if len(k.Results.Caps) == 0 {
		// rpc.capnp, Return.noFinishNeeded: without capabilities there is nothing to hold.
		m.NoFinishNeeded = true
		c.send(m)
		c.answers.remove(uint32(a.id))
		a.open = false
		return
	}
	a.exports = a.exports[:0]
	for _, p := range k.Results.Caps {
		d, n := c.describe(p.n)
		if d.Kind == DescSenderHosted || d.Kind == DescSenderPromise {
			a.exports = append(a.exports, ExportID(d.ID))
		}
		m.Payload.Caps = append(m.Payload.Caps, d)
		a.described = append(a.described, n)
	}
	a.content = k.Results.Content
	if a.content != nil {
		a.content.Retain()
	}
	c.keeps(k)
	c.send(m)
}

// returnTake answers k with the question that it has just become (see ask).
func (v *Vat) returnTake(k *Call) {
	m := v.newMsg(KindReturn)
	m.Return = ReturnTakeFromOther
	m.Question, m.Other = k.answer.id, k.question.id
	k.From.returned(k)
	k.From.send(m)
}

// returnCanceled ends the answer of a call that was given up.
func (v *Vat) returnCanceled(k *Call) {
	c, a := k.From, &k.answer
	if !a.open || a.returned || !a.finished && !a.yourself {
		return
	}
	c.returned(k)
	if !k.OnlyPipeline {
		m := v.newMsg(KindReturn)
		m.Question, m.Return = a.id, ReturnCanceled
		if a.yourself {
			m.Return = ReturnSentElsewhere
		}
		c.send(m)
	}
	if a.finished {
		c.answers.remove(uint32(a.id))
		a.open = false
	}
}

// receiveFinish handles the peer's word that it does not mention the question any more.
func (c *Conn) receiveFinish(m *Msg) error {
	v := c.v
	k := c.answers.at(uint32(m.Question))
	if k == nil || k.answer.finished {
		return nil // legal after noFinishNeeded
	}
	a := &k.answer
	a.finished = true
	c.lets(k)
	k.busy++
	if m.ReleaseResultCaps && v.mut&MutRefResults == 0 {
		for _, id := range a.exports {
			if err := c.release(m, id, 1); err != nil {
				k.busy--
				return err
			}
		}
	}
	a.exports = a.exports[:0]
	if a.returned || k.OnlyPipeline {
		// A one-way question is over with its Finish, and its id free, whether the call still runs or not.
		c.answers.remove(uint32(m.Question))
		a.open = false
	}
	v.dropDescribed(k)
	if m.EarlyCancel {
		v.orphan(k)
	}
	if k.sink == sinkAnswer {
		v.detach(k)
	}
	k.busy--
	v.wanted(k)
	return nil
}

// answerLost is receiveFinish for a connection that is gone: there is nobody to answer.
func (v *Vat) answerLost(k *Call) {
	a := &k.answer
	k.busy++
	k.From.answers.remove(uint32(a.id))
	a.open, a.finished = false, true
	k.From.lets(k)
	v.dropDescribed(k)
	v.orphan(k)
	if k.sink == sinkAnswer {
		v.detach(k)
	}
	k.busy--
	v.wanted(k)
}

// orphan lets a call whose caller is lost go on until it has arrived, and only then be cancelled: a later call on the same reference may
// arrive by another way, and must not be the first.
func (v *Vat) orphan(k *Call) {
	for k.state == callTaking {
		v.walked++
		if k.lost {
			return // whoever it takes its result from knows
		}
		k.lost = true
		k = k.question.takes
	}
	switch k.state {
	case callIdle, callQueued:
		if !k.orphan {
			k.orphan = true
			k.want++
		}
	case callAsked:
		k.early = true // the same, at the peer
	}
}

// arrived ends the life of an orphan, which has come to where a cancellation will find it.
func (v *Vat) arrived(k *Call) {
	if k.orphan {
		k.orphan = false
		k.want--
		v.wanted(k)
	}
}

// receiveCall handles Call and Bootstrap up to the point where the call is on its way.
//
// The order matters: target, then all descriptors, then the answer, then the start.
func (c *Conn) receiveCall(m *Msg) error {
	v, id := c.v, uint32(m.Question)
	switch {
	case m.BadVariant != "" && m.Raw != nil || m.SendTo == SendToThirdParty:
		c.echo(m)
		return nil
	case m.BadVariant != "" || m.SendTo > SendToThirdParty || m.Target.Kind > TargetAnswer:
		return c.breachDetail(RuleUnknownVariant, m, id, m.BadVariant)
	}
	if err := c.newID(m); err != nil {
		return err
	}
	target, fail, err := c.lookup(m)
	if err != nil {
		return err
	}
	k := v.newCall()
	k.From, k.Interface, k.Method = c, m.Interface, m.Method
	// A call that is to be kept for taking is not one-way, whatever it says.
	k.OnlyPipeline, k.NoPipelining = m.OnlyPipeline && m.SendTo != SendToYourself, m.NoPipelining
	k.owned = true
	k.sink, k.want, k.memo = sinkAnswer, 1, true
	k.busy++
	caps := k.capBuf[:0]
	for i := range m.Payload.Caps {
		n, _, e := c.decode(m, &m.Payload.Caps[i])
		if err = e; err != nil {
			break
		}
		caps = append(caps, Cap{n})
	}
	k.capBuf = caps
	k.Params = Payload{Content: m.Payload.Content, Caps: caps, Bytes: m.Payload.Bytes}
	if k.Params.Content != nil {
		k.Params.Content.Retain()
	}
	if err == nil {
		c.register(k, m)
	}
	switch {
	case err != nil:
		k.sink, k.want, k.state = sinkNone, 0, callDone // it never was
	case fail == nil && c.overloaded(m):
		c.refused++
		v.fail(k, excOverload)
	case fail != nil:
		v.fail(k, fail)
	default:
		v.route(k, target)
	}
	v.unref(target)
	k.busy--
	v.wanted(k)
	return err
}

func (c *Conn) register(k *Call, m *Msg) {
	a := &k.answer
	a.id, a.open, a.bytes = m.Question, true, m.Payload.Bytes+len(m.ObjectID)
	a.yourself = m.SendTo == SendToYourself
	a.counted = true
	c.running++
	c.callBytes += a.bytes
	c.answers.put(uint32(m.Question), k)
	c.v.stats.Calls++
}

func (c *Conn) overloaded(m *Msg) bool {
	return (max(c.answers.live, c.running) > c.limits.Answers || c.callBytes > c.limits.CallBytes || c.holds() > c.limits.Imports) && c.checks(RuleTooMany)
}

// newID checks the id of a new question of the peer.
func (c *Conn) newID(m *Msg) error {
	id := uint32(m.Question)
	switch {
	case c.answers.at(id) != nil && c.checks(RuleIDInUse):
		return c.breach(RuleIDInUse, m, id)
	case id >= reservedIDs && id < oneWayIDs && c.checks(RuleIDReserved):
		return c.breach(RuleIDReserved, m, id)
	case max(c.answers.live, c.running)/2 >= c.limits.Answers && c.checks(RuleTooMany):
		return c.breachDetail(RuleTooMany, m, id, "unfinished calls")
	}
	return nil
}

// lookup finds the target of a call, with a reference. A target that the peer may name in good faith although nothing is there
// gives an exception for the call.
func (c *Conn) lookup(m *Msg) (*node, *Exception, error) {
	t := &m.Target
	if t.Kind == TargetImport {
		e := c.exports.at(t.ID)
		if e == nil {
			return nil, nil, c.breach(RuleNoSuchExport, m, t.ID)
		}
		return c.v.ref(e.n), nil, nil
	}
	k, err := c.namedPath(m, t.ID, t.Path)
	if err != nil {
		return nil, nil, err
	}
	if k == nil {
		return nil, excNoCap, nil
	}
	return c.v.cellFor(k, t.Path), nil, nil
}

// namedPath is named, with the limits on paths.
func (c *Conn) namedPath(m *Msg, id uint32, path Path) (*Call, error) {
	if len(path) > c.limits.PathLength && c.checks(RuleTooMany) {
		return nil, c.breachDetail(RuleTooMany, m, id, "steps in a path")
	}
	k := c.named(id)
	if k != nil && len(k.answer.cells) > c.limits.Paths && c.checks(RuleTooMany) {
		return nil, c.breachDetail(RuleTooMany, m, id, "paths into one result")
	}
	return k, nil
}

// named returns the answer that the peer means by id, nil if it may not speak of it any more.
func (c *Conn) named(id uint32) *Call {
	if k := c.answers.at(id); k != nil && !k.answer.finished {
		return k
	}
	return nil
}

// receiveBootstrap handles Bootstrap: a call that the driver answers.
func (c *Conn) receiveBootstrap(m *Msg) error {
	if err := c.newID(m); err != nil {
		return err
	}
	v := c.v
	k := v.newCall()
	k.From, k.bootstrap = c, true
	k.sink, k.want, k.memo = sinkAnswer, 1, true
	if m.ObjectID != nil {
		k.ObjectID = slices.Clone(m.ObjectID)
	}
	k.ObjectIDBad = m.ObjectIDBad
	c.register(k, m)
	if c.overloaded(m) {
		c.refused++
		v.fail(k, excOverload)
		return nil
	}
	k.state, k.atCallee = callDelivered, true
	v.effects = append(v.effects, Effect{Kind: EffectBootstrap, Conn: c, Call: k})
	return nil
}
