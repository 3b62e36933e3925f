package transport

import (
	"errors"
	"time"
)

// Limits bounds what one stream may cost. The zero value of each field means its default.
type Limits struct {
	// MaxFrameBytes is the largest frame accepted or sent, segment table included. Default 64 MiB.
	MaxFrameBytes int
	// MaxSegments is the largest number of segments of an accepted frame. Default 512.
	MaxSegments int
	// EagerBytes is how much may be allocated on the word of a frame's segment table; a longer frame's buffer grows
	// as its bytes arrive. Default 68 KiB.
	EagerBytes int
	// MaxQueuedBytes is how many bytes may wait to be written: [Writer.Room] says when there is no room for more. What is
	// queued all the same is taken up to twice as much; past that [Writer.Queue] fails with [ErrQueueFull], and the stream is of no
	// further use, since its messages depend on each other. Default 64 MiB.
	MaxQueuedBytes int
	// CongestedBytes is the number of queued bytes past which [Writer.Congested] says so, until half as many are left.
	// Default an eighth of MaxQueuedBytes, but at least WindowBytes.
	CongestedBytes int
	// StallTimeout is how long the stream may take nothing while something waits to be written; then the writing ends
	// with [ErrStalled]. It is looked at four times in that time. Default 60 s; negative: for ever.
	StallTimeout time.Duration
	// Budget is shared with other streams; nil: none.
	Budget *Budget
	// WindowBytes is the amount of queued bytes up to which [Writer.Reserve] lets callers pass. Default 1 MiB.
	WindowBytes int
}

// congestedShare is the part of MaxQueuedBytes past which a stream is congested, by default.
const congestedShare = 8

// The defaults of [Limits].
const (
	defaultMaxFrameBytes  = 64 << 20
	defaultMaxSegments    = 512
	defaultEagerBytes     = 68 << 10
	defaultMaxQueuedBytes = 64 << 20
	defaultWindowBytes    = 1 << 20
	defaultStallTimeout   = 60 * time.Second
)

func (l Limits) withDefaults() Limits {
	l.MaxFrameBytes = orDefault(l.MaxFrameBytes, defaultMaxFrameBytes)
	l.MaxSegments = orDefault(l.MaxSegments, defaultMaxSegments)
	l.EagerBytes = orDefault(l.EagerBytes, defaultEagerBytes)
	l.MaxQueuedBytes = orDefault(l.MaxQueuedBytes, defaultMaxQueuedBytes)
	l.WindowBytes = orDefault(l.WindowBytes, defaultWindowBytes)
	l.CongestedBytes = orDefault(l.CongestedBytes, max(l.MaxQueuedBytes/congestedShare, l.WindowBytes))
	if l.StallTimeout == 0 {
		l.StallTimeout = defaultStallTimeout
	}
	return l
}

func orDefault(v, def int) int {
	if v <= 0 {
		return def
	}
	return v
}

// Errors that a stream reports; test with errors.Is.
var (
	// ErrFrameTooLarge: a frame is longer than MaxFrameBytes.
	ErrFrameTooLarge = errors.New("transport: frame too large")
	// ErrTooManySegments: a frame has more than MaxSegments segments.
	ErrTooManySegments = errors.New("transport: too many segments")
	// ErrQueueFull: more than twice MaxQueuedBytes wait to be written.
	ErrQueueFull = errors.New("transport: send queue full")
	// ErrStalled: the stream has taken nothing for StallTimeout.
	ErrStalled = errors.New("transport: the peer does not read")
	// ErrClosed: the stream was closed on this side.
	ErrClosed = errors.New("transport: stream closed")
)
