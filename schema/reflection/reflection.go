// Package reflection lets an object tell what it is: its interfaces and their
// compiled schemas, over the interface Reflection of /reflection.capnp.
//
// This is the side of the object, which only hands out bytes that were made when
// it was compiled: it costs a program these bytes and nothing else. Package
// discover is the side of who asks. Whoever holds a capability may ask it, and
// nobody else can.
package reflection

import (
	"context"

	"github.com/marque-rpc/marque/capnp"
	"github.com/marque-rpc/marque/rpc"
)

// ID is the id of the interface Reflection.
const ID uint64 = 0xc5e366d82d263b6e

var describe = rpc.Method{InterfaceID: ID, MethodID: 0, Interface: "Reflection", Name: "describe", ResultHasNoCaps: true}

// Description is what an object says about itself.
type Description struct {
	// Interfaces are the ids of the object's interfaces, without those that they extend.
	Interfaces []uint64
	// Schemas are packed messages, each a CodeGeneratorRequest, that together hold
	// the nodes of the interfaces and all that these refer to.
	Schemas []string
}

// Describer is a Dispatcher that knows its compiled schema, as those of generated
// code do: packed is a CodeGeneratorRequest with the interface of that id and all
// that it refers to.
type Describer interface {
	Schema() (interfaceID uint64, packed string)
}

// Of is the description that a dispatcher has of itself. It reports false for one
// that has none.
func Of(d rpc.Dispatcher) (Description, bool) {
	s, ok := d.(Describer)
	if !ok {
		return Description{}, false
	}
	id, packed := s.Schema()
	return Description{Interfaces: []uint64{id}, Schemas: []string{packed}}, true
}

// Serve makes an object answer Reflection with the description; all other calls go to d.
func Serve(d rpc.Dispatcher, about Description) rpc.Dispatcher {
	return &described{Dispatcher: d, about: about}
}

// described is a Dispatcher with a description.
type described struct {
	rpc.Dispatcher
	about Description
}

func (d *described) Method(interfaceID uint64, methodID uint16) *rpc.Method {
	if interfaceID == ID {
		return Method(methodID)
	}
	return d.Dispatcher.Method(interfaceID, methodID)
}

// Implements says what the object inside says, and yes to Reflection.
func (d *described) Implements(interfaceID uint64) bool {
	inner, ok := d.Dispatcher.(rpc.Implementer)
	return interfaceID == ID || ok && inner.Implements(interfaceID)
}

func (d *described) Dispatch(ctx context.Context, c *rpc.ServerCall) error {
	if c.InterfaceID() != ID {
		return d.Dispatcher.Dispatch(ctx, c)
	}
	return d.about.Answer(c)
}

// Method is the description of the method of Reflection with the number, or nil.
func Method(method uint16) *rpc.Method {
	if method == describe.MethodID {
		return &describe
	}
	return nil
}

// Answer answers a call of Reflection.describe. Generated code, and other
// dispatchers that know the interface, use it in place of [Serve].
func (d *Description) Answer(c *rpc.ServerCall) error {
	if c.MethodID() != describe.MethodID {
		return rpc.ErrUnimplemented
	}
	results := c.Results(capnp.ObjectSize{PtrCount: 2})
	capnp.SetNums(results.Ptr(0), d.Interfaces)
	schemas := results.Ptr(1).NewDatas(len(d.Schemas))
	for i := range schemas.Len() {
		schemas.Set(i, []byte(d.Schemas[i]))
	}
	return nil
}

// Answer answers a call of Reflection.describe for an object with one interface,
// whose compiled schema is packed: all that generated code needs to do.
func Answer(c *rpc.ServerCall, interfaceID uint64, packed string) error {
	d := Description{Interfaces: []uint64{interfaceID}, Schemas: []string{packed}}
	return d.Answer(c)
}

// Silent makes an object not answer Reflection, though d would.
func Silent(d rpc.Dispatcher) rpc.Dispatcher { return &silent{d} }

type silent struct{ rpc.Dispatcher }

func (s *silent) Method(interfaceID uint64, methodID uint16) *rpc.Method {
	if interfaceID == ID {
		return nil
	}
	return s.Dispatcher.Method(interfaceID, methodID)
}

func (s *silent) Implements(interfaceID uint64) bool {
	inner, ok := s.Dispatcher.(rpc.Implementer)
	return interfaceID != ID && ok && inner.Implements(interfaceID)
}

func (s *silent) Dispatch(ctx context.Context, c *rpc.ServerCall) error {
	if c.InterfaceID() == ID {
		return rpc.ErrUnimplemented
	}
	return s.Dispatcher.Dispatch(ctx, c)
}
