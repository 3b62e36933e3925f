package stock

import (
	"math"
	"runtime/debug"
	"time"
)

// A ballast is live memory that nobody touches, for which the operating system need give no pages.
//
// The collector runs whenever the heap has doubled, from 4 MiB on. A program with little live data, whose users get large data to keep (the plain form
// of a method gives them that), makes as much garbage in a few milliseconds, and a collection costs milliseconds however little there
// is to be found: it may take most of the time. Other systems have large pools of buffers, which make the heap large and collections rare
// without anybody having asked for it. Here the pools are small, and while collections come one after the other in the midst of large
// messages there is a ballast, as large as it takes. Its cost is that as much garbage again waits for the collector. A program with a memory
// limit (GOMEMLIMIT) has said how much may wait, and there is no ballast.
type ballast struct {
	memory []byte
	last   time.Time // when the last collection was noticed
	busy   time.Time // when one last was with many takes before it
}

const (
	minBallast = 8 << 20
	maxBallast = 32 << 20
	// busyTakes is how many large buffers taken between two collections make these be blamed on large messages.
	busyTakes = 8
	// often is the time between such collections below which the ballast grows; it shrinks when they are far rarer.
	often = 20 * time.Millisecond
	rare  = 8 * often
	// quietTime is how long there must not have been such collections for the ballast to go.
	quietTime = time.Second
)

// balance decides about the ballast after a collection, before which so many large buffers were taken.
func (b *ballast) balance(now time.Time, takes int) {
	since := now.Sub(b.last)
	b.last = now
	if takes < busyTakes {
		if now.Sub(b.busy) >= quietTime {
			b.resize(0)
		}
		return
	}
	b.busy = now
	if debug.SetMemoryLimit(-1) != math.MaxInt64 {
		b.resize(0)
		return
	}
	switch size := len(b.memory); {
	case since < often && size < maxBallast:
		b.resize(max(2*size, minBallast))
	case since > rare && size > minBallast:
		b.resize(size / 2)
	}
}

func (b *ballast) resize(bytes int) {
	b.memory = nil // before there is another
	if bytes > 0 {
		b.memory = make([]byte, bytes)
	}
}
