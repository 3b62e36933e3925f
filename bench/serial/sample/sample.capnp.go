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

// SampleSchema is the compiled schema of sample.capnp and of what it refers to: a CodeGeneratorRequest, packed.
const SampleSchema = "" +
	"\x11\x03\f\x11#B\x01w@\x04\x11\x02\x01\x11\t\x1f\x11\x1c\x01\x00\x00Q\x04\x01\x02\xff\x06\x97\xe5\xa4\xf2\xb1\xc3\xd8\x00\x11\x05j\x00\x00" +
	"\xffsample.c\x00\x0fapnp\x00\x001\x01\x0f\x01Q\f\x05\x06\xff\x06\x97\xe5\xa4\xf2\xb1\xc3\xd8\x00\x01\a\x00\x02\x11" +
	"\x02\x02\x11\x1a\x02\x00\x03\xff\x9b\xd6\xec\xf4\x05\x90\xb6\xe6\x00Q\r\x01\x03\xff\x06\x97\xe5\xa4\xf2\xb1\xc3\xd8\x00\x05\x02\a\x00\x00\x11Z\x02\x11" +
	"z\x02\x00\x00\x11\x8a\x02\x00\x01\xff]\x03\f\xf8\x90&Q\xe9\x00Q\r\x01\x01\xff\x06\x97\xe5\xa4\xf2\xb1\xc3\xd8\x00\x05\x02\a\x00\x00\x13\xea" +
	"\x01\x03\x13\n\x02\x03\x00\x00\x13\x1a\x02\x03\x00\x01\x11\x01j\xffsample.c\x00\x0fapnp\x11\x01'Q\b\x01\x01\xff" +
	"\x9b\xd6\xec\xf4\x05\x90\xb6\xe6\x00\x11\t:\xff]\x03\f\xf8\x90&Q\xe9\x00\x11\x05*?Sample\x0fNode\x11\x01\xa2" +
	"\xffsample.c\x01apnp:Sam\aple\x11\x01\aP\x01\x011\x01W\x01Q\x18\x03\x04\x00\x00\x04\x01" +
	"\x00\x00\x11\x99*\x00\x00Q\x94\x03\x01\x11\x02\x03\x01\x01\x14\x01\x01\x00\x00\x11\"\x03\x00\x00\x11:\x03\x11b\x03\x11\x02\x01\x14\x01\x02\x00\x00" +
	"\x11\x82\x03\x00\x00\x11\x92\x03\x11\xba\x03\x11\x03\x02\x14\x01\x03\x00\x00\x11\xda\x03\x00\x00\x11\xf2\x03\x13\x1a\x01\x03\x11\x04`\x14\x01\x04\x00\x00\x13" +
	":\x01\x03\x00\x00\x13J\x01\x03\x13r\x01\x03\x11\x05\x02\x14\x01\x05\x00\x00\x13\x92\x01\x03\x00\x00\x13\xa2\x01\x03\x13\xca\x01\x03\x0fname" +
	"\x01\f\x00\x02P\x02\x01\x01\f\x00\x01\x11\x01J\xffbirthday\x00\x00\x00P\x03\x01\x01\x05\x00\x02P\x02\x01\x01\x05\x00\x01" +
	"\x11\x012\x1fphoneP\x03\x01\x01\f\x00\x02P\x02\x01\x01\f\x00\x01\x11\x01J\xffsiblings\x00\x00\x00P\x03" +
	"\x01\x01\x04\x00\x02P\x02\x01\x01\x04\x00\x01\x11\x01:?spouseP\x03\x01\x01\x01\x00\x02P\x02\x01\x01\x01\x00\x01\x11\x012\x1f" +
	"moneyP\x03\x01\x01\v\x00\x02P\x02\x01\x01\v\x00\x01\x11\x01\x92\xffsample.c\x01apnp:Nod" +
	"\x01e\x11\x01\aP\x01\x01\x11\x01\xafQ\f\x03\x04\x00\x00\x04\x01\x00\x00\x11E2\x00\x00Q@\x03\x01QL\x02\x01\x01\x01\x14\x01\x01\x00" +
	"\x00\x11I*\x00\x00QD\x03\x01QP\x02\x01\x11\x02\x01\x14\x01\x02\x00\x00\x11MJ\x00\x00QL\x03\x01Qh\x02\x01\x1fvalu" +
	"e\x01\x05\x00\x02\x01\x05\x00\x01\x0fname\x01\f\x00\x02\x01\f\x00\x01\xffchildren\x00\x00\x00\x01\x0e\x00\x01P\x03" +
	"\x01\x01\x10\xff]\x03\f\xf8\x90&Q\xe9\x00\x00\x01\x01\x0e\x00\x01"

// If this does not compile, the code is newer than the runtime: run go get github.com/marque-rpc/marque@latest.
const _ = plain.GeneratedCodeNeedsNewerMarque1
