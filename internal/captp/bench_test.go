package captp

import (
	"runtime"
	"testing"
)

// rig is two vats with nothing between them: what one sends the other receives at once.
type rig struct {
	a, b   *Vat
	ca, cb *Conn
	object Cap
	target Cap
	sunk   int
	answer []Cap // what calls are answered with
}

func newRig(tb testing.TB) *rig {
	r := &rig{a: New(), b: New()}
	big := Limits{Exports: 1 << 30, Imports: 1 << 30, Answers: 1 << 30, Questions: 1 << 30}
	r.ca, r.cb = r.a.Connect(nil, big), r.b.Connect(nil, big)
	r.object = r.b.NewObject(r)
	k := r.a.Bootstrap(r.ca, nil)
	r.target = r.a.Pipeline(k, nil)
	r.pump()
	r.a.Finish(k)
	r.pump()
	if s, _ := r.a.State(r.target); s != Far {
		tb.Fatal("bootstrap failed")
	}
	return r
}

// pump carries out all effects of both vats. Calls are answered at once.
func (r *rig) pump() {
	for len(r.a.effects) > 0 || len(r.b.effects) > 0 {
		r.half(r.a, r.b, r.cb)
		r.half(r.b, r.a, r.ca)
	}
}

func (r *rig) half(v, peer *Vat, conn *Conn) {
	for i := 0; i < len(v.effects); i++ {
		e := &v.effects[i]
		switch e.Kind {
		case EffectSend:
			m := e.Msg
			peer.Receive(conn, m)
			v.Recycle(m)
		case EffectDeliver:
			v.Return(e.Call, Payload{Caps: r.answer})
		case EffectBootstrap:
			v.Return(e.Call, Payload{Caps: []Cap{r.object}})
		case EffectSettle:
			r.sunk++
		}
	}
	v.Clear()
}

func BenchmarkNoopCall(b *testing.B) {
	r := newRig(b)
	q := &Request{Interface: 1, Method: 2}
	b.ReportAllocs()
	for b.Loop() {
		k := r.a.Call(r.target, q)
		r.pump()
		r.a.Finish(k)
		r.pump()
	}
}

// BenchmarkPipelinedChain is a chain of ten calls, each on the result of the one before.
func BenchmarkPipelinedChain(b *testing.B) {
	r := newRig(b)
	q := &Request{Interface: 1, Method: 2}
	b.ReportAllocs()
	for b.Loop() {
		at := r.a.AddRef(r.target)
		var ks [10]*Call
		for i := range ks {
			ks[i] = r.a.Call(at, q)
			r.a.Release(at)
			at = r.a.Pipeline(ks[i], nil)
		}
		r.a.Release(at)
		r.pump()
		for _, k := range ks {
			r.a.Finish(k)
		}
		r.pump()
	}
}

// BenchmarkCallOneCap passes a capability and releases it.
func BenchmarkCallOneCap(b *testing.B) {
	r := newRig(b)
	o := r.a.NewObject(nil)
	caps := []Cap{o}
	b.ReportAllocs()
	for b.Loop() {
		k := r.a.Call(r.target, &Request{Params: Payload{Caps: caps}})
		r.pump()
		r.a.Finish(k)
		r.pump()
	}
}

func TestNoopCallAllocatesNothing(t *testing.T) {
	r := newRig(t)
	q := &Request{Interface: 1, Method: 2}
	n := testing.AllocsPerRun(1000, func() {
		k := r.a.Call(r.target, q)
		r.pump()
		r.a.Finish(k)
		r.pump()
	})
	if n != 0 {
		t.Errorf("%v allocations per call", n)
	}
}

// million imports n capabilities in one table and returns the bytes that they take on both sides, without the objects.
func million(tb testing.TB, n int) (r *rig, kept []Cap, perImport, perExport float64) {
	r = newRig(tb)
	objects := make([]Cap, n)
	for i := range objects {
		objects[i] = r.b.NewObject(nil) // the object itself is the application's
	}
	keep := make([]Cap, 0, n)
	var ms []*Msg
	for i := 0; i < n; i += 1000 {
		ms = append(ms, &Msg{Kind: KindCall, Payload: Wired{Caps: make([]Descriptor, 0, 1000)}})
	}
	before := heap()
	for i, o := range objects {
		m := ms[i/1000]
		d, x := r.cb.describe(o.n)
		r.b.unref(x)
		m.Payload.Caps = append(m.Payload.Caps, d)
	}
	r.b.Clear()
	exported := heap()
	perExport = float64(exported-before) / float64(n)
	for _, m := range ms {
		for i := range m.Payload.Caps {
			x, _, err := r.ca.decode(m, &m.Payload.Caps[i])
			if err != nil {
				tb.Fatal(err)
			}
			keep = append(keep, Cap{x})
		}
	}
	perImport = float64(heap()-exported) / float64(n)
	runtime.KeepAlive(ms)
	runtime.KeepAlive(objects)
	return r, keep, perImport, perExport
}

func heap() uint64 {
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return m.HeapAlloc
}

func TestMemoryPerCapability(t *testing.T) {
	r, kept, imp, exp := million(t, 200000)
	t.Logf("%.0f bytes per import, %.0f per export", imp, exp)
	if imp > 200 || exp > 200 {
		t.Errorf("%.0f bytes per import, %.0f per export; want at most 200", imp, exp)
	}
	for _, c := range kept {
		r.a.Release(c)
	}
	r.pump()
	if n := r.ca.imports.live; n != 1 {
		t.Errorf("%d imports left", n)
	}
	runtime.KeepAlive(r)
}

func BenchmarkMillionImports(b *testing.B) {
	r, kept, imp, exp := million(b, 1000000)
	q := &Request{}
	b.ReportAllocs()
	for b.Loop() {
		k := r.a.Call(r.target, q)
		r.pump()
		r.a.Finish(k)
		r.pump()
	}
	b.ReportMetric(imp, "bytes/import")
	b.ReportMetric(exp, "bytes/export")
	runtime.KeepAlive(kept)
}
