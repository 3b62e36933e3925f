package captp

// An import is a capability of the peer that we hold, counted by how often the peer has described it. The entry is the hop: messages for the
// import go there. It goes, with one Release for the whole count, when nobody holds the hop any more: no reference of the
// application, no promise that stands for it, and no cell that was described as it (R11).
//
// An import that was described as a promise has a promise object besides, which the application gets: it is resolved by Resolve, while
// the hop stays what it is. If the peer says that the promise became another promise of its own, of which we know nothing else, only the address
// changes: hop and promise object are the same as before (see rename).
//
// What is left of an import when its entry has gone, because somebody still holds the hop or the promise object, counts with the imports: a peer
// could otherwise make us keep one thing after the other (see outlives).

// maxCount is how often an import is mentioned before all but one of the mentions are given back.
const maxCount = 1 << 30

// importNamed counts one more mention of import id, and returns the capability with a reference.
func (c *Conn) importNamed(m *Msg, id uint32, promise bool) (*node, error) {
	v := c.v
	hop := c.imports.at(id)
	if hop == nil {
		if c.holds()/2 >= c.limits.Imports && c.checks(RuleTooMany) {
			return nil, c.breachDetail(RuleTooMany, m, id, "imports")
		}
		hop = v.newNode(nodeImport)
		hop.conn, hop.id = c, id
		if promise {
			hop.flags = flagPromise
		}
		c.imports.put(id, hop)
	} else {
		// A promise that was the subject of a Resolve is at its end: it must not be mentioned again.
		if promise && hop.flags&flagResolved != 0 && c.checks(RuleResolvedPromise) {
			return nil, c.breach(RuleResolvedPromise, m, id)
		}
		v.ref(hop)
	}
	if hop.count == 0 || v.mut&MutRefImport == 0 {
		hop.count++
	}
	if hop.count == maxCount {
		// The counts of both ends have 32 bits, and a capability may be mentioned for years.
		r := v.newMsg(KindRelease)
		r.Export, r.Count = ExportID(id), maxCount-1
		hop.count = 1
		c.send(r)
	}
	if hop.flags&flagPromise == 0 || hop.flags&flagResolved != 0 {
		return hop, nil
	}
	if hop.aux != nil {
		v.unref(hop)
		return v.ref(hop.aux), nil
	}
	p := v.newPromise()
	p.phase, p.link = remote, hop
	hop.aux = p
	return p, nil
}

// holds is what counts in the limit of imports.
func (c *Conn) holds() int { return c.imports.live + c.outlived }

// refusesResults reports whether the results of a question of ours would fill the table of imports. They are not looked at then: the
// question fails, and the peer takes back what they hold. It is not the peer that has asked for them.
func (c *Conn) refusesResults(m *Msg) bool {
	room := c.limits.Imports - c.holds()
	if len(m.Payload.Caps) <= room {
		return false
	}
	for i := range m.Payload.Caps {
		if d := &m.Payload.Caps[i]; d.exports() && c.imports.at(d.ID) == nil {
			if room--; room < 0 {
				return true
			}
		}
	}
	return false
}

// exports reports whether d names something as its sender's.
func (d *Descriptor) exports() bool {
	return d.Kind == DescSenderHosted || d.Kind == DescSenderPromise || d.Kind == DescThirdPartyHosted
}

// dropImport ends an import that nobody holds.
func (c *Conn) dropImport(hop *node) {
	c.imports.remove(hop.id)
	c.giveBack(hop)
}

// giveBack tells the peer that all its mentions of an import are forgotten.
func (c *Conn) giveBack(hop *node) {
	if c.v.mut&MutRefDrop != 0 {
		return
	}
	m := c.v.newMsg(KindRelease)
	m.Export, m.Count = ExportID(hop.id), hop.count
	c.send(m)
}

// outlives notes that n, a hop or a promise that stands for one, is about to become something else. As long as it is held it counts with the
// imports of c.
func (c *Conn) outlives(n *node) {
	if c.closed || n.flags&flagOutlived != 0 {
		return
	}
	n.conn = c
	n.flags |= flagOutlived
	c.outlived++
}

// promiseOutlives is outlives for a promise that stood for hop. Those that the application has asked for, of results of its own calls, do not
// count: their number is its own doing.
func (v *Vat) promiseOutlives(m, hop *node) {
	if hop.kind == nodePath && hop.call.From == nil {
		return
	}
	hop.conn.outlives(m)
}

