package convert

import (
	"bufio"

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
		text, err := schema.Text(schema.DynamicStruct{Type: c.Type, Struct: root}, schema.TextOptions{Short: c.Short, Depth: maxDepth})
		return append(text, '\n'), err
	case JSON:
		text, err := schema.JSON(schema.DynamicStruct{Type: c.Type, Struct: root}, schema.JSONOptions{Pretty: !c.Short, Depth: maxDepth})
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
