package captp

import "slices"

// nodeKind says what a node of the graph is. Null is no node at all: a nil pointer.
//
// A node is a place that messages can be sent to. Objects, hops and broken nodes are ends; promises and cells lead on.
type nodeKind uint8

const (
	nodeFree   nodeKind = iota
	nodeObject          // an object of this vat. handle: the driver's
	nodeImport          // a hop: export number id of conn's peer. aux: its promise
	nodePath            // a hop: path in the result of question call
	nodeBroken          // err
	nodePromise
	nodeCell // link: where the entry that this cell stands for leads now
)

// phase is the state of a promise.
//
// A promise is *waiting* while messages queue in it: made by the application, or the result of a call that is not under way to a peer,
// or held by an embargo. It is *remote* while it stands for something at a peer: messages go to the hop in link. It is *led* while the
// application has an object pass its messages on: they go to the object in link. It is *resolved* for ever when it is known what it became:
// messages go to link. Waiting may become remote and remote waiting (an embargo), and waiting led and led waiting (Lead, Hold).
type phase uint8

const (
	waiting phase = iota
	remote
	resolved
	led
)

type nodeFlags uint16

const (
	flagUsed      nodeFlags = 1 << iota // promise: messages were sent by way of it while it was remote
	flagApp                             // promise: the application resolves it
	flagEmbargo                         // promise: waiting for an embargo
	flagWasImport                       // was an import, and keeps its address
	flagWasPath                         // was a hop into a question, and keeps its address
	flagPromise                         // import: it was described as a promise
	flagResolved                        // import: a Resolve came. cell: frozen
	flagOutlived                        // counted in conn.outlived
)

type node struct {
	refs  int32
	kind  nodeKind
	phase phase
	flags nodeFlags
	id    uint32   // import, path: the number of the import or question
	count uint32   // import: how often the peer named it, to be released
	conn  *Conn    // hop, former hop, and what else counts in its outlived: the connection
	link  *node    // see nodeKind and phase; counted
	aux   *node    // import: the promise object that stands for it, not counted. object: what it passes its calls on to, see Stand; counted
	call  *Call    // path: the question. waiting promise: the call whose result it will be. counted in call.want
	path  Path     // path and promise of a call
	val   any      // object: the handle. broken: the *Exception
	p     *pending // promise: queue and watchers. hop: watchers. nil if empty

	// The first export of this node, inline: most capabilities are exported to one peer. The others are in conn.exports.byNode.
	expConn *Conn
	expID   ExportID
	expMore uint32 // how many others
}

// pending is what waits for a promise: calls, in order, and watchers.
type pending struct {
	head, tail *Call
	watchers   []watcher
	joins      int // how many embargoed promises must be free before this one resolves
}

// Vat is the state of one vat: all its connections and the promise graph. The zero value is not usable; see New.
type Vat struct {
	effects []Effect
	conns   []*Conn
	stats   Stats

	// Everything that a call needs is used again, so that nothing is allocated in the long run.
	freeNodes   []*node
	freeCalls   []*Call
	freeMsgs    []*Msg
	freePending []*pending
	single      []uint16 // 0, 1, 2, …: paths of one step are slices of it

	due   []watcher // to be told when the input is done
	live  int       // nodes
	calls int       // calls

	deep, maxDeep int // levels of recursion; see putOff
	putOff        []putOff
	walked        int // steps of searches that a peer can make long, for tests

	keyBuf []byte // scratch

	talkative bool // see Talkative

	late []*node // MutR10
	mut  Mutation
	skip Rule
}

// New returns a vat without connections.
func New() *Vat {
	v := &Vat{single: make([]uint16, 64), maxDeep: maxDeep}
	for i := range v.single {
		v.single[i] = uint16(i)
	}
	return v
}

func (v *Vat) newNode(kind nodeKind) *node {
	v.live++
	if last := len(v.freeNodes) - 1; last >= 0 {
		n := v.freeNodes[last]
		v.freeNodes = v.freeNodes[:last]
		n.kind, n.refs = kind, 1
		return n
	}
	return &node{kind: kind, refs: 1}
}

func (v *Vat) ref(n *node) *node {
	if n != nil {
		n.refs++
	}
	return n
}

