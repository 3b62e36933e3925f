package transport

import "errors"

// Limits bounds what one stream may cost. The zero value of each field means its default.
type Limits struct {
	// MaxFrameBytes is the largest frame accepted or sent, segment table included. Default 64 MiB.
	MaxFrameBytes int
	// MaxSegments is the largest number of segments of an accepted frame. Default 512.
	MaxSegments int
	// EagerBytes is how much may be allocated on the word of a frame's segment table; a longer frame's buffer grows
	// as its bytes arrive. Default 68 KiB.
	EagerBytes int
	// MaxQueuedBytes is the hard limit of bytes that wait to be written; one message may overshoot it. Past it
	// [Writer.Queue] fails with [ErrQueueFull], and the stream is of no further use, since its messages depend on each
	// other. Default 64 MiB.
	MaxQueuedBytes int
	// WindowBytes is the amount of queued bytes up to which [Writer.Reserve] lets callers pass. Default 1 MiB.
	WindowBytes int
}

// The defaults of [Limits].
const (
	defaultMaxFrameBytes  = 64 << 20
	defaultMaxSegments    = 512
	defaultEagerBytes     = 68 << 10
	defaultMaxQueuedBytes = 64 << 20
	defaultWindowBytes    = 1 << 20
)

func (l Limits) withDefaults() Limits {
	l.MaxFrameBytes = orDefault(l.MaxFrameBytes, defaultMaxFrameBytes)
	l.MaxSegments = orDefault(l.MaxSegments, defaultMaxSegments)
	l.EagerBytes = orDefault(l.EagerBytes, defaultEagerBytes)
	l.MaxQueuedBytes = orDefault(l.MaxQueuedBytes, defaultMaxQueuedBytes)
	l.WindowBytes = orDefault(l.WindowBytes, defaultWindowBytes)
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
	// ErrQueueFull: more than MaxQueuedBytes wait to be written.
	ErrQueueFull = errors.New("transport: send queue full")
	// ErrClosed: the stream was closed on this side.
	ErrClosed = errors.New("transport: stream closed")
)
