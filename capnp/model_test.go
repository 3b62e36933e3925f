package capnp

import (
	"math/rand/v2"
	"testing"
)

// A model is what a pointer leads to, kept as plain Go values, to compare a message with that is edited at random.
type model struct {
	text    string   // if not ""
	structs []*model // if not nil: the elements of a list of structs
	words   []uint64 // otherwise: a struct's data
	ptrs    []*model // and its pointers, nil for null
}

func newModel(z ObjectSize) *model {
	return &model{words: make([]uint64, z.DataWords), ptrs: make([]*model, z.PtrCount)}
}

func (m *model) size() ObjectSize { return ObjectSize{uint16(len(m.words)), uint16(len(m.ptrs))} }

// grow makes m as large as z.
func (m *model) grow(z ObjectSize) {
	m.words = append(m.words, make([]uint64, max(0, int(z.DataWords)-len(m.words)))...)
	m.ptrs = append(m.ptrs, make([]*model, max(0, int(z.PtrCount)-len(m.ptrs)))...)
}

func (m *model) clone() *model {
	if m == nil {
		return nil
	}
	c := &model{text: m.text, words: append([]uint64(nil), m.words...)}
	for _, p := range m.ptrs {
		c.ptrs = append(c.ptrs, p.clone())
	}
	if m.structs != nil {
		c.structs = []*model{}
		for _, s := range m.structs {
			c.structs = append(c.structs, s.clone())
		}
	}
	return c
}

// An editor edits a message and its model alike.
type editor struct {
	*rand.Rand
	t *testing.T
}

func (e editor) size() ObjectSize { return ObjectSize{uint16(e.IntN(4)), uint16(e.IntN(4))} }

// edit changes something below the struct b, whose model is m.
func (e editor) edit(b StructBuilder, m *model, depth int) {
	if len(m.words) > 0 && e.IntN(3) == 0 {
		i := e.IntN(len(m.words))
		m.words[i] = e.Uint64()
		b.SetUint64(i*wordBytes, m.words[i])
	}
	if len(m.ptrs) == 0 {
		return
	}
	i := e.IntN(len(m.ptrs))
	p := m.ptrs[i]
	if p != nil && p.text == "" && depth < 8 && e.IntN(4) > 0 {
		e.descend(b, i, p, depth)
		return
	}
	m.ptrs[i] = e.replace(b, i, m)
}

// descend edits the struct or one of the structs that pointer i of b leads to, as someone who knows it to be of some size does.
func (e editor) descend(b StructBuilder, i int, p *model, depth int) {
	z := p.size()
	if e.IntN(4) == 0 {
		z = z.max(e.size())
	}
	if p.structs == nil {
		p.grow(z)
		e.edit(b.Struct(i, z), p, depth+1)
		return
	}
	if len(p.structs) == 0 {
		return
	}
	z = p.structs[0].size().max(z)
	for _, s := range p.structs {
		s.grow(z)
	}
	j := e.IntN(len(p.structs))
	e.edit(BuildStructs[StructBuilder](b.Ptr(i), z).At(j), p.structs[j], depth+1)
}

// replace sets pointer i of b to something else, and returns its model.
func (e editor) replace(b StructBuilder, i int, m *model) *model {
	switch e.IntN(6) {
	case 0:
		b.Clear(i)
		return nil
	case 1:
		text := string(make([]byte, e.IntN(20))) + "x"
		b.SetText(i, text)
		return &model{text: text}
	case 2: // a copy of a sibling, or of itself
		j := e.IntN(len(m.ptrs))
		b.Ptr(i).Set(b.Ptr(j).Reader())
		return m.ptrs[j].clone()
	case 3:
		z, list := e.size(), &model{structs: []*model{}}
		for range e.IntN(4) {
			list.structs = append(list.structs, newModel(z))
		}
		NewStructs[StructBuilder](b.Ptr(i), len(list.structs), z)
		return list
	}
	z := e.size()
	b.NewStruct(i, z)
	return newModel(z)
}

// check compares what p leads to with its model.
func (e editor) check(p Ptr, m *model) bool {
	switch {
	case m == nil:
		return p.IsNull()
	case m.text != "":
		return p.Text() == m.text
	case m.structs != nil:
		l := Structs[Struct](p)
		if p.IsNull() || l.Len() != len(m.structs) {
			return false
		}
		for i, s := range l.All() {
			if !e.checkStruct(s, m.structs[i]) {
				return false
			}
		}
		return true
	}
	return !p.IsNull() && e.checkStruct(p.Struct(), m)
}

func (e editor) checkStruct(s Struct, m *model) bool {
	for i, w := range m.words {
		if s.Uint64(i*wordBytes) != w {
			return false
		}
	}
	for i, p := range m.ptrs {
		if !e.check(s.Ptr(i), p) {
			return false
		}
	}
	return true
}

// A message that is edited at random, in segments of all sizes, with structs enlarged and pointers moved between segments, is at each step
// what a model of plain Go values says; and what is written of it is well-formed and reads the same.
func TestEditingAgreesWithAModel(t *testing.T) {
	e := editor{newRand(t), t}
	for range 300 {
		msg := NewMessageSize(8 << e.IntN(7))
		z := e.size().max(ObjectSize{1, 2})
		b, m := msg.NewRoot(z), newModel(z)
		for step := range 60 {
			e.edit(b, m, 0)
			if !e.check(msg.Root(), m) {
				t.Fatalf("step %d: differs from the model: %x", step, mustMarshal(t, msg))
			}
		}
		r := new(Message)
		r.SetLimits(Limits{Segments: 1 << 16, Depth: maxDepth})
		if err := r.Unmarshal(mustMarshal(t, msg)); err != nil {
			t.Fatal(err)
		}
		if !e.check(r.Root(), m) || !Equal(r.Root(), msg.Root()) || r.Err() != nil || msg.Err() != nil {
			t.Fatalf("what was written differs from the model: %v, %v", r.Err(), msg.Err())
		}
	}
}
