// Package discover asks objects for their types, over the interface Reflection of
// /reflection.capnp: what is needed to call an object whose schema is not at hand.
//
// Objects made with generated code answer by themselves, unless rpc.HideSchema says
// otherwise; Described lets others do so. Whoever holds a capability may ask it,
// and nobody else can.
package discover

import (
	"context"
	"errors"
	"fmt"

	"github.com/marque-rpc/marque/capnp"
	"github.com/marque-rpc/marque/rpc"
	"github.com/marque-rpc/marque/schema"
)

// ID is the id of the interface Reflection.
const ID uint64 = 0xc5e366d82d263b6e

var describe = rpc.Method{InterfaceID: ID, MethodID: 0, Interface: "Reflection", Name: "describe", ResultHasNoCaps: true}

// Types are the types that an object told of, in a registry of their own: what
// one peer says cannot change what another's types are.
type Types struct {
	*schema.Registry
	Interfaces []*schema.InterfaceType // the object's, without those that they extend
}

// ErrNone says that the object does not answer Reflection. It is wrapped.
var ErrNone = errors.New("the object does not tell its schemas")

// Limits of what an object may tell.
const (
	maxSchemas    = 4 // each of schema.MaxPackedBytes at most
	maxInterfaces = 1 << 10
)

// Fetch asks an object for its interfaces and schemas. The answer is checked like
// everything that a peer sends.
func Fetch(ctx context.Context, ref rpc.Ref) (*Types, error) {
	answer, err := ref.Begin(ctx, &describe, capnp.ObjectSize{}).Wait()
	if errors.Is(err, rpc.ErrUnimplemented) {
		return nil, fmt.Errorf("discover: %w", ErrNone) // what the peer said of it helps nobody
	}
	if err != nil {
		return nil, fmt.Errorf("discover: asking the object for its schema: %w", nameless(err))
	}
	defer answer.Release()
	types := &Types{Registry: new(schema.Registry)}
	results := answer.Results()
	schemas := results.Ptr(1).Datas()
	if schemas.Len() > maxSchemas {
		return nil, fmt.Errorf("discover: the object tells %d schemas", schemas.Len())
	}
	for i, packed := range schemas.All() {
		if err := types.AddPacked(string(packed)); err != nil {
			return nil, fmt.Errorf("discover: schema %d: %w", i, err)
		}
	}
	ids := capnp.Nums[uint64](results.Ptr(0))
	if ids.Len() > maxInterfaces {
		return nil, fmt.Errorf("discover: the object claims %d interfaces", ids.Len())
	}
	for _, id := range ids.All() {
		t, err := types.Interface(id)
		if err != nil {
			return nil, fmt.Errorf("discover: %w", err)
		}
		types.Interfaces = append(types.Interfaces, t)
	}
	return types, nil
}

// nameless is an error without the name of the method, of which callers need not know.
func nameless(err error) error {
	var e *rpc.Error
	if !errors.As(err, &e) {
		return err
	}
	plain := *e
	plain.Interface, plain.Method = "", ""
	return &plain
}

// Described makes an object that d handles tell that it has an interface of the
// registry, as objects of generated code tell theirs.
func Described(d rpc.Dispatcher, r *schema.Registry, interfaceID uint64) (rpc.Dispatcher, error) {
	if n := r.Node(interfaceID); n == nil || n.Kind != schema.InterfaceNode {
		return nil, fmt.Errorf("discover: the registry has no interface %#x", interfaceID)
	}
	packed, err := r.Packed(interfaceID)
	if err != nil {
		return nil, err
	}
	return &described{Dispatcher: d, id: interfaceID, packed: packed}, nil
}

// described has what package rpc answers Reflection with: the method Schema.
type described struct {
	rpc.Dispatcher
	id     uint64
	packed string
}

func (d *described) Schema() (interfaceID uint64, packed string) { return d.id, d.packed }

// Implements says what the dispatcher inside says.
func (d *described) Implements(interfaceID uint64) bool {
	inner, ok := d.Dispatcher.(rpc.Implementer)
	return ok && inner.Implements(interfaceID)
}
