package schema

// Closure is the nodes with these ids and all that they refer to, the scopes
// around them too: what somebody needs who is to use them. An id that is not in
// the registry is left out.
func (r *Registry) Closure(ids ...uint64) []*Node {
	c := &closure{r: r, seen: make(map[uint64]bool)}
	c.want(ids...)
	for len(c.todo) > 0 {
		n := c.todo[0]
		c.todo = c.todo[1:]
		c.nodes = append(c.nodes, n)
		c.node(n)
	}
	return c.nodes
}

// Packed is the closure of these ids with its doc comments, as a packed
// CodeGeneratorRequest: the form in which objects tell their schemas.
func (r *Registry) Packed(ids ...uint64) (string, error) {
	req := CodeGeneratorRequest{}
	for _, n := range r.Closure(ids...) {
		req.Nodes = append(req.Nodes, *n)
		if info := r.Info(n.ID); info != nil {
			req.SourceInfo = append(req.SourceInfo, *info)
		}
	}
	m, err := req.Message()
	if err != nil {
		return "", err
	}
	packed, err := m.AppendPacked(nil)
	return string(packed), err
}

type closure struct {
	r     *Registry
	seen  map[uint64]bool
	todo  []*Node
	nodes []*Node
}

func (c *closure) want(ids ...uint64) {
	for _, id := range ids {
		if c.seen[id] {
			continue
		}
		c.seen[id] = true
		if n := c.r.Node(id); n != nil {
			c.todo = append(c.todo, n)
		}
	}
}

func (c *closure) node(n *Node) {
	c.want(n.ScopeID)
	switch n.Kind {
	case StructNode:
		for i := range n.Struct.Fields {
			f := &n.Struct.Fields[i]
			if f.Kind == GroupField {
				c.want(f.GroupID)
			} else {
				c.typ(&f.Type, 0)
			}
		}
	case InterfaceNode:
		for i := range n.Interface.Methods {
			m := &n.Interface.Methods[i]
			c.want(m.ParamStruct, m.ResultStruct)
			c.brand(m.ParamBrand, 0)
			c.brand(m.ResultBrand, 0)
		}
		for _, s := range n.Interface.Superclasses {
			c.want(s.ID)
			c.brand(s.Brand, 0)
		}
	case ConstNode:
		c.typ(&n.Const.Type, 0)
	}
}

func (c *closure) typ(t *Type, depth int) {
	if depth > maxTypeDepth {
		return
	}
	switch t.Kind {
	case KindList:
		if t.Elem != nil {
			c.typ(t.Elem, depth+1)
		}
	case KindEnum, KindStruct, KindInterface:
		c.want(t.ID)
		c.brand(t.Brand, depth)
	}
}

func (c *closure) brand(b *Brand, depth int) {
	if b == nil {
		return
	}
	for _, s := range b.Scopes {
		for _, to := range s.Bind {
			if to.Type != nil {
				c.typ(to.Type, depth+1)
			}
		}
	}
}
