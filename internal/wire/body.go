package wire

import (
	"sync/atomic"

	"github.com/marque-rpc/marque/capnp"
	"github.com/marque-rpc/marque/internal/captp"
)

// A Body is the content of a payload together with the message that it stands in: a received message, or one that is being built to be
// sent. It is the machine's [captp.Content].
//
// A Body is counted. It starts with one reference, its maker's. Content and the message may be read by any number of goroutines while
// somebody holds a reference.
type Body struct {
	refs atomic.Int32
	msg  capnp.Message

	received *Received // of which this is the payload; nil if built
	content  capnp.Ptr // received: the content

	// Of a body that is built:
	kind    captp.Kind // KindCall or KindReturn: what surrounds the payload
	root    capnp.StructBuilder
	inner   capnp.StructBuilder // the Call or Return
	payload capnp.StructBuilder
	table   capnp.StructListBuilder[capnp.StructBuilder] // made by Seal
	sealed  bool
	taken   atomic.Bool // the message around the content is, or was, used to send it
	out     Out         // what sends it so
	room    int         // bytes that the message's own memory has, if more than small

	tracked func() // see Track
}

// Track has report called when the content is read after its end; see [capnp.Message.End]. The memory is not used again. The caller holds a
// reference.
func (b *Body) Track(report func()) { b.tracked = report }

// NewCall returns a body for the parameters of a call: a struct of the given size, to be filled in through [Body.Struct]. The
// message is expected to become about room bytes long, 0 if nothing is known of that.
func NewCall(size capnp.ObjectSize, room int) *Body {
	b := newBuilt(captp.KindCall, sizeCall, room)
	b.inner.NewStruct(ptrCallTarget, sizeMessageTarget)
	b.payload = b.inner.NewStruct(ptrCallParams, sizePayload)
	b.payload.NewStruct(ptrContent, size)
	return b
}

// NewReturn returns a body for the results of a call: a struct of the given size, to be filled in through [Body.Struct]. For room see
// [NewCall].
func NewReturn(size capnp.ObjectSize, room int) *Body {
	b := newBuilt(captp.KindReturn, sizeReturn, room)
	b.payload = b.inner.NewStruct(ptrReturnBody, sizePayload)
	b.payload.NewStruct(ptrContent, size)
	return b
}

// newBuilt returns a body with a message of that kind around it.
func newBuilt(kind captp.Kind, size capnp.ObjectSize, room int) *Body {
	b := takeBody(room)
	b.refs.Store(1)
	b.kind = kind
	b.msg.Reset()
	b.root = b.msg.NewRoot(sizeMessage)
	b.root.SetUint16(atWhich, uint16(kind))
	b.inner = b.root.NewStruct(ptrBody, size)
	return b
}

// Struct returns the struct that NewCall or NewReturn made, to be filled in before the machine gets the body.
func (b *Body) Struct() capnp.StructBuilder { return b.payload.Struct(ptrContent, capnp.ObjectSize{}) }

// Pointer returns the content pointer of a body that is being built, for contents other than a struct.
func (b *Body) Pointer() capnp.PtrBuilder { return b.payload.Ptr(ptrContent) }

// Content returns the content pointer, to be read.
func (b *Body) Content() capnp.Ptr {
	if b.received != nil {
		return b.content
	}
	return b.payload.Ptr(ptrContent).Reader()
}

// Message returns the message that the content stands in. Its capability table is the driver's to fill in (received) or to read (built):
// what the content's capability pointers mean, by index.
func (b *Body) Message() *capnp.Message { return &b.msg }

// Size returns the length of the message in bytes: what one being built has so far, and of a received one what it takes, at most, to pass it on.
func (b *Body) Size() int { return b.msg.UnfoldedSize() }

// Seal makes room for the descriptors of the capabilities in the message's table. The driver calls it when a Return's content is complete,
// since the content may be read by others from then on, and room is not made under their eyes. A body with capabilities
// that is not sealed is copied when it is sent.
func (b *Body) Seal() {
	if n := len(b.msg.Capabilities()); n > 0 && b.received == nil && !b.sealed {
		b.makeTable(n)
	}
}

func (b *Body) makeTable(n int) {
	b.table = capnp.NewStructs[capnp.StructBuilder](b.payload.Ptr(ptrCapTable), n, sizeCapDescriptor)
	b.sealed = true
}

// Retain adds a reference.
func (b *Body) Retain() { b.refs.Add(1) }

// Release gives a reference back. With the last one the content ends, and what is in the message's capability table is released: a driver that
// must not release capabilities where this may be called takes them out of it before.
func (b *Body) Release() {
	if b.refs.Add(-1) != 0 {
		return
	}
	if b.tracked != nil {
		releaseAll(b.msg.TakeCapabilities())
		b.msg.End(b.tracked)
		return
	}
	if b.received != nil {
		b.msg.Release()
		b.received.free()
		return
	}
	if !b.reusable() {
		releaseAll(b.msg.TakeCapabilities())
		return
	}
	b.msg.Release()
	b.root, b.inner, b.payload = capnp.StructBuilder{}, capnp.StructBuilder{}, capnp.StructBuilder{}
	b.table, b.sealed = capnp.StructListBuilder[capnp.StructBuilder]{}, false
	b.taken.Store(false)
	b.keep()
}

func releaseAll(caps []capnp.Capability) {
	for _, c := range caps {
		if c != nil {
			c.Release()
		}
	}
}

// CapAt follows path from the content pointer to a capability and returns its index in the capability table.
func (b *Body) CapAt(path captp.Path) (index int, ok bool) {
	p := b.Content()
	for _, field := range path {
		p = p.Struct().Ptr(int(field))
	}
	if p.Kind() != capnp.CapabilityPtr {
		return 0, false
	}
	i, ok := p.CapabilityIndex()
	return int(i), ok
}
