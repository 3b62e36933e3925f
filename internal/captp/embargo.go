package captp

// An embargo holds back what is sent on a promise that turned out to be ours, until what was sent before has come back round through the
// peer. It is *pending* from our Disembargo with senderLoopback until the peer's with receiverLoopback.
//
// The peer bounces the Disembargo exactly as it bounces calls: to the hop that it has described (R1), behind all calls received earlier.

type embargo struct {
	m    *node // the promise that waits; counted
	keep *node // a hop that the peer may mention until the Disembargo comes back; counted
}

type embargoTable struct {
	ids  idSet
	list []embargo
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
		hop := hopOf(f)
		return hop == nil || hop.conn == m.link.conn
	}
	return !v.leads(t, m) // that one will be broken
}

// mayEmbargo reports whether one more promise may wait for the peer. The peer does not decide how many do: what others have asked of it, by way
// of us, comes back as ours too. So at the limit it is not the connection that ends, but the promise, which becomes broken.
func (c *Conn) mayEmbargo() bool { return c.embargoes.live < c.limits.Embargoes }

// embargo makes the remote promise m wait for its messages to come round before it becomes t. It takes over the reference to t.
func (v *Vat) embargo(m, t *node) {
	hop := m.link
	if !hop.conn.mayEmbargo() {
		v.become(m, v.newBroken(excEmbargo))
		v.unref(t)
		return
	}
	v.promiseOutlives(m, hop)
	v.forgetPromise(m)
	m.phase, m.link = waiting, t
	m.flags |= flagEmbargo
	v.startEmbargo(m, hop, nil)
	v.unref(hop)
}

// embargoHop is embargo for a hop that is not a promise of its own, but what cells were described as.
func (v *Vat) embargoHop(h, t *node) {
	if !h.conn.mayEmbargo() {
		v.hopBroken(h, excEmbargo)
		v.unref(t)
		return
	}
	n := v.vacate(h)
	h.kind, h.phase, h.link = nodePromise, waiting, t
	h.flags |= flagEmbargo
	// R11: what the peer sends back for the old hop, it must be able to name until the embargo lifts.
	v.startEmbargo(h, n, n)
}

// startEmbargo sends the Disembargo for promise m down the hop. It takes over the reference to keep, until the answer comes.
func (v *Vat) startEmbargo(m, hop, keep *node) {
	c := hop.conn
	e := &c.embargoes
	id := e.ids.take()
	for int(id) >= len(e.list) {
		e.list = append(e.list, embargo{})
	}
	e.list[id] = embargo{v.ref(m), keep}
	e.live++
	v.stats.Embargoes++
	d := v.newMsg(KindDisembargo)
	d.Disembargo, d.Embargo, d.Target = DisembargoSenderLoopback, EmbargoID(id), hop.target()
	c.send(d)
}

// receiveDisembargo handles both halves of a loopback embargo.
func (c *Conn) receiveDisembargo(m *Msg) error {
	switch {
	case m.BadVariant != "" || m.Disembargo > DisembargoAccept || m.Target.Kind > TargetAnswer:
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
		k, err := c.namedPath(m, m.Target.ID, m.Target.Path)
		if err != nil {
			return err
		}
		if k == nil {
			return c.breach(RuleNoSuchTarget, m, id)
		}
		n, described = v.cellFor(k, m.Target.Path), k.answer.returned
	}
	if !described && c.checks(RuleNotResolved) {
		v.unref(n)
		return c.breach(RuleNotResolved, m, id)
	}
	hop := c.backHop(n)
	switch {
	case hop == nil:
		v.unref(n)
		if c.checks(RuleNotBack) {
			return c.breach(RuleNotBack, m, id)
		}
		return nil
	case isPromise(hop) && v.mut&MutR6 == 0:
		// R6: an embargo of our own is pending there. What was sent before waits in the promise; so must this.
		if c.bounces >= c.limits.Embargoes && c.checks(RuleTooMany) {
			v.unref(n)
			return c.breachDetail(RuleTooMany, m, id, "embargoes")
		}
		c.bounces++
		p := v.more(hop)
		p.watchers = append(p.watchers, watcher{kind: watchBounce, conn: c, id: ExportID(id)})
	default:
		c.sendBack(m.Embargo, hop)
	}
	v.unref(n)
	return nil
}

// backHop returns the hop, or former hop, on this connection that n was described as.
func (c *Conn) backHop(n *node) *node {
	var back *node
	for n != nil {
		if n.kind == nodePromise && n.phase == remote {
			n = n.link
		}
		if n.conn == c && (isHop(n) || n.flags&(flagWasImport|flagWasPath) != 0) {
			back = n
		}
		if n.kind == nodePromise && n.phase == waiting {
			break
		}
		n = n.link
	}
	return back
}

// sendBack answers the peer's embargo id: all that it sent before has gone on.
func (c *Conn) sendBack(id EmbargoID, hop *node) {
	r := c.v.newMsg(KindDisembargo)
	r.Disembargo, r.Embargo, r.Target = DisembargoReceiverLoopback, id, hop.target()
	c.send(r)
}

// lift ends an embargo: all that was sent before it has arrived.
func (c *Conn) lift(m *Msg) error {
	v, id, e := c.v, uint32(m.Embargo), &c.embargoes
	if uint(id) >= uint(len(e.list)) || e.list[id].m == nil {
		return c.breach(RuleNoSuchEmbargo, m, id)
	}
	p, keep := e.list[id].m, e.list[id].keep
	e.list[id] = embargo{}
	e.live--
	e.ids.give(id)
	if p.phase == waiting && p.flags&flagEmbargo != 0 {
		v.lifted(p)
	}
	v.unref(keep)
	v.unref(p)
	return nil
}

// lifted lets an embargoed promise go on to what it became.
func (v *Vat) lifted(p *node) {
	v.become(p, v.ref(p.link))
}

func (t *embargoTable) clear(v *Vat) {
	for _, e := range t.list {
		v.unref(e.m)
		v.unref(e.keep)
	}
	*t = embargoTable{}
}
