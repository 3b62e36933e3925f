package gen

import (
	"cmp"
	"slices"

	"github.com/marque-rpc/marque/schema"
)

// listDeclaration adds n to what its file declares.
func (m *model) listDeclaration(n *node) {
	switch n.Kind {
	case schema.StructNode, schema.EnumNode, schema.InterfaceNode:
		n.file.types = append(n.file.types, n)
	case schema.ConstNode, schema.AnnotationNode:
		n.file.consts = append(n.file.consts, n)
	}
}

// sortBySource puts a file's declarations into the order of the source: outer before inner, siblings as they were
// written, groups after the nested types of their struct, the structs of methods after their interface.
func sortBySource(f *file) {
	path := make(map[*node][]int)
	for _, n := range slices.Concat(f.types, f.consts) {
		path[n] = sourcePath(n)
	}
	order := func(a, b *node) int {
		return cmp.Or(slices.Compare(path[a], path[b]), cmp.Compare(a.ID, b.ID))
	}
	slices.SortFunc(f.types, order)
	slices.SortFunc(f.consts, order)
}

// sourcePath says where a node stands: its place among its siblings, preceded by its parent's path.
func sourcePath(n *node) []int {
	if n.parent == nil {
		return nil
	}
	return append(sourcePath(n.parent), n.place())
}

// place is a node's position among the children of its parent.
func (n *node) place() int {
	p := n.parent
	for i, nested := range p.Nested {
		if nested.ID == n.ID {
			return i
		}
	}
	base := len(p.Nested)
	switch {
	case n.iface != nil && n.iface.Interface.Methods[n.method].ParamStruct == n.ID:
		return base + 2*n.method
	case n.iface != nil:
		return base + 2*n.method + 1
	case p.Kind == schema.StructNode:
		for i := range p.Struct.Fields {
			if f := &p.Struct.Fields[i]; f.Kind == schema.GroupField && f.GroupID == n.ID {
				return base + int(f.CodeOrder)
			}
		}
	}
	return base
}

// fieldsInOrder lists a struct's fields as the source has them, each with its index.
func fieldsInOrder(s *schema.Struct) []int {
	idx := make([]int, len(s.Fields))
	for i := range idx {
		idx[i] = i
	}
	slices.SortStableFunc(idx, func(a, b int) int { return cmp.Compare(s.Fields[a].CodeOrder, s.Fields[b].CodeOrder) })
	return idx
}
