package rpc

import "github.com/marque-rpc/marque/capnp"

// reflectionID is the id of the interface Reflection of /reflection.capnp.
const reflectionID uint64 = 0xc5e366d82d263b6e

// describer is a Dispatcher that knows its compiled schema, as those of generated
// code do: packed is a CodeGeneratorRequest with the interface of that id and all that
// it refers to.
type describer interface {
	Schema() (interfaceID uint64, packed string)
}

// HideSchema makes the object not tell its interface and schema to whoever asks. By
// default an object made with generated code does, so that tools such as marque call
// need no schema file. Only holders of a reference can ask.
func HideSchema() ObjectOption { return func(c *objectConfig) { c.hideSchema = true } }

// describe answers Reflection.describe for an object whose dispatcher does not do so
// itself. It reports false if that is not what is called, or the object does not tell.
func (c *incoming) describe() bool {
	if c.iface != reflectionID || c.ordinal != 0 || c.object.hideSchema {
		return false
	}
	all := describers(c.object.dispatcher)
	if len(all) == 0 {
		return false
	}
	writeDescriptions(c.startResults(capnp.ObjectSize{PtrCount: 2}), all)
	return true
}
