package wire

import (
	"fmt"

	"github.com/marque-rpc/marque/capnp"
	"github.com/marque-rpc/marque/internal/captp"
)

// take claims the message around b's content for sending m. It cannot be had twice, not for a message of another kind, and not if writing
// the capability table would make room in a message that others may be reading: then the content is copied.
func (b *Body) take(m *captp.Msg) bool {
	if b.received != nil || b.kind != m.Kind {
		return false
	}
	if m.Kind == captp.KindReturn && !b.fitsTable(m.Payload.Caps) {
		return false
	}
	return b.taken.CompareAndSwap(false, true)
}

// fitsTable reports whether the table made by Seal can take these descriptors without further allocation.
func (b *Body) fitsTable(caps []captp.Descriptor) bool {
	if len(caps) != b.table.Len() {
		return false
	}
	for i := range caps {
		if k := caps[i].Kind; k == captp.DescReceiverAnswer || k == captp.DescThirdPartyHosted {
			return false
		}
	}
	return true
}

// An encoder writes one message.
type encoder struct {
	msg *captp.Msg
	err error
}

// around writes what surrounds the content of b, which was claimed with take.
func (e *encoder) around(b *Body) {
	if e.msg.Kind == captp.KindCall {
		e.callFields(b.inner, b.inner.Struct(ptrCallTarget, sizeMessageTarget))
	} else {
		e.returnFields(b.inner)
	}
	if len(e.msg.Payload.Caps) == 0 {
		return
	}
	if b.table.Len() != len(e.msg.Payload.Caps) {
		b.makeTable(len(e.msg.Payload.Caps))
	}
	e.capTable(b.table)
}

// message writes a whole Message.
func (e *encoder) message(root capnp.StructBuilder) {
	m := e.msg
	root.SetUint16(atWhich, uint16(m.Kind))
	switch m.Kind {
	case captp.KindCall:
		s := root.NewStruct(ptrBody, sizeCall)
		e.callFields(s, s.NewStruct(ptrCallTarget, sizeMessageTarget))
		e.payload(s.NewStruct(ptrCallParams, sizePayload))
	case captp.KindReturn:
		s := root.NewStruct(ptrBody, sizeReturn)
		e.returnFields(s)
		if m.Return == captp.ReturnResults {
			e.payload(s.NewStruct(ptrReturnBody, sizePayload))
		}
	case captp.KindFinish:
		s := root.NewStruct(ptrBody, sizeFinish)
		s.SetUint32(atID, uint32(m.Question))
		s.SetBool(bitKeepResultCaps, !m.ReleaseResultCaps)
		s.SetBool(bitNoEarlyCancel, !m.EarlyCancel)
	case captp.KindResolve:
		e.resolve(root.NewStruct(ptrBody, sizeResolve))
	case captp.KindRelease:
		s := root.NewStruct(ptrBody, sizeRelease)
		s.SetUint32(atID, uint32(m.Export))
		s.SetUint32(atCount, m.Count)
	case captp.KindDisembargo:
		e.disembargo(root.NewStruct(ptrBody, sizeDisembargo))
	case captp.KindBootstrap:
		s := root.NewStruct(ptrBody, sizeBootstrap)
		s.SetUint32(atID, uint32(m.Question))
		if len(m.ObjectID) > 0 {
			s.SetTextBytes(ptrObjectID, m.ObjectID)
		}
	case captp.KindAbort:
		exception(root.NewStruct(ptrBody, sizeException), m.Exception)
	case captp.KindUnimplemented:
		e.unimplemented(root.Ptr(ptrBody))
	case captp.KindProvide, captp.KindJoin:
		s := root.NewStruct(ptrBody, sizeProvide) // Join is of the same size and layout
		s.SetUint32(atID, uint32(m.Question))
		target(s.NewStruct(ptrTarget, sizeMessageTarget), &m.Target)
		e.opaque(s.Ptr(ptrThirdParty))
	case captp.KindAccept:
		s := root.NewStruct(ptrBody, sizeAccept)
		s.SetUint32(atID, uint32(m.Question))
		e.opaque(s.Ptr(ptrProvision))
		embargoData(s, m.EmbargoData)
	case captp.KindThirdPartyAnswer:
		s := root.NewStruct(ptrBody, sizeThirdPartyAnswer)
		s.SetUint32(atID, uint32(m.Question))
		e.opaque(s.Ptr(ptrCompletion))
	default:
		e.err = fmt.Errorf("wire: cannot encode a message of kind %d", m.Kind)
	}
}

