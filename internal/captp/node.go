package captp

import "slices"

// nodeKind says what a node of the graph is. Null is no node at all: a nil pointer.
//
// A node is a place that messages can be sent to. Objects, hops and broken nodes are ends; promises and cells lead on.
type nodeKind uint8

const (
	nodeFree   nodeKind = iota
	nodeObject          // an object of this vat. handle: the driver's
	nodeImport          // a hop: export number id of conn's peer. link: what it is known to have become; aux: its promise
	nodePath            // a hop: path in the result of question call. link: what it is known to have become
	nodeBroken          // err
	nodePromise
	nodeCell // link: where the entry that this cell stands for leads now
)

// phase is the state of a promise.
//
// A promise is *waiting* while messages queue in it: made by the application, or the result of a call that is not under way to a peer,
// or held by an embargo. It is *remote* while it stands for something at a peer: messages go to the hop in link. It is *resolved*
// for ever when it is known what it became: messages go to link. Waiting may become remote and remote waiting (an embargo).
type phase uint8

const (
	waiting phase = iota
	remote
	resolved
)

type nodeFlags uint16

const (
	flagUsed      nodeFlags = 1 << iota // promise: messages were sent by way of it while it was remote
	flagApp                             // promise: the application resolves it
	flagEmbargo                         // promise: waiting for an embargo
	flagReflected                       // hop: what it became was described as ours (receiverHosted, receiverAnswer)
	flagPromise                         // import: it was described as a promise
	flagResolved                        // import: a Resolve came. cell: frozen
	flagExported                        // has entries in some conn.byNode beyond the inline one
	flagMark                            // visited, by the invariant checker
)

type node struct {
	refs  int32
	kind  nodeKind
	phase phase
	flags nodeFlags
	id    ImportID // import
	count uint32   // import: how often the peer named it, to be released
	conn  *Conn    // hop: the connection
	link  *node    // see nodeKind and phase; counted
	aux   *node    // import: the promise object that stands for it, not counted
	call  *Call    // path: the question. waiting promise: the call whose result it will be. counted in call.want
	path  Path     // path and promise of a call
	val   any      // object: the handle. broken: the *Exception
	p     *pending // promise: queue and watchers. hop: watchers. nil if empty

	// The first export of this node, inline: most capabilities are exported to one peer. More of them are in conn.byNode.
	expConn *Conn
	expID   ExportID
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

	scratch []watcher
	live    int // nodes
	calls   int // calls

	mut  Mutation
	skip Rule
}

// New returns a vat without connections.
func New() *Vat {
	v := &Vat{single: make([]uint16, 64)}
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
	if n.expConn != nil || n.flags&flagExported != 0 {
		panic("captp: node freed while exported")
	}
	if n.p != nil {
		v.freePend(n.p)
	}
	*n = node{}
	v.live--
	v.freeNodes = append(v.freeNodes, n)
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

func isPromise(n *node) bool { return n != nil && n.kind == nodePromise && n.phase != resolved }

// dead reports whether calls on what n leads to can only fail.
func dead(n *node) bool {
	n = follow(n)
	return n == nil || n.kind == nodeBroken
}

// leads reports whether messages sent to n would come to m, as far as this vat knows: it also looks through hops that are known to have
// been resolved. If m is a remote promise, coming to its hop counts.
func leads(n, m *node) bool {
	var hop *node
	if m.kind == nodePromise && m.phase == remote {
		hop = m.link
	}
	for n != nil {
		if n == m || n == hop {
			return true
		}
		n = n.link
	}
	return false
}

func (v *Vat) newBroken(e *Exception) *node {
	n := v.newNode(nodeBroken)
	n.val = e
	return n
}

// breakHop turns a hop into a broken node: its connection is lost, or there is nothing at its path. Whoever holds it holds that.
func (v *Vat) breakHop(n *node, e *Exception) {
	link, call := n.link, n.call
	if call != nil {
		call.question.hops = without(call.question.hops, n)
	}
	n.kind, n.link, n.call, n.conn, n.path, n.aux = nodeBroken, nil, nil, nil, nil, nil
	n.val = e
	n.flags &= flagExported
	v.ref(n)
	v.fireBroken(n)
	v.unref(n)
	v.unref(link)
	if call != nil {
		call.want--
		v.wanted(call)
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
