package captp

import "fmt"

// An export is a capability of ours that the peer may mention, counted by how often we have described it to the peer less what the peer has
// released. At zero the id is free at once: whatever the peer still has under way about it was sent before.
//
// An export that was described as a promise is a cell (R0). It leads to the promise until we send Resolve, and then for ever to what the
// Resolve said (R1); it cannot be described again. The cell lives as long as somebody here keeps it, with or without the table entry.
//
// Whoever makes a call or gives an answer decides what is exported, and not the peer, which does not end at the limit: those calls and answers
// fail. Only then Resolve goes over it, which can tell each promise of the table to be one thing that the peer does not know, and that is
// settled: a promise that becomes another promise is not told. So the table never holds more than twice the limit.

// export is an entry of the table: 16 bytes, and what it points to is shared.
type export struct {
	n     *node // the settled capability, or the cell of a promise; counted
	count uint32
}

type exportTable struct {
	ids    idSet
	list   []export
	byNode map[*node]ExportID // of nodes whose inline entry is taken by another connection
	live   int
}

func (t *exportTable) at(id uint32) *export {
	if uint(id) < uint(len(t.list)) && t.list[id].n != nil {
		return &t.list[id]
	}
	return nil
}

// find returns the export that stands for n. One capability has one export.
func (c *Conn) find(n *node) (ExportID, bool) {
	if n.expConn == c {
		return n.expID, true
	}
	if n.expMore == 0 {
		return 0, false
	}
	id, ok := c.exports.byNode[n]
	return id, ok
}

func (c *Conn) setExport(n *node, id ExportID) {
	if n.expConn == nil {
		n.expConn, n.expID = c, id
		return
	}
	if c.exports.byNode == nil {
		c.exports.byNode = make(map[*node]ExportID)
	}
	c.exports.byNode[n] = id
	n.expMore++
}

// unsetExport forgets that n is what export id stands for, if it is.
func (c *Conn) unsetExport(n *node, id ExportID) {
	if n == nil {
		return
	}
	if n.expConn == c && n.expID == id {
		n.expConn = nil
	} else if at, ok := c.exports.byNode[n]; ok && at == id {
		delete(c.exports.byNode, n)
		n.expMore--
	}
}

// describe says what n is to the peer. It returns the descriptor, and with a reference the node that stands for just that: what a cell
// that was described so must lead to (R1).
//
// A promise that is resolved is never described; its resolution is.
func (c *Conn) describe(n *node) (Descriptor, *node) {
	v := c.v
	f := follow(n)
	switch {
	case f == nil:
		return Descriptor{}, nil
	case why(f) != nil:
		// A broken capability cannot be described: it is a promise, and the next message breaks it.
		id := c.newExport(f)
		c.brokens = append(c.brokens, id)
		return Descriptor{Kind: DescSenderPromise, ID: uint32(id)}, v.ref(f)
	}
	// R1: not the promise object, which may take a shorter way later.
	if hop := hopOf(f); hop != nil && hop.conn == c {
		t := hop.target()
		if v.mut&MutR1Hop != 0 {
			hop = f
		}
		if t.Kind == TargetImport {
			return Descriptor{Kind: DescReceiverHosted, ID: t.ID}, v.ref(hop)
		}
		return Descriptor{Kind: DescReceiverAnswer, ID: t.ID, Path: t.Path}, v.ref(hop)
	}
	kind := DescSenderHosted
	if isOpen(f) {
		kind = DescSenderPromise
	}
	id, ok := c.find(f)
	if ok {
		e := &c.exports.list[id]
		if v.mut&MutRefDescribe == 0 {
			e.count++
		}
		if e.n.kind != nodeCell || e.n.flags&flagResolved != 0 {
			kind = DescSenderHosted // a hop was described so, before it became something else
		}
	} else if kind == DescSenderHosted {
		id = c.newExport(f)
		c.setExport(f, id)
	} else {
		cell := v.newNode(nodeCell)
		cell.link = v.ref(f)
		id = c.newExport(cell)
		v.unref(cell)
		c.setExport(f, id)
		p := v.more(f)
		p.watchers = append(p.watchers, watcher{kind: watchExport, conn: c, id: id})
	}
	if v.mut&MutR2 != 0 {
		return Descriptor{Kind: kind, ID: uint32(id)}, v.ref(f)
	}
	return Descriptor{Kind: kind, ID: uint32(id)}, v.ref(c.exports.list[id].n)
}

// refuses returns why the payload cannot be sent to the peer, nil if it can. What one message asks too much is refused for itself: the peer, which
// has the same limits for all we know, would end the connection, and with it what others have there.
func (c *Conn) refuses(p *Payload) *Exception {
	switch {
	case len(p.Caps) > c.limits.CapsPerMsg:
		return &Exception{Type: Failed, Reason: fmt.Sprintf("%d capabilities in one message, limit %d", len(p.Caps), c.limits.CapsPerMsg)}
	case p.Bytes > c.limits.MessageBytes-maxEnvelope || len(p.Caps) > 0 && c.wireBytes(p) > c.limits.MessageBytes-maxEnvelope:
		return &Exception{Type: Failed, Reason: fmt.Sprintf("a message of %d bytes is too long, limit %d", c.wireBytes(p)+maxEnvelope, c.limits.MessageBytes)}
	case !c.hasRoom(p.Caps):
		return excExports
	}
	if c.Room != nil {
		return c.Room(p.Bytes)
	}
	return nil
}

