package rpc

import (
	"context"
	"slices"

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

// Around has f run the calls of the object in place of its dispatcher, next, to which f passes
// them on with next.Dispatch: to time, trace, log or refuse calls, with a context of its own
// for the method. All else that the object is stays: its interfaces, [Also] those of [Also],
// its name and its schema. f gets no calls of methods that the object does not have. Of
// several, the first is the outermost.
//
// The method may have returned before the call does: with [ServerCall.TailCall] or
// [ServerCall.Forward], as in a [Proxy]. What has to see the results is an [Interceptor].
func Around(f func(ctx context.Context, c *ServerCall, next Dispatcher) error) ObjectOption {
	return func(c *objectConfig) { c.around = append(c.around, f) }
}

// dispatcher is what the object of d dispatches to, with its options.
func (cfg *objectConfig) dispatcher(d Dispatcher) Dispatcher {
	if len(cfg.also) > 0 {
		d = &withAlso{Dispatcher: d, also: cfg.also}
	}
	for _, f := range slices.Backward(cfg.around) {
		d = &around{Dispatcher: d, f: f}
	}
	return d
}

// around is a dispatcher with something around its calls.
type around struct {
	Dispatcher
	f func(ctx context.Context, c *ServerCall, next Dispatcher) error
}

// Dispatch implements [Dispatcher].
func (o *around) Dispatch(ctx context.Context, c *ServerCall) error { return o.f(ctx, c, o.Dispatcher) }

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
	d, _ := o.of(c.InterfaceID(), c.MethodID())
	return d.Dispatch(ctx, c)
}

// dispatcherHas reports whether d has the interface, as far as its dispatchers say.
func dispatcherHas(d Dispatcher, interfaceID uint64) (yes, known bool) {
	switch d := d.(type) {
	case *around:
		return dispatcherHas(d.Dispatcher, interfaceID)
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
	switch d := d.(type) {
	case *around:
		return describers(d.Dispatcher)
	case *withAlso:
		all = describers(d.Dispatcher)
		for _, also := range d.also {
			all = append(all, describers(also)...)
		}
	case describer:
		all = append(all, d)
	}
	return all
}

// mainOf returns the dispatcher that NewObject got.
func mainOf(d Dispatcher) Dispatcher {
	switch d := d.(type) {
	case *around:
		return mainOf(d.Dispatcher)
	case *withAlso:
		return d.Dispatcher
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
