package wire

import (
	"bytes"
	"math/rand/v2"
	"testing"

	"github.com/marque-rpc/marque/capnp"
	"github.com/marque-rpc/marque/internal/captp"
	"github.com/marque-rpc/marque/internal/transport"
)

// generator makes random messages, every field within what the protocol can express.
type generator struct{ *rand.Rand }

func (g generator) id() uint32   { return g.Uint32() >> g.IntN(32) }
func (g generator) flip() bool   { return g.IntN(2) == 0 }
func (g generator) text() string { return string(g.data()) }

func (g generator) data() []byte {
	var b []byte
	for range g.IntN(12) {
		b = append(b, byte(g.IntN(256)))
	}
	return b
}

func (g generator) path() captp.Path {
	var p captp.Path
	for range g.IntN(4) {
		p = append(p, uint16(g.IntN(1<<16)>>g.IntN(16)))
	}
	return p
}

func (g generator) target() captp.Target {
	if g.flip() {
		return captp.Target{ID: g.id()}
	}
	return captp.Target{Kind: captp.TargetAnswer, ID: g.id(), Path: g.path()}
}

func (g generator) opaque() any {
	if g.IntN(4) == 0 {
		return nil
	}
	return opaqueOf(g.Uint64())
}

func (g generator) exception() *captp.Exception {
	e := &captp.Exception{Remote: true, Type: captp.ExceptionType(g.IntN(5)), Reason: g.text(), Trace: g.text()}
	for range g.IntN(3) {
		e.Details = append(e.Details, captp.Detail{ID: g.Uint64(), Data: g.data()})
	}
	return e
}

func (g generator) descriptor() captp.Descriptor {
	d := captp.Descriptor{Kind: captp.DescKind(g.IntN(6)), FD: uint8(g.IntN(256) * g.IntN(2))}
	switch d.Kind {
	case captp.DescNone:
	case captp.DescReceiverAnswer:
		d.ID, d.Path = g.id(), g.path()
	case captp.DescThirdPartyHosted:
		d.ID, d.ThirdParty = g.id(), g.opaque()
	default:
		d.ID = g.id()
	}
	return d
}

func (g generator) payload(make func(capnp.ObjectSize, int) *Body) captp.Wired {
	var w captp.Wired
	for range g.IntN(4) {
		w.Caps = append(w.Caps, g.descriptor())
	}
	if g.IntN(4) == 0 {
		return w
	}
	b := make(capnp.ObjectSize{DataWords: 1, PtrCount: 2}, 0)
	b.Struct().SetUint64(0, g.Uint64())
	b.Struct().SetText(0, g.text())
	if n := len(w.Caps); n > 0 {
		b.Struct().Ptr(1).SetCapabilityIndex(uint32(g.IntN(n)))
	}
	w.Content = b
	return w
}

func (g generator) message() captp.Msg {
	kinds := []captp.Kind{captp.KindAbort, captp.KindCall, captp.KindReturn, captp.KindFinish, captp.KindResolve, captp.KindRelease,
		captp.KindBootstrap, captp.KindProvide, captp.KindAccept, captp.KindJoin, captp.KindDisembargo, captp.KindThirdPartyAnswer, captp.KindUnimplemented}
	m := captp.Msg{Kind: kinds[g.IntN(len(kinds))]}
	switch m.Kind {
	case captp.KindRelease:
		m.Export, m.Count = captp.ExportID(g.id()), g.id()
		return m
	case captp.KindResolve:
		m.Export = captp.ExportID(g.id())
		if g.flip() {
			m.Exception = g.exception()
		} else {
			m.Cap = g.descriptor()
		}
		return m
	case captp.KindAbort:
		m.Exception = g.exception()
		return m
	case captp.KindUnimplemented:
		m.Inner = &captp.Msg{Kind: captp.KindProvide, Question: captp.QuestionID(g.id()), Target: g.target(), ThirdParty: g.opaque()}
		return m
	case captp.KindDisembargo:
		m.Target, m.Disembargo = g.target(), captp.DisembargoKind(g.IntN(3))
		if m.Disembargo == captp.DisembargoAccept {
			m.EmbargoData = g.data()
		} else {
			m.Embargo = captp.EmbargoID(g.id())
		}
		return m
	}
	m.Question = captp.QuestionID(g.id())
	switch m.Kind {
	case captp.KindCall:
		m.Target, m.Interface, m.Method = g.target(), g.Uint64(), uint16(g.IntN(1<<16))
		m.AllowThirdPartyTail, m.NoPipelining, m.OnlyPipeline = g.flip(), g.flip(), g.flip()
		m.Payload = g.payload(NewCall)
		if m.SendTo = captp.SendTo(g.IntN(3)); m.SendTo == captp.SendToThirdParty {
			m.ThirdParty = g.opaque()
		}
	case captp.KindReturn:
		g.ret(&m)
	case captp.KindFinish:
		m.ReleaseResultCaps, m.EarlyCancel = g.flip(), g.flip()
	case captp.KindBootstrap:
		if id := g.data(); len(id) > 0 {
			m.ObjectID = id
		}
	case captp.KindProvide, captp.KindJoin:
		m.Target, m.ThirdParty = g.target(), g.opaque()
	case captp.KindAccept:
		m.ThirdParty = g.opaque()
		if g.flip() {
			m.EmbargoData = g.data()
		}
	case captp.KindThirdPartyAnswer:
		m.ThirdParty = g.opaque()
	}
	return m
}

