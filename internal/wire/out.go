package wire

import (
	"sync"

	"github.com/marque-rpc/marque/capnp"
	"github.com/marque-rpc/marque/internal/captp"
)

// An Out is a message on its way to the wire, for a transport.Writer to queue: it implements transport.Outgoing.
type Out struct {
	msg      *captp.Msg
	recycler Recycler
	size     int

	body    *Body          // what is written is the message of this body, which the Out is part of
	scratch *capnp.Message // else this one, which the Out keeps
	table   []byte         // segment table of a message of several segments, reused
}

// A Recycler gets messages back once they are encoded, called by the goroutine that writes.
type Recycler interface{ Recycle(*captp.Msg) }

// outPool holds those that are not part of a body.
var outPool = sync.Pool{New: func() any { return &Out{scratch: capnp.NewMessageSize(scratchBytes)} }}

const (
	// scratchBytes is what messages without a payload hardly ever exceed.
	scratchBytes = 248
	// maxScratchBytes is the size above which a scratch message is not kept for reuse.
	maxScratchBytes = 4 << 10
)

// NewOut makes m a message that can be queued. It belongs under the lock under which the machine gave m; it takes over m and the reference
// to m.Payload.Content that came with it. It keeps m.Raw, if that is a [Received], as long as needed.
//
// When the message has been encoded m goes to recycler, if there is one. m's slices must stay as they are until then.
func NewOut(m *captp.Msg, recycler Recycler) *Out {
	b, _ := m.Payload.Content.(*Body)
	var o *Out
	if b != nil && b.take(m) {
		o = &b.out
		o.body = b
	} else {
		o = outPool.Get().(*Out)
	}
	o.msg, o.recycler = m, recycler
	o.size = envelopeBytes
	if b != nil {
		o.size += b.Size()
	}
	if raw, ok := m.Raw.(*Received); ok {
		raw.Retain()
		o.size += len(raw.Frame())
	}
	return o
}

// envelopeBytes is about what a message takes besides its payload.
const envelopeBytes = 64

// Size estimates the message's length in bytes.
func (o *Out) Size() int { return o.size }

// AppendFrame encodes the message.
func (o *Out) AppendFrame(dst [][]byte) ([][]byte, error) {
	msg, err := o.encode()
	if err != nil {
		return dst, err
	}
	o.finish()
	if b, ok := single(msg); ok {
		return append(dst, b), nil
	}
	o.table = msg.AppendTable(o.table[:0])
	return msg.Segments(append(dst, o.table)), nil
}

// oneSegmentTable is the length of the segment table of a message of one segment; no other has one as short.
const oneSegmentTable = 8

// single returns the frame of a message of one segment, without copying.
func single(msg *capnp.Message) ([]byte, bool) {
	if msg.TableSize() != oneSegmentTable {
		return nil, false
	}
	b, err := msg.Bytes()
	return b, err == nil
}

// encode writes the message, in its body's own message if that was taken.
func (o *Out) encode() (*capnp.Message, error) {
	e := encoder{msg: o.msg}
	if b := o.body; b != nil {
		e.around(b)
		return &b.msg, first(e.err, b.msg.Err())
	}
	o.scratch.Reset()
	e.message(o.scratch.NewRoot(sizeMessage))
	return o.scratch, first(e.err, o.scratch.Err())
}

func first(a, b error) error {
	if a != nil {
		return a
	}
	return b
}

// finish lets go of the decoded message, but for the body whose message is written.
func (o *Out) finish() {
	m := o.msg
	if m == nil {
		return
	}
	o.msg = nil
	if o.body == nil && m.Payload.Content != nil {
		m.Payload.Content.Release()
	}
	if raw, ok := m.Raw.(*Received); ok {
		raw.Release()
	}
	if o.recycler != nil {
		o.recycler.Recycle(m)
	}
}

// Release gives everything back, after the message was written or when it never will be.
func (o *Out) Release() {
	o.finish()
	o.recycler = nil
	if b := o.body; b != nil {
		o.body = nil
		b.Release() // o's memory is the body's
		return
	}
	if o.scratch.Size() <= maxScratchBytes {
		o.scratch.Release()
		outPool.Put(o)
	}
}