// maxEnvelope is more bytes than stand around a payload in a message.
const maxEnvelope = 512

// wireBytes is about how long a payload is in a message, and not less.
func (c *Conn) wireBytes(p *Payload) int {
	n := p.Bytes
	for _, x := range p.Caps {
		n += 40 // a descriptor, with its path
		if h := hopOf(follow(x.n)); h != nil && h.conn == c {
			n += 8 * len(h.path)
		}
	}
	return n
}

// hasRoom reports whether the capabilities may be described to the peer, as far as the limit of exports goes.
func (c *Conn) hasRoom(caps []Cap) bool {
	room := c.limits.Exports - c.exports.live
	if len(caps) <= room {
		return true
	}
	more := 0
	for _, p := range caps {
		if c.isNew(follow(p.n)) {
			more++
		}
	}
	return more == 0 || more <= room
}

// isNew reports whether the peer does not know the end f of a path yet, so that describing it makes an export.
func (c *Conn) isNew(f *node) bool {
	switch {
	case f == nil:
		return false
	case why(f) != nil:
		return true // what is broken is described anew each time
	}
	if h := hopOf(f); h != nil && h.conn == c {
		return false
	}
	_, known := c.find(f)
	return !known
}

func (c *Conn) newExport(n *node) ExportID {
	t := &c.exports
	id := t.ids.take()
	for int(id) >= len(t.list) {
		t.list = append(t.list, export{})
	}
	t.list[id] = export{n: c.v.ref(n), count: 1}
	t.live++
	return ExportID(id)
}

// exportResolved tells the peer what has become of a promise that we exported as id.
func (c *Conn) exportResolved(id ExportID, m *node) {
	v := c.v
	cell := c.exports.list[id].n
	c.unsetExport(m, id)
	f := follow(m)
	if h := hopOf(f); isOpen(f) && !(h != nil && h.conn == c) {
		if _, ok := c.find(f); !ok && !(v.talkative && c.exports.live < c.limits.Exports) {
			// The peer need not know that one promise has become another one.
			c.setExport(f, id)
			p := v.more(f)
			p.watchers = append(p.watchers, watcher{kind: watchExport, conn: c, id: id})
			v.relink(cell, v.ref(f))
			return
		}
	}
	r := v.newMsg(KindResolve)
	r.Export = id
	var to *node
	switch {
	case f == nil:
		r.Exception = excNullCap // rpc.capnp, Resolve: there is no way to say "null"
	case why(f) != nil:
		r.Exception, to = why(f), v.ref(f)
	default:
		r.Cap, to = c.describe(f)
	}
	c.send(r)
	cell = c.exports.list[id].n
	if v.mut&MutR1Resolve != 0 {
		v.unref(to)
		to = v.ref(f)
	}
	cell.flags |= flagResolved
	v.relink(cell, to) // R1: from now on, strictly to what we have said
}

// Talkative makes the vat tell a peer of each promise that one became, as other implementations do. It is for tests of those who are told.
func (v *Vat) Talkative() { v.talkative = true }

// release takes count references of the peer off export id.
func (c *Conn) release(m *Msg, id ExportID, count uint32) error {
	e := c.exports.at(uint32(id))
	switch {
	case e == nil:
		return c.breach(RuleNoSuchExport, m, uint32(id))
	case count == 0 && c.checks(RuleEmptyRelease):
		return c.breach(RuleEmptyRelease, m, uint32(id))
	case count > e.count:
		if c.checks(RuleUnderflow) {
			return c.breach(RuleUnderflow, m, uint32(id))
		}
		count = e.count
	}
	if c.v.mut&MutRefRelease != 0 {
		return nil
	}
	if e.count -= count; e.count == 0 {
		c.unexport(id)
	}
	return nil
}

// unexport removes an entry of the table.
func (c *Conn) unexport(id ExportID) {
	t := &c.exports
	n := t.list[id].n
	t.list[id] = export{}
	t.ids.give(uint32(id))
	if t.live--; t.live == 0 && len(t.list) > maxIdle {
		t.list, t.ids, t.byNode = nil, idSet{}, nil // there was a crowd, and it is gone
	}
	m := n
	if n.kind == nodeCell && n.flags&flagResolved == 0 {
		if m = follow(n); isOpen(m) {
			c.unwatchExport(m, id)
		}
	}
	c.unsetExport(m, id)
	c.v.unref(n)
}

func (c *Conn) unwatchExport(m *node, id ExportID) {
	ws := m.p.watchers
	for i := len(ws) - 1; i >= 0; i-- {
		if w := ws[i]; w.kind == watchExport && w.conn == c && w.id == id {
			m.p.watchers = append(ws[:i], ws[i+1:]...)
			return
		}
	}
}

// clear drops all entries, when the connection is lost.
func (t *exportTable) clear(c *Conn) {
	for id := 0; id < len(t.list); id++ { // the list goes with its last entry
		if t.list[id].n != nil {
			c.unexport(ExportID(id))
		}
	}
	t.list = nil
}
