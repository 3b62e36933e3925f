package schema

import (
	"fmt"
	"strings"
	"sync"

	"github.com/marque-rpc/marque/internal/suggest"
)

// Registry is a set of compiled nodes, and the types made of them. The zero
// Registry is empty and ready; any number of goroutines may use one.
//
// There is no global registry: a program that talks to two vats with different
// ideas of one schema keeps two. Nodes handed to a Registry may not be changed
// afterwards.
type Registry struct {
	mu      sync.RWMutex
	nodes   map[uint64]*Node
	info    map[uint64]*SourceInfo
	files   []uint64 // in the order in which they came
	structs map[string]*StructType
	ifaces  map[string]*InterfaceType
	enums   map[uint64]*EnumType
}

// NewRegistry returns a Registry that holds what the request holds.
func NewRegistry(req *CodeGeneratorRequest) (*Registry, error) {
	r := new(Registry)
	if err := r.AddRequest(req); err != nil {
		return nil, err
	}
	return r, nil
}

// AddRequest adds all nodes of the request, and its doc comments. On an error
// nothing was added.
func (r *Registry) AddRequest(req *CodeGeneratorRequest) error {
	nodes := make([]*Node, len(req.Nodes))
	for i := range req.Nodes {
		nodes[i] = &req.Nodes[i]
	}
	if err := r.Add(nodes...); err != nil {
		return err
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.info == nil {
		r.info = make(map[uint64]*SourceInfo)
	}
	for i := range req.SourceInfo {
		r.info[req.SourceInfo[i].ID] = &req.SourceInfo[i]
	}
	return nil
}

// Add adds nodes after checking each by itself: its payload is there and its
// fields lie inside the struct. What a node refers to need not be there yet.
// On an error nothing was added.
//
// Of two nodes with one id the one with more members stays, since schemas only
// grow; types that were made before keep what they were made of.
func (r *Registry) Add(nodes ...*Node) error {
	for _, n := range nodes {
		if err := checkNode(n); err != nil {
			return fmt.Errorf("schema: node %#x (%s): %w", n.ID, printable(n.DisplayName), err)
		}
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.nodes == nil {
		r.nodes = make(map[uint64]*Node)
	}
	replaced := false
	for _, n := range nodes {
		old, ok := r.nodes[n.ID]
		if ok && members(old) >= members(n) {
			continue
		}
		replaced = replaced || ok
		r.nodes[n.ID] = n
		if n.Kind == FileNode && !ok {
			r.files = append(r.files, n.ID)
		}
	}
	if replaced {
		r.structs, r.ifaces, r.enums = nil, nil, nil
	}
	return nil
}

// Node is the node with the id, or nil.
func (r *Registry) Node(id uint64) *Node {
	r.mu.RLock()
	defer r.mu.RUnlock()
	return r.nodes[id]
}

// Nodes is all nodes, in no particular order.
func (r *Registry) Nodes() []*Node {
	r.mu.RLock()
	defer r.mu.RUnlock()
	all := make([]*Node, 0, len(r.nodes))
	for _, n := range r.nodes {
		all = append(all, n)
	}
	return all
}

// Files is the ids of the file nodes, in the order in which they were added.
func (r *Registry) Files() []uint64 {
	r.mu.RLock()
	defer r.mu.RUnlock()
	return append([]uint64(nil), r.files...)
}

// Info is what the source said about the node, or nil.
func (r *Registry) Info(id uint64) *SourceInfo {
	r.mu.RLock()
	defer r.mu.RUnlock()
	return r.info[id]
}

// Lookup finds a declaration by its dotted name. The first part is looked for
// in the scope and then in each scope around it; with scope 0 in all files, where
// finding it twice is an error.
func (r *Registry) Lookup(scope uint64, name string) (*Node, error) {
	first, rest, _ := strings.Cut(name, ".")
	node, err := r.lookupFirst(scope, first)
	for err == nil && rest != "" {
		var part string
		part, rest, _ = strings.Cut(rest, ".")
		outer := node
		if node = r.nested(outer, part); node == nil {
			err = fmt.Errorf("schema: %s has no declaration %q", printable(outer.DisplayName), part)
		}
	}
	if err != nil {
		return nil, err
	}
	return node, nil
}

func (r *Registry) lookupFirst(scope uint64, name string) (*Node, error) {
	var found *Node
	if scope == 0 {
		for _, file := range r.Files() {
			n := r.nested(r.Node(file), name)
			if n != nil && found != nil && n != found {
				return nil, fmt.Errorf("schema: %s is declared as %s and as %s", printable(name), printable(found.DisplayName), printable(n.DisplayName))
			}
			if n != nil {
				found = n
			}
		}
	}
	for depth := 0; scope != 0 && found == nil && depth < maxScopes; depth++ {
		n := r.Node(scope)
		if n == nil {
			break
		}
		found, scope = r.nested(n, name), n.ScopeID
	}
	if found == nil {
		return nil, fmt.Errorf("schema: %s is not declared%s", printable(name), suggest.Hint(name, r.fileNames()))
	}
	return found, nil
}

// fileNames is what all files declare.
func (r *Registry) fileNames() []string {
	var names []string
	for _, file := range r.Files() {
		for _, nested := range r.Node(file).Nested {
			names = append(names, printable(nested.Name))
		}
	}
	return names
}

// nested is the declaration of that name directly inside n, or nil.
func (r *Registry) nested(n *Node, name string) *Node {
	if n == nil {
		return nil
	}
	for _, nested := range n.Nested {
		if nested.Name == name {
			return r.Node(nested.ID)
		}
	}
	return nil
}

// maxScopes is how deep declarations may be nested in each other.
const maxScopes = 64

// members counts what a node may gain as its schema grows.
func members(n *Node) int {
	switch n.Kind {
	case StructNode:
		return len(n.Struct.Fields) + len(n.Nested)
	case EnumNode:
		return len(n.Enum.Enumerants)
	case InterfaceNode:
		return len(n.Interface.Methods) + len(n.Interface.Superclasses) + len(n.Nested)
	}
	return len(n.Nested)
}

// printable cuts and quotes text that came from elsewhere for an error message.
func printable(s string) string {
	const most = 120
	if len(s) > most {
		s = s[:most] + "…"
	}
	for _, c := range s {
		if c < ' ' || c == 0x7f || c == 0xfffd {
			return fmt.Sprintf("%q", s)
		}
	}
	return s
}
