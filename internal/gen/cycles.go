package gen

import (
	"slices"

	"github.com/marque-rpc/marque/schema"
)

// A generic type may mention itself with ever larger arguments: struct Nest(T) { more :Nest(List(T)) }. Go has no such types, since
// it would have to make infinitely many. Where a circle of parameters contains an argument that grows, that argument is cut: it
// becomes AnyPointer.

// paramEdge says that a type argument for the parameter "to" mentions the parameter "from".
type paramEdge struct {
	from, to typeKey
	grows    *schema.Type // the argument, unless it is the parameter itself
}

// cutCycles finds the arguments to be cut.
func (m *model) cutCycles() error {
	m.cut = make(map[*schema.Type]bool)
	var edges []paramEdge
	next := make(map[typeKey][]typeKey)
	for _, n := range m.sorted() {
		for _, e := range m.paramEdges(n) {
			edges = append(edges, e)
			next[e.from] = append(next[e.from], e.to)
		}
	}
	for _, e := range edges {
		if e.grows != nil && reachesParam(next, e.to, e.from) {
			m.cut[e.grows] = true
		}
	}
	return nil
}

// paramEdges lists how n's uses of generic types hand its parameters on.
func (m *model) paramEdges(n *node) []paramEdge {
	own := n.own()
	var edges []paramEdge
	var inType func(t *schema.Type) []typeKey
	inBrand := func(b *schema.Brand) (mentioned []typeKey) {
		if b == nil {
			return nil
		}
		for _, s := range b.Scopes {
			for i, bind := range s.Bind {
				if bind.Type == nil || s.Inherit {
					continue
				}
				inner := inType(bind.Type)
				mentioned = append(mentioned, inner...)
				for _, p := range inner {
					e := paramEdge{from: p, to: typeKey{s.ScopeID, uint16(i)}}
					if own.param(bind.Type) == "" {
						e.grows = bind.Type
					}
					edges = append(edges, e)
				}
			}
		}
		return mentioned
	}
	inType = func(t *schema.Type) []typeKey {
		switch {
		case own.param(t) != "":
			return []typeKey{{t.ID, t.ParamIndex}}
		case t.Kind == schema.KindList:
			return inType(t.Elem)
		}
		return inBrand(t.Brand)
	}
	switch n.Kind {
	case schema.StructNode:
		for i := range n.Struct.Fields {
			if f := &n.Struct.Fields[i]; f.Kind == schema.SlotField {
				inType(&f.Type)
			}
		}
	case schema.InterfaceNode:
		for i := range n.Interface.Superclasses {
			inBrand(n.Interface.Superclasses[i].Brand)
		}
		for i := range n.Interface.Methods {
			inBrand(n.Interface.Methods[i].ParamBrand)
			inBrand(n.Interface.Methods[i].ResultBrand)
		}
	}
	return edges
}

func reachesParam(next map[typeKey][]typeKey, from, to typeKey) bool {
	seen := []typeKey{from}
	for i := 0; i < len(seen); i++ {
		if seen[i] == to {
			return true
		}
		for _, k := range next[seen[i]] {
			if !slices.Contains(seen, k) {
				seen = append(seen, k)
			}
		}
	}
	return false
}
