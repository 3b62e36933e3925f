package compat

import (
	"fmt"

	"github.com/marque-rpc/marque/schema"
)

// slot is a field that holds a value, and the unions that it is in, outside in.
type slot struct {
	*schema.Field
	name   string // with the groups around it: area.range.low
	unions []member
}

// member says which member of which union has to be active for a slot to count.
type member struct {
	at  uint32 // offset of the tag, in units of 16 bits
	tag uint16
}

// slots lists the slots of a struct and of the groups in it, by ordinal.
func slots(r *schema.Registry, n *schema.Node) map[uint16]slot {
	found := make(map[uint16]slot)
	collect(r, n, "", nil, found, 64)
	return found
}

func collect(r *schema.Registry, n *schema.Node, prefix string, unions []member, found map[uint16]slot, depth int) {
	if n == nil || n.Struct == nil || depth == 0 {
		return
	}
	for i := range n.Struct.Fields {
		f := &n.Struct.Fields[i]
		in := unions
		if f.InUnion() {
			in = append(in[:len(in):len(in)], member{n.Struct.DiscriminantOffset, f.Discriminant})
		}
		if f.Kind == schema.GroupField {
			collect(r, r.Node(f.GroupID), prefix+f.Name+".", in, found, depth-1)
		} else if f.HasOrdinal {
			found[f.Ordinal] = slot{f, prefix + f.Name, in}
		}
	}
}

func (c *comparison) structs(a, b *schema.Node) {
	if b.Struct.DataWords < a.Struct.DataWords || b.Struct.Pointers < a.Struct.Pointers {
		c.add(Wire, b.DisplayName, "it was %d words and %d pointers large and is %d and %d", a.Struct.DataWords, a.Struct.Pointers, b.Struct.DataWords, b.Struct.Pointers)
	}
	before, after := slots(c.old, a), slots(c.new, b)
	for ordinal := range 1 << 16 {
		was, ok := before[uint16(ordinal)]
		if !ok {
			break // ordinals have no gaps
		}
		now, ok := after[uint16(ordinal)]
		if !ok {
			c.add(Wire, b.DisplayName+"."+was.name, "the field @%d is gone; keep it, under a name such as obsolete%d", ordinal, ordinal)
			continue
		}
		c.fields(b.DisplayName+"."+now.name, was, now, after)
	}
}

func (c *comparison) fields(where string, was, now slot, after map[uint16]slot) {
	if was.name != now.name {
		c.renamed(where, "field", int(was.Ordinal), was.name, func(name string) bool {
			for _, s := range after {
				if s.name == name {
					return true
				}
			}
			return false
		})
	}
	if was.Offset != now.Offset && was.Type.Kind.IsPointer() == now.Type.Kind.IsPointer() {
		c.add(Wire, where, "it has moved inside the struct: the layout follows from fields with lower numbers that have changed")
	}
	if why := c.types(was.Type, now.Type); why != "" {
		c.add(Wire, where, "%s", why)
		return
	}
	if !was.Type.Kind.IsPointer() && was.Default.Bits != now.Default.Bits {
		c.add(Wire, where, "its default has changed: values are stored as differences from it")
	}
	if was.Type.Kind.IsPointer() && (string(was.Default.Ptr) != string(now.Default.Ptr) || string(was.Default.Bytes) != string(now.Default.Bytes)) {
		c.add(Source, where, "its default has changed: where it is not set, old and new programs read different values")
	}
	c.unions(where, was, now)
}

// unions compares the unions that a field is in. A field may move into a new
// union as its first member: programs that know of no union read it as before.
func (c *comparison) unions(where string, was, now slot) {
	extra := len(now.unions) - len(was.unions)
	if extra < 0 {
		c.add(Wire, where, "it was a member of a union and is not any more")
		return
	}
	for _, m := range now.unions[:extra] {
		if m.tag != 0 {
			c.add(Wire, where, "it has become a member of a union, but not the first one: old programs do not set its tag")
			return
		}
	}
	for i, m := range was.unions {
		if now.unions[extra+i] != m {
			c.add(Wire, where, "its tag in the union has changed, from %d to %d", m.tag, now.unions[extra+i].tag)
			return
		}
	}
}

// types says why a field's type may not change so, or "".
func (c *comparison) types(a, b schema.Type) string {
	if c.compatible(a, b, 0) {
		return ""
	}
	return fmt.Sprintf("its type was %s and is %s", c.typeName(c.old, a), c.typeName(c.new, b))
}

func (c *comparison) compatible(a, b schema.Type, depth int) bool {
	if depth > 32 {
		return false
	}
	if a.Kind == b.Kind {
		switch a.Kind {
		case schema.KindList:
			return a.Elem != nil && b.Elem != nil && c.elements(*a.Elem, *b.Elem, depth)
		case schema.KindEnum, schema.KindStruct, schema.KindInterface:
			return a.ID == b.ID && c.follow(a.ID)
		}
		return true
	}
	switch {
	case a.Kind == schema.KindAnyPointer && b.Kind.IsPointer(), b.Kind == schema.KindAnyPointer && a.Kind.IsPointer():
		return true // the same pointer, known more or less exactly
	case a.Kind == schema.KindEnum && b.Kind == schema.KindUint16, a.Kind == schema.KindUint16 && b.Kind == schema.KindEnum:
		return true
	case a.Kind == schema.KindText && b.Kind == schema.KindData:
		return true // text is data with a zero at its end
	}
	return isBytes(a) && isBytes(b)
}

// isBytes reports whether values are lists of bytes.
func isBytes(t schema.Type) bool {
	if t.Kind == schema.KindData {
		return true
	}
	return t.Kind == schema.KindList && t.Elem != nil && (t.Elem.Kind == schema.KindUint8 || t.Elem.Kind == schema.KindInt8)
}

// elements compares the elements of lists. A list of anything but Bool may become
// a list of structs whose first field is of that type.
func (c *comparison) elements(a, b schema.Type, depth int) bool {
	if c.compatible(a, b, depth+1) {
		return true
	}
	if b.Kind != schema.KindStruct || a.Kind == schema.KindStruct || a.Kind == schema.KindBool {
		return false
	}
	first, ok := slots(c.new, c.new.Node(b.ID))[0]
	return ok && c.compatible(a, first.Type, depth+1)
}

// follow compares types that fields lead to, wherever they are declared.
func (c *comparison) follow(id uint64) bool {
	c.node(id)
	return true
}
