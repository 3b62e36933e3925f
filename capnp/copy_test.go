package capnp

import (
	"bytes"
	"errors"
	"testing"
)

// A copy is equal to what it is of, in whatever segments either is, and has the same canonical form; so has the canonical form itself.
func TestCopiesAreEqual(t *testing.T) {
	r := newRand(t)
	for range 200 {
		m := randomMessage(r, 40)
		c := NewMessageSize(8 << r.IntN(8))
		c.RootBuilder().Set(m.Root())
		if !Equal(m.Root(), c.Root()) || !Equal(c.Root(), m.Root()) {
			t.Fatalf("copy of %x is %x", mustMarshal(t, m), mustMarshal(t, c))
		}
		want := canonical(t, m.Root())
		if got := canonical(t, c.Root()); !bytes.Equal(got, want) {
			t.Fatalf("canonical form of a copy:\n%x\n%x", got, want)
		}
		var again Message
		if err := again.UnmarshalSegments(want); err != nil {
			t.Fatal(err)
		}
		if got := canonical(t, again.Root()); !bytes.Equal(got, want) {
			t.Fatalf("canonical form of the canonical form:\n%x\n%x", got, want)
		}
		if n := m.Root().TotalBytes(); NewMessageSize(n+wordBytes) == nil || !fitsIn(m.Root(), n) {
			t.Fatalf("%d bytes do not suffice for a copy", n)
		}
	}
}

// fitsIn reports whether a copy of p takes exactly n bytes.
func fitsIn(p Ptr, n int) bool {
	m := NewMessageSize(n + wordBytes)
	m.RootBuilder().Set(p)
	return len(m.segs) == 1 && m.first.used == n+wordBytes
}

// Changing any one word of what is compared makes it unequal.
func TestUnequal(t *testing.T) {
	r := newRand(t)
	for range 100 {
		m, n := randomMessage(r, 20), NewMessage()
		n.RootBuilder().Set(m.Root())
		s := n.Root().Struct()
		if len(s.data) > 0 {
			s.data[r.IntN(len(s.data))] ^= 1
			if Equal(m.Root(), n.Root()) {
				t.Fatalf("%x", mustMarshal(t, m))
			}
		}
	}
	a, b := NewMessage(), NewMessage()
	for name, f := range map[string]func(p PtrBuilder, other bool){
		"kind": func(p PtrBuilder, other bool) {
			if p.NewStruct(ObjectSize{}); other {
				p.NewVoids(0)
			}
		},
		"null":   func(p PtrBuilder, other bool) { p.Clear(); _ = other && !p.NewStruct(ObjectSize{}).IsZero() },
		"length": func(p PtrBuilder, other bool) { p.NewVoids(map[bool]int{true: 1}[other]) },
		"bit":    func(p PtrBuilder, other bool) { p.SetBools([]bool{true, false, other}) },
		"text":   func(p PtrBuilder, other bool) { p.SetText(map[bool]string{true: "a", false: "b"}[other]) },
		"width": func(p PtrBuilder, other bool) {
			if SetNums(p, []int8{1}); other {
				SetNums(p, []int16{1})
			}
		},
		"capability": func(p PtrBuilder, other bool) { p.SetCapability(newCounted()) },
	} {
		f(a.RootBuilder(), false)
		f(b.RootBuilder(), true)
		if Equal(a.Root(), b.Root()) || !Equal(a.Root(), a.Root()) {
			t.Error(name)
		}
	}
}

// Structs are equal whatever zeros they end with.
func TestStructsOfDifferentSizesAreEqual(t *testing.T) {
	a, b := NewMessage(), NewMessage()
	for i, m := range []*Message{a, b} {
		s := m.NewRoot(ObjectSize{uint16(1 + i), uint16(1 + i)})
		s.SetUint8(0, 1)
		s.SetText(0, "x")
	}
	if !Equal(a.Root(), b.Root()) || !bytes.Equal(canonical(t, a.Root()), canonical(t, b.Root())) {
		t.Error("zeros at the end count")
	}
}

