package rpc

import (
	"fmt"

	"github.com/marque-rpc/marque/capnp"
	"github.com/marque-rpc/marque/internal/captp"
	"github.com/marque-rpc/marque/internal/wire"
)

// outgoing returns body, with the capabilities of the table that was taken out of its
// message, as what the machine takes. It runs under the lock; the result borrows from
// body and uses the storage of caps.
func (m *Machine) outgoing(body *wire.Body, table []capnp.Capability, caps []captp.Cap) (captp.Payload, error) {
	if body == nil {
		return captp.Payload{Caps: caps}, nil
	}
	out := captp.Payload{Content: body, Caps: caps, Bytes: body.Size()}
	for i, c := range table {
		held, err := m.capOf(c)
		if err != nil {
			return out, fmt.Errorf("capability %d of the message: %w", i, err)
		}
		out.Caps = append(out.Caps, held)
	}
	return out, nil
}

// capOf returns the machine's capability for an entry of a message's table, borrowed.
// It runs under the lock.
func (m *Machine) capOf(c capnp.Capability) (captp.Cap, error) {
	switch c := c.(type) {
	case nil:
		return captp.Cap{}, nil
	case borrowed:
		return c.h.cap, nil // held by the message, so it is not free
	case Ref:
		if c.h == nil {
			return captp.Cap{}, nil
		}
		if c.h.released.Load() || c.h.cap.IsNull() {
			return captp.Cap{}, ErrReleased
		}
		return c.h.cap, nil
	case *tableCap:
		return c.cap, nil
	}
	return captp.Cap{}, fmt.Errorf("type %T is not one of this package", c)
}

// machineOf returns the machine that an entry of a table belongs to, nil if any will do.
func machineOf(c capnp.Capability) *Machine {
	switch c := c.(type) {
	case borrowed:
		return c.h.m
	case Ref:
		if c.h != nil {
			return c.h.m
		}
	case *tableCap:
		return c.m
	}
	return nil
}

// localize replaces the entries of table that belong to another machine by forwarding
// objects in m. It must run before the lock is taken.
func (m *Machine) localize(table []capnp.Capability) {
	for i, c := range table {
		if r, ok := c.(Ref); ok && r.h != nil && r.h.released.Load() {
			continue // capOf complains
		}
		if other := machineOf(c); other != nil && other != m {
			table[i] = m.forwardTo(c)
		}
	}
}
