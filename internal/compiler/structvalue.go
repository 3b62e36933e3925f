package compiler

import (
	"encoding/binary"

	"github.com/marque-rpc/marque/internal/compiler/diag"
	"github.com/marque-rpc/marque/internal/compiler/syntax"
	"github.com/marque-rpc/marque/schema"
)

func (e *evaluator) structValue(src *syntax.Expr, t schema.Type) (val, bool) {
	s := e.n.c.structNode(t.ID)
	if s == nil {
		return val{}, false
	}
	o, ok := e.newStruct(src, s)
	if !ok || !e.fill(o, s, t, src.Args) {
		return val{}, false
	}
	return e.finished(src, val{kind: schema.KindStruct, obj: o, typ: t})
}

// fill assigns the fields of s, a struct or group of type t.
func (e *evaluator) fill(o *object, s *schema.Node, t schema.Type, args []syntax.Arg) bool {
	ok := true
	find := fieldIndex(s, len(args))
	for _, a := range args {
		if a.Value.Kind == syntax.BadExpr {
			ok = false
			continue
		}
		if a.Name.Text == "" {
			e.n.report(a.Value.At, diag.MissingFieldName, "write (name = value, …)", "the value of a field needs the field's name")
			ok = false
			continue
		}
		f := find(a.Name.Text)
		if f == nil {
			e.n.report(a.Name.Span, diag.NoField, didYouMean(a.Name.Text, fieldNames(s)), "%s has no field '%s'", s.Name(), a.Name.Text)
			ok = false
			continue
		}
		ok = e.assign(o, s, f, t, a.Value) && ok
	}
	return ok
}

// fieldIndex gives a function that finds fields of a struct or group by name, for n uses.
func fieldIndex(s *schema.Node, n int) func(name string) *schema.Field {
	fields := s.Struct.Fields
	if n < 8 {
		return func(name string) *schema.Field {
			for i := range fields {
				if fields[i].Name == name {
					return &fields[i]
				}
			}
			return nil
		}
	}
	index := make(map[string]*schema.Field, len(fields))
	for i := range fields {
		index[fields[i].Name] = &fields[i]
	}
	return func(name string) *schema.Field { return index[name] }
}

func fieldNames(s *schema.Node) []string {
	names := make([]string, len(s.Struct.Fields))
	for i := range s.Struct.Fields {
		names[i] = s.Struct.Fields[i].Name
	}
	return names
}

func (e *evaluator) assign(o *object, s *schema.Node, f *schema.Field, t schema.Type, src *syntax.Expr) bool {
	if e.n.c.broken[f] {
		return false // nothing is known about its type
	}
	if f.Kind == schema.SlotField {
		ft := e.n.c.substitute(f.Type, t.Brand)
		v, ok := e.value(src, ft)
		if ok {
			e.store(src, o, s, f, ft, v)
		}
		return ok
	}
	g := e.n.c.groups[f.GroupID]
	if g == nil {
		return false
	}
	e.setTag(o, s, f)
	clearGroup(e.n.c, o, g)
	if src.Kind == syntax.TupleExpr {
		return e.fill(o, g, t, src.Args)
	}
	return e.fillFirst(o, g, t, src)
}

// fillFirst lets a value stand for a group whose first field it fits.
func (e *evaluator) fillFirst(o *object, g *schema.Node, t schema.Type, src *syntax.Expr) bool {
	if len(g.Struct.Fields) > 0 && g.Struct.Fields[0].Kind == schema.SlotField {
		f := &g.Struct.Fields[0]
		ft := e.n.c.substitute(f.Type, t.Brand)
		v, ok := e.inner(src, schema.Type{Kind: schema.KindStruct, ID: t.ID, Brand: t.Brand})
		if !ok {
			return false
		}
		if v, ok := e.match(src, v, ft); ok {
			e.store(src, o, g, f, ft, v)
			return true
		}
	}
	e.n.report(src.At, diag.GroupValueMismatch, "write (field = value, …)", "value does not fit group '%s'", g.Name())
	return false
}

// store puts a value into a field. Scalars are stored as their difference from the default.
func (e *evaluator) store(src *syntax.Expr, o *object, s *schema.Node, f *schema.Field, t schema.Type, v val) {
	e.setTag(o, s, f)
	switch {
	case t.Kind.IsPointer():
		o.ptrs[f.Offset] = e.pointer(src, v)
	case t.Kind != schema.KindVoid:
		putBits(o.data, f.Offset, t.Kind, scalarBits(v, t.Kind)^f.Default.Bits)
	}
}

func (e *evaluator) setTag(o *object, s *schema.Node, f *schema.Field) {
	if f.InUnion() {
		putBits(o.data, s.Struct.DiscriminantOffset, schema.KindUint16, uint64(f.Discriminant))
	}
}

// clearGroup sets all of a group to its defaults: of its union, the member that is set, and then the first.
func clearGroup(c *compiler, o *object, g *schema.Node) {
	tag := uint16(0)
	if g.Struct.DiscriminantCount > 0 {
		tag = binary.LittleEndian.Uint16(o.data[g.Struct.DiscriminantOffset*2:])
		putBits(o.data, g.Struct.DiscriminantOffset, schema.KindUint16, 0)
	}
	for i := range g.Struct.Fields {
		f := &g.Struct.Fields[i]
		if f.InUnion() && f.Discriminant != tag {
			continue
		}
		switch {
		case f.Kind == schema.GroupField:
			if sub := c.groups[f.GroupID]; sub != nil {
				clearGroup(c, o, sub)
			}
		case f.Type.Kind.IsPointer():
			o.ptrs[f.Offset] = nil
		case f.Type.Kind != schema.KindVoid:
			putBits(o.data, f.Offset, f.Type.Kind, 0)
		}
	}
}
