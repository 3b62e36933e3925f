package rpc

import (
	"sync/atomic"
	"time"
)

// What goroutines in a bubble of testing/synctest wait on must be made in it, and those
// outside must not wake them: there nothing that is pooled can be waited on. A bubble is
// known by its clock, which starts at the first of January 2000. Where a machine's clock
// is wrong by decades, all that is lost is some speed.

// bubbleEnd is past the time in any bubble.
var bubbleEnd = time.Date(2010, 1, 1, 0, 0, 0, 0, time.UTC)

// bubbles says that something was made in a bubble: only then it is worth to look.
var bubbles atomic.Bool

// inBubble reports whether the caller is in a bubble.
func inBubble() bool { return bubbles.Load() && time.Now().Before(bubbleEnd) }

// noteBubble is called where objects, promises and connections are made.
func noteBubble() bool {
	in := time.Now().Before(bubbleEnd)
	if in {
		bubbles.Store(true)
	}
	return in
}
