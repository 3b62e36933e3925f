package rpc

import "time"

// bubbleEnd is past the time in any bubble of testing/synctest, where the clock starts at
// the first of January 2000.
var bubbleEnd = time.Date(2010, 1, 1, 0, 0, 0, 0, time.UTC)

// inBubble reports whether the caller is in a bubble of testing/synctest. What goroutines
// of a bubble wait on must be made in it, and those outside must not wake them, so that
// there nothing that is pooled can be waited on. Where a machine's clock is wrong by
// decades, all that is lost is some speed.
func inBubble() bool { return time.Now().Before(bubbleEnd) }
