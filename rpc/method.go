package rpc

import "strconv"

// Method describes a method of a schema interface. Generated code has one
// package-level value per method; calls point to it and never copy it.
type Method struct {
	// InterfaceID is the id of the schema interface, MethodID the ordinal in it.
	InterfaceID uint64
	MethodID    uint16
	// Interface and Name are for people: "Echo" and "ping".
	Interface, Name string
	// Stream says that the schema declares "-> stream".
	Stream bool
	// ResultHasNoCaps says that the result type can hold no capability, so that
	// the callee need not keep the answer for pipelining.
	ResultHasNoCaps bool
}

// String returns "Interface.name", or the numbers when the names are unknown.
func (m *Method) String() string {
	if m == nil {
		return "unknown method"
	}
	if m.Interface != "" {
		return m.Interface + "." + m.Name
	}
	return methodNumbers(m.InterfaceID, m.MethodID)
}

func methodNumbers(interfaceID uint64, methodID uint16) string {
	return "@0x" + strconv.FormatUint(interfaceID, 16) + "." + strconv.Itoa(int(methodID))
}
