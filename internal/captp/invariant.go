package captp

import (
	"fmt"
	"slices"
)

// Check looks for broken invariants in all tables and in the whole graph: entries that disagree, wrong reference counts, things
// that should have gone. It takes time in proportion to what the vat holds: for tests. The references that the application
// holds are not known here, so a node may have more than the graph explains, but never fewer.
func (v *Vat) Check() error {
	x := &checker{v: v, refs: make(map[*node]int32), calls: make(map[*Call]bool), outlived: make(map[*Conn]int)}
	for _, c := range v.conns {
		x.conn(c)
	}
	for len(x.todo) > 0 || len(x.queue) > 0 {
		if n := len(x.queue) - 1; n >= 0 {
			k := x.queue[n]
			x.queue = x.queue[:n]
			x.call(k)
			continue
		}
		n := x.todo[len(x.todo)-1]
		x.todo = x.todo[:len(x.todo)-1]
		x.node(n)
	}
	for _, n := range x.order {
		if x.refs[n] > n.refs {
			x.fail("node %s has %d references but %d holders", name(n), n.refs, x.refs[n])
		}
		if n.flags&flagOutlived != 0 {
			x.outlived[n.conn]++
		}
	}
	for _, c := range v.conns {
		if x.outlived[c] > c.outlived {
			x.fail("%d outlive their entries, counted %d", x.outlived[c], c.outlived)
		}
	}
	if len(x.errs) > 0 {
		return fmt.Errorf("captp: %d invariants broken: %v", len(x.errs), x.errs[0])
	}
	return nil
}

type checker struct {
	v     *Vat
	refs  map[*node]int32 // references explained by the graph
	order []*node
	todo  []*node
	calls map[*Call]bool
	queue []*Call
	errs  []error

	outlived map[*Conn]int
}

func (x *checker) fail(format string, args ...any) {
	x.errs = append(x.errs, fmt.Errorf(format, args...))
}

// held notes one counted reference to n.
func (x *checker) held(n *node) {
	if n != nil {
		x.seen(n)
		x.refs[n]++
	}
}

// seen notes that n exists.
func (x *checker) seen(n *node) {
	if _, ok := x.refs[n]; !ok {
		x.refs[n] = 0
		x.order = append(x.order, n)
		x.todo = append(x.todo, n)
	}
}

func (x *checker) sawCall(k *Call) {
	if k != nil && !x.calls[k] {
		x.calls[k] = true
		x.queue = append(x.queue, k)
	}
}

func (x *checker) conn(c *Conn) {
	if c.closed {
		x.fail("closed connection in the list")
	}
	n := 0
	for _, id := range c.questions.sortedIDs() {
		k := c.questions.at(id)
		n++
		if q := &k.question; !q.open || q.conn != c || uint32(q.id) != id {
			x.fail("question %d does not know that it is one", id)
		}
		x.sawCall(k)
	}
	if n != c.questions.live {
		x.fail("%d questions, counted %d", n, c.questions.live)
	}
	bytes, kept := 0, 0
	for _, id := range c.answers.ids() {
		k := c.answers.at(id)
		if a := &k.answer; !a.open || k.From != c || uint32(a.id) != id {
			x.fail("answer %d does not know that it is one", id)
		} else if a.returned && a.finished {
			x.fail("answer %d is over and still in the table", id)
		}
		if k.answer.counted {
			bytes += k.answer.bytes
		}
		kept += k.answer.kept
		x.sawCall(k)
	}
	if bytes+kept > c.callBytes || c.running < 0 || c.running == 0 && c.callBytes != kept {
		x.fail("calls of %d bytes run, and answers keep %d, counted %d", bytes, kept, c.callBytes)
	}
	x.exports(c)
	x.imports(c)
	n = 0
	for id, e := range c.embargoes.list {
		m := e.m
		if m == nil {
			continue
		}
		n++
		x.held(m)
		x.held(e.keep)
		if m.phase == waiting && m.flags&flagEmbargo == 0 {
			x.fail("embargo %d holds a promise that does not wait for it", id)
		}
	}
	if n != c.embargoes.live || n > max(0, c.limits.Embargoes) {
		x.fail("%d embargoes, counted %d, limit %d", n, c.embargoes.live, c.limits.Embargoes)
	}
	if len(c.brokens) != 0 {
		x.fail("broken exports not told")
	}
}

func (x *checker) exports(c *Conn) {
	n := 0
	for id := range c.exports.list {
		e := &c.exports.list[id]
		if e.n == nil {
			continue
		}
		n++
		x.held(e.n)
		if e.count == 0 {
			x.fail("export %d with count 0", id)
		}
		if e.n.kind == nodeCell && e.n.flags&flagResolved == 0 {
			// An export that is still a promise stands for an unresolved one, which knows it.
			f := e.n.link
			if !isOpen(f) {
				x.fail("export %d is an unresolved promise that leads to %s", id, name(f))
			} else if at, ok := c.find(f); !ok || at != ExportID(id) {
				x.fail("export %d is not what its promise is known as", id)
			} else if !watches(f, c, ExportID(id)) {
				x.fail("export %d does not watch its promise", id)
			}
		}
	}
	if most := max(0, c.limits.Exports); n != c.exports.live || n-most > most {
		x.fail("%d exports, counted %d, limit %d", n, c.exports.live, c.limits.Exports)
	}
	for m, id := range c.exports.byNode {
		e := c.exports.at(uint32(id))
		if e == nil || e.n != m && e.n.link != m {
			x.fail("export %d has a wrong reverse entry", id)
		}
		if m.expMore == 0 {
			x.fail("export %d: reverse entry that its node does not know", id)
		}
	}
}

