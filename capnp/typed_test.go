package capnp

import "testing"

// Every builder's reader and every typed list's untyped form see what was built; lists of lists of every kind.
func TestReadersOfBuilders(t *testing.T) {
	m := NewMessage()
	b := m.NewRoot(ObjectSize{0, 8})
	p := b.Ptr
	NewNums[uint8](p(0), 2).Set(1, 5)
	p(1).SetBools([]bool{false, true})
	p(2).NewVoids(4)
	p(3).SetTexts([]string{"a", "b"})
	p(4).SetDatas([][]byte{{1}, {2, 3}})
	ptrs := p(5).NewPtrs(2)
	ptrs.At(1).SetText("c")
	NewStructs[StructBuilder](p(6), 2, ObjectSize{1, 0}).At(1).SetUint8(0, 6)
	if r := BuildNums[uint8](p(0)).Reader(); r.At(1) != 5 || r.List().Len() != 2 || r.List().Elem() != ByteElem {
		t.Error("nums")
	}
	if l := p(1).Bools(); !l.At(1) || !l.Reader().At(1) || l.Len() != 2 || l.Reader().List().Elem() != BitElem {
		t.Error("bools")
	}
	if l := p(2).Voids(); l.Reader().Len() != 4 || l.Reader().List().Elem() != VoidElem {
		t.Error("voids")
	}
	if l := p(3).Texts(); l.Reader().At(1) != "b" || l.Len() != 2 || l.Reader().List().Elem() != PtrElem {
		t.Error("texts")
	}
	if l := p(4).Datas(); string(l.Reader().At(1)) != "\x02\x03" || l.Len() != 2 || l.Reader().List().Len() != 2 {
		t.Error("datas")
	}
	if l := p(5).Ptrs(); l.Reader().At(1).Text() != "c" || l.Len() != 2 || l.Reader().List().ElemSize() != (ObjectSize{0, 1}) {
		t.Error("ptrs")
	}
	if l := BuildStructs[StructBuilder](p(6), ObjectSize{1, 0}); AsStructs[Struct](l.List()).At(1).Uint8(0) != 6 || l.List().ElemSize() != (ObjectSize{1, 0}) {
		t.Error("structs")
	}
	if p(3).Text() != "" || p(6).Data() != nil || b.Message() != m || p(0).Message() != m || ptrs.At(1).Text() != "c" {
		t.Error("pointers")
	}
	if l := p(0).Reader().List(); l.IsZero() || l.Message() != m || b.Reader().Message() != m {
		t.Error("lists")
	}
}

func TestListsOfLists(t *testing.T) {
	m := NewMessage()
	b := m.NewRoot(ObjectSize{0, 8})
	fill := []func(p PtrBuilder){
		func(p PtrBuilder) { SetNums(p, []int16{1, 2}) },
		func(p PtrBuilder) { p.SetBools([]bool{true, true}) },
		func(p PtrBuilder) { p.NewVoids(2) },
		func(p PtrBuilder) { p.SetTexts([]string{"a", "b"}) },
		func(p PtrBuilder) { p.SetDatas([][]byte{{1}, {2}}) },
		func(p PtrBuilder) { p.NewPtrs(2) },
		func(p PtrBuilder) { NewStructs[StructBuilder](p, 2, ObjectSize{1, 1}) },
		func(p PtrBuilder) { SetNums(p.NewPtrs(2).At(1), []uint8{9}) },
	}
	for i, f := range fill {
		f(b.Ptr(i).NewPtrs(2).At(1))
	}
	s := mustUnmarshal(t, mustMarshal(t, m)).Root().Struct()
	checkLists(t, Lists[NumList[int16]](s.Ptr(0)))
	checkLists(t, Lists[BoolList](s.Ptr(1)))
	checkLists(t, Lists[VoidList](s.Ptr(2)))
	checkLists(t, Lists[TextList](s.Ptr(3)))
	checkLists(t, Lists[DataList](s.Ptr(4)))
	checkLists(t, Lists[PtrList](s.Ptr(5)))
	checkLists(t, Lists[StructList[Struct]](s.Ptr(6)))
	checkLists(t, Lists[ListList[NumList[uint8]]](s.Ptr(7)))
	if got := Lists[ListList[NumList[uint8]]](s.Ptr(7)).At(1).At(1).At(0); got != 9 {
		t.Error(got)
	}
	if err := s.Message().Err(); err != nil {
		t.Error(err)
	}
}

// checkLists checks that l is of two lists, the first of none and the second of two elements.
func checkLists[L AnyList[L]](t *testing.T, l ListList[L]) {
	t.Helper()
	if l.Len() != 2 || l.List().Len() != 2 || l.At(0).Len() != 0 || l.At(1).Len() != 2 || l.At(1).List().Len() != 2 {
		t.Errorf("%T", l)
	}
	for i, e := range l.All() {
		if e.Len() != 2*i {
			t.Errorf("%T: element %d", l, i)
		}
	}
}

// Iterating may stop at any element.
func TestStoppingIteration(t *testing.T) {
	m := NewMessage()
	b := m.NewRoot(ObjectSize{0, 6})
	SetNums(b.Ptr(0), []int8{1, 2})
	b.Ptr(1).SetBools([]bool{true, true})
	b.Ptr(2).SetTexts([]string{"a", "b"})
	NewStructs[StructBuilder](b.Ptr(3), 2, ObjectSize{})
	s, n := b.Reader(), 0
	for range Nums[int8](s.Ptr(0)).All() {
		n++
		break
	}
	for range s.Ptr(1).Bools().All() {
		n++
		break
	}
	for range s.Ptr(2).Texts().All() {
		n++
		break
	}
	for range s.Ptr(2).Datas().All() {
		n++
		break
	}
	for range s.Ptr(2).Ptrs().All() {
		n++
		break
	}
	for range Structs[Struct](s.Ptr(3)).All() {
		n++
		break
	}
	for range BuildStructs[StructBuilder](b.Ptr(3), ObjectSize{}).All() {
		n++
		break
	}
	for range Lists[BoolList](s.Ptr(2)).All() {
		n++
		break
	}
	if n != 8 {
		t.Error(n)
	}
}

// A message that is too large to be kept is built in small memory again.
func TestLargeBuffersAreNotKept(t *testing.T) {
	m := NewMessage()
	m.RootBuilder().NewData(maxRetainBytes + 1)
	m.Reset()
	if len(m.buf) > maxRetainBytes {
		t.Error(len(m.buf))
	}
	if b := m.NewRoot(ObjectSize{10, 0}); b.Uint64(0) != 0 {
		t.Error("not zero")
	}
}

// What the generator got wrong is a panic at start.
func TestStaticPanicsOnMalformedMessages(t *testing.T) {
	defer func() {
		if recover() == nil {
			t.Error("no panic")
		}
	}()
	Static("\x00\x00\x00\x00\x01\x00\x00\x00")
}
