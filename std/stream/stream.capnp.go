// Code generated from stream.capnp by marque. DO NOT EDIT.

package stream

import (
	"github.com/marque-rpc/marque/capnp"
	"github.com/marque-rpc/marque/std/plain"
)

// StreamResult is the struct StreamResult as a plain Go value, which shares nothing with any message.
type StreamResult struct {
}

// StreamResultReader reads a [StreamResult] in place. It is valid as long as its message is.
type StreamResultReader capnp.Struct

// ReadStreamResult reads the root of m as a [StreamResult].
func ReadStreamResult(m *capnp.Message) StreamResultReader {
	return StreamResultReader(m.Root().Struct())
}

// StreamResultBuilder fills in a [StreamResult] in place.
type StreamResultBuilder capnp.StructBuilder

// NewStreamResult makes a [StreamResult] the root of m.
func NewStreamResult(m *capnp.Message) StreamResultBuilder {
	return StreamResultBuilder(m.NewRoot(StreamResultBuilder{}.ObjectSize()))
}

// ObjectSize is the size of the struct.
func (StreamResultBuilder) ObjectSize() capnp.ObjectSize { return capnp.ObjectSize{} }

// Reader reads what has been filled in.
func (b StreamResultBuilder) Reader() StreamResultReader {
	return StreamResultReader(capnp.StructBuilder(b).Reader())
}

// Plain returns a copy of the struct.
func (r StreamResultReader) Plain() StreamResult {
	return StreamResult{}
}

// Build fills in b, which is fresh, from p. What cannot be built is an error of the message.
func (p *StreamResult) Build(b StreamResultBuilder) {
}

// FromPtr and ToPtr make *StreamResult a type argument of generic types, see [plain.Pointer].
func (*StreamResult) FromPtr(p plain.Ptr) *StreamResult {
	return plain.Struct(StreamResultReader(p.Struct()), StreamResultReader.Plain)
}

// ToPtr is described with FromPtr.
func (p *StreamResult) ToPtr(s plain.Slot) {
	if b, ok := s.NewStruct(p == nil, StreamResultBuilder{}.ObjectSize()); ok {
		p.Build(StreamResultBuilder(b))
	}
}

// If this does not compile, the code is newer than the runtime: run go get github.com/marque-rpc/marque@latest.
const _ = plain.GeneratedCodeNeedsNewerMarque1
