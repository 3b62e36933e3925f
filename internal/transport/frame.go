package transport

import (
	"encoding/binary"
	"sync"

	"github.com/marque-rpc/marque/internal/stock"
)

// A Frame is one received message: its segments, in one buffer taken from a pool.
//
// The receiver owns the frame until it calls [Frame.Release]; the segments are valid until then. A frame may be handed
// from goroutine to goroutine but is not safe for concurrent use; reading its segments is.
type Frame struct {
	buf      []byte   // the whole frame, segment table first
	segments [][]byte // views of buf
	inline   [4][]byte
	class    int // index in frameClasses; -1 for a buffer too large to pool

	// Companion is for the receiver: what it needs for each frame, pooled with it. The Reader leaves it alone; it is nil in a new frame.
	Companion any
}

// Bytes returns the whole frame, segment table first.
func (f *Frame) Bytes() []byte { return f.buf }

// Segments returns the frame's segments, at least one.
func (f *Frame) Segments() [][]byte { return f.segments }

// Release gives the frame's buffer back to the pool. It must be called exactly once; not to call it costs only the reuse.
func (f *Frame) Release() {
	clear(f.segments)
	f.segments = nil
	if f.class < 0 {
		f.buf = nil
		return
	}
	f.keep()
}

// frameClasses are the pooled buffer sizes in bytes. From 64 KiB on there is room for the segment table and the
// envelope around a payload of a round size.
var frameClasses = [...]int{256, 1 << 10, 4 << 10, 16 << 10, 68 << 10, 260 << 10, 1<<20 + 4<<10}

// stockedBytes is from what size on frames are kept in a stock, which survives garbage collections.
const stockedBytes = 16 << 10

// stockBytes is how much of each class is kept.
const stockBytes = 4 << 20

var (
	framePools  [len(frameClasses)]sync.Pool
	frameStocks = func() (all [len(frameClasses)]*stock.Stock[*Frame]) {
		for class, size := range frameClasses {
			all[class] = stock.New[*Frame](stockBytes / size)
		}
		return all
	}()
)

// takeFrame returns a frame of the class to be used again, nil if there is none.
func takeFrame(class int) *Frame {
	if frameClasses[class] < stockedBytes {
		f, _ := framePools[class].Get().(*Frame)
		return f
	}
	f, _ := frameStocks[class].Get()
	return f
}

// keep gives f, whose class it is, back for its next use.
func (f *Frame) keep() {
	if frameClasses[f.class] < stockedBytes {
		framePools[f.class].Put(f)
		return
	}
	frameStocks[f.class].Put(f)
}

// newFrame returns a frame whose buffer has the given length, from the pool if it has a class for it.
func newFrame(bytes int) *Frame {
	for class, size := range frameClasses {
		if bytes > size {
			continue
		}
		f := takeFrame(class)
		if f == nil {
			f = &Frame{buf: make([]byte, size), class: class}
		}
		f.buf = f.buf[:bytes]
		return f
	}
	return &Frame{buf: make([]byte, bytes), class: -1}
}

// resized returns a frame of the given length that starts with the first used bytes of f, and releases f.
func (f *Frame) resized(used, bytes int) *Frame {
	if bytes <= cap(f.buf) {
		f.buf = f.buf[:bytes]
		return f
	}
	g := newFrame(bytes)
	copy(g.buf, f.buf[:used])
	f.Release()
	return g
}

// slice cuts the buffer into segments as its segment table, which was checked, says.
func (f *Frame) slice() {
	count := int(binary.LittleEndian.Uint32(f.buf)) + 1
	off := tableBytes(count)
	f.segments = f.inline[:0]
	for i := range count {
		n := int(binary.LittleEndian.Uint32(f.buf[4+4*i:])) * wordBytes
		f.segments = append(f.segments, f.buf[off:off+n:off+n])
		off += n
	}
}

const wordBytes = 8

// tableBytes is the size of the segment table for the given number of segments: the count, a size each, padded to a word.
func tableBytes(segments int) int { return (4 + 4*segments + 7) &^ 7 }