func (g generator) ret(m *captp.Msg) {
	m.ReleaseParamCaps, m.NoFinishNeeded = g.flip(), g.flip()
	switch m.Return = captp.ReturnKind(g.IntN(6)); m.Return {
	case captp.ReturnResults:
		m.Payload = g.payload(NewReturn)
	case captp.ReturnException:
		m.Exception = g.exception()
	case captp.ReturnTakeFromOther:
		m.Other = captp.QuestionID(g.id())
	case captp.ReturnAwaitFromThirdParty:
		m.ThirdParty = g.opaque()
	}
}

func TestRandomMessagesSurviveTheWire(t *testing.T) {
	g := generator{rand.New(rand.NewPCG(11, 12))}
	for i := range 20_000 {
		m := g.message()
		var content []byte
		if b, ok := m.Payload.Content.(*Body); ok {
			content = contentBytes(t, b)
		}
		r := decodeFrame(t, encodeFrame(t, &m))
		checkMsg(t, &r.Msg, &m)
		if content != nil && !bytes.Equal(contentBytes(t, r.Msg.Payload.Content.(*Body)), content) {
			t.Error("content differs")
		}
		if t.Failed() {
			t.Fatalf("message %d", i)
		}
		r.Release()
	}
}

// contentBytes encodes a content as a message of its own, for comparison.
func contentBytes(t testing.TB, b *Body) []byte {
	t.Helper()
	return []byte(NewOpaque(b.Content()))
}

// FuzzDecode gives arbitrary bytes to Decode, and what it understands must survive being sent on.
func FuzzDecode(f *testing.F) {
	for i := range golden {
		m := golden[i].msg
		f.Add(encodeFrame(f, &m))
	}
	f.Fuzz(func(t *testing.T, frame []byte) {
		fr, err := transport.NewReader(bytes.NewReader(frame), transport.Limits{}).Next()
		if err != nil {
			return
		}
		r, err := Decode(fr)
		if err != nil {
			return
		}
		defer r.Release()
		if r.Msg.BadVariant != "" || r.Msg.Kind == captp.KindUnknown || r.Msg.ObjectIDBad {
			return
		}
		switch r.Msg.Kind {
		case captp.KindObsoleteSave, captp.KindObsoleteDelete:
			return
		case captp.KindUnimplemented:
			if r.Msg.Inner == nil {
				return
			}
			encodeFrame(t, &captp.Msg{Kind: captp.KindUnimplemented, Raw: r})
			return
		}
		forward := r.Msg
		forward.Raw = nil
		if forward.Payload.Content != nil {
			forward.Payload.Content.Retain()
		}
		again := decodeFrame(t, encodeFrame(t, &forward))
		defer again.Release()
		checkMsg(t, &again.Msg, &r.Msg)
		if b, ok := r.Msg.Payload.Content.(*Body); ok && !bytes.Equal(contentBytes(t, b), contentBytes(t, again.Msg.Payload.Content.(*Body))) {
			t.Error("content differs after forwarding")
		}
	})
}
