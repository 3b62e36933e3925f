package transport

import (
	"fmt"
	"io"
	"sync"
)

// A batch is what one goroutine writes at once: messages, and their frames as buffers in order.
//
// Small pieces are copied together; large ones are written from where they are. A message is released as soon as all its
// pieces were copied, the others after the write.
type batch struct {
	messages []Outgoing
	held     []Outgoing // messages whose pieces are in vec
	pieces   [][]byte   // of one message, reused
	vec      [][]byte   // to write, in order; the head advances as bytes are written
	rest     [][]byte   // the part of vec that is not written yet
	small    *[]byte    // pooled; what small pieces are copied to. Full buffers stay in smalls until the write
	smalls   []*[]byte

	queued  int // estimated bytes that this batch took from the queue
	count   int // messages
	written int // bytes
	writes  int // calls
}

const (
	// copyBytes is the size up to which a piece is copied rather than written by itself: copying that much costs about as
	// much as a system call more.
	copyBytes = 16 << 10
	// smallBytes is the size of the buffers that small pieces are collected in.
	smallBytes = 32 << 10
)

// pieceBytes is how much is written in one call that may wait: a peer that reads slowly is seen to read.
const pieceBytes = 256 << 10

var smallPool = sync.Pool{New: func() any { b := make([]byte, 0, smallBytes); return &b }}

// encode makes the messages' frames the bytes to write.
func (b *batch) encode(maxFrameBytes int) error {
	for i, m := range b.messages {
		b.messages[i] = nil
		b.count++
		b.queued += m.Size()
		if err := b.add(m, maxFrameBytes, len(b.messages) == 1); err != nil {
			b.messages = append(b.messages[:0], b.messages[i+1:]...) // for release
			return err
		}
	}
	b.messages = b.messages[:0]
	b.endSmall()
	b.rest = b.vec
	return nil
}

// add appends m's frame. A message that is alone and in one piece is never copied.
func (b *batch) add(m Outgoing, maxFrameBytes int, alone bool) error {
	pieces, err := m.AppendFrame(b.pieces[:0])
	b.pieces = pieces
	total := 0
	for _, p := range pieces {
		total += len(p)
	}
	if err == nil && total > maxFrameBytes {
		err = fmt.Errorf("%w: %d bytes to send, limit %d", ErrFrameTooLarge, total, maxFrameBytes)
	}
	if err != nil {
		m.Release()
		return err
	}
	limit := copyBytes
	if alone && len(pieces) == 1 {
		limit = 0
	}
	if !b.place(pieces, limit) {
		m.Release()
		return nil
	}
	b.held = append(b.held, m)
	return nil
}

// place copies the pieces up to limit bytes long and refers to the others; it reports whether there are any.
func (b *batch) place(pieces [][]byte, limit int) (refers bool) {
	for _, p := range pieces {
		switch {
		case len(p) > limit:
			b.endSmall()
			b.vec = append(b.vec, p)
			refers = true
		case len(p) > 0:
			b.copy(p)
		}
	}
	clear(pieces)
	return refers
}

// copy appends p to the buffer of small pieces.
func (b *batch) copy(p []byte) {
	if b.small != nil && len(*b.small)+len(p) > cap(*b.small) {
		b.endSmall()
	}
	if b.small == nil {
		b.small = smallPool.Get().(*[]byte)
	}
	*b.small = append(*b.small, p...)
}

// endSmall makes the collected small pieces a buffer to write. What is left of the space is not used; a batch that needs
// more of it than one buffer is large enough not to mind.
func (b *batch) endSmall() {
	if b.small == nil {
		return
	}
	b.vec = append(b.vec, *b.small)
	b.smalls = append(b.smalls, b.small)
	b.small = nil
}

// advance drops n written bytes from what is left to write.
func (b *batch) advance(n int) {
	b.written += n
	for n > 0 {
		if n < len(b.rest[0]) {
			b.rest[0] = b.rest[0][n:]
			return
		}
		n -= len(b.rest[0])
		b.rest = b.rest[1:]
	}
}

// release gives everything back after the write, or after an error.
func (b *batch) release() {
	for _, m := range b.messages {
		if m != nil {
			m.Release()
		}
	}
	for _, m := range b.held {
		m.Release()
	}
	b.endSmall()
	for _, s := range b.smalls {
		*s = (*s)[:0]
		smallPool.Put(s)
	}
	clear(b.messages)
	clear(b.held)
	clear(b.vec)
	clear(b.smalls)
	b.messages, b.held, b.vec, b.smalls, b.rest = b.messages[:0], b.held[:0], b.vec[:0], b.smalls[:0], nil
}

// keepEntries is how many entries the slices of a quiet batch keep; what a burst needed beyond is let go.
const keepEntries = 128

// done is called when the writing pauses.
func (b *batch) done() {
	if cap(b.messages) > keepEntries || cap(b.vec) > keepEntries || cap(b.held) > keepEntries || cap(b.pieces) > keepEntries {
		b.messages, b.vec, b.held, b.pieces, b.smalls = nil, nil, nil, nil, nil
	}
}

// tryBatch encodes the batch and writes what the stream takes at once. It reports whether that was all.
func (w *Writer) tryBatch() (done bool, err error) {
	b := &w.batch
	if err := b.encode(w.limits.MaxFrameBytes); err != nil {
		return false, err
	}
	for len(b.rest) > 0 {
		head := b.rest[0]
		n, err := w.try.TryWrite(head)
		b.writes++
		b.advance(n)
		if err != nil || n < len(head) {
			return false, err
		}
	}
	return true, nil
}

// writeBatch writes the batch, or what is left of it, and waits until the stream has taken it.
func (w *Writer) writeBatch() error {
	b := &w.batch
	if b.rest == nil {
		if err := b.encode(w.limits.MaxFrameBytes); err != nil {
			return err
		}
	}
	for len(b.rest) > 0 {
		piece := b.rest[0][:min(len(b.rest[0]), pieceBytes)]
		n, err := w.dst.Write(piece)
		b.writes++
		if err == nil && n < len(piece) {
			err = io.ErrShortWrite
		}
		b.advance(n)
		w.stall.moved.Add(uint64(n))
		if err != nil {
			return err
		}
	}
	return nil
}
