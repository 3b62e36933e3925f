package captp

// An embargo holds back what is sent on a promise that turned out to be ours, until what was sent before has come back round through the
// peer. It is *pending* from our Disembargo with senderLoopback until the peer's with receiverLoopback.
//
// The peer bounces the Disembargo exactly as it bounces calls: to the hop that it has described (R1), behind all calls received earlier.

type embargoTable struct {
	ids  idSet
	list []*node // the promises under embargo; counted
	live int
}

// needsEmbargo reports whether the remote promise m, which turns out to be t, needs one. R3: the way in which the peer has described t
// decides, and whether messages were sent, not where t leads to now.
func (v *Vat) needsEmbargo(m, t *node, reflected bool) bool {
	if m.flags&flagUsed == 0 || !reflected || dead(t) || v.mut&MutR3None != 0 {
		return false
	}
	if v.mut&MutR3Leads != 0 {
		f := follow(t)
		hop := f
		if f.kind == nodePromise && f.phase == remote {
			hop = f.link
		}
		return hop.conn == nil || hop.conn == m.link.conn
	}
	return !leads(t, m) // that one will be broken
}

// embargo makes the remote promise m wait for its messages to come round before it becomes t. It takes over the reference to t.
func (v *Vat) embargo(m, t *node) {
	hop := m.link
	c := hop.conn
	e := &c.embargoes
	id := e.ids.take()
	for int(id) >= len(e.list) {
		e.list = append(e.list, nil)
	}
	e.list[id] = v.ref(m)
	e.live++
	v.stats.Embargoes++
	d := v.newMsg(KindDisembargo)
	d.Disembargo, d.Embargo, d.Target = DisembargoSenderLoopback, EmbargoID(id), hop.target()
	c.send(d)
	v.forgetPromise(m)
	m.phase, m.link = waiting, t
	m.flags |= flagEmbargo
	v.unref(hop)
}

// know notes on a hop what the peer says that it became, for whoever keeps the hop (R11) and for the search for cycles.
func (v *Vat) know(hop, t *node, reflected bool) {
	if hop.link != nil || hop.refs < 2 {
		return
	}
	if leads(t, hop) || hop.kind == nodeImport && hop.aux != nil && leads(t, hop.aux) {
		hop.link = v.newBroken(excCycle)
		return
	}
	hop.link = v.ref(t)
	if reflected {
		hop.flags |= flagReflected
	}
}

// receiveDisembargo handles both halves of a loopback embargo.
func (c *Conn) receiveDisembargo(m *Msg) error {
	switch {
	case m.BadVariant != "":
		return c.breachDetail(RuleUnknownVariant, m, uint32(m.Embargo), m.BadVariant)
	case m.Disembargo == DisembargoSenderLoopback:
		return c.bounce(m)
	case m.Disembargo == DisembargoReceiverLoopback:
		return c.lift(m)
	}
	c.echo(m) // accept: there are no provisions at level 1
	return nil
}

// bounce sends a Disembargo back to where a call to the same target would be sent back.
func (c *Conn) bounce(m *Msg) error {
	v, id := c.v, uint32(m.Embargo)
	var n *node
	var described bool
	if m.Target.Kind == TargetImport {
		e := c.exports.at(m.Target.ID)
		if e == nil {
			return c.breach(RuleNoSuchTarget, m, id)
		}
		n, described = v.ref(e.n), e.n.kind == nodeCell && e.n.flags&flagResolved != 0
	} else {
		k := c.answers.at(m.Target.ID)
		if k == nil {
			return c.breach(RuleNoSuchTarget, m, id)
		}
		n, described = v.cellFor(k, m.Target.Path), k.answer.returned
	}
	if !described && c.checks(RuleNotResolved) {
		v.unref(n)
		return c.breach(RuleNotResolved, m, id)
	}
	hop := follow(n)
	if hop != nil && hop.kind == nodePromise && hop.phase == remote {
		hop = hop.link
	}
	if hop == nil || hop.conn != c || hop.kind == nodeBroken {
		v.unref(n)
		if c.checks(RuleNotBack) {
			return c.breach(RuleNotBack, m, id)
		}
		return nil
	}
	r := v.newMsg(KindDisembargo)
	r.Disembargo, r.Embargo, r.Target = DisembargoReceiverLoopback, m.Embargo, hop.target()
	c.send(r)
	v.unref(n)
	return nil
}

// lift ends an embargo: all that was sent before it has arrived.
func (c *Conn) lift(m *Msg) error {
	v, id, e := c.v, uint32(m.Embargo), &c.embargoes
	if int(id) >= len(e.list) || e.list[id] == nil {
		return c.breach(RuleNoSuchEmbargo, m, id)
	}
	p := e.list[id]
	e.list[id] = nil
	e.live--
	e.ids.give(id)
	if p.phase == waiting && p.flags&flagEmbargo != 0 {
		v.lifted(p)
	}
	v.unref(p)
	return nil
}

// lifted lets an embargoed promise go on to what it became.
func (v *Vat) lifted(p *node) {
	v.become(p, v.ref(p.link))
}

func (t *embargoTable) clear(v *Vat) {
	for _, p := range t.list {
		v.unref(p)
	}
	*t = embargoTable{}
}
