package gen

import (
	"fmt"
	"sort"

	"github.com/marque-rpc/marque/schema"
)

// model is the request with everything looked up: what generating needs to know about all nodes together.
type model struct {
	opts      Options
	nodes     map[uint64]*node
	files     map[uint64]*file
	requested []*file
	packages  map[string]scope // by import path: the package-level names taken
	req       *schema.CodeGeneratorRequest
	uses      map[string]map[string]bool // import paths: which generated package uses which
	cut       map[*schema.Type]bool      // type arguments that would never end
	endless   map[*schema.Field]bool     // fields whose default contains itself
}

// file is a schema file, requested or imported.
type file struct {
	*node
	filename   string
	pkg        Package
	schemaName string  // of the constant that holds the compiled schema
	types      []*node // structs, groups, enums and interfaces, outer before inner, in the order of the source
	consts     []*node
}

// node is a declaration and the Go names it has got.
type node struct {
	*schema.Node
	doc    *schema.SourceInfo // nil: no comments known
	file   *file
	parent *node // nil for files
	// iface and method say whose parameters or results an implicit struct holds.
	iface  *node
	method int

	params       []typeParam // of this and all enclosing scopes, outermost first
	names        *structNames
	svc          *interfaceNames
	methodsNamed bool
	goName       string // base of its Go names: PersonPhone
	members      []string
	rec          bool // a struct that can contain itself
	pipelines    bool // a struct in whose place among results a capability can be called
	caps         bool // a struct whose plain form can hold capabilities
}

// typeParam is a parameter of a generic scope, as Go spells it.
type typeParam struct {
	scope uint64
	index uint16
	name  string
}

// load looks everything up and refuses what cannot be generated from.
func load(req *schema.CodeGeneratorRequest, opts Options) (*model, error) {
	if req == nil {
		return nil, fmt.Errorf("gen: no request")
	}
	m := &model{opts: opts, req: req, nodes: make(map[uint64]*node), files: make(map[uint64]*file), packages: make(map[string]scope), uses: make(map[string]map[string]bool)}
	steps := []func() error{m.index, m.checkNodes, m.linkScopes, m.checkTypes, m.findFiles, m.findParams, m.cutCycles, m.findRecursion, m.findEndless, m.findPipelines, m.giveNames}
	for _, step := range steps {
		if err := step(); err != nil {
			return nil, fmt.Errorf("gen: %w", err)
		}
	}
	return m, nil
}

// index fills m.nodes.
func (m *model) index() error {
	for i := range m.req.Nodes {
		n := &m.req.Nodes[i]
		if m.nodes[n.ID] != nil {
			return fmt.Errorf("two nodes have the id @0x%016x: %q and %q", n.ID, m.nodes[n.ID].DisplayName, n.DisplayName)
		}
		m.nodes[n.ID] = &node{Node: n}
	}
	for i := range m.req.SourceInfo {
		if n := m.nodes[m.req.SourceInfo[i].ID]; n != nil {
			n.doc = &m.req.SourceInfo[i]
		}
	}
	return nil
}

// linkScopes finds each node's parent and file. Implicit parameter structs have no scope of their own: they live in
// the interface whose method they serve.
func (m *model) linkScopes() error {
	for _, n := range m.sorted() {
		if n.Kind != schema.InterfaceNode {
			continue
		}
		for i := range n.Interface.Methods {
			meth := &n.Interface.Methods[i]
			for _, id := range []uint64{meth.ParamStruct, meth.ResultStruct} {
				if s := m.nodes[id]; s != nil && s.ScopeID == 0 && s.Kind == schema.StructNode {
					s.iface, s.method, s.parent = n, i, n
				}
			}
		}
	}
	for _, n := range m.sorted() {
		if n.ScopeID != 0 {
			if n.parent = m.nodes[n.ScopeID]; n.parent == nil {
				return fmt.Errorf("%s: its scope @0x%016x is not in the request", n.DisplayName, n.ScopeID)
			}
		}
	}
	for _, n := range m.sorted() {
		if err := checkScope(n); err != nil {
			return fmt.Errorf("%s: %w", n.DisplayName, err)
		}
	}
	for _, n := range m.sorted() {
		top, steps := n, 0
		for ; top.parent != nil; top = top.parent {
			if steps++; steps > maxNesting {
				return fmt.Errorf("%s: scopes nest deeper than %d, or in a circle", n.DisplayName, maxNesting)
			}
		}
		if top.Kind != schema.FileNode {
			return fmt.Errorf("%s: is not in any file", n.DisplayName)
		}
		f := m.files[top.ID]
		if f == nil {
			f = &file{node: top, filename: top.DisplayName}
			m.files[top.ID] = f
		}
		n.file = f
	}
	return nil
}

// maxNesting bounds how deep scopes, groups and list types nest.
const maxNesting = 64

// sorted lists all nodes by id, for loops whose order shows.
func (m *model) sorted() []*node {
	all := make([]*node, 0, len(m.nodes))
	for _, n := range m.nodes {
		all = append(all, n)
	}
	sort.Slice(all, func(i, j int) bool { return all[i].ID < all[j].ID })
	return all
}
