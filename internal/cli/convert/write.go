package convert

import (
	"bufio"
	"fmt"
	"io"
	"math"

	"github.com/marque-rpc/marque/capnp"
	"github.com/marque-rpc/marque/schema"
)

// write writes one message.
func (c Converter) write(out *bufio.Writer, root capnp.Struct) error {
	data, err := c.encode(root)
	if err != nil {
		return err
	}
	_, err = out.Write(data)
	return err
}

func (c Converter) encode(root capnp.Struct) ([]byte, error) {
	switch c.To {
	case Text:
		text, err := schema.Text(schema.DynamicStruct{Type: c.Type, Struct: root}, schema.TextOptions{Short: c.Short, Depth: maxDepth, Bytes: math.MaxInt})
		return append(text, '\n'), err
	case JSON:
		text, err := schema.JSON(schema.DynamicStruct{Type: c.Type, Struct: root}, schema.JSONOptions{Pretty: !c.Short, Depth: maxDepth, Bytes: math.MaxInt})
		return append(text, '\n'), err
	case Canonical:
		return capnp.Canonical(root)
	}
	m, err := c.rebuild(root)
	if err != nil {
		return nil, err
	}
	switch c.To {
	case Binary:
		return m.Marshal()
	case Packed:
		return m.AppendPacked(nil)
	}
	segment := m.Segments(nil)[0]
	if c.To == FlatPacked {
		return capnp.Pack(nil, segment), nil
	}
	return segment, nil
}

// rebuild copies a message into one segment, or into segments of the size asked for.
func (c Converter) rebuild(root capnp.Struct) (*capnp.Message, error) {
	size := root.TotalBytes() + wordBytes
	if c.SegmentBytes > 0 && (c.To == Binary || c.To == Packed) {
		size = c.SegmentBytes
	}
	m := capnp.NewMessageSize(size)
	if root.IsZero() {
		m.NewRoot(capnp.ObjectSize{})
	} else {
		m.RootBuilder().SetStruct(root)
	}
	return m, m.Err()
}

const wordBytes = 8

// widened is v or, of a Float32 that stands alone, the same number as a Float64: of
// these text gives all digits, as the C++ tool does. Inside of structs and lists
// it does not.
func widened(v schema.Dynamic) schema.Dynamic {
	if v.Type.Kind != schema.KindFloat32 {
		return v
	}
	bits := math.Float64bits(v.Float())
	return schema.Value{Kind: schema.KindFloat64, Bits: bits}.Dynamic(&schema.ValueType{Kind: schema.KindFloat64})
}

// WriteValue writes a value of any type as text or JSON, and a struct in any format.
func (c Converter) WriteValue(w io.Writer, v schema.Dynamic) error {
	var data []byte
	var err error
	switch {
	case c.To == Text:
		data, err = schema.TextValue(widened(v), schema.TextOptions{Short: c.Short, Depth: maxDepth, Bytes: math.MaxInt})
		data = append(data, '\n')
	case c.To == JSON:
		data, err = schema.JSONValue(v, schema.JSONOptions{Pretty: !c.Short, Depth: maxDepth, Bytes: math.MaxInt})
		data = append(data, '\n')
	case v.Type.Kind != schema.KindStruct:
		err = fmt.Errorf("only structs can be written as %s, and this is a value of type %s", c.To, v.Type)
	default:
		c.Type = v.Type.Struct
		data, err = c.encode(v.Struct().Struct)
	}
	if err == nil {
		_, err = w.Write(data)
	}
	return err
}