// unref gives a reference back. At zero the node goes, and with it what it alone held.
func (v *Vat) unref(n *node) {
	for n != nil {
		if n.refs <= 0 {
			panic("captp: reference count of a node below zero")
		}
		if n.refs--; n.refs > 0 {
			return
		}
		link, call := n.link, (*Call)(nil)
		switch n.kind {
		case nodeObject:
			v.effects = append(v.effects, Effect{Kind: EffectDropped, Object: n.val})
			link = n.aux
		case nodeImport:
			n.conn.dropImport(n)
		case nodePath:
			call = n.call
			call.question.hops = without(call.question.hops, n)
		case nodePromise:
			call = n.call
			if n.phase == remote {
				v.forgetPromise(n)
			} else if call != nil {
				call.forgetPath(n)
			}
		}
		v.freeNode(n)
		if call != nil {
			call.want--
			v.wanted(call)
		}
		if v.mut&MutRefLink != 0 {
			return
		}
		n = link
	}
}

// forgetPromise unlinks a remote promise that goes from the hop that it stands for.
func (v *Vat) forgetPromise(n *node) {
	if hop := n.link; hop.kind == nodeImport {
		hop.aux = nil
	} else if hop.kind == nodePath {
		hop.call.forgetPath(n)
	}
}

func (v *Vat) freeNode(n *node) {
	if n.kind == nodeFree {
		panic("captp: node freed twice")
	}
	if n.expConn != nil || n.expMore != 0 {
		panic("captp: node freed while exported")
	}
	if n.p != nil {
		v.freePend(n.p)
	}
	if n.flags&flagOutlived != 0 && !n.conn.closed && v.mut&MutRefOutlived == 0 {
		n.conn.outlived--
	}
	*n = node{}
	v.live--
	if len(v.freeNodes) < maxIdle {
		v.freeNodes = append(v.freeNodes, n)
	}
}

// more returns n's queue and watchers, which exist only when needed.
func (v *Vat) more(n *node) *pending {
	if n.p == nil {
		if last := len(v.freePending) - 1; last >= 0 {
			n.p = v.freePending[last]
			v.freePending = v.freePending[:last]
		} else {
			n.p = new(pending)
		}
	}
	return n.p
}

func (v *Vat) freePend(p *pending) {
	if p.head != nil {
		panic("captp: promise freed with calls in its queue")
	}
	if len(v.freePending) == maxIdle || cap(p.watchers) > maxKept {
		return
	}
	clear(p.watchers)
	*p = pending{watchers: p.watchers[:0]}
	v.freePending = append(v.freePending, p)
}

// follow returns where n leads: nil (null), an object, a hop, something broken, or a promise that is not resolved.
func follow(n *node) *node {
	for n != nil && (n.kind == nodeCell || n.kind == nodePromise && n.phase == resolved) {
		n = n.link
	}
	return n
}

// shortcut returns what n leads to as far as nothing on the way can lead elsewhere any more: promises that are resolved, and cells that are frozen.
// It takes over the reference to n, and gives one to the result. Whoever links to the result instead of n keeps no chain alive. Former hops are
// not stepped over: a Disembargo looks for them.
func (v *Vat) shortcut(n *node) *node {
	for n != nil && n.link != nil && n.flags&(flagWasImport|flagWasPath) == 0 &&
		(n.kind == nodePromise && n.phase == resolved || n.kind == nodeCell && n.flags&flagResolved != 0) {
		next := v.ref(n.link)
		v.unref(n)
		n = next
	}
	return n
}

func isPromise(n *node) bool { return n != nil && n.kind == nodePromise && n.phase != resolved }

// isOpen reports whether the end n of a path may still become something else: a promise, or a hop that the peer has not yet said
// anything final about. The result of a tail call is open for good here: it goes to the peer.
func isOpen(n *node) bool {
	switch {
	case n == nil:
		return false
	case n.kind == nodeImport:
		return n.flags&(flagPromise|flagResolved) == flagPromise
	case n.kind == nodePath:
		return true
	}
	return isPromise(n)
}

// hopOf returns the hop that messages for the end n of a path are sent to, or nil.
func hopOf(n *node) *node {
	if n != nil && n.kind == nodePromise && n.phase == remote {
		n = n.link
	}
	if isHop(n) {
		return n
	}
	return nil
}

// dead reports whether calls on what n leads to can only fail.
func dead(n *node) bool {
	n = follow(n)
	return n == nil || why(n) != nil
}

// why returns the reason if the end n of a path is broken.
func why(n *node) *Exception {
	switch {
	case n == nil:
		return nil
	case n.kind == nodeBroken:
		return n.val.(*Exception)
	}
	return nil
}

