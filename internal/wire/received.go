package wire

import (
	"fmt"

	"github.com/marque-rpc/marque/capnp"
	"github.com/marque-rpc/marque/internal/captp"
	"github.com/marque-rpc/marque/internal/transport"
)

// A Received is a decoded message and the frame that it came in.
//
// Msg is valid until Release, and what the machine keeps of it for longer it copies; its payload's content is counted by itself and
// keeps the frame for as long as it is needed. Msg.Raw is the Received.
type Received struct {
	Msg captp.Msg

	body  Body
	frame *transport.Frame
	root  capnp.Struct
	caps  []captp.Descriptor // Msg.Payload.Caps, reused
}

// receivedFor returns the Received that is kept with the frame.
func receivedFor(f *transport.Frame) *Received {
	r, ok := f.Companion.(*Received)
	if !ok {
		r = &Received{frame: f}
		r.body.received = r
		f.Companion = r
	}
	return r
}

// maxKeptCaps is how many descriptors a Received keeps room for between its uses.
const maxKeptCaps = 64

// Decode reads the message in f, which it takes over, also when it fails. A failure means that the bytes are malformed; a message that is well
// formed but unknown, in whole or in part, is no failure: see captp.KindUnknown and [captp.Msg].BadVariant.
func Decode(f *transport.Frame) (*Received, error) {
	r := receivedFor(f)
	r.body.refs.Store(1)
	r.body.msg.SetLimits(limitsFor(len(f.Bytes())))
	if err := r.body.msg.UnmarshalSegments(f.Segments()...); err != nil {
		r.Release()
		return nil, fmt.Errorf("malformed message: %w", err)
	}
	r.root = r.body.msg.Root().Struct()
	d := decoder{m: &r.Msg, frameBytes: len(f.Bytes()), body: &r.body, caps: r.caps[:0]}
	d.message(r.root)
	r.caps = d.caps
	r.Msg.Raw = r
	if d.err != nil {
		r.Release()
		return nil, fmt.Errorf("malformed message: %w", d.err)
	}
	return r, nil
}

// limitsFor bounds what a message of that many bytes may unfold to. Pointers may lead to the same object twice, so a small message can be a
// large tree, which costs whoever copies it. Writers do not make such messages; lists without content are charged too, hence the factor.
func limitsFor(frameBytes int) capnp.Limits {
	return capnp.Limits{TraversalBytes: min(capnp.DefaultTraversalBytes, uint64(4*frameBytes+64<<10))}
}

// Retain adds a reference to the message as a whole.
func (r *Received) Retain() { r.body.Retain() }

// Release gives the reference to the message back that Decode or Retain gave.
func (r *Received) Release() { r.body.Release() }

// Frame returns the bytes of the message, valid until Release.
func (r *Received) Frame() []byte { return r.frame.Bytes() }

// free gives the memory back when nobody uses the message any more.
func (r *Received) free() {
	r.root, r.body.content = capnp.Struct{}, capnp.Ptr{}
	r.Msg = captp.Msg{}
	clear(r.caps)
	if cap(r.caps) > maxKeptCaps {
		r.caps = nil
	}
	r.frame.Release()
}
