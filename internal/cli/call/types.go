package call

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"github.com/marque-rpc/marque/rpc"
	"github.com/marque-rpc/marque/schema"
	"github.com/marque-rpc/marque/schema/discover"
)

// Types is where the types of a call come from.
type Types struct {
	*schema.Registry
	Find       func(expr string) (*schema.InterfaceType, error) // an interface by name
	Interfaces []*schema.InterfaceType                          // those of the object, where it told them
}

// Reflected are the types that the object itself tells.
func Reflected(ctx context.Context, ref rpc.Ref) (*Types, error) {
	t, err := discover.Fetch(ctx, ref)
	if errors.Is(err, discover.ErrNone) {
		return nil, fmt.Errorf("%w; give its schema with --schema FILE", err)
	}
	if err != nil {
		return nil, err
	}
	find := func(expr string) (*schema.InterfaceType, error) {
		i, err := t.InterfaceExpr(0, expr)
		if err != nil {
			return nil, fmt.Errorf("%w; the object has %v", err, t.Interfaces)
		}
		return i, nil
	}
	return &Types{Registry: t.Registry, Find: find, Interfaces: t.Interfaces}, nil
}

// method finds the method that a step names, on a capability whose interface is
// known or nil.
func (t *Types) method(name string, on *schema.InterfaceType, first bool) (schema.MethodType, error) {
	name = strings.TrimPrefix(name, ".")
	if at := strings.LastIndexByte(name, '.'); at >= 0 {
		i, err := t.Find(name[:at])
		if err != nil {
			return schema.MethodType{}, err
		}
		return i.Method(name[at+1:])
	}
	if on != nil {
		return on.Method(name)
	}
	if !first || len(t.Interfaces) == 0 {
		return schema.MethodType{}, fmt.Errorf("nothing says which interface %q belongs to: write Interface.%s", name, name)
	}
	var firstErr error
	for _, i := range t.Interfaces {
		m, err := i.Method(name)
		if err == nil {
			return m, nil
		}
		firstErr = errors.Join(firstErr, err)
	}
	return schema.MethodType{}, firstErr
}

// rpcMethod is what package rpc needs to know of a method.
func rpcMethod(m schema.MethodType) *rpc.Method {
	return &rpc.Method{
		InterfaceID: m.Interface.Node.ID,
		MethodID:    m.Ordinal,
		Interface:   m.Interface.Node.Name(),
		Name:        m.Name,
		Stream:      m.IsStreaming(),
	}
}
