package compiler

import (
	"slices"

	"github.com/marque-rpc/marque/schema"
)

// What a node drags in. The low bits are about the node, the same bits shifted by dependencyShift about what it
// depends on, shifted twice about what those depend on.
const (
	eagerNode     = 1 << 0
	eagerParents  = 1 << 1
	eagerChildren = 1 << 2

	dependencyShift = 15
	dependencies    = eagerNode << dependencyShift

	// Of a requested file: all declarations and what they depend on, with the scopes around that, and in turn.
	compileEagerness = eagerNode | eagerChildren | dependencies | eagerParents<<dependencyShift | dependencies<<dependencyShift

	// Of what a requested file depends on.
	dependencyEagerness = compileEagerness&^(dependencies-1) | compileEagerness/dependencies
)

// maxTraversal is how far traverse follows a chain of types before it puts the rest off.
const maxTraversal = 10000

type deferredNode struct {
	n         *node
	eagerness uint32
}

// traverseFile compiles a requested file.
func (c *compiler) traverseFile(f *file) {
	c.traverse(f.root, compileEagerness)
	c.traverseDeferred()
}

func (c *compiler) traverseDeferred() {
	for len(c.deferred) > 0 {
		d := c.deferred[0]
		c.deferred = c.deferred[1:]
		c.traverse(d.n, d.eagerness)
	}
}

// traverse compiles n and what it drags in, and puts all of it into the request.
func (c *compiler) traverse(n *node, eagerness uint32) {
	if c.seen[n]&eagerness == eagerness {
		return
	}
	if c.traversal >= maxTraversal {
		c.deferred = append(c.deferred, deferredNode{n, eagerness})
		return
	}
	c.traversal++
	defer func() { c.traversal-- }()
	c.seen[n] |= eagerness
	if n.finished() {
		c.order.loadAll(n)
		if eagerness/dependencies != 0 {
			next := eagerness&^(dependencies-1) | eagerness/dependencies
			c.traverseNode(n.out, next)
			for _, aux := range n.aux {
				c.traverseNode(aux, next)
			}
		}
		c.order.addInfos(n)
	}
	if eagerness&eagerParents != 0 && n.parent != nil {
		c.traverse(n.parent, eagerness)
	}
	if eagerness&eagerChildren != 0 {
		n.expand()
		for _, child := range n.children {
			c.traverse(child, eagerness)
		}
		for _, name := range n.aliasNames() {
			c.compileAlias(n.members[name].alias)
		}
	}
}

// aliasNames are the names of n's aliases, sorted.
func (n *node) aliasNames() []string {
	var names []string
	for name, m := range n.members {
		if m.alias != nil {
			names = append(names, name)
		}
	}
	slices.Sort(names)
	return names
}

// traverseNode goes through what a node depends on.
func (c *compiler) traverseNode(n *schema.Node, eagerness uint32) {
	switch n.Kind {
	case schema.StructNode:
		for i := range n.Struct.Fields {
			f := &n.Struct.Fields[i]
			if f.Kind == schema.SlotField {
				c.traverseType(&f.Type, eagerness)
			}
			c.traverseAnnotations(f.Annotations, eagerness)
		}
	case schema.EnumNode:
		for _, e := range n.Enum.Enumerants {
			c.traverseAnnotations(e.Annotations, eagerness)
		}
	case schema.InterfaceNode:
		c.traverseInterface(n.Interface, eagerness)
	case schema.ConstNode:
		c.traverseType(&n.Const.Type, eagerness)
	case schema.AnnotationNode:
		c.traverseType(&n.AnnotationDef.Type, eagerness)
	}
	c.traverseAnnotations(n.Annotations, eagerness)
}

func (c *compiler) traverseInterface(i *schema.Interface, eagerness uint32) {
	for _, s := range i.Superclasses {
		c.traverseID(s.ID, eagerness)
		c.traverseBrand(s.Brand, eagerness)
	}
	for _, m := range i.Methods {
		c.traverseID(m.ParamStruct, eagerness)
		c.traverseBrand(m.ParamBrand, eagerness)
		c.traverseID(m.ResultStruct, eagerness)
		c.traverseBrand(m.ResultBrand, eagerness)
		c.traverseAnnotations(m.Annotations, eagerness)
	}
}

