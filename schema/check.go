package schema

import (
	"errors"
	"fmt"
)

// checkNode makes sure that nothing in the node by itself can lead a reader or
// builder astray: nodes may come from a peer.
func checkNode(n *Node) error {
	switch n.Kind {
	case FileNode:
		return nil
	case StructNode:
		if n.Struct == nil {
			return errNoPayload
		}
		return checkStruct(n.Struct)
	case EnumNode:
		return require(n.Enum != nil)
	case InterfaceNode:
		return require(n.Interface != nil)
	case ConstNode:
		return require(n.Const != nil)
	case AnnotationNode:
		return require(n.AnnotationDef != nil)
	}
	return fmt.Errorf("unknown kind %d", n.Kind)
}

var errNoPayload = errors.New("its kind and its contents do not fit")

func require(ok bool) error {
	if !ok {
		return errNoPayload
	}
	return nil
}

func checkStruct(s *Struct) error {
	if s.DiscriminantCount > 0 && (uint64(s.DiscriminantOffset)+1)*16 > dataBits(s) {
		return errors.New("the discriminant lies outside the struct")
	}
	seen := make(map[string]bool, len(s.Fields))
	groups := make(map[uint64]bool)
	for i := range s.Fields {
		f := &s.Fields[i]
		if err := checkField(s, f); err != nil {
			return fmt.Errorf("field %s: %w", printable(f.Name), err)
		}
		if seen[f.Name] {
			return fmt.Errorf("field %s is there twice", printable(f.Name))
		}
		seen[f.Name] = true
		if f.Kind == GroupField && groups[f.GroupID] {
			return fmt.Errorf("field %s: another field has the same group", printable(f.Name))
		}
		groups[f.GroupID] = f.Kind == GroupField
	}
	return nil
}

func checkField(s *Struct, f *Field) error {
	if f.InUnion() && f.Discriminant >= s.DiscriminantCount {
		return errors.New("its tag is not one of the union's")
	}
	switch {
	case f.Kind == GroupField:
		return nil
	case f.Kind != SlotField:
		return fmt.Errorf("unknown kind %d", f.Kind)
	case f.Type.Kind > KindAnyPointer:
		return fmt.Errorf("unknown type %d", f.Type.Kind)
	case f.Type.Kind.IsPointer():
		if f.Offset >= uint32(s.Pointers) {
			return errors.New("it lies outside the pointer section")
		}
	case (uint64(f.Offset)+1)*uint64(f.Type.Kind.Bits()) > dataBits(s):
		return errors.New("it lies outside the data section")
	}
	return nil
}

func dataBits(s *Struct) uint64 { return uint64(s.DataWords) * 64 }
