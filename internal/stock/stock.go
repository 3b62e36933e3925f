// Package stock keeps large things, mostly buffers, for their next use.
//
// A sync.Pool is emptied by every garbage collection. With few live objects and much traffic of large messages there are hundreds of
// collections a second, and each would have all buffers allocated and zeroed again, which brings about the next. A [Stock] keeps what is in
// use, up to a limit, and gives up what was not needed for a while. While large messages come fast it also keeps collections rare, see ballast.go.
package stock

import (
	"sync"
	"time"
)

// A Stock is a bounded list of things that can be used again. It is safe for concurrent use.
type Stock[T any] struct {
	limit int

	mu      sync.Mutex // guards what follows; a leaf
	items   []T        // the last put is the first taken: it is in the caches
	low     int        // the least number of items since checked
	checked time.Time
	takes   int // since the last collection
}

// New returns a Stock of at most limit items. It is for package-level variables: stocks are kept for ever, empty ones too.
func New[T any](limit int) *Stock[T] {
	s := &Stock[T]{limit: limit}
	keeper.add(s)
	return s
}

// Get takes an item out, if there is one.
func (s *Stock[T]) Get() (item T, ok bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.takes++
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
	if len(s.items) == 1 {
		keeper.watch()
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

// trim is called after a collection. It gives up the items that were not needed since the last time it did, if that is a period ago. It returns how
// many are left, and how often something was taken, or wanted, since the collection before.
func (s *Stock[T]) trim(now time.Time) (left, takes int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.checked.IsZero() {
		s.low, s.checked = len(s.items), now
	} else if now.Sub(s.checked) >= period {
		keep := len(s.items) - s.low
		copy(s.items, s.items[s.low:]) // those at the front have not been used
		clear(s.items[keep:])
		s.items = s.items[:keep]
		s.low, s.checked = keep, now
	}
	if len(s.items) == 0 {
		s.items, s.checked = nil, time.Time{}
	}
	takes, s.takes = s.takes, 0
	return len(s.items), takes
}
