package capnp

import (
	"errors"
	"fmt"
)

// What can be wrong with a message, to be matched with [errors.Is].
var (
	ErrTruncated      = errors.New("the message ends before its last segment does")
	ErrTrailing       = errors.New("there are bytes after the message")
	ErrSegmentLimit   = errors.New("the message has more segments than the limit allows")
	ErrFrameLimit     = errors.New("the message is larger than the limit allows")
	ErrTraversalLimit = errors.New("the objects reached are larger than the traversal limit allows")
	ErrDepthLimit     = errors.New("the objects are nested deeper than the limit allows")
	ErrOutOfBounds    = errors.New("the pointer leads out of its segment")
	ErrNoSegment      = errors.New("the far pointer names a segment that is not there")
	ErrFarPointer     = errors.New("the far pointer's landing pad is not one")
	ErrListTag        = errors.New("the composite list's tag does not describe its elements")
	ErrReserved       = errors.New("the pointer is of an unknown kind")
	ErrWrongKind      = errors.New("the pointer is not of the kind that the schema says")
	ErrNotText        = errors.New("the text does not end with a zero byte")
	ErrCapability     = errors.New("the message has no capability of that index")
	ErrTooLarge       = errors.New("the object is larger than the encoding can express")
	ErrHasCapability  = errors.New("a canonical message cannot hold capabilities")
	ErrBadPacking     = errors.New("the packed data is malformed")
)

// A PointerError says which pointer of a message is malformed, and why.
type PointerError struct {
	Segment uint32 // index of the segment in which the pointer stands
	Word    uint32 // offset of the pointer in it, in words
	Err     error  // one of the errors of this package
}

func (e *PointerError) Error() string {
	return fmt.Sprintf("capnp: segment %d, word %d: %v", e.Segment, e.Word, e.Err)
}

func (e *PointerError) Unwrap() error { return e.Err }
