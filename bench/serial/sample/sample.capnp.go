// Code generated from sample.capnp by marque. DO NOT EDIT.

package sample

import (
	"github.com/marque-rpc/marque/capnp"
	"github.com/marque-rpc/marque/std/plain"
)

// Sample is the struct Sample as a plain Go value, which shares nothing with any message.
type Sample struct {
	Name     string
	Birthday int64
	Phone    string
	Siblings int32
	Spouse   bool
	Money    float64
}

// SampleReader reads a [Sample] in place. It is valid as long as its message is.
type SampleReader capnp.Struct

// ReadSample reads the root of m as a [Sample].
func ReadSample(m *capnp.Message) SampleReader { return SampleReader(m.Root().Struct()) }

func (r SampleReader) Name() string { return capnp.Struct(r).Text(0) }

// HasName reports whether name is not null.
func (r SampleReader) HasName() bool { return capnp.Struct(r).Has(0) }

func (r SampleReader) Birthday() int64 { return capnp.Struct(r).Int64(0) }

func (r SampleReader) Phone() string { return capnp.Struct(r).Text(1) }

// HasPhone reports whether phone is not null.
func (r SampleReader) HasPhone() bool { return capnp.Struct(r).Has(1) }

func (r SampleReader) Siblings() int32 { return capnp.Struct(r).Int32(8) }

func (r SampleReader) Spouse() bool { return capnp.Struct(r).Bool(96) }

func (r SampleReader) Money() float64 { return capnp.Struct(r).Float64(16) }

// SampleBuilder fills in a [Sample] in place.
type SampleBuilder capnp.StructBuilder

// NewSample makes a [Sample] the root of m.
func NewSample(m *capnp.Message) SampleBuilder {
	return SampleBuilder(m.NewRoot(SampleBuilder{}.ObjectSize()))
}

// ObjectSize is the size of the struct.
func (SampleBuilder) ObjectSize() capnp.ObjectSize {
	return capnp.ObjectSize{DataWords: 3, PtrCount: 2}
}

// Reader reads what has been filled in.
func (b SampleBuilder) Reader() SampleReader { return SampleReader(capnp.StructBuilder(b).Reader()) }

func (b SampleBuilder) SetName(v string) { capnp.StructBuilder(b).SetText(0, v) }

func (b SampleBuilder) SetBirthday(v int64) { capnp.StructBuilder(b).SetInt64(0, v) }

func (b SampleBuilder) SetPhone(v string) { capnp.StructBuilder(b).SetText(1, v) }

func (b SampleBuilder) SetSiblings(v int32) { capnp.StructBuilder(b).SetInt32(8, v) }

func (b SampleBuilder) SetSpouse(v bool) { capnp.StructBuilder(b).SetBool(96, v) }

func (b SampleBuilder) SetMoney(v float64) { capnp.StructBuilder(b).SetFloat64(16, v) }

// Plain returns a copy of the struct.
func (r SampleReader) Plain() Sample {
	return Sample{
		Name:     plain.String(r.Name()),
		Birthday: r.Birthday(),
		Phone:    plain.String(r.Phone()),
		Siblings: r.Siblings(),
		Spouse:   r.Spouse(),
		Money:    r.Money(),
	}
}

// Build fills in b, which is fresh, from p. What cannot be built is an error of the message.
func (p *Sample) Build(b SampleBuilder) {
	if p.Name != "" {
		b.SetName(p.Name)
	}
	b.SetBirthday(p.Birthday)
	if p.Phone != "" {
		b.SetPhone(p.Phone)
	}
	b.SetSiblings(p.Siblings)
	b.SetSpouse(p.Spouse)
	b.SetMoney(p.Money)
}

// FromPtr and ToPtr make *Sample a type argument of generic types, see [plain.Pointer].
func (*Sample) FromPtr(p plain.Ptr) *Sample {
	return plain.Struct(SampleReader(p.Struct()), SampleReader.Plain)
}

// ToPtr is described with FromPtr.
func (p *Sample) ToPtr(s plain.Slot) {
	if b, ok := s.NewStruct(p == nil, SampleBuilder{}.ObjectSize()); ok {
		p.Build(SampleBuilder(b))
	}
}

