// Package discover asks objects for their types, over the interface Reflection
// that package reflection answers: what is needed to call an object whose schema
// is not at hand.
package discover

import (
	"context"
	"errors"
	"fmt"

	"github.com/marque-rpc/marque/capnp"
	"github.com/marque-rpc/marque/rpc"
	"github.com/marque-rpc/marque/schema"
	"github.com/marque-rpc/marque/schema/reflection"
)

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
	answer, err := ref.Begin(ctx, reflection.Method(0), capnp.ObjectSize{}).Wait()
	if errors.Is(err, rpc.ErrUnimplemented) {
		return nil, fmt.Errorf("discover: %w", ErrNone) // what the peer said of it helps nobody
	}
	if err != nil {
		return nil, fmt.Errorf("discover: %w", err)
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

// Describe makes the description of an object with these interfaces from a registry that has them.
func Describe(r *schema.Registry, interfaces ...uint64) (reflection.Description, error) {
	for _, id := range interfaces {
		if n := r.Node(id); n == nil || n.Kind != schema.InterfaceNode {
			return reflection.Description{}, fmt.Errorf("discover: the registry has no interface %#x", id)
		}
	}
	packed, err := r.Packed(interfaces...)
	if err != nil {
		return reflection.Description{}, err
	}
	return reflection.Description{Interfaces: interfaces, Schemas: []string{packed}}, nil
}
