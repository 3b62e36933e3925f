package captp

import (
	"runtime/debug"
	"testing"
)

// TestLongChains lets long chains of pipelined calls collapse at once, in the ways in which they can: nothing may overflow a stack or
// take time in proportion to the square of the length.
func TestLongChains(t *testing.T) {
	const n = 60000
	defer debug.SetMaxStack(debug.SetMaxStack(4 << 20)) // as if the chains were many times longer
	chain := func(v *Vat, at Cap) (ks []*Call) {
		at = v.AddRef(at)
		for range n {
			k := v.Call(at, &Request{})
			v.Release(at)
			at = v.Pipeline(k, nil)
			ks = append(ks, k)
		}
		v.Release(at)
		return ks
	}
	t.Run("broken promise", func(t *testing.T) {
		v := New()
		p := v.NewPromise()
		ks := chain(v, p)
		v.Break(p, &Exception{Reason: "gone"})
		if ks[n-1].Err == nil {
			t.Error("last call has no outcome")
		}
		for _, k := range ks {
			v.Finish(k)
		}
		v.Release(p)
		v.Clear()
		if s := v.Stats(); s.Nodes != 0 || s.LiveCalls != 0 {
			t.Errorf("%+v", s)
		}
	})
	t.Run("promise of a peer", func(t *testing.T) {
		r := newRig(t)
		p := r.a.NewPromise()
		ks := chain(r.a, p)
		r.a.Resolve(p, r.target)
		r.pump()
		for _, k := range ks {
			r.a.Finish(k)
		}
		r.a.Release(p)
		r.pump()
		if s := r.a.Stats(); s.LiveCalls != 0 {
			t.Errorf("%+v", s)
		}
	})
	t.Run("lost link", func(t *testing.T) {
		r := newRig(t)
		ks := chain(r.a, r.target)
		r.a.Disconnect(r.ca, &Exception{Reason: "cut"})
		for _, k := range ks {
			if k.Err == nil {
				t.Fatal("call without outcome")
			}
			r.a.Finish(k)
		}
		if s := r.a.Stats(); s.LiveCalls != 0 {
			t.Errorf("%+v", s)
		}
	})
	t.Run("let go", func(t *testing.T) {
		v := New()
		p := v.NewPromise()
		ks := chain(v, p)
		last := v.Pipeline(ks[n-1], nil)
		for _, k := range ks {
			v.Finish(k)
		}
		v.Release(last)
		v.Release(p)
		v.Clear()
		if s := v.Stats(); s.Nodes != 0 || s.LiveCalls != 0 {
			t.Errorf("%+v", s)
		}
	})
	t.Run("taken", func(t *testing.T) {
		// Each question of ours takes the answer that the next one forwards.
		p := newPeer(t, "")
		p.c.limits = Limits{}.withDefaults()
		k, q := p.asked()
		p.say(bootstrap(1), call(2, answered(1), hosted(7)))
		p.v.Return(p.runs[0], Payload{Caps: p.runs[0].Params.Caps})
		p.drain()
		for i := range uint32(n) {
			p.said = p.said[:0]
			p.say(yourself(call(10+i, answered(2))))
			next := uint32(p.last(KindCall).Question)
			p.say(take(q, 10+i))
			q = next
		}
		p.say(returns(q, ReturnException))
		if k.Err == nil || p.err != nil {
			t.Errorf("outcome %v, closed with %v", k.Err, p.err)
		}
	})
	t.Run("promises in a row", func(t *testing.T) {
		v := New()
		first := v.NewPromise()
		at := first
		var all []Cap
		for range n {
			next := v.NewPromise()
			v.Resolve(at, next)
			all = append(all, at)
			at = next
		}
		k := v.Call(first, &Request{})
		v.Break(at, &Exception{Reason: "gone"})
		if k.Err == nil {
			t.Error("call has no outcome")
		}
		v.Finish(k)
		for _, c := range all {
			v.Release(c)
		}
		v.Release(at)
		v.Clear()
		if s := v.Stats(); s.Nodes != 0 || s.LiveCalls != 0 {
			t.Errorf("%+v", s)
		}
	})
}
