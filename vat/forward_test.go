package vat

import "testing"

// A peer that invents methods does not make a forwarder remember them all.
func TestForwarderRemembersFewMethods(t *testing.T) {
	f := &forwarder{}
	for i := range 3 * maxKnownMethods {
		if m := f.Method(uint64(i), 1); m.InterfaceID != uint64(i) || m.MethodID != 1 {
			t.Fatalf("method %d is %+v", i, m)
		}
	}
	n := 0
	f.methods.Range(func(_, _ any) bool { n++; return true })
	if n != maxKnownMethods {
		t.Errorf("%d methods are remembered, limit %d", n, maxKnownMethods)
	}
}
