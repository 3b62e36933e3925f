package capnp

import "testing"

// Budgets of allocations. Building and reading in steady state take none.
func TestAllocations(t *testing.T) {
	m, big := NewMessage(), NewMessage()
	buf := make([]byte, 0, 1<<16)
	var r, packed Message
	fillSample(m.NewRoot(sampleSize))
	data := mustMarshal(t, m)
	packedData, _ := m.AppendPacked(nil)
	several := framedWords(words(farWord(1, 0, false)), words(structWord(0, ObjectSize{1, 0}), 5))
	lists := NewMessage()
	fillLists(lists.NewRoot(ObjectSize{0, 5}))
	s := lists.Root().Struct()
	other := NewMessage()
	for _, tc := range []struct {
		name   string
		budget float64
		f      func()
	}{
		{"build and append to a buffer", 0, func() {
			m.Reset()
			fillSample(m.NewRoot(sampleSize))
			buf, _ = m.Append(buf[:0])
		}},
		{"build and take the bytes", 0, func() {
			m.Reset()
			fillSample(m.NewRoot(sampleSize))
			_, _ = m.Bytes()
		}},
		{"build and marshal", 1, func() {
			m.Reset()
			fillSample(m.NewRoot(sampleSize))
			_, _ = m.Marshal()
		}},
		{"build and pack", 0, func() {
			m.Reset()
			fillSample(m.NewRoot(sampleSize))
			buf, _ = m.AppendPacked(buf[:0])
		}},
		{"build lists", 0, func() {
			big.Reset()
			fillLists(big.NewRoot(ObjectSize{0, 5}))
			buf, _ = big.Append(buf[:0])
		}},
		{"unmarshal and read", 0, func() {
			_ = r.Unmarshal(data)
			sink += readSample(r.Root().Struct())
		}},
		{"unmarshal segments", 0, func() { _ = r.Unmarshal(several) }},
		{"unmarshal packed and read", 0, func() {
			_ = packed.UnmarshalPacked(packedData)
			sink += readSample(packed.Root().Struct())
		}},
		{"read lists", 0, func() { sink += readLists(s) }},
		{"copy", 0, func() {
			other.Reset()
			other.RootBuilder().Set(lists.Root())
		}},
		{"compare", 0, func() { Equal(lists.Root(), other.Root()) }},
		{"read a malformed pointer again", 0, func() { s.Struct(0) }},
	} {
		tc.f()
		if got := testing.AllocsPerRun(100, tc.f); got > tc.budget {
			t.Errorf("%s: %v allocations, budget %v", tc.name, got, tc.budget)
		}
	}
}

func fillLists(b StructBuilder) {
	l := NewNums[int32](b.Ptr(0), 20)
	for i := range l.Len() {
		l.Set(i, int32(i))
	}
	for i, e := range NewStructs[StructBuilder](b.Ptr(1), 20, ObjectSize{1, 1}).All() {
		e.SetUint64(0, uint64(i))
		e.SetText(0, "text")
	}
	texts := b.Ptr(2).NewTexts(3)
	for i := range texts.Len() {
		texts.Set(i, "text")
	}
	b.Ptr(3).NewBools(30).Set(7, true)
	SetNums(b.Ptr(4).NewPtrs(2).At(1), []uint8{1, 2})
}

func readLists(s Struct) int {
	n := 0
	for _, v := range Nums[int32](s.Ptr(0)).All() {
		n += int(v)
	}
	for _, e := range Structs[Struct](s.Ptr(1)).All() {
		n += int(e.Uint64(0)) + len(e.Text(0))
	}
	for i, v := range s.Ptr(2).Texts().All() {
		n += i + len(v)
	}
	for _, v := range s.Ptr(3).Bools().All() {
		if v {
			n++
		}
	}
	for _, l := range Lists[NumList[uint8]](s.Ptr(4)).All() {
		n += l.Len()
	}
	return n
}
