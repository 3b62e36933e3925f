package stock

import (
	"runtime"
	"runtime/debug"
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
	var b ballast
	now := time.Now()
	for i, c := range []struct {
		after time.Duration
		takes int
		want  int
	}{
		{0, busyTakes, 0},             // the first
		{time.Second, 1000, 0},        // rare collections
		{time.Millisecond, 1, 0},      // of somebody else's garbage
		{often - 1, busyTakes, 8},     // of ours
		{time.Millisecond, 0, 8},      //
		{2 * often, 100, 8},           // rarer thanks to the ballast
		{often / 2, 100, 16},          // more comes
		{often / 2, 100, 32},          //
		{often / 2, 100, 32},          // there is a limit
		{rare + 1, 100, 16},           // less comes
		{rare, 100, 16},               //
		{rare + 1, 100, 8},            //
		{rare + 1, 100, 8},            //
		{quietTime - 1, 1, 8},         // nothing comes
		{time.Millisecond / 2, 0, 0},  //
		{10 * time.Millisecond, 0, 0}, //
	} {
		now = now.Add(c.after)
		b.balance(now, c.takes)
		if got := len(b.memory) >> 20; got != c.want {
			t.Fatalf("step %d: ballast of %d MiB, want %d", i, got, c.want)
		}
	}
}

func TestNoBallastUnderAMemoryLimit(t *testing.T) {
	var b ballast
	now := time.Now()
	busy := func() int {
		for range 4 {
			now = now.Add(often / 4)
			b.balance(now, busyTakes)
		}
		return len(b.memory)
	}
	if busy() == 0 {
		t.Fatal("no ballast although collections are often")
	}
	defer debug.SetMemoryLimit(debug.SetMemoryLimit(1 << 30))
	if n := busy(); n != 0 {
		t.Fatalf("a ballast of %d bytes under a memory limit", n)
	}
}
