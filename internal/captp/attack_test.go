package captp

import "testing"

// TestCrowdOfExportsLost loses a connection with a large table whose last entries are free.
func TestCrowdOfExportsLost(t *testing.T) {
	v := New()
	c := v.Connect(nil, Limits{})
	var objects []Cap
	for i := range maxIdle + 10 {
		o := v.NewObject(i)
		objects = append(objects, o)
		_, n := c.describe(o.n)
		v.unref(n)
	}
	for id := range uint32(5) {
		v.Receive(c, release(uint32(len(objects))-1-id, 1))
	}
	v.Disconnect(c, &Exception{Reason: "cut"})
	for _, o := range objects {
		v.Release(o)
	}
	if s := v.Stats(); s.Nodes != 0 {
		t.Errorf("%+v", s)
	}
}
