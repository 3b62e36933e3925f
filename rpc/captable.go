package rpc

import (
	"github.com/marque-rpc/marque/capnp"
	"github.com/marque-rpc/marque/internal/captp"
	"github.com/marque-rpc/marque/internal/wire"
)

// A capTable is the capability table of a message that the machine delivered. It
// belongs to the end of the call that reads the message, and its storage is reused.
type capTable struct {
	entries []tableCap
	caps    []capnp.Capability // pointers to the entries
}

// set makes caps, which the machine holds as long as the call lasts, the capability
// table of body. It runs under the machine's lock.
func (t *capTable) set(m *Machine, body *wire.Body, caps []captp.Cap) {
	if len(caps) == 0 {
		return
	}
	if cap(t.entries) < len(caps) {
		t.entries = make([]tableCap, len(caps))
		t.caps = make([]capnp.Capability, len(caps))
	}
	t.entries, t.caps = t.entries[:len(caps)], t.caps[:len(caps)]
	for i, c := range caps {
		if !c.IsNull() {
			t.entries[i] = tableCap{m, c}
		}
		t.caps[i] = &t.entries[i]
	}
	body.Message().SetCapabilities(t.caps)
}

// clear makes what can still be read out of body's table invalid, since the machine is
// about to let go of it. It runs under the machine's lock.
func (t *capTable) clear(body *wire.Body) {
	if len(t.entries) == 0 {
		return
	}
	body.Message().TakeCapabilities()
	clear(t.entries)
	t.entries, t.caps = t.entries[:0], t.caps[:0]
	if cap(t.entries) > maxKeptCaps {
		*t = capTable{}
	}
}

// lose makes what is read out of the table broken. It runs under the machine's lock.
func (t *capTable) lose() {
	for i := range t.entries {
		t.entries[i].cap = captp.Cap{}
	}
}

// maxKeptCaps is how many entries a pooled table keeps room for.
const maxKeptCaps = 16

// tableCap is a capability in the table of a message that the machine delivered: a
// call's parameters or results. The machine holds it as long as the message is valid.
type tableCap struct {
	m   *Machine  // nil for a null capability
	cap captp.Cap // guarded by m.mu
}

// Retain implements [capnp.Capability]: it returns a reference of the caller's own.
func (t *tableCap) Retain() capnp.Capability { return t.ref() }

// Release implements [capnp.Capability]. The machine's reference goes with the call.
func (t *tableCap) Release() {}

// IsNull implements [capnp.Capability].
func (t *tableCap) IsNull() bool { return t.m == nil }

func (t *tableCap) ref() Ref {
	if t.m == nil {
		return Ref{}
	}
	var w work
	t.m.enter()
	c := t.cap
	lost := c.IsNull()
	if !lost {
		t.m.vat.AddRef(c)
	}
	t.m.leave(&w)
	w.run()
	if lost {
		return t.m.broken(ErrReleased)
	}
	return t.m.newHandle(c, false)
}

// bodyOf returns the message of a payload, nil if it has no content.
func bodyOf(c captp.Content) *wire.Body {
	b, _ := c.(*wire.Body)
	return b
}
