// Package stock keeps large things, mostly buffers, for their next use.
//
// A sync.Pool is emptied by every garbage collection. With few live objects and much traffic of large messages there are hundreds of
// collections a second, and each would have all buffers allocated and zeroed again, which brings about the next. A [Stock] keeps what is in
// use, up to a limit, and gives up what was not needed for a while.
package stock

import (
	"runtime"
	"sync"
	"time"
)

// A Stock is a bounded list of things that can be used again. It is safe for concurrent use. The zero value keeps nothing.
type Stock[T any] struct {
	limit int

	mu      sync.Mutex // guards what follows; a leaf
	items   []T        // the last put is the first taken: it is in the caches
	low     int        // the least number of items since checked
	checked time.Time
	watched bool // trim will be called after the next collection

	uses    int       // takes since the last collection
	last    time.Time // when the last collection was noticed
	busy    time.Time // when one last was with many takes before it
	ballast bool      // this one wants the ballast
}

// New returns a Stock of at most limit items.
func New[T any](limit int) *Stock[T] { return &Stock[T]{limit: limit} }

// Get takes an item out, if there is one.
func (s *Stock[T]) Get() (item T, ok bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.uses++
	n := len(s.items)
	if n == 0 {
		return item, false
	}
	item = s.items[n-1]
	clear(s.items[n-1:])
	s.items = s.items[:n-1]
	s.low = min(s.low, n-1)
	return item, true
}

// Put gives an item back, to be kept unless the stock is full.
func (s *Stock[T]) Put(item T) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if len(s.items) >= s.limit {
		return
	}
	s.items = append(s.items, item)
	if !s.watched {
		s.watched, s.checked = true, time.Time{}
		s.watch()
	}
}

// Len returns the number of items kept.
func (s *Stock[T]) Len() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return len(s.items)
}

// period is how long an item must not have been needed to be given up, at least.
const period = time.Second

// A mark is what the collector finds when it runs.
type mark struct{ _ [16]byte }

// watch has trim called after the next collection. There is one every two minutes at least, so no timer is needed.
func (s *Stock[T]) watch() {
	runtime.SetFinalizer(new(mark), func(*mark) { s.trim(time.Now()) })
}

// trim is called after a collection. It gives up the items that were not needed since the last time it did, if that is a period ago.
func (s *Stock[T]) trim(now time.Time) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.balance(now)
	if s.checked.IsZero() {
		s.low, s.checked = len(s.items), now
	} else if now.Sub(s.checked) >= period {
		keep := len(s.items) - s.low
		copy(s.items, s.items[s.low:]) // those at the front have not been used
		clear(s.items[keep:])
		s.items = s.items[:keep]
		s.low, s.checked = keep, now
	}
	if s.watched = len(s.items) > 0 || s.ballast; s.watched {
		s.watch()
	} else {
		s.items = nil
	}
}

// quietTime is how long a stock must not have been busy for its ballast to go.
const quietTime = time.Second

// balance decides about the ballast.
func (s *Stock[T]) balance(now time.Time) {
	if s.uses >= busyUses {
		if !s.ballast && now.Sub(s.last) <= busyInterval {
			s.ballast = true
			want(true)
		}
		s.busy = now
	} else if s.ballast && now.Sub(s.busy) >= quietTime {
		s.ballast = false
		want(false)
	}
	s.uses, s.last = 0, now
}
