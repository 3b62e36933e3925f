package wire

import (
	"bytes"
	"math/rand/v2"
	"testing"

	"github.com/marque-rpc/marque/capnp"
	"github.com/marque-rpc/marque/internal/captp"
	"github.com/marque-rpc/marque/internal/transport"
)

// A victim is a vat whose peer sends arbitrary bytes. Its objects do with their calls what the numbers of the methods say.
type victim struct {
	t       testing.TB
	v       *captp.Vat
	conn    *captp.Conn
	object  captp.Cap
	promise captp.Cap
	pending []*captp.Call
	closed  bool
	sent    int
}

func newVictim(t testing.TB) *victim {
	v := &victim{t: t, v: captp.New()}
	v.conn = v.v.Connect(v, captp.Limits{Answers: 100, Exports: 200, Imports: 200, Embargoes: 50, CapsPerMsg: 50})
	v.object, v.promise = v.v.NewObject(v), v.v.NewPromise()
	return v
}

// receive takes one frame in, as package rpc does.
func (v *victim) receive(f *transport.Frame) {
	r, err := Decode(f)
	if err != nil {
		v.v.Abort(v.conn, &captp.Exception{Reason: err.Error()})
		v.drain()
		return
	}
	v.v.Receive(v.conn, &r.Msg)
	v.drain()
	r.Release() // an echo needs it until then
	if err := v.v.Check(); err != nil {
		v.t.Fatalf("after %d frames sent: %v", v.sent, err)
	}
}

func (v *victim) drain() {
	for len(v.v.Effects()) > 0 {
		effects := append([]captp.Effect(nil), v.v.Effects()...)
		v.v.Clear()
		for i := range effects {
			v.carryOut(&effects[i])
		}
	}
}

func (v *victim) carryOut(e *captp.Effect) {
	switch e.Kind {
	case captp.EffectSend:
		v.send(e.Msg)
	case captp.EffectBootstrap:
		v.v.Return(e.Call, captp.Payload{Caps: []captp.Cap{v.object}})
	case captp.EffectDeliver:
		v.deliver(e.Call)
	case captp.EffectSettle:
		v.v.Finish(e.Call)
	case captp.EffectClose:
		v.closed = true
	}
}

// send encodes a message, which its receiver must be able to decode.
func (v *victim) send(m *captp.Msg) {
	o := NewOut(m, v.v)
	pieces, err := o.AppendFrame(nil)
	if err != nil {
		v.t.Fatalf("encoding a message of kind %d: %v", m.Kind, err)
	}
	decodeFrame(v.t, bytes.Join(pieces, nil)).Release()
	o.Release()
	v.sent++
}

// deliver answers a call, now or later, with what came or with something of ours.
func (v *victim) deliver(k *captp.Call) {
	switch k.Method % 6 {
	case 0: // what came
		v.v.Return(k, captp.Payload{Content: k.Params.Content, Caps: k.Params.Caps})
	case 1:
		v.v.Throw(k, &captp.Exception{Reason: "thrown", Type: captp.Overloaded})
	case 2:
		v.pending = append(v.pending, k)
	case 3: // calls what came, for the result
		if len(k.Params.Caps) == 0 {
			v.v.Throw(k, &captp.Exception{Reason: "no capability to call"})
			return
		}
		v.v.TailCall(k, k.Params.Caps[0], &captp.Request{Interface: 1, Method: 2, Params: captp.Payload{Caps: k.Params.Caps[1:]}})
	default: // an object and a promise, and the first that came
		caps := append([]captp.Cap{v.object, v.promise}, k.Params.Caps...)[:min(3, 2+len(k.Params.Caps))]
		b := NewReturn(capnp.ObjectSize{PtrCount: uint16(len(caps))}, 0)
		for i := range caps {
			b.Struct().Ptr(i).SetCapabilityIndex(uint32(i))
		}
		came := v.v.AddRef(caps[len(caps)-1]) // k owns those that came, until it is answered
		v.v.Return(k, captp.Payload{Content: b, Caps: caps})
		b.Release()
		if k.Method%6 == 5 && len(caps) == 3 { // the promise becomes what came
			v.v.Resolve(v.promise, came)
			v.v.Release(v.promise)
			v.promise = v.v.NewPromise()
		}
		v.v.Release(came)
	}
}

// end lets everything go, after which nothing may be left.
func (v *victim) end() {
	v.v.Disconnect(v.conn, &captp.Exception{Type: captp.Disconnected, Reason: "end"})
	v.drain()
	for len(v.pending) > 0 {
		k := v.pending[0]
		v.pending = v.pending[1:]
		v.v.Throw(k, &captp.Exception{Reason: "late"})
		v.drain()
	}
	v.v.Release(v.object)
	v.v.Break(v.promise, &captp.Exception{Reason: "never"})
	v.v.Release(v.promise)
	v.drain()
	if err := v.v.Check(); err != nil {
		v.t.Fatalf("at the end: %v", err)
	}
	if s := v.v.Stats(); s.Nodes != 0 || s.LiveCalls != 0 {
		v.t.Fatalf("left behind: %+v\n%s", s, v.v.Dump())
	}
}

// plausible makes messages as a peer might that means it: ids are small, so that they often name something.
type plausible struct {
	generator
	asked uint32 // the next question id
}

