package rpc

import (
	"context"

	"github.com/marque-rpc/marque/capnp"
)

// Also gives the object a second interface, which d handles: calls of the methods that d
// has go to it, all others to the dispatcher that [NewObject] gets. So a service can be
// made persistent, or answer for its health, without an object in front of it. Of
// several, the first that has the method gets the call.
//
// Calls to d take turns with the others of the object. [Ref.Local] returns the dispatcher
// that NewObject gets. [Also](d) with a d that has every method leaves nothing to that one.
func Also(d Dispatcher) ObjectOption {
	return func(c *objectConfig) { c.also = append(c.also, d) }
}

// withAlso is a dispatcher with further interfaces.
type withAlso struct {
	Dispatcher              // that NewObject got
	also       []Dispatcher // asked first
}

func (o *withAlso) of(interfaceID uint64, methodID uint16) (Dispatcher, *Method) {
	for _, d := range o.also {
		if m := d.Method(interfaceID, methodID); m != nil {
			return d, m
		}
	}
	return o.Dispatcher, o.Dispatcher.Method(interfaceID, methodID)
}

// Method implements [Dispatcher].
func (o *withAlso) Method(interfaceID uint64, methodID uint16) *Method {
	_, m := o.of(interfaceID, methodID)
	return m
}

// Dispatch implements [Dispatcher].
func (o *withAlso) Dispatch(ctx context.Context, c *ServerCall) error {
	d, _ := o.of(c.iface, c.ordinal)
	return d.Dispatch(ctx, c)
}

// dispatcherHas reports whether d has the interface, as far as its dispatchers say.
func dispatcherHas(d Dispatcher, interfaceID uint64) (yes, known bool) {
	switch d := d.(type) {
	case *withAlso:
		for _, also := range d.also {
			if yes, _ := dispatcherHas(also, interfaceID); yes {
				return true, true
			}
		}
		return dispatcherHas(d.Dispatcher, interfaceID)
	case *membraneSide:
		return d.target.Implements(interfaceID)
	case Implementer:
		return d.Implements(interfaceID), true
	}
	return false, false
}

// describers returns those of the object's dispatchers that know their schemas.
func describers(d Dispatcher) (all []describer) {
	if o, ok := d.(*withAlso); ok {
		all = describers(o.Dispatcher)
		for _, d := range o.also {
			all = append(all, describers(d)...)
		}
		return all
	}
	if s, ok := d.(describer); ok {
		all = append(all, s)
	}
	return all
}

// mainOf returns the dispatcher that NewObject got.
func mainOf(d Dispatcher) Dispatcher {
	if o, ok := d.(*withAlso); ok {
		return o.Dispatcher
	}
	return d
}

// writeDescriptions fills in the results of Reflection.describe.
func writeDescriptions(results capnp.StructBuilder, all []describer) {
	ids := make([]uint64, len(all))
	schemas := results.Ptr(1).NewDatas(len(all))
	for i, s := range all {
		id, packed := s.Schema()
		ids[i] = id
		schemas.Set(i, []byte(packed))
	}
	capnp.SetNums(results.Ptr(0), ids)
}
