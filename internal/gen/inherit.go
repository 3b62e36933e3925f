package gen

import (
	"fmt"

	"github.com/marque-rpc/marque/schema"
)

// A Go interface cannot embed two that have different methods of one name, though a schema interface can extend two such. Of
// superclasses that collide the first is embedded and the others are hidden: a server has a method AsC that returns its C, as
// a client has one.

// super is a superclass as an interface sees it.
type super struct {
	*node
	env env // inside the superclass
}

// supersOf lists n's direct superclasses.
func (o *out) supersOf(n *node, e env) []super {
	var all []super
	seen := make(map[*node]bool)
	for _, s := range n.Interface.Superclasses {
		if direct := o.m.nodes[s.ID]; !seen[direct] {
			seen[direct] = true
			all = append(all, super{direct, o.bind(direct, s.Brand, e)})
		}
	}
	return all
}

// hidden finds the direct superclasses that cannot be embedded.
func (o *out) hidden(n *node, e env) map[*node]bool {
	hidden := make(map[*node]bool)
	have := make(map[string]string)
	for _, s := range o.supersOf(n, e) {
		names := o.serverNames(s.node, s.env)
		for name, of := range names {
			if other, ok := have[name]; ok && other != of {
				hidden[s.node] = true
			}
		}
		if !hidden[s.node] {
			for name, of := range names {
				have[name] = of
			}
		}
	}
	return hidden
}

// serverNames are the methods of n's server interface, each with what tells it from others of its name.
func (o *out) serverNames(n *node, e env) map[string]string {
	key := fmt.Sprint(n.ID, n.argsIn(e))
	if names := o.servers[key]; names != nil {
		return names
	}
	names := make(map[string]string)
	o.servers[key] = names
	hidden := o.hidden(n, e)
	for _, s := range o.supersOf(n, e) {
		if hidden[s.node] {
			names[n.svc.as[s.node]] = fmt.Sprint(s.ID, s.argsIn(s.env))
			continue
		}
		for name, of := range o.serverNames(s.node, s.env) {
			names[name] = of
		}
	}
	for _, meth := range n.svc.methods {
		names[meth.name] = fmt.Sprint(n.ID, n.argsIn(e), meth.index)
	}
	return names
}

// visible lists n and the superclasses whose methods n's client and server have themselves, each once, nearest first.
func (o *out) visible(n *node, e env) []super {
	all := []super{{n, e}}
	seen := map[*node]bool{n: true}
	for i := 0; i < len(all); i++ {
		hidden := o.hidden(all[i].node, all[i].env)
		for _, s := range o.supersOf(all[i].node, all[i].env) {
			if !hidden[s.node] && !seen[s.node] {
				seen[s.node] = true
				all = append(all, s)
			}
		}
	}
	return all
}

// access is the expression for the server of the superclass to, given the one for n's, and the environment inside it.
func (o *out) access(n, to *node, e env, server string) (string, env) {
	if n == to {
		return server, e
	}
	hidden := o.hidden(n, e)
	for _, s := range o.supersOf(n, e) {
		if s.node != to && !o.m.extends(s.node, to) {
			continue
		}
		if hidden[s.node] {
			return o.access(s.node, to, s.env, server+"."+n.svc.as[s.node]+"()")
		}
		return o.access(s.node, to, s.env, server)
	}
	return server, e
}

// extends reports whether to is a superclass of n, directly or not.
func (m *model) extends(n, to *node) bool {
	supers, _ := m.ancestors(n)
	for _, s := range supers {
		if s == to {
			return true
		}
	}
	return false
}

// writeServerSupers writes what n's server interface has from its superclasses.
func (o *out) writeServerSupers(n *node, e env) {
	hidden := o.hidden(n, e)
	for _, s := range o.supersOf(n, e) {
		server := o.pkg(s.node) + s.svc.server + s.argsIn(s.env)
		if !hidden[s.node] {
			o.p("%s", server)
			continue
		}
		o.p("// %s is what implements %s, whose methods cannot be among these.", n.svc.as[s.node], s.Name())
		o.p("%s() %s", n.svc.as[s.node], server)
	}
}

// writeUnimplemented writes the type that has all methods of n's server and implements none.
func (o *out) writeUnimplemented(n *node) {
	i, t := n.svc, n.paramNames()
	o.p("// %s has all methods of %s and implements none: embed it to implement only some.", i.unimplemented, i.server)
	o.p("type %s%s struct{}\n", i.unimplemented, o.typeParams(n))
	for _, v := range o.visible(n, n.own()) {
		for _, meth := range v.svc.methods {
			o.writeUnimplementedMethod(i.unimplemented+t, meth, v.env)
		}
		hidden := o.hidden(v.node, v.env)
		for _, s := range o.supersOf(v.node, v.env) {
			if hidden[s.node] {
				args := s.argsIn(s.env)
				as := v.svc.as[s.node]
				o.p("// %s returns what implements nothing of %s.", as, s.Name())
				o.p("func (%s%s) %s() %s { return %s{} }\n", i.unimplemented, t, as, o.pkg(s.node)+s.svc.server+args, o.pkg(s.node)+s.svc.unimplemented+args)
			}
		}
	}
}

// writeUnimplementedMethod writes a method that does nothing but release the references among its parameters, which are its own.
func (o *out) writeUnimplementedMethod(recv string, meth *method, e env) {
	s := o.signatureOf(meth, e)
	owned := make(map[string]bool)
	for _, i := range meth.params.valueFields() {
		f := &meth.params.Struct.Fields[i]
		if meth.params.flat() && o.typeHasCaps(meth.params, &f.Type) {
			owned[meth.params.names.fields[i].local] = true
		}
	}
	if !meth.params.flat() && meth.params.caps {
		owned["params"] = true
	}
	o.p("// %s returns [rpc.ErrUnimplemented].", meth.name)
	o.p("func (%s) %s(%s) %s {", recv, meth.name, s.blankParams(owned), s.resultList())
	if owned["params"] {
		o.p("params.Release()")
	}
	for _, i := range meth.params.valueFields() {
		if name := meth.params.names.fields[i].local; meth.params.flat() && owned[name] {
			o.release(meth.params, &meth.params.Struct.Fields[i].Type, name, 1)
		}
	}
	o.p("return %s\n}\n", s.zeroResults("rpc.ErrUnimplemented"))
}

// checkSupers refuses interfaces whose superclasses would take too long to sort out.
func (m *model) checkSupers(n *node) error {
	paths := 0
	var walk func(n *node)
	walk = func(n *node) {
		if paths++; paths > maxSuperPaths {
			return
		}
		for _, s := range n.Interface.Superclasses {
			if next := m.nodes[s.ID]; next != nil && next.Kind == schema.InterfaceNode {
				walk(next)
			}
		}
	}
	walk(n)
	if paths > maxSuperPaths {
		return fmt.Errorf("more than %d ways lead to its superclasses", maxSuperPaths)
	}
	return nil
}

// maxSuperPaths bounds the ways from an interface to all of its superclasses.
const maxSuperPaths = 1000
