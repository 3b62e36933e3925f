package schema

import (
	"fmt"

	"github.com/marque-rpc/marque/capnp"
)

// MaxPackedBytes is how large what AddPacked unpacks may be.
const MaxPackedBytes = 16 << 20

// AddPacked adds the nodes and doc comments of a packed CodeGeneratorRequest: the
// form in which generated Go code has its schema (EchoSchema for echo.capnp), and
// in which objects tell theirs. It is checked like everything from a peer; it may
// unpack to MaxPackedBytes. On an error nothing was added.
func (r *Registry) AddPacked(packed string) error {
	data, err := capnp.Unpack(nil, []byte(packed), MaxPackedBytes)
	if err != nil {
		return fmt.Errorf("schema: %w", err)
	}
	m := new(capnp.Message)
	// What the message reaches becomes Go values, so that it may not reach much
	// more than it holds.
	m.SetLimits(capnp.Limits{TraversalBytes: uint64(2*len(data) + 1024), FrameBytes: MaxPackedBytes})
	if err := m.Unmarshal(data); err != nil {
		return fmt.Errorf("schema: %w", err)
	}
	req, err := DecodeRequest(m.Root().Struct())
	if err != nil {
		return err
	}
	return r.AddRequest(req)
}
