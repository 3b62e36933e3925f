package captp

import (
	"fmt"
	"strings"
)

// name says in a few words what a node is and where it leads.
func name(n *node) string {
	var b strings.Builder
	for i := 0; ; i++ {
		if i > 0 {
			b.WriteString(" → ")
		}
		if n == nil {
			b.WriteString("null")
			return b.String()
		}
		if i == 12 {
			b.WriteString("…")
			return b.String()
		}
		switch n.kind {
		case nodeObject:
			fmt.Fprintf(&b, "object %v", n.val)
			return b.String()
		case nodeImport:
			fmt.Fprintf(&b, "import %d", n.id)
			return b.String()
		case nodePath:
			fmt.Fprintf(&b, "question %d%v", n.id, n.path)
			return b.String()
		case nodeBroken:
			fmt.Fprintf(&b, "broken (%s)", n.val.(*Exception).Reason)
			return b.String()
		case nodeCell:
			b.WriteString("cell")
		case nodePromise:
			if n.phase == waiting && n.flags&flagEmbargo == 0 {
				b.WriteString("promise")
				return b.String()
			}
			b.WriteString([...]string{"embargo", "promise", "promise", "led promise"}[n.phase])
			if n.flags&flagUsed != 0 {
				b.WriteString("*")
			}
		default:
			b.WriteString("freed")
			return b.String()
		}
		n = n.link
	}
}

var stateNames = [...]string{"idle", "queued", "delivered", "asked", "taking", "done"}

// Dump writes the tables for a person. A star marks a promise that messages were sent on.
func (v *Vat) Dump() string {
	var b strings.Builder
	for i, c := range v.conns {
		fmt.Fprintf(&b, "connection %d (%v)\n", i, c.Handle)
		c.dump(&b)
	}
	return b.String()
}

func (c *Conn) dump(b *strings.Builder) {
	for _, id := range c.questions.sortedIDs() {
		k := c.questions.at(id)
		q := &k.question
		fmt.Fprintf(b, "  question %d: %s%s%s%s\n", id, stateNames[k.state], mark(q.tail, "tail"), mark(q.returned, "returned"), mark(q.finished, "finished"))
		dumpPaths(b, k.paths)
	}
	for _, id := range c.answers.ids() {
		k := c.answers.at(id)
		a := &k.answer
		fmt.Fprintf(b, "  answer %d: %s%s%s%s%s\n", id, stateNames[k.state], mark(a.yourself, "yourself"), mark(a.taken, "taken"), mark(a.returned, "returned"), mark(a.finished, "finished"))
		if !k.question.open {
			dumpPaths(b, k.paths)
		}
		dumpPaths(b, a.cells)
		for i, n := range a.described {
			fmt.Fprintf(b, "    described %d: %s\n", i, name(n))
		}
	}
	for id, e := range c.exports.list {
		if e.n != nil {
			fmt.Fprintf(b, "  export %d ×%d: %s\n", id, e.count, name(e.n))
		}
	}
	for _, id := range c.imports.ids() {
		h := c.imports.at(id)
		fmt.Fprintf(b, "  import %d ×%d%s%s", id, h.count, mark(h.flags&flagPromise != 0, "promise"), mark(h.flags&flagResolved != 0, "resolved"))
		b.WriteString("\n")
	}
	for id, e := range c.embargoes.list {
		if e.m != nil {
			fmt.Fprintf(b, "  embargo %d: %s\n", id, name(e.m))
		}
	}
}

func dumpPaths(b *strings.Builder, paths []pathNode) {
	for _, p := range paths {
		fmt.Fprintf(b, "    %v: %s\n", p.path, name(p.n))
	}
}

func mark(on bool, s string) string {
	if on {
		return ", " + s
	}
	return ""
}
