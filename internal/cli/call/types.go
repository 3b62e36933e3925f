package call

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/marque-rpc/marque/internal/cli"
	"github.com/marque-rpc/marque/internal/suggest"
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
	if err != nil {
		return nil, err
	}
	own := make([]string, len(t.Interfaces))
	for i, iface := range t.Interfaces {
		own[i] = iface.String()
	}
	find := func(expr string) (*schema.InterfaceType, error) {
		i, err := t.InterfaceExpr(0, expr)
		if err != nil {
			return nil, fmt.Errorf("the object has no interface %s%s", expr, suggest.Hint(expr, own))
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
		return schema.MethodType{}, t.homeless(name)
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

// homeless says how a method may be meant whose interface is left open and not known.
func (t *Types) homeless(method string) error {
	declared := make(map[string][]string) // Interface.method by method
	for _, n := range t.Nodes() {
		if i, err := t.Registry.Interface(n.ID); err == nil {
			for _, m := range i.Methods() {
				declared[m.Name] = append(declared[m.Name], m.String())
			}
		}
	}
	written := "Interface." + cli.Printable(method)
	if names := declared[method]; names != nil {
		slices.Sort(names)
		written = strings.Join(names, " or ")
	} else if best := suggest.Closest(method, slices.Sorted(maps.Keys(declared))); best != "" {
		slices.Sort(declared[best])
		return fmt.Errorf("there is no method %q; did you mean %s?", method, strings.Join(declared[best], " or "))
	}
	return fmt.Errorf("nothing says which interface %s belongs to: write %s", method, written)
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
