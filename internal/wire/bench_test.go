package wire

import (
	"bytes"
	"testing"

	"github.com/marque-rpc/marque/capnp"
	"github.com/marque-rpc/marque/internal/captp"
	"github.com/marque-rpc/marque/internal/transport"
)

// traffic are the messages of a no-op call, as both sides make them.
var traffic = []struct {
	name string
	make func() captp.Msg
}{
	{"call", func() captp.Msg {
		return captp.Msg{Kind: captp.KindCall, Question: 3, Interface: 9, Payload: captp.Wired{Content: NewCall(capnp.ObjectSize{DataWords: 1}, 0)}}
	}},
	{"pipelined call", func() captp.Msg {
		return captp.Msg{Kind: captp.KindCall, Question: 3, Target: captp.Target{Kind: captp.TargetAnswer, ID: 2, Path: step(0)},
			Payload: captp.Wired{Content: NewCall(capnp.ObjectSize{}, 0)}}
	}},
	{"call with a capability", func() captp.Msg {
		b := NewCall(capnp.ObjectSize{PtrCount: 1}, 0)
		b.Struct().Ptr(0).SetCapabilityIndex(0)
		return captp.Msg{Kind: captp.KindCall, Payload: captp.Wired{Content: b, Caps: simpleCaps[:1]}}
	}},
	{"return", func() captp.Msg {
		return captp.Msg{Kind: captp.KindReturn, Question: 3, Payload: captp.Wired{Content: NewReturn(capnp.ObjectSize{DataWords: 1}, 0)}}
	}},
	{"finish", func() captp.Msg { return captp.Msg{Kind: captp.KindFinish, Question: 3} }},
	{"release", func() captp.Msg { return captp.Msg{Kind: captp.KindRelease, Export: 3, Count: 1} }},
}

// keep is a Recycler of one message.
type keep struct{ m *captp.Msg }

func (k *keep) Recycle(m *captp.Msg) { k.m = m }

func encodeOnce(t testing.TB, make func() captp.Msg, k *keep, pieces [][]byte) [][]byte {
	*k.m = make()
	o := NewOut(k.m, k)
	pieces, err := o.AppendFrame(pieces[:0])
	if err != nil {
		t.Fatal(err)
	}
	o.Release()
	return pieces
}

func decodeOnce(t testing.TB, from *transport.Reader) {
	f, err := from.Next()
	if err != nil {
		t.Fatal(err)
	}
	r, err := Decode(f)
	if err != nil {
		t.Fatal(err)
	}
	r.Release()
}

func BenchmarkEncode(b *testing.B) {
	for _, c := range traffic {
		b.Run(c.name, func(b *testing.B) {
			k := &keep{new(captp.Msg)}
			var pieces [][]byte
			b.ReportAllocs()
			for b.Loop() {
				pieces = encodeOnce(b, c.make, k, pieces)
			}
		})
	}
}

func BenchmarkDecode(b *testing.B) {
	for _, c := range traffic {
		b.Run(c.name, func(b *testing.B) {
			m := c.make()
			frame := bytes.Repeat(encodeFrame(b, &m), 50)
			r := transport.NewReader(&blocks{data: frame}, transport.Limits{})
			b.ReportAllocs()
			for b.Loop() {
				decodeOnce(b, r)
			}
		})
	}
}

// blocks gives its data in whole, again and again, as long as there is room for it.
type blocks struct {
	data []byte
	at   int
}

func (l *blocks) Read(p []byte) (int, error) {
	n := copy(p, l.data[l.at:])
	l.at = (l.at + n) % len(l.data)
	return n, nil
}
