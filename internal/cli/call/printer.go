package call

import (
	"context"

	"github.com/marque-rpc/marque/rpc"
	"github.com/marque-rpc/marque/schema"
)

// printer is an object of any interface that shows the calls it gets and returns
// empty results.
type printer struct {
	types    *schema.InterfaceType
	received func(method string, params []byte)
}

func (p *printer) find(interfaceID uint64, methodID uint16) (schema.MethodType, bool) {
	for _, i := range p.types.Ancestry() {
		if i.Node.ID != interfaceID {
			continue
		}
		if methods := i.Methods(); int(methodID) < len(methods) {
			return methods[methodID], true
		}
	}
	return schema.MethodType{}, false
}

func (p *printer) Method(interfaceID uint64, methodID uint16) *rpc.Method {
	m, ok := p.find(interfaceID, methodID)
	if !ok {
		return nil
	}
	return rpcMethod(m)
}

func (p *printer) Implements(interfaceID uint64) bool {
	for _, i := range p.types.Ancestry() {
		if i.Node.ID == interfaceID {
			return true
		}
	}
	return false
}

func (p *printer) Dispatch(_ context.Context, c *rpc.ServerCall) error {
	m, ok := p.find(c.InterfaceID(), c.MethodID())
	if !ok {
		return rpc.ErrUnimplemented
	}
	t, err := m.Params()
	if err != nil {
		return err
	}
	params, err := JSON(schema.StructValue(t, c.Params()), false, nil)
	if err != nil {
		return err
	}
	results, err := m.Results()
	if err != nil {
		return err
	}
	p.received(m.String(), params)
	c.Results(results.Size())
	return nil
}
