package capnp

import (
	"slices"
	"testing"
)

// Lists of numbers are read as lists of larger structs, and the other way round.
func TestListsOfNumbersAndStructs(t *testing.T) {
	m := NewMessage()
	b := m.NewRoot(ObjectSize{0, 4})
	SetNums(b.Ptr(0), []uint16{1, 2, 3})
	SetNums(b.Ptr(1), []uint64{1, 2, 3})
	l := NewStructs[StructBuilder](b.Ptr(2), 3, ObjectSize{2, 1})
	for i, e := range l.All() {
		e.SetUint64(0, uint64(i+1))
		e.SetText(0, "t")
	}
	NewStructs[StructBuilder](b.Ptr(3), 3, ObjectSize{0, 1})
	s := mustUnmarshal(t, mustMarshal(t, m)).Root().Struct()
	for i := range 2 {
		got := Structs[Struct](s.Ptr(i))
		for j, e := range got.All() {
			if e.Uint16(0) != uint16(j+1) || e.Uint64(8) != 0 || e.Has(0) || got.At(j).Uint16(0) != uint16(j+1) {
				t.Error(i, j)
			}
		}
	}
	if e := Structs[Struct](s.Ptr(0)).At(0); e.Uint32(0) != 0 || e.Uint16(2) != 0 {
		t.Error("read beyond an element of a list of numbers")
	}
	if got := Nums[uint16](s.Ptr(2)).AppendTo(nil); !slices.Equal(got, []uint16{1, 2, 3}) {
		t.Error("structs as numbers:", got)
	}
	if got := Nums[uint8](s.Ptr(1)).AppendTo(nil); !slices.Equal(got, []uint8{1, 2, 3}) {
		t.Error("wide numbers as narrow ones:", got)
	}
	if s.Message().Err() != nil {
		t.Error(s.Message().Err())
	}
	if Nums[uint16](s.Ptr(3)).Len() != 0 || Nums[uint64](s.Ptr(0)).Len() != 0 || s.Message().Err() == nil {
		t.Error("elements that are too small")
	}
}

// Lists of pointers are read as lists of structs, and the other way round.
func TestListsOfPointersAndStructs(t *testing.T) {
	m := NewMessage()
	b := m.NewRoot(ObjectSize{0, 3})
	b.Ptr(0).SetTexts([]string{"a", "b"})
	l := NewStructs[StructBuilder](b.Ptr(1), 2, ObjectSize{1, 2})
	l.At(0).SetText(0, "a")
	l.At(1).SetText(0, "b")
	inner := b.Ptr(2).NewPtrs(2)
	SetNums(inner.At(0), []int8{1, -2})
	SetNums(inner.At(1), []int8{3})
	s := mustUnmarshal(t, mustMarshal(t, m)).Root().Struct()
	for i := range 2 {
		texts := s.Ptr(i).Texts()
		structs := Structs[Struct](s.Ptr(i))
		for j, want := range []string{"a", "b"} {
			if texts.At(j) != want || structs.At(j).Text(0) != want || string(s.Ptr(i).Datas().At(j)) != want+"\x00" || s.Ptr(i).Ptrs().At(j).Text() != want {
				t.Error(i, j)
			}
		}
	}
	for i, l := range Lists[NumList[int8]](s.Ptr(2)).All() {
		if !slices.Equal(l.AppendTo(nil), [][]int8{{1, -2}, {3}}[i]) {
			t.Error(i)
		}
	}
	if n := s.Ptr(0).Voids().Len(); n != 2 {
		t.Error("voids", n)
	}
}

// Bits do not mix with anything, not even nothing, as in C++.
func TestListsOfBitsAreNotUpgraded(t *testing.T) {
	m := NewMessage()
	b := m.NewRoot(ObjectSize{0, 2})
	b.Ptr(0).SetBools([]bool{true, false, true})
	NewStructs[StructBuilder](b.Ptr(1), 1, ObjectSize{1, 0})
	r := mustUnmarshal(t, mustMarshal(t, m))
	s := r.Root().Struct()
	if got := s.Ptr(0).Bools().AppendTo(nil); !slices.Equal(got, []bool{true, false, true}) || r.Err() != nil {
		t.Error(got, r.Err())
	}
	if s.Ptr(0).Voids().Len() != 0 || r.Err() == nil {
		t.Error("bits as nothing")
	}
	if Structs[Struct](s.Ptr(0)).Len() != 0 || AsStructs[Struct](s.Ptr(0).List()).Len() != 0 || Nums[uint8](s.Ptr(0)).Len() != 0 || s.Ptr(1).Bools().Len() != 0 || r.Err() == nil {
		t.Error("bits as something else")
	}
}

