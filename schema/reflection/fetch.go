package reflection

import (
	"context"
	"errors"
	"fmt"

	"github.com/marque-rpc/marque/capnp"
	"github.com/marque-rpc/marque/rpc"
	"github.com/marque-rpc/marque/schema"
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
	maxSchemaBytes = 16 << 20 // of each schema, unpacked
	maxTotalBytes  = 64 << 20
	maxInterfaces  = 1 << 10
)

// Fetch asks an object for its interfaces and schemas. The answer is checked like
// everything that a peer sends.
func Fetch(ctx context.Context, ref rpc.Ref) (*Types, error) {
	answer, err := ref.Begin(ctx, &describe, capnp.ObjectSize{}).Wait()
	if errors.Is(err, rpc.ErrUnimplemented) {
		return nil, fmt.Errorf("reflection: %w", ErrNone) // what the peer said of it helps nobody
	}
	if err != nil {
		return nil, fmt.Errorf("reflection: %w", err)
	}
	defer answer.Release()
	types := &Types{Registry: new(schema.Registry)}
	results := answer.Results()
	total := 0
	for i, packed := range results.Ptr(1).Datas().All() {
		n, err := types.add(packed, maxTotalBytes-total)
		if err != nil {
			return nil, fmt.Errorf("reflection: schema %d: %w", i, err)
		}
		total += n
	}
	ids := capnp.Nums[uint64](results.Ptr(0))
	if ids.Len() > maxInterfaces {
		return nil, fmt.Errorf("reflection: the object claims %d interfaces", ids.Len())
	}
	for _, id := range ids.All() {
		t, err := types.Interface(id)
		if err != nil {
			return nil, fmt.Errorf("reflection: %w", err)
		}
		types.Interfaces = append(types.Interfaces, t)
	}
	return types, nil
}

// add adds the nodes of one schema, and returns its size.
func (t *Types) add(packed []byte, limit int) (int, error) {
	data, err := capnp.Unpack(nil, packed, min(limit, maxSchemaBytes))
	if err != nil {
		return 0, err
	}
	m := new(capnp.Message)
	m.SetLimits(capnp.Limits{TraversalBytes: uint64(2*len(data) + 1024), FrameBytes: maxSchemaBytes})
	if err := m.Unmarshal(data); err != nil {
		return 0, err
	}
	req, err := schema.DecodeRequest(m.Root().Struct())
	if err != nil {
		return 0, err
	}
	return len(data), t.AddRequest(req)
}