// leads reports whether messages sent to n would come to m, as far as this vat knows. If m is a remote promise, coming to its hop counts. What
// objects pass on, as Stand and Lead say, goes on too.
//
// It does not look behind promises that wait for an embargo: two of them may lead to each other, until the first is lifted and finds it out.
func (v *Vat) leads(n, m *node) bool {
	for range maxWait {
		f := follow(n)
		if f == nil || f == m {
			return f == m
		}
		end := f
		if f.kind == nodePromise && f.phase == remote {
			end = f.link
		}
		if end == m || m.kind == nodePromise && m.phase == remote && end == m.link {
			return true
		}
		if n = onward(f); n == nil {
			return false
		}
		v.walked++
	}
	return true // too far to tell
}

func (v *Vat) newBroken(e *Exception) *node {
	n := v.newNode(nodeBroken)
	n.val = e
	return n
}

// isHop reports whether n is an address at a peer.
func isHop(n *node) bool { return n != nil && (n.kind == nodeImport || n.kind == nodePath) }

// vacate puts a new hop in the place of h, and returns it with a reference. h is about to become something else, for all who hold it; it
// keeps its address, by which a Disembargo that comes for it can be sent back.
func (v *Vat) vacate(h *node) *node {
	h.conn.outlives(h)
	if h.kind == nodePath {
		k := h.call
		n := v.newHop(k, h.path)
		k.question.hops = without(k.question.hops, h)
		k.want--
		h.call = nil
		h.flags |= flagWasPath
		return n
	}
	n := v.newNode(nodeImport)
	n.conn, n.id, n.count, n.flags, n.aux = h.conn, h.id, h.count, h.flags&(flagPromise|flagResolved), h.aux
	if n.aux != nil {
		panic("captp: import vacated before its promise")
	}
	h.conn.imports.remove(h.id)
	h.conn.imports.put(h.id, n)
	h.count = 0
	h.flags = h.flags&^(flagPromise|flagResolved) | flagWasImport
	return n
}

// hopBroken turns a hop into a broken node: its connection is lost, or the peer says that there is nothing.
func (v *Vat) hopBroken(h *node, e *Exception) {
	n := v.vacate(h)
	h.kind, h.val = nodeBroken, e
	v.changed(h)
	v.unref(n)
}

// hopIs turns a hop into a cell that leads to t for ever. It takes over the reference to t.
func (v *Vat) hopIs(h, t *node) {
	n := v.vacate(h)
	h.kind, h.link = nodeCell, t
	h.flags |= flagResolved
	v.changed(h)
	v.unref(n)
}

// changed lets the watchers of a hop that is one no more look again.
func (v *Vat) changed(h *node) {
	v.ref(h)
	v.notify(h)
	v.unref(h)
}

// settleHop tells all who hold h, which cells were described as, what the peer says it is. It takes over the reference to t.
//
// What the peer has described as its own stands behind the hop on the same link, so the hop may lead there at once and nothing can
// overtake anything. What it has described as ours may follow only behind an embargo, like any promise. The embargo is needed even if
// nothing was sent: when it lifts, the peer has seen all that was described as this hop, and no Disembargo for it can come any more.
//
// Without this, references would take needless detours for ever, and two answers that crossed, each a hop into the other, would keep
// each other's questions.
func (v *Vat) settleHop(h, t *node, reflected bool) {
	switch {
	case v.leads(t, h):
		v.unref(t)
		v.hopBroken(h, excCycle)
	case dead(t):
		e := why(follow(t))
		if e == nil {
			e = excNoCap
		}
		v.unref(t)
		v.hopBroken(h, e)
	case reflected:
		v.embargoHop(h, t)
	default:
		if t.kind == nodePromise && t.phase == remote {
			raw := v.ref(t.link) // R1: not the promise object, which may take a shorter way later
			v.unref(t)
			t = raw
		}
		v.hopIs(h, t)
	}
}

// keepPath returns a copy of p that may be kept. Most paths have one small step: those cost nothing.
func (v *Vat) keepPath(p Path) Path {
	switch {
	case len(p) == 0:
		return nil
	case len(p) == 1 && int(p[0]) < len(v.single):
		return v.single[p[0] : p[0]+1 : p[0]+1]
	}
	return slices.Clone(p)
}

func without(list []*node, n *node) []*node {
	i := slices.Index(list, n)
	if i < 0 {
		panic("captp: node missing from its list")
	}
	return slices.Delete(list, i, i+1)
}
