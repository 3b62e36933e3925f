package captp

import (
	"math/bits"
	"slices"
)

// idSet hands out ids, the lowest free one first: low ids encode and pack best, and a table indexed by them stays small.
// It is a tree of bitmaps, 64 children per word; a set bit means "taken" at the leaves and "all taken" above. Both operations are
// O(log64 n).
type idSet struct {
	levels [][]uint64
}

// take returns the lowest free id and marks it taken.
func (s *idSet) take() uint32 {
	if len(s.levels) == 0 {
		s.levels = [][]uint64{{0}}
	}
	top := len(s.levels) - 1
	if s.levels[top][0] == ^uint64(0) {
		s.levels = append(s.levels, []uint64{1})
		top++
	}
	at := 0
	for l := top; l >= 0; l-- {
		for at >= len(s.levels[l]) {
			s.levels[l] = append(s.levels[l], 0)
		}
		at = at<<6 | bits.TrailingZeros64(^s.levels[l][at])
	}
	s.mark(uint32(at))
	return uint32(at)
}

func (s *idSet) mark(id uint32) {
	i := id
	for l := range s.levels {
		s.levels[l][i>>6] |= 1 << (i & 63)
		if s.levels[l][i>>6] != ^uint64(0) {
			return
		}
		i >>= 6
	}
}

// give makes id free again.
func (s *idSet) give(id uint32) {
	i := id
	for l := range s.levels {
		s.levels[l][i>>6] &^= 1 << (i & 63)
		i >>= 6
	}
}

// sparse is a table whose ids the peer chooses. Small ids live in a slice; an id far beyond the number of live entries lives in a map,
// so that a hostile id costs one map entry and not gigabytes.
//
// Ids are compared as uint throughout this package: as int the peer's upper half would be negative where an int has 32 bits.
type sparse[T comparable] struct {
	dense []T
	far   map[uint32]T
	live  int
}

const sparseMin = 256

func (t *sparse[T]) at(id uint32) T {
	var zero T
	if uint(id) < uint(len(t.dense)) {
		if e := t.dense[id]; e != zero || len(t.far) == 0 {
			return e
		}
	}
	if len(t.far) == 0 {
		return zero
	}
	return t.far[id]
}

// put stores e under id, which must be free, and e must not be zero.
func (t *sparse[T]) put(id uint32, e T) {
	t.live++
	if uint(id) >= uint(len(t.dense)) && uint(id) < uint(max(sparseMin, 2*t.live)) {
		t.dense = append(t.dense, make([]T, max(16, int(id)+1-len(t.dense), len(t.dense)))...)
	}
	if uint(id) < uint(len(t.dense)) {
		t.dense[id] = e
		return
	}
	if t.far == nil {
		t.far = make(map[uint32]T)
	}
	t.far[id] = e
}

func (t *sparse[T]) remove(id uint32) {
	var zero T
	if t.live--; t.live == 0 && len(t.dense) > maxIdle {
		*t = sparse[T]{}
		return
	}
	if uint(id) < uint(len(t.dense)) && t.dense[id] != zero {
		t.dense[id] = zero
		return
	}
	delete(t.far, id)
}

// ids returns the ids of the live entries in ascending order: iteration must not depend on the order of a map.
func (t *sparse[T]) ids() []uint32 {
	var zero T
	out := make([]uint32, 0, t.live)
	for id, e := range t.dense {
		if e != zero {
			out = append(out, uint32(id))
		}
	}
	far := len(out)
	for id := range t.far {
		out = append(out, id)
	}
	slices.Sort(out[far:])
	// An id below the slice's length may still live in the map, if it came before the slice grew.
	if far > 0 && far < len(out) && out[far] < out[far-1] {
		slices.Sort(out)
	}
	return out
}
