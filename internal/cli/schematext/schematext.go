// Package schematext writes compiled schemas as a schema file: what somebody needs
// who has an object, and is to write a program that uses it.
package schematext

import (
	"cmp"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/marque-rpc/marque/internal/cli"
	"github.com/marque-rpc/marque/schema"
)

// Write writes all declarations of a registry into one schema file. It has the ids,
// so that programs made of it understand those made of the original; where a file
// imported others, their declarations stand in it too. Of annotations it has those
// about JSON; others are for what the server's code is generated with, or have
// declarations that objects do not tell, and are left out.
//
// The first file's id becomes that of the whole. A declaration whose name another
// file uses too makes a schema that does not compile, and says so where it is.
func Write(w io.Writer, r *schema.Registry) error {
	p := &printer{r: r}
	first := true
	for _, id := range r.Files() {
		file := r.Node(id)
		if id == streamFile || id == jsonFile {
			continue // whoever compiles streaming methods has the first, and the second is imported
		}
		if first {
			first = false
			p.line("@%#x;", id)
		} else {
			p.line("")
			p.line("# From %s:", cli.Printable(file.DisplayName))
		}
		p.nodeComment(id)
		p.nested(file)
	}
	if p.err != nil {
		return p.err
	}
	_, err := io.WriteString(w, p.out.String())
	return err
}

// streamFile is the id of /capnp/stream.capnp.
const streamFile = 0x86c366a91393f3f8

// printer writes declarations, each level indented by two more spaces.
type printer struct {
	r     *schema.Registry
	out   strings.Builder
	scope uint64 // id of the declaration that is being written
	depth int
	err   error

	json *schema.Registry // its annotations; nil before the first one
}

// maxDepth is how deep declarations and types of a peer's schema may be nested.
const maxDepth = 64

func (p *printer) line(format string, args ...any) {
	text := fmt.Sprintf(format, args...)
	if text != "" {
		p.out.WriteString(strings.Repeat("  ", p.depth) + text)
	}
	p.out.WriteByte('\n')
}

func (p *printer) fail(err error) {
	if p.err == nil {
		p.err = err
	}
}

// block writes what stands in braces after head.
func (p *printer) block(head string, body func()) {
	if p.depth >= maxDepth {
		p.fail(fmt.Errorf("the schema is nested more than %d deep", maxDepth))
		return
	}
	p.line("%s {", head)
	p.depth++
	body()
	p.depth--
	p.line("}")
}

func (p *printer) comment(text string) {
	for line := range strings.Lines(text) {
		p.line("%s", strings.TrimRight("# "+cli.Printable(strings.TrimRight(line, "\n")), " "))
	}
}

func (p *printer) nodeComment(id uint64) {
	if info := p.r.Info(id); info != nil {
		p.comment(info.DocComment)
	}
}

func (p *printer) memberComment(id uint64, member int) {
	if info := p.r.Info(id); info != nil && member < len(info.Members) {
		p.comment(info.Members[member].DocComment)
	}
}

// nested writes the declarations inside n, as far as the registry has them.
func (p *printer) nested(n *schema.Node) {
	for _, inner := range n.Nested {
		node := p.r.Node(inner.ID)
		if node == nil || node.ScopeID != n.ID {
			continue
		}
		if p.depth == 0 {
			p.line("")
		}
		p.declaration(node)
	}
}

func (p *printer) declaration(n *schema.Node) {
	outer := p.scope
	p.scope = n.ID
	defer func() { p.scope = outer }()
	head := fmt.Sprintf("%s @%#x%s", name(n.Name()), n.ID, parameters(n.Parameters, "(", ")"))
	annotated := p.annotated(n.Annotations)
	switch n.Kind {
	case schema.StructNode:
		p.block("struct "+head+annotated, func() {
			p.nodeComment(n.ID)
			p.fields(n)
			p.nested(n)
		})
	case schema.EnumNode:
		p.block("enum "+head+annotated, func() {
			p.nodeComment(n.ID)
			p.enumerants(n)
		})
	case schema.InterfaceNode:
		p.block("interface "+head+p.extends(n)+annotated, func() {
			p.nodeComment(n.ID)
			p.methods(n)
			p.nested(n)
		})
	case schema.ConstNode:
		value, ok := p.value(&n.Const.Type, n.Const.Value)
		if !ok {
			p.line("# The constant %s.", name(n.Name()))
			p.line("%s", lostValue)
			return
		}
		p.line("const %s @%#x :%s = %s%s;", name(n.Name()), n.ID, p.typ(&n.Const.Type, nil), value, annotated)
		p.nodeComment(n.ID)
	}
}

func (p *printer) enumerants(n *schema.Node) {
	for i := range inOrder(n.Enum.Enumerants, func(e schema.Enumerant) uint16 { return e.CodeOrder }) {
		e := &n.Enum.Enumerants[i]
		p.line("%s @%d%s;", name(e.Name), i, p.annotated(e.Annotations))
		p.memberComment(n.ID, i)
	}
}

// inOrder gives the indices of items in the order of the source.
func inOrder[T any](items []T, order func(T) uint16) func(func(int) bool) {
	indices := make([]int, len(items))
	for i := range indices {
		indices[i] = i
	}
	slices.SortStableFunc(indices, func(a, b int) int { return cmp.Compare(order(items[a]), order(items[b])) })
	return slices.Values(indices)
}

// parameters are type parameters as they are declared, or nothing.
func parameters(names []string, open, end string) string {
	if len(names) == 0 {
		return ""
	}
	out := make([]string, len(names))
	for i, n := range names {
		out[i] = name(n)
	}
	return open + strings.Join(out, ", ") + end
}

// name is a name of a peer, as harmless as our own.
func name(s string) string { return cli.Printable(s) }