func watches(n *node, c *Conn, id ExportID) bool {
	return n.p != nil && slices.ContainsFunc(n.p.watchers, func(w watcher) bool { return w.kind == watchExport && w.conn == c && w.id == id })
}

func (x *checker) imports(c *Conn) {
	n := 0
	for _, id := range c.imports.ids() {
		h := c.imports.at(id)
		n++
		x.seen(h)
		if h.kind != nodeImport || h.conn != c || h.id != id || h.count == 0 || h.refs == 0 {
			x.fail("import %d is %s, count %d, references %d", id, name(h), h.count, h.refs)
		}
		if p := h.aux; p != nil {
			x.seen(p)
			if p.kind != nodePromise || p.phase != remote || p.link != h {
				x.fail("import %d has a promise that is not its own: %s", id, name(p))
			}
			if h.flags&flagResolved != 0 {
				x.fail("import %d is resolved, its promise not", id)
			}
		}
	}
	if n != c.imports.live {
		x.fail("%d imports, counted %d", n, c.imports.live)
	}
}

func (x *checker) node(n *node) {
	if n.kind == nodeFree || n.refs <= 0 {
		x.fail("dead node in use: %s, %d references", name(n), n.refs)
		return
	}
	x.held(n.link)
	x.sawCall(n.call)
	if (n.flags&(flagWasImport|flagWasPath) != 0) && n.flags&flagOutlived == 0 && !n.conn.closed {
		x.fail("former hop %s does not count", name(n))
	}
	if n.kind != nodePromise && n.flags&(flagWasImport|flagWasPath) == 0 && (n.flags&flagOutlived != 0 || n.conn != nil && !isHop(n)) {
		x.fail("%s counts as a former hop", name(n))
	}
	switch n.kind {
	case nodeObject:
		x.held(n.aux)
	case nodePath:
		if !slices.Contains(n.call.question.hops, n) || !n.call.question.open {
			x.fail("hop %s into a question that does not know it", name(n))
		}
	case nodeImport:
		if n.conn.imports.at(n.id) != n {
			x.fail("hop %s is not in the table", name(n))
		}
	case nodePromise:
		if n.phase == remote && (n.link == nil || n.link.kind != nodeImport && n.link.kind != nodePath) {
			x.fail("remote promise stands for %s", name(n.link))
		}
		if n.phase == led && (n.link == nil || n.link.kind != nodeObject || n.flags&flagApp == 0 && n.call == nil) {
			x.fail("promise is led through %s", name(n.link))
		}
		if n.phase == resolved && n.p != nil && (n.p.head != nil || len(n.p.watchers) > 0) {
			x.fail("resolved promise with a queue or watchers")
		}
		if n.phase != waiting && n.p != nil && n.p.head != nil {
			x.fail("promise with a queue does not wait")
		}
	}
	if n.p == nil {
		return
	}
	var prev *Call
	for k := n.p.head; k != nil; prev, k = k, k.next {
		if k.state != callQueued || k.target != n || k.prev != prev {
			x.fail("queue of %s is damaged", name(n))
			break
		}
		x.sawCall(k)
	}
	for _, w := range n.p.watchers {
		if w.kind == watchJoin {
			x.held(w.cap)
		}
		if w.kind == watchExport && w.conn.closed {
			x.fail("export of a closed connection watches %s", name(n))
		}
	}
}

func (x *checker) call(k *Call) {
	if k.busy != 0 {
		x.fail("call left busy")
	}
	if k.state == callIdle {
		x.fail("idle call")
	}
	x.held(k.target)
	if k.owned {
		x.caps(k.Params.Caps)
	}
	x.caps(k.Results.Caps)
	want := int32(len(k.question.hops))
	if k.sink != sinkNone {
		want++
	}
	if k.orphan {
		want++
	}
	if k.answer.taker != nil {
		want++
		x.sawCall(k.answer.taker)
	}
	for _, p := range k.paths {
		x.seen(p.n)
		if k.memo {
			x.held(p.n)
		}
		if (p.n.phase == waiting || p.n.phase == led) && p.n.call == k {
			want++
		}
		if p.n.phase == resolved && k.state != callTaking {
			x.fail("path of an open call is resolved")
		}
	}
	if want != k.want {
		x.fail("call wanted for %d reasons, counted %d", want, k.want)
	}
	if k.want == 0 && k.state != callDone && !k.canceled {
		x.fail("call goes on and nobody wants it")
	}
	for _, h := range k.question.hops {
		x.seen(h)
		if h.kind != nodePath || h.call != k {
			x.fail("hop list of a question is damaged")
		}
	}
	for _, c := range k.answer.cells {
		x.held(c.n)
		if index := k.answer.index; index != nil && (len(index) != len(k.answer.cells) || index[string(x.v.pathKey(c.path))] != c.n) {
			x.fail("index of the paths of an answer is wrong")
		}
	}
	for _, n := range k.answer.described {
		x.held(n)
	}
	x.sawCall(k.question.takes)
	if q := &k.question; q.open && !q.finished && k.want == 0 {
		x.fail("question %d is open and nobody wants it", q.id)
	}
	if q := &k.question; q.open && q.returned && q.finished {
		x.fail("question is over and still in the table")
	}
}

func (x *checker) caps(caps []Cap) {
	for _, c := range caps {
		x.held(c.n)
	}
}
