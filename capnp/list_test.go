package capnp

import (
	"errors"
	"math"
	"slices"
	"testing"
)

type colour uint16

func roundTrip[T Number](t *testing.T, v []T) {
	t.Helper()
	m := NewMessage()
	SetNums(m.RootBuilder(), v)
	p := mustUnmarshal(t, mustMarshal(t, m)).Root()
	l := Nums[T](p)
	if got := l.AppendTo(nil); !slices.Equal(got, v) {
		t.Errorf("%T: %v", v, got)
	}
	for i, x := range l.All() {
		if x != v[i] || l.At(i) != v[i] {
			t.Errorf("%T: element %d", v, i)
		}
	}
	b := BuildNums[T](m.RootBuilder())
	for i, x := range b.All() {
		b.Set(i, x+1)
		if b.At(i) != v[i]+1 {
			t.Errorf("%T: element %d after setting", v, i)
		}
	}
	for range l.All() {
		break
	}
}

func TestNumbersOfEveryType(t *testing.T) {
	roundTrip(t, []int8{math.MinInt8, -1, 0, 5})
	roundTrip(t, []int16{math.MinInt16, -1, 0, 5})
	roundTrip(t, []int32{math.MinInt32, -1, 0, 5})
	roundTrip(t, []int64{math.MinInt64, -1, 0, 5})
	roundTrip(t, []uint8{0, 5, 200})
	roundTrip(t, []uint16{0, 5, 60000})
	roundTrip(t, []uint32{0, 5, 4e9})
	roundTrip(t, []uint64{0, 5, 1e19})
	roundTrip(t, []float32{0, -1.5, math.MaxFloat32})
	roundTrip(t, []float64{0, -1.5, math.MaxFloat64})
	roundTrip(t, []colour{0, 1, 65534})
	roundTrip(t, []int32{})
}

func TestListsOfEveryKind(t *testing.T) {
	m := NewMessage()
	b := m.NewRoot(ObjectSize{0, 7})
	bools := make([]bool, 19)
	bools[0], bools[9], bools[18] = true, true, true
	b.Ptr(0).SetBools(bools)
	b.Ptr(1).NewVoids(1000)
	b.Ptr(2).SetTexts([]string{"one", "", "three"})
	b.Ptr(3).SetDatas([][]byte{{1}, {}, {2, 3}})
	ptrs := b.Ptr(4).NewPtrs(3)
	ptrs.At(0).SetText("text")
	ptrs.At(2).NewStruct(ObjectSize{1, 0}).SetUint64(0, 4)
	structs := NewStructs[StructBuilder](b.Ptr(5), 3, ObjectSize{1, 1})
	for i, e := range structs.All() {
		e.SetUint64(0, uint64(i*i))
	}
	lists := b.Ptr(6).NewPtrs(2)
	SetNums(lists.At(1), []int16{4, 5})

	s := mustUnmarshal(t, mustMarshal(t, m)).Root().Struct()
	if got := s.Ptr(0).Bools().AppendTo(nil); !slices.Equal(got, bools) {
		t.Error("bools", got)
	}
	for i, v := range s.Ptr(0).Bools().All() {
		if v != bools[i] {
			t.Error("bool", i)
		}
	}
	if n := s.Ptr(1).Voids().Len(); n != 1000 || b.Ptr(1).Voids().Len() != 1000 {
		t.Error("voids", n)
	}
	for i, v := range s.Ptr(2).Texts().All() {
		if want := []string{"one", "", "three"}[i]; v != want || b.Ptr(2).Texts().At(i) != want {
			t.Error("text", i, v)
		}
	}
	for i, v := range s.Ptr(3).Datas().All() {
		if want := [][]byte{{1}, {}, {2, 3}}[i]; !slices.Equal(v, want) || !slices.Equal(b.Ptr(3).Datas().At(i), want) {
			t.Error("data", i, v)
		}
	}
	for i, p := range s.Ptr(4).Ptrs().All() {
		if want := []PtrKind{ListPtr, NullPtr, StructPtr}[i]; p.Kind() != want {
			t.Error("pointer", i, p.Kind())
		}
	}
	for i, e := range Structs[Struct](s.Ptr(5)).All() {
		if e.Uint64(0) != uint64(i*i) {
			t.Error("struct", i)
		}
	}
	if got := Lists[NumList[int16]](s.Ptr(6)); got.At(0).Len() != 0 || got.At(1).At(1) != 5 {
		t.Error("list of lists")
	}
	if err := s.Message().Err(); err != nil {
		t.Error(err)
	}
}

