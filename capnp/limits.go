package capnp

import "cmp"

// The limits that apply where [Limits] does not say otherwise.
const (
	// DefaultTraversalBytes is how much a reader may visit in a message, counting what is reached twice twice.
	DefaultTraversalBytes = 64 << 20
	// DefaultDepth is how deep structs and lists may be nested; the root is at depth 1.
	DefaultDepth = 64
	// DefaultSegments is how many segments a message may have.
	DefaultSegments = 512
	// DefaultFrameBytes is how large a message read from a stream may be, segment table included.
	DefaultFrameBytes = 64 << 20
)

// Limits bound what a message received from elsewhere can cost. A field that is zero, or negative, stands for its default.
type Limits struct {
	// TraversalBytes bounds the bytes of all objects reached from the root, each counted as often as a pointer leads to it. An element
	// of size zero counts as one word, and so does an object of size zero.
	TraversalBytes uint64
	// Depth bounds the nesting of structs and lists that hold pointers. At most 255.
	Depth int
	// Segments bounds the number of segments.
	Segments int
	// FrameBytes bounds a message read from a stream, before memory is taken for it.
	FrameBytes int
}

// orDefaults fills in the defaults.
func (l Limits) orDefaults() Limits {
	return Limits{
		TraversalBytes: cmp.Or(l.TraversalBytes, DefaultTraversalBytes),
		Depth:          min(cmp.Or(max(l.Depth, 0), DefaultDepth), maxDepth),
		Segments:       cmp.Or(max(l.Segments, 0), DefaultSegments),
		FrameBytes:     cmp.Or(max(l.FrameBytes, 0), DefaultFrameBytes),
	}
}

// defaultLimits are the limits of a message that has not been given any.
var defaultLimits = Limits{}.orDefaults()

// SetLimits sets the limits for later calls of m's methods that read messages.
func (m *Message) SetLimits(l Limits) { m.inbox().limits = l.orDefaults() }

// limit returns the limits that apply to m.
func (m *Message) limit() *Limits {
	if m.in == nil {
		return &defaultLimits
	}
	return &m.in.limits
}

// maxDepth bounds Limits.Depth, and with it the recursion over messages.
const maxDepth = 255
