package captp

import (
	"fmt"
	"strings"
)

// Fingerprint writes the state of the vat, as far as it decides what happens next, in a form that is equal for equal states whatever
// their history: nodes and calls are numbered in the order in which they are met. roots are what the application holds. It is for
// searches that must not visit a state twice.
func (v *Vat) Fingerprint(b *strings.Builder, roots []Cap) {
	f := &printer{b: b, nodes: make(map[*node]int), calls: make(map[*Call]int)}
	for _, c := range v.conns {
		b.WriteString("conn")
		for _, id := range c.questions.sortedIDs() {
			fmt.Fprintf(b, " q%d=", id)
			f.call(c.questions.at(id))
		}
		for _, id := range c.answers.ids() {
			fmt.Fprintf(b, " a%d=", id)
			f.call(c.answers.at(id))
		}
		for id, e := range c.exports.list {
			if e.n != nil {
				fmt.Fprintf(b, " e%d×%d=", id, e.count)
				f.node(e.n)
			}
		}
		for _, id := range c.imports.ids() {
			h := c.imports.at(id)
			fmt.Fprintf(b, " i%d×%d=", id, h.count)
			f.node(h)
			if h.aux != nil {
				f.node(h.aux)
			}
		}
		for id, e := range c.embargoes.list {
			if e.m != nil {
				fmt.Fprintf(b, " d%d=", id)
				f.node(e.m)
			}
		}
	}
	b.WriteString(" roots ")
	for _, c := range roots {
		f.node(c.n)
	}
}

type printer struct {
	b     *strings.Builder
	nodes map[*node]int
	calls map[*Call]int
}

func (f *printer) node(n *node) {
	for n != nil {
		if i, ok := f.nodes[n]; ok {
			fmt.Fprintf(f.b, "#%d ", i)
			return
		}
		f.nodes[n] = len(f.nodes)
		fmt.Fprintf(f.b, "%d.%d.%x", n.kind, n.phase, n.flags&^flagOutlived)
		if isHop(n) {
			fmt.Fprintf(f.b, ".%d%v", n.id, n.path)
		}
		if n.kind == nodeObject {
			fmt.Fprintf(f.b, "(%v)", n.val)
			if n.aux != nil {
				f.node(n.aux)
			}
		}
		if n.p != nil {
			for k := n.p.head; k != nil; k = k.next {
				f.b.WriteString("<")
				f.call(k)
			}
			for _, w := range n.p.watchers {
				fmt.Fprintf(f.b, "w%d.%d", w.kind, w.id)
			}
		}
		f.b.WriteString(">")
		n = n.link
	}
	f.b.WriteString("- ")
}

func (f *printer) call(k *Call) {
	if i, ok := f.calls[k]; ok {
		fmt.Fprintf(f.b, "@%d ", i)
		return
	}
	f.calls[k] = len(f.calls)
	a, q := &k.answer, &k.question
	fmt.Fprintf(f.b, "{%d.%d %v %v%v%v%v%v %v%v%v%v", k.state, k.sink, k.Params.Content, a.open, a.returned, a.finished, a.yourself, a.taken,
		q.open, q.returned, q.finished, q.tail)
	for _, p := range k.paths {
		fmt.Fprintf(f.b, " p%v=", p.path)
		f.node(p.n)
	}
	for _, p := range a.cells {
		fmt.Fprintf(f.b, " c%v=", p.path)
		f.node(p.n)
	}
	for _, n := range a.described {
		f.node(n)
	}
	for _, h := range q.hops {
		f.node(h)
	}
	if q.takes != nil {
		f.call(q.takes)
	}
	f.b.WriteString("}")
}
