package gen

import (
	"github.com/marque-rpc/marque/capnp"
	"github.com/marque-rpc/marque/schema"
)

// A default may contain itself: in struct S { next @0 :S = (n = 5); n @1 :Int8; } it is an S whose next is null, which reads as the
// default again. Readers go as far as somebody asks; a plain value would have no end. There nil stands for such a default, so that
// what is read and written again is still the same.

// findEndless finds the fields whose default contains itself.
func (m *model) findEndless() error {
	w := defaultWalk{within: make(map[*schema.Field][]*schema.Field)}
	var types *schema.Registry
	for _, n := range m.sorted() {
		for i := 0; n.rec && i < len(n.Struct.Fields); i++ {
			f := &n.Struct.Fields[i]
			if f.Kind != schema.SlotField || nullSegment(f.Default.Ptr) {
				continue
			}
			if types == nil {
				var err error
				if types, err = schema.NewRegistry(m.req); err != nil {
					return err
				}
			}
			if err := w.field(types, n, i); err != nil {
				return err
			}
		}
	}
	m.endless = make(map[*schema.Field]bool)
	for f := range w.within {
		m.endless[f] = reaches(w.within, f, f)
	}
	return nil
}

// A defaultWalk finds out which fields are null within which defaults, so that their defaults are part of those.
type defaultWalk struct {
	within map[*schema.Field][]*schema.Field
	in     *schema.Field // the one whose default is being looked at
}

// field looks at the default of field i of n.
func (w *defaultWalk) field(types *schema.Registry, n *node, i int) error {
	s, err := types.Struct(n.ID)
	if err != nil {
		return err
	}
	t, err := s.Fields[i].Type()
	if err != nil {
		return err
	}
	w.in = s.Fields[i].Field
	v := w.in.Default.Dynamic(t)
	if v.Ptr().IsNull() { // it is too large to be looked at
		w.within[w.in] = append(w.within[w.in], w.in)
	}
	return w.value(v)
}

func (w *defaultWalk) value(v schema.Dynamic) error {
	switch v.Type.Kind {
	case schema.KindStruct:
		if s := v.Struct(); !s.Struct.IsZero() {
			return w.fields(s)
		}
	case schema.KindList:
		l := v.List()
		n := l.Len()
		if (v.Ptr().List().ElemSize() == capnp.ObjectSize{}) {
			n = min(n, 1) // they are alike, and there can be any number
		}
		for i := range n {
			if err := w.value(l.At(i)); err != nil {
				return err
			}
		}
	}
	return nil
}

func (w *defaultWalk) fields(s schema.DynamicStruct) error {
	active := s.Which()
	for _, f := range s.Type.Fields {
		if f.InUnion() && f != active {
			continue
		}
		v, err := s.Get(f)
		if err != nil {
			return err
		}
		if f.Kind == schema.SlotField && v.Ptr().Message() != s.Struct.Message() {
			w.within[w.in] = append(w.within[w.in], f.Field)
		} else if err := w.value(v); err != nil {
			return err
		}
	}
	return nil
}