func (c *compiler) traverseType(t *schema.Type, eagerness uint32) {
	for t.Kind == schema.KindList {
		t = t.Elem
	}
	switch t.Kind {
	case schema.KindEnum, schema.KindStruct, schema.KindInterface:
		c.traverseID(t.ID, eagerness)
		c.traverseBrand(t.Brand, eagerness)
	}
}

func (c *compiler) traverseBrand(b *schema.Brand, eagerness uint32) {
	if b == nil {
		return
	}
	for _, s := range b.Scopes {
		for _, p := range s.Bind {
			if p.Type != nil {
				c.traverseType(p.Type, eagerness)
			}
		}
	}
}

func (c *compiler) traverseAnnotations(list []schema.Annotation, eagerness uint32) {
	for _, a := range list {
		c.traverseID(a.ID, eagerness)
	}
}

// traverseID traverses the declaration with that id. Groups and inline parameter structs are part of others.
func (c *compiler) traverseID(id uint64, eagerness uint32) {
	if n := c.byID[id]; n != nil {
		c.traverse(n, eagerness)
	}
}

// order is the order of nodes in a request: that of the first mention, where a node mentions what it refers to before
// it is there itself. The order has no meaning; it is the reference compiler's, so that requests can be compared.
type order struct {
	ids      []uint64
	loaded   map[uint64]*schema.Node // nil: mentioned, not loaded
	infoSeen map[uint64]bool
	info     []*schema.SourceInfo
}

func newOrder() order {
	return order{loaded: map[uint64]*schema.Node{}, infoSeen: map[uint64]bool{}}
}

func (o *order) mention(id uint64) {
	if _, ok := o.loaded[id]; !ok {
		o.loaded[id] = nil
		o.ids = append(o.ids, id)
	}
}

func (o *order) loadAll(n *node) {
	if o.loaded[n.id] != nil {
		return
	}
	for _, aux := range n.aux {
		o.load(aux)
	}
	o.load(n.out)
}

func (o *order) load(n *schema.Node) {
	switch n.Kind {
	case schema.StructNode:
		for i := range n.Struct.Fields {
			f := &n.Struct.Fields[i]
			if f.Kind == schema.GroupField {
				o.mention(f.GroupID)
			} else {
				o.mentionType(&f.Type)
			}
		}
		if n.Struct.IsGroup {
			o.mention(n.ScopeID)
		}
	case schema.InterfaceNode:
		for _, s := range n.Interface.Superclasses {
			o.mention(s.ID)
			o.mentionBrand(s.Brand)
		}
		for _, m := range n.Interface.Methods {
			o.mention(m.ParamStruct)
			o.mentionBrand(m.ParamBrand)
			o.mention(m.ResultStruct)
			o.mentionBrand(m.ResultBrand)
		}
	case schema.ConstNode:
		o.mentionType(&n.Const.Type)
	case schema.AnnotationNode:
		o.mentionType(&n.AnnotationDef.Type)
	}
	o.mention(n.ID)
	o.loaded[n.ID] = n
}

func (o *order) mentionType(t *schema.Type) {
	for t.Kind == schema.KindList {
		t = t.Elem
	}
	switch t.Kind {
	case schema.KindEnum, schema.KindStruct, schema.KindInterface:
		o.mention(t.ID)
		o.mentionBrand(t.Brand)
	}
}

func (o *order) mentionBrand(b *schema.Brand) {
	if b == nil {
		return
	}
	for _, s := range b.Scopes {
		for _, p := range s.Bind {
			if p.Type != nil {
				o.mentionType(p.Type)
			}
		}
	}
}

func (o *order) nodes() []schema.Node {
	out := make([]schema.Node, 0, len(o.ids))
	for _, id := range o.ids {
		if n := o.loaded[id]; n != nil {
			out = append(out, *n)
		}
	}
	return out
}

func (o *order) addInfos(n *node) {
	o.addInfo(&n.info)
	for _, i := range n.auxInfo {
		o.addInfo(i)
	}
}

func (o *order) addInfo(i *schema.SourceInfo) {
	if !o.infoSeen[i.ID] {
		o.infoSeen[i.ID] = true
		o.info = append(o.info, i)
	}
}

func (o *order) infos() []schema.SourceInfo {
	out := make([]schema.SourceInfo, len(o.info))
	for i, j := range bucketOrder(o.info) {
		out[i] = *o.info[j]
	}
	return out
}