func (g *plausible) small() uint32 { return uint32(g.IntN(4)) }

// question returns the id of a recent question of the peer.
func (g *plausible) question() uint32 { return g.asked - min(g.asked, 1+uint32(g.IntN(3))) }

func (g *plausible) target() captp.Target {
	switch g.IntN(8) {
	case 0:
		return captp.Target{ID: g.small()}
	case 1, 2, 3:
		return captp.Target{} // the bootstrap capability
	}
	return captp.Target{Kind: captp.TargetAnswer, ID: g.question(), Path: captp.Path{uint16(g.small())}[:g.IntN(2)]}
}

func (g *plausible) descriptor() captp.Descriptor {
	switch kind := captp.DescKind(g.IntN(6)); kind {
	case captp.DescReceiverHosted:
		return captp.Descriptor{Kind: kind, ID: g.small() * uint32(g.IntN(8)/7)}
	case captp.DescReceiverAnswer:
		return captp.Descriptor{Kind: kind, ID: g.question(), Path: captp.Path{uint16(g.small())}}
	case captp.DescThirdPartyHosted:
		return captp.Descriptor{Kind: kind, ID: g.small(), ThirdParty: opaqueOf(1)}
	case captp.DescNone:
		return captp.Descriptor{}
	default:
		return captp.Descriptor{Kind: kind, ID: g.small()}
	}
}

// payload fills a body with a capability pointer for each descriptor.
func (g *plausible) payload(make func(capnp.ObjectSize, int) *Body) captp.Wired {
	var w captp.Wired
	for range g.IntN(4) {
		w.Caps = append(w.Caps, g.descriptor())
	}
	b := make(capnp.ObjectSize{PtrCount: uint16(len(w.Caps))}, 0)
	for i := range w.Caps {
		b.Struct().Ptr(i).SetCapabilityIndex(uint32(i))
	}
	w.Content = b
	return w
}

func (g *plausible) message() captp.Msg {
	switch n := g.IntN(100); {
	case n < 5:
		g.asked++
		return captp.Msg{Kind: captp.KindBootstrap, Question: captp.QuestionID(g.asked - 1)}
	case n < 70:
		g.asked++
		return captp.Msg{Kind: captp.KindCall, Question: captp.QuestionID(g.asked - 1), Target: g.target(), Method: uint16(g.IntN(6)),
			SendTo: captp.SendTo(g.IntN(8) / 7), Payload: g.payload(NewCall)}
	case n < 76:
		m := captp.Msg{Kind: captp.KindReturn, Question: captp.QuestionID(g.small()), Return: captp.ReturnKind(g.IntN(5))}
		switch m.Return {
		case captp.ReturnResults:
			m.Payload = g.payload(NewReturn)
		case captp.ReturnException:
			m.Exception = g.exception()
		case captp.ReturnTakeFromOther:
			m.Other = captp.QuestionID(g.question())
		}
		return m
	case n < 91:
		return captp.Msg{Kind: captp.KindFinish, Question: captp.QuestionID(g.question()), ReleaseResultCaps: g.flip()}
	case n < 93:
		return captp.Msg{Kind: captp.KindRelease, Export: captp.ExportID(g.small()), Count: 1}
	case n < 96:
		return captp.Msg{Kind: captp.KindResolve, Export: captp.ExportID(g.small()), Cap: g.descriptor()}
	case n < 99:
		return captp.Msg{Kind: captp.KindDisembargo, Target: g.target(), Disembargo: captp.DisembargoKind(g.IntN(2)), Embargo: captp.EmbargoID(g.small())}
	}
	return g.generator.message()
}

// stream returns a conversation's first frames.
func (g *plausible) stream(t testing.TB) []byte {
	m := captp.Msg{Kind: captp.KindBootstrap}
	g.asked = 1
	stream := encodeFrame(t, &m)
	for range 3 + g.IntN(30) {
		m := g.message()
		stream = append(stream, encodeFrame(t, &m)...)
	}
	return stream
}

// converse lets a victim receive a stream until that ends or the victim has had enough.
func converse(t testing.TB, stream []byte) *victim {
	v := newVictim(t)
	r := transport.NewReader(bytes.NewReader(stream), transport.Limits{MaxFrameBytes: 1 << 16})
	for !v.closed {
		frame, err := r.Next()
		if err != nil {
			break
		}
		v.receive(frame)
	}
	v.end()
	return v
}

func TestAPlausiblePeerLeavesNothingBehind(t *testing.T) {
	seeds := uint64(8000)
	if testing.Short() {
		seeds = 2000
	}
	var received uint64
	for seed := range seeds {
		g := &plausible{generator: generator{rand.New(rand.NewPCG(seed, 1))}}
		received += converse(t, g.stream(t)).v.Stats().Received
	}
	if received < 5*seeds {
		t.Errorf("only %d messages in %d conversations: they end too soon", received, seeds)
	}
}

// FuzzPeer lets the fuzzer be the peer, from the first byte of a frame to the machine's tables.
func FuzzPeer(f *testing.F) {
	for seed := range uint64(30) {
		g := &plausible{generator: generator{rand.New(rand.NewPCG(seed, 2))}}
		f.Add(g.stream(f))
	}
	f.Fuzz(func(t *testing.T, stream []byte) { converse(t, stream) })
}
