package captp

import "testing"

// TestLongChains lets long chains of pipelined calls collapse at once, in the ways in which they can: nothing may overflow a stack or
// take time in proportion to the square of the length.
func TestLongChains(t *testing.T) {
	const n = 60000
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