// decode returns the capability that a descriptor of the peer denotes, with a reference, and whether the peer has named it as
// something of ours.
func (c *Conn) decode(m *Msg, d *Descriptor) (n *node, reflected bool, err error) {
	switch d.Kind {
	case DescNone:
		return nil, false, nil
	case DescSenderHosted, DescSenderPromise:
		n, err = c.importNamed(m, d.ID, d.Kind == DescSenderPromise)
		return n, false, err
	case DescThirdPartyHosted:
		// rpc.capnp, ThirdPartyCapDescriptor.vineId: who does not do introductions uses the vine like any import.
		n, err = c.importNamed(m, d.ID, false)
		return n, false, err
	case DescReceiverHosted:
		e := c.exports.at(d.ID)
		if e == nil {
			return nil, false, c.breach(RuleNoSuchExport, m, d.ID)
		}
		return c.v.ref(c.cell(e.n)), true, nil // R2: the entry, not what is in it now
	case DescReceiverAnswer:
		k, err := c.namedPath(m, d.ID, d.Path)
		if err != nil {
			return nil, false, err
		}
		if k == nil {
			return c.v.newBroken(excNoCap), true, nil // legal after noFinishNeeded
		}
		return c.v.cellFor(k, d.Path), true, nil // R2
	}
	return nil, false, c.breachDetail(RuleUnknownVariant, m, d.ID, "CapDescriptor")
}

func (c *Conn) cell(n *node) *node {
	if c.v.mut&MutR2 != 0 {
		return follow(n)
	}
	return n
}

// receiveResolve handles the peer's word on what has become of a promise of its own.
func (c *Conn) receiveResolve(m *Msg) error {
	v, id := c.v, uint32(m.Export)
	if m.BadVariant != "" {
		return c.breachDetail(RuleUnknownVariant, m, id, m.BadVariant)
	}
	// The promise may be the only one to know the import it stands for.
	hop := v.ref(c.imports.at(id))
	if hop != nil && (hop.flags&flagPromise == 0 || hop.flags&flagResolved != 0) && c.checks(RuleNotAPromise) {
		v.unref(hop)
		return c.breach(RuleNotAPromise, m, id)
	}
	if hop != nil && c.renames(hop, m) {
		c.rename(hop, m.Cap.ID)
		v.unref(hop)
		return nil
	}
	t, reflected, err := c.resolution(m)
	if err != nil {
		v.unref(hop)
		return err
	}
	if hop == nil {
		v.unref(t) // we have dropped the promise; what it became we do not need either
		return nil
	}
	if p := hop.aux; p != nil {
		if v.needsEmbargo(p, t, reflected) {
			v.embargo(p, v.ref(t))
		} else {
			v.become(p, v.ref(t))
		}
	}
	hop.flags |= flagResolved
	if hop.refs > 1 {
		v.settleHop(hop, t, reflected)
	} else {
		v.unref(t)
	}
	v.unref(hop)
	return nil
}

// renames reports whether a Resolve says of a promise only that it has another number from now on.
func (c *Conn) renames(hop *node, m *Msg) bool {
	return m.Exception == nil && m.Cap.Kind == DescSenderPromise && (c.imports.at(m.Cap.ID) == nil || c.v.mut&MutRename != 0) && hop.flags&(flagPromise|flagResolved) == flagPromise
}

// rename moves an import, a promise that became a promise of the same peer of which we know nothing, to the number of that one. Hop and promise
// object stay what they are, with all that was described as them or waits for them: what the hop leads to lies behind what it led to before, on
// the same link, and messages that were sent by way of the promise are not forgotten (R4). So a promise that becomes another one for ever
// costs no more than one.
func (c *Conn) rename(hop *node, id uint32) {
	c.imports.remove(hop.id)
	if c.v.mut&MutRefRename == 0 {
		c.giveBack(hop)
	}
	hop.id, hop.count = id, 1
	c.imports.put(id, hop)
	c.v.stats.Renames++
	if c.v.mut&MutR4 != 0 && hop.aux != nil {
		hop.aux.flags &^= flagUsed
	}
}

func (c *Conn) resolution(m *Msg) (t *node, reflected bool, err error) {
	id := uint32(m.Export)
	switch {
	case m.Exception != nil:
		return c.v.newBroken(m.Exception), false, nil
	case m.Cap.Kind == DescNone && c.checks(RuleResolveToNothing):
		return nil, false, c.breach(RuleResolveToNothing, m, id)
	case m.Cap.Kind == DescSenderPromise && m.Cap.ID == id && c.checks(RuleResolveToItself):
		return nil, false, c.breach(RuleResolveToItself, m, id)
	}
	return c.decode(m, &m.Cap)
}
