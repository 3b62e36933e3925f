package gen

import (
	"errors"
	"fmt"
	"go/token"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/marque-rpc/marque/schema"
)

// A request comes from another program. What follows refuses everything that the rest of the package relies on and
// that a broken or hostile compiler could get wrong, so that the rest needs no checks of its own.

// checkNodes checks each node by itself.
func (m *model) checkNodes() error {
	for _, n := range m.sorted() {
		if err := m.checkNode(n); err != nil {
			return fmt.Errorf("%s: %w", n.DisplayName, err)
		}
	}
	return nil
}

func (m *model) checkNode(n *node) error {
	payload := map[schema.NodeKind]bool{
		schema.FileNode:       true,
		schema.StructNode:     n.Struct != nil,
		schema.EnumNode:       n.Enum != nil,
		schema.InterfaceNode:  n.Interface != nil,
		schema.ConstNode:      n.Const != nil,
		schema.AnnotationNode: n.AnnotationDef != nil,
	}
	if !payload[n.Kind] {
		return fmt.Errorf("a node of kind %d without its contents", n.Kind)
	}
	if len(n.Parameters) > maxTypeParams {
		return fmt.Errorf("%d type parameters, more than %d", len(n.Parameters), maxTypeParams)
	}
	if err := checkNames(n.Node); err != nil {
		return err
	}
	switch n.Kind {
	case schema.StructNode:
		return m.checkStruct(n)
	case schema.InterfaceNode:
		return m.checkMethods(n)
	}
	return nil
}

// checkNames refuses names that no schema has: they go into identifiers and comments.
func checkNames(n *schema.Node) error {
	names := slices.Clone(n.Parameters)
	for i := range n.Nested {
		names = append(names, n.Nested[i].Name)
	}
	switch n.Kind {
	case schema.FileNode:
		if strings.ContainsFunc(n.DisplayName, unicode.IsControl) {
			return errors.New("its name has control characters")
		}
	case schema.StructNode:
		for i := range n.Struct.Fields {
			names = append(names, n.Struct.Fields[i].Name)
		}
	case schema.EnumNode:
		for i := range n.Enum.Enumerants {
			names = append(names, n.Enum.Enumerants[i].Name)
		}
	case schema.InterfaceNode:
		for i := range n.Interface.Methods {
			names = append(names, n.Interface.Methods[i].Name)
		}
	}
	if n.Kind != schema.FileNode {
		names = append(names, strings.ReplaceAll(n.Name(), "$", "")) // ping$Params
	}
	for _, name := range names {
		if !isName(name) {
			return fmt.Errorf("%q is not a name", name)
		}
	}
	return nil
}

func isName(s string) bool {
	return token.IsIdentifier("x"+s) && s != "" && !strings.ContainsFunc(s, func(r rune) bool { return r >= utf8.RuneSelf })
}

const maxTypeParams = 64

func (m *model) checkStruct(n *node) error {
	s := n.Struct
	if s.DiscriminantCount > 0 && (uint64(s.DiscriminantOffset)+1)*2 > uint64(s.DataWords)*8 {
		return fmt.Errorf("its discriminant lies outside its %d words", s.DataWords)
	}
	for i := range s.Fields {
		f := &s.Fields[i]
		if f.InUnion() && f.Discriminant >= s.DiscriminantCount {
			return fmt.Errorf("field %s: union member %d of %d", f.Name, f.Discriminant, s.DiscriminantCount)
		}
		if err := m.checkField(n, f); err != nil {
			return fmt.Errorf("field %s: %w", f.Name, err)
		}
	}
	return nil
}

func (m *model) checkField(n *node, f *schema.Field) error {
	switch f.Kind {
	case schema.GroupField:
		g := m.nodes[f.GroupID]
		if g == nil || g.Kind != schema.StructNode || g.Struct == nil {
			return fmt.Errorf("its group @0x%016x is not in the request", f.GroupID)
		}
		// Scopes are checked not to form a circle, so groups cannot either.
		if g.ScopeID != n.ID {
			return fmt.Errorf("its group @0x%016x belongs elsewhere", f.GroupID)
		}
		return nil
	case schema.SlotField:
		return checkSlot(n.Struct, f)
	}
	return fmt.Errorf("kind %d is unknown", f.Kind)
}

// checkSlot checks that a slot lies inside its struct.
func checkSlot(s *schema.Struct, f *schema.Field) error {
	if f.Type.Kind > schema.KindAnyPointer {
		return fmt.Errorf("type kind %d is unknown", f.Type.Kind)
	}
	if f.Type.Kind.IsPointer() {
		if f.Offset >= uint32(s.Pointers) {
			return fmt.Errorf("pointer %d of %d", f.Offset, s.Pointers)
		}
		return nil
	}
	if bits := uint64(f.Type.Kind.Bits()); (uint64(f.Offset)+1)*bits > uint64(s.DataWords)*64 {
		return fmt.Errorf("offset %d lies outside the struct's %d words", f.Offset, s.DataWords)
	}
	return nil
}

