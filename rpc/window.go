package rpc

import (
	"math"
	"time"
)

// A window says how many bytes of streaming calls may be in flight on one
// reference: sent and not yet returned. It is a value without lock or clock; the
// caller tells it the time.
//
// A message is always sent at once, for the order's sake. What the window
// governs is when the caller may go on: it is open while the bytes in flight are
// less than the limit plus the largest message so far, which avoids a stall of a
// round trip where messages are larger than the window.
type window struct {
	adaptive bool
	limit    int // W
	inFlight int // F
	largest  int // M

	// What follows serves the adaptive window only. It estimates the product of
	// bandwidth and delay: bytes acknowledged in an interval, times the shortest
	// round trip, divided by the interval.
	delivered   int           // bytes acknowledged since the start
	deliveredAt time.Duration // when the latest of them were
	acked       bool          // deliveredAt is set
	first       ackPoint      // the first acknowledgement
	minRTT      time.Duration
	startup     bool
	rounds      startupRounds
}

// A sendMark is what the window must know about a message when its
// acknowledgement comes.
type sendMark struct {
	at        time.Duration
	bytes     int
	delivered int
	ackedAt   time.Duration
	hadAck    bool
	limit     int
	full      bool
}

type ackPoint struct {
	at        time.Duration
	delivered int
}

// startupRounds notices that the window has stopped growing.
type startupRounds struct {
	started bool
	start   time.Duration
	last    int // the limit when the round began
	stall   int // rounds in a row without growth
}

const (
	fixedWindowBytes    = 64 << 10
	initialWindowBytes  = 256 << 10
	minWindowBytes      = 64 << 10
	leastMessages       = 8
	maxLeastBytes       = 512 << 10
	maxWindowBytes      = 1 << 30
	stalledRounds       = 3
	hugeDeliveredBytes  = 2 << 30
	shrinkNumerator     = 7 // a full window shrinks to 7/8 at most, per acknowledgement
	shrinkDenominator   = 8
	steadyGrowNumerator = 5 // after startup the window grows by 5/4 at most, per round trip
	steadyGrowDivisor   = 4
)

func newFixedWindow(bytes int) window { return window{limit: bytes} }

func newAdaptiveWindow(initialBytes int) window {
	return window{adaptive: true, limit: initialBytes, minRTT: math.MaxInt64, startup: true}
}

// open reports whether the caller may go on.
func (w *window) open() bool {
	return w.inFlight <= w.largest || w.inFlight < w.limit+w.largest
}

// send notes that a message is being sent.
func (w *window) send(now time.Duration, bytes int) sendMark {
	w.inFlight += bytes
	w.largest = max(w.largest, bytes)
	return sendMark{
		at: now, bytes: bytes,
		delivered: w.delivered, ackedAt: w.deliveredAt, hadAck: w.acked,
		limit: w.limit, full: w.inFlight >= w.limit+w.largest,
	}
}

// ack notes that the message has been acknowledged.
func (w *window) ack(now time.Duration, m sendMark) {
	w.inFlight -= m.bytes
	if !w.adaptive {
		return
	}
	w.delivered += m.bytes
	w.minRTT = min(w.minRTT, now-m.at)
	if !w.acked {
		w.acked, w.deliveredAt = true, now
		w.first = ackPoint{now, w.delivered}
		return
	}
	w.deliveredAt = now
	base := w.first
	if m.hadAck {
		base = ackPoint{m.ackedAt, m.delivered}
	}
	interval := (now - base.at).Microseconds()
	if interval <= 0 {
		return
	}
	w.limit = w.estimate(w.delivered-base.delivered, interval, m)
	w.round(m)
}

// estimate returns the limit that follows from bytes acknowledged in so many microseconds.
func (w *window) estimate(bytes int, interval int64, m sendMark) int {
	limit := math.MaxInt
	if int64(bytes) <= hugeDeliveredBytes {
		rtt := max(w.minRTT.Microseconds(), 0)
		limit = saturate(w.grow(float64(bytes)*float64(rtt)) / float64(interval))
	}
	limit = min(limit, saturate(w.grow(float64(m.limit))))
	if m.full {
		limit = max(limit, m.limit/shrinkDenominator*shrinkNumerator)
	} else {
		// The caller had less to send than the window allows: no reason to shrink it.
		limit = max(limit, w.limit)
	}
	return min(max(limit, w.least()), maxWindowBytes)
}

// least is what the window never falls below: room for some messages, or with large ones on a fast link the ends would wait for each other,
// since waking them takes longer than the way.
func (w *window) least() int {
	return min(max(leastMessages*w.largest, minWindowBytes), maxLeastBytes)
}

func (w *window) grow(x float64) float64 {
	if w.startup {
		return 2 * x
	}
	return x * steadyGrowNumerator / steadyGrowDivisor
}

// round ends the startup when the limit has not grown for some round trips.
func (w *window) round(m sendMark) {
	r := &w.rounds
	if !w.startup || r.started && m.at < r.start {
		return
	}
	if w.limit > r.last*steadyGrowNumerator/steadyGrowDivisor {
		r.stall = 0
	} else if r.stall++; r.stall >= stalledRounds {
		w.startup = false
	}
	r.started, r.start, r.last = true, m.at, w.limit
}

func saturate(x float64) int {
	if x >= maxWindowBytes {
		return maxWindowBytes
	}
	return int(x)
}
