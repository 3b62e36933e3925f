package stock

import (
	"runtime"
	"testing"
	"time"
)

func TestStockGivesTheLastFirstAndKeepsNoMoreThanItsLimit(t *testing.T) {
	s := New[int](3)
	if _, ok := s.Get(); ok {
		t.Fatal("something out of nothing")
	}
	for i := range 5 {
		s.Put(i)
	}
	for _, want := range []int{2, 1, 0} {
		if got, ok := s.Get(); !ok || got != want {
			t.Fatalf("got %d, %v, want %d", got, ok, want)
		}
	}
	if _, ok := s.Get(); ok {
		t.Fatal("more than the limit")
	}
}

func TestStockSurvivesCollectionsWhileItIsUsed(t *testing.T) {
	s := New[*[1 << 16]byte](8)
	s.Put(new([1 << 16]byte))
	for range 20 {
		item, ok := s.Get()
		if !ok {
			t.Fatal("lost in a collection")
		}
		runtime.GC()
		s.Put(item)
	}
}

func TestStockGivesUpWhatIsNotNeeded(t *testing.T) {
	s := New[int](8)
	now := time.Now()
	for i := range 6 {
		s.Put(i)
	}
	s.trim(now)
	if s.Len() != 6 {
		t.Fatalf("%d items, all too early", s.Len())
	}
	for range 10 { // two are in use
		a, _ := s.Get()
		b, _ := s.Get()
		s.Put(a)
		s.Put(b)
	}
	s.trim(now.Add(period / 2))
	if s.Len() != 6 {
		t.Fatalf("%d items, within the period", s.Len())
	}
	s.trim(now.Add(period))
	if s.Len() != 2 {
		t.Fatalf("%d items, want the two in use", s.Len())
	}
	s.trim(now.Add(2 * period))
	if s.Len() != 0 {
		t.Fatalf("%d items, want none after a quiet period", s.Len())
	}
}

func TestQuietStockIsEmptiedByCollections(t *testing.T) {
	s := New[*[1 << 16]byte](8)
	for range 4 {
		s.Put(new([1 << 16]byte))
	}
	for range 100 {
		if s.Len() == 0 {
			return
		}
		runtime.GC()
		time.Sleep(period / 20)
	}
	t.Fatalf("%d items are left after %v", s.Len(), 5*period)
}

func TestBallastIsThereWhileCollectionsAreFrequent(t *testing.T) {
	s := New[int](8)
	s.Put(1)
	now := time.Now()
	collect := func(after time.Duration, uses int) bool {
		for range uses {
			i, _ := s.Get()
			s.Put(i)
		}
		now = now.Add(after)
		s.trim(now)
		return s.ballast
	}
	for _, c := range []struct {
		after time.Duration
		uses  int
		want  bool
	}{
		{time.Second, busyUses, false}, // the first
		{time.Second, 1000, false},     // rare collections
		{time.Millisecond, 1, false},   // of somebody else's garbage
		{time.Millisecond, busyUses, true},
		{time.Millisecond, 0, true},
		{100 * time.Millisecond, 100, true}, // rarer thanks to the ballast
		{quietTime / 2, 1, true},
		{quietTime / 2, 0, false},
	} {
		if got := collect(c.after, c.uses); got != c.want {
			t.Fatalf("%v after the last collection, after %d uses: ballast is %v", c.after, c.uses, got)
		}
	}
	if ballast.wanted != 0 || ballast.memory != nil {
		t.Fatal("the ballast is still there")
	}
}
