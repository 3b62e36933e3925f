package schema

import (
	"fmt"

	"github.com/marque-rpc/marque/internal/suggest"
)

// InterfaceType is an interface at run time, its type parameters bound.
type InterfaceType struct {
	Node *Node

	registry *Registry
	bound    binding
	key      string
}

// MethodType is a method together with the interface that declares it.
type MethodType struct {
	*Method
	Interface *InterfaceType
	Ordinal   uint16
}

// Interface is the type of the interface with the id, its parameters unbound.
func (r *Registry) Interface(id uint64) (*InterfaceType, error) { return r.interfaceType(id, nil) }

func (r *Registry) interfaceType(id uint64, b binding) (*InterfaceType, error) {
	n := r.Node(id)
	if n == nil {
		return nil, fmt.Errorf("schema: interface %#x is not in the registry", id)
	}
	if n.Kind != InterfaceNode {
		return nil, fmt.Errorf("schema: %s is not an interface", printable(n.DisplayName))
	}
	key := fmt.Sprintf("i%x%s", id, b.key())
	if len(key) > maxKeyBytes {
		return nil, fmt.Errorf("schema: the arguments of %s grow without end", printable(n.DisplayName))
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	if i := r.ifaces[key]; i != nil {
		return i, nil
	}
	i := &InterfaceType{Node: n, registry: r, bound: b, key: key}
	if r.ifaces == nil {
		r.ifaces = make(map[string]*InterfaceType)
	}
	if len(r.ifaces) < maxCachedTypes {
		r.ifaces[key] = i
	}
	return i, nil
}

// String is the interface's name with its arguments.
func (i *InterfaceType) String() string { return i.registry.typeName(i.Node, i.bound) }

// Registry is where the type comes from.
func (i *InterfaceType) Registry() *Registry { return i.registry }

// Methods is the interface's own methods, without those it inherits.
func (i *InterfaceType) Methods() []MethodType {
	methods := make([]MethodType, len(i.Node.Interface.Methods))
	for n := range methods {
		methods[n] = MethodType{Method: &i.Node.Interface.Methods[n], Interface: i, Ordinal: uint16(n)}
	}
	return methods
}

// Ancestry is the interface itself and all that it extends, each once, nearest
// first. Interfaces that are not in the registry are left out.
func (i *InterfaceType) Ancestry() []*InterfaceType {
	all := []*InterfaceType{i}
	seen := map[uint64]bool{i.Node.ID: true}
	for at := 0; at < len(all) && len(all) < maxAncestry; at++ {
		here := all[at]
		for _, super := range here.Node.Interface.Superclasses {
			if seen[super.ID] {
				continue
			}
			seen[super.ID] = true
			b, err := here.registry.bind(super.Brand, here.bound, 0)
			if err != nil {
				continue
			}
			if parent, err := here.registry.interfaceType(super.ID, b); err == nil {
				all = append(all, parent)
			}
		}
	}
	return all
}

// maxAncestry is how many interfaces an interface may inherit from.
const maxAncestry = 1024

// Method finds a method by name, here or inherited. A name that two ancestors
// declare is an error, unless the interface declares it itself.
func (i *InterfaceType) Method(name string) (MethodType, error) {
	var found []MethodType
	for depth, t := range i.Ancestry() {
		for _, m := range t.Methods() {
			if m.Name == name {
				found = append(found, m)
			}
		}
		if depth == 0 && len(found) > 0 {
			return found[0], nil
		}
	}
	switch len(found) {
	case 0:
		return MethodType{}, fmt.Errorf("schema: interface %s has no method %q%s", i, clip(name), similar(i, name))
	case 1:
		return found[0], nil
	}
	return MethodType{}, fmt.Errorf("schema: interface %s inherits %q from %s and from %s: name the interface", i, name, found[0].Interface, found[1].Interface)
}

// similar is a hint at the method that was meant.
func similar(i *InterfaceType, name string) string {
	var names []string
	for _, t := range i.Ancestry() {
		for _, m := range t.Methods() {
			names = append(names, printable(m.Name))
		}
	}
	return suggest.Hint(name, names)
}

// Params is the type of the method's parameters.
func (m MethodType) Params() (*StructType, error) {
	return m.Interface.member(m.ParamStruct, m.ParamBrand)
}

// Results is the type of the method's results.
func (m MethodType) Results() (*StructType, error) {
	return m.Interface.member(m.ResultStruct, m.ResultBrand)
}

func (i *InterfaceType) member(id uint64, brand *Brand) (*StructType, error) {
	b, err := i.registry.bind(brand, i.bound, 0)
	if err != nil {
		return nil, err
	}
	return i.registry.structType(id, b)
}

// String is Interface.method.
func (m MethodType) String() string { return m.Interface.String() + "." + printable(m.Name) }
