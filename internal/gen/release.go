package gen

import (
	"fmt"

	"github.com/marque-rpc/marque/schema"
)

// writeRelease writes the method that gives up the references in a plain struct. It takes each value out before it releases
// it, so that calling it twice is harmless and a Go value that contains itself comes to an end.
func (o *out) writeRelease(n *node) {
	o.p("// Release gives up the references in p. It is idempotent.")
	o.p("func (p *%s) Release() {\nif p == nil {\nreturn\n}", n.plainType())
	for _, i := range fieldsInOrder(n.Struct) {
		f := &n.Struct.Fields[i]
		if f.InUnion() {
			continue
		}
		o.releaseField(n, f, "p."+n.names.fields[i].base)
	}
	if o.unionHasCaps(n) {
		o.releaseUnion(n, n, "p.Union")
	}
	o.p("}\n")
}

func (o *out) releaseField(n *node, f *schema.Field, v string) {
	if f.Kind == schema.GroupField {
		g := o.m.nodes[f.GroupID]
		switch {
		case g.onlyUnion() && o.unionHasCaps(g):
			o.releaseUnion(n, g, v)
		case !g.onlyUnion() && g.caps:
			o.p("%s.Release()", v)
		}
		return
	}
	o.release(n, &f.Type, v, 0)
}

// release writes the statements that release what is in v.
func (o *out) release(n *node, t *schema.Type, v string, level int) {
	if !o.typeHasCaps(n, t) {
		return
	}
	switch {
	case t.Kind == schema.KindList && level == 0:
		o.p("for _, v := range %sTake(&%s) {", o.plain(), v)
		o.releaseElem(n, t.Elem, "v", level+1)
		o.p("}")
	case t.Kind == schema.KindStruct && level == 0:
		o.p("%sTake(&%s).Release()", o.plain(), v)
	default:
		o.releaseElem(n, t, v, level)
	}
}

func (o *out) releaseElem(n *node, t *schema.Type, v string, level int) {
	switch {
	case !o.typeHasCaps(n, t):
	case t.Kind == schema.KindList:
		inner := fmt.Sprintf("v%d", level)
		o.p("for _, %s := range %s {", inner, v)
		o.releaseElem(n, t.Elem, inner, level+1)
		o.p("}")
	case n.own().param(t) != "":
		o.p("%sRelease(%s)", o.plain(), v)
	default:
		o.p("%s.Release()", v)
	}
}

// typeHasCaps reports whether plain values of type t can hold references.
func (o *out) typeHasCaps(n *node, t *schema.Type) bool {
	switch t.Kind {
	case schema.KindList:
		return o.typeHasCaps(n, t.Elem)
	case schema.KindInterface, schema.KindAnyPointer:
		return true
	case schema.KindStruct:
		return o.m.nodes[t.ID].caps
	}
	return false
}

// unionHasCaps reports whether some member of n's union can hold references.
func (o *out) unionHasCaps(n *node) bool {
	for i := range n.Struct.Fields {
		f := &n.Struct.Fields[i]
		if f.InUnion() && o.memberHasCaps(n, f) {
			return true
		}
	}
	return false
}

func (o *out) memberHasCaps(n *node, f *schema.Field) bool {
	if f.Kind == schema.GroupField {
		return o.m.nodes[f.GroupID].caps
	}
	return o.typeHasCaps(n, &f.Type)
}

// releaseUnion writes the statements that release the union of u, whose plain form is v.
func (o *out) releaseUnion(n, u *node, v string) {
	o.p("switch u := %s.(type) {", v)
	for _, i := range fieldsInOrder(u.Struct) {
		f := &u.Struct.Fields[i]
		if !f.InUnion() || !o.memberHasCaps(u, f) {
			continue
		}
		o.p("case %s:", o.memberType(u, i))
		if f.Kind == schema.GroupField {
			o.p("u.Release()")
		} else {
			o.releaseElem(u, &f.Type, "u.Value", 1)
		}
	}
	o.p("}\n%s = nil", v)
}
