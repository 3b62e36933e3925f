package gen

import (
	"github.com/marque-rpc/marque/schema"
)

// findParams lists each node's type parameters: its own and those of the scopes around it.
//
// The parameters of a method ([T] before its parameter list) become AnyPointer: a Go method has no type parameters. The
// compiler makes them parameters of the method's implicit structs, so those are left out here.
func (m *model) findParams() error {
	for _, n := range m.sorted() {
		var chain []*node
		for s := n; s != nil; s = s.parent {
			if s.iface == nil {
				chain = append(chain, s)
			}
		}
		for i := len(chain) - 1; i >= 0; i-- {
			for k, name := range chain[i].Parameters {
				n.params = append(n.params, typeParam{scope: chain[i].ID, index: uint16(k), name: exported(name)})
			}
		}
	}
	return nil
}

// findRecursion marks the structs that can contain themselves, whose plain form can therefore be nested without end, and those
// whose plain form can hold capabilities, which somebody must release.
func (m *model) findRecursion() error {
	contains := make(map[*node][]*node)
	for _, n := range m.sorted() {
		if n.Kind != schema.StructNode {
			continue
		}
		for i := range n.Struct.Fields {
			f := &n.Struct.Fields[i]
			if f.Kind == schema.GroupField {
				contains[n] = append(contains[n], m.nodes[f.GroupID])
				continue
			}
			contains[n] = append(contains[n], m.contained(n, &f.Type)...)
		}
	}
	for n := range contains {
		n.rec = reaches(contains, n, n)
	}
	m.spreadCaps(contains)
	return nil
}

// contained lists the structs that a value of type t holds, and notes what can hold a capability. Type arguments count: a
// Map(Text, Person) holds Persons.
func (m *model) contained(n *node, t *schema.Type) []*node {
	switch t.Kind {
	case schema.KindList:
		return m.contained(n, t.Elem)
	case schema.KindStruct:
		return append(m.inBrand(n, t.Brand), m.nodes[t.ID])
	case schema.KindInterface, schema.KindAnyPointer:
		n.caps = true
	}
	return nil
}

func (m *model) inBrand(n *node, b *schema.Brand) []*node {
	var all []*node
	if b == nil {
		return nil
	}
	for _, s := range b.Scopes {
		for _, bind := range s.Bind {
			if bind.Type != nil {
				all = append(all, m.contained(n, bind.Type)...)
			}
		}
	}
	return all
}

func reaches[N comparable](edges map[N][]N, from, to N) bool {
	seen := make(map[N]bool)
	stack := []N{from}
	for len(stack) > 0 {
		n := stack[len(stack)-1]
		stack = stack[:len(stack)-1]
		for _, next := range edges[n] {
			if next == to {
				return true
			}
			if !seen[next] {
				seen[next] = true
				stack = append(stack, next)
			}
		}
	}
	return false
}

// spreadCaps marks everything that contains a node with capabilities.
func (m *model) spreadCaps(contains map[*node][]*node) {
	for changed := true; changed; {
		changed = false
		for n, inner := range contains {
			for _, i := range inner {
				if i.caps && !n.caps {
					n.caps, changed = true, true
				}
			}
		}
	}
}