// Elements of size zero have no memory, but a length.
func TestStructsOfNoSize(t *testing.T) {
	m := NewMessage()
	NewStructs[StructBuilder](m.RootBuilder(), 5, ObjectSize{})
	l := Structs[Struct](mustUnmarshal(t, mustMarshal(t, m)).Root())
	n := 0
	for i, s := range l.All() {
		if s.Uint8(0) != 0 || l.At(i).Has(0) {
			t.Error(i)
		}
		n++
	}
	if n != 5 || l.List().TotalBytes() != wordBytes {
		t.Error(n, l.List().TotalBytes())
	}
}

// A list that is too long for the encoding is an error of the message, and empty.
func TestTooLongLists(t *testing.T) {
	for name, f := range map[string]func(p PtrBuilder) int{
		"voids":    func(p PtrBuilder) int { return p.NewVoids(maxListLen + 1).Len() },
		"negative": func(p PtrBuilder) int { return p.NewVoids(-1).Len() },
		"structs":  func(p PtrBuilder) int { return NewStructs[StructBuilder](p, maxListLen/4+1, ObjectSize{2, 2}).Len() },
		"overflow": func(p PtrBuilder) int {
			return NewStructs[StructBuilder](p, maxListLen, ObjectSize{0xffff, 0xffff}).Len()
		},
		"data": func(p PtrBuilder) int { return len(p.NewData(maxListLen + 1)) },
		"text": func(p PtrBuilder) int { return len(p.NewText(maxListLen)) },
	} {
		m := NewMessage()
		if n := f(m.RootBuilder()); n != 0 || m.Err() == nil {
			t.Errorf("%s: %d, %v", name, n, m.Err())
		}
		if _, err := m.Marshal(); err == nil {
			t.Errorf("%s: marshalled", name)
		}
		if _, err := m.Bytes(); err == nil {
			t.Errorf("%s: gave bytes", name)
		}
		if _, err := m.AppendPacked(nil); err == nil {
			t.Errorf("%s: packed", name)
		}
		m.Reset()
		if m.Err() != nil {
			t.Errorf("%s: still in error after Reset", name)
		}
	}
	m := NewMessage()
	if m.RootBuilder().NewVoids(maxListLen).Len() != maxListLen || m.Err() != nil {
		t.Error("the longest list is refused")
	}
}

func TestIndexingOutOfRangePanics(t *testing.T) {
	m := NewMessage()
	l := NewNums[uint8](m.RootBuilder(), 3)
	for _, i := range []int{-1, 3} {
		func() {
			defer func() {
				if err, ok := recover().(error); !ok || err.Error() != "capnp: list index "+itoa(i)+" out of range with length 3" {
					t.Errorf("index %d: %v", i, err)
				}
			}()
			l.Set(i, 1)
		}()
	}
}

func TestListOrGivesTheDefaultForWhatIsNoSuchList(t *testing.T) {
	def := NewMessage()
	SetNums(def.RootBuilder(), []int32{7})
	for name, c := range map[string]struct {
		put   func(PtrBuilder)
		want  []int32
		wrong bool
	}{
		"null":                  {func(PtrBuilder) {}, []int32{7}, false},
		"a struct":              {func(p PtrBuilder) { p.NewStruct(ObjectSize{1, 1}) }, []int32{7}, true},
		"a capability":          {func(p PtrBuilder) { p.SetCapability(counted{new(int)}) }, []int32{7}, true},
		"smaller numbers":       {func(p PtrBuilder) { SetNums(p, []int16{1}) }, []int32{7}, true},
		"an empty list":         {func(p PtrBuilder) { SetNums(p, []int32{}) }, []int32{}, false},
		"a list of its numbers": {func(p PtrBuilder) { SetNums(p, []int32{1, 2}) }, []int32{1, 2}, false},
	} {
		m := NewMessage()
		c.put(m.NewRoot(ObjectSize{0, 1}).Ptr(0))
		got := ListOr[NumList[int32]](m.Root().Struct().Ptr(0), def.Root()).AppendTo(nil)
		if !slices.Equal(got, c.want) || got == nil || errors.Is(m.Err(), ErrWrongKind) != c.wrong {
			t.Errorf("%s: %v, %v", name, got, m.Err())
		}
	}
}

// An empty list is not nil, which stands for null.
func TestAppendToTellsEmptyFromNull(t *testing.T) {
	m := NewMessage()
	b := m.NewRoot(ObjectSize{0, 3})
	SetNums(b.Ptr(0), []int32{})
	b.Ptr(1).SetBools([]bool{})
	s := b.Reader()
	if Nums[int32](s.Ptr(0)).AppendTo(nil) == nil || s.Ptr(1).Bools().AppendTo(nil) == nil {
		t.Error("an empty list is nil")
	}
	if Nums[int32](s.Ptr(2)).AppendTo(nil) != nil || s.Ptr(2).Bools().AppendTo(nil) != nil {
		t.Error("null is not nil")
	}
}
