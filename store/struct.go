package store

import (
	"errors"
	"fmt"

	"github.com/marque-rpc/marque/capnp"
)

// wordBytes is the unit of messages.
const wordBytes = 8

// EncodeStruct encodes a struct for Record.Args: one segment whose root it is, without a segment table. This is how the
// OCaml library stores structs, and what it can read. The struct may be part of a message of any number of segments; it
// must not contain capabilities, which cannot be stored: store their sturdy refs.
func EncodeStruct(s capnp.Struct) ([]byte, error) {
	size := wordBytes + s.TotalBytes()
	if size > MaxArgsBytes {
		return nil, fmt.Errorf("store: encoding a struct: it has %d bytes, limit %d", size, MaxArgsBytes)
	}
	m := capnp.NewMessageSize(size)
	m.RootBuilder().SetStruct(s)
	capabilities := m.TakeCapabilities()
	for _, c := range capabilities {
		c.Release()
	}
	segments := m.Segments(nil)
	err := m.Err()
	switch {
	case err != nil:
	case len(capabilities) > 0:
		err = errors.New("it contains capabilities")
	case len(segments) != 1:
		err = fmt.Errorf("%d segments for %d bytes", len(segments), size)
	default:
		return segments[0], nil
	}
	return nil, fmt.Errorf("store: encoding a struct: %w", err)
}

// DecodeStruct reads what EncodeStruct or the OCaml library wrote. The struct refers to args. Malformed bytes give an error
// that is ErrCorrupt; among them are structs of the OCaml library that were too large for one segment, which it writes in
// a way that cannot be read again.
func DecodeStruct(args []byte) (capnp.Struct, error) {
	m := new(capnp.Message)
	if err := m.UnmarshalSegments(args[:len(args):len(args)]); err != nil {
		return capnp.Struct{}, fmt.Errorf("store: decoding a struct: %w: %w", ErrCorrupt, err)
	}
	if k := m.Root().Kind(); len(args) < wordBytes || k != capnp.StructPtr && k != capnp.NullPtr {
		return capnp.Struct{}, fmt.Errorf("store: decoding a struct: %w: there is none", ErrCorrupt)
	}
	return m.Root().Struct(), nil
}
