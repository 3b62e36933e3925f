package wire

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"slices"

	"github.com/marque-rpc/marque/capnp"
	"github.com/marque-rpc/marque/internal/captp"
	"github.com/marque-rpc/marque/internal/transport"
)

// A SimCodec takes the messages of the deterministic simulator through their bytes and back (sim.Codec): for its wire mode. The simulator's
// contents and network-specific pointers are not bytes; numbers take their place. The simulator tells exceptions apart by identity, so one
// that comes through unchanged becomes the same again. A SimCodec is for one world, not for concurrent use.
type SimCodec struct {
	pointers   []any              // network-specific pointers of the message between Encode and Decode
	exceptions []*captp.Exception // its exceptions
}

// detailIdentity is the detail that numbers an exception.
const detailIdentity = 0xa5c1f0d7e3b29648

// sizeNumber is the content that stands for one of the simulator's.
var sizeNumber = capnp.ObjectSize{DataWords: 1}

// Encode returns the frame of m, whose content becomes the number that id gives for it.
func (c *SimCodec) Encode(m *captp.Msg, id func(captp.Content) uint64) ([]byte, error) {
	c.pointers, c.exceptions = c.pointers[:0], c.exceptions[:0]
	out := c.hidden(m)
	if m.Payload.Content != nil {
		make := NewReturn
		if m.Kind == captp.KindCall {
			make = NewCall
		}
		body := make(sizeNumber, 0)
		body.Struct().SetUint64(0, id(m.Payload.Content))
		out.Payload.Content = body
	}
	if m.BadVariant != "" || m.Kind == captp.KindUnknown {
		return encodeUnknown(&out)
	}
	o := NewOut(&out, nil)
	defer o.Release()
	pieces, err := o.AppendFrame(nil)
	return bytes.Join(pieces, nil), err
}

// hidden returns a copy of m that can be encoded but for its content.
func (c *SimCodec) hidden(m *captp.Msg) captp.Msg {
	out := *m
	out.ThirdParty = c.hide(m.ThirdParty)
	out.Cap.ThirdParty = c.hide(m.Cap.ThirdParty)
	out.Exception = c.number(m.Exception)
	out.Payload.Content = nil
	out.Payload.Caps = slices.Clone(m.Payload.Caps)
	for i := range out.Payload.Caps {
		out.Payload.Caps[i].ThirdParty = c.hide(m.Payload.Caps[i].ThirdParty)
	}
	if m.Kind != captp.KindUnimplemented {
		out.Raw = nil
		return out
	}
	inner, ok := m.Raw.(*captp.Msg)
	if !ok {
		inner = m.Inner
	}
	out.Raw, out.Inner = nil, nil
	if inner != nil {
		in := c.hidden(inner)
		out.Inner = &in
	}
	return out
}

// number adds a number to e.
func (c *SimCodec) number(e *captp.Exception) *captp.Exception {
	if e == nil {
		return nil
	}
	c.exceptions = append(c.exceptions, e)
	numbered := *e
	numbered.Details = append(slices.Clone(e.Details), captp.Detail{ID: detailIdentity, Data: binary.AppendUvarint(nil, uint64(len(c.exceptions)))})
	return &numbered
}

// identify returns the exception that was numbered, if e is what it was.
func (c *SimCodec) identify(e *captp.Exception) *captp.Exception {
	if e == nil || len(e.Details) == 0 || e.Details[len(e.Details)-1].ID != detailIdentity {
		return e
	}
	last := len(e.Details) - 1
	n, _ := binary.Uvarint(e.Details[last].Data)
	e.Details = e.Details[:last:last]
	if n == 0 || n > uint64(len(c.exceptions)) {
		return e
	}
	was := c.exceptions[n-1]
	same := func(a, b captp.Detail) bool { return a.ID == b.ID && bytes.Equal(a.Data, b.Data) }
	if e.Type != was.Type || e.Reason != was.Reason || e.Trace != was.Trace || !slices.EqualFunc(e.Details, was.Details, same) {
		return e
	}
	return was
}

// hide gives a pointer a number, as an Opaque.
func (c *SimCodec) hide(v any) any {
	if v == nil {
		return nil
	}
	c.pointers = append(c.pointers, v)
	m := capnp.NewMessage()
	m.NewRoot(sizeNumber).SetUint64(0, uint64(len(c.pointers)))
	return NewOpaque(m.Root())
}

// show turns such an Opaque back.
func (c *SimCodec) show(v any) any {
	o, ok := v.(Opaque)
	if !ok {
		return v
	}
	m, err := o.Message()
	if err != nil {
		return v
	}
	if n := m.Root().Struct().Uint64(0); n > 0 && n <= uint64(len(c.pointers)) {
		return c.pointers[n-1]
	}
	return v
}

// Decode returns the message in a frame that Encode made. Its content is what content gives for the number in it, and its Raw the message
// itself, as the simulator wants it.
func (c *SimCodec) Decode(b []byte, content func(uint64) captp.Content) (*captp.Msg, error) {
	f, err := transport.NewReader(bytes.NewReader(b), transport.Limits{}).Next()
	if err != nil {
		return nil, err
	}
	r, err := Decode(f)
	if err != nil {
		return nil, err
	}
	defer r.Release()
	m := r.Msg
	if body, ok := m.Payload.Content.(*Body); ok {
		m.Payload.Content = nil
		if n := body.Content().Struct().Uint64(0); n > 0 {
			m.Payload.Content = content(n)
		}
	}
	c.reveal(&m)
	raw := m
	raw.Raw, raw.Payload.Content = nil, nil
	m.Raw = &raw
	return &m, nil
}

// reveal puts back what hide took out, and makes the message independent of the frame.
func (c *SimCodec) reveal(m *captp.Msg) {
	m.ThirdParty = c.show(m.ThirdParty)
	m.Cap.ThirdParty = c.show(m.Cap.ThirdParty)
	m.Exception = c.identify(m.Exception)
	m.Payload.Caps = slices.Clone(m.Payload.Caps)
	for i := range m.Payload.Caps {
		m.Payload.Caps[i].ThirdParty = c.show(m.Payload.Caps[i].ThirdParty)
	}
	if m.Inner != nil {
		c.reveal(m.Inner)
	}
}

// unknownMember is a union member that no version of the protocol has.
const unknownMember = 999

// encodeUnknown encodes a message that says of itself to be, or to have, an unknown member of a union.
func encodeUnknown(m *captp.Msg) ([]byte, error) {
	msg := capnp.NewMessage()
	root := msg.NewRoot(sizeMessage)
	if m.Kind == captp.KindUnknown {
		root.SetUint16(atWhich, unknownMember)
		return msg.Marshal()
	}
	e := encoder{msg: m}
	e.message(root)
	body := root.Struct(ptrBody, capnp.ObjectSize{})
	switch m.BadVariant {
	case "Return":
		body.SetUint16(atReturnWhich, unknownMember)
	case "Resolve":
		body.SetUint16(atResolveWhich, unknownMember)
	case "Call.sendResultsTo":
		body.SetUint16(atSendTo, unknownMember)
	case "Disembargo.context":
		body.SetUint16(atContext, unknownMember)
	case "MessageTarget":
		body.Struct(ptrTarget, sizeMessageTarget).SetUint16(atTargetWhich, unknownMember)
	default:
		return nil, fmt.Errorf("wire: cannot encode an unknown member of %q", m.BadVariant)
	}
	if e.err != nil {
		return nil, e.err
	}
	return msg.Marshal()
}
