package schema

import "github.com/marque-rpc/marque/capnp"

// Pointer is the pointer that the value holds: of a text, data, list, struct or
// untyped pointer. It is null for other values, and for what is malformed.
func (v Value) Pointer() capnp.Ptr {
	switch {
	case v.Kind == KindText && v.Bytes != nil:
		m := capnp.NewMessageSize(len(v.Bytes) + 16)
		root := m.RootBuilder()
		root.SetText(string(v.Bytes))
		return root.Reader()
	case v.Kind == KindData && v.Bytes != nil:
		m := capnp.NewMessageSize(len(v.Bytes) + 16)
		root := m.RootBuilder()
		root.SetData(v.Bytes)
		return root.Reader()
	case len(v.Ptr) >= 8:
		m := new(capnp.Message)
		m.SetLimits(requestLimits(len(v.Ptr)))
		if err := m.UnmarshalSegments(v.Ptr); err == nil {
			return m.Root()
		}
	}
	return capnp.Ptr{}
}

// Dynamic is the value as one of that type, such as the type of the constant
// that holds it.
func (v Value) Dynamic(t *ValueType) Dynamic {
	if t.Kind.IsPointer() {
		return pointerValue(t, v.Pointer())
	}
	return Dynamic{Type: t, bits: v.Bits}
}
