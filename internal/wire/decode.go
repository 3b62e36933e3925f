package wire

import (
	"bytes"
	"errors"

	"github.com/marque-rpc/marque/capnp"
	"github.com/marque-rpc/marque/internal/captp"
)

// errLongList is what a list is that has more elements than the message has words: it could be made to cost any amount of memory, since
// elements may be empty, and no writer makes one.
var errLongList = errors.New("a list has more elements than the message has words")

// A decoder reads one message.
type decoder struct {
	m          *captp.Msg // where to, zero at first
	body       *Body      // of the payload; nil in a message inside another, whose content is of no interest
	frameBytes int
	caps       []captp.Descriptor
	err        error // the first reason to refuse the message
}

// message reads a Message.
func (d *decoder) message(s capnp.Struct) {
	m := d.m
	which := s.Uint16(atWhich) // all unions are compared in 16 bits: captp's types are narrower
	if which > lastKnownMessageKind {
		m.Kind = captp.KindUnknown
		return
	}
	m.Kind = captp.Kind(which)
	body := s.Struct(ptrBody)
	switch m.Kind {
	case captp.KindCall:
		d.call(body)
	case captp.KindReturn:
		d.ret(body)
	case captp.KindFinish:
		m.Question = captp.QuestionID(body.Uint32(atID))
		m.ReleaseResultCaps = !body.Bool(bitKeepResultCaps)
		m.EarlyCancel = !body.Bool(bitNoEarlyCancel)
	case captp.KindResolve:
		d.resolve(body)
	case captp.KindRelease:
		m.Export = captp.ExportID(body.Uint32(atID))
		m.Count = body.Uint32(atCount)
	case captp.KindDisembargo:
		d.disembargo(body)
	case captp.KindBootstrap:
		m.Question = captp.QuestionID(body.Uint32(atID))
		m.ObjectID, m.ObjectIDBad = objectID(body.Ptr(ptrObjectID))
	case captp.KindAbort:
		m.Exception = d.exception(body)
	case captp.KindUnimplemented:
		d.unimplemented(body)
	case captp.KindProvide, captp.KindJoin:
		m.Question = captp.QuestionID(body.Uint32(atID))
		m.Target = d.target(body.Struct(ptrTarget))
		m.ThirdParty = opaque(body.Ptr(ptrThirdParty))
	case captp.KindAccept:
		m.Question = captp.QuestionID(body.Uint32(atID))
		m.ThirdParty = opaque(body.Ptr(ptrProvision))
		m.EmbargoData = cloneData(body.Ptr(ptrEmbargo))
	case captp.KindThirdPartyAnswer:
		m.Question = captp.QuestionID(body.Uint32(atID))
		m.ThirdParty = opaque(body.Ptr(ptrCompletion))
	}
}

func (d *decoder) call(s capnp.Struct) {
	m := d.m
	m.Question = captp.QuestionID(s.Uint32(atID))
	m.Target = d.target(s.Struct(ptrCallTarget))
	m.Interface = s.Uint64(atInterface)
	m.Method = s.Uint16(atMethod)
	m.AllowThirdPartyTail = s.Bool(bitAllowThirdParty)
	m.NoPipelining = s.Bool(bitNoPipelining)
	m.OnlyPipeline = s.Bool(bitOnlyPipeline)
	d.payload(s.Struct(ptrCallParams))
	to := s.Uint16(atSendTo)
	m.SendTo = captp.SendTo(to)
	switch to {
	case uint16(captp.SendToCaller), uint16(captp.SendToYourself):
	case uint16(captp.SendToThirdParty):
		m.ThirdParty = opaque(s.Ptr(ptrCallThirdParty))
	default:
		d.bad("Call.sendResultsTo")
	}
}

func (d *decoder) ret(s capnp.Struct) {
	m := d.m
	m.Question = captp.QuestionID(s.Uint32(atID))
	m.ReleaseParamCaps = !s.Bool(bitKeepParamCaps)
	m.NoFinishNeeded = s.Bool(bitNoFinish)
	which := s.Uint16(atReturnWhich)
	m.Return = captp.ReturnKind(which)
	switch which {
	case uint16(captp.ReturnResults):
		d.payload(s.Struct(ptrReturnBody))
	case uint16(captp.ReturnException):
		m.Exception = d.exception(s.Struct(ptrReturnBody))
	case uint16(captp.ReturnCanceled), uint16(captp.ReturnSentElsewhere):
	case uint16(captp.ReturnTakeFromOther):
		m.Other = captp.QuestionID(s.Uint32(atOther))
	case uint16(captp.ReturnAwaitFromThirdParty):
		m.ThirdParty = opaque(s.Ptr(ptrReturnBody))
	default:
		d.bad("Return")
	}
}

func (d *decoder) resolve(s capnp.Struct) {
	m := d.m
	m.Export = captp.ExportID(s.Uint32(atID))
	switch s.Uint16(atResolveWhich) {
	case resolveCap:
		m.Cap = d.descriptor(s.Struct(ptrResolveBody))
	case resolveException:
		m.Exception = d.exception(s.Struct(ptrResolveBody))
	default:
		d.bad("Resolve")
	}
}

