package capnp

// A Capability is what a capability pointer stands for. To this package it is opaque and counted: it can be retained and released.
// Package rpc implements it. The dynamic type must be comparable.
type Capability interface {
	// Retain returns a further reference to the same capability, which its holder releases.
	Retain() Capability
	// Release gives this reference back.
	Release()
	// IsNull reports whether this is the null capability, which is written as a null pointer.
	IsNull() bool
}

// Capabilities is the capability table of m: what the capability pointers in it stand for, by index. The message owns a reference
// to each entry (which may be nil); the slice is the message's own and is valid until the message is reset.
func (m *Message) Capabilities() []Capability { return m.caps }

// SetCapabilities replaces the capability table of m, releasing the old one. The message takes over the references and the slice.
func (m *Message) SetCapabilities(table []Capability) {
	m.releaseCaps()
	m.caps = table
}

// AddCapability appends c to the capability table and returns its index. The message takes over the caller's reference.
func (m *Message) AddCapability(c Capability) uint32 {
	m.caps = append(m.caps, c)
	return uint32(len(m.caps) - 1)
}

// TakeCapabilities empties the capability table and returns what was in it: the caller now owns those references.
// The slice is valid until m is reset.
func (m *Message) TakeCapabilities() []Capability {
	t := m.caps
	m.caps = nil
	return t
}

// releaseCaps releases every entry and empties the table.
func (m *Message) releaseCaps() {
	for i, c := range m.caps {
		if c != nil {
			c.Release()
		}
		m.caps[i] = nil
	}
	m.caps = m.caps[:0]
}
