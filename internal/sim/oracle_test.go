package sim

import "testing"

// In a world with a liar nothing is promised of the calls that it made, nor of those that were made to answer them: it may give them up at any
// time, and then the next call of the same reference arrives without them.
func TestOracleOfPassedOverCalls(t *testing.T) {
	for _, c := range []struct {
		name      string
		malicious bool
		caller    int // the vat whose call is answered by the one that does not arrive; -1: nobody's
		wrong     bool
	}{
		{"a call of our own", true, -1, true},
		{"a call that answers an honest vat's", true, 1, true},
		{"a call that answers the liar's", true, 2, false},
		{"where nobody lies", false, 2, true},
	} {
		w := NewWorld(Config{Seed: 1, Vats: 3, Malicious: c.malicious})
		v := w.vats[0]
		o := &object{vat: v, d: &identity{}}
		o.d.object = o
		r := &reference{vat: v, d: o.d}
		early, late := &content{w: w, ref: r, d: o.d}, &content{w: w, ref: r, d: o.d, seq: 1}
		r.calls = []*content{early, late}
		if c.caller >= 0 {
			early.parent = &content{w: w, ref: &reference{vat: w.vats[c.caller]}, d: &identity{}}
		}
		found := func() (found bool) {
			defer func() { found = recover() != nil }()
			w.arrive(o, late)
			return false
		}()
		if found != c.wrong {
			t.Errorf("%s was passed over: found wrong %v, want %v", c.name, found, c.wrong)
		}
	}
}