// Copying into a struct that is there clears what the source does not have and drops what it has no room for.
func TestCopyFrom(t *testing.T) {
	src := NewMessage()
	s := src.NewRoot(ObjectSize{2, 2})
	s.SetUint64(0, 1)
	s.SetUint64(8, 2)
	s.SetText(0, "a")
	s.SetText(1, "b")
	l := NewStructs[StructBuilder](NewMessage().RootBuilder(), 2, ObjectSize{1, 3})
	b := l.At(0)
	b.SetText(2, "old")
	b.CopyFrom(s.Reader())
	if b.Uint64(0) != 1 || b.Text(0) != "a" || b.Text(1) != "b" || b.Has(2) || l.At(1).Uint64(0) != 0 {
		t.Error(b)
	}
	b.CopyFrom(Struct{})
	if b.Uint64(0) != 0 || b.Has(0) {
		t.Error("not cleared")
	}
}

// A pointer may be set to what is part of what it led to.
func TestSettingAPointerToPartOfItself(t *testing.T) {
	m := NewMessage()
	b := m.NewRoot(ObjectSize{0, 1})
	b.SetText(0, "hello")
	b.SetText(0, b.Text(0)[1:3])
	if b.Text(0) != "el" {
		t.Error(b.Text(0))
	}
	b.NewStruct(0, ObjectSize{0, 1}).NewStruct(0, ObjectSize{1, 0}).SetUint64(0, 7)
	b.SetStruct(0, b.Reader().Struct(0).Struct(0))
	if b.Reader().Struct(0).Uint64(0) != 7 {
		t.Error("struct")
	}
}

// Setting null gives null.
func TestCopiesOfNothing(t *testing.T) {
	m := NewMessage()
	b := m.NewRoot(ObjectSize{0, 1})
	for _, set := range []func(){
		func() { b.Ptr(0).Set(Ptr{}) },
		func() { b.SetStruct(0, Struct{}) },
		func() { b.Ptr(0).SetList(List{}) },
	} {
		b.SetText(0, "x")
		if set(); b.Has(0) {
			t.Error("not null")
		}
	}
	if c, err := Canonical(Struct{}); err != nil || !bytes.Equal(c, words(0)) {
		t.Error(c, err)
	}
}

func TestCanonicalRefusesCapabilities(t *testing.T) {
	m := NewMessage()
	m.NewRoot(ObjectSize{0, 1}).Ptr(0).SetCapabilityIndex(0)
	if _, err := Canonical(m.Root().Struct()); !errors.Is(err, ErrHasCapability) {
		t.Error(err)
	}
}

// A malformed pointer is an error of the canonical form, and null in a copy, with the error recorded.
func TestCopiesOfMalformedPointers(t *testing.T) {
	for name, tc := range malformed {
		if tc.want.Word != 2 || tc.want.Segment != 0 {
			continue
		}
		open := func() *Message {
			m, err := Open(framedWords(tc.segments...), Limits{})
			if err != nil {
				t.Fatal(err)
			}
			return m
		}
		m := open()
		if s := m.Root().Struct(); !s.IsZero() {
			if _, err := Canonical(s); err == nil {
				t.Errorf("%s: canonical", name)
			}
		}
		m, c := open(), NewMessage()
		if c.RootBuilder().Set(m.Root()); m.Err() == nil {
			t.Errorf("%s: copied without an error", name)
		}
		mustUnmarshal(t, mustMarshal(t, c))
	}
}

// The padding of a list is not copied: it may hold anything.
func TestPaddingIsNotCopied(t *testing.T) {
	dirty := framedWords(words(structWord(0, ObjectSize{0, 2}), listWord(8, elemBit, 3), listWord(8, elemByte, 3), ^uint64(0), ^uint64(0)))
	m := NewMessage()
	m.RootBuilder().Set(mustUnmarshal(t, dirty).Root())
	if got := m.first.content()[24:]; !bytes.Equal(got, words(7, 0xffffff)) {
		t.Errorf("%x", got)
	}
}