func (m *model) checkMethods(n *node) error {
	for i := range n.Interface.Methods {
		meth := &n.Interface.Methods[i]
		for _, id := range []uint64{meth.ParamStruct, meth.ResultStruct} {
			s := m.nodes[id]
			if s == nil && id == schema.StreamResultID {
				continue
			}
			if s == nil || s.Kind != schema.StructNode || s.Struct == nil || s.Struct.IsGroup {
				return fmt.Errorf("method %s: its struct @0x%016x is not in the request", meth.Name, id)
			}
		}
	}
	return nil
}

// checkScope checks that a declaration stands where its kind can stand.
func checkScope(n *node) error {
	p := n.parent
	switch {
	case n.Kind == schema.FileNode && p != nil:
		return fmt.Errorf("a file inside %s", p.DisplayName)
	case n.Kind == schema.StructNode && n.Struct.IsGroup && (p == nil || p.Kind != schema.StructNode || n.iface != nil):
		return fmt.Errorf("a group outside any struct")
	case p != nil && p.Kind != schema.FileNode && p.Kind != schema.StructNode && p.Kind != schema.InterfaceNode:
		return fmt.Errorf("it stands inside %s, which cannot hold declarations", p.DisplayName)
	}
	return nil
}

// checkTypes checks all uses of types: that what they refer to is there, is of the right kind and is not too deep.
func (m *model) checkTypes() error {
	for _, n := range m.sorted() {
		if err := m.checkUses(n); err != nil {
			return fmt.Errorf("%s: %w", n.DisplayName, err)
		}
	}
	return nil
}

func (m *model) checkUses(n *node) error {
	switch n.Kind {
	case schema.StructNode:
		for i := range n.Struct.Fields {
			f := &n.Struct.Fields[i]
			if f.Kind != schema.SlotField {
				continue
			}
			if err := m.checkType(&f.Type, 0); err != nil {
				return fmt.Errorf("field %s: %w", f.Name, err)
			}
		}
	case schema.InterfaceNode:
		return m.checkInterface(n)
	case schema.ConstNode:
		return m.checkType(&n.Const.Type, 0)
	}
	return nil
}

func (m *model) checkInterface(n *node) error {
	for i := range n.Interface.Methods {
		meth := &n.Interface.Methods[i]
		for _, b := range []*schema.Brand{meth.ParamBrand, meth.ResultBrand} {
			if err := m.checkBrand(b, 0); err != nil {
				return fmt.Errorf("method %s: %w", meth.Name, err)
			}
		}
	}
	for _, super := range n.Interface.Superclasses {
		if s := m.nodes[super.ID]; s == nil || s.Kind != schema.InterfaceNode {
			return fmt.Errorf("its superclass @0x%016x is not in the request", super.ID)
		}
		if err := m.checkBrand(super.Brand, 0); err != nil {
			return err
		}
	}
	if _, err := m.ancestors(n); err != nil {
		return err
	}
	return m.checkSupers(n)
}

func (m *model) checkType(t *schema.Type, depth int) error {
	if depth > maxNesting {
		return fmt.Errorf("its type nests deeper than %d", maxNesting)
	}
	want := schema.NodeKind(0)
	switch t.Kind {
	case schema.KindList:
		if t.Elem == nil {
			return fmt.Errorf("a list of nothing")
		}
		return m.checkType(t.Elem, depth+1)
	case schema.KindEnum:
		want = schema.EnumNode
	case schema.KindStruct:
		want = schema.StructNode
	case schema.KindInterface:
		want = schema.InterfaceNode
	case schema.KindAnyPointer:
		return m.checkAny(t)
	default:
		if t.Kind > schema.KindAnyPointer {
			return fmt.Errorf("type kind %d is unknown", t.Kind)
		}
		return nil
	}
	if n := m.nodes[t.ID]; n == nil || n.Kind != want {
		return fmt.Errorf("its %s type @0x%016x is not in the request", t.Kind, t.ID)
	}
	return m.checkBrand(t.Brand, depth+1)
}

func (m *model) checkAny(t *schema.Type) error {
	if t.Any != schema.TypeParameter {
		return nil
	}
	if n := m.nodes[t.ID]; n == nil || int(t.ParamIndex) >= len(n.Parameters) {
		return fmt.Errorf("its type is parameter %d of @0x%016x, which has no such parameter", t.ParamIndex, t.ID)
	}
	return nil
}

func (m *model) checkBrand(b *schema.Brand, depth int) error {
	if b == nil {
		return nil
	}
	for _, s := range b.Scopes {
		for _, bind := range s.Bind {
			if bind.Type == nil {
				continue
			}
			if err := m.checkType(bind.Type, depth+1); err != nil {
				return err
			}
		}
	}
	return nil
}

// ancestors lists the interfaces that n extends, directly or not, each once, nearest first.
func (m *model) ancestors(n *node) ([]*node, error) {
	seen := map[uint64]bool{n.ID: true}
	queue := []*node{n}
	for i := 0; i < len(queue); i++ {
		for _, super := range queue[i].Interface.Superclasses {
			s := m.nodes[super.ID]
			if s == nil || s.Kind != schema.InterfaceNode {
				return nil, fmt.Errorf("the superclass @0x%016x is not in the request", super.ID)
			}
			if s == n {
				return nil, fmt.Errorf("it extends itself")
			}
			if !seen[s.ID] {
				seen[s.ID] = true
				queue = append(queue, s)
			}
		}
	}
	return queue[1:], nil
}
