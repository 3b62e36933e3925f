package captp

// route sends k on its way to n: the one place where calls find their target.
func (v *Vat) route(k *Call, n *node) {
	for n != nil {
		switch n.kind {
		case nodePromise:
			switch n.phase {
			case waiting:
				v.enqueue(k, n)
				return
			case remote:
				n.flags |= flagUsed
			}
			n = n.link
		case nodeCell:
			n = n.link
		case nodeObject:
			v.deliver(k, n)
			return
		case nodeImport, nodePath:
			v.ask(k, n)
			return
		case nodeBroken:
			v.fail(k, n.val.(*Exception))
			return
		default:
			panic("captp: call routed to a freed node")
		}
	}
	v.fail(k, excNull)
}

func (v *Vat) deliver(k *Call, object *node) {
	v.own(k)
	k.state, k.atCallee, k.target = callDelivered, true, v.ref(object)
	v.stats.Delivered++
	v.effects = append(v.effects, Effect{Kind: EffectDeliver, Object: object.val, Call: k})
	v.arrived(k)
}

// ask makes k a question to the peer that the hop belongs to. The capabilities in the parameters are described, then what
// was pipelined on k meanwhile follows.
func (v *Vat) ask(k *Call, hop *node) {
	c := hop.conn
	most := c.limits.Questions
	if k.From != nil {
		// A peer that takes as many calls as we do ends the connection when there are twice as many, whoever made them.
		most = min(most, c.limits.Answers)
	}
	switch {
	case c.questions.live >= most:
		v.fail(k, excQuestion)
		return
	case c.outlived >= c.limits.Imports:
		v.fail(k, excOutlived) // each question may leave something behind, too
		return
	}
	if e := c.refuses(&k.Params); e != nil {
		v.fail(k, e)
		return
	}
	k.busy++
	k.state = callAsked
	q := &k.question
	// What others ask is never one-way, though they may have hinted at it: without a Return nobody could tell how much of it still runs.
	oneWay := k.OnlyPipeline && k.From == nil
	c.open(k, oneWay)
	m := v.newMsg(KindCall)
	m.Question = q.id
	m.Target = hop.target()
	m.Interface, m.Method = k.Interface, k.Method
	m.NoPipelining, m.OnlyPipeline = k.NoPipelining, oneWay
	// rpc.capnp, Call.sendResultsTo: a call made only to answer another one of the same peer need not bring its results here.
	tail := k.sink == sinkAnswer && k.From == c && !k.answer.yourself && !k.OnlyPipeline && !k.answer.finished && !c.limits.NoTailCalls
	if tail {
		m.SendTo = SendToYourself
		q.tail = true
	}
	q.exports = q.exports[:0]
	for _, p := range k.Params.Caps {
		d, n := c.describe(p.n)
		v.unref(n)
		if d.Kind == DescSenderHosted || d.Kind == DescSenderPromise {
			q.exports = append(q.exports, ExportID(d.ID))
		}
		m.Payload.Caps = append(m.Payload.Caps, d)
	}
	m.Payload.Content, m.Payload.Bytes = k.Params.Content, k.Params.Bytes
	if m.Payload.Content != nil {
		m.Payload.Content.Retain()
	}
	c.send(m)
	if tail {
		v.returnTake(k)
	}
	v.departAll(k)
	v.dropParams(k)
	if k.orphan {
		k.early = true
		v.arrived(k)
	}
	k.busy--
	v.wanted(k)
}

// departAll makes the promises of the result of k, a question now, stand for paths of the question.
func (v *Vat) departAll(k *Call) {
	if len(k.paths) == 0 || v.later(k, laterDepart) {
		return
	}
	v.deep++
	tail := k.question.tail
	var buf [8]pathNode
	paths, memo := append(buf[:0], k.paths...), k.memo
	for i := range paths {
		v.ref(paths[i].n)
	}
	if tail {
		k.paths, k.memo = k.paths[:0], false
	}
	for _, p := range paths {
		if p.n.phase != waiting {
			continue
		}
		if hop := v.newHop(k, p.path); tail {
			v.become(p.n, hop) // R1: the Return has described the path as the hop
		} else {
			v.depart(p.n, hop)
		}
	}
	for _, p := range paths {
		v.unref(p.n)
		if tail && memo {
			v.unref(p.n)
		}
	}
	v.rise()
}