// A builder that finds a smaller struct than it knows replaces it by a larger one and keeps what was in it, whatever its pointers are.
func TestSmallerStructsAreEnlarged(t *testing.T) {
	for _, room := range []int{8, 40, 64, 72, 80, 200, 1000} {
		m := NewMessageSize(room)
		b := m.NewRoot(ObjectSize{0, 1})
		old := b.NewStruct(0, ObjectSize{1, 4})
		old.SetUint64(0, 7)
		old.SetText(0, "near or far")
		old.NewStruct(1, ObjectSize{1, 0}).SetUint64(0, 8)
		old.NewStruct(2, ObjectSize{})
		old.Ptr(3).SetCapabilityIndex(3)
		m.Reserve(96) // so that the larger one comes to another segment
		c := b.Struct(0, ObjectSize{3, 5})
		c.SetUint64(16, 9)
		c.SetText(4, "new")
		s := mustUnmarshal(t, mustMarshal(t, m)).Root().Struct().Struct(0)
		if s.Uint64(0) != 7 || s.Text(0) != "near or far" || s.Struct(1).Uint64(0) != 8 || s.Struct(2).IsZero() || s.Uint64(16) != 9 || s.Text(4) != "new" {
			t.Errorf("room %d: %v %q %v %v", room, s.Uint64(0), s.Text(0), s.Struct(1).Uint64(0), s.Struct(2))
		}
		if i, ok := s.Ptr(3).CapabilityIndex(); !ok || i != 3 {
			t.Errorf("room %d: capability %d", room, i)
		}
		if again := b.Struct(0, ObjectSize{3, 5}); again.Uint64(16) != 9 {
			t.Errorf("room %d: enlarged twice", room)
		}
	}
}

// The same for lists of structs, and for lists of numbers and pointers that have become lists of structs.
func TestListsOfSmallerStructsAreEnlarged(t *testing.T) {
	for _, room := range []int{8, 48, 64, 128, 256, 1000} {
		m := NewMessageSize(room)
		b := m.NewRoot(ObjectSize{0, 3})
		l := NewStructs[StructBuilder](b.Ptr(0), 2, ObjectSize{1, 1})
		l.At(1).SetUint64(0, 5)
		l.At(1).SetText(0, "five")
		SetNums(b.Ptr(1), []uint16{1, 2})
		b.Ptr(2).SetTexts([]string{"x", "y"})
		size := ObjectSize{2, 2}
		BuildStructs[StructBuilder](b.Ptr(0), size).At(1).SetText(1, "more")
		BuildStructs[StructBuilder](b.Ptr(1), size).At(1).SetText(1, "more")
		BuildStructs[StructBuilder](b.Ptr(2), size).At(1).SetText(1, "more")
		s := mustUnmarshal(t, mustMarshal(t, m)).Root().Struct()
		for i := range 3 {
			e := Structs[Struct](s.Ptr(i)).At(1)
			if e.Text(1) != "more" || e.Size() != size {
				t.Errorf("room %d, list %d: %q, size %v", room, i, e.Text(1), e.Size())
			}
		}
		if e := Structs[Struct](s.Ptr(0)).At(1); e.Uint64(0) != 5 || e.Text(0) != "five" {
			t.Errorf("room %d: %d %q", room, e.Uint64(0), e.Text(0))
		}
		if e := Structs[Struct](s.Ptr(1)).At(1); e.Uint16(0) != 2 || Structs[Struct](s.Ptr(2)).At(0).Text(0) != "x" {
			t.Errorf("room %d: %d", room, e.Uint16(0))
		}
	}
}