// callFields writes a Call but for its payload.
func (e *encoder) callFields(s, t capnp.StructBuilder) {
	m := e.msg
	s.SetUint32(atID, uint32(m.Question))
	s.SetUint64(atInterface, m.Interface)
	s.SetUint16(atMethod, m.Method)
	s.SetUint16(atSendTo, uint16(m.SendTo))
	s.SetBool(bitAllowThirdParty, m.AllowThirdPartyTail)
	s.SetBool(bitNoPipelining, m.NoPipelining)
	s.SetBool(bitOnlyPipeline, m.OnlyPipeline)
	target(t, &m.Target)
	if m.SendTo == captp.SendToThirdParty {
		e.opaque(s.Ptr(ptrCallThirdParty))
	}
}

// returnFields writes a Return but for the payload of results.
func (e *encoder) returnFields(s capnp.StructBuilder) {
	m := e.msg
	s.SetUint32(atID, uint32(m.Question))
	s.SetBool(bitKeepParamCaps, !m.ReleaseParamCaps)
	s.SetBool(bitNoFinish, m.NoFinishNeeded)
	s.SetUint16(atReturnWhich, uint16(m.Return))
	switch m.Return {
	case captp.ReturnException:
		exception(s.NewStruct(ptrReturnBody, sizeException), m.Exception)
	case captp.ReturnTakeFromOther:
		s.SetUint32(atOther, uint32(m.Other))
	case captp.ReturnAwaitFromThirdParty:
		e.opaque(s.Ptr(ptrReturnBody))
	}
}

func (e *encoder) resolve(s capnp.StructBuilder) {
	m := e.msg
	s.SetUint32(atID, uint32(m.Export))
	if m.Exception != nil {
		s.SetUint16(atResolveWhich, resolveException)
		exception(s.NewStruct(ptrResolveBody, sizeException), m.Exception)
		return
	}
	s.SetUint16(atResolveWhich, resolveCap)
	e.descriptor(s.NewStruct(ptrResolveBody, sizeCapDescriptor), &m.Cap)
}

func (e *encoder) disembargo(s capnp.StructBuilder) {
	m := e.msg
	target(s.NewStruct(ptrTarget, sizeMessageTarget), &m.Target)
	s.SetUint16(atContext, uint16(m.Disembargo))
	if m.Disembargo == captp.DisembargoAccept {
		embargoData(s, m.EmbargoData)
		return
	}
	s.SetUint32(atID, uint32(m.Embargo))
}

// unimplemented writes the echoed message as it came, capability pointers included.
func (e *encoder) unimplemented(p capnp.PtrBuilder) {
	switch raw := e.msg.Raw.(type) {
	case *Received:
		copyPtr(p, raw.body.msg.Root())
	default:
		if e.msg.Inner == nil {
			e.err = fmt.Errorf("wire: nothing to echo in an unimplemented message")
			return
		}
		inner := encoder{msg: e.msg.Inner}
		inner.message(p.NewStruct(sizeMessage))
		e.err = inner.err
	}
}

