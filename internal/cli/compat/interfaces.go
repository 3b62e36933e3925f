package compat

import (
	"slices"

	"github.com/marque-rpc/marque/schema"
)

// persistentID is the interface by which a reference can be saved for later.
const persistentID = 0xc8cb212fcd9f5691

func (c *comparison) interfaces(a, b *schema.Node) {
	c.superclasses(a, b)
	for i := range a.Interface.Methods {
		was := &a.Interface.Methods[i]
		if i >= len(b.Interface.Methods) {
			c.add(Wire, b.DisplayName+"."+was.Name, "the method @%d is gone", i)
			continue
		}
		c.methods(b, i, was, &b.Interface.Methods[i])
	}
	for i := len(a.Interface.Methods); i < len(b.Interface.Methods); i++ {
		c.add(Authority, b.DisplayName+"."+b.Interface.Methods[i].Name, "a new method: whoever holds a reference may call it from now on")
	}
}

func (c *comparison) superclasses(a, b *schema.Node) {
	has := func(n *schema.Node, id uint64) bool {
		return slices.ContainsFunc(n.Interface.Superclasses, func(s schema.Superclass) bool { return s.ID == id })
	}
	for _, s := range a.Interface.Superclasses {
		if !has(b, s.ID) {
			c.add(Wire, b.DisplayName, "it does not extend %s any more", c.name(c.old, s.ID))
		}
		c.node(s.ID)
	}
	for _, s := range b.Interface.Superclasses {
		switch {
		case has(a, s.ID):
		case s.ID == persistentID:
			c.add(Authority, b.DisplayName, "it is Persistent now: whoever holds a reference may save it, and pass it on, for later")
		default:
			c.add(Authority, b.DisplayName, "it extends %s now: whoever holds a reference may call that, too", c.name(c.new, s.ID))
		}
	}
}

func (c *comparison) name(r *schema.Registry, id uint64) string {
	if n := r.Node(id); n != nil {
		return n.Name()
	}
	return "an interface"
}

func (c *comparison) methods(b *schema.Node, i int, was, now *schema.Method) {
	where := b.DisplayName + "." + now.Name
	if was.Name != now.Name {
		c.renamed(where, "method", i, was.Name, func(name string) bool {
			return slices.ContainsFunc(b.Interface.Methods, func(m schema.Method) bool { return m.Name == name })
		})
	}
	if was.IsStreaming() != now.IsStreaming() {
		c.add(Source, where, "it was streaming or has become so: callers wait differently")
	}
	c.message(where+" (parameters)", was.ParamStruct, now.ParamStruct, "a call hands it over from now on")
	if !was.IsStreaming() && !now.IsStreaming() {
		c.message(where+" (results)", was.ResultStruct, now.ResultStruct, "callers get it from now on")
	}
}

// message compares parameters or results, which need not have kept their ids.
func (c *comparison) message(where string, was, now uint64, gains string) {
	a, b := c.old.Node(was), c.new.Node(now)
	if a == nil || b == nil || a.Struct == nil || b.Struct == nil {
		return
	}
	if was != now && (a.ScopeID != 0 || b.ScopeID != 0) {
		c.add(Source, where, "it was %s and is %s", a.Name(), b.Name())
	}
	if was != now || !c.seen[was] {
		c.seen[was] = true
		named := *b
		named.DisplayName = where
		c.structs(a, &named)
	}
	before, after := slots(c.old, a), slots(c.new, b)
	for ordinal, s := range after {
		if _, ok := before[ordinal]; !ok && isCapability(s.Type) {
			c.add(Authority, where+"."+s.name, "a new capability: %s", gains)
		}
	}
}

// isCapability reports whether values are capabilities or lists of them.
func isCapability(t schema.Type) bool {
	for t.Kind == schema.KindList && t.Elem != nil {
		t = *t.Elem
	}
	return t.Kind == schema.KindInterface || t.Kind == schema.KindAnyPointer && t.Any == schema.AnyCapability
}
