package capnp

import "testing"

// A counted capability counts its references.
type counted struct{ refs *int }

func newCounted() counted { n := 1; return counted{&n} }

func (c counted) Retain() Capability { *c.refs++; return c }
func (c counted) Release()           { *c.refs-- }
func (c counted) IsNull() bool       { return c.refs == nil }

// A message holds a reference to each capability set in it, and gives them back when it is reset.
func TestMessagesHoldReferences(t *testing.T) {
	c := newCounted()
	m := NewMessage()
	b := m.NewRoot(ObjectSize{0, 3})
	b.SetCapability(0, c)
	b.SetCapability(1, c)
	b.SetCapability(2, counted{})
	if *c.refs != 3 || b.Capability(0) != c || b.Has(2) || b.Ptr(1).Capability() != c {
		t.Fatal(*c.refs)
	}
	if b.Ptr(0).Reader().Kind() != CapabilityPtr {
		t.Error("kind")
	}
	b.SetCapability(0, nil)
	if b.Has(0) {
		t.Error("nil is not null")
	}
	m.Reset()
	if *c.refs != 1 {
		t.Errorf("%d references after Reset", *c.refs)
	}
	m.AddCapability(c.Retain())
	m.Release()
	if *c.refs != 1 {
		t.Errorf("%d references after Release", *c.refs)
	}
}

// A copy refers to the same capabilities by references of its own.
func TestCopiesHoldReferences(t *testing.T) {
	c := newCounted()
	from, to := NewMessage(), NewMessage()
	b := from.NewRoot(ObjectSize{0, 2})
	b.SetCapability(0, c)
	b.Ptr(1).NewPtrs(1).At(0).SetCapability(c)
	to.AddCapability(nil)
	to.RootBuilder().Set(from.Root())
	if *c.refs != 5 || len(to.Capabilities()) != 3 {
		t.Error(*c.refs, to.Capabilities())
	}
	s := to.Root().Struct()
	if s.Capability(0) != c || s.Ptr(1).Ptrs().At(0).Capability() != c || !Equal(from.Root(), to.Root()) {
		t.Error("copy")
	}
	from.Reset()
	if *c.refs != 3 {
		t.Error(*c.refs)
	}
	to.Reset()
	if *c.refs != 1 {
		t.Error(*c.refs)
	}
}

// Within one message, a copy shares the table entry.
func TestCopiesWithinAMessageShareTheEntry(t *testing.T) {
	c := newCounted()
	m := NewMessage()
	b := m.NewRoot(ObjectSize{0, 2})
	b.SetCapability(0, c)
	b.Ptr(1).Set(b.Ptr(0).Reader())
	if *c.refs != 2 || b.Capability(1) != c {
		t.Error(*c.refs)
	}
}

// The table of a message that was read is filled in by who received it, and can be taken over.
func TestCapabilityTables(t *testing.T) {
	c := newCounted()
	m := NewMessage()
	b := m.NewRoot(ObjectSize{0, 2})
	b.Ptr(0).SetCapabilityIndex(0)
	b.Ptr(1).SetCapabilityIndex(1)
	r := mustUnmarshal(t, mustMarshal(t, m))
	s := r.Root().Struct()
	r.SetCapabilities([]Capability{c.Retain()})
	if s.Capability(0) != c || r.Err() != nil {
		t.Error("entry 0")
	}
	if s.Capability(1) != nil || r.Err() == nil {
		t.Error("there is no entry 1")
	}
	if got := r.TakeCapabilities(); len(got) != 1 || len(r.Capabilities()) != 0 || *c.refs != 2 {
		t.Error(got)
	}
	r.SetCapabilities([]Capability{c, nil})
	if err := r.Unmarshal(mustMarshal(t, NewMessage())); err != nil || *c.refs != 1 {
		t.Error(err, *c.refs)
	}
}
