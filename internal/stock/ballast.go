package stock

import (
	"sync"
	"time"
)

// The collector runs whenever the heap has doubled, from 4 MiB on. A program with little live data whose users get large data to keep (the plain form
// of a method does that) makes as much garbage in a few milliseconds, and a collection costs about a millisecond however little there
// is to be found: it may take most of the time. Other systems have large pools of buffers, which make the heap large and collections rare
// without anybody having asked for it. Here the pools are small, and while collections come one after the other in the midst of large
// messages there is a ballast: live memory that nobody touches, for which the operating system need give no pages. What it costs is
// that garbage of that size waits for the collector.
const (
	ballastBytes = 8 << 20
	// busyInterval and busyUses say when: as soon as two collections are no further apart, with so many takes from a stock in between.
	busyInterval = 50 * time.Millisecond
	busyUses     = 8
)

// ballast is held while some stock wants it.
var ballast struct {
	mu     sync.Mutex // guards what follows; a leaf
	wanted int        // by how many stocks
	memory []byte
}

// want notes whether one stock more, or less, wants the ballast.
func want(yes bool) {
	b := &ballast
	b.mu.Lock()
	defer b.mu.Unlock()
	if !yes {
		if b.wanted--; b.wanted == 0 {
			b.memory = nil
		}
		return
	}
	if b.wanted++; b.wanted == 1 {
		b.memory = make([]byte, ballastBytes)
	}
}
