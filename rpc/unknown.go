package rpc

import "strconv"

// unknownMethod is what a call of a method that the object does not have fails with. It
// tells the two cases apart that ask for different things of the person who reads it: the
// reference is of another type than its user thinks, or the object is older than the
// schema of its user.
func (c *incoming) unknownMethod() error {
	o := c.object
	m := anyMethodOf(o.dispatcher, c.iface)
	if has, _ := dispatcherHas(o.dispatcher, c.iface); has || m != nil {
		return Errorf(Unimplemented, "method number %d of %s is not implemented by %s, which was made with an older schema",
			c.ordinal, interfaceLabel(c.iface, m), o)
	}
	return Errorf(Unimplemented, "%s is not implemented by %s: the reference is not of the type that it is used as",
		interfaceLabel(c.iface, nameOf(c.iface)), o)
}

// anyMethodOf returns some method that d has of the interface, nil if none is found.
func anyMethodOf(d Dispatcher, interfaceID uint64) *Method { return d.Method(interfaceID, 0) }

// nameOf returns some method of the interface whose names are known, nil if there is none.
func nameOf(interfaceID uint64) *Method {
	return namedMethod(interfaceID, 0)
}

// interfaceLabel names an interface, by one of its methods if there is one.
func interfaceLabel(id uint64, m *Method) string {
	if m != nil && m.Interface != "" {
		return m.Interface
	}
	return "interface " + interfaceName(id)
}

// interfaceOf returns the name of the interface that a dispatcher was generated for, ""
// if it does not say.
func interfaceOf(d Dispatcher) string {
	all := describers(d)
	if len(all) == 0 {
		return ""
	}
	id, _ := all[0].Schema()
	if m := anyMethodOf(d, id); m != nil {
		return m.Interface
	}
	return ""
}

func interfaceName(id uint64) string { return "@0x" + strconv.FormatUint(id, 16) }
