// Package compat finds what a change of schemas breaks: on the wire, in programs
// that use the generated code, and in who may do what.
package compat

import (
	"fmt"
	"slices"
	"strings"

	"github.com/marque-rpc/marque/schema"
)

// Kind says what a change matters to.
type Kind uint8

const (
	// Wire changes make old and new programs misunderstand each other.
	Wire Kind = iota
	// Source changes keep the bytes but not the names: code and JSON that use
	// them have to change.
	Source
	// Authority changes let somebody do more than before with what they hold
	// already, or make a call hand over more.
	Authority
)

func (k Kind) String() string { return [...]string{"wire", "source", "authority"}[k] }

// Change is one thing that is different in a way that matters.
type Change struct {
	Kind  Kind
	Where string // file.capnp:Type.member, in the new schema where it has one
	What  string
}

func (c Change) String() string { return fmt.Sprintf("%s: %s: %s", c.Kind, c.Where, c.What) }

// Compare lists what matters in the step from old to new, for the declarations
// of these files of old, by id, and all that they use.
func Compare(old, new *schema.Registry, files ...uint64) []Change {
	c := &comparison{old: old, new: new, seen: make(map[uint64]bool)}
	for _, id := range files {
		c.node(id)
	}
	slices.SortStableFunc(c.changes, func(a, b Change) int { return int(a.Kind) - int(b.Kind) })
	return c.changes
}

type comparison struct {
	old, new *schema.Registry
	seen     map[uint64]bool
	changes  []Change
}

func (c *comparison) add(k Kind, where, format string, args ...any) {
	c.changes = append(c.changes, Change{k, where, fmt.Sprintf(format, args...)})
}

// node compares the two nodes with an id, and those nested in them.
func (c *comparison) node(id uint64) {
	if c.seen[id] {
		return
	}
	c.seen[id] = true
	a, b := c.old.Node(id), c.new.Node(id)
	if a == nil {
		return // of a file that was not compiled
	}
	if b == nil {
		c.gone(a)
		return
	}
	if a.Kind != b.Kind {
		c.add(Wire, b.DisplayName, "it was %s and is %s", kindName(a), kindName(b))
		return
	}
	if a.Name() != b.Name() && a.Kind != schema.FileNode {
		c.add(Source, b.DisplayName, "it was called %s", a.Name())
	}
	c.parameters(a, b)
	switch a.Kind {
	case schema.StructNode:
		c.structs(a, b)
	case schema.EnumNode:
		c.enums(a, b)
	case schema.InterfaceNode:
		c.interfaces(a, b)
	case schema.ConstNode:
		c.constants(a, b)
	}
	for _, n := range a.Nested {
		c.node(n.ID)
	}
}

// gone reports a node that the new schema does not have.
func (c *comparison) gone(n *schema.Node) {
	if n.Kind == schema.FileNode {
		c.add(Wire, n.DisplayName, "the file's id %#x is gone: all ids in a file follow from it", n.ID)
		return
	}
	what := "it is gone"
	for _, m := range c.new.Nodes() {
		if m.Name() == n.Name() && m.Kind == n.Kind && c.old.Node(m.ID) == nil {
			what = fmt.Sprintf("its id was %#x and is %#x: to peers it is another type; write the old id after its name", n.ID, m.ID)
		}
	}
	switch n.Kind {
	case schema.ConstNode, schema.AnnotationNode:
		c.add(Source, n.DisplayName, "%s", what)
	default:
		c.add(Wire, n.DisplayName, "%s", what)
	}
}

func kindName(n *schema.Node) string {
	return [...]string{"a file", "a struct", "an enum", "an interface", "a constant", "an annotation"}[n.Kind]
}

// parameters compares the type parameters of generic nodes. More of them are
// fine: what is bound to nothing is any pointer.
func (c *comparison) parameters(a, b *schema.Node) {
	if len(b.Parameters) < len(a.Parameters) {
		c.add(Source, b.DisplayName, "it had %d type parameters and has %d", len(a.Parameters), len(b.Parameters))
	}
}

func (c *comparison) enums(a, b *schema.Node) {
	for i, e := range a.Enum.Enumerants {
		if i >= len(b.Enum.Enumerants) {
			c.add(Wire, b.DisplayName+"."+e.Name, "the enumerant @%d is gone", i)
		} else if now := b.Enum.Enumerants[i]; now.Name != e.Name {
			c.renamed(b.DisplayName+"."+now.Name, "enumerant", i, e.Name, func(name string) bool {
				return slices.ContainsFunc(b.Enum.Enumerants, func(e schema.Enumerant) bool { return e.Name == name })
			})
		}
	}
}

// renamed reports a member whose name changed: if the old name stands at another
// number now, then the numbers moved.
func (c *comparison) renamed(where, kind string, number int, old string, elsewhere func(string) bool) {
	if elsewhere(old) {
		c.add(Wire, where, "the %s @%d was %s, which has another number now", kind, number, old)
		return
	}
	c.add(Source, where, "the %s @%d was called %s", kind, number, old)
}

func (c *comparison) constants(a, b *schema.Node) {
	if x, y := c.typeName(c.old, a.Const.Type), c.typeName(c.new, b.Const.Type); x != y {
		c.add(Source, b.DisplayName, "its type was %s and is %s", x, y)
	}
}

// typeName is a type as a person writes it.
func (c *comparison) typeName(r *schema.Registry, t schema.Type) string {
	resolved, err := r.Resolve(&t)
	if err != nil {
		return t.Kind.String()
	}
	return strings.TrimSpace(resolved.String())
}
