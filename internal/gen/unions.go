package gen

import (
	"fmt"
	"strings"

	"github.com/marque-rpc/marque/schema"
)

// In the plain form a union is a sealed interface, so that it holds one member and the compiler says which types that can be. A
// member with a value has a type of its own; one without, and one that only a newer schema knows, is the tag's number.

// writeUnion writes the plain form of a union.
func (o *out) writeUnion(n *node) {
	s := n.names
	var members []string
	voids := ""
	for _, i := range fieldsInOrder(n.Struct) {
		f := &n.Struct.Fields[i]
		if !f.InUnion() {
			continue
		}
		if f.Kind == schema.SlotField && f.Type.Kind == schema.KindVoid {
			if voids == "" {
				voids = "[" + s.whichOf[f.Discriminant] + "] and other members without a value"
			}
			continue
		}
		members = append(members, "["+strings.TrimSuffix(o.memberType(n, i), n.paramNames())+"]")
	}
	if voids != "" {
		members = append(members, voids)
	}
	text := ""
	if n.onlyUnion() {
		text = n.text()
	}
	of := n
	if n.onlyUnion() {
		of = n.parent
	}
	o.docs(fmt.Sprintf("%s is the union of %s as a plain Go value: %s. A member that only a newer schema knows is the bare [%s].",
		s.union, of.article(), strings.Join(members, ", "), s.which), text)
	o.p("type %s%s interface {", s.union, o.typeParams(n))
	o.p("// Which says which member it is.")
	o.p("Which() %s", s.which)
	o.p("build%s(s %sStructBuilder%s)\n}\n", n.goName, o.capnp(), n.depthParam())
	o.writeWhich(n)
	for _, i := range fieldsInOrder(n.Struct) {
		if n.Struct.Fields[i].InUnion() {
			o.writeMember(n, i)
		}
	}
}

// depthParam is the parameter that recursive builds have.
func (n *node) depthParam() string {
	if n.rec {
		return ", depth int"
	}
	return ""
}

// memberType is the type of a member of the union in the plain form.
func (o *out) memberType(n *node, i int) string {
	f := &n.Struct.Fields[i]
	if f.Kind == schema.GroupField {
		return o.m.nodes[f.GroupID].plainType()
	}
	return n.names.member[i] + n.paramNames()
}

// writeMember writes the type of a member and what makes it one.
func (o *out) writeMember(n *node, i int) {
	f := &n.Struct.Fields[i]
	w := n.names.whichOf[f.Discriminant]
	if f.Kind == schema.GroupField {
		g := o.m.nodes[f.GroupID]
		o.p("// Which returns [%s].", w)
		o.p("func (%s) Which() %s { return %s }\n", g.plainType(), n.names.which, w)
		call := o.buildCall(g, "p", n.builderType()+"(s).New"+n.names.fields[i].base+"()")
		o.p("func (p %s) build%s(s capnp.StructBuilder%s) { %s }\n", g.plainType(), n.goName, n.depthParam(), call)
		return
	}
	if f.Type.Kind == schema.KindVoid {
		return
	}
	t := o.memberType(n, i)
	o.docs(fmt.Sprintf("%s is the union's member %s.", n.names.member[i], f.Name), n.memberText(i, f.Annotations))
	value := o.goType(&f.Type, plainForm, n.own())
	if doc := o.nilDoc(f); doc != "" {
		o.p("type %s%s struct {\nValue %s%s\n}\n", n.names.member[i], o.typeParams(n), value, doc)
	} else {
		o.p("type %s%s struct{ Value %s }\n", n.names.member[i], o.typeParams(n), value)
	}
	o.p("// Which returns [%s].", w)
	o.p("func (%s) Which() %s { return %s }\n", t, n.names.which, w)
	build := o.buildField(n, i, "u.Value")
	if one, ok := strings.CutPrefix(build, "b.Set"); ok {
		o.p("func (u %s) build%s(s capnp.StructBuilder%s) { %s(s).Set%s }\n", t, n.goName, n.depthParam(), n.builderType(), one)
		return
	}
	// A null pointer must select the member too.
	o.p("func (u %s) build%s(s capnp.StructBuilder%s) {", t, n.goName, n.depthParam())
	o.p("b := %s(s)\n%s\n%s\n}\n", n.builderType(), setWhich(n, f, ""), build)
}

// writeWhich writes the type of the union's tag.
func (o *out) writeWhich(n *node) {
	s := n.names
	o.p("// %s says which member of a union is set. Other values than these come from newer schemas.", s.which)
	o.p("type %s uint16\n", s.which)
	o.p("// The members of the union.\nconst (")
	names := make([]string, len(s.whichOf))
	for i := range n.Struct.Fields {
		if f := &n.Struct.Fields[i]; f.InUnion() {
			names[f.Discriminant] = f.Name
		}
	}
	for d, c := range s.whichOf {
		if c != "" {
			o.p("%s %s = %d", c, s.which, d)
		}
	}
	o.p(")\n")
	o.writeString(s.which, names)
	o.p("// Which returns w.")
	o.p("func (w %s) Which() %s { return w }\n", s.which, s.which)
	o.p("func (w %s) build%s(s capnp.StructBuilder%s) { s.SetUint16(%d, uint16(w)) }\n",
		s.which, n.goName, strings.Replace(n.depthParam(), "depth", "_", 1), n.Struct.DiscriminantOffset*2)
}

// unionCases writes the body of a function that returns the plain form of r's union.
func (o *out) unionCases(n *node) {
	s := n.names
	o.p("switch w := r.Which(); w {")
	for _, i := range fieldsInOrder(n.Struct) {
		f := &n.Struct.Fields[i]
		if !f.InUnion() || f.Kind == schema.SlotField && f.Type.Kind == schema.KindVoid {
			continue
		}
		o.p("case %s:", s.whichOf[f.Discriminant])
		if f.Kind == schema.GroupField {
			o.p("return %s(r).Plain()", o.m.nodes[f.GroupID].readerType())
			continue
		}
		o.p("return %s{%s}", o.memberType(n, i), o.toPlain(n, f, o.plainExpr(n, i)))
	}
	o.p("default:\nreturn w\n}\n}\n")
}
