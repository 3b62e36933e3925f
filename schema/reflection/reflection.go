// Package reflection lets an object tell what it is: its interfaces and their
// compiled schemas, over the interface Reflection of /reflection.capnp.
//
// [Fetch] asks a capability, and gives what dynamic calls need. A service made
// with generated code answers by itself; [Serve] adds the answer to any other
// rpc.Dispatcher. Whoever holds a capability may ask it; nobody else can.
package reflection

import (
	"context"
	"fmt"

	"github.com/marque-rpc/marque/capnp"
	"github.com/marque-rpc/marque/rpc"
	"github.com/marque-rpc/marque/schema"
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

// Describe makes the description of an object with these interfaces from a registry that has them.
func Describe(r *schema.Registry, interfaces ...uint64) (Description, error) {
	req := schema.CodeGeneratorRequest{}
	for _, id := range interfaces {
		if n := r.Node(id); n == nil || n.Kind != schema.InterfaceNode {
			return Description{}, fmt.Errorf("reflection: the registry has no interface %#x", id)
		}
	}
	for _, n := range r.Closure(interfaces...) {
		req.Nodes = append(req.Nodes, *n)
		if info := r.Info(n.ID); info != nil {
			req.SourceInfo = append(req.SourceInfo, *info)
		}
	}
	m, err := req.Message()
	if err != nil {
		return Description{}, err
	}
	packed, err := m.AppendPacked(nil)
	if err != nil {
		return Description{}, err
	}
	return Description{Interfaces: interfaces, Schemas: []string{string(packed)}}, nil
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
		if methodID == describe.MethodID {
			return &describe
		}
		return nil
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
	results := c.Results(capnp.ObjectSize{PtrCount: 2})
	capnp.SetNums(results.Ptr(0), d.about.Interfaces)
	schemas := results.Ptr(1).NewDatas(len(d.about.Schemas))
	for i := range schemas.Len() {
		schemas.Set(i, []byte(d.about.Schemas[i]))
	}
	return nil
}
