package wire

import (
	"github.com/marque-rpc/marque/capnp"
)

// Opaque is an AnyPointer whose meaning is the network's: what a ThirdPartyToContact, ThirdPartyToAwait, ThirdPartyCompletion or JoinKeyPart
// leads to. It holds an encoded message of its own whose root it is. It is what captp's fields named ThirdParty hold; nil there stands for
// a null pointer. Values may be compared with ==, which compares encodings.
type Opaque string

// NewOpaque returns a copy of what p leads to.
func NewOpaque(p capnp.Ptr) Opaque {
	m := capnp.NewMessage()
	copyPtr(m.RootBuilder(), p)
	b, err := m.Bytes()
	if err != nil {
		// A copy of a valid message is not larger than the encoding can express.
		panic("wire: " + err.Error())
	}
	return Opaque(b)
}

// Message decodes o. Its root pointer is what o stands for.
func (o Opaque) Message() (*capnp.Message, error) { return capnp.Unmarshal([]byte(o)) }

// opaque reads a network-specific pointer for one of captp's fields.
func opaque(p capnp.Ptr) any {
	if p.IsNull() {
		return nil
	}
	return NewOpaque(p)
}

// setOpaque writes a network-specific pointer; v is nil or an Opaque.
func setOpaque(p capnp.PtrBuilder, v any) error {
	o, ok := v.(Opaque)
	if !ok {
		return nil
	}
	m, err := o.Message()
	if err != nil {
		return err
	}
	copyPtr(p, m.Root())
	return nil
}
