package captp

import (
	"fmt"
	"testing"
)

// world is two vats and the links between them, for tests of the machine alone. The simulator has a better one.
type world struct {
	t     testing.TB
	v     [2]*Vat
	c     [2]*Conn
	link  [2][]*Msg // messages to vat i
	calls [2][]*Call
	log   []string
	boot  [2]Cap
}

func newWorld(t testing.TB) *world {
	w := &world{t: t}
	for i := range w.v {
		w.v[i] = New()
		w.c[i] = w.v[i].Connect(i, Limits{})
		w.boot[i] = w.v[i].NewObject(fmt.Sprintf("boot%d", i))
	}
	return w
}

func (w *world) drain(i int) {
	v := w.v[i]
	for n := 0; n < len(v.Effects()); n++ {
		switch e := v.Effects()[n]; e.Kind {
		case EffectSend:
			w.link[1-i] = append(w.link[1-i], e.Msg)
		case EffectBootstrap:
			v.Return(e.Call, Payload{Caps: []Cap{w.boot[i]}})
		case EffectDeliver:
			w.calls[i] = append(w.calls[i], e.Call)
			w.log = append(w.log, fmt.Sprintf("%v.%d", e.Object, e.Call.Method))
		case EffectDropped:
			w.log = append(w.log, fmt.Sprintf("drop %v", e.Object))
		case EffectClose:
			w.log = append(w.log, fmt.Sprintf("close %d %v", i, e.Err))
		}
	}
	v.Clear()
	if err := v.Check(); err != nil {
		w.t.Fatal(err)
	}
}

// step delivers the next message to vat i.
func (w *world) step(i int) bool {
	w.drain(0)
	w.drain(1)
	if len(w.link[i]) == 0 {
		return false
	}
	m := w.link[i][0]
	w.link[i] = w.link[i][1:]
	w.v[i].Receive(w.c[i], m)
	w.v[1-i].Recycle(m)
	w.drain(i)
	return true
}

func (w *world) run() {
	for w.step(0) || w.step(1) {
	}
}

func TestCallReturnFinish(t *testing.T) {
	w := newWorld(t)
	a, b := w.v[0], w.v[1]
	k := a.Bootstrap(w.c[0], nil)
	p := a.Pipeline(k, nil)
	k1 := a.Call(p, &Request{Method: 1})
	w.run()
	if len(w.calls[1]) != 1 {
		t.Fatal(w.log)
	}
	if err := b.Return(w.calls[1][0], Payload{}); err != nil {
		t.Fatal(err)
	}
	w.run()
	if k1.Err != nil || k1.state != callDone {
		t.Fatal(k1.Err)
	}
	a.Finish(k1)
	a.Finish(k)
	a.Release(p)
	b.Release(w.boot[1])
	w.run()
	t.Log(w.log)
	for i := range w.c {
		if s := w.c[i].Stats(); s != (ConnStats{}) {
			t.Error(i, s)
		}
	}
	if s := b.Stats(); s.Nodes != 0 || s.LiveCalls != 0 {
		t.Error(s)
	}
}
