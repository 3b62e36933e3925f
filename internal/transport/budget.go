package transport

import "sync/atomic"

// A Budget bounds the bytes that wait to be written to many streams together. What waits on each counts in whole blocks of 64 KiB, so
// that short queues, as of peers that read at once, cost nothing.
//
// When it is spent, a stream may take a message that need not be queued only if less than its share waits on it: a quarter of the budget by the
// number of streams that something counts for. So peers that do not read hardly keep those from their results that do. When twice the
// budget is spent, no stream may. Streams that take nothing are given up four times as soon meanwhile.
//
// A nil Budget is without bounds. All methods are safe for concurrent use.
type Budget struct {
	bytes   int64
	blocks  atomic.Int64
	streams atomic.Int64 // that have a part in it
}

// budgetBlock is the unit, in bytes.
const budgetBlock = 64 << 10

// NewBudget returns a budget of so many bytes.
func NewBudget(bytes int) *Budget { return &Budget{bytes: int64(bytes)} }

// Queued returns how many bytes wait, as far as they count.
func (b *Budget) Queued() int { return int(b.blocks.Load() * budgetBlock) }

// charge notes that so many blocks wait on a stream where there were before.
func (b *Budget) charge(before, blocks int) {
	if b == nil {
		return
	}
	b.blocks.Add(int64(blocks - before))
	switch {
	case before == 0:
		b.streams.Add(1)
	case blocks == 0:
		b.streams.Add(-1)
	}
}

// short reports whether n more bytes would be too many.
func (b *Budget) short(n int) bool {
	return b != nil && b.blocks.Load()*budgetBlock+int64(n) > b.bytes
}

// allows reports whether a stream on which so many bytes wait may take n more.
func (b *Budget) allows(waiting, n int) bool {
	if !b.short(n) {
		return true
	}
	share := b.bytes / 4 / max(b.streams.Load(), 1)
	return int64(waiting) <= share && !b.short(n-int(b.bytes))
}
