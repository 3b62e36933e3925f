package capnp_test

import (
	"bytes"
	"errors"
	"fmt"
	"io"

	"github.com/marque-rpc/marque/capnp"
)

// What generated code looks like, in essence: types over [capnp.Struct] and [capnp.StructBuilder] that know the places of their fields.
type (
	personReader  capnp.Struct
	personBuilder capnp.StructBuilder
)

var personSize = capnp.ObjectSize{DataWords: 1, PtrCount: 2}

func (p personReader) Age() uint16  { return capnp.Struct(p).Uint16(0) }
func (p personReader) Name() string { return capnp.Struct(p).Text(0) }
func (p personReader) Friends() capnp.StructList[personReader] {
	return capnp.Structs[personReader](capnp.Struct(p).Ptr(1))
}

func (p personBuilder) SetAge(v uint16)  { capnp.StructBuilder(p).SetUint16(0, v) }
func (p personBuilder) SetName(v string) { capnp.StructBuilder(p).SetText(0, v) }
func (p personBuilder) NewFriends(n int) capnp.StructListBuilder[personBuilder] {
	return capnp.NewStructs[personBuilder](capnp.StructBuilder(p).Ptr(1), n, personSize)
}

func Example() {
	m := capnp.NewMessage()
	ada := personBuilder(m.NewRoot(personSize))
	ada.SetName("Ada")
	ada.SetAge(36)
	for i, friend := range ada.NewFriends(2).All() {
		friend.SetName([]string{"Charles", "Mary"}[i])
	}
	data, err := m.Marshal()
	if err != nil {
		fmt.Println(err)
		return
	}

	received, err := capnp.Unmarshal(data)
	if err != nil {
		fmt.Println(err)
		return
	}
	person := personReader(received.Root().Struct())
	fmt.Println(person.Name(), person.Age())
	for i, friend := range person.Friends().All() {
		fmt.Println(i, friend.Name())
	}
	// Output:
	// Ada 36
	// 0 Charles
	// 1 Mary
}

// A message that is checked up front is refused with the place and the reason.
func ExampleUnmarshal() {
	_, err := capnp.Unmarshal([]byte("\x00\x00\x00\x00\x01\x00\x00\x00\x00\x00\x00\x00\x01\x00\x00\x00"))
	fmt.Println(err)
	fmt.Println(errors.Is(err, capnp.ErrOutOfBounds))
	// Output:
	// capnp: segment 0, word 0: the pointer leads out of its segment
	// true
}

// A message that is opened is checked where it is read: what is malformed reads as its default, and Err tells.
func ExampleOpen() {
	m, err := capnp.Open([]byte("\x00\x00\x00\x00\x01\x00\x00\x00\x00\x00\x00\x00\x01\x00\x00\x00"), capnp.Limits{})
	fmt.Println(err)
	fmt.Println(m.Root().Struct().Uint64(0))
	fmt.Println(m.Err())
	// Output:
	// <nil>
	// 0
	// capnp: segment 0, word 0: the pointer leads out of its segment
}

// One message and one buffer serve for any number of messages, without allocating.
func ExampleMessage_Reset() {
	var m capnp.Message
	var buf []byte
	for _, name := range []string{"Ada", "Charles"} {
		m.Reset()
		personBuilder(m.NewRoot(personSize)).SetName(name)
		buf, _ = m.Append(buf[:0])
		fmt.Println(len(buf), "bytes")
	}
	// Output:
	// 48 bytes
	// 48 bytes
}

func ExampleDecoder() {
	var stream bytes.Buffer
	enc := capnp.NewPackedEncoder(&stream)
	for _, name := range []string{"Ada", "Charles"} {
		m := capnp.NewMessage()
		personBuilder(m.NewRoot(personSize)).SetName(name)
		if err := enc.Encode(m); err != nil {
			fmt.Println(err)
		}
	}

	dec := capnp.NewPackedDecoder(&stream)
	var m capnp.Message
	for {
		err := dec.Decode(&m)
		if err == io.EOF {
			break
		}
		if err != nil {
			fmt.Println(err)
			break
		}
		fmt.Println(personReader(m.Root().Struct()).Name())
	}
	// Output:
	// Ada
	// Charles
}
