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

// StreamSchema is the compiled schema of stream.capnp and of what it refers to: a CodeGeneratorRequest, packed.
const StreamSchema = "" +
	"\x11\x01\x1f\x01\x14@\x04\x11\r\xb7\x11Z\x01\x11\x92\x01\x00\x00Q\b\x05\x06\xff\xf8\xf3\x93\x13\xa9fÆ\x00\x01\a\x00\x02\x11Aj\x11" +
	"\x02\x01\x00\x03\xffn\xb1\xc0w3\x9a_\x99\x00\x11\r\x01\xff\xf8\xf3\x93\x13\xa9fÆ\x00\x04\a\x00\x00\x112\x01\x11\x19\a\x00\x03\xff" +
	"stream.c\x00\x0fapnpP\x01\x01\x11\x01\x17Q\x04\x01\x01\xffn\xb1\xc0w3\x9a_\x99\x00\x11\x01j\xffSt" +
	"reamRe\x00\x0fsult\x11\x01\xd2\xffstream.c\x02apnp:StreamResu" +
	"l\x01t\x11\x01\x1fQ\x04\x01\x02\xff\xf8\xf3\x93\x13\xa9fÆ\x00\x11\x05j\x00\x00\xffstream.c\x00\x0fapnp" +
	"\x10\x01\x00\x00"

// If this does not compile, the code is newer than the runtime: run go get github.com/marque-rpc/marque@latest.
const _ = plain.GeneratedCodeNeedsNewerMarque1
