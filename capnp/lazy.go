package capnp

import (
	"sync"
	"sync/atomic"
)

// lazyState is shared by the segments of a message whose pointers are checked as they are followed. Each level of nesting has segments
// of its own, alike but for the number of levels that are left: so a reader knows its depth without room for it.
type lazyState struct {
	left   atomic.Int64 // bytes that may still be visited
	mu     sync.Mutex   // guards making a level
	levels []atomic.Pointer[[]Segment]
}

// descend charges n bytes for an object in seg that a pointer in s leads to, and returns the view of seg one level down.
func (s *Segment) descend(seg *Segment, n int64) (*Segment, error) {
	if err := s.lazy.charge(n); err != nil {
		return nil, err
	}
	if s.left == 0 {
		return nil, ErrDepthLimit
	}
	return s.lazy.view(s.msg, s.left-1, seg.id), nil
}

// charge counts n bytes that are visited.
func (z *lazyState) charge(n int64) error {
	if z.left.Add(-max(n, wordBytes)) < 0 {
		z.left.Store(0)
		return ErrTraversalLimit
	}
	return nil
}

// view returns the segment of that index as seen with left levels to go.
func (z *lazyState) view(m *Message, left uint8, id uint32) *Segment {
	level := z.levels[left].Load()
	if level == nil {
		level = z.makeLevel(m, left)
	}
	return &(*level)[id]
}

func (z *lazyState) makeLevel(m *Message, left uint8) *[]Segment {
	z.mu.Lock()
	defer z.mu.Unlock()
	if level := z.levels[left].Load(); level != nil {
		return level
	}
	level := make([]Segment, len(m.segs))
	for i, s := range m.segs {
		level[i] = *s
		level[i].left = left
	}
	z.levels[left].Store(&level)
	return &level
}

// makeLevels makes room for depth levels.
func (z *lazyState) makeLevels(depth int) { z.levels = make([]atomic.Pointer[[]Segment], depth+1) }