// Node is the struct Node as a plain Go value, which shares nothing with any message.
type Node struct {
	Value    int64
	Name     string
	Children []Node
}

// NodeReader reads a [Node] in place. It is valid as long as its message is.
type NodeReader capnp.Struct

// ReadNode reads the root of m as a [Node].
func ReadNode(m *capnp.Message) NodeReader { return NodeReader(m.Root().Struct()) }

func (r NodeReader) Value() int64 { return capnp.Struct(r).Int64(0) }

func (r NodeReader) Name() string { return capnp.Struct(r).Text(0) }

// HasName reports whether name is not null.
func (r NodeReader) HasName() bool { return capnp.Struct(r).Has(0) }

func (r NodeReader) Children() capnp.StructList[NodeReader] {
	return capnp.Structs[NodeReader](capnp.Struct(r).Ptr(1))
}

// HasChildren reports whether children is not null.
func (r NodeReader) HasChildren() bool { return capnp.Struct(r).Has(1) }

// NodeBuilder fills in a [Node] in place.
type NodeBuilder capnp.StructBuilder

// NewNode makes a [Node] the root of m.
func NewNode(m *capnp.Message) NodeBuilder { return NodeBuilder(m.NewRoot(NodeBuilder{}.ObjectSize())) }

// ObjectSize is the size of the struct.
func (NodeBuilder) ObjectSize() capnp.ObjectSize { return capnp.ObjectSize{DataWords: 1, PtrCount: 2} }

// Reader reads what has been filled in.
func (b NodeBuilder) Reader() NodeReader { return NodeReader(capnp.StructBuilder(b).Reader()) }

func (b NodeBuilder) SetValue(v int64) { capnp.StructBuilder(b).SetInt64(0, v) }

func (b NodeBuilder) SetName(v string) { capnp.StructBuilder(b).SetText(0, v) }

// NewChildren sets children to a list of size elements, to be filled in.
func (b NodeBuilder) NewChildren(size int) capnp.StructListBuilder[NodeBuilder] {
	return capnp.NewStructs[NodeBuilder](capnp.StructBuilder(b).Ptr(1), size, NodeBuilder{}.ObjectSize())
}

// Children is the list that children leads to, to be changed in place.
func (b NodeBuilder) Children() capnp.StructListBuilder[NodeBuilder] {
	return capnp.BuildStructs[NodeBuilder](capnp.StructBuilder(b).Ptr(1), NodeBuilder{}.ObjectSize())
}

// Plain returns a copy of the struct.
func (r NodeReader) Plain() Node {
	return Node{
		Value:    r.Value(),
		Name:     plain.String(r.Name()),
		Children: plain.Structs(r.Children(), NodeReader.Plain),
	}
}

// Build fills in b, which is fresh, from p. What cannot be built is an error of the message.
func (p *Node) Build(b NodeBuilder) { p.build(b, plain.MaxDepth) }

func (p *Node) build(b NodeBuilder, depth int) {
	if depth--; depth < 0 {
		plain.TooDeep(capnp.StructBuilder(b).Ptr(0))
		return
	}
	b.SetValue(p.Value)
	if p.Name != "" {
		b.SetName(p.Name)
	}
	plain.BuildStructs(capnp.StructBuilder(b).Ptr(1), p.Children, NodeBuilder{}.ObjectSize(), func(v *Node, b NodeBuilder) { v.build(b, depth) })
}

// FromPtr and ToPtr make *Node a type argument of generic types, see [plain.Pointer].
func (*Node) FromPtr(p plain.Ptr) *Node {
	return plain.Struct(NodeReader(p.Struct()), NodeReader.Plain)
}

// ToPtr is described with FromPtr.
func (p *Node) ToPtr(s plain.Slot) {
	if b, ok := s.NewStruct(p == nil, NodeBuilder{}.ObjectSize()); ok {
		p.build(NodeBuilder(b), s.Depth())
	}
}

// If this does not compile, the code is newer than the runtime: run go get github.com/marque-rpc/marque@latest.
const _ = plain.GeneratedCodeNeedsNewerMarque1