func (d *decoder) disembargo(s capnp.Struct) {
	m := d.m
	m.Target = d.target(s.Struct(ptrTarget))
	context := s.Uint16(atContext)
	m.Disembargo = captp.DisembargoKind(context)
	switch context {
	case uint16(captp.DisembargoSenderLoopback), uint16(captp.DisembargoReceiverLoopback):
		m.Embargo = captp.EmbargoID(s.Uint32(atID))
	case uint16(captp.DisembargoAccept):
		m.EmbargoData = cloneData(s.Ptr(ptrEmbargo))
	default:
		d.bad("Disembargo.context")
	}
}

// unimplemented reads the message that an Unimplemented echoes. An echo within an echo is not looked into.
func (d *decoder) unimplemented(s capnp.Struct) {
	if s.IsZero() {
		return
	}
	if d.body == nil {
		return
	}
	d.m.Inner = new(captp.Msg)
	inner := decoder{m: d.m.Inner, frameBytes: d.frameBytes}
	inner.message(s)
	d.err = inner.err
}

// payload reads a Payload.
func (d *decoder) payload(s capnp.Struct) {
	list := d.structs(s.Ptr(ptrCapTable))
	for i := range list.Len() {
		d.caps = append(d.caps, d.descriptor(list.At(i)))
	}
	d.m.Payload.Caps = d.caps
	d.m.Payload.Bytes = d.frameBytes
	if d.body != nil {
		d.m.Payload.Bytes = d.body.Size()
		d.body.content = s.Ptr(ptrContent)
		d.m.Payload.Content = d.body
	}
}

// descriptor reads a CapDescriptor.
func (d *decoder) descriptor(s capnp.Struct) captp.Descriptor {
	which := s.Uint16(atWhich)
	c := captp.Descriptor{Kind: captp.DescKind(which), FD: (s.Uint8(atFD) ^ 0xff) + 1}
	switch which {
	case uint16(captp.DescNone):
	case uint16(captp.DescSenderHosted), uint16(captp.DescSenderPromise), uint16(captp.DescReceiverHosted):
		c.ID = s.Uint32(atCapID)
	case uint16(captp.DescReceiverAnswer):
		c.ID, c.Path = d.promisedAnswer(s.Struct(ptrPromisedAnswer))
	case uint16(captp.DescThirdPartyHosted):
		t := s.Struct(ptrBody)
		c.ID = t.Uint32(atID)
		c.ThirdParty = opaque(t.Ptr(ptrContact))
	default:
		d.bad("CapDescriptor")
	}
	return c
}

// target reads a MessageTarget.
func (d *decoder) target(s capnp.Struct) captp.Target {
	switch s.Uint16(atTargetWhich) {
	case uint16(captp.TargetImport):
		return captp.Target{Kind: captp.TargetImport, ID: s.Uint32(atID)}
	case uint16(captp.TargetAnswer):
		id, path := d.promisedAnswer(s.Struct(ptrPromisedAnswer))
		return captp.Target{Kind: captp.TargetAnswer, ID: id, Path: path}
	}
	d.bad("MessageTarget")
	return captp.Target{}
}

// promisedAnswer reads a PromisedAnswer.
func (d *decoder) promisedAnswer(s capnp.Struct) (id uint32, path captp.Path) {
	id = s.Uint32(atID)
	ops := d.structs(s.Ptr(ptrTransform))
	if ops.Len() == 1 && ops.At(0).Uint16(atWhich) == opGetPointerField {
		return id, step(ops.At(0).Uint16(atField))
	}
	for i := range ops.Len() {
		switch op := ops.At(i); op.Uint16(atWhich) {
		case opNoop:
		case opGetPointerField:
			path = append(path, op.Uint16(atField))
		default:
			d.bad("PromisedAnswer.Op")
		}
	}
	return id, path
}

// steps are the paths of one step to the first fields of a result, by far the most frequent ones.
var steps = [...]uint16{0, 1, 2, 3, 4, 5, 6, 7}

// step returns the path of one step. Paths are immutable, so the frequent ones are shared.
func step(field uint16) captp.Path {
	if int(field) < len(steps) {
		return steps[field : field+1 : field+1]
	}
	return captp.Path{field}
}

// objectID reads Bootstrap.deprecatedObjectId: Text, or Data from some. Empty counts as none.
func objectID(p capnp.Ptr) (id []byte, bad bool) {
	switch p.Kind() {
	case capnp.NullPtr:
		return nil, false
	case capnp.ListPtr:
	default:
		return nil, true
	}
	if p.List().Elem() != capnp.ByteElem {
		return nil, true
	}
	id = bytes.Clone(p.Data())
	if n := len(id); n > 0 && id[n-1] == 0 {
		id = id[:n-1]
	}
	if len(id) == 0 {
		return nil, false
	}
	return id, false
}

// cloneData copies Data; nil for a null pointer only.
func cloneData(p capnp.Ptr) []byte {
	if p.IsNull() {
		return nil
	}
	return append([]byte{}, p.Data()...)
}

// bad notes that a union within the message has a member that this vat does not know.
func (d *decoder) bad(union string) {
	if d.m.BadVariant == "" {
		d.m.BadVariant = union
	}
}

// structs reads a list of structs that a correct writer makes no longer than the message.
func (d *decoder) structs(p capnp.Ptr) capnp.StructList[capnp.Struct] {
	l := capnp.Structs[capnp.Struct](p)
	if l.Len() > d.frameBytes/8 {
		d.err = errLongList
		return capnp.StructList[capnp.Struct]{}
	}
	return l
}
