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

	body    *Body          // what is written is this body's message
	scratch *capnp.Message // else this one
	table   []byte         // segment table of a message of several segments, reused
}

// A Recycler gets messages back once they are encoded, called by the goroutine that writes.
type Recycler interface{ Recycle(*captp.Msg) }

var (
	outPool     = sync.Pool{New: func() any { return new(Out) }}
	scratchPool = sync.Pool{New: func() any { return capnp.NewMessageSize(scratchBytes) }}
)

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
	o := outPool.Get().(*Out)
	o.msg, o.recycler = m, recycler
	o.size = envelopeBytes
	if b, ok := m.Payload.Content.(*Body); ok {
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
	m := o.msg
	msg, err := o.encode(m)
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

// encode writes the message, in its body's own message if it can.
func (o *Out) encode(m *captp.Msg) (*capnp.Message, error) {
	b, _ := m.Payload.Content.(*Body)
	if b != nil && b.take(m) {
		o.body = b
		b.Retain()
		e := encoder{msg: m}
		e.around(b)
		return &b.msg, first(e.err, b.msg.Err())
	}
	o.scratch = scratchPool.Get().(*capnp.Message)
	o.scratch.Reset()
	e := encoder{msg: m}
	e.message(o.scratch.NewRoot(sizeMessage))
	return o.scratch, first(e.err, o.scratch.Err())
}

func first(a, b error) error {
	if a != nil {
		return a
	}
	return b
}

// finish lets go of the decoded message.
func (o *Out) finish() {
	m := o.msg
	if m == nil {
		return
	}
	o.msg = nil
	if m.Payload.Content != nil {
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
	if o.body != nil {
		o.body.Release()
	}
	if s := o.scratch; s != nil && s.Size() <= maxScratchBytes {
		s.Release()
		scratchPool.Put(s)
	}
	*o = Out{table: o.table[:0]}
	outPool.Put(o)
}