// payload writes a Payload whose content is copied: one that came in another message, or a bare capability.
func (e *encoder) payload(s capnp.StructBuilder) {
	p := &e.msg.Payload
	switch content := p.Content.(type) {
	case nil:
		if len(p.Caps) > 0 {
			s.Ptr(ptrContent).SetCapabilityIndex(0)
		}
	case *Body:
		copyPtr(s.Ptr(ptrContent), content.Content())
	default:
		e.err = fmt.Errorf("wire: cannot encode a content of type %T", content)
	}
	if len(p.Caps) > 0 {
		e.capTable(capnp.NewStructs[capnp.StructBuilder](s.Ptr(ptrCapTable), len(p.Caps), sizeCapDescriptor))
	}
}

func (e *encoder) capTable(list capnp.StructListBuilder[capnp.StructBuilder]) {
	for i := range e.msg.Payload.Caps {
		e.descriptor(list.At(i), &e.msg.Payload.Caps[i])
	}
}

// descriptor writes a CapDescriptor.
func (e *encoder) descriptor(s capnp.StructBuilder, c *captp.Descriptor) {
	s.SetUint16(atWhich, uint16(c.Kind))
	s.SetUint8(atFD, (c.FD-1)^0xff)
	switch c.Kind {
	case captp.DescSenderHosted, captp.DescSenderPromise, captp.DescReceiverHosted:
		s.SetUint32(atCapID, c.ID)
	case captp.DescReceiverAnswer:
		promisedAnswer(s.NewStruct(ptrPromisedAnswer, sizePromisedAnswer), c.ID, c.Path)
	case captp.DescThirdPartyHosted:
		t := s.NewStruct(ptrBody, sizeThirdPartyCap)
		t.SetUint32(atID, c.ID)
		if err := setOpaque(t.Ptr(ptrContact), c.ThirdParty); err != nil {
			e.err = err
		}
	}
}

// opaque writes the message's network-specific pointer.
func (e *encoder) opaque(p capnp.PtrBuilder) {
	if err := setOpaque(p, e.msg.ThirdParty); err != nil {
		e.err = err
	}
}

// target writes a MessageTarget.
func target(s capnp.StructBuilder, t *captp.Target) {
	s.SetUint16(atTargetWhich, uint16(t.Kind))
	if t.Kind == captp.TargetImport {
		s.SetUint32(atID, t.ID)
		return
	}
	promisedAnswer(s.NewStruct(ptrPromisedAnswer, sizePromisedAnswer), t.ID, t.Path)
}

// promisedAnswer writes a PromisedAnswer.
func promisedAnswer(s capnp.StructBuilder, id uint32, path captp.Path) {
	s.SetUint32(atID, id)
	if len(path) == 0 {
		return
	}
	ops := capnp.NewStructs[capnp.StructBuilder](s.Ptr(ptrTransform), len(path), sizeOp)
	for i, field := range path {
		op := ops.At(i)
		op.SetUint16(atWhich, opGetPointerField)
		op.SetUint16(atField, field)
	}
}

// exception writes an Exception, no longer than the peer would read; nil is an empty one.
func exception(s capnp.StructBuilder, x *captp.Exception) {
	if x == nil {
		return
	}
	s.SetUint16(atExceptionType, uint16(x.Type))
	s.SetText(ptrReason, cut(x.Reason))
	if x.Trace != "" {
		s.SetText(ptrTrace, cut(x.Trace))
	}
	n, room := 0, MaxExceptionDetails
	for n < len(x.Details) && detailOverhead+len(x.Details[n].Data) <= room {
		room -= detailOverhead + len(x.Details[n].Data)
		n++
	}
	if n == 0 {
		return
	}
	details := capnp.NewStructs[capnp.StructBuilder](s.Ptr(ptrDetails), n, sizeDetail)
	for i, d := range x.Details[:n] {
		details.At(i).SetUint64(atID, d.ID)
		details.At(i).SetData(ptrDetailData, d.Data)
	}
}

// embargoData writes a ThirdPartyEmbargoId; nil is a null pointer.
func embargoData(s capnp.StructBuilder, id []byte) {
	if id != nil {
		s.SetData(ptrEmbargo, id)
	}
}
