// Code generated from schema.capnp by marque. DO NOT EDIT.

package schemacp

import (
	"strconv"

	"github.com/marque-rpc/marque/capnp"
	"github.com/marque-rpc/marque/std/plain"
)

// FieldNoDiscriminant is the constant noDiscriminant.
const FieldNoDiscriminant uint16 = 65535

// Node is the struct Node as a plain Go value, which shares nothing with any message.
//
// It owns the references in it: Release gives them up.
type Node struct {
	Id                      uint64
	DisplayName             string
	DisplayNamePrefixLength uint32
	ScopeId                 uint64
	NestedNodes             []NodeNestedNode
	Annotations             []Annotation
	Union                   NodeUnion // one of the members, or nil for the first member's default
	Parameters              []NodeParameter
	IsGeneric               bool
	StartByte               uint32
	EndByte                 uint32
}

// NodeUnion is the union of a [Node] as a plain Go value: [NodeStruct], [NodeEnum], [NodeInterface], [NodeConst], [NodeAnnotation], [NodeWhichFile] and other members without a value. A member that only a newer schema knows is the bare [NodeWhich].
type NodeUnion interface {
	// Which says which member it is.
	Which() NodeWhich
	buildNode(s capnp.StructBuilder)
}

// NodeWhich says which member of a union is set. Other values than these come from newer schemas.
type NodeWhich uint16

// The members of the union.
const (
	NodeWhichFile       NodeWhich = 0
	NodeWhichStruct     NodeWhich = 1
	NodeWhichEnum       NodeWhich = 2
	NodeWhichInterface  NodeWhich = 3
	NodeWhichConst      NodeWhich = 4
	NodeWhichAnnotation NodeWhich = 5
)

var nodeWhichNames = [...]string{"file", "struct", "enum", "interface", "const", "annotation"}

// String returns the name in the schema, or the number of a value that the schema does not have.
func (v NodeWhich) String() string {
	if v.Known() {
		return nodeWhichNames[v]
	}
	return "NodeWhich(" + strconv.Itoa(int(v)) + ")"
}

// Known reports whether the schema has the value.
func (v NodeWhich) Known() bool { return int(v) < len(nodeWhichNames) }

// Which returns w.
func (w NodeWhich) Which() NodeWhich { return w }

func (w NodeWhich) buildNode(s capnp.StructBuilder) { s.SetUint16(12, uint16(w)) }

// Which returns [NodeWhichStruct].
func (NodeStruct) Which() NodeWhich { return NodeWhichStruct }

func (p NodeStruct) buildNode(s capnp.StructBuilder) { p.Build(NodeBuilder(s).NewStruct()) }

// Which returns [NodeWhichEnum].
func (NodeEnum) Which() NodeWhich { return NodeWhichEnum }

func (p NodeEnum) buildNode(s capnp.StructBuilder) { p.Build(NodeBuilder(s).NewEnum()) }

// Which returns [NodeWhichInterface].
func (NodeInterface) Which() NodeWhich { return NodeWhichInterface }

func (p NodeInterface) buildNode(s capnp.StructBuilder) { p.Build(NodeBuilder(s).NewInterface()) }

// Which returns [NodeWhichConst].
func (NodeConst) Which() NodeWhich { return NodeWhichConst }

func (p NodeConst) buildNode(s capnp.StructBuilder) { p.Build(NodeBuilder(s).NewConst()) }

// Which returns [NodeWhichAnnotation].
func (NodeAnnotation) Which() NodeWhich { return NodeWhichAnnotation }

func (p NodeAnnotation) buildNode(s capnp.StructBuilder) { p.Build(NodeBuilder(s).NewAnnotation()) }

// NodeReader reads a [Node] in place. It is valid as long as its message is.
type NodeReader capnp.Struct

// ReadNode reads the root of m as a [Node].
func ReadNode(m *capnp.Message) NodeReader { return NodeReader(m.Root().Struct()) }

// Which says which member of the union is set.
func (r NodeReader) Which() NodeWhich { return NodeWhich(capnp.Struct(r).Uint16(12)) }

func (r NodeReader) Id() uint64 { return capnp.Struct(r).Uint64(0) }

func (r NodeReader) DisplayName() string { return capnp.Struct(r).Text(0) }

// HasDisplayName reports whether displayName is not null.
func (r NodeReader) HasDisplayName() bool { return capnp.Struct(r).Has(0) }

func (r NodeReader) DisplayNamePrefixLength() uint32 { return capnp.Struct(r).Uint32(8) }

func (r NodeReader) ScopeId() uint64 { return capnp.Struct(r).Uint64(16) }

func (r NodeReader) NestedNodes() capnp.StructList[NodeNestedNodeReader] {
	return capnp.Structs[NodeNestedNodeReader](capnp.Struct(r).Ptr(1))
}

// HasNestedNodes reports whether nestedNodes is not null.
func (r NodeReader) HasNestedNodes() bool { return capnp.Struct(r).Has(1) }

func (r NodeReader) Annotations() capnp.StructList[AnnotationReader] {
	return capnp.Structs[AnnotationReader](capnp.Struct(r).Ptr(2))
}

// HasAnnotations reports whether annotations is not null.
func (r NodeReader) HasAnnotations() bool { return capnp.Struct(r).Has(2) }

// Struct reads the union's member struct; ok is false if another member is set.
func (r NodeReader) Struct() (v NodeStructReader, ok bool) {
	if r.Which() != NodeWhichStruct {
		return v, false
	}
	return NodeStructReader(r), true
}

// Enum reads the union's member enum; ok is false if another member is set.
func (r NodeReader) Enum() (v NodeEnumReader, ok bool) {
	if r.Which() != NodeWhichEnum {
		return v, false
	}
	return NodeEnumReader(r), true
}

// Interface reads the union's member interface; ok is false if another member is set.
func (r NodeReader) Interface() (v NodeInterfaceReader, ok bool) {
	if r.Which() != NodeWhichInterface {
		return v, false
	}
	return NodeInterfaceReader(r), true
}

// Const reads the union's member const; ok is false if another member is set.
func (r NodeReader) Const() (v NodeConstReader, ok bool) {
	if r.Which() != NodeWhichConst {
		return v, false
	}
	return NodeConstReader(r), true
}

// Annotation reads the union's member annotation; ok is false if another member is set.
func (r NodeReader) Annotation() (v NodeAnnotationReader, ok bool) {
	if r.Which() != NodeWhichAnnotation {
		return v, false
	}
	return NodeAnnotationReader(r), true
}

func (r NodeReader) Parameters() capnp.StructList[NodeParameterReader] {
	return capnp.Structs[NodeParameterReader](capnp.Struct(r).Ptr(5))
}

// HasParameters reports whether parameters is not null.
func (r NodeReader) HasParameters() bool { return capnp.Struct(r).Has(5) }

func (r NodeReader) IsGeneric() bool { return capnp.Struct(r).Bool(288) }

func (r NodeReader) StartByte() uint32 { return capnp.Struct(r).Uint32(40) }

func (r NodeReader) EndByte() uint32 { return capnp.Struct(r).Uint32(44) }

// NodeBuilder fills in a [Node] in place.
type NodeBuilder capnp.StructBuilder

// NewNode makes a [Node] the root of m.
func NewNode(m *capnp.Message) NodeBuilder { return NodeBuilder(m.NewRoot(NodeBuilder{}.ObjectSize())) }

// ObjectSize is the size of the struct.
func (NodeBuilder) ObjectSize() capnp.ObjectSize { return capnp.ObjectSize{DataWords: 6, PtrCount: 6} }

// Reader reads what has been filled in.
func (b NodeBuilder) Reader() NodeReader { return NodeReader(capnp.StructBuilder(b).Reader()) }

func (b NodeBuilder) SetId(v uint64) { capnp.StructBuilder(b).SetUint64(0, v) }

func (b NodeBuilder) SetDisplayName(v string) { capnp.StructBuilder(b).SetText(0, v) }

func (b NodeBuilder) SetDisplayNamePrefixLength(v uint32) { capnp.StructBuilder(b).SetUint32(8, v) }

func (b NodeBuilder) SetScopeId(v uint64) { capnp.StructBuilder(b).SetUint64(16, v) }

// NewNestedNodes sets nestedNodes to a list of size elements, to be filled in.
func (b NodeBuilder) NewNestedNodes(size int) capnp.StructListBuilder[NodeNestedNodeBuilder] {
	return capnp.NewStructs[NodeNestedNodeBuilder](capnp.StructBuilder(b).Ptr(1), size, NodeNestedNodeBuilder{}.ObjectSize())
}

// NestedNodes is the list that nestedNodes leads to, to be changed in place.
func (b NodeBuilder) NestedNodes() capnp.StructListBuilder[NodeNestedNodeBuilder] {
	return capnp.BuildStructs[NodeNestedNodeBuilder](capnp.StructBuilder(b).Ptr(1), NodeNestedNodeBuilder{}.ObjectSize())
}

// NewAnnotations sets annotations to a list of size elements, to be filled in.
func (b NodeBuilder) NewAnnotations(size int) capnp.StructListBuilder[AnnotationBuilder] {
	return capnp.NewStructs[AnnotationBuilder](capnp.StructBuilder(b).Ptr(2), size, AnnotationBuilder{}.ObjectSize())
}

// Annotations is the list that annotations leads to, to be changed in place.
func (b NodeBuilder) Annotations() capnp.StructListBuilder[AnnotationBuilder] {
	return capnp.BuildStructs[AnnotationBuilder](capnp.StructBuilder(b).Ptr(2), AnnotationBuilder{}.ObjectSize())
}

// SetFile selects the union's member file.
func (b NodeBuilder) SetFile() { capnp.StructBuilder(b).SetUint16(12, uint16(NodeWhichFile)) }

// NewStruct selects the union's member struct, with all fields at their defaults.
func (b NodeBuilder) NewStruct() NodeStructBuilder {
	capnp.StructBuilder(b).SetUint16(12, uint16(NodeWhichStruct))
	capnp.StructBuilder(b).SetUint16(14, 0)
	capnp.StructBuilder(b).SetUint16(24, 0)
	capnp.StructBuilder(b).SetUint16(26, 0)
	capnp.StructBuilder(b).SetBool(224, false)
	capnp.StructBuilder(b).SetUint16(30, 0)
	capnp.StructBuilder(b).SetUint32(32, 0)
	capnp.StructBuilder(b).Clear(3)
	return NodeStructBuilder(b)
}

// Struct is the union's member struct, to be changed; ok is false if another member is set.
func (b NodeBuilder) Struct() (v NodeStructBuilder, ok bool) {
	if b.Reader().Which() != NodeWhichStruct {
		return v, false
	}
	return NodeStructBuilder(b), true
}

// NewEnum selects the union's member enum, with all fields at their defaults.
func (b NodeBuilder) NewEnum() NodeEnumBuilder {
	capnp.StructBuilder(b).SetUint16(12, uint16(NodeWhichEnum))
	capnp.StructBuilder(b).Clear(3)
	return NodeEnumBuilder(b)
}

// Enum is the union's member enum, to be changed; ok is false if another member is set.
func (b NodeBuilder) Enum() (v NodeEnumBuilder, ok bool) {
	if b.Reader().Which() != NodeWhichEnum {
		return v, false
	}
	return NodeEnumBuilder(b), true
}

// NewInterface selects the union's member interface, with all fields at their defaults.
func (b NodeBuilder) NewInterface() NodeInterfaceBuilder {
	capnp.StructBuilder(b).SetUint16(12, uint16(NodeWhichInterface))
	capnp.StructBuilder(b).Clear(3)
	capnp.StructBuilder(b).Clear(4)
	return NodeInterfaceBuilder(b)
}

// Interface is the union's member interface, to be changed; ok is false if another member is set.
func (b NodeBuilder) Interface() (v NodeInterfaceBuilder, ok bool) {
	if b.Reader().Which() != NodeWhichInterface {
		return v, false
	}
	return NodeInterfaceBuilder(b), true
}

// NewConst selects the union's member const, with all fields at their defaults.
func (b NodeBuilder) NewConst() NodeConstBuilder {
	capnp.StructBuilder(b).SetUint16(12, uint16(NodeWhichConst))
	capnp.StructBuilder(b).Clear(3)
	capnp.StructBuilder(b).Clear(4)
	return NodeConstBuilder(b)
}

// Const is the union's member const, to be changed; ok is false if another member is set.
func (b NodeBuilder) Const() (v NodeConstBuilder, ok bool) {
	if b.Reader().Which() != NodeWhichConst {
		return v, false
	}
	return NodeConstBuilder(b), true
}

// NewAnnotation selects the union's member annotation, with all fields at their defaults.
func (b NodeBuilder) NewAnnotation() NodeAnnotationBuilder {
	capnp.StructBuilder(b).SetUint16(12, uint16(NodeWhichAnnotation))
	capnp.StructBuilder(b).Clear(3)
	capnp.StructBuilder(b).SetBool(112, false)
	capnp.StructBuilder(b).SetBool(113, false)
	capnp.StructBuilder(b).SetBool(114, false)
	capnp.StructBuilder(b).SetBool(115, false)
	capnp.StructBuilder(b).SetBool(116, false)
	capnp.StructBuilder(b).SetBool(117, false)
	capnp.StructBuilder(b).SetBool(118, false)
	capnp.StructBuilder(b).SetBool(119, false)
	capnp.StructBuilder(b).SetBool(120, false)
	capnp.StructBuilder(b).SetBool(121, false)
	capnp.StructBuilder(b).SetBool(122, false)
	capnp.StructBuilder(b).SetBool(123, false)
	return NodeAnnotationBuilder(b)
}

// Annotation is the union's member annotation, to be changed; ok is false if another member is set.
func (b NodeBuilder) Annotation() (v NodeAnnotationBuilder, ok bool) {
	if b.Reader().Which() != NodeWhichAnnotation {
		return v, false
	}
	return NodeAnnotationBuilder(b), true
}

// NewParameters sets parameters to a list of size elements, to be filled in.
func (b NodeBuilder) NewParameters(size int) capnp.StructListBuilder[NodeParameterBuilder] {
	return capnp.NewStructs[NodeParameterBuilder](capnp.StructBuilder(b).Ptr(5), size, NodeParameterBuilder{}.ObjectSize())
}

// Parameters is the list that parameters leads to, to be changed in place.
func (b NodeBuilder) Parameters() capnp.StructListBuilder[NodeParameterBuilder] {
	return capnp.BuildStructs[NodeParameterBuilder](capnp.StructBuilder(b).Ptr(5), NodeParameterBuilder{}.ObjectSize())
}

func (b NodeBuilder) SetIsGeneric(v bool) { capnp.StructBuilder(b).SetBool(288, v) }

func (b NodeBuilder) SetStartByte(v uint32) { capnp.StructBuilder(b).SetUint32(40, v) }

func (b NodeBuilder) SetEndByte(v uint32) { capnp.StructBuilder(b).SetUint32(44, v) }

// Plain returns a copy of the struct.
func (r NodeReader) Plain() Node {
	return Node{
		Id:                      r.Id(),
		DisplayName:             plain.String(r.DisplayName()),
		DisplayNamePrefixLength: r.DisplayNamePrefixLength(),
		ScopeId:                 r.ScopeId(),
		NestedNodes:             plain.Structs(r.NestedNodes(), NodeNestedNodeReader.Plain),
		Annotations:             plain.Structs(r.Annotations(), AnnotationReader.Plain),
		Parameters:              plain.Structs(r.Parameters(), NodeParameterReader.Plain),
		IsGeneric:               r.IsGeneric(),
		StartByte:               r.StartByte(),
		EndByte:                 r.EndByte(),
		Union:                   r.plainUnion(),
	}
}

func (r NodeReader) plainUnion() NodeUnion {
	switch w := r.Which(); w {
	case NodeWhichStruct:
		return NodeStructReader(r).Plain()
	case NodeWhichEnum:
		return NodeEnumReader(r).Plain()
	case NodeWhichInterface:
		return NodeInterfaceReader(r).Plain()
	case NodeWhichConst:
		return NodeConstReader(r).Plain()
	case NodeWhichAnnotation:
		return NodeAnnotationReader(r).Plain()
	default:
		return w
	}
}

// Build fills in b, which is fresh, from p. What cannot be built is an error of the message.
func (p *Node) Build(b NodeBuilder) {
	b.SetId(p.Id)
	if p.DisplayName != "" {
		b.SetDisplayName(p.DisplayName)
	}
	b.SetDisplayNamePrefixLength(p.DisplayNamePrefixLength)
	b.SetScopeId(p.ScopeId)
	plain.BuildStructs(capnp.StructBuilder(b).Ptr(1), p.NestedNodes, NodeNestedNodeBuilder{}.ObjectSize(), (*NodeNestedNode).Build)
	plain.BuildStructs(capnp.StructBuilder(b).Ptr(2), p.Annotations, AnnotationBuilder{}.ObjectSize(), (*Annotation).Build)
	plain.BuildStructs(capnp.StructBuilder(b).Ptr(5), p.Parameters, NodeParameterBuilder{}.ObjectSize(), (*NodeParameter).Build)
	b.SetIsGeneric(p.IsGeneric)
	b.SetStartByte(p.StartByte)
	b.SetEndByte(p.EndByte)
	if p.Union != nil {
		p.Union.buildNode(capnp.StructBuilder(b))
	}
}

// FromPtr and ToPtr make *Node a type argument of generic types, see [plain.Pointer].
func (*Node) FromPtr(p plain.Ptr) *Node {
	return plain.Struct(NodeReader(p.Struct()), NodeReader.Plain)
}

// ToPtr is described with FromPtr.
func (p *Node) ToPtr(s plain.Slot) {
	if b, ok := s.NewStruct(p == nil, NodeBuilder{}.ObjectSize()); ok {
		p.Build(NodeBuilder(b))
	}
}

// Release gives up the references in p. It is idempotent.
func (p *Node) Release() {
	if p == nil {
		return
	}
	for _, v := range plain.Take(&p.Annotations) {
		v.Release()
	}
	switch u := p.Union.(type) {
	case NodeStruct:
		u.Release()
	case NodeEnum:
		u.Release()
	case NodeInterface:
		u.Release()
	case NodeConst:
		u.Release()
	}
	p.Union = nil
}

// NodeParameter is the struct Parameter as a plain Go value, which shares nothing with any message.
type NodeParameter struct {
	Name string
}

// NodeParameterReader reads a [NodeParameter] in place. It is valid as long as its message is.
type NodeParameterReader capnp.Struct

// ReadNodeParameter reads the root of m as a [NodeParameter].
func ReadNodeParameter(m *capnp.Message) NodeParameterReader {
	return NodeParameterReader(m.Root().Struct())
}

func (r NodeParameterReader) Name() string { return capnp.Struct(r).Text(0) }

// HasName reports whether name is not null.
func (r NodeParameterReader) HasName() bool { return capnp.Struct(r).Has(0) }

// NodeParameterBuilder fills in a [NodeParameter] in place.
type NodeParameterBuilder capnp.StructBuilder

// NewNodeParameter makes a [NodeParameter] the root of m.
func NewNodeParameter(m *capnp.Message) NodeParameterBuilder {
	return NodeParameterBuilder(m.NewRoot(NodeParameterBuilder{}.ObjectSize()))
}

// ObjectSize is the size of the struct.
func (NodeParameterBuilder) ObjectSize() capnp.ObjectSize { return capnp.ObjectSize{PtrCount: 1} }

// Reader reads what has been filled in.
func (b NodeParameterBuilder) Reader() NodeParameterReader {
	return NodeParameterReader(capnp.StructBuilder(b).Reader())
}

func (b NodeParameterBuilder) SetName(v string) { capnp.StructBuilder(b).SetText(0, v) }

// Plain returns a copy of the struct.
func (r NodeParameterReader) Plain() NodeParameter {
	return NodeParameter{
		Name: plain.String(r.Name()),
	}
}

// Build fills in b, which is fresh, from p. What cannot be built is an error of the message.
func (p *NodeParameter) Build(b NodeParameterBuilder) {
	if p.Name != "" {
		b.SetName(p.Name)
	}
}

// FromPtr and ToPtr make *NodeParameter a type argument of generic types, see [plain.Pointer].
func (*NodeParameter) FromPtr(p plain.Ptr) *NodeParameter {
	return plain.Struct(NodeParameterReader(p.Struct()), NodeParameterReader.Plain)
}

// ToPtr is described with FromPtr.
func (p *NodeParameter) ToPtr(s plain.Slot) {
	if b, ok := s.NewStruct(p == nil, NodeParameterBuilder{}.ObjectSize()); ok {
		p.Build(NodeParameterBuilder(b))
	}
}

// NodeNestedNode is the struct NestedNode as a plain Go value, which shares nothing with any message.
type NodeNestedNode struct {
	Name string
	Id   uint64
}

// NodeNestedNodeReader reads a [NodeNestedNode] in place. It is valid as long as its message is.
type NodeNestedNodeReader capnp.Struct

// ReadNodeNestedNode reads the root of m as a [NodeNestedNode].
func ReadNodeNestedNode(m *capnp.Message) NodeNestedNodeReader {
	return NodeNestedNodeReader(m.Root().Struct())
}

func (r NodeNestedNodeReader) Name() string { return capnp.Struct(r).Text(0) }

// HasName reports whether name is not null.
func (r NodeNestedNodeReader) HasName() bool { return capnp.Struct(r).Has(0) }

func (r NodeNestedNodeReader) Id() uint64 { return capnp.Struct(r).Uint64(0) }

// NodeNestedNodeBuilder fills in a [NodeNestedNode] in place.
type NodeNestedNodeBuilder capnp.StructBuilder

// NewNodeNestedNode makes a [NodeNestedNode] the root of m.
func NewNodeNestedNode(m *capnp.Message) NodeNestedNodeBuilder {
	return NodeNestedNodeBuilder(m.NewRoot(NodeNestedNodeBuilder{}.ObjectSize()))
}

// ObjectSize is the size of the struct.
func (NodeNestedNodeBuilder) ObjectSize() capnp.ObjectSize {
	return capnp.ObjectSize{DataWords: 1, PtrCount: 1}
}

// Reader reads what has been filled in.
func (b NodeNestedNodeBuilder) Reader() NodeNestedNodeReader {
	return NodeNestedNodeReader(capnp.StructBuilder(b).Reader())
}

func (b NodeNestedNodeBuilder) SetName(v string) { capnp.StructBuilder(b).SetText(0, v) }

func (b NodeNestedNodeBuilder) SetId(v uint64) { capnp.StructBuilder(b).SetUint64(0, v) }

// Plain returns a copy of the struct.
func (r NodeNestedNodeReader) Plain() NodeNestedNode {
	return NodeNestedNode{
		Name: plain.String(r.Name()),
		Id:   r.Id(),
	}
}

// Build fills in b, which is fresh, from p. What cannot be built is an error of the message.
func (p *NodeNestedNode) Build(b NodeNestedNodeBuilder) {
	if p.Name != "" {
		b.SetName(p.Name)
	}
	b.SetId(p.Id)
}

// FromPtr and ToPtr make *NodeNestedNode a type argument of generic types, see [plain.Pointer].
func (*NodeNestedNode) FromPtr(p plain.Ptr) *NodeNestedNode {
	return plain.Struct(NodeNestedNodeReader(p.Struct()), NodeNestedNodeReader.Plain)
}

// ToPtr is described with FromPtr.
func (p *NodeNestedNode) ToPtr(s plain.Slot) {
	if b, ok := s.NewStruct(p == nil, NodeNestedNodeBuilder{}.ObjectSize()); ok {
		p.Build(NodeNestedNodeBuilder(b))
	}
}

// NodeSourceInfo is the struct SourceInfo as a plain Go value, which shares nothing with any message.
type NodeSourceInfo struct {
	Id         uint64
	DocComment string
	Members    []NodeSourceInfoMember
	StartByte  uint32
	EndByte    uint32
}

// NodeSourceInfoReader reads a [NodeSourceInfo] in place. It is valid as long as its message is.
type NodeSourceInfoReader capnp.Struct

// ReadNodeSourceInfo reads the root of m as a [NodeSourceInfo].
func ReadNodeSourceInfo(m *capnp.Message) NodeSourceInfoReader {
	return NodeSourceInfoReader(m.Root().Struct())
}

func (r NodeSourceInfoReader) Id() uint64 { return capnp.Struct(r).Uint64(0) }

func (r NodeSourceInfoReader) DocComment() string { return capnp.Struct(r).Text(0) }

// HasDocComment reports whether docComment is not null.
func (r NodeSourceInfoReader) HasDocComment() bool { return capnp.Struct(r).Has(0) }

func (r NodeSourceInfoReader) Members() capnp.StructList[NodeSourceInfoMemberReader] {
	return capnp.Structs[NodeSourceInfoMemberReader](capnp.Struct(r).Ptr(1))
}

// HasMembers reports whether members is not null.
func (r NodeSourceInfoReader) HasMembers() bool { return capnp.Struct(r).Has(1) }

func (r NodeSourceInfoReader) StartByte() uint32 { return capnp.Struct(r).Uint32(8) }

func (r NodeSourceInfoReader) EndByte() uint32 { return capnp.Struct(r).Uint32(12) }

// NodeSourceInfoBuilder fills in a [NodeSourceInfo] in place.
type NodeSourceInfoBuilder capnp.StructBuilder

// NewNodeSourceInfo makes a [NodeSourceInfo] the root of m.
func NewNodeSourceInfo(m *capnp.Message) NodeSourceInfoBuilder {
	return NodeSourceInfoBuilder(m.NewRoot(NodeSourceInfoBuilder{}.ObjectSize()))
}

// ObjectSize is the size of the struct.
func (NodeSourceInfoBuilder) ObjectSize() capnp.ObjectSize {
	return capnp.ObjectSize{DataWords: 2, PtrCount: 2}
}

// Reader reads what has been filled in.
func (b NodeSourceInfoBuilder) Reader() NodeSourceInfoReader {
	return NodeSourceInfoReader(capnp.StructBuilder(b).Reader())
}

func (b NodeSourceInfoBuilder) SetId(v uint64) { capnp.StructBuilder(b).SetUint64(0, v) }

func (b NodeSourceInfoBuilder) SetDocComment(v string) { capnp.StructBuilder(b).SetText(0, v) }

// NewMembers sets members to a list of size elements, to be filled in.
func (b NodeSourceInfoBuilder) NewMembers(size int) capnp.StructListBuilder[NodeSourceInfoMemberBuilder] {
	return capnp.NewStructs[NodeSourceInfoMemberBuilder](capnp.StructBuilder(b).Ptr(1), size, NodeSourceInfoMemberBuilder{}.ObjectSize())
}

// Members is the list that members leads to, to be changed in place.
func (b NodeSourceInfoBuilder) Members() capnp.StructListBuilder[NodeSourceInfoMemberBuilder] {
	return capnp.BuildStructs[NodeSourceInfoMemberBuilder](capnp.StructBuilder(b).Ptr(1), NodeSourceInfoMemberBuilder{}.ObjectSize())
}

func (b NodeSourceInfoBuilder) SetStartByte(v uint32) { capnp.StructBuilder(b).SetUint32(8, v) }

func (b NodeSourceInfoBuilder) SetEndByte(v uint32) { capnp.StructBuilder(b).SetUint32(12, v) }

// Plain returns a copy of the struct.
func (r NodeSourceInfoReader) Plain() NodeSourceInfo {
	return NodeSourceInfo{
		Id:         r.Id(),
		DocComment: plain.String(r.DocComment()),
		Members:    plain.Structs(r.Members(), NodeSourceInfoMemberReader.Plain),
		StartByte:  r.StartByte(),
		EndByte:    r.EndByte(),
	}
}

// Build fills in b, which is fresh, from p. What cannot be built is an error of the message.
func (p *NodeSourceInfo) Build(b NodeSourceInfoBuilder) {
	b.SetId(p.Id)
	if p.DocComment != "" {
		b.SetDocComment(p.DocComment)
	}
	plain.BuildStructs(capnp.StructBuilder(b).Ptr(1), p.Members, NodeSourceInfoMemberBuilder{}.ObjectSize(), (*NodeSourceInfoMember).Build)
	b.SetStartByte(p.StartByte)
	b.SetEndByte(p.EndByte)
}

// FromPtr and ToPtr make *NodeSourceInfo a type argument of generic types, see [plain.Pointer].
func (*NodeSourceInfo) FromPtr(p plain.Ptr) *NodeSourceInfo {
	return plain.Struct(NodeSourceInfoReader(p.Struct()), NodeSourceInfoReader.Plain)
}

// ToPtr is described with FromPtr.
func (p *NodeSourceInfo) ToPtr(s plain.Slot) {
	if b, ok := s.NewStruct(p == nil, NodeSourceInfoBuilder{}.ObjectSize()); ok {
		p.Build(NodeSourceInfoBuilder(b))
	}
}

// NodeSourceInfoMember is the struct Member as a plain Go value, which shares nothing with any message.
type NodeSourceInfoMember struct {
	DocComment string
	StartByte  uint32
	EndByte    uint32
}

// NodeSourceInfoMemberReader reads a [NodeSourceInfoMember] in place. It is valid as long as its message is.
type NodeSourceInfoMemberReader capnp.Struct

// ReadNodeSourceInfoMember reads the root of m as a [NodeSourceInfoMember].
func ReadNodeSourceInfoMember(m *capnp.Message) NodeSourceInfoMemberReader {
	return NodeSourceInfoMemberReader(m.Root().Struct())
}

func (r NodeSourceInfoMemberReader) DocComment() string { return capnp.Struct(r).Text(0) }

// HasDocComment reports whether docComment is not null.
func (r NodeSourceInfoMemberReader) HasDocComment() bool { return capnp.Struct(r).Has(0) }

func (r NodeSourceInfoMemberReader) StartByte() uint32 { return capnp.Struct(r).Uint32(0) }

func (r NodeSourceInfoMemberReader) EndByte() uint32 { return capnp.Struct(r).Uint32(4) }

// NodeSourceInfoMemberBuilder fills in a [NodeSourceInfoMember] in place.
type NodeSourceInfoMemberBuilder capnp.StructBuilder

// NewNodeSourceInfoMember makes a [NodeSourceInfoMember] the root of m.
func NewNodeSourceInfoMember(m *capnp.Message) NodeSourceInfoMemberBuilder {
	return NodeSourceInfoMemberBuilder(m.NewRoot(NodeSourceInfoMemberBuilder{}.ObjectSize()))
}

// ObjectSize is the size of the struct.
func (NodeSourceInfoMemberBuilder) ObjectSize() capnp.ObjectSize {
	return capnp.ObjectSize{DataWords: 1, PtrCount: 1}
}

// Reader reads what has been filled in.
func (b NodeSourceInfoMemberBuilder) Reader() NodeSourceInfoMemberReader {
	return NodeSourceInfoMemberReader(capnp.StructBuilder(b).Reader())
}

func (b NodeSourceInfoMemberBuilder) SetDocComment(v string) { capnp.StructBuilder(b).SetText(0, v) }

func (b NodeSourceInfoMemberBuilder) SetStartByte(v uint32) { capnp.StructBuilder(b).SetUint32(0, v) }

func (b NodeSourceInfoMemberBuilder) SetEndByte(v uint32) { capnp.StructBuilder(b).SetUint32(4, v) }

// Plain returns a copy of the struct.
func (r NodeSourceInfoMemberReader) Plain() NodeSourceInfoMember {
	return NodeSourceInfoMember{
		DocComment: plain.String(r.DocComment()),
		StartByte:  r.StartByte(),
		EndByte:    r.EndByte(),
	}
}

// Build fills in b, which is fresh, from p. What cannot be built is an error of the message.
func (p *NodeSourceInfoMember) Build(b NodeSourceInfoMemberBuilder) {
	if p.DocComment != "" {
		b.SetDocComment(p.DocComment)
	}
	b.SetStartByte(p.StartByte)
	b.SetEndByte(p.EndByte)
}

// FromPtr and ToPtr make *NodeSourceInfoMember a type argument of generic types, see [plain.Pointer].
func (*NodeSourceInfoMember) FromPtr(p plain.Ptr) *NodeSourceInfoMember {
	return plain.Struct(NodeSourceInfoMemberReader(p.Struct()), NodeSourceInfoMemberReader.Plain)
}

// ToPtr is described with FromPtr.
func (p *NodeSourceInfoMember) ToPtr(s plain.Slot) {
	if b, ok := s.NewStruct(p == nil, NodeSourceInfoMemberBuilder{}.ObjectSize()); ok {
		p.Build(NodeSourceInfoMemberBuilder(b))
	}
}

// NodeStruct is the group struct as a plain Go value, which shares nothing with any message.
//
// It owns the references in it: Release gives them up.
type NodeStruct struct {
	DataWordCount         uint16
	PointerCount          uint16
	PreferredListEncoding ElementSize
	IsGroup               bool
	DiscriminantCount     uint16
	// in 16-bit units
	DiscriminantOffset uint32
	Fields             []Field
}

// NodeStructReader reads the group struct of a [Node] in place. It is valid as long as its message is.
type NodeStructReader capnp.Struct

func (r NodeStructReader) DataWordCount() uint16 { return capnp.Struct(r).Uint16(14) }

func (r NodeStructReader) PointerCount() uint16 { return capnp.Struct(r).Uint16(24) }

func (r NodeStructReader) PreferredListEncoding() ElementSize {
	return ElementSize(capnp.Struct(r).Uint16(26))
}

func (r NodeStructReader) IsGroup() bool { return capnp.Struct(r).Bool(224) }

func (r NodeStructReader) DiscriminantCount() uint16 { return capnp.Struct(r).Uint16(30) }

// DiscriminantOffset reads the field discriminantOffset.
//
// in 16-bit units
func (r NodeStructReader) DiscriminantOffset() uint32 { return capnp.Struct(r).Uint32(32) }

func (r NodeStructReader) Fields() capnp.StructList[FieldReader] {
	return capnp.Structs[FieldReader](capnp.Struct(r).Ptr(3))
}

// HasFields reports whether fields is not null.
func (r NodeStructReader) HasFields() bool { return capnp.Struct(r).Has(3) }

// NodeStructBuilder fills in the group struct of a [Node] in place.
type NodeStructBuilder capnp.StructBuilder

// Reader reads what has been filled in.
func (b NodeStructBuilder) Reader() NodeStructReader {
	return NodeStructReader(capnp.StructBuilder(b).Reader())
}

func (b NodeStructBuilder) SetDataWordCount(v uint16) { capnp.StructBuilder(b).SetUint16(14, v) }

func (b NodeStructBuilder) SetPointerCount(v uint16) { capnp.StructBuilder(b).SetUint16(24, v) }

func (b NodeStructBuilder) SetPreferredListEncoding(v ElementSize) {
	capnp.StructBuilder(b).SetUint16(26, uint16(v))
}

func (b NodeStructBuilder) SetIsGroup(v bool) { capnp.StructBuilder(b).SetBool(224, v) }

func (b NodeStructBuilder) SetDiscriminantCount(v uint16) { capnp.StructBuilder(b).SetUint16(30, v) }

func (b NodeStructBuilder) SetDiscriminantOffset(v uint32) { capnp.StructBuilder(b).SetUint32(32, v) }

// NewFields sets fields to a list of size elements, to be filled in.
func (b NodeStructBuilder) NewFields(size int) capnp.StructListBuilder[FieldBuilder] {
	return capnp.NewStructs[FieldBuilder](capnp.StructBuilder(b).Ptr(3), size, FieldBuilder{}.ObjectSize())
}

// Fields is the list that fields leads to, to be changed in place.
func (b NodeStructBuilder) Fields() capnp.StructListBuilder[FieldBuilder] {
	return capnp.BuildStructs[FieldBuilder](capnp.StructBuilder(b).Ptr(3), FieldBuilder{}.ObjectSize())
}

// Plain returns a copy of the struct.
func (r NodeStructReader) Plain() NodeStruct {
	return NodeStruct{
		DataWordCount:         r.DataWordCount(),
		PointerCount:          r.PointerCount(),
		PreferredListEncoding: r.PreferredListEncoding(),
		IsGroup:               r.IsGroup(),
		DiscriminantCount:     r.DiscriminantCount(),
		DiscriminantOffset:    r.DiscriminantOffset(),
		Fields:                plain.Structs(r.Fields(), FieldReader.Plain),
	}
}

// Build fills in b, which is fresh, from p. What cannot be built is an error of the message.
func (p *NodeStruct) Build(b NodeStructBuilder) {
	b.SetDataWordCount(p.DataWordCount)
	b.SetPointerCount(p.PointerCount)
	b.SetPreferredListEncoding(p.PreferredListEncoding)
	b.SetIsGroup(p.IsGroup)
	b.SetDiscriminantCount(p.DiscriminantCount)
	b.SetDiscriminantOffset(p.DiscriminantOffset)
	plain.BuildStructs(capnp.StructBuilder(b).Ptr(3), p.Fields, FieldBuilder{}.ObjectSize(), (*Field).Build)
}

// Release gives up the references in p. It is idempotent.
func (p *NodeStruct) Release() {
	if p == nil {
		return
	}
	for _, v := range plain.Take(&p.Fields) {
		v.Release()
	}
}

// NodeEnum is the group enum as a plain Go value, which shares nothing with any message.
//
// It owns the references in it: Release gives them up.
type NodeEnum struct {
	Enumerants []Enumerant
}

// NodeEnumReader reads the group enum of a [Node] in place. It is valid as long as its message is.
type NodeEnumReader capnp.Struct

func (r NodeEnumReader) Enumerants() capnp.StructList[EnumerantReader] {
	return capnp.Structs[EnumerantReader](capnp.Struct(r).Ptr(3))
}

// HasEnumerants reports whether enumerants is not null.
func (r NodeEnumReader) HasEnumerants() bool { return capnp.Struct(r).Has(3) }

// NodeEnumBuilder fills in the group enum of a [Node] in place.
type NodeEnumBuilder capnp.StructBuilder

// Reader reads what has been filled in.
func (b NodeEnumBuilder) Reader() NodeEnumReader {
	return NodeEnumReader(capnp.StructBuilder(b).Reader())
}

// NewEnumerants sets enumerants to a list of size elements, to be filled in.
func (b NodeEnumBuilder) NewEnumerants(size int) capnp.StructListBuilder[EnumerantBuilder] {
	return capnp.NewStructs[EnumerantBuilder](capnp.StructBuilder(b).Ptr(3), size, EnumerantBuilder{}.ObjectSize())
}

// Enumerants is the list that enumerants leads to, to be changed in place.
func (b NodeEnumBuilder) Enumerants() capnp.StructListBuilder[EnumerantBuilder] {
	return capnp.BuildStructs[EnumerantBuilder](capnp.StructBuilder(b).Ptr(3), EnumerantBuilder{}.ObjectSize())
}

// Plain returns a copy of the struct.
func (r NodeEnumReader) Plain() NodeEnum {
	return NodeEnum{
		Enumerants: plain.Structs(r.Enumerants(), EnumerantReader.Plain),
	}
}

// Build fills in b, which is fresh, from p. What cannot be built is an error of the message.
func (p *NodeEnum) Build(b NodeEnumBuilder) {
	plain.BuildStructs(capnp.StructBuilder(b).Ptr(3), p.Enumerants, EnumerantBuilder{}.ObjectSize(), (*Enumerant).Build)
}

// Release gives up the references in p. It is idempotent.
func (p *NodeEnum) Release() {
	if p == nil {
		return
	}
	for _, v := range plain.Take(&p.Enumerants) {
		v.Release()
	}
}

// NodeInterface is the group interface as a plain Go value, which shares nothing with any message.
//
// It owns the references in it: Release gives them up.
type NodeInterface struct {
	Methods      []Method
	Superclasses []Superclass
}

// NodeInterfaceReader reads the group interface of a [Node] in place. It is valid as long as its message is.
type NodeInterfaceReader capnp.Struct

func (r NodeInterfaceReader) Methods() capnp.StructList[MethodReader] {
	return capnp.Structs[MethodReader](capnp.Struct(r).Ptr(3))
}

// HasMethods reports whether methods is not null.
func (r NodeInterfaceReader) HasMethods() bool { return capnp.Struct(r).Has(3) }

func (r NodeInterfaceReader) Superclasses() capnp.StructList[SuperclassReader] {
	return capnp.Structs[SuperclassReader](capnp.Struct(r).Ptr(4))
}

// HasSuperclasses reports whether superclasses is not null.
func (r NodeInterfaceReader) HasSuperclasses() bool { return capnp.Struct(r).Has(4) }

// NodeInterfaceBuilder fills in the group interface of a [Node] in place.
type NodeInterfaceBuilder capnp.StructBuilder

// Reader reads what has been filled in.
func (b NodeInterfaceBuilder) Reader() NodeInterfaceReader {
	return NodeInterfaceReader(capnp.StructBuilder(b).Reader())
}

// NewMethods sets methods to a list of size elements, to be filled in.
func (b NodeInterfaceBuilder) NewMethods(size int) capnp.StructListBuilder[MethodBuilder] {
	return capnp.NewStructs[MethodBuilder](capnp.StructBuilder(b).Ptr(3), size, MethodBuilder{}.ObjectSize())
}

// Methods is the list that methods leads to, to be changed in place.
func (b NodeInterfaceBuilder) Methods() capnp.StructListBuilder[MethodBuilder] {
	return capnp.BuildStructs[MethodBuilder](capnp.StructBuilder(b).Ptr(3), MethodBuilder{}.ObjectSize())
}

// NewSuperclasses sets superclasses to a list of size elements, to be filled in.
func (b NodeInterfaceBuilder) NewSuperclasses(size int) capnp.StructListBuilder[SuperclassBuilder] {
	return capnp.NewStructs[SuperclassBuilder](capnp.StructBuilder(b).Ptr(4), size, SuperclassBuilder{}.ObjectSize())
}

// Superclasses is the list that superclasses leads to, to be changed in place.
func (b NodeInterfaceBuilder) Superclasses() capnp.StructListBuilder[SuperclassBuilder] {
	return capnp.BuildStructs[SuperclassBuilder](capnp.StructBuilder(b).Ptr(4), SuperclassBuilder{}.ObjectSize())
}

// Plain returns a copy of the struct.
func (r NodeInterfaceReader) Plain() NodeInterface {
	return NodeInterface{
		Methods:      plain.Structs(r.Methods(), MethodReader.Plain),
		Superclasses: plain.Structs(r.Superclasses(), SuperclassReader.Plain),
	}
}

// Build fills in b, which is fresh, from p. What cannot be built is an error of the message.
func (p *NodeInterface) Build(b NodeInterfaceBuilder) {
	plain.BuildStructs(capnp.StructBuilder(b).Ptr(3), p.Methods, MethodBuilder{}.ObjectSize(), (*Method).Build)
	plain.BuildStructs(capnp.StructBuilder(b).Ptr(4), p.Superclasses, SuperclassBuilder{}.ObjectSize(), (*Superclass).Build)
}

// Release gives up the references in p. It is idempotent.
func (p *NodeInterface) Release() {
	if p == nil {
		return
	}
	for _, v := range plain.Take(&p.Methods) {
		v.Release()
	}
}

// NodeConst is the group const as a plain Go value, which shares nothing with any message.
//
// It owns the references in it: Release gives them up.
type NodeConst struct {
	Type  *Type
	Value *Value
}

// NodeConstReader reads the group const of a [Node] in place. It is valid as long as its message is.
type NodeConstReader capnp.Struct

func (r NodeConstReader) Type() TypeReader { return TypeReader(capnp.Struct(r).Struct(3)) }

// HasType reports whether type is not null.
func (r NodeConstReader) HasType() bool { return capnp.Struct(r).Has(3) }

func (r NodeConstReader) Value() ValueReader { return ValueReader(capnp.Struct(r).Struct(4)) }

// HasValue reports whether value is not null.
func (r NodeConstReader) HasValue() bool { return capnp.Struct(r).Has(4) }

// NodeConstBuilder fills in the group const of a [Node] in place.
type NodeConstBuilder capnp.StructBuilder

// Reader reads what has been filled in.
func (b NodeConstBuilder) Reader() NodeConstReader {
	return NodeConstReader(capnp.StructBuilder(b).Reader())
}

// NewType sets type to an empty struct, to be filled in.
func (b NodeConstBuilder) NewType() TypeBuilder {
	return TypeBuilder(capnp.StructBuilder(b).NewStruct(3, TypeBuilder{}.ObjectSize()))
}

// SetType sets type to a copy of v.
func (b NodeConstBuilder) SetType(v TypeReader) { capnp.StructBuilder(b).SetStruct(3, capnp.Struct(v)) }

// Type is the struct that type leads to, made if it is not there, to be changed.
func (b NodeConstBuilder) Type() TypeBuilder {
	return TypeBuilder(capnp.StructBuilder(b).Struct(3, TypeBuilder{}.ObjectSize()))
}

// NewValue sets value to an empty struct, to be filled in.
func (b NodeConstBuilder) NewValue() ValueBuilder {
	return ValueBuilder(capnp.StructBuilder(b).NewStruct(4, ValueBuilder{}.ObjectSize()))
}

// SetValue sets value to a copy of v.
func (b NodeConstBuilder) SetValue(v ValueReader) {
	capnp.StructBuilder(b).SetStruct(4, capnp.Struct(v))
}

// Value is the struct that value leads to, made if it is not there, to be changed.
func (b NodeConstBuilder) Value() ValueBuilder {
	return ValueBuilder(capnp.StructBuilder(b).Struct(4, ValueBuilder{}.ObjectSize()))
}

// Plain returns a copy of the struct.
func (r NodeConstReader) Plain() NodeConst {
	return NodeConst{
		Type:  plain.Struct(r.Type(), TypeReader.Plain),
		Value: plain.Struct(r.Value(), ValueReader.Plain),
	}
}

// Build fills in b, which is fresh, from p. What cannot be built is an error of the message.
func (p *NodeConst) Build(b NodeConstBuilder) {
	if p.Type != nil {
		p.Type.Build(b.NewType())
	}
	if p.Value != nil {
		p.Value.Build(b.NewValue())
	}
}

// Release gives up the references in p. It is idempotent.
func (p *NodeConst) Release() {
	if p == nil {
		return
	}
	plain.Take(&p.Value).Release()
}

// NodeAnnotation is the group annotation as a plain Go value, which shares nothing with any message.
type NodeAnnotation struct {
	Type              *Type
	TargetsFile       bool
	TargetsConst      bool
	TargetsEnum       bool
	TargetsEnumerant  bool
	TargetsStruct     bool
	TargetsField      bool
	TargetsUnion      bool
	TargetsGroup      bool
	TargetsInterface  bool
	TargetsMethod     bool
	TargetsParam      bool
	TargetsAnnotation bool
}

// NodeAnnotationReader reads the group annotation of a [Node] in place. It is valid as long as its message is.
type NodeAnnotationReader capnp.Struct

func (r NodeAnnotationReader) Type() TypeReader { return TypeReader(capnp.Struct(r).Struct(3)) }

// HasType reports whether type is not null.
func (r NodeAnnotationReader) HasType() bool { return capnp.Struct(r).Has(3) }

func (r NodeAnnotationReader) TargetsFile() bool { return capnp.Struct(r).Bool(112) }

func (r NodeAnnotationReader) TargetsConst() bool { return capnp.Struct(r).Bool(113) }

func (r NodeAnnotationReader) TargetsEnum() bool { return capnp.Struct(r).Bool(114) }

func (r NodeAnnotationReader) TargetsEnumerant() bool { return capnp.Struct(r).Bool(115) }

func (r NodeAnnotationReader) TargetsStruct() bool { return capnp.Struct(r).Bool(116) }

func (r NodeAnnotationReader) TargetsField() bool { return capnp.Struct(r).Bool(117) }

func (r NodeAnnotationReader) TargetsUnion() bool { return capnp.Struct(r).Bool(118) }

func (r NodeAnnotationReader) TargetsGroup() bool { return capnp.Struct(r).Bool(119) }

func (r NodeAnnotationReader) TargetsInterface() bool { return capnp.Struct(r).Bool(120) }

func (r NodeAnnotationReader) TargetsMethod() bool { return capnp.Struct(r).Bool(121) }

func (r NodeAnnotationReader) TargetsParam() bool { return capnp.Struct(r).Bool(122) }

func (r NodeAnnotationReader) TargetsAnnotation() bool { return capnp.Struct(r).Bool(123) }

// NodeAnnotationBuilder fills in the group annotation of a [Node] in place.
type NodeAnnotationBuilder capnp.StructBuilder

// Reader reads what has been filled in.
func (b NodeAnnotationBuilder) Reader() NodeAnnotationReader {
	return NodeAnnotationReader(capnp.StructBuilder(b).Reader())
}

// NewType sets type to an empty struct, to be filled in.
func (b NodeAnnotationBuilder) NewType() TypeBuilder {
	return TypeBuilder(capnp.StructBuilder(b).NewStruct(3, TypeBuilder{}.ObjectSize()))
}

// SetType sets type to a copy of v.
func (b NodeAnnotationBuilder) SetType(v TypeReader) {
	capnp.StructBuilder(b).SetStruct(3, capnp.Struct(v))
}

// Type is the struct that type leads to, made if it is not there, to be changed.
func (b NodeAnnotationBuilder) Type() TypeBuilder {
	return TypeBuilder(capnp.StructBuilder(b).Struct(3, TypeBuilder{}.ObjectSize()))
}

func (b NodeAnnotationBuilder) SetTargetsFile(v bool) { capnp.StructBuilder(b).SetBool(112, v) }

func (b NodeAnnotationBuilder) SetTargetsConst(v bool) { capnp.StructBuilder(b).SetBool(113, v) }

func (b NodeAnnotationBuilder) SetTargetsEnum(v bool) { capnp.StructBuilder(b).SetBool(114, v) }

func (b NodeAnnotationBuilder) SetTargetsEnumerant(v bool) { capnp.StructBuilder(b).SetBool(115, v) }

func (b NodeAnnotationBuilder) SetTargetsStruct(v bool) { capnp.StructBuilder(b).SetBool(116, v) }

func (b NodeAnnotationBuilder) SetTargetsField(v bool) { capnp.StructBuilder(b).SetBool(117, v) }

func (b NodeAnnotationBuilder) SetTargetsUnion(v bool) { capnp.StructBuilder(b).SetBool(118, v) }

func (b NodeAnnotationBuilder) SetTargetsGroup(v bool) { capnp.StructBuilder(b).SetBool(119, v) }

func (b NodeAnnotationBuilder) SetTargetsInterface(v bool) { capnp.StructBuilder(b).SetBool(120, v) }

func (b NodeAnnotationBuilder) SetTargetsMethod(v bool) { capnp.StructBuilder(b).SetBool(121, v) }

func (b NodeAnnotationBuilder) SetTargetsParam(v bool) { capnp.StructBuilder(b).SetBool(122, v) }

func (b NodeAnnotationBuilder) SetTargetsAnnotation(v bool) { capnp.StructBuilder(b).SetBool(123, v) }

// Plain returns a copy of the struct.
func (r NodeAnnotationReader) Plain() NodeAnnotation {
	return NodeAnnotation{
		Type:              plain.Struct(r.Type(), TypeReader.Plain),
		TargetsFile:       r.TargetsFile(),
		TargetsConst:      r.TargetsConst(),
		TargetsEnum:       r.TargetsEnum(),
		TargetsEnumerant:  r.TargetsEnumerant(),
		TargetsStruct:     r.TargetsStruct(),
		TargetsField:      r.TargetsField(),
		TargetsUnion:      r.TargetsUnion(),
		TargetsGroup:      r.TargetsGroup(),
		TargetsInterface:  r.TargetsInterface(),
		TargetsMethod:     r.TargetsMethod(),
		TargetsParam:      r.TargetsParam(),
		TargetsAnnotation: r.TargetsAnnotation(),
	}
}

// Build fills in b, which is fresh, from p. What cannot be built is an error of the message.
func (p *NodeAnnotation) Build(b NodeAnnotationBuilder) {
	if p.Type != nil {
		p.Type.Build(b.NewType())
	}
	b.SetTargetsFile(p.TargetsFile)
	b.SetTargetsConst(p.TargetsConst)
	b.SetTargetsEnum(p.TargetsEnum)
	b.SetTargetsEnumerant(p.TargetsEnumerant)
	b.SetTargetsStruct(p.TargetsStruct)
	b.SetTargetsField(p.TargetsField)
	b.SetTargetsUnion(p.TargetsUnion)
	b.SetTargetsGroup(p.TargetsGroup)
	b.SetTargetsInterface(p.TargetsInterface)
	b.SetTargetsMethod(p.TargetsMethod)
	b.SetTargetsParam(p.TargetsParam)
	b.SetTargetsAnnotation(p.TargetsAnnotation)
}

// Field is the struct Field as a plain Go value, which shares nothing with any message.
//
// It owns the references in it: Release gives them up.
type Field struct {
	Name              string
	CodeOrder         uint16
	Annotations       []Annotation
	DiscriminantValue uint16
	Union             FieldUnion // one of the members, or nil for the first member's default
	Ordinal           FieldOrdinal
}

// FieldUnion is the union of a [Field] as a plain Go value: [FieldSlot], [FieldGroup]. A member that only a newer schema knows is the bare [FieldWhich].
type FieldUnion interface {
	// Which says which member it is.
	Which() FieldWhich
	buildField(s capnp.StructBuilder)
}

// FieldWhich says which member of a union is set. Other values than these come from newer schemas.
type FieldWhich uint16

// The members of the union.
const (
	FieldWhichSlot  FieldWhich = 0
	FieldWhichGroup FieldWhich = 1
)

var fieldWhichNames = [...]string{"slot", "group"}

// String returns the name in the schema, or the number of a value that the schema does not have.
func (v FieldWhich) String() string {
	if v.Known() {
		return fieldWhichNames[v]
	}
	return "FieldWhich(" + strconv.Itoa(int(v)) + ")"
}

// Known reports whether the schema has the value.
func (v FieldWhich) Known() bool { return int(v) < len(fieldWhichNames) }

// Which returns w.
func (w FieldWhich) Which() FieldWhich { return w }

func (w FieldWhich) buildField(s capnp.StructBuilder) { s.SetUint16(8, uint16(w)) }

// Which returns [FieldWhichSlot].
func (FieldSlot) Which() FieldWhich { return FieldWhichSlot }

func (p FieldSlot) buildField(s capnp.StructBuilder) { p.Build(FieldBuilder(s).NewSlot()) }

// Which returns [FieldWhichGroup].
func (FieldGroup) Which() FieldWhich { return FieldWhichGroup }

func (p FieldGroup) buildField(s capnp.StructBuilder) { p.Build(FieldBuilder(s).NewGroup()) }

// FieldReader reads a [Field] in place. It is valid as long as its message is.
type FieldReader capnp.Struct

// ReadField reads the root of m as a [Field].
func ReadField(m *capnp.Message) FieldReader { return FieldReader(m.Root().Struct()) }

// Which says which member of the union is set.
func (r FieldReader) Which() FieldWhich { return FieldWhich(capnp.Struct(r).Uint16(8)) }

func (r FieldReader) Name() string { return capnp.Struct(r).Text(0) }

// HasName reports whether name is not null.
func (r FieldReader) HasName() bool { return capnp.Struct(r).Has(0) }

func (r FieldReader) CodeOrder() uint16 { return capnp.Struct(r).Uint16(0) }

func (r FieldReader) Annotations() capnp.StructList[AnnotationReader] {
	return capnp.Structs[AnnotationReader](capnp.Struct(r).Ptr(1))
}

// HasAnnotations reports whether annotations is not null.
func (r FieldReader) HasAnnotations() bool { return capnp.Struct(r).Has(1) }

func (r FieldReader) DiscriminantValue() uint16 { return capnp.Struct(r).Uint16(2) ^ 65535 }

// Slot reads the union's member slot; ok is false if another member is set.
func (r FieldReader) Slot() (v FieldSlotReader, ok bool) {
	if r.Which() != FieldWhichSlot {
		return v, false
	}
	return FieldSlotReader(r), true
}

// Group reads the union's member group; ok is false if another member is set.
func (r FieldReader) Group() (v FieldGroupReader, ok bool) {
	if r.Which() != FieldWhichGroup {
		return v, false
	}
	return FieldGroupReader(r), true
}

func (r FieldReader) Ordinal() FieldOrdinalReader { return FieldOrdinalReader(r) }

// FieldBuilder fills in a [Field] in place.
type FieldBuilder capnp.StructBuilder

// NewField makes a [Field] the root of m.
func NewField(m *capnp.Message) FieldBuilder {
	return FieldBuilder(m.NewRoot(FieldBuilder{}.ObjectSize()))
}

// ObjectSize is the size of the struct.
func (FieldBuilder) ObjectSize() capnp.ObjectSize { return capnp.ObjectSize{DataWords: 3, PtrCount: 4} }

// Reader reads what has been filled in.
func (b FieldBuilder) Reader() FieldReader { return FieldReader(capnp.StructBuilder(b).Reader()) }

func (b FieldBuilder) SetName(v string) { capnp.StructBuilder(b).SetText(0, v) }

func (b FieldBuilder) SetCodeOrder(v uint16) { capnp.StructBuilder(b).SetUint16(0, v) }

// NewAnnotations sets annotations to a list of size elements, to be filled in.
func (b FieldBuilder) NewAnnotations(size int) capnp.StructListBuilder[AnnotationBuilder] {
	return capnp.NewStructs[AnnotationBuilder](capnp.StructBuilder(b).Ptr(1), size, AnnotationBuilder{}.ObjectSize())
}

// Annotations is the list that annotations leads to, to be changed in place.
func (b FieldBuilder) Annotations() capnp.StructListBuilder[AnnotationBuilder] {
	return capnp.BuildStructs[AnnotationBuilder](capnp.StructBuilder(b).Ptr(1), AnnotationBuilder{}.ObjectSize())
}

func (b FieldBuilder) SetDiscriminantValue(v uint16) { capnp.StructBuilder(b).SetUint16(2, v^65535) }

// NewSlot selects the union's member slot, with all fields at their defaults.
func (b FieldBuilder) NewSlot() FieldSlotBuilder {
	capnp.StructBuilder(b).SetUint16(8, uint16(FieldWhichSlot))
	capnp.StructBuilder(b).SetUint32(4, 0)
	capnp.StructBuilder(b).Clear(2)
	capnp.StructBuilder(b).Clear(3)
	capnp.StructBuilder(b).SetBool(128, false)
	return FieldSlotBuilder(b)
}

// Slot is the union's member slot, to be changed; ok is false if another member is set.
func (b FieldBuilder) Slot() (v FieldSlotBuilder, ok bool) {
	if b.Reader().Which() != FieldWhichSlot {
		return v, false
	}
	return FieldSlotBuilder(b), true
}

// NewGroup selects the union's member group, with all fields at their defaults.
func (b FieldBuilder) NewGroup() FieldGroupBuilder {
	capnp.StructBuilder(b).SetUint16(8, uint16(FieldWhichGroup))
	capnp.StructBuilder(b).SetUint64(16, 0)
	return FieldGroupBuilder(b)
}

// Group is the union's member group, to be changed; ok is false if another member is set.
func (b FieldBuilder) Group() (v FieldGroupBuilder, ok bool) {
	if b.Reader().Which() != FieldWhichGroup {
		return v, false
	}
	return FieldGroupBuilder(b), true
}

func (b FieldBuilder) Ordinal() FieldOrdinalBuilder { return FieldOrdinalBuilder(b) }

// Plain returns a copy of the struct.
func (r FieldReader) Plain() Field {
	return Field{
		Name:              plain.String(r.Name()),
		CodeOrder:         r.CodeOrder(),
		Annotations:       plain.Structs(r.Annotations(), AnnotationReader.Plain),
		DiscriminantValue: r.DiscriminantValue(),
		Ordinal:           r.Ordinal().Plain(),
		Union:             r.plainUnion(),
	}
}

func (r FieldReader) plainUnion() FieldUnion {
	switch w := r.Which(); w {
	case FieldWhichSlot:
		return FieldSlotReader(r).Plain()
	case FieldWhichGroup:
		return FieldGroupReader(r).Plain()
	default:
		return w
	}
}

// Build fills in b, which is fresh, from p. What cannot be built is an error of the message.
func (p *Field) Build(b FieldBuilder) {
	if p.Name != "" {
		b.SetName(p.Name)
	}
	b.SetCodeOrder(p.CodeOrder)
	plain.BuildStructs(capnp.StructBuilder(b).Ptr(1), p.Annotations, AnnotationBuilder{}.ObjectSize(), (*Annotation).Build)
	b.SetDiscriminantValue(p.DiscriminantValue)
	if p.Ordinal != nil {
		p.Ordinal.buildFieldOrdinal(capnp.StructBuilder(b.Ordinal()))
	}
	if p.Union != nil {
		p.Union.buildField(capnp.StructBuilder(b))
	}
}

// FromPtr and ToPtr make *Field a type argument of generic types, see [plain.Pointer].
func (*Field) FromPtr(p plain.Ptr) *Field {
	return plain.Struct(FieldReader(p.Struct()), FieldReader.Plain)
}

// ToPtr is described with FromPtr.
func (p *Field) ToPtr(s plain.Slot) {
	if b, ok := s.NewStruct(p == nil, FieldBuilder{}.ObjectSize()); ok {
		p.Build(FieldBuilder(b))
	}
}

// Release gives up the references in p. It is idempotent.
func (p *Field) Release() {
	if p == nil {
		return
	}
	for _, v := range plain.Take(&p.Annotations) {
		v.Release()
	}
	switch u := p.Union.(type) {
	case FieldSlot:
		u.Release()
	}
	p.Union = nil
}

// FieldSlot is the group slot as a plain Go value, which shares nothing with any message.
//
// It owns the references in it: Release gives them up.
type FieldSlot struct {
	// in units of the field's own size
	Offset             uint32
	Type               *Type
	DefaultValue       *Value
	HadExplicitDefault bool
}

// FieldSlotReader reads the group slot of a [Field] in place. It is valid as long as its message is.
type FieldSlotReader capnp.Struct

// Offset reads the field offset.
//
// in units of the field's own size
func (r FieldSlotReader) Offset() uint32 { return capnp.Struct(r).Uint32(4) }

func (r FieldSlotReader) Type() TypeReader { return TypeReader(capnp.Struct(r).Struct(2)) }

// HasType reports whether type is not null.
func (r FieldSlotReader) HasType() bool { return capnp.Struct(r).Has(2) }

func (r FieldSlotReader) DefaultValue() ValueReader { return ValueReader(capnp.Struct(r).Struct(3)) }

// HasDefaultValue reports whether defaultValue is not null.
func (r FieldSlotReader) HasDefaultValue() bool { return capnp.Struct(r).Has(3) }

func (r FieldSlotReader) HadExplicitDefault() bool { return capnp.Struct(r).Bool(128) }

// FieldSlotBuilder fills in the group slot of a [Field] in place.
type FieldSlotBuilder capnp.StructBuilder

// Reader reads what has been filled in.
func (b FieldSlotBuilder) Reader() FieldSlotReader {
	return FieldSlotReader(capnp.StructBuilder(b).Reader())
}

func (b FieldSlotBuilder) SetOffset(v uint32) { capnp.StructBuilder(b).SetUint32(4, v) }

// NewType sets type to an empty struct, to be filled in.
func (b FieldSlotBuilder) NewType() TypeBuilder {
	return TypeBuilder(capnp.StructBuilder(b).NewStruct(2, TypeBuilder{}.ObjectSize()))
}

// SetType sets type to a copy of v.
func (b FieldSlotBuilder) SetType(v TypeReader) { capnp.StructBuilder(b).SetStruct(2, capnp.Struct(v)) }

// Type is the struct that type leads to, made if it is not there, to be changed.
func (b FieldSlotBuilder) Type() TypeBuilder {
	return TypeBuilder(capnp.StructBuilder(b).Struct(2, TypeBuilder{}.ObjectSize()))
}

// NewDefaultValue sets defaultValue to an empty struct, to be filled in.
func (b FieldSlotBuilder) NewDefaultValue() ValueBuilder {
	return ValueBuilder(capnp.StructBuilder(b).NewStruct(3, ValueBuilder{}.ObjectSize()))
}

// SetDefaultValue sets defaultValue to a copy of v.
func (b FieldSlotBuilder) SetDefaultValue(v ValueReader) {
	capnp.StructBuilder(b).SetStruct(3, capnp.Struct(v))
}

// DefaultValue is the struct that defaultValue leads to, made if it is not there, to be changed.
func (b FieldSlotBuilder) DefaultValue() ValueBuilder {
	return ValueBuilder(capnp.StructBuilder(b).Struct(3, ValueBuilder{}.ObjectSize()))
}

func (b FieldSlotBuilder) SetHadExplicitDefault(v bool) { capnp.StructBuilder(b).SetBool(128, v) }

// Plain returns a copy of the struct.
func (r FieldSlotReader) Plain() FieldSlot {
	return FieldSlot{
		Offset:             r.Offset(),
		Type:               plain.Struct(r.Type(), TypeReader.Plain),
		DefaultValue:       plain.Struct(r.DefaultValue(), ValueReader.Plain),
		HadExplicitDefault: r.HadExplicitDefault(),
	}
}

// Build fills in b, which is fresh, from p. What cannot be built is an error of the message.
func (p *FieldSlot) Build(b FieldSlotBuilder) {
	b.SetOffset(p.Offset)
	if p.Type != nil {
		p.Type.Build(b.NewType())
	}
	if p.DefaultValue != nil {
		p.DefaultValue.Build(b.NewDefaultValue())
	}
	b.SetHadExplicitDefault(p.HadExplicitDefault)
}

// Release gives up the references in p. It is idempotent.
func (p *FieldSlot) Release() {
	if p == nil {
		return
	}
	plain.Take(&p.DefaultValue).Release()
}

// FieldGroup is the group group as a plain Go value, which shares nothing with any message.
type FieldGroup struct {
	TypeId uint64
}

// FieldGroupReader reads the group group of a [Field] in place. It is valid as long as its message is.
type FieldGroupReader capnp.Struct

func (r FieldGroupReader) TypeId() uint64 { return capnp.Struct(r).Uint64(16) }

// FieldGroupBuilder fills in the group group of a [Field] in place.
type FieldGroupBuilder capnp.StructBuilder

// Reader reads what has been filled in.
func (b FieldGroupBuilder) Reader() FieldGroupReader {
	return FieldGroupReader(capnp.StructBuilder(b).Reader())
}

func (b FieldGroupBuilder) SetTypeId(v uint64) { capnp.StructBuilder(b).SetUint64(16, v) }

// Plain returns a copy of the struct.
func (r FieldGroupReader) Plain() FieldGroup {
	return FieldGroup{
		TypeId: r.TypeId(),
	}
}

// Build fills in b, which is fresh, from p. What cannot be built is an error of the message.
func (p *FieldGroup) Build(b FieldGroupBuilder) {
	b.SetTypeId(p.TypeId)
}

// FieldOrdinal is the union of a [Field] as a plain Go value: [FieldOrdinalExplicit], [FieldOrdinalWhichImplicit] and other members without a value. A member that only a newer schema knows is the bare [FieldOrdinalWhich].
type FieldOrdinal interface {
	// Which says which member it is.
	Which() FieldOrdinalWhich
	buildFieldOrdinal(s capnp.StructBuilder)
}

// FieldOrdinalWhich says which member of a union is set. Other values than these come from newer schemas.
type FieldOrdinalWhich uint16

// The members of the union.
const (
	FieldOrdinalWhichImplicit FieldOrdinalWhich = 0
	FieldOrdinalWhichExplicit FieldOrdinalWhich = 1
)

var fieldOrdinalWhichNames = [...]string{"implicit", "explicit"}

// String returns the name in the schema, or the number of a value that the schema does not have.
func (v FieldOrdinalWhich) String() string {
	if v.Known() {
		return fieldOrdinalWhichNames[v]
	}
	return "FieldOrdinalWhich(" + strconv.Itoa(int(v)) + ")"
}

// Known reports whether the schema has the value.
func (v FieldOrdinalWhich) Known() bool { return int(v) < len(fieldOrdinalWhichNames) }

// Which returns w.
func (w FieldOrdinalWhich) Which() FieldOrdinalWhich { return w }

func (w FieldOrdinalWhich) buildFieldOrdinal(s capnp.StructBuilder) { s.SetUint16(10, uint16(w)) }

// FieldOrdinalExplicit is the union's member explicit.
type FieldOrdinalExplicit struct{ Value uint16 }

// Which returns [FieldOrdinalWhichExplicit].
func (FieldOrdinalExplicit) Which() FieldOrdinalWhich { return FieldOrdinalWhichExplicit }

func (u FieldOrdinalExplicit) buildFieldOrdinal(s capnp.StructBuilder) {
	FieldOrdinalBuilder(s).SetExplicit(u.Value)
}

// FieldOrdinalReader reads the group ordinal of a [Field] in place. It is valid as long as its message is.
type FieldOrdinalReader capnp.Struct

// Which says which member of the union is set.
func (r FieldOrdinalReader) Which() FieldOrdinalWhich {
	return FieldOrdinalWhich(capnp.Struct(r).Uint16(10))
}

// Explicit reads the union's member explicit; ok is false if another member is set.
func (r FieldOrdinalReader) Explicit() (v uint16, ok bool) {
	if r.Which() != FieldOrdinalWhichExplicit {
		return v, false
	}
	return capnp.Struct(r).Uint16(12), true
}

// FieldOrdinalBuilder fills in the group ordinal of a [Field] in place.
type FieldOrdinalBuilder capnp.StructBuilder

// Reader reads what has been filled in.
func (b FieldOrdinalBuilder) Reader() FieldOrdinalReader {
	return FieldOrdinalReader(capnp.StructBuilder(b).Reader())
}

// SetImplicit selects the union's member implicit.
func (b FieldOrdinalBuilder) SetImplicit() {
	capnp.StructBuilder(b).SetUint16(10, uint16(FieldOrdinalWhichImplicit))
}

// SetExplicit selects the union's member explicit.
func (b FieldOrdinalBuilder) SetExplicit(v uint16) {
	capnp.StructBuilder(b).SetUint16(10, uint16(FieldOrdinalWhichExplicit))
	capnp.StructBuilder(b).SetUint16(12, v)
}

// Plain returns a copy of the member that is set.
func (r FieldOrdinalReader) Plain() FieldOrdinal {
	switch w := r.Which(); w {
	case FieldOrdinalWhichExplicit:
		return FieldOrdinalExplicit{capnp.Struct(r).Uint16(12)}
	default:
		return w
	}
}

// Enumerant is the struct Enumerant as a plain Go value, which shares nothing with any message.
//
// It owns the references in it: Release gives them up.
type Enumerant struct {
	Name        string
	CodeOrder   uint16
	Annotations []Annotation
}

// EnumerantReader reads an [Enumerant] in place. It is valid as long as its message is.
type EnumerantReader capnp.Struct

// ReadEnumerant reads the root of m as an [Enumerant].
func ReadEnumerant(m *capnp.Message) EnumerantReader { return EnumerantReader(m.Root().Struct()) }

func (r EnumerantReader) Name() string { return capnp.Struct(r).Text(0) }

// HasName reports whether name is not null.
func (r EnumerantReader) HasName() bool { return capnp.Struct(r).Has(0) }

func (r EnumerantReader) CodeOrder() uint16 { return capnp.Struct(r).Uint16(0) }

func (r EnumerantReader) Annotations() capnp.StructList[AnnotationReader] {
	return capnp.Structs[AnnotationReader](capnp.Struct(r).Ptr(1))
}

// HasAnnotations reports whether annotations is not null.
func (r EnumerantReader) HasAnnotations() bool { return capnp.Struct(r).Has(1) }

// EnumerantBuilder fills in an [Enumerant] in place.
type EnumerantBuilder capnp.StructBuilder

// NewEnumerant makes an [Enumerant] the root of m.
func NewEnumerant(m *capnp.Message) EnumerantBuilder {
	return EnumerantBuilder(m.NewRoot(EnumerantBuilder{}.ObjectSize()))
}

// ObjectSize is the size of the struct.
func (EnumerantBuilder) ObjectSize() capnp.ObjectSize {
	return capnp.ObjectSize{DataWords: 1, PtrCount: 2}
}

// Reader reads what has been filled in.
func (b EnumerantBuilder) Reader() EnumerantReader {
	return EnumerantReader(capnp.StructBuilder(b).Reader())
}

func (b EnumerantBuilder) SetName(v string) { capnp.StructBuilder(b).SetText(0, v) }

func (b EnumerantBuilder) SetCodeOrder(v uint16) { capnp.StructBuilder(b).SetUint16(0, v) }

// NewAnnotations sets annotations to a list of size elements, to be filled in.
func (b EnumerantBuilder) NewAnnotations(size int) capnp.StructListBuilder[AnnotationBuilder] {
	return capnp.NewStructs[AnnotationBuilder](capnp.StructBuilder(b).Ptr(1), size, AnnotationBuilder{}.ObjectSize())
}

// Annotations is the list that annotations leads to, to be changed in place.
func (b EnumerantBuilder) Annotations() capnp.StructListBuilder[AnnotationBuilder] {
	return capnp.BuildStructs[AnnotationBuilder](capnp.StructBuilder(b).Ptr(1), AnnotationBuilder{}.ObjectSize())
}

// Plain returns a copy of the struct.
func (r EnumerantReader) Plain() Enumerant {
	return Enumerant{
		Name:        plain.String(r.Name()),
		CodeOrder:   r.CodeOrder(),
		Annotations: plain.Structs(r.Annotations(), AnnotationReader.Plain),
	}
}

// Build fills in b, which is fresh, from p. What cannot be built is an error of the message.
func (p *Enumerant) Build(b EnumerantBuilder) {
	if p.Name != "" {
		b.SetName(p.Name)
	}
	b.SetCodeOrder(p.CodeOrder)
	plain.BuildStructs(capnp.StructBuilder(b).Ptr(1), p.Annotations, AnnotationBuilder{}.ObjectSize(), (*Annotation).Build)
}

// FromPtr and ToPtr make *Enumerant a type argument of generic types, see [plain.Pointer].
func (*Enumerant) FromPtr(p plain.Ptr) *Enumerant {
	return plain.Struct(EnumerantReader(p.Struct()), EnumerantReader.Plain)
}

// ToPtr is described with FromPtr.
func (p *Enumerant) ToPtr(s plain.Slot) {
	if b, ok := s.NewStruct(p == nil, EnumerantBuilder{}.ObjectSize()); ok {
		p.Build(EnumerantBuilder(b))
	}
}

// Release gives up the references in p. It is idempotent.
func (p *Enumerant) Release() {
	if p == nil {
		return
	}
	for _, v := range plain.Take(&p.Annotations) {
		v.Release()
	}
}

// Superclass is the struct Superclass as a plain Go value, which shares nothing with any message.
type Superclass struct {
	Id    uint64
	Brand *Brand
}

// SuperclassReader reads a [Superclass] in place. It is valid as long as its message is.
type SuperclassReader capnp.Struct

// ReadSuperclass reads the root of m as a [Superclass].
func ReadSuperclass(m *capnp.Message) SuperclassReader { return SuperclassReader(m.Root().Struct()) }

func (r SuperclassReader) Id() uint64 { return capnp.Struct(r).Uint64(0) }

func (r SuperclassReader) Brand() BrandReader { return BrandReader(capnp.Struct(r).Struct(0)) }

// HasBrand reports whether brand is not null.
func (r SuperclassReader) HasBrand() bool { return capnp.Struct(r).Has(0) }

// SuperclassBuilder fills in a [Superclass] in place.
type SuperclassBuilder capnp.StructBuilder

// NewSuperclass makes a [Superclass] the root of m.
func NewSuperclass(m *capnp.Message) SuperclassBuilder {
	return SuperclassBuilder(m.NewRoot(SuperclassBuilder{}.ObjectSize()))
}

// ObjectSize is the size of the struct.
func (SuperclassBuilder) ObjectSize() capnp.ObjectSize {
	return capnp.ObjectSize{DataWords: 1, PtrCount: 1}
}

// Reader reads what has been filled in.
func (b SuperclassBuilder) Reader() SuperclassReader {
	return SuperclassReader(capnp.StructBuilder(b).Reader())
}

func (b SuperclassBuilder) SetId(v uint64) { capnp.StructBuilder(b).SetUint64(0, v) }

// NewBrand sets brand to an empty struct, to be filled in.
func (b SuperclassBuilder) NewBrand() BrandBuilder {
	return BrandBuilder(capnp.StructBuilder(b).NewStruct(0, BrandBuilder{}.ObjectSize()))
}

// SetBrand sets brand to a copy of v.
func (b SuperclassBuilder) SetBrand(v BrandReader) {
	capnp.StructBuilder(b).SetStruct(0, capnp.Struct(v))
}

// Brand is the struct that brand leads to, made if it is not there, to be changed.
func (b SuperclassBuilder) Brand() BrandBuilder {
	return BrandBuilder(capnp.StructBuilder(b).Struct(0, BrandBuilder{}.ObjectSize()))
}

// Plain returns a copy of the struct.
func (r SuperclassReader) Plain() Superclass {
	return Superclass{
		Id:    r.Id(),
		Brand: plain.Struct(r.Brand(), BrandReader.Plain),
	}
}

// Build fills in b, which is fresh, from p. What cannot be built is an error of the message.
func (p *Superclass) Build(b SuperclassBuilder) {
	b.SetId(p.Id)
	if p.Brand != nil {
		p.Brand.Build(b.NewBrand())
	}
}

// FromPtr and ToPtr make *Superclass a type argument of generic types, see [plain.Pointer].
func (*Superclass) FromPtr(p plain.Ptr) *Superclass {
	return plain.Struct(SuperclassReader(p.Struct()), SuperclassReader.Plain)
}

// ToPtr is described with FromPtr.
func (p *Superclass) ToPtr(s plain.Slot) {
	if b, ok := s.NewStruct(p == nil, SuperclassBuilder{}.ObjectSize()); ok {
		p.Build(SuperclassBuilder(b))
	}
}

// Method is the struct Method as a plain Go value, which shares nothing with any message.
//
// It owns the references in it: Release gives them up.
type Method struct {
	Name               string
	CodeOrder          uint16
	ParamStructType    uint64
	ResultStructType   uint64
	Annotations        []Annotation
	ParamBrand         *Brand
	ResultBrand        *Brand
	ImplicitParameters []NodeParameter
}

// MethodReader reads a [Method] in place. It is valid as long as its message is.
type MethodReader capnp.Struct

// ReadMethod reads the root of m as a [Method].
func ReadMethod(m *capnp.Message) MethodReader { return MethodReader(m.Root().Struct()) }

func (r MethodReader) Name() string { return capnp.Struct(r).Text(0) }

// HasName reports whether name is not null.
func (r MethodReader) HasName() bool { return capnp.Struct(r).Has(0) }

func (r MethodReader) CodeOrder() uint16 { return capnp.Struct(r).Uint16(0) }

func (r MethodReader) ParamStructType() uint64 { return capnp.Struct(r).Uint64(8) }

func (r MethodReader) ResultStructType() uint64 { return capnp.Struct(r).Uint64(16) }

func (r MethodReader) Annotations() capnp.StructList[AnnotationReader] {
	return capnp.Structs[AnnotationReader](capnp.Struct(r).Ptr(1))
}

// HasAnnotations reports whether annotations is not null.
func (r MethodReader) HasAnnotations() bool { return capnp.Struct(r).Has(1) }

func (r MethodReader) ParamBrand() BrandReader { return BrandReader(capnp.Struct(r).Struct(2)) }

// HasParamBrand reports whether paramBrand is not null.
func (r MethodReader) HasParamBrand() bool { return capnp.Struct(r).Has(2) }

func (r MethodReader) ResultBrand() BrandReader { return BrandReader(capnp.Struct(r).Struct(3)) }

// HasResultBrand reports whether resultBrand is not null.
func (r MethodReader) HasResultBrand() bool { return capnp.Struct(r).Has(3) }

func (r MethodReader) ImplicitParameters() capnp.StructList[NodeParameterReader] {
	return capnp.Structs[NodeParameterReader](capnp.Struct(r).Ptr(4))
}

// HasImplicitParameters reports whether implicitParameters is not null.
func (r MethodReader) HasImplicitParameters() bool { return capnp.Struct(r).Has(4) }

// MethodBuilder fills in a [Method] in place.
type MethodBuilder capnp.StructBuilder

// NewMethod makes a [Method] the root of m.
func NewMethod(m *capnp.Message) MethodBuilder {
	return MethodBuilder(m.NewRoot(MethodBuilder{}.ObjectSize()))
}

// ObjectSize is the size of the struct.
func (MethodBuilder) ObjectSize() capnp.ObjectSize {
	return capnp.ObjectSize{DataWords: 3, PtrCount: 5}
}

// Reader reads what has been filled in.
func (b MethodBuilder) Reader() MethodReader { return MethodReader(capnp.StructBuilder(b).Reader()) }

func (b MethodBuilder) SetName(v string) { capnp.StructBuilder(b).SetText(0, v) }

func (b MethodBuilder) SetCodeOrder(v uint16) { capnp.StructBuilder(b).SetUint16(0, v) }

func (b MethodBuilder) SetParamStructType(v uint64) { capnp.StructBuilder(b).SetUint64(8, v) }

func (b MethodBuilder) SetResultStructType(v uint64) { capnp.StructBuilder(b).SetUint64(16, v) }

// NewAnnotations sets annotations to a list of size elements, to be filled in.
func (b MethodBuilder) NewAnnotations(size int) capnp.StructListBuilder[AnnotationBuilder] {
	return capnp.NewStructs[AnnotationBuilder](capnp.StructBuilder(b).Ptr(1), size, AnnotationBuilder{}.ObjectSize())
}

// Annotations is the list that annotations leads to, to be changed in place.
func (b MethodBuilder) Annotations() capnp.StructListBuilder[AnnotationBuilder] {
	return capnp.BuildStructs[AnnotationBuilder](capnp.StructBuilder(b).Ptr(1), AnnotationBuilder{}.ObjectSize())
}

// NewParamBrand sets paramBrand to an empty struct, to be filled in.
func (b MethodBuilder) NewParamBrand() BrandBuilder {
	return BrandBuilder(capnp.StructBuilder(b).NewStruct(2, BrandBuilder{}.ObjectSize()))
}

// SetParamBrand sets paramBrand to a copy of v.
func (b MethodBuilder) SetParamBrand(v BrandReader) {
	capnp.StructBuilder(b).SetStruct(2, capnp.Struct(v))
}

// ParamBrand is the struct that paramBrand leads to, made if it is not there, to be changed.
func (b MethodBuilder) ParamBrand() BrandBuilder {
	return BrandBuilder(capnp.StructBuilder(b).Struct(2, BrandBuilder{}.ObjectSize()))
}

// NewResultBrand sets resultBrand to an empty struct, to be filled in.
func (b MethodBuilder) NewResultBrand() BrandBuilder {
	return BrandBuilder(capnp.StructBuilder(b).NewStruct(3, BrandBuilder{}.ObjectSize()))
}

// SetResultBrand sets resultBrand to a copy of v.
func (b MethodBuilder) SetResultBrand(v BrandReader) {
	capnp.StructBuilder(b).SetStruct(3, capnp.Struct(v))
}

// ResultBrand is the struct that resultBrand leads to, made if it is not there, to be changed.
func (b MethodBuilder) ResultBrand() BrandBuilder {
	return BrandBuilder(capnp.StructBuilder(b).Struct(3, BrandBuilder{}.ObjectSize()))
}

// NewImplicitParameters sets implicitParameters to a list of size elements, to be filled in.
func (b MethodBuilder) NewImplicitParameters(size int) capnp.StructListBuilder[NodeParameterBuilder] {
	return capnp.NewStructs[NodeParameterBuilder](capnp.StructBuilder(b).Ptr(4), size, NodeParameterBuilder{}.ObjectSize())
}

// ImplicitParameters is the list that implicitParameters leads to, to be changed in place.
func (b MethodBuilder) ImplicitParameters() capnp.StructListBuilder[NodeParameterBuilder] {
	return capnp.BuildStructs[NodeParameterBuilder](capnp.StructBuilder(b).Ptr(4), NodeParameterBuilder{}.ObjectSize())
}

// Plain returns a copy of the struct.
func (r MethodReader) Plain() Method {
	return Method{
		Name:               plain.String(r.Name()),
		CodeOrder:          r.CodeOrder(),
		ParamStructType:    r.ParamStructType(),
		ResultStructType:   r.ResultStructType(),
		Annotations:        plain.Structs(r.Annotations(), AnnotationReader.Plain),
		ParamBrand:         plain.Struct(r.ParamBrand(), BrandReader.Plain),
		ResultBrand:        plain.Struct(r.ResultBrand(), BrandReader.Plain),
		ImplicitParameters: plain.Structs(r.ImplicitParameters(), NodeParameterReader.Plain),
	}
}

// Build fills in b, which is fresh, from p. What cannot be built is an error of the message.
func (p *Method) Build(b MethodBuilder) {
	if p.Name != "" {
		b.SetName(p.Name)
	}
	b.SetCodeOrder(p.CodeOrder)
	b.SetParamStructType(p.ParamStructType)
	b.SetResultStructType(p.ResultStructType)
	plain.BuildStructs(capnp.StructBuilder(b).Ptr(1), p.Annotations, AnnotationBuilder{}.ObjectSize(), (*Annotation).Build)
	if p.ParamBrand != nil {
		p.ParamBrand.Build(b.NewParamBrand())
	}
	if p.ResultBrand != nil {
		p.ResultBrand.Build(b.NewResultBrand())
	}
	plain.BuildStructs(capnp.StructBuilder(b).Ptr(4), p.ImplicitParameters, NodeParameterBuilder{}.ObjectSize(), (*NodeParameter).Build)
}

// FromPtr and ToPtr make *Method a type argument of generic types, see [plain.Pointer].
func (*Method) FromPtr(p plain.Ptr) *Method {
	return plain.Struct(MethodReader(p.Struct()), MethodReader.Plain)
}

// ToPtr is described with FromPtr.
func (p *Method) ToPtr(s plain.Slot) {
	if b, ok := s.NewStruct(p == nil, MethodBuilder{}.ObjectSize()); ok {
		p.Build(MethodBuilder(b))
	}
}

// Release gives up the references in p. It is idempotent.
func (p *Method) Release() {
	if p == nil {
		return
	}
	for _, v := range plain.Take(&p.Annotations) {
		v.Release()
	}
}

// Type is the struct Type as a plain Go value, which shares nothing with any message.
type Type struct {
	Union TypeUnion // one of the members, or nil for the first member's default
}

// TypeUnion is the union of a [Type] as a plain Go value: [TypeList], [TypeEnum], [TypeStruct], [TypeInterface], [TypeAnyPointer], [TypeWhichVoid] and other members without a value. A member that only a newer schema knows is the bare [TypeWhich].
type TypeUnion interface {
	// Which says which member it is.
	Which() TypeWhich
	buildType(s capnp.StructBuilder, depth int)
}

// TypeWhich says which member of a union is set. Other values than these come from newer schemas.
type TypeWhich uint16

// The members of the union.
const (
	TypeWhichVoid       TypeWhich = 0
	TypeWhichBool       TypeWhich = 1
	TypeWhichInt8       TypeWhich = 2
	TypeWhichInt16      TypeWhich = 3
	TypeWhichInt32      TypeWhich = 4
	TypeWhichInt64      TypeWhich = 5
	TypeWhichUint8      TypeWhich = 6
	TypeWhichUint16     TypeWhich = 7
	TypeWhichUint32     TypeWhich = 8
	TypeWhichUint64     TypeWhich = 9
	TypeWhichFloat32    TypeWhich = 10
	TypeWhichFloat64    TypeWhich = 11
	TypeWhichText       TypeWhich = 12
	TypeWhichData       TypeWhich = 13
	TypeWhichList       TypeWhich = 14
	TypeWhichEnum       TypeWhich = 15
	TypeWhichStruct     TypeWhich = 16
	TypeWhichInterface  TypeWhich = 17
	TypeWhichAnyPointer TypeWhich = 18
)

var typeWhichNames = [...]string{"void", "bool", "int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64", "float32", "float64", "text", "data", "list", "enum", "struct", "interface", "anyPointer"}

// String returns the name in the schema, or the number of a value that the schema does not have.
func (v TypeWhich) String() string {
	if v.Known() {
		return typeWhichNames[v]
	}
	return "TypeWhich(" + strconv.Itoa(int(v)) + ")"
}

// Known reports whether the schema has the value.
func (v TypeWhich) Known() bool { return int(v) < len(typeWhichNames) }

// Which returns w.
func (w TypeWhich) Which() TypeWhich { return w }

func (w TypeWhich) buildType(s capnp.StructBuilder, _ int) { s.SetUint16(0, uint16(w)) }

// Which returns [TypeWhichList].
func (TypeList) Which() TypeWhich { return TypeWhichList }

func (p TypeList) buildType(s capnp.StructBuilder, depth int) {
	p.build(TypeBuilder(s).NewList(), depth)
}

// Which returns [TypeWhichEnum].
func (TypeEnum) Which() TypeWhich { return TypeWhichEnum }

func (p TypeEnum) buildType(s capnp.StructBuilder, depth int) {
	p.build(TypeBuilder(s).NewEnum(), depth)
}

// Which returns [TypeWhichStruct].
func (TypeStruct) Which() TypeWhich { return TypeWhichStruct }

func (p TypeStruct) buildType(s capnp.StructBuilder, depth int) {
	p.build(TypeBuilder(s).NewStruct(), depth)
}

// Which returns [TypeWhichInterface].
func (TypeInterface) Which() TypeWhich { return TypeWhichInterface }

func (p TypeInterface) buildType(s capnp.StructBuilder, depth int) {
	p.build(TypeBuilder(s).NewInterface(), depth)
}

// Which returns [TypeWhichAnyPointer].
func (TypeAnyPointer) Which() TypeWhich { return TypeWhichAnyPointer }

func (p TypeAnyPointer) buildType(s capnp.StructBuilder, depth int) {
	p.Build(TypeBuilder(s).NewAnyPointer())
}

// TypeReader reads a [Type] in place. It is valid as long as its message is.
type TypeReader capnp.Struct

// ReadType reads the root of m as a [Type].
func ReadType(m *capnp.Message) TypeReader { return TypeReader(m.Root().Struct()) }

// Which says which member of the union is set.
func (r TypeReader) Which() TypeWhich { return TypeWhich(capnp.Struct(r).Uint16(0)) }

// List reads the union's member list; ok is false if another member is set.
func (r TypeReader) List() (v TypeListReader, ok bool) {
	if r.Which() != TypeWhichList {
		return v, false
	}
	return TypeListReader(r), true
}

// Enum reads the union's member enum; ok is false if another member is set.
func (r TypeReader) Enum() (v TypeEnumReader, ok bool) {
	if r.Which() != TypeWhichEnum {
		return v, false
	}
	return TypeEnumReader(r), true
}

// Struct reads the union's member struct; ok is false if another member is set.
func (r TypeReader) Struct() (v TypeStructReader, ok bool) {
	if r.Which() != TypeWhichStruct {
		return v, false
	}
	return TypeStructReader(r), true
}

// Interface reads the union's member interface; ok is false if another member is set.
func (r TypeReader) Interface() (v TypeInterfaceReader, ok bool) {
	if r.Which() != TypeWhichInterface {
		return v, false
	}
	return TypeInterfaceReader(r), true
}

// AnyPointer reads the union's member anyPointer; ok is false if another member is set.
func (r TypeReader) AnyPointer() (v TypeAnyPointerReader, ok bool) {
	if r.Which() != TypeWhichAnyPointer {
		return v, false
	}
	return TypeAnyPointerReader(r), true
}

// TypeBuilder fills in a [Type] in place.
type TypeBuilder capnp.StructBuilder

// NewType makes a [Type] the root of m.
func NewType(m *capnp.Message) TypeBuilder { return TypeBuilder(m.NewRoot(TypeBuilder{}.ObjectSize())) }

// ObjectSize is the size of the struct.
func (TypeBuilder) ObjectSize() capnp.ObjectSize { return capnp.ObjectSize{DataWords: 3, PtrCount: 1} }

// Reader reads what has been filled in.
func (b TypeBuilder) Reader() TypeReader { return TypeReader(capnp.StructBuilder(b).Reader()) }

// SetVoid selects the union's member void.
func (b TypeBuilder) SetVoid() { capnp.StructBuilder(b).SetUint16(0, uint16(TypeWhichVoid)) }

// SetBool selects the union's member bool.
func (b TypeBuilder) SetBool() { capnp.StructBuilder(b).SetUint16(0, uint16(TypeWhichBool)) }

// SetInt8 selects the union's member int8.
func (b TypeBuilder) SetInt8() { capnp.StructBuilder(b).SetUint16(0, uint16(TypeWhichInt8)) }

// SetInt16 selects the union's member int16.
func (b TypeBuilder) SetInt16() { capnp.StructBuilder(b).SetUint16(0, uint16(TypeWhichInt16)) }

// SetInt32 selects the union's member int32.
func (b TypeBuilder) SetInt32() { capnp.StructBuilder(b).SetUint16(0, uint16(TypeWhichInt32)) }

// SetInt64 selects the union's member int64.
func (b TypeBuilder) SetInt64() { capnp.StructBuilder(b).SetUint16(0, uint16(TypeWhichInt64)) }

// SetUint8 selects the union's member uint8.
func (b TypeBuilder) SetUint8() { capnp.StructBuilder(b).SetUint16(0, uint16(TypeWhichUint8)) }

// SetUint16 selects the union's member uint16.
func (b TypeBuilder) SetUint16() { capnp.StructBuilder(b).SetUint16(0, uint16(TypeWhichUint16)) }

// SetUint32 selects the union's member uint32.
func (b TypeBuilder) SetUint32() { capnp.StructBuilder(b).SetUint16(0, uint16(TypeWhichUint32)) }

// SetUint64 selects the union's member uint64.
func (b TypeBuilder) SetUint64() { capnp.StructBuilder(b).SetUint16(0, uint16(TypeWhichUint64)) }

// SetFloat32 selects the union's member float32.
func (b TypeBuilder) SetFloat32() { capnp.StructBuilder(b).SetUint16(0, uint16(TypeWhichFloat32)) }

// SetFloat64 selects the union's member float64.
func (b TypeBuilder) SetFloat64() { capnp.StructBuilder(b).SetUint16(0, uint16(TypeWhichFloat64)) }

// SetText selects the union's member text.
func (b TypeBuilder) SetText() { capnp.StructBuilder(b).SetUint16(0, uint16(TypeWhichText)) }

// SetData selects the union's member data.
func (b TypeBuilder) SetData() { capnp.StructBuilder(b).SetUint16(0, uint16(TypeWhichData)) }

// NewList selects the union's member list, with all fields at their defaults.
func (b TypeBuilder) NewList() TypeListBuilder {
	capnp.StructBuilder(b).SetUint16(0, uint16(TypeWhichList))
	capnp.StructBuilder(b).Clear(0)
	return TypeListBuilder(b)
}

// List is the union's member list, to be changed; ok is false if another member is set.
func (b TypeBuilder) List() (v TypeListBuilder, ok bool) {
	if b.Reader().Which() != TypeWhichList {
		return v, false
	}
	return TypeListBuilder(b), true
}

// NewEnum selects the union's member enum, with all fields at their defaults.
func (b TypeBuilder) NewEnum() TypeEnumBuilder {
	capnp.StructBuilder(b).SetUint16(0, uint16(TypeWhichEnum))
	capnp.StructBuilder(b).SetUint64(8, 0)
	capnp.StructBuilder(b).Clear(0)
	return TypeEnumBuilder(b)
}

// Enum is the union's member enum, to be changed; ok is false if another member is set.
func (b TypeBuilder) Enum() (v TypeEnumBuilder, ok bool) {
	if b.Reader().Which() != TypeWhichEnum {
		return v, false
	}
	return TypeEnumBuilder(b), true
}

// NewStruct selects the union's member struct, with all fields at their defaults.
func (b TypeBuilder) NewStruct() TypeStructBuilder {
	capnp.StructBuilder(b).SetUint16(0, uint16(TypeWhichStruct))
	capnp.StructBuilder(b).SetUint64(8, 0)
	capnp.StructBuilder(b).Clear(0)
	return TypeStructBuilder(b)
}

// Struct is the union's member struct, to be changed; ok is false if another member is set.
func (b TypeBuilder) Struct() (v TypeStructBuilder, ok bool) {
	if b.Reader().Which() != TypeWhichStruct {
		return v, false
	}
	return TypeStructBuilder(b), true
}

// NewInterface selects the union's member interface, with all fields at their defaults.
func (b TypeBuilder) NewInterface() TypeInterfaceBuilder {
	capnp.StructBuilder(b).SetUint16(0, uint16(TypeWhichInterface))
	capnp.StructBuilder(b).SetUint64(8, 0)
	capnp.StructBuilder(b).Clear(0)
	return TypeInterfaceBuilder(b)
}

// Interface is the union's member interface, to be changed; ok is false if another member is set.
func (b TypeBuilder) Interface() (v TypeInterfaceBuilder, ok bool) {
	if b.Reader().Which() != TypeWhichInterface {
		return v, false
	}
	return TypeInterfaceBuilder(b), true
}

// NewAnyPointer selects the union's member anyPointer, with all fields at their defaults.
func (b TypeBuilder) NewAnyPointer() TypeAnyPointerBuilder {
	capnp.StructBuilder(b).SetUint16(0, uint16(TypeWhichAnyPointer))
	capnp.StructBuilder(b).SetUint16(8, 0)
	capnp.StructBuilder(b).SetUint16(10, 0)
	capnp.StructBuilder(b).SetUint64(16, 0)
	capnp.StructBuilder(b).SetUint16(10, 0)
	return TypeAnyPointerBuilder(b)
}

// AnyPointer is the union's member anyPointer, to be changed; ok is false if another member is set.
func (b TypeBuilder) AnyPointer() (v TypeAnyPointerBuilder, ok bool) {
	if b.Reader().Which() != TypeWhichAnyPointer {
		return v, false
	}
	return TypeAnyPointerBuilder(b), true
}

// Plain returns a copy of the struct.
func (r TypeReader) Plain() Type {
	return Type{
		Union: r.plainUnion(),
	}
}

func (r TypeReader) plainUnion() TypeUnion {
	switch w := r.Which(); w {
	case TypeWhichList:
		return TypeListReader(r).Plain()
	case TypeWhichEnum:
		return TypeEnumReader(r).Plain()
	case TypeWhichStruct:
		return TypeStructReader(r).Plain()
	case TypeWhichInterface:
		return TypeInterfaceReader(r).Plain()
	case TypeWhichAnyPointer:
		return TypeAnyPointerReader(r).Plain()
	default:
		return w
	}
}

// Build fills in b, which is fresh, from p. What cannot be built is an error of the message.
func (p *Type) Build(b TypeBuilder) { p.build(b, plain.MaxDepth) }

func (p *Type) build(b TypeBuilder, depth int) {
	if depth--; depth < 0 {
		plain.TooDeep(capnp.StructBuilder(b).Ptr(0))
		return
	}
	if p.Union != nil {
		p.Union.buildType(capnp.StructBuilder(b), depth)
	}
}

// FromPtr and ToPtr make *Type a type argument of generic types, see [plain.Pointer].
func (*Type) FromPtr(p plain.Ptr) *Type {
	return plain.Struct(TypeReader(p.Struct()), TypeReader.Plain)
}

// ToPtr is described with FromPtr.
func (p *Type) ToPtr(s plain.Slot) {
	if b, ok := s.NewStruct(p == nil, TypeBuilder{}.ObjectSize()); ok {
		p.build(TypeBuilder(b), s.Depth())
	}
}

// TypeList is the group list as a plain Go value, which shares nothing with any message.
type TypeList struct {
	ElementType *Type
}

// TypeListReader reads the group list of a [Type] in place. It is valid as long as its message is.
type TypeListReader capnp.Struct

func (r TypeListReader) ElementType() TypeReader { return TypeReader(capnp.Struct(r).Struct(0)) }

// HasElementType reports whether elementType is not null.
func (r TypeListReader) HasElementType() bool { return capnp.Struct(r).Has(0) }

// TypeListBuilder fills in the group list of a [Type] in place.
type TypeListBuilder capnp.StructBuilder

// Reader reads what has been filled in.
func (b TypeListBuilder) Reader() TypeListReader {
	return TypeListReader(capnp.StructBuilder(b).Reader())
}

// NewElementType sets elementType to an empty struct, to be filled in.
func (b TypeListBuilder) NewElementType() TypeBuilder {
	return TypeBuilder(capnp.StructBuilder(b).NewStruct(0, TypeBuilder{}.ObjectSize()))
}

// SetElementType sets elementType to a copy of v.
func (b TypeListBuilder) SetElementType(v TypeReader) {
	capnp.StructBuilder(b).SetStruct(0, capnp.Struct(v))
}

// ElementType is the struct that elementType leads to, made if it is not there, to be changed.
func (b TypeListBuilder) ElementType() TypeBuilder {
	return TypeBuilder(capnp.StructBuilder(b).Struct(0, TypeBuilder{}.ObjectSize()))
}

// Plain returns a copy of the struct.
func (r TypeListReader) Plain() TypeList {
	return TypeList{
		ElementType: plain.Struct(r.ElementType(), TypeReader.Plain),
	}
}

// Build fills in b, which is fresh, from p. What cannot be built is an error of the message.
func (p *TypeList) Build(b TypeListBuilder) { p.build(b, plain.MaxDepth) }

func (p *TypeList) build(b TypeListBuilder, depth int) {
	if p.ElementType != nil {
		p.ElementType.build(b.NewElementType(), depth)
	}
}

// TypeEnum is the group enum as a plain Go value, which shares nothing with any message.
type TypeEnum struct {
	TypeId uint64
	Brand  *Brand
}

// TypeEnumReader reads the group enum of a [Type] in place. It is valid as long as its message is.
type TypeEnumReader capnp.Struct

func (r TypeEnumReader) TypeId() uint64 { return capnp.Struct(r).Uint64(8) }

func (r TypeEnumReader) Brand() BrandReader { return BrandReader(capnp.Struct(r).Struct(0)) }

// HasBrand reports whether brand is not null.
func (r TypeEnumReader) HasBrand() bool { return capnp.Struct(r).Has(0) }

// TypeEnumBuilder fills in the group enum of a [Type] in place.
type TypeEnumBuilder capnp.StructBuilder

// Reader reads what has been filled in.
func (b TypeEnumBuilder) Reader() TypeEnumReader {
	return TypeEnumReader(capnp.StructBuilder(b).Reader())
}

func (b TypeEnumBuilder) SetTypeId(v uint64) { capnp.StructBuilder(b).SetUint64(8, v) }

// NewBrand sets brand to an empty struct, to be filled in.
func (b TypeEnumBuilder) NewBrand() BrandBuilder {
	return BrandBuilder(capnp.StructBuilder(b).NewStruct(0, BrandBuilder{}.ObjectSize()))
}

// SetBrand sets brand to a copy of v.
func (b TypeEnumBuilder) SetBrand(v BrandReader) {
	capnp.StructBuilder(b).SetStruct(0, capnp.Struct(v))
}

// Brand is the struct that brand leads to, made if it is not there, to be changed.
func (b TypeEnumBuilder) Brand() BrandBuilder {
	return BrandBuilder(capnp.StructBuilder(b).Struct(0, BrandBuilder{}.ObjectSize()))
}

// Plain returns a copy of the struct.
func (r TypeEnumReader) Plain() TypeEnum {
	return TypeEnum{
		TypeId: r.TypeId(),
		Brand:  plain.Struct(r.Brand(), BrandReader.Plain),
	}
}

// Build fills in b, which is fresh, from p. What cannot be built is an error of the message.
func (p *TypeEnum) Build(b TypeEnumBuilder) { p.build(b, plain.MaxDepth) }

func (p *TypeEnum) build(b TypeEnumBuilder, depth int) {
	b.SetTypeId(p.TypeId)
	if p.Brand != nil {
		p.Brand.build(b.NewBrand(), depth)
	}
}

// TypeStruct is the group struct as a plain Go value, which shares nothing with any message.
type TypeStruct struct {
	TypeId uint64
	Brand  *Brand
}

// TypeStructReader reads the group struct of a [Type] in place. It is valid as long as its message is.
type TypeStructReader capnp.Struct

func (r TypeStructReader) TypeId() uint64 { return capnp.Struct(r).Uint64(8) }

func (r TypeStructReader) Brand() BrandReader { return BrandReader(capnp.Struct(r).Struct(0)) }

// HasBrand reports whether brand is not null.
func (r TypeStructReader) HasBrand() bool { return capnp.Struct(r).Has(0) }

// TypeStructBuilder fills in the group struct of a [Type] in place.
type TypeStructBuilder capnp.StructBuilder

// Reader reads what has been filled in.
func (b TypeStructBuilder) Reader() TypeStructReader {
	return TypeStructReader(capnp.StructBuilder(b).Reader())
}

func (b TypeStructBuilder) SetTypeId(v uint64) { capnp.StructBuilder(b).SetUint64(8, v) }

// NewBrand sets brand to an empty struct, to be filled in.
func (b TypeStructBuilder) NewBrand() BrandBuilder {
	return BrandBuilder(capnp.StructBuilder(b).NewStruct(0, BrandBuilder{}.ObjectSize()))
}

// SetBrand sets brand to a copy of v.
func (b TypeStructBuilder) SetBrand(v BrandReader) {
	capnp.StructBuilder(b).SetStruct(0, capnp.Struct(v))
}

// Brand is the struct that brand leads to, made if it is not there, to be changed.
func (b TypeStructBuilder) Brand() BrandBuilder {
	return BrandBuilder(capnp.StructBuilder(b).Struct(0, BrandBuilder{}.ObjectSize()))
}

// Plain returns a copy of the struct.
func (r TypeStructReader) Plain() TypeStruct {
	return TypeStruct{
		TypeId: r.TypeId(),
		Brand:  plain.Struct(r.Brand(), BrandReader.Plain),
	}
}

// Build fills in b, which is fresh, from p. What cannot be built is an error of the message.
func (p *TypeStruct) Build(b TypeStructBuilder) { p.build(b, plain.MaxDepth) }

func (p *TypeStruct) build(b TypeStructBuilder, depth int) {
	b.SetTypeId(p.TypeId)
	if p.Brand != nil {
		p.Brand.build(b.NewBrand(), depth)
	}
}

// TypeInterface is the group interface as a plain Go value, which shares nothing with any message.
type TypeInterface struct {
	TypeId uint64
	Brand  *Brand
}

// TypeInterfaceReader reads the group interface of a [Type] in place. It is valid as long as its message is.
type TypeInterfaceReader capnp.Struct

func (r TypeInterfaceReader) TypeId() uint64 { return capnp.Struct(r).Uint64(8) }

func (r TypeInterfaceReader) Brand() BrandReader { return BrandReader(capnp.Struct(r).Struct(0)) }

// HasBrand reports whether brand is not null.
func (r TypeInterfaceReader) HasBrand() bool { return capnp.Struct(r).Has(0) }

// TypeInterfaceBuilder fills in the group interface of a [Type] in place.
type TypeInterfaceBuilder capnp.StructBuilder

// Reader reads what has been filled in.
func (b TypeInterfaceBuilder) Reader() TypeInterfaceReader {
	return TypeInterfaceReader(capnp.StructBuilder(b).Reader())
}

func (b TypeInterfaceBuilder) SetTypeId(v uint64) { capnp.StructBuilder(b).SetUint64(8, v) }

// NewBrand sets brand to an empty struct, to be filled in.
func (b TypeInterfaceBuilder) NewBrand() BrandBuilder {
	return BrandBuilder(capnp.StructBuilder(b).NewStruct(0, BrandBuilder{}.ObjectSize()))
}

// SetBrand sets brand to a copy of v.
func (b TypeInterfaceBuilder) SetBrand(v BrandReader) {
	capnp.StructBuilder(b).SetStruct(0, capnp.Struct(v))
}

// Brand is the struct that brand leads to, made if it is not there, to be changed.
func (b TypeInterfaceBuilder) Brand() BrandBuilder {
	return BrandBuilder(capnp.StructBuilder(b).Struct(0, BrandBuilder{}.ObjectSize()))
}

// Plain returns a copy of the struct.
func (r TypeInterfaceReader) Plain() TypeInterface {
	return TypeInterface{
		TypeId: r.TypeId(),
		Brand:  plain.Struct(r.Brand(), BrandReader.Plain),
	}
}

// Build fills in b, which is fresh, from p. What cannot be built is an error of the message.
func (p *TypeInterface) Build(b TypeInterfaceBuilder) { p.build(b, plain.MaxDepth) }

func (p *TypeInterface) build(b TypeInterfaceBuilder, depth int) {
	b.SetTypeId(p.TypeId)
	if p.Brand != nil {
		p.Brand.build(b.NewBrand(), depth)
	}
}

// TypeAnyPointer is the group anyPointer as a plain Go value, which shares nothing with any message.
type TypeAnyPointer struct {
	Union TypeAnyPointerUnion // one of the members, or nil for the first member's default
}

// TypeAnyPointerUnion is the union of a [TypeAnyPointer] as a plain Go value: [TypeAnyPointerUnconstrained], [TypeAnyPointerParameter], [TypeAnyPointerImplicitMethodParameter]. A member that only a newer schema knows is the bare [TypeAnyPointerWhich].
type TypeAnyPointerUnion interface {
	// Which says which member it is.
	Which() TypeAnyPointerWhich
	buildTypeAnyPointer(s capnp.StructBuilder)
}

// TypeAnyPointerWhich says which member of a union is set. Other values than these come from newer schemas.
type TypeAnyPointerWhich uint16

// The members of the union.
const (
	TypeAnyPointerWhichUnconstrained           TypeAnyPointerWhich = 0
	TypeAnyPointerWhichParameter               TypeAnyPointerWhich = 1
	TypeAnyPointerWhichImplicitMethodParameter TypeAnyPointerWhich = 2
)

var typeAnyPointerWhichNames = [...]string{"unconstrained", "parameter", "implicitMethodParameter"}

// String returns the name in the schema, or the number of a value that the schema does not have.
func (v TypeAnyPointerWhich) String() string {
	if v.Known() {
		return typeAnyPointerWhichNames[v]
	}
	return "TypeAnyPointerWhich(" + strconv.Itoa(int(v)) + ")"
}

// Known reports whether the schema has the value.
func (v TypeAnyPointerWhich) Known() bool { return int(v) < len(typeAnyPointerWhichNames) }

// Which returns w.
func (w TypeAnyPointerWhich) Which() TypeAnyPointerWhich { return w }

func (w TypeAnyPointerWhich) buildTypeAnyPointer(s capnp.StructBuilder) { s.SetUint16(8, uint16(w)) }

// Which returns [TypeAnyPointerWhichUnconstrained].
func (TypeAnyPointerUnconstrained) Which() TypeAnyPointerWhich {
	return TypeAnyPointerWhichUnconstrained
}

func (p TypeAnyPointerUnconstrained) buildTypeAnyPointer(s capnp.StructBuilder) {
	p.Build(TypeAnyPointerBuilder(s).NewUnconstrained())
}

// Which returns [TypeAnyPointerWhichParameter].
func (TypeAnyPointerParameter) Which() TypeAnyPointerWhich { return TypeAnyPointerWhichParameter }

func (p TypeAnyPointerParameter) buildTypeAnyPointer(s capnp.StructBuilder) {
	p.Build(TypeAnyPointerBuilder(s).NewParameter())
}

// Which returns [TypeAnyPointerWhichImplicitMethodParameter].
func (TypeAnyPointerImplicitMethodParameter) Which() TypeAnyPointerWhich {
	return TypeAnyPointerWhichImplicitMethodParameter
}

func (p TypeAnyPointerImplicitMethodParameter) buildTypeAnyPointer(s capnp.StructBuilder) {
	p.Build(TypeAnyPointerBuilder(s).NewImplicitMethodParameter())
}

// TypeAnyPointerReader reads the group anyPointer of a [Type] in place. It is valid as long as its message is.
type TypeAnyPointerReader capnp.Struct

// Which says which member of the union is set.
func (r TypeAnyPointerReader) Which() TypeAnyPointerWhich {
	return TypeAnyPointerWhich(capnp.Struct(r).Uint16(8))
}

// Unconstrained reads the union's member unconstrained; ok is false if another member is set.
func (r TypeAnyPointerReader) Unconstrained() (v TypeAnyPointerUnconstrainedReader, ok bool) {
	if r.Which() != TypeAnyPointerWhichUnconstrained {
		return v, false
	}
	return TypeAnyPointerUnconstrainedReader(r), true
}

// Parameter reads the union's member parameter; ok is false if another member is set.
func (r TypeAnyPointerReader) Parameter() (v TypeAnyPointerParameterReader, ok bool) {
	if r.Which() != TypeAnyPointerWhichParameter {
		return v, false
	}
	return TypeAnyPointerParameterReader(r), true
}

// ImplicitMethodParameter reads the union's member implicitMethodParameter; ok is false if another member is set.
func (r TypeAnyPointerReader) ImplicitMethodParameter() (v TypeAnyPointerImplicitMethodParameterReader, ok bool) {
	if r.Which() != TypeAnyPointerWhichImplicitMethodParameter {
		return v, false
	}
	return TypeAnyPointerImplicitMethodParameterReader(r), true
}

// TypeAnyPointerBuilder fills in the group anyPointer of a [Type] in place.
type TypeAnyPointerBuilder capnp.StructBuilder

// Reader reads what has been filled in.
func (b TypeAnyPointerBuilder) Reader() TypeAnyPointerReader {
	return TypeAnyPointerReader(capnp.StructBuilder(b).Reader())
}

// NewUnconstrained selects the union's member unconstrained, with all fields at their defaults.
func (b TypeAnyPointerBuilder) NewUnconstrained() TypeAnyPointerUnconstrainedBuilder {
	capnp.StructBuilder(b).SetUint16(8, uint16(TypeAnyPointerWhichUnconstrained))
	capnp.StructBuilder(b).SetUint16(10, 0)
	return TypeAnyPointerUnconstrainedBuilder(b)
}

// Unconstrained is the union's member unconstrained, to be changed; ok is false if another member is set.
func (b TypeAnyPointerBuilder) Unconstrained() (v TypeAnyPointerUnconstrainedBuilder, ok bool) {
	if b.Reader().Which() != TypeAnyPointerWhichUnconstrained {
		return v, false
	}
	return TypeAnyPointerUnconstrainedBuilder(b), true
}

// NewParameter selects the union's member parameter, with all fields at their defaults.
func (b TypeAnyPointerBuilder) NewParameter() TypeAnyPointerParameterBuilder {
	capnp.StructBuilder(b).SetUint16(8, uint16(TypeAnyPointerWhichParameter))
	capnp.StructBuilder(b).SetUint64(16, 0)
	capnp.StructBuilder(b).SetUint16(10, 0)
	return TypeAnyPointerParameterBuilder(b)
}

// Parameter is the union's member parameter, to be changed; ok is false if another member is set.
func (b TypeAnyPointerBuilder) Parameter() (v TypeAnyPointerParameterBuilder, ok bool) {
	if b.Reader().Which() != TypeAnyPointerWhichParameter {
		return v, false
	}
	return TypeAnyPointerParameterBuilder(b), true
}

// NewImplicitMethodParameter selects the union's member implicitMethodParameter, with all fields at their defaults.
func (b TypeAnyPointerBuilder) NewImplicitMethodParameter() TypeAnyPointerImplicitMethodParameterBuilder {
	capnp.StructBuilder(b).SetUint16(8, uint16(TypeAnyPointerWhichImplicitMethodParameter))
	capnp.StructBuilder(b).SetUint16(10, 0)
	return TypeAnyPointerImplicitMethodParameterBuilder(b)
}

// ImplicitMethodParameter is the union's member implicitMethodParameter, to be changed; ok is false if another member is set.
func (b TypeAnyPointerBuilder) ImplicitMethodParameter() (v TypeAnyPointerImplicitMethodParameterBuilder, ok bool) {
	if b.Reader().Which() != TypeAnyPointerWhichImplicitMethodParameter {
		return v, false
	}
	return TypeAnyPointerImplicitMethodParameterBuilder(b), true
}

// Plain returns a copy of the struct.
func (r TypeAnyPointerReader) Plain() TypeAnyPointer {
	return TypeAnyPointer{
		Union: r.plainUnion(),
	}
}

func (r TypeAnyPointerReader) plainUnion() TypeAnyPointerUnion {
	switch w := r.Which(); w {
	case TypeAnyPointerWhichUnconstrained:
		return TypeAnyPointerUnconstrainedReader(r).Plain()
	case TypeAnyPointerWhichParameter:
		return TypeAnyPointerParameterReader(r).Plain()
	case TypeAnyPointerWhichImplicitMethodParameter:
		return TypeAnyPointerImplicitMethodParameterReader(r).Plain()
	default:
		return w
	}
}

// Build fills in b, which is fresh, from p. What cannot be built is an error of the message.
func (p *TypeAnyPointer) Build(b TypeAnyPointerBuilder) {
	if p.Union != nil {
		p.Union.buildTypeAnyPointer(capnp.StructBuilder(b))
	}
}

// TypeAnyPointerUnconstrained is the group unconstrained as a plain Go value, which shares nothing with any message.
type TypeAnyPointerUnconstrained struct {
	Union TypeAnyPointerUnconstrainedUnion // one of the members, or nil for the first member's default
}

// TypeAnyPointerUnconstrainedUnion is the union of a [TypeAnyPointerUnconstrained] as a plain Go value: [TypeAnyPointerUnconstrainedWhichAnyKind] and other members without a value. A member that only a newer schema knows is the bare [TypeAnyPointerUnconstrainedWhich].
type TypeAnyPointerUnconstrainedUnion interface {
	// Which says which member it is.
	Which() TypeAnyPointerUnconstrainedWhich
	buildTypeAnyPointerUnconstrained(s capnp.StructBuilder)
}

// TypeAnyPointerUnconstrainedWhich says which member of a union is set. Other values than these come from newer schemas.
type TypeAnyPointerUnconstrainedWhich uint16

// The members of the union.
const (
	TypeAnyPointerUnconstrainedWhichAnyKind    TypeAnyPointerUnconstrainedWhich = 0
	TypeAnyPointerUnconstrainedWhichStruct     TypeAnyPointerUnconstrainedWhich = 1
	TypeAnyPointerUnconstrainedWhichList       TypeAnyPointerUnconstrainedWhich = 2
	TypeAnyPointerUnconstrainedWhichCapability TypeAnyPointerUnconstrainedWhich = 3
)

var typeAnyPointerUnconstrainedWhichNames = [...]string{"anyKind", "struct", "list", "capability"}

// String returns the name in the schema, or the number of a value that the schema does not have.
func (v TypeAnyPointerUnconstrainedWhich) String() string {
	if v.Known() {
		return typeAnyPointerUnconstrainedWhichNames[v]
	}
	return "TypeAnyPointerUnconstrainedWhich(" + strconv.Itoa(int(v)) + ")"
}

// Known reports whether the schema has the value.
func (v TypeAnyPointerUnconstrainedWhich) Known() bool {
	return int(v) < len(typeAnyPointerUnconstrainedWhichNames)
}

// Which returns w.
func (w TypeAnyPointerUnconstrainedWhich) Which() TypeAnyPointerUnconstrainedWhich { return w }

func (w TypeAnyPointerUnconstrainedWhich) buildTypeAnyPointerUnconstrained(s capnp.StructBuilder) {
	s.SetUint16(10, uint16(w))
}

// TypeAnyPointerUnconstrainedReader reads the group unconstrained of a [TypeAnyPointer] in place. It is valid as long as its message is.
type TypeAnyPointerUnconstrainedReader capnp.Struct

// Which says which member of the union is set.
func (r TypeAnyPointerUnconstrainedReader) Which() TypeAnyPointerUnconstrainedWhich {
	return TypeAnyPointerUnconstrainedWhich(capnp.Struct(r).Uint16(10))
}

// TypeAnyPointerUnconstrainedBuilder fills in the group unconstrained of a [TypeAnyPointer] in place.
type TypeAnyPointerUnconstrainedBuilder capnp.StructBuilder

// Reader reads what has been filled in.
func (b TypeAnyPointerUnconstrainedBuilder) Reader() TypeAnyPointerUnconstrainedReader {
	return TypeAnyPointerUnconstrainedReader(capnp.StructBuilder(b).Reader())
}

// SetAnyKind selects the union's member anyKind.
func (b TypeAnyPointerUnconstrainedBuilder) SetAnyKind() {
	capnp.StructBuilder(b).SetUint16(10, uint16(TypeAnyPointerUnconstrainedWhichAnyKind))
}

// SetStruct selects the union's member struct.
func (b TypeAnyPointerUnconstrainedBuilder) SetStruct() {
	capnp.StructBuilder(b).SetUint16(10, uint16(TypeAnyPointerUnconstrainedWhichStruct))
}

// SetList selects the union's member list.
func (b TypeAnyPointerUnconstrainedBuilder) SetList() {
	capnp.StructBuilder(b).SetUint16(10, uint16(TypeAnyPointerUnconstrainedWhichList))
}

// SetCapability selects the union's member capability.
func (b TypeAnyPointerUnconstrainedBuilder) SetCapability() {
	capnp.StructBuilder(b).SetUint16(10, uint16(TypeAnyPointerUnconstrainedWhichCapability))
}

// Plain returns a copy of the struct.
func (r TypeAnyPointerUnconstrainedReader) Plain() TypeAnyPointerUnconstrained {
	return TypeAnyPointerUnconstrained{
		Union: r.plainUnion(),
	}
}

func (r TypeAnyPointerUnconstrainedReader) plainUnion() TypeAnyPointerUnconstrainedUnion {
	switch w := r.Which(); w {
	default:
		return w
	}
}

// Build fills in b, which is fresh, from p. What cannot be built is an error of the message.
func (p *TypeAnyPointerUnconstrained) Build(b TypeAnyPointerUnconstrainedBuilder) {
	if p.Union != nil {
		p.Union.buildTypeAnyPointerUnconstrained(capnp.StructBuilder(b))
	}
}

// TypeAnyPointerParameter is the group parameter as a plain Go value, which shares nothing with any message.
type TypeAnyPointerParameter struct {
	ScopeId        uint64
	ParameterIndex uint16
}

// TypeAnyPointerParameterReader reads the group parameter of a [TypeAnyPointer] in place. It is valid as long as its message is.
type TypeAnyPointerParameterReader capnp.Struct

func (r TypeAnyPointerParameterReader) ScopeId() uint64 { return capnp.Struct(r).Uint64(16) }

func (r TypeAnyPointerParameterReader) ParameterIndex() uint16 { return capnp.Struct(r).Uint16(10) }

// TypeAnyPointerParameterBuilder fills in the group parameter of a [TypeAnyPointer] in place.
type TypeAnyPointerParameterBuilder capnp.StructBuilder

// Reader reads what has been filled in.
func (b TypeAnyPointerParameterBuilder) Reader() TypeAnyPointerParameterReader {
	return TypeAnyPointerParameterReader(capnp.StructBuilder(b).Reader())
}

func (b TypeAnyPointerParameterBuilder) SetScopeId(v uint64) { capnp.StructBuilder(b).SetUint64(16, v) }

func (b TypeAnyPointerParameterBuilder) SetParameterIndex(v uint16) {
	capnp.StructBuilder(b).SetUint16(10, v)
}

// Plain returns a copy of the struct.
func (r TypeAnyPointerParameterReader) Plain() TypeAnyPointerParameter {
	return TypeAnyPointerParameter{
		ScopeId:        r.ScopeId(),
		ParameterIndex: r.ParameterIndex(),
	}
}

// Build fills in b, which is fresh, from p. What cannot be built is an error of the message.
func (p *TypeAnyPointerParameter) Build(b TypeAnyPointerParameterBuilder) {
	b.SetScopeId(p.ScopeId)
	b.SetParameterIndex(p.ParameterIndex)
}

// TypeAnyPointerImplicitMethodParameter is the group implicitMethodParameter as a plain Go value, which shares nothing with any message.
type TypeAnyPointerImplicitMethodParameter struct {
	ParameterIndex uint16
}

// TypeAnyPointerImplicitMethodParameterReader reads the group implicitMethodParameter of a [TypeAnyPointer] in place. It is valid as long as its message is.
type TypeAnyPointerImplicitMethodParameterReader capnp.Struct

func (r TypeAnyPointerImplicitMethodParameterReader) ParameterIndex() uint16 {
	return capnp.Struct(r).Uint16(10)
}

// TypeAnyPointerImplicitMethodParameterBuilder fills in the group implicitMethodParameter of a [TypeAnyPointer] in place.
type TypeAnyPointerImplicitMethodParameterBuilder capnp.StructBuilder

// Reader reads what has been filled in.
func (b TypeAnyPointerImplicitMethodParameterBuilder) Reader() TypeAnyPointerImplicitMethodParameterReader {
	return TypeAnyPointerImplicitMethodParameterReader(capnp.StructBuilder(b).Reader())
}

func (b TypeAnyPointerImplicitMethodParameterBuilder) SetParameterIndex(v uint16) {
	capnp.StructBuilder(b).SetUint16(10, v)
}

// Plain returns a copy of the struct.
func (r TypeAnyPointerImplicitMethodParameterReader) Plain() TypeAnyPointerImplicitMethodParameter {
	return TypeAnyPointerImplicitMethodParameter{
		ParameterIndex: r.ParameterIndex(),
	}
}

// Build fills in b, which is fresh, from p. What cannot be built is an error of the message.
func (p *TypeAnyPointerImplicitMethodParameter) Build(b TypeAnyPointerImplicitMethodParameterBuilder) {
	b.SetParameterIndex(p.ParameterIndex)
}

// Brand is the struct Brand as a plain Go value, which shares nothing with any message.
type Brand struct {
	Scopes []BrandScope
}

// BrandReader reads a [Brand] in place. It is valid as long as its message is.
type BrandReader capnp.Struct

// ReadBrand reads the root of m as a [Brand].
func ReadBrand(m *capnp.Message) BrandReader { return BrandReader(m.Root().Struct()) }

func (r BrandReader) Scopes() capnp.StructList[BrandScopeReader] {
	return capnp.Structs[BrandScopeReader](capnp.Struct(r).Ptr(0))
}

// HasScopes reports whether scopes is not null.
func (r BrandReader) HasScopes() bool { return capnp.Struct(r).Has(0) }

// BrandBuilder fills in a [Brand] in place.
type BrandBuilder capnp.StructBuilder

// NewBrand makes a [Brand] the root of m.
func NewBrand(m *capnp.Message) BrandBuilder {
	return BrandBuilder(m.NewRoot(BrandBuilder{}.ObjectSize()))
}

// ObjectSize is the size of the struct.
func (BrandBuilder) ObjectSize() capnp.ObjectSize { return capnp.ObjectSize{PtrCount: 1} }

// Reader reads what has been filled in.
func (b BrandBuilder) Reader() BrandReader { return BrandReader(capnp.StructBuilder(b).Reader()) }

// NewScopes sets scopes to a list of size elements, to be filled in.
func (b BrandBuilder) NewScopes(size int) capnp.StructListBuilder[BrandScopeBuilder] {
	return capnp.NewStructs[BrandScopeBuilder](capnp.StructBuilder(b).Ptr(0), size, BrandScopeBuilder{}.ObjectSize())
}

// Scopes is the list that scopes leads to, to be changed in place.
func (b BrandBuilder) Scopes() capnp.StructListBuilder[BrandScopeBuilder] {
	return capnp.BuildStructs[BrandScopeBuilder](capnp.StructBuilder(b).Ptr(0), BrandScopeBuilder{}.ObjectSize())
}

// Plain returns a copy of the struct.
func (r BrandReader) Plain() Brand {
	return Brand{
		Scopes: plain.Structs(r.Scopes(), BrandScopeReader.Plain),
	}
}

// Build fills in b, which is fresh, from p. What cannot be built is an error of the message.
func (p *Brand) Build(b BrandBuilder) { p.build(b, plain.MaxDepth) }

func (p *Brand) build(b BrandBuilder, depth int) {
	if depth--; depth < 0 {
		plain.TooDeep(capnp.StructBuilder(b).Ptr(0))
		return
	}
	plain.BuildStructs(capnp.StructBuilder(b).Ptr(0), p.Scopes, BrandScopeBuilder{}.ObjectSize(), func(v *BrandScope, b BrandScopeBuilder) { v.build(b, depth) })
}

// FromPtr and ToPtr make *Brand a type argument of generic types, see [plain.Pointer].
func (*Brand) FromPtr(p plain.Ptr) *Brand {
	return plain.Struct(BrandReader(p.Struct()), BrandReader.Plain)
}

// ToPtr is described with FromPtr.
func (p *Brand) ToPtr(s plain.Slot) {
	if b, ok := s.NewStruct(p == nil, BrandBuilder{}.ObjectSize()); ok {
		p.build(BrandBuilder(b), s.Depth())
	}
}

// BrandScope is the struct Scope as a plain Go value, which shares nothing with any message.
type BrandScope struct {
	ScopeId uint64
	Union   BrandScopeUnion // one of the members, or nil for the first member's default
}

// BrandScopeUnion is the union of a [BrandScope] as a plain Go value: [BrandScopeBind], [BrandScopeWhichInherit] and other members without a value. A member that only a newer schema knows is the bare [BrandScopeWhich].
type BrandScopeUnion interface {
	// Which says which member it is.
	Which() BrandScopeWhich
	buildBrandScope(s capnp.StructBuilder, depth int)
}

// BrandScopeWhich says which member of a union is set. Other values than these come from newer schemas.
type BrandScopeWhich uint16

// The members of the union.
const (
	BrandScopeWhichBind    BrandScopeWhich = 0
	BrandScopeWhichInherit BrandScopeWhich = 1
)

var brandScopeWhichNames = [...]string{"bind", "inherit"}

// String returns the name in the schema, or the number of a value that the schema does not have.
func (v BrandScopeWhich) String() string {
	if v.Known() {
		return brandScopeWhichNames[v]
	}
	return "BrandScopeWhich(" + strconv.Itoa(int(v)) + ")"
}

// Known reports whether the schema has the value.
func (v BrandScopeWhich) Known() bool { return int(v) < len(brandScopeWhichNames) }

// Which returns w.
func (w BrandScopeWhich) Which() BrandScopeWhich { return w }

func (w BrandScopeWhich) buildBrandScope(s capnp.StructBuilder, _ int) { s.SetUint16(8, uint16(w)) }

// BrandScopeBind is the union's member bind.
type BrandScopeBind struct{ Value []BrandBinding }

// Which returns [BrandScopeWhichBind].
func (BrandScopeBind) Which() BrandScopeWhich { return BrandScopeWhichBind }

func (u BrandScopeBind) buildBrandScope(s capnp.StructBuilder, depth int) {
	b := BrandScopeBuilder(s)
	capnp.StructBuilder(b).SetUint16(8, uint16(BrandScopeWhichBind))
	plain.BuildStructs(capnp.StructBuilder(b).Ptr(0), u.Value, BrandBindingBuilder{}.ObjectSize(), func(v *BrandBinding, b BrandBindingBuilder) { v.build(b, depth) })
}

// BrandScopeReader reads a [BrandScope] in place. It is valid as long as its message is.
type BrandScopeReader capnp.Struct

// ReadBrandScope reads the root of m as a [BrandScope].
func ReadBrandScope(m *capnp.Message) BrandScopeReader { return BrandScopeReader(m.Root().Struct()) }

// Which says which member of the union is set.
func (r BrandScopeReader) Which() BrandScopeWhich { return BrandScopeWhich(capnp.Struct(r).Uint16(8)) }

func (r BrandScopeReader) ScopeId() uint64 { return capnp.Struct(r).Uint64(0) }

// Bind reads the union's member bind; ok is false if another member is set.
func (r BrandScopeReader) Bind() (v capnp.StructList[BrandBindingReader], ok bool) {
	if r.Which() != BrandScopeWhichBind {
		return v, false
	}
	return capnp.Structs[BrandBindingReader](capnp.Struct(r).Ptr(0)), true
}

// HasBind reports whether bind is not null.
func (r BrandScopeReader) HasBind() bool {
	return r.Which() == BrandScopeWhichBind && capnp.Struct(r).Has(0)
}

// BrandScopeBuilder fills in a [BrandScope] in place.
type BrandScopeBuilder capnp.StructBuilder

// NewBrandScope makes a [BrandScope] the root of m.
func NewBrandScope(m *capnp.Message) BrandScopeBuilder {
	return BrandScopeBuilder(m.NewRoot(BrandScopeBuilder{}.ObjectSize()))
}

// ObjectSize is the size of the struct.
func (BrandScopeBuilder) ObjectSize() capnp.ObjectSize {
	return capnp.ObjectSize{DataWords: 2, PtrCount: 1}
}

// Reader reads what has been filled in.
func (b BrandScopeBuilder) Reader() BrandScopeReader {
	return BrandScopeReader(capnp.StructBuilder(b).Reader())
}

func (b BrandScopeBuilder) SetScopeId(v uint64) { capnp.StructBuilder(b).SetUint64(0, v) }

// NewBind selects the union's member bind and sets it to a list of size elements, to be filled in.
func (b BrandScopeBuilder) NewBind(size int) capnp.StructListBuilder[BrandBindingBuilder] {
	capnp.StructBuilder(b).SetUint16(8, uint16(BrandScopeWhichBind))
	return capnp.NewStructs[BrandBindingBuilder](capnp.StructBuilder(b).Ptr(0), size, BrandBindingBuilder{}.ObjectSize())
}

// Bind is the union's member bind, to be changed; ok is false if another member is set.
func (b BrandScopeBuilder) Bind() (v capnp.StructListBuilder[BrandBindingBuilder], ok bool) {
	if b.Reader().Which() != BrandScopeWhichBind {
		return v, false
	}
	return capnp.BuildStructs[BrandBindingBuilder](capnp.StructBuilder(b).Ptr(0), BrandBindingBuilder{}.ObjectSize()), true
}

// SetInherit selects the union's member inherit.
func (b BrandScopeBuilder) SetInherit() {
	capnp.StructBuilder(b).SetUint16(8, uint16(BrandScopeWhichInherit))
}

// Plain returns a copy of the struct.
func (r BrandScopeReader) Plain() BrandScope {
	return BrandScope{
		ScopeId: r.ScopeId(),
		Union:   r.plainUnion(),
	}
}

func (r BrandScopeReader) plainUnion() BrandScopeUnion {
	switch w := r.Which(); w {
	case BrandScopeWhichBind:
		return BrandScopeBind{plain.Structs(capnp.Structs[BrandBindingReader](capnp.Struct(r).Ptr(0)), BrandBindingReader.Plain)}
	default:
		return w
	}
}

// Build fills in b, which is fresh, from p. What cannot be built is an error of the message.
func (p *BrandScope) Build(b BrandScopeBuilder) { p.build(b, plain.MaxDepth) }

func (p *BrandScope) build(b BrandScopeBuilder, depth int) {
	if depth--; depth < 0 {
		plain.TooDeep(capnp.StructBuilder(b).Ptr(0))
		return
	}
	b.SetScopeId(p.ScopeId)
	if p.Union != nil {
		p.Union.buildBrandScope(capnp.StructBuilder(b), depth)
	}
}

// FromPtr and ToPtr make *BrandScope a type argument of generic types, see [plain.Pointer].
func (*BrandScope) FromPtr(p plain.Ptr) *BrandScope {
	return plain.Struct(BrandScopeReader(p.Struct()), BrandScopeReader.Plain)
}

// ToPtr is described with FromPtr.
func (p *BrandScope) ToPtr(s plain.Slot) {
	if b, ok := s.NewStruct(p == nil, BrandScopeBuilder{}.ObjectSize()); ok {
		p.build(BrandScopeBuilder(b), s.Depth())
	}
}

// BrandBinding is the struct Binding as a plain Go value, which shares nothing with any message.
type BrandBinding struct {
	Union BrandBindingUnion // one of the members, or nil for the first member's default
}

// BrandBindingUnion is the union of a [BrandBinding] as a plain Go value: [BrandBindingType], [BrandBindingWhichUnbound] and other members without a value. A member that only a newer schema knows is the bare [BrandBindingWhich].
type BrandBindingUnion interface {
	// Which says which member it is.
	Which() BrandBindingWhich
	buildBrandBinding(s capnp.StructBuilder, depth int)
}

// BrandBindingWhich says which member of a union is set. Other values than these come from newer schemas.
type BrandBindingWhich uint16

// The members of the union.
const (
	BrandBindingWhichUnbound BrandBindingWhich = 0
	BrandBindingWhichType    BrandBindingWhich = 1
)

var brandBindingWhichNames = [...]string{"unbound", "type"}

// String returns the name in the schema, or the number of a value that the schema does not have.
func (v BrandBindingWhich) String() string {
	if v.Known() {
		return brandBindingWhichNames[v]
	}
	return "BrandBindingWhich(" + strconv.Itoa(int(v)) + ")"
}

// Known reports whether the schema has the value.
func (v BrandBindingWhich) Known() bool { return int(v) < len(brandBindingWhichNames) }

// Which returns w.
func (w BrandBindingWhich) Which() BrandBindingWhich { return w }

func (w BrandBindingWhich) buildBrandBinding(s capnp.StructBuilder, _ int) { s.SetUint16(0, uint16(w)) }

// BrandBindingType is the union's member type.
type BrandBindingType struct{ Value *Type }

// Which returns [BrandBindingWhichType].
func (BrandBindingType) Which() BrandBindingWhich { return BrandBindingWhichType }

func (u BrandBindingType) buildBrandBinding(s capnp.StructBuilder, depth int) {
	b := BrandBindingBuilder(s)
	capnp.StructBuilder(b).SetUint16(0, uint16(BrandBindingWhichType))
	if u.Value != nil {
		u.Value.build(b.NewType(), depth)
	}
}

// BrandBindingReader reads a [BrandBinding] in place. It is valid as long as its message is.
type BrandBindingReader capnp.Struct

// ReadBrandBinding reads the root of m as a [BrandBinding].
func ReadBrandBinding(m *capnp.Message) BrandBindingReader {
	return BrandBindingReader(m.Root().Struct())
}

// Which says which member of the union is set.
func (r BrandBindingReader) Which() BrandBindingWhich {
	return BrandBindingWhich(capnp.Struct(r).Uint16(0))
}

// Type reads the union's member type; ok is false if another member is set.
func (r BrandBindingReader) Type() (v TypeReader, ok bool) {
	if r.Which() != BrandBindingWhichType {
		return v, false
	}
	return TypeReader(capnp.Struct(r).Struct(0)), true
}

// HasType reports whether type is not null.
func (r BrandBindingReader) HasType() bool {
	return r.Which() == BrandBindingWhichType && capnp.Struct(r).Has(0)
}

// BrandBindingBuilder fills in a [BrandBinding] in place.
type BrandBindingBuilder capnp.StructBuilder

// NewBrandBinding makes a [BrandBinding] the root of m.
func NewBrandBinding(m *capnp.Message) BrandBindingBuilder {
	return BrandBindingBuilder(m.NewRoot(BrandBindingBuilder{}.ObjectSize()))
}

// ObjectSize is the size of the struct.
func (BrandBindingBuilder) ObjectSize() capnp.ObjectSize {
	return capnp.ObjectSize{DataWords: 1, PtrCount: 1}
}

// Reader reads what has been filled in.
func (b BrandBindingBuilder) Reader() BrandBindingReader {
	return BrandBindingReader(capnp.StructBuilder(b).Reader())
}

// SetUnbound selects the union's member unbound.
func (b BrandBindingBuilder) SetUnbound() {
	capnp.StructBuilder(b).SetUint16(0, uint16(BrandBindingWhichUnbound))
}

// NewType selects the union's member type and sets it to an empty struct, to be filled in.
func (b BrandBindingBuilder) NewType() TypeBuilder {
	capnp.StructBuilder(b).SetUint16(0, uint16(BrandBindingWhichType))
	return TypeBuilder(capnp.StructBuilder(b).NewStruct(0, TypeBuilder{}.ObjectSize()))
}

// SetType sets type to a copy of v.
func (b BrandBindingBuilder) SetType(v TypeReader) {
	capnp.StructBuilder(b).SetUint16(0, uint16(BrandBindingWhichType))
	capnp.StructBuilder(b).SetStruct(0, capnp.Struct(v))
}

// Type is the union's member type, to be changed; ok is false if another member is set.
func (b BrandBindingBuilder) Type() (v TypeBuilder, ok bool) {
	if b.Reader().Which() != BrandBindingWhichType {
		return v, false
	}
	return TypeBuilder(capnp.StructBuilder(b).Struct(0, TypeBuilder{}.ObjectSize())), true
}

// Plain returns a copy of the struct.
func (r BrandBindingReader) Plain() BrandBinding {
	return BrandBinding{
		Union: r.plainUnion(),
	}
}

func (r BrandBindingReader) plainUnion() BrandBindingUnion {
	switch w := r.Which(); w {
	case BrandBindingWhichType:
		return BrandBindingType{plain.Struct(TypeReader(capnp.Struct(r).Struct(0)), TypeReader.Plain)}
	default:
		return w
	}
}

// Build fills in b, which is fresh, from p. What cannot be built is an error of the message.
func (p *BrandBinding) Build(b BrandBindingBuilder) { p.build(b, plain.MaxDepth) }

func (p *BrandBinding) build(b BrandBindingBuilder, depth int) {
	if depth--; depth < 0 {
		plain.TooDeep(capnp.StructBuilder(b).Ptr(0))
		return
	}
	if p.Union != nil {
		p.Union.buildBrandBinding(capnp.StructBuilder(b), depth)
	}
}

// FromPtr and ToPtr make *BrandBinding a type argument of generic types, see [plain.Pointer].
func (*BrandBinding) FromPtr(p plain.Ptr) *BrandBinding {
	return plain.Struct(BrandBindingReader(p.Struct()), BrandBindingReader.Plain)
}

// ToPtr is described with FromPtr.
func (p *BrandBinding) ToPtr(s plain.Slot) {
	if b, ok := s.NewStruct(p == nil, BrandBindingBuilder{}.ObjectSize()); ok {
		p.build(BrandBindingBuilder(b), s.Depth())
	}
}

// Value is the struct Value as a plain Go value, which shares nothing with any message.
//
// It owns the references in it: Release gives them up.
type Value struct {
	Union ValueUnion // one of the members, or nil for the first member's default
}

// ValueUnion is the union of a [Value] as a plain Go value: [ValueBool], [ValueInt8], [ValueInt16], [ValueInt32], [ValueInt64], [ValueUint8], [ValueUint16], [ValueUint32], [ValueUint64], [ValueFloat32], [ValueFloat64], [ValueText], [ValueData], [ValueList], [ValueEnum], [ValueStruct], [ValueAnyPointer], [ValueWhichVoid] and other members without a value. A member that only a newer schema knows is the bare [ValueWhich].
type ValueUnion interface {
	// Which says which member it is.
	Which() ValueWhich
	buildValue(s capnp.StructBuilder)
}

// ValueWhich says which member of a union is set. Other values than these come from newer schemas.
type ValueWhich uint16

// The members of the union.
const (
	ValueWhichVoid       ValueWhich = 0
	ValueWhichBool       ValueWhich = 1
	ValueWhichInt8       ValueWhich = 2
	ValueWhichInt16      ValueWhich = 3
	ValueWhichInt32      ValueWhich = 4
	ValueWhichInt64      ValueWhich = 5
	ValueWhichUint8      ValueWhich = 6
	ValueWhichUint16     ValueWhich = 7
	ValueWhichUint32     ValueWhich = 8
	ValueWhichUint64     ValueWhich = 9
	ValueWhichFloat32    ValueWhich = 10
	ValueWhichFloat64    ValueWhich = 11
	ValueWhichText       ValueWhich = 12
	ValueWhichData       ValueWhich = 13
	ValueWhichList       ValueWhich = 14
	ValueWhichEnum       ValueWhich = 15
	ValueWhichStruct     ValueWhich = 16
	ValueWhichInterface  ValueWhich = 17
	ValueWhichAnyPointer ValueWhich = 18
)

var valueWhichNames = [...]string{"void", "bool", "int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64", "float32", "float64", "text", "data", "list", "enum", "struct", "interface", "anyPointer"}

// String returns the name in the schema, or the number of a value that the schema does not have.
func (v ValueWhich) String() string {
	if v.Known() {
		return valueWhichNames[v]
	}
	return "ValueWhich(" + strconv.Itoa(int(v)) + ")"
}

// Known reports whether the schema has the value.
func (v ValueWhich) Known() bool { return int(v) < len(valueWhichNames) }

// Which returns w.
func (w ValueWhich) Which() ValueWhich { return w }

func (w ValueWhich) buildValue(s capnp.StructBuilder) { s.SetUint16(0, uint16(w)) }

// ValueBool is the union's member bool.
type ValueBool struct{ Value bool }

// Which returns [ValueWhichBool].
func (ValueBool) Which() ValueWhich { return ValueWhichBool }

func (u ValueBool) buildValue(s capnp.StructBuilder) { ValueBuilder(s).SetBool(u.Value) }

// ValueInt8 is the union's member int8.
type ValueInt8 struct{ Value int8 }

// Which returns [ValueWhichInt8].
func (ValueInt8) Which() ValueWhich { return ValueWhichInt8 }

func (u ValueInt8) buildValue(s capnp.StructBuilder) { ValueBuilder(s).SetInt8(u.Value) }

// ValueInt16 is the union's member int16.
type ValueInt16 struct{ Value int16 }

// Which returns [ValueWhichInt16].
func (ValueInt16) Which() ValueWhich { return ValueWhichInt16 }

func (u ValueInt16) buildValue(s capnp.StructBuilder) { ValueBuilder(s).SetInt16(u.Value) }

// ValueInt32 is the union's member int32.
type ValueInt32 struct{ Value int32 }

// Which returns [ValueWhichInt32].
func (ValueInt32) Which() ValueWhich { return ValueWhichInt32 }

func (u ValueInt32) buildValue(s capnp.StructBuilder) { ValueBuilder(s).SetInt32(u.Value) }

// ValueInt64 is the union's member int64.
type ValueInt64 struct{ Value int64 }

// Which returns [ValueWhichInt64].
func (ValueInt64) Which() ValueWhich { return ValueWhichInt64 }

func (u ValueInt64) buildValue(s capnp.StructBuilder) { ValueBuilder(s).SetInt64(u.Value) }

// ValueUint8 is the union's member uint8.
type ValueUint8 struct{ Value uint8 }

// Which returns [ValueWhichUint8].
func (ValueUint8) Which() ValueWhich { return ValueWhichUint8 }

func (u ValueUint8) buildValue(s capnp.StructBuilder) { ValueBuilder(s).SetUint8(u.Value) }

// ValueUint16 is the union's member uint16.
type ValueUint16 struct{ Value uint16 }

// Which returns [ValueWhichUint16].
func (ValueUint16) Which() ValueWhich { return ValueWhichUint16 }

func (u ValueUint16) buildValue(s capnp.StructBuilder) { ValueBuilder(s).SetUint16(u.Value) }

// ValueUint32 is the union's member uint32.
type ValueUint32 struct{ Value uint32 }

// Which returns [ValueWhichUint32].
func (ValueUint32) Which() ValueWhich { return ValueWhichUint32 }

func (u ValueUint32) buildValue(s capnp.StructBuilder) { ValueBuilder(s).SetUint32(u.Value) }

// ValueUint64 is the union's member uint64.
type ValueUint64 struct{ Value uint64 }

// Which returns [ValueWhichUint64].
func (ValueUint64) Which() ValueWhich { return ValueWhichUint64 }

func (u ValueUint64) buildValue(s capnp.StructBuilder) { ValueBuilder(s).SetUint64(u.Value) }

// ValueFloat32 is the union's member float32.
type ValueFloat32 struct{ Value float32 }

// Which returns [ValueWhichFloat32].
func (ValueFloat32) Which() ValueWhich { return ValueWhichFloat32 }

func (u ValueFloat32) buildValue(s capnp.StructBuilder) { ValueBuilder(s).SetFloat32(u.Value) }

// ValueFloat64 is the union's member float64.
type ValueFloat64 struct{ Value float64 }

// Which returns [ValueWhichFloat64].
func (ValueFloat64) Which() ValueWhich { return ValueWhichFloat64 }

func (u ValueFloat64) buildValue(s capnp.StructBuilder) { ValueBuilder(s).SetFloat64(u.Value) }

// ValueText is the union's member text.
type ValueText struct{ Value string }

// Which returns [ValueWhichText].
func (ValueText) Which() ValueWhich { return ValueWhichText }

func (u ValueText) buildValue(s capnp.StructBuilder) { ValueBuilder(s).SetText(u.Value) }

// ValueData is the union's member data.
type ValueData struct{ Value []byte }

// Which returns [ValueWhichData].
func (ValueData) Which() ValueWhich { return ValueWhichData }

func (u ValueData) buildValue(s capnp.StructBuilder) {
	b := ValueBuilder(s)
	capnp.StructBuilder(b).SetUint16(0, uint16(ValueWhichData))
	if u.Value != nil {
		b.SetData(u.Value)
	}
}

// ValueList is the union's member list.
type ValueList struct{ Value plain.Any }

// Which returns [ValueWhichList].
func (ValueList) Which() ValueWhich { return ValueWhichList }

func (u ValueList) buildValue(s capnp.StructBuilder) {
	b := ValueBuilder(s)
	capnp.StructBuilder(b).SetUint16(0, uint16(ValueWhichList))
	u.Value.Set(capnp.StructBuilder(b).Ptr(0))
}

// ValueEnum is the union's member enum.
type ValueEnum struct{ Value uint16 }

// Which returns [ValueWhichEnum].
func (ValueEnum) Which() ValueWhich { return ValueWhichEnum }

func (u ValueEnum) buildValue(s capnp.StructBuilder) { ValueBuilder(s).SetEnum(u.Value) }

// ValueStruct is the union's member struct.
type ValueStruct struct{ Value plain.Any }

// Which returns [ValueWhichStruct].
func (ValueStruct) Which() ValueWhich { return ValueWhichStruct }

func (u ValueStruct) buildValue(s capnp.StructBuilder) {
	b := ValueBuilder(s)
	capnp.StructBuilder(b).SetUint16(0, uint16(ValueWhichStruct))
	u.Value.Set(capnp.StructBuilder(b).Ptr(0))
}

// ValueAnyPointer is the union's member anyPointer.
type ValueAnyPointer struct{ Value plain.Any }

// Which returns [ValueWhichAnyPointer].
func (ValueAnyPointer) Which() ValueWhich { return ValueWhichAnyPointer }

func (u ValueAnyPointer) buildValue(s capnp.StructBuilder) {
	b := ValueBuilder(s)
	capnp.StructBuilder(b).SetUint16(0, uint16(ValueWhichAnyPointer))
	u.Value.Set(capnp.StructBuilder(b).Ptr(0))
}

// ValueReader reads a [Value] in place. It is valid as long as its message is.
type ValueReader capnp.Struct

// ReadValue reads the root of m as a [Value].
func ReadValue(m *capnp.Message) ValueReader { return ValueReader(m.Root().Struct()) }

// Which says which member of the union is set.
func (r ValueReader) Which() ValueWhich { return ValueWhich(capnp.Struct(r).Uint16(0)) }

// Bool reads the union's member bool; ok is false if another member is set.
func (r ValueReader) Bool() (v bool, ok bool) {
	if r.Which() != ValueWhichBool {
		return v, false
	}
	return capnp.Struct(r).Bool(16), true
}

// Int8 reads the union's member int8; ok is false if another member is set.
func (r ValueReader) Int8() (v int8, ok bool) {
	if r.Which() != ValueWhichInt8 {
		return v, false
	}
	return capnp.Struct(r).Int8(2), true
}

// Int16 reads the union's member int16; ok is false if another member is set.
func (r ValueReader) Int16() (v int16, ok bool) {
	if r.Which() != ValueWhichInt16 {
		return v, false
	}
	return capnp.Struct(r).Int16(2), true
}

// Int32 reads the union's member int32; ok is false if another member is set.
func (r ValueReader) Int32() (v int32, ok bool) {
	if r.Which() != ValueWhichInt32 {
		return v, false
	}
	return capnp.Struct(r).Int32(4), true
}

// Int64 reads the union's member int64; ok is false if another member is set.
func (r ValueReader) Int64() (v int64, ok bool) {
	if r.Which() != ValueWhichInt64 {
		return v, false
	}
	return capnp.Struct(r).Int64(8), true
}

// Uint8 reads the union's member uint8; ok is false if another member is set.
func (r ValueReader) Uint8() (v uint8, ok bool) {
	if r.Which() != ValueWhichUint8 {
		return v, false
	}
	return capnp.Struct(r).Uint8(2), true
}

// Uint16 reads the union's member uint16; ok is false if another member is set.
func (r ValueReader) Uint16() (v uint16, ok bool) {
	if r.Which() != ValueWhichUint16 {
		return v, false
	}
	return capnp.Struct(r).Uint16(2), true
}

// Uint32 reads the union's member uint32; ok is false if another member is set.
func (r ValueReader) Uint32() (v uint32, ok bool) {
	if r.Which() != ValueWhichUint32 {
		return v, false
	}
	return capnp.Struct(r).Uint32(4), true
}

// Uint64 reads the union's member uint64; ok is false if another member is set.
func (r ValueReader) Uint64() (v uint64, ok bool) {
	if r.Which() != ValueWhichUint64 {
		return v, false
	}
	return capnp.Struct(r).Uint64(8), true
}

// Float32 reads the union's member float32; ok is false if another member is set.
func (r ValueReader) Float32() (v float32, ok bool) {
	if r.Which() != ValueWhichFloat32 {
		return v, false
	}
	return capnp.Struct(r).Float32(4), true
}

// Float64 reads the union's member float64; ok is false if another member is set.
func (r ValueReader) Float64() (v float64, ok bool) {
	if r.Which() != ValueWhichFloat64 {
		return v, false
	}
	return capnp.Struct(r).Float64(8), true
}

// Text reads the union's member text; ok is false if another member is set.
func (r ValueReader) Text() (v string, ok bool) {
	if r.Which() != ValueWhichText {
		return v, false
	}
	return capnp.Struct(r).Text(0), true
}

// HasText reports whether text is not null.
func (r ValueReader) HasText() bool { return r.Which() == ValueWhichText && capnp.Struct(r).Has(0) }

// Data reads the union's member data; ok is false if another member is set.
func (r ValueReader) Data() (v []byte, ok bool) {
	if r.Which() != ValueWhichData {
		return v, false
	}
	return capnp.Struct(r).Data(0), true
}

// HasData reports whether data is not null.
func (r ValueReader) HasData() bool { return r.Which() == ValueWhichData && capnp.Struct(r).Has(0) }

// List reads the union's member list; ok is false if another member is set.
func (r ValueReader) List() (v capnp.Ptr, ok bool) {
	if r.Which() != ValueWhichList {
		return v, false
	}
	return capnp.Struct(r).Ptr(0), true
}

// HasList reports whether list is not null.
func (r ValueReader) HasList() bool { return r.Which() == ValueWhichList && capnp.Struct(r).Has(0) }

// Enum reads the union's member enum; ok is false if another member is set.
func (r ValueReader) Enum() (v uint16, ok bool) {
	if r.Which() != ValueWhichEnum {
		return v, false
	}
	return capnp.Struct(r).Uint16(2), true
}

// Struct reads the union's member struct; ok is false if another member is set.
func (r ValueReader) Struct() (v capnp.Ptr, ok bool) {
	if r.Which() != ValueWhichStruct {
		return v, false
	}
	return capnp.Struct(r).Ptr(0), true
}

// HasStruct reports whether struct is not null.
func (r ValueReader) HasStruct() bool { return r.Which() == ValueWhichStruct && capnp.Struct(r).Has(0) }

// AnyPointer reads the union's member anyPointer; ok is false if another member is set.
func (r ValueReader) AnyPointer() (v capnp.Ptr, ok bool) {
	if r.Which() != ValueWhichAnyPointer {
		return v, false
	}
	return capnp.Struct(r).Ptr(0), true
}

// HasAnyPointer reports whether anyPointer is not null.
func (r ValueReader) HasAnyPointer() bool {
	return r.Which() == ValueWhichAnyPointer && capnp.Struct(r).Has(0)
}

// ValueBuilder fills in a [Value] in place.
type ValueBuilder capnp.StructBuilder

// NewValue makes a [Value] the root of m.
func NewValue(m *capnp.Message) ValueBuilder {
	return ValueBuilder(m.NewRoot(ValueBuilder{}.ObjectSize()))
}

// ObjectSize is the size of the struct.
func (ValueBuilder) ObjectSize() capnp.ObjectSize { return capnp.ObjectSize{DataWords: 2, PtrCount: 1} }

// Reader reads what has been filled in.
func (b ValueBuilder) Reader() ValueReader { return ValueReader(capnp.StructBuilder(b).Reader()) }

// SetVoid selects the union's member void.
func (b ValueBuilder) SetVoid() { capnp.StructBuilder(b).SetUint16(0, uint16(ValueWhichVoid)) }

// SetBool selects the union's member bool.
func (b ValueBuilder) SetBool(v bool) {
	capnp.StructBuilder(b).SetUint16(0, uint16(ValueWhichBool))
	capnp.StructBuilder(b).SetBool(16, v)
}

// SetInt8 selects the union's member int8.
func (b ValueBuilder) SetInt8(v int8) {
	capnp.StructBuilder(b).SetUint16(0, uint16(ValueWhichInt8))
	capnp.StructBuilder(b).SetInt8(2, v)
}

// SetInt16 selects the union's member int16.
func (b ValueBuilder) SetInt16(v int16) {
	capnp.StructBuilder(b).SetUint16(0, uint16(ValueWhichInt16))
	capnp.StructBuilder(b).SetInt16(2, v)
}

// SetInt32 selects the union's member int32.
func (b ValueBuilder) SetInt32(v int32) {
	capnp.StructBuilder(b).SetUint16(0, uint16(ValueWhichInt32))
	capnp.StructBuilder(b).SetInt32(4, v)
}

// SetInt64 selects the union's member int64.
func (b ValueBuilder) SetInt64(v int64) {
	capnp.StructBuilder(b).SetUint16(0, uint16(ValueWhichInt64))
	capnp.StructBuilder(b).SetInt64(8, v)
}

// SetUint8 selects the union's member uint8.
func (b ValueBuilder) SetUint8(v uint8) {
	capnp.StructBuilder(b).SetUint16(0, uint16(ValueWhichUint8))
	capnp.StructBuilder(b).SetUint8(2, v)
}

// SetUint16 selects the union's member uint16.
func (b ValueBuilder) SetUint16(v uint16) {
	capnp.StructBuilder(b).SetUint16(0, uint16(ValueWhichUint16))
	capnp.StructBuilder(b).SetUint16(2, v)
}

// SetUint32 selects the union's member uint32.
func (b ValueBuilder) SetUint32(v uint32) {
	capnp.StructBuilder(b).SetUint16(0, uint16(ValueWhichUint32))
	capnp.StructBuilder(b).SetUint32(4, v)
}

// SetUint64 selects the union's member uint64.
func (b ValueBuilder) SetUint64(v uint64) {
	capnp.StructBuilder(b).SetUint16(0, uint16(ValueWhichUint64))
	capnp.StructBuilder(b).SetUint64(8, v)
}

// SetFloat32 selects the union's member float32.
func (b ValueBuilder) SetFloat32(v float32) {
	capnp.StructBuilder(b).SetUint16(0, uint16(ValueWhichFloat32))
	capnp.StructBuilder(b).SetFloat32(4, v)
}

// SetFloat64 selects the union's member float64.
func (b ValueBuilder) SetFloat64(v float64) {
	capnp.StructBuilder(b).SetUint16(0, uint16(ValueWhichFloat64))
	capnp.StructBuilder(b).SetFloat64(8, v)
}

// SetText selects the union's member text.
func (b ValueBuilder) SetText(v string) {
	capnp.StructBuilder(b).SetUint16(0, uint16(ValueWhichText))
	capnp.StructBuilder(b).SetText(0, v)
}

// SetData selects the union's member data.
func (b ValueBuilder) SetData(v []byte) {
	capnp.StructBuilder(b).SetUint16(0, uint16(ValueWhichData))
	capnp.StructBuilder(b).SetData(0, v)
}

// NewData selects the union's member data and sets it to size zero bytes, to be filled in.
func (b ValueBuilder) NewData(size int) []byte {
	capnp.StructBuilder(b).SetUint16(0, uint16(ValueWhichData))
	return capnp.StructBuilder(b).NewData(0, size)
}

// NewList selects the union's member list and sets it to null, to be built in place.
func (b ValueBuilder) NewList() capnp.PtrBuilder {
	capnp.StructBuilder(b).SetUint16(0, uint16(ValueWhichList))
	capnp.StructBuilder(b).Clear(0)
	return capnp.StructBuilder(b).Ptr(0)
}

// List is the union's member list, to be changed; ok is false if another member is set.
func (b ValueBuilder) List() (v capnp.PtrBuilder, ok bool) {
	if b.Reader().Which() != ValueWhichList {
		return v, false
	}
	return capnp.StructBuilder(b).Ptr(0), true
}

// SetEnum selects the union's member enum.
func (b ValueBuilder) SetEnum(v uint16) {
	capnp.StructBuilder(b).SetUint16(0, uint16(ValueWhichEnum))
	capnp.StructBuilder(b).SetUint16(2, v)
}

// NewStruct selects the union's member struct and sets it to null, to be built in place.
func (b ValueBuilder) NewStruct() capnp.PtrBuilder {
	capnp.StructBuilder(b).SetUint16(0, uint16(ValueWhichStruct))
	capnp.StructBuilder(b).Clear(0)
	return capnp.StructBuilder(b).Ptr(0)
}

// Struct is the union's member struct, to be changed; ok is false if another member is set.
func (b ValueBuilder) Struct() (v capnp.PtrBuilder, ok bool) {
	if b.Reader().Which() != ValueWhichStruct {
		return v, false
	}
	return capnp.StructBuilder(b).Ptr(0), true
}

// SetInterface selects the union's member interface.
func (b ValueBuilder) SetInterface() {
	capnp.StructBuilder(b).SetUint16(0, uint16(ValueWhichInterface))
}

// NewAnyPointer selects the union's member anyPointer and sets it to null, to be built in place.
func (b ValueBuilder) NewAnyPointer() capnp.PtrBuilder {
	capnp.StructBuilder(b).SetUint16(0, uint16(ValueWhichAnyPointer))
	capnp.StructBuilder(b).Clear(0)
	return capnp.StructBuilder(b).Ptr(0)
}

// AnyPointer is the union's member anyPointer, to be changed; ok is false if another member is set.
func (b ValueBuilder) AnyPointer() (v capnp.PtrBuilder, ok bool) {
	if b.Reader().Which() != ValueWhichAnyPointer {
		return v, false
	}
	return capnp.StructBuilder(b).Ptr(0), true
}

// Plain returns a copy of the struct.
func (r ValueReader) Plain() Value {
	return Value{
		Union: r.plainUnion(),
	}
}

func (r ValueReader) plainUnion() ValueUnion {
	switch w := r.Which(); w {
	case ValueWhichBool:
		return ValueBool{capnp.Struct(r).Bool(16)}
	case ValueWhichInt8:
		return ValueInt8{capnp.Struct(r).Int8(2)}
	case ValueWhichInt16:
		return ValueInt16{capnp.Struct(r).Int16(2)}
	case ValueWhichInt32:
		return ValueInt32{capnp.Struct(r).Int32(4)}
	case ValueWhichInt64:
		return ValueInt64{capnp.Struct(r).Int64(8)}
	case ValueWhichUint8:
		return ValueUint8{capnp.Struct(r).Uint8(2)}
	case ValueWhichUint16:
		return ValueUint16{capnp.Struct(r).Uint16(2)}
	case ValueWhichUint32:
		return ValueUint32{capnp.Struct(r).Uint32(4)}
	case ValueWhichUint64:
		return ValueUint64{capnp.Struct(r).Uint64(8)}
	case ValueWhichFloat32:
		return ValueFloat32{capnp.Struct(r).Float32(4)}
	case ValueWhichFloat64:
		return ValueFloat64{capnp.Struct(r).Float64(8)}
	case ValueWhichText:
		return ValueText{plain.String(capnp.Struct(r).Text(0))}
	case ValueWhichData:
		return ValueData{plain.Bytes(capnp.Struct(r).Data(0))}
	case ValueWhichList:
		return ValueList{plain.CopyAny(capnp.Struct(r).Ptr(0))}
	case ValueWhichEnum:
		return ValueEnum{capnp.Struct(r).Uint16(2)}
	case ValueWhichStruct:
		return ValueStruct{plain.CopyAny(capnp.Struct(r).Ptr(0))}
	case ValueWhichAnyPointer:
		return ValueAnyPointer{plain.CopyAny(capnp.Struct(r).Ptr(0))}
	default:
		return w
	}
}

// Build fills in b, which is fresh, from p. What cannot be built is an error of the message.
func (p *Value) Build(b ValueBuilder) {
	if p.Union != nil {
		p.Union.buildValue(capnp.StructBuilder(b))
	}
}

// FromPtr and ToPtr make *Value a type argument of generic types, see [plain.Pointer].
func (*Value) FromPtr(p plain.Ptr) *Value {
	return plain.Struct(ValueReader(p.Struct()), ValueReader.Plain)
}

// ToPtr is described with FromPtr.
func (p *Value) ToPtr(s plain.Slot) {
	if b, ok := s.NewStruct(p == nil, ValueBuilder{}.ObjectSize()); ok {
		p.Build(ValueBuilder(b))
	}
}

// Release gives up the references in p. It is idempotent.
func (p *Value) Release() {
	if p == nil {
		return
	}
	switch u := p.Union.(type) {
	case ValueList:
		u.Value.Release()
	case ValueStruct:
		u.Value.Release()
	case ValueAnyPointer:
		u.Value.Release()
	}
	p.Union = nil
}

// Annotation is the struct Annotation as a plain Go value, which shares nothing with any message.
//
// It owns the references in it: Release gives them up.
type Annotation struct {
	Id    uint64
	Value *Value
	Brand *Brand
}

// AnnotationReader reads an [Annotation] in place. It is valid as long as its message is.
type AnnotationReader capnp.Struct

// ReadAnnotation reads the root of m as an [Annotation].
func ReadAnnotation(m *capnp.Message) AnnotationReader { return AnnotationReader(m.Root().Struct()) }

func (r AnnotationReader) Id() uint64 { return capnp.Struct(r).Uint64(0) }

func (r AnnotationReader) Value() ValueReader { return ValueReader(capnp.Struct(r).Struct(0)) }

// HasValue reports whether value is not null.
func (r AnnotationReader) HasValue() bool { return capnp.Struct(r).Has(0) }

func (r AnnotationReader) Brand() BrandReader { return BrandReader(capnp.Struct(r).Struct(1)) }

// HasBrand reports whether brand is not null.
func (r AnnotationReader) HasBrand() bool { return capnp.Struct(r).Has(1) }

// AnnotationBuilder fills in an [Annotation] in place.
type AnnotationBuilder capnp.StructBuilder

// NewAnnotation makes an [Annotation] the root of m.
func NewAnnotation(m *capnp.Message) AnnotationBuilder {
	return AnnotationBuilder(m.NewRoot(AnnotationBuilder{}.ObjectSize()))
}

// ObjectSize is the size of the struct.
func (AnnotationBuilder) ObjectSize() capnp.ObjectSize {
	return capnp.ObjectSize{DataWords: 1, PtrCount: 2}
}

// Reader reads what has been filled in.
func (b AnnotationBuilder) Reader() AnnotationReader {
	return AnnotationReader(capnp.StructBuilder(b).Reader())
}

func (b AnnotationBuilder) SetId(v uint64) { capnp.StructBuilder(b).SetUint64(0, v) }

// NewValue sets value to an empty struct, to be filled in.
func (b AnnotationBuilder) NewValue() ValueBuilder {
	return ValueBuilder(capnp.StructBuilder(b).NewStruct(0, ValueBuilder{}.ObjectSize()))
}

// SetValue sets value to a copy of v.
func (b AnnotationBuilder) SetValue(v ValueReader) {
	capnp.StructBuilder(b).SetStruct(0, capnp.Struct(v))
}

// Value is the struct that value leads to, made if it is not there, to be changed.
func (b AnnotationBuilder) Value() ValueBuilder {
	return ValueBuilder(capnp.StructBuilder(b).Struct(0, ValueBuilder{}.ObjectSize()))
}

// NewBrand sets brand to an empty struct, to be filled in.
func (b AnnotationBuilder) NewBrand() BrandBuilder {
	return BrandBuilder(capnp.StructBuilder(b).NewStruct(1, BrandBuilder{}.ObjectSize()))
}

// SetBrand sets brand to a copy of v.
func (b AnnotationBuilder) SetBrand(v BrandReader) {
	capnp.StructBuilder(b).SetStruct(1, capnp.Struct(v))
}

// Brand is the struct that brand leads to, made if it is not there, to be changed.
func (b AnnotationBuilder) Brand() BrandBuilder {
	return BrandBuilder(capnp.StructBuilder(b).Struct(1, BrandBuilder{}.ObjectSize()))
}

// Plain returns a copy of the struct.
func (r AnnotationReader) Plain() Annotation {
	return Annotation{
		Id:    r.Id(),
		Value: plain.Struct(r.Value(), ValueReader.Plain),
		Brand: plain.Struct(r.Brand(), BrandReader.Plain),
	}
}

// Build fills in b, which is fresh, from p. What cannot be built is an error of the message.
func (p *Annotation) Build(b AnnotationBuilder) {
	b.SetId(p.Id)
	if p.Value != nil {
		p.Value.Build(b.NewValue())
	}
	if p.Brand != nil {
		p.Brand.Build(b.NewBrand())
	}
}

// FromPtr and ToPtr make *Annotation a type argument of generic types, see [plain.Pointer].
func (*Annotation) FromPtr(p plain.Ptr) *Annotation {
	return plain.Struct(AnnotationReader(p.Struct()), AnnotationReader.Plain)
}

// ToPtr is described with FromPtr.
func (p *Annotation) ToPtr(s plain.Slot) {
	if b, ok := s.NewStruct(p == nil, AnnotationBuilder{}.ObjectSize()); ok {
		p.Build(AnnotationBuilder(b))
	}
}

// Release gives up the references in p. It is idempotent.
func (p *Annotation) Release() {
	if p == nil {
		return
	}
	plain.Take(&p.Value).Release()
}

// ElementSize is the enum ElementSize. Other values than the constants come from newer schemas.
type ElementSize uint16

// The values of ElementSize.
const (
	ElementSizeEmpty           ElementSize = 0
	ElementSizeBit             ElementSize = 1
	ElementSizeByte            ElementSize = 2
	ElementSizeTwoBytes        ElementSize = 3
	ElementSizeFourBytes       ElementSize = 4
	ElementSizeEightBytes      ElementSize = 5
	ElementSizePointer         ElementSize = 6
	ElementSizeInlineComposite ElementSize = 7
)

var elementSizeNames = [...]string{"empty", "bit", "byte", "twoBytes", "fourBytes", "eightBytes", "pointer", "inlineComposite"}

// String returns the name in the schema, or the number of a value that the schema does not have.
func (v ElementSize) String() string {
	if v.Known() {
		return elementSizeNames[v]
	}
	return "ElementSize(" + strconv.Itoa(int(v)) + ")"
}

// Known reports whether the schema has the value.
func (v ElementSize) Known() bool { return int(v) < len(elementSizeNames) }

// CapnpVersion is the struct CapnpVersion as a plain Go value, which shares nothing with any message.
type CapnpVersion struct {
	Major uint16
	Minor uint8
	Micro uint8
}

// CapnpVersionReader reads a [CapnpVersion] in place. It is valid as long as its message is.
type CapnpVersionReader capnp.Struct

// ReadCapnpVersion reads the root of m as a [CapnpVersion].
func ReadCapnpVersion(m *capnp.Message) CapnpVersionReader {
	return CapnpVersionReader(m.Root().Struct())
}

func (r CapnpVersionReader) Major() uint16 { return capnp.Struct(r).Uint16(0) }

func (r CapnpVersionReader) Minor() uint8 { return capnp.Struct(r).Uint8(2) }

func (r CapnpVersionReader) Micro() uint8 { return capnp.Struct(r).Uint8(3) }

// CapnpVersionBuilder fills in a [CapnpVersion] in place.
type CapnpVersionBuilder capnp.StructBuilder

// NewCapnpVersion makes a [CapnpVersion] the root of m.
func NewCapnpVersion(m *capnp.Message) CapnpVersionBuilder {
	return CapnpVersionBuilder(m.NewRoot(CapnpVersionBuilder{}.ObjectSize()))
}

// ObjectSize is the size of the struct.
func (CapnpVersionBuilder) ObjectSize() capnp.ObjectSize { return capnp.ObjectSize{DataWords: 1} }

// Reader reads what has been filled in.
func (b CapnpVersionBuilder) Reader() CapnpVersionReader {
	return CapnpVersionReader(capnp.StructBuilder(b).Reader())
}

func (b CapnpVersionBuilder) SetMajor(v uint16) { capnp.StructBuilder(b).SetUint16(0, v) }

func (b CapnpVersionBuilder) SetMinor(v uint8) { capnp.StructBuilder(b).SetUint8(2, v) }

func (b CapnpVersionBuilder) SetMicro(v uint8) { capnp.StructBuilder(b).SetUint8(3, v) }

// Plain returns a copy of the struct.
func (r CapnpVersionReader) Plain() CapnpVersion {
	return CapnpVersion{
		Major: r.Major(),
		Minor: r.Minor(),
		Micro: r.Micro(),
	}
}

// Build fills in b, which is fresh, from p. What cannot be built is an error of the message.
func (p *CapnpVersion) Build(b CapnpVersionBuilder) {
	b.SetMajor(p.Major)
	b.SetMinor(p.Minor)
	b.SetMicro(p.Micro)
}

// FromPtr and ToPtr make *CapnpVersion a type argument of generic types, see [plain.Pointer].
func (*CapnpVersion) FromPtr(p plain.Ptr) *CapnpVersion {
	return plain.Struct(CapnpVersionReader(p.Struct()), CapnpVersionReader.Plain)
}

// ToPtr is described with FromPtr.
func (p *CapnpVersion) ToPtr(s plain.Slot) {
	if b, ok := s.NewStruct(p == nil, CapnpVersionBuilder{}.ObjectSize()); ok {
		p.Build(CapnpVersionBuilder(b))
	}
}

// CodeGeneratorRequest is the struct CodeGeneratorRequest as a plain Go value, which shares nothing with any message.
//
// It owns the references in it: Release gives them up.
type CodeGeneratorRequest struct {
	Nodes          []Node
	RequestedFiles []CodeGeneratorRequestRequestedFile
	CapnpVersion   *CapnpVersion
	SourceInfo     []NodeSourceInfo
}

// CodeGeneratorRequestReader reads a [CodeGeneratorRequest] in place. It is valid as long as its message is.
type CodeGeneratorRequestReader capnp.Struct

// ReadCodeGeneratorRequest reads the root of m as a [CodeGeneratorRequest].
func ReadCodeGeneratorRequest(m *capnp.Message) CodeGeneratorRequestReader {
	return CodeGeneratorRequestReader(m.Root().Struct())
}

func (r CodeGeneratorRequestReader) Nodes() capnp.StructList[NodeReader] {
	return capnp.Structs[NodeReader](capnp.Struct(r).Ptr(0))
}

// HasNodes reports whether nodes is not null.
func (r CodeGeneratorRequestReader) HasNodes() bool { return capnp.Struct(r).Has(0) }

func (r CodeGeneratorRequestReader) RequestedFiles() capnp.StructList[CodeGeneratorRequestRequestedFileReader] {
	return capnp.Structs[CodeGeneratorRequestRequestedFileReader](capnp.Struct(r).Ptr(1))
}

// HasRequestedFiles reports whether requestedFiles is not null.
func (r CodeGeneratorRequestReader) HasRequestedFiles() bool { return capnp.Struct(r).Has(1) }

func (r CodeGeneratorRequestReader) CapnpVersion() CapnpVersionReader {
	return CapnpVersionReader(capnp.Struct(r).Struct(2))
}

// HasCapnpVersion reports whether capnpVersion is not null.
func (r CodeGeneratorRequestReader) HasCapnpVersion() bool { return capnp.Struct(r).Has(2) }

func (r CodeGeneratorRequestReader) SourceInfo() capnp.StructList[NodeSourceInfoReader] {
	return capnp.Structs[NodeSourceInfoReader](capnp.Struct(r).Ptr(3))
}

// HasSourceInfo reports whether sourceInfo is not null.
func (r CodeGeneratorRequestReader) HasSourceInfo() bool { return capnp.Struct(r).Has(3) }

// CodeGeneratorRequestBuilder fills in a [CodeGeneratorRequest] in place.
type CodeGeneratorRequestBuilder capnp.StructBuilder

// NewCodeGeneratorRequest makes a [CodeGeneratorRequest] the root of m.
func NewCodeGeneratorRequest(m *capnp.Message) CodeGeneratorRequestBuilder {
	return CodeGeneratorRequestBuilder(m.NewRoot(CodeGeneratorRequestBuilder{}.ObjectSize()))
}

// ObjectSize is the size of the struct.
func (CodeGeneratorRequestBuilder) ObjectSize() capnp.ObjectSize {
	return capnp.ObjectSize{PtrCount: 4}
}

// Reader reads what has been filled in.
func (b CodeGeneratorRequestBuilder) Reader() CodeGeneratorRequestReader {
	return CodeGeneratorRequestReader(capnp.StructBuilder(b).Reader())
}

// NewNodes sets nodes to a list of size elements, to be filled in.
func (b CodeGeneratorRequestBuilder) NewNodes(size int) capnp.StructListBuilder[NodeBuilder] {
	return capnp.NewStructs[NodeBuilder](capnp.StructBuilder(b).Ptr(0), size, NodeBuilder{}.ObjectSize())
}

// Nodes is the list that nodes leads to, to be changed in place.
func (b CodeGeneratorRequestBuilder) Nodes() capnp.StructListBuilder[NodeBuilder] {
	return capnp.BuildStructs[NodeBuilder](capnp.StructBuilder(b).Ptr(0), NodeBuilder{}.ObjectSize())
}

// NewRequestedFiles sets requestedFiles to a list of size elements, to be filled in.
func (b CodeGeneratorRequestBuilder) NewRequestedFiles(size int) capnp.StructListBuilder[CodeGeneratorRequestRequestedFileBuilder] {
	return capnp.NewStructs[CodeGeneratorRequestRequestedFileBuilder](capnp.StructBuilder(b).Ptr(1), size, CodeGeneratorRequestRequestedFileBuilder{}.ObjectSize())
}

// RequestedFiles is the list that requestedFiles leads to, to be changed in place.
func (b CodeGeneratorRequestBuilder) RequestedFiles() capnp.StructListBuilder[CodeGeneratorRequestRequestedFileBuilder] {
	return capnp.BuildStructs[CodeGeneratorRequestRequestedFileBuilder](capnp.StructBuilder(b).Ptr(1), CodeGeneratorRequestRequestedFileBuilder{}.ObjectSize())
}

// NewCapnpVersion sets capnpVersion to an empty struct, to be filled in.
func (b CodeGeneratorRequestBuilder) NewCapnpVersion() CapnpVersionBuilder {
	return CapnpVersionBuilder(capnp.StructBuilder(b).NewStruct(2, CapnpVersionBuilder{}.ObjectSize()))
}

// SetCapnpVersion sets capnpVersion to a copy of v.
func (b CodeGeneratorRequestBuilder) SetCapnpVersion(v CapnpVersionReader) {
	capnp.StructBuilder(b).SetStruct(2, capnp.Struct(v))
}

// CapnpVersion is the struct that capnpVersion leads to, made if it is not there, to be changed.
func (b CodeGeneratorRequestBuilder) CapnpVersion() CapnpVersionBuilder {
	return CapnpVersionBuilder(capnp.StructBuilder(b).Struct(2, CapnpVersionBuilder{}.ObjectSize()))
}

// NewSourceInfo sets sourceInfo to a list of size elements, to be filled in.
func (b CodeGeneratorRequestBuilder) NewSourceInfo(size int) capnp.StructListBuilder[NodeSourceInfoBuilder] {
	return capnp.NewStructs[NodeSourceInfoBuilder](capnp.StructBuilder(b).Ptr(3), size, NodeSourceInfoBuilder{}.ObjectSize())
}

// SourceInfo is the list that sourceInfo leads to, to be changed in place.
func (b CodeGeneratorRequestBuilder) SourceInfo() capnp.StructListBuilder[NodeSourceInfoBuilder] {
	return capnp.BuildStructs[NodeSourceInfoBuilder](capnp.StructBuilder(b).Ptr(3), NodeSourceInfoBuilder{}.ObjectSize())
}

// Plain returns a copy of the struct.
func (r CodeGeneratorRequestReader) Plain() CodeGeneratorRequest {
	return CodeGeneratorRequest{
		Nodes:          plain.Structs(r.Nodes(), NodeReader.Plain),
		RequestedFiles: plain.Structs(r.RequestedFiles(), CodeGeneratorRequestRequestedFileReader.Plain),
		CapnpVersion:   plain.Struct(r.CapnpVersion(), CapnpVersionReader.Plain),
		SourceInfo:     plain.Structs(r.SourceInfo(), NodeSourceInfoReader.Plain),
	}
}

// Build fills in b, which is fresh, from p. What cannot be built is an error of the message.
func (p *CodeGeneratorRequest) Build(b CodeGeneratorRequestBuilder) {
	plain.BuildStructs(capnp.StructBuilder(b).Ptr(0), p.Nodes, NodeBuilder{}.ObjectSize(), (*Node).Build)
	plain.BuildStructs(capnp.StructBuilder(b).Ptr(1), p.RequestedFiles, CodeGeneratorRequestRequestedFileBuilder{}.ObjectSize(), (*CodeGeneratorRequestRequestedFile).Build)
	if p.CapnpVersion != nil {
		p.CapnpVersion.Build(b.NewCapnpVersion())
	}
	plain.BuildStructs(capnp.StructBuilder(b).Ptr(3), p.SourceInfo, NodeSourceInfoBuilder{}.ObjectSize(), (*NodeSourceInfo).Build)
}

// FromPtr and ToPtr make *CodeGeneratorRequest a type argument of generic types, see [plain.Pointer].
func (*CodeGeneratorRequest) FromPtr(p plain.Ptr) *CodeGeneratorRequest {
	return plain.Struct(CodeGeneratorRequestReader(p.Struct()), CodeGeneratorRequestReader.Plain)
}

// ToPtr is described with FromPtr.
func (p *CodeGeneratorRequest) ToPtr(s plain.Slot) {
	if b, ok := s.NewStruct(p == nil, CodeGeneratorRequestBuilder{}.ObjectSize()); ok {
		p.Build(CodeGeneratorRequestBuilder(b))
	}
}

// Release gives up the references in p. It is idempotent.
func (p *CodeGeneratorRequest) Release() {
	if p == nil {
		return
	}
	for _, v := range plain.Take(&p.Nodes) {
		v.Release()
	}
}

// CodeGeneratorRequestRequestedFile is the struct RequestedFile as a plain Go value, which shares nothing with any message.
type CodeGeneratorRequestRequestedFile struct {
	Id             uint64
	Filename       string
	Imports        []CodeGeneratorRequestRequestedFileImport
	FileSourceInfo *CodeGeneratorRequestRequestedFileFileSourceInfo
}

// CodeGeneratorRequestRequestedFileReader reads a [CodeGeneratorRequestRequestedFile] in place. It is valid as long as its message is.
type CodeGeneratorRequestRequestedFileReader capnp.Struct

// ReadCodeGeneratorRequestRequestedFile reads the root of m as a [CodeGeneratorRequestRequestedFile].
func ReadCodeGeneratorRequestRequestedFile(m *capnp.Message) CodeGeneratorRequestRequestedFileReader {
	return CodeGeneratorRequestRequestedFileReader(m.Root().Struct())
}

func (r CodeGeneratorRequestRequestedFileReader) Id() uint64 { return capnp.Struct(r).Uint64(0) }

func (r CodeGeneratorRequestRequestedFileReader) Filename() string { return capnp.Struct(r).Text(0) }

// HasFilename reports whether filename is not null.
func (r CodeGeneratorRequestRequestedFileReader) HasFilename() bool { return capnp.Struct(r).Has(0) }

func (r CodeGeneratorRequestRequestedFileReader) Imports() capnp.StructList[CodeGeneratorRequestRequestedFileImportReader] {
	return capnp.Structs[CodeGeneratorRequestRequestedFileImportReader](capnp.Struct(r).Ptr(1))
}

// HasImports reports whether imports is not null.
func (r CodeGeneratorRequestRequestedFileReader) HasImports() bool { return capnp.Struct(r).Has(1) }

func (r CodeGeneratorRequestRequestedFileReader) FileSourceInfo() CodeGeneratorRequestRequestedFileFileSourceInfoReader {
	return CodeGeneratorRequestRequestedFileFileSourceInfoReader(capnp.Struct(r).Struct(2))
}

// HasFileSourceInfo reports whether fileSourceInfo is not null.
func (r CodeGeneratorRequestRequestedFileReader) HasFileSourceInfo() bool {
	return capnp.Struct(r).Has(2)
}

// CodeGeneratorRequestRequestedFileBuilder fills in a [CodeGeneratorRequestRequestedFile] in place.
type CodeGeneratorRequestRequestedFileBuilder capnp.StructBuilder

// NewCodeGeneratorRequestRequestedFile makes a [CodeGeneratorRequestRequestedFile] the root of m.
func NewCodeGeneratorRequestRequestedFile(m *capnp.Message) CodeGeneratorRequestRequestedFileBuilder {
	return CodeGeneratorRequestRequestedFileBuilder(m.NewRoot(CodeGeneratorRequestRequestedFileBuilder{}.ObjectSize()))
}

// ObjectSize is the size of the struct.
func (CodeGeneratorRequestRequestedFileBuilder) ObjectSize() capnp.ObjectSize {
	return capnp.ObjectSize{DataWords: 1, PtrCount: 3}
}

// Reader reads what has been filled in.
func (b CodeGeneratorRequestRequestedFileBuilder) Reader() CodeGeneratorRequestRequestedFileReader {
	return CodeGeneratorRequestRequestedFileReader(capnp.StructBuilder(b).Reader())
}

func (b CodeGeneratorRequestRequestedFileBuilder) SetId(v uint64) {
	capnp.StructBuilder(b).SetUint64(0, v)
}

func (b CodeGeneratorRequestRequestedFileBuilder) SetFilename(v string) {
	capnp.StructBuilder(b).SetText(0, v)
}

// NewImports sets imports to a list of size elements, to be filled in.
func (b CodeGeneratorRequestRequestedFileBuilder) NewImports(size int) capnp.StructListBuilder[CodeGeneratorRequestRequestedFileImportBuilder] {
	return capnp.NewStructs[CodeGeneratorRequestRequestedFileImportBuilder](capnp.StructBuilder(b).Ptr(1), size, CodeGeneratorRequestRequestedFileImportBuilder{}.ObjectSize())
}

// Imports is the list that imports leads to, to be changed in place.
func (b CodeGeneratorRequestRequestedFileBuilder) Imports() capnp.StructListBuilder[CodeGeneratorRequestRequestedFileImportBuilder] {
	return capnp.BuildStructs[CodeGeneratorRequestRequestedFileImportBuilder](capnp.StructBuilder(b).Ptr(1), CodeGeneratorRequestRequestedFileImportBuilder{}.ObjectSize())
}

// NewFileSourceInfo sets fileSourceInfo to an empty struct, to be filled in.
func (b CodeGeneratorRequestRequestedFileBuilder) NewFileSourceInfo() CodeGeneratorRequestRequestedFileFileSourceInfoBuilder {
	return CodeGeneratorRequestRequestedFileFileSourceInfoBuilder(capnp.StructBuilder(b).NewStruct(2, CodeGeneratorRequestRequestedFileFileSourceInfoBuilder{}.ObjectSize()))
}

// SetFileSourceInfo sets fileSourceInfo to a copy of v.
func (b CodeGeneratorRequestRequestedFileBuilder) SetFileSourceInfo(v CodeGeneratorRequestRequestedFileFileSourceInfoReader) {
	capnp.StructBuilder(b).SetStruct(2, capnp.Struct(v))
}

// FileSourceInfo is the struct that fileSourceInfo leads to, made if it is not there, to be changed.
func (b CodeGeneratorRequestRequestedFileBuilder) FileSourceInfo() CodeGeneratorRequestRequestedFileFileSourceInfoBuilder {
	return CodeGeneratorRequestRequestedFileFileSourceInfoBuilder(capnp.StructBuilder(b).Struct(2, CodeGeneratorRequestRequestedFileFileSourceInfoBuilder{}.ObjectSize()))
}

// Plain returns a copy of the struct.
func (r CodeGeneratorRequestRequestedFileReader) Plain() CodeGeneratorRequestRequestedFile {
	return CodeGeneratorRequestRequestedFile{
		Id:             r.Id(),
		Filename:       plain.String(r.Filename()),
		Imports:        plain.Structs(r.Imports(), CodeGeneratorRequestRequestedFileImportReader.Plain),
		FileSourceInfo: plain.Struct(r.FileSourceInfo(), CodeGeneratorRequestRequestedFileFileSourceInfoReader.Plain),
	}
}

// Build fills in b, which is fresh, from p. What cannot be built is an error of the message.
func (p *CodeGeneratorRequestRequestedFile) Build(b CodeGeneratorRequestRequestedFileBuilder) {
	b.SetId(p.Id)
	if p.Filename != "" {
		b.SetFilename(p.Filename)
	}
	plain.BuildStructs(capnp.StructBuilder(b).Ptr(1), p.Imports, CodeGeneratorRequestRequestedFileImportBuilder{}.ObjectSize(), (*CodeGeneratorRequestRequestedFileImport).Build)
	if p.FileSourceInfo != nil {
		p.FileSourceInfo.Build(b.NewFileSourceInfo())
	}
}

// FromPtr and ToPtr make *CodeGeneratorRequestRequestedFile a type argument of generic types, see [plain.Pointer].
func (*CodeGeneratorRequestRequestedFile) FromPtr(p plain.Ptr) *CodeGeneratorRequestRequestedFile {
	return plain.Struct(CodeGeneratorRequestRequestedFileReader(p.Struct()), CodeGeneratorRequestRequestedFileReader.Plain)
}

// ToPtr is described with FromPtr.
func (p *CodeGeneratorRequestRequestedFile) ToPtr(s plain.Slot) {
	if b, ok := s.NewStruct(p == nil, CodeGeneratorRequestRequestedFileBuilder{}.ObjectSize()); ok {
		p.Build(CodeGeneratorRequestRequestedFileBuilder(b))
	}
}

// CodeGeneratorRequestRequestedFileImport is the struct Import as a plain Go value, which shares nothing with any message.
type CodeGeneratorRequestRequestedFileImport struct {
	Id   uint64
	Name string
}

// CodeGeneratorRequestRequestedFileImportReader reads a [CodeGeneratorRequestRequestedFileImport] in place. It is valid as long as its message is.
type CodeGeneratorRequestRequestedFileImportReader capnp.Struct

// ReadCodeGeneratorRequestRequestedFileImport reads the root of m as a [CodeGeneratorRequestRequestedFileImport].
func ReadCodeGeneratorRequestRequestedFileImport(m *capnp.Message) CodeGeneratorRequestRequestedFileImportReader {
	return CodeGeneratorRequestRequestedFileImportReader(m.Root().Struct())
}

func (r CodeGeneratorRequestRequestedFileImportReader) Id() uint64 { return capnp.Struct(r).Uint64(0) }

func (r CodeGeneratorRequestRequestedFileImportReader) Name() string { return capnp.Struct(r).Text(0) }

// HasName reports whether name is not null.
func (r CodeGeneratorRequestRequestedFileImportReader) HasName() bool { return capnp.Struct(r).Has(0) }

// CodeGeneratorRequestRequestedFileImportBuilder fills in a [CodeGeneratorRequestRequestedFileImport] in place.
type CodeGeneratorRequestRequestedFileImportBuilder capnp.StructBuilder

// NewCodeGeneratorRequestRequestedFileImport makes a [CodeGeneratorRequestRequestedFileImport] the root of m.
func NewCodeGeneratorRequestRequestedFileImport(m *capnp.Message) CodeGeneratorRequestRequestedFileImportBuilder {
	return CodeGeneratorRequestRequestedFileImportBuilder(m.NewRoot(CodeGeneratorRequestRequestedFileImportBuilder{}.ObjectSize()))
}

// ObjectSize is the size of the struct.
func (CodeGeneratorRequestRequestedFileImportBuilder) ObjectSize() capnp.ObjectSize {
	return capnp.ObjectSize{DataWords: 1, PtrCount: 1}
}

// Reader reads what has been filled in.
func (b CodeGeneratorRequestRequestedFileImportBuilder) Reader() CodeGeneratorRequestRequestedFileImportReader {
	return CodeGeneratorRequestRequestedFileImportReader(capnp.StructBuilder(b).Reader())
}

func (b CodeGeneratorRequestRequestedFileImportBuilder) SetId(v uint64) {
	capnp.StructBuilder(b).SetUint64(0, v)
}

func (b CodeGeneratorRequestRequestedFileImportBuilder) SetName(v string) {
	capnp.StructBuilder(b).SetText(0, v)
}

// Plain returns a copy of the struct.
func (r CodeGeneratorRequestRequestedFileImportReader) Plain() CodeGeneratorRequestRequestedFileImport {
	return CodeGeneratorRequestRequestedFileImport{
		Id:   r.Id(),
		Name: plain.String(r.Name()),
	}
}

// Build fills in b, which is fresh, from p. What cannot be built is an error of the message.
func (p *CodeGeneratorRequestRequestedFileImport) Build(b CodeGeneratorRequestRequestedFileImportBuilder) {
	b.SetId(p.Id)
	if p.Name != "" {
		b.SetName(p.Name)
	}
}

// FromPtr and ToPtr make *CodeGeneratorRequestRequestedFileImport a type argument of generic types, see [plain.Pointer].
func (*CodeGeneratorRequestRequestedFileImport) FromPtr(p plain.Ptr) *CodeGeneratorRequestRequestedFileImport {
	return plain.Struct(CodeGeneratorRequestRequestedFileImportReader(p.Struct()), CodeGeneratorRequestRequestedFileImportReader.Plain)
}

// ToPtr is described with FromPtr.
func (p *CodeGeneratorRequestRequestedFileImport) ToPtr(s plain.Slot) {
	if b, ok := s.NewStruct(p == nil, CodeGeneratorRequestRequestedFileImportBuilder{}.ObjectSize()); ok {
		p.Build(CodeGeneratorRequestRequestedFileImportBuilder(b))
	}
}

// CodeGeneratorRequestRequestedFileFileSourceInfo is the struct FileSourceInfo as a plain Go value, which shares nothing with any message.
type CodeGeneratorRequestRequestedFileFileSourceInfo struct {
	Identifiers []CodeGeneratorRequestRequestedFileFileSourceInfoIdentifier
}

// CodeGeneratorRequestRequestedFileFileSourceInfoReader reads a [CodeGeneratorRequestRequestedFileFileSourceInfo] in place. It is valid as long as its message is.
type CodeGeneratorRequestRequestedFileFileSourceInfoReader capnp.Struct

// ReadCodeGeneratorRequestRequestedFileFileSourceInfo reads the root of m as a [CodeGeneratorRequestRequestedFileFileSourceInfo].
func ReadCodeGeneratorRequestRequestedFileFileSourceInfo(m *capnp.Message) CodeGeneratorRequestRequestedFileFileSourceInfoReader {
	return CodeGeneratorRequestRequestedFileFileSourceInfoReader(m.Root().Struct())
}

func (r CodeGeneratorRequestRequestedFileFileSourceInfoReader) Identifiers() capnp.StructList[CodeGeneratorRequestRequestedFileFileSourceInfoIdentifierReader] {
	return capnp.Structs[CodeGeneratorRequestRequestedFileFileSourceInfoIdentifierReader](capnp.Struct(r).Ptr(0))
}

// HasIdentifiers reports whether identifiers is not null.
func (r CodeGeneratorRequestRequestedFileFileSourceInfoReader) HasIdentifiers() bool {
	return capnp.Struct(r).Has(0)
}

// CodeGeneratorRequestRequestedFileFileSourceInfoBuilder fills in a [CodeGeneratorRequestRequestedFileFileSourceInfo] in place.
type CodeGeneratorRequestRequestedFileFileSourceInfoBuilder capnp.StructBuilder

// NewCodeGeneratorRequestRequestedFileFileSourceInfo makes a [CodeGeneratorRequestRequestedFileFileSourceInfo] the root of m.
func NewCodeGeneratorRequestRequestedFileFileSourceInfo(m *capnp.Message) CodeGeneratorRequestRequestedFileFileSourceInfoBuilder {
	return CodeGeneratorRequestRequestedFileFileSourceInfoBuilder(m.NewRoot(CodeGeneratorRequestRequestedFileFileSourceInfoBuilder{}.ObjectSize()))
}

// ObjectSize is the size of the struct.
func (CodeGeneratorRequestRequestedFileFileSourceInfoBuilder) ObjectSize() capnp.ObjectSize {
	return capnp.ObjectSize{PtrCount: 1}
}

// Reader reads what has been filled in.
func (b CodeGeneratorRequestRequestedFileFileSourceInfoBuilder) Reader() CodeGeneratorRequestRequestedFileFileSourceInfoReader {
	return CodeGeneratorRequestRequestedFileFileSourceInfoReader(capnp.StructBuilder(b).Reader())
}

// NewIdentifiers sets identifiers to a list of size elements, to be filled in.
func (b CodeGeneratorRequestRequestedFileFileSourceInfoBuilder) NewIdentifiers(size int) capnp.StructListBuilder[CodeGeneratorRequestRequestedFileFileSourceInfoIdentifierBuilder] {
	return capnp.NewStructs[CodeGeneratorRequestRequestedFileFileSourceInfoIdentifierBuilder](capnp.StructBuilder(b).Ptr(0), size, CodeGeneratorRequestRequestedFileFileSourceInfoIdentifierBuilder{}.ObjectSize())
}

// Identifiers is the list that identifiers leads to, to be changed in place.
func (b CodeGeneratorRequestRequestedFileFileSourceInfoBuilder) Identifiers() capnp.StructListBuilder[CodeGeneratorRequestRequestedFileFileSourceInfoIdentifierBuilder] {
	return capnp.BuildStructs[CodeGeneratorRequestRequestedFileFileSourceInfoIdentifierBuilder](capnp.StructBuilder(b).Ptr(0), CodeGeneratorRequestRequestedFileFileSourceInfoIdentifierBuilder{}.ObjectSize())
}

// Plain returns a copy of the struct.
func (r CodeGeneratorRequestRequestedFileFileSourceInfoReader) Plain() CodeGeneratorRequestRequestedFileFileSourceInfo {
	return CodeGeneratorRequestRequestedFileFileSourceInfo{
		Identifiers: plain.Structs(r.Identifiers(), CodeGeneratorRequestRequestedFileFileSourceInfoIdentifierReader.Plain),
	}
}

// Build fills in b, which is fresh, from p. What cannot be built is an error of the message.
func (p *CodeGeneratorRequestRequestedFileFileSourceInfo) Build(b CodeGeneratorRequestRequestedFileFileSourceInfoBuilder) {
	plain.BuildStructs(capnp.StructBuilder(b).Ptr(0), p.Identifiers, CodeGeneratorRequestRequestedFileFileSourceInfoIdentifierBuilder{}.ObjectSize(), (*CodeGeneratorRequestRequestedFileFileSourceInfoIdentifier).Build)
}

// FromPtr and ToPtr make *CodeGeneratorRequestRequestedFileFileSourceInfo a type argument of generic types, see [plain.Pointer].
func (*CodeGeneratorRequestRequestedFileFileSourceInfo) FromPtr(p plain.Ptr) *CodeGeneratorRequestRequestedFileFileSourceInfo {
	return plain.Struct(CodeGeneratorRequestRequestedFileFileSourceInfoReader(p.Struct()), CodeGeneratorRequestRequestedFileFileSourceInfoReader.Plain)
}

// ToPtr is described with FromPtr.
func (p *CodeGeneratorRequestRequestedFileFileSourceInfo) ToPtr(s plain.Slot) {
	if b, ok := s.NewStruct(p == nil, CodeGeneratorRequestRequestedFileFileSourceInfoBuilder{}.ObjectSize()); ok {
		p.Build(CodeGeneratorRequestRequestedFileFileSourceInfoBuilder(b))
	}
}

// CodeGeneratorRequestRequestedFileFileSourceInfoIdentifier is the struct Identifier as a plain Go value, which shares nothing with any message.
type CodeGeneratorRequestRequestedFileFileSourceInfoIdentifier struct {
	StartByte uint32
	EndByte   uint32
	Union     CodeGeneratorRequestRequestedFileFileSourceInfoIdentifierUnion // one of the members, or nil for the first member's default
}

// CodeGeneratorRequestRequestedFileFileSourceInfoIdentifierUnion is the union of a [CodeGeneratorRequestRequestedFileFileSourceInfoIdentifier] as a plain Go value: [CodeGeneratorRequestRequestedFileFileSourceInfoIdentifierTypeId], [CodeGeneratorRequestRequestedFileFileSourceInfoIdentifierMember]. A member that only a newer schema knows is the bare [CodeGeneratorRequestRequestedFileFileSourceInfoIdentifierWhich].
type CodeGeneratorRequestRequestedFileFileSourceInfoIdentifierUnion interface {
	// Which says which member it is.
	Which() CodeGeneratorRequestRequestedFileFileSourceInfoIdentifierWhich
	buildCodeGeneratorRequestRequestedFileFileSourceInfoIdentifier(s capnp.StructBuilder)
}

// CodeGeneratorRequestRequestedFileFileSourceInfoIdentifierWhich says which member of a union is set. Other values than these come from newer schemas.
type CodeGeneratorRequestRequestedFileFileSourceInfoIdentifierWhich uint16

// The members of the union.
const (
	CodeGeneratorRequestRequestedFileFileSourceInfoIdentifierWhichTypeId CodeGeneratorRequestRequestedFileFileSourceInfoIdentifierWhich = 0
	CodeGeneratorRequestRequestedFileFileSourceInfoIdentifierWhichMember CodeGeneratorRequestRequestedFileFileSourceInfoIdentifierWhich = 1
)

var codeGeneratorRequestRequestedFileFileSourceInfoIdentifierWhichNames = [...]string{"typeId", "member"}

// String returns the name in the schema, or the number of a value that the schema does not have.
func (v CodeGeneratorRequestRequestedFileFileSourceInfoIdentifierWhich) String() string {
	if v.Known() {
		return codeGeneratorRequestRequestedFileFileSourceInfoIdentifierWhichNames[v]
	}
	return "CodeGeneratorRequestRequestedFileFileSourceInfoIdentifierWhich(" + strconv.Itoa(int(v)) + ")"
}

// Known reports whether the schema has the value.
func (v CodeGeneratorRequestRequestedFileFileSourceInfoIdentifierWhich) Known() bool {
	return int(v) < len(codeGeneratorRequestRequestedFileFileSourceInfoIdentifierWhichNames)
}

// Which returns w.
func (w CodeGeneratorRequestRequestedFileFileSourceInfoIdentifierWhich) Which() CodeGeneratorRequestRequestedFileFileSourceInfoIdentifierWhich {
	return w
}

func (w CodeGeneratorRequestRequestedFileFileSourceInfoIdentifierWhich) buildCodeGeneratorRequestRequestedFileFileSourceInfoIdentifier(s capnp.StructBuilder) {
	s.SetUint16(16, uint16(w))
}

// CodeGeneratorRequestRequestedFileFileSourceInfoIdentifierTypeId is the union's member typeId.
type CodeGeneratorRequestRequestedFileFileSourceInfoIdentifierTypeId struct{ Value uint64 }

// Which returns [CodeGeneratorRequestRequestedFileFileSourceInfoIdentifierWhichTypeId].
func (CodeGeneratorRequestRequestedFileFileSourceInfoIdentifierTypeId) Which() CodeGeneratorRequestRequestedFileFileSourceInfoIdentifierWhich {
	return CodeGeneratorRequestRequestedFileFileSourceInfoIdentifierWhichTypeId
}

func (u CodeGeneratorRequestRequestedFileFileSourceInfoIdentifierTypeId) buildCodeGeneratorRequestRequestedFileFileSourceInfoIdentifier(s capnp.StructBuilder) {
	CodeGeneratorRequestRequestedFileFileSourceInfoIdentifierBuilder(s).SetTypeId(u.Value)
}

// Which returns [CodeGeneratorRequestRequestedFileFileSourceInfoIdentifierWhichMember].
func (CodeGeneratorRequestRequestedFileFileSourceInfoIdentifierMember) Which() CodeGeneratorRequestRequestedFileFileSourceInfoIdentifierWhich {
	return CodeGeneratorRequestRequestedFileFileSourceInfoIdentifierWhichMember
}

func (p CodeGeneratorRequestRequestedFileFileSourceInfoIdentifierMember) buildCodeGeneratorRequestRequestedFileFileSourceInfoIdentifier(s capnp.StructBuilder) {
	p.Build(CodeGeneratorRequestRequestedFileFileSourceInfoIdentifierBuilder(s).NewMember())
}

// CodeGeneratorRequestRequestedFileFileSourceInfoIdentifierReader reads a [CodeGeneratorRequestRequestedFileFileSourceInfoIdentifier] in place. It is valid as long as its message is.
type CodeGeneratorRequestRequestedFileFileSourceInfoIdentifierReader capnp.Struct

// ReadCodeGeneratorRequestRequestedFileFileSourceInfoIdentifier reads the root of m as a [CodeGeneratorRequestRequestedFileFileSourceInfoIdentifier].
func ReadCodeGeneratorRequestRequestedFileFileSourceInfoIdentifier(m *capnp.Message) CodeGeneratorRequestRequestedFileFileSourceInfoIdentifierReader {
	return CodeGeneratorRequestRequestedFileFileSourceInfoIdentifierReader(m.Root().Struct())
}

// Which says which member of the union is set.
func (r CodeGeneratorRequestRequestedFileFileSourceInfoIdentifierReader) Which() CodeGeneratorRequestRequestedFileFileSourceInfoIdentifierWhich {
	return CodeGeneratorRequestRequestedFileFileSourceInfoIdentifierWhich(capnp.Struct(r).Uint16(16))
}

func (r CodeGeneratorRequestRequestedFileFileSourceInfoIdentifierReader) StartByte() uint32 {
	return capnp.Struct(r).Uint32(0)
}

func (r CodeGeneratorRequestRequestedFileFileSourceInfoIdentifierReader) EndByte() uint32 {
	return capnp.Struct(r).Uint32(4)
}

// TypeId reads the union's member typeId; ok is false if another member is set.
func (r CodeGeneratorRequestRequestedFileFileSourceInfoIdentifierReader) TypeId() (v uint64, ok bool) {
	if r.Which() != CodeGeneratorRequestRequestedFileFileSourceInfoIdentifierWhichTypeId {
		return v, false
	}
	return capnp.Struct(r).Uint64(8), true
}

// Member reads the union's member member; ok is false if another member is set.
func (r CodeGeneratorRequestRequestedFileFileSourceInfoIdentifierReader) Member() (v CodeGeneratorRequestRequestedFileFileSourceInfoIdentifierMemberReader, ok bool) {
	if r.Which() != CodeGeneratorRequestRequestedFileFileSourceInfoIdentifierWhichMember {
		return v, false
	}
	return CodeGeneratorRequestRequestedFileFileSourceInfoIdentifierMemberReader(r), true
}

// CodeGeneratorRequestRequestedFileFileSourceInfoIdentifierBuilder fills in a [CodeGeneratorRequestRequestedFileFileSourceInfoIdentifier] in place.
type CodeGeneratorRequestRequestedFileFileSourceInfoIdentifierBuilder capnp.StructBuilder

// NewCodeGeneratorRequestRequestedFileFileSourceInfoIdentifier makes a [CodeGeneratorRequestRequestedFileFileSourceInfoIdentifier] the root of m.
func NewCodeGeneratorRequestRequestedFileFileSourceInfoIdentifier(m *capnp.Message) CodeGeneratorRequestRequestedFileFileSourceInfoIdentifierBuilder {
	return CodeGeneratorRequestRequestedFileFileSourceInfoIdentifierBuilder(m.NewRoot(CodeGeneratorRequestRequestedFileFileSourceInfoIdentifierBuilder{}.ObjectSize()))
}

// ObjectSize is the size of the struct.
func (CodeGeneratorRequestRequestedFileFileSourceInfoIdentifierBuilder) ObjectSize() capnp.ObjectSize {
	return capnp.ObjectSize{DataWords: 3}
}

// Reader reads what has been filled in.
func (b CodeGeneratorRequestRequestedFileFileSourceInfoIdentifierBuilder) Reader() CodeGeneratorRequestRequestedFileFileSourceInfoIdentifierReader {
	return CodeGeneratorRequestRequestedFileFileSourceInfoIdentifierReader(capnp.StructBuilder(b).Reader())
}

func (b CodeGeneratorRequestRequestedFileFileSourceInfoIdentifierBuilder) SetStartByte(v uint32) {
	capnp.StructBuilder(b).SetUint32(0, v)
}

func (b CodeGeneratorRequestRequestedFileFileSourceInfoIdentifierBuilder) SetEndByte(v uint32) {
	capnp.StructBuilder(b).SetUint32(4, v)
}

// SetTypeId selects the union's member typeId.
func (b CodeGeneratorRequestRequestedFileFileSourceInfoIdentifierBuilder) SetTypeId(v uint64) {
	capnp.StructBuilder(b).SetUint16(16, uint16(CodeGeneratorRequestRequestedFileFileSourceInfoIdentifierWhichTypeId))
	capnp.StructBuilder(b).SetUint64(8, v)
}

// NewMember selects the union's member member, with all fields at their defaults.
func (b CodeGeneratorRequestRequestedFileFileSourceInfoIdentifierBuilder) NewMember() CodeGeneratorRequestRequestedFileFileSourceInfoIdentifierMemberBuilder {
	capnp.StructBuilder(b).SetUint16(16, uint16(CodeGeneratorRequestRequestedFileFileSourceInfoIdentifierWhichMember))
	capnp.StructBuilder(b).SetUint64(8, 0)
	capnp.StructBuilder(b).SetUint16(18, 0)
	return CodeGeneratorRequestRequestedFileFileSourceInfoIdentifierMemberBuilder(b)
}

// Member is the union's member member, to be changed; ok is false if another member is set.
func (b CodeGeneratorRequestRequestedFileFileSourceInfoIdentifierBuilder) Member() (v CodeGeneratorRequestRequestedFileFileSourceInfoIdentifierMemberBuilder, ok bool) {
	if b.Reader().Which() != CodeGeneratorRequestRequestedFileFileSourceInfoIdentifierWhichMember {
		return v, false
	}
	return CodeGeneratorRequestRequestedFileFileSourceInfoIdentifierMemberBuilder(b), true
}

// Plain returns a copy of the struct.
func (r CodeGeneratorRequestRequestedFileFileSourceInfoIdentifierReader) Plain() CodeGeneratorRequestRequestedFileFileSourceInfoIdentifier {
	return CodeGeneratorRequestRequestedFileFileSourceInfoIdentifier{
		StartByte: r.StartByte(),
		EndByte:   r.EndByte(),
		Union:     r.plainUnion(),
	}
}

func (r CodeGeneratorRequestRequestedFileFileSourceInfoIdentifierReader) plainUnion() CodeGeneratorRequestRequestedFileFileSourceInfoIdentifierUnion {
	switch w := r.Which(); w {
	case CodeGeneratorRequestRequestedFileFileSourceInfoIdentifierWhichTypeId:
		return CodeGeneratorRequestRequestedFileFileSourceInfoIdentifierTypeId{capnp.Struct(r).Uint64(8)}
	case CodeGeneratorRequestRequestedFileFileSourceInfoIdentifierWhichMember:
		return CodeGeneratorRequestRequestedFileFileSourceInfoIdentifierMemberReader(r).Plain()
	default:
		return w
	}
}

// Build fills in b, which is fresh, from p. What cannot be built is an error of the message.
func (p *CodeGeneratorRequestRequestedFileFileSourceInfoIdentifier) Build(b CodeGeneratorRequestRequestedFileFileSourceInfoIdentifierBuilder) {
	b.SetStartByte(p.StartByte)
	b.SetEndByte(p.EndByte)
	if p.Union != nil {
		p.Union.buildCodeGeneratorRequestRequestedFileFileSourceInfoIdentifier(capnp.StructBuilder(b))
	}
}

// FromPtr and ToPtr make *CodeGeneratorRequestRequestedFileFileSourceInfoIdentifier a type argument of generic types, see [plain.Pointer].
func (*CodeGeneratorRequestRequestedFileFileSourceInfoIdentifier) FromPtr(p plain.Ptr) *CodeGeneratorRequestRequestedFileFileSourceInfoIdentifier {
	return plain.Struct(CodeGeneratorRequestRequestedFileFileSourceInfoIdentifierReader(p.Struct()), CodeGeneratorRequestRequestedFileFileSourceInfoIdentifierReader.Plain)
}

// ToPtr is described with FromPtr.
func (p *CodeGeneratorRequestRequestedFileFileSourceInfoIdentifier) ToPtr(s plain.Slot) {
	if b, ok := s.NewStruct(p == nil, CodeGeneratorRequestRequestedFileFileSourceInfoIdentifierBuilder{}.ObjectSize()); ok {
		p.Build(CodeGeneratorRequestRequestedFileFileSourceInfoIdentifierBuilder(b))
	}
}

// CodeGeneratorRequestRequestedFileFileSourceInfoIdentifierMember is the group member as a plain Go value, which shares nothing with any message.
type CodeGeneratorRequestRequestedFileFileSourceInfoIdentifierMember struct {
	ParentTypeId uint64
	Ordinal      uint16
}

// CodeGeneratorRequestRequestedFileFileSourceInfoIdentifierMemberReader reads the group member of a [CodeGeneratorRequestRequestedFileFileSourceInfoIdentifier] in place. It is valid as long as its message is.
type CodeGeneratorRequestRequestedFileFileSourceInfoIdentifierMemberReader capnp.Struct

func (r CodeGeneratorRequestRequestedFileFileSourceInfoIdentifierMemberReader) ParentTypeId() uint64 {
	return capnp.Struct(r).Uint64(8)
}

func (r CodeGeneratorRequestRequestedFileFileSourceInfoIdentifierMemberReader) Ordinal() uint16 {
	return capnp.Struct(r).Uint16(18)
}

// CodeGeneratorRequestRequestedFileFileSourceInfoIdentifierMemberBuilder fills in the group member of a [CodeGeneratorRequestRequestedFileFileSourceInfoIdentifier] in place.
type CodeGeneratorRequestRequestedFileFileSourceInfoIdentifierMemberBuilder capnp.StructBuilder

// Reader reads what has been filled in.
func (b CodeGeneratorRequestRequestedFileFileSourceInfoIdentifierMemberBuilder) Reader() CodeGeneratorRequestRequestedFileFileSourceInfoIdentifierMemberReader {
	return CodeGeneratorRequestRequestedFileFileSourceInfoIdentifierMemberReader(capnp.StructBuilder(b).Reader())
}

func (b CodeGeneratorRequestRequestedFileFileSourceInfoIdentifierMemberBuilder) SetParentTypeId(v uint64) {
	capnp.StructBuilder(b).SetUint64(8, v)
}

func (b CodeGeneratorRequestRequestedFileFileSourceInfoIdentifierMemberBuilder) SetOrdinal(v uint16) {
	capnp.StructBuilder(b).SetUint16(18, v)
}

// Plain returns a copy of the struct.
func (r CodeGeneratorRequestRequestedFileFileSourceInfoIdentifierMemberReader) Plain() CodeGeneratorRequestRequestedFileFileSourceInfoIdentifierMember {
	return CodeGeneratorRequestRequestedFileFileSourceInfoIdentifierMember{
		ParentTypeId: r.ParentTypeId(),
		Ordinal:      r.Ordinal(),
	}
}

// Build fills in b, which is fresh, from p. What cannot be built is an error of the message.
func (p *CodeGeneratorRequestRequestedFileFileSourceInfoIdentifierMember) Build(b CodeGeneratorRequestRequestedFileFileSourceInfoIdentifierMemberBuilder) {
	b.SetParentTypeId(p.ParentTypeId)
	b.SetOrdinal(p.Ordinal)
}

// SchemaSchema is the compiled schema of schema.capnp and of what it refers to: a CodeGeneratorRequest, packed.
const SchemaSchema = "" +
	"\x11\x04\f3\xc5\x01\xe2\x013\\\x03O\x06@\x04\x11\x02\x01\x11\t\x1f\x11\x1c\x01\x00\x00Q\x04\x01\x02\xff\xd9rLb\t\xc5?\xa9\x00\x11\x05j\x00\x00\xffschema.c\x00" +
	"\x0fapnp\x00\x001\x01\x1f\x0eQ\xa4\x05\x06\xff\x97\xea`\n%9\xe7\x87\x00Q\x12\x01\x03\xff`\xcc\xf9\xe1\xedxs\xd0\x00\x15\x01\a\x01\x00\x00\x11\x02\x02\x00\x01\x11\"\x02\x00\x01" +
	"\xffV6Y\xfey_;\x8e\x00Q\x1d\x01\x03\xff\xf1I>\xa2\xe8?W\xc2\x00U\x01\a\x01\x04\x01\x05\x11\xb2\x02\x00\x01\x11\xea\x02\x00\x01\xff+Be`\xf0U4\x90\x00\x11\r\x01\xff" +
	"\xd9rLb\t\xc5?\xa9\x00\x05\x01\a\x00\x00\x13\xe2\x02\x02\x13\x02\x03\x02\x00\x00\x13B\x03\x02\x00\x01\xbf\x80M3;\xe2̕Q\r\x01\x03\xff\xd9rLb\t\xc5?\xa9\x00\x05\x05\a" +
	"\x00\x00\x13\xea\x03\x02\x13\n\x04\x02\x00\x00\x13\x1a\x04\x02\x00\x01\xffM\x9aT\xdc\xeb|\x8a\x97\x00Q\r\x01\x01\xff\xd9rLb\t\xc5?\xa9\x00\x05\x02\a\x00\x00\x13r\b\x02\x13\x92\b\x02" +
	"\x00\x00\x13\xa2\b\x02\x00\x01\xff\x12\xc7\xfe|\xbeL\xb1\x97\x00\x11\x13\x04\xff_\xf4J\x1f\xa4P\xad\x9a\x00\x00\x01\x13J\n\x02\x13z\n\x02\x00\x00\x13\x8a\n\x02\x13\xb2\n\x02\x00\x00\xff_" +
	"\xf4J\x1f\xa4P\xad\x9a\x00Q\r\x01\x03\xff\xd9rLb\t\xc5?\xa9\x00E\x04\a\x02\x01\x04\x13\xd2\n\x02\x13\xf2\n\x02\x00\x00\x13\"\v\x02\x00\x01\xff\x85Ja\xf4$\xf7ѝ\x00Q" +
	"\x1d\x01\x03\xff\xf1I>\xa2\xe8?W\xc2\x00\x15\x01\a\x01\x00\x00\x13\x12\x0e\x02\x00\x01\x13B\x0e\x02\x00\x01\xff\xa9\x87\x7f\x1aqx\x0e\x9e\x00Q\x12\x01\x03\xff`\xcc\xf9\xe1\xedxs\xd0\x00" +
	"\x15\x01\a\x01\x00\x00\x11J\x03\x00\x01\x11j\x03\x00\x01\xff5D\xfb7\x9b\xb1\xa0\x9e\x00Q\x12\x01\x06\xff\x17\xa4#\xf9L\xab\x82\xe6\x00\x15\x06\a\x01\x00\x00\x13j\x01\x03\x00\x01\x13\x92\x01" +
	"\x03\x00\x01\xff\xd9rLb\t\xc5?\xa9\x00\x01\a\x00\x02\x13J\x05\x03\x13b\x05\x03\x00\x03\xff\xf8פО*\x96\xa9\x00Q\r\x01\x01\xff\xd9rLb\t\xc5?\xa9\x00\x05\x01\a\x00" +
	"\x00\x13\xca\x06\x03\x13\xea\x06\x03\x00\x00\x13\xfa\x06\x03\x00\x01\xff\xc9kc\xa9\x854\u05eb\x00Q\x13\x01\x02\xff+Be`\xf0U4\x90\x00E\x01\a\x02\x01\x04\x13\xfa\a\x03\x13\"\b\x03" +
	"\x00\x00\x132\b\x03\x00\x01\xff\xd3\xc6L\xef`o:\xac\x00Q\x12\x01\x03\xff`\xcc\xf9\xe1\xedxs\xd0\x00\x15\x01\a\x01\x00\x00\x13\xca\t\x03\x00\x01\x13\xf2\t\x03\x00\x01\xff\xe5W#\x12" +
	"\x93AP\xae\x00Q0\x01\x01\xfdb\x81.\xb0\x0e\xea\xcf\x05\x01\a\x00\x00\x13\xf2\n\x03\x132\v\x03\x00\x00\x13B\v\x03\x00\x01\xff \x94\rz\xac\xa5\x8a\xb1\x00Q\x12\x01\x06\xff\x17\xa4" +
	"#\xf9L\xab\x82\xe6\x00\x15\x06\a\x01\x00\x00\x13B\f\x03\x00\x01\x13b\f\x03\x00\x01\xff\x98\xf53C6\xb3J\xb5\x00Q\x12\x01\x06\xff\x17\xa4#\xf9L\xab\x82\xe6\x00\x15\x06\a\x01\x00\x00" +
	"\x13b\r\x03\x00\x01\x13\x82\r\x03\x00\x01\xff\xb1\xa3\x0f\xf1\xcc\x1bR\xb9\x00\x11\x12\x01\xff\x17\xa4#\xf9L\xab\x82\xe6\x00\x05\x01\a\x00\x00\x132\x0e\x03\x13Z\x0e\x03\x00\x00\x13j\x0e\x03\x00" +
	"\x01\xfft\xe2V\f\x12\xc9\xef\xba\x00Q\x1d\x01\x03\xff\xf1I>\xa2\xe8?W\xc2\x00\x15\x01\a\x01\x00\x00\x13\xf2\x0e\x03\x00\x01\x132\x0f\x03\x00\x01\xff\xe6\v\x87\x87\xc2Ր\xbb\x00Q\x13" +
	"\x01\x03\xff_\xf4J\x1f\xa4P\xad\x9a\x00U\x04\a\x01\x02\x01\x05\x13\xc2\x0f\x03\x00\x01\x13\xea\x0f\x03\x00\x01\xff\xce\xd7\n!\xf6Fſ\x00\x11\r\x01\xff\xd9rLb\t\xc5?\xa9\x00\x05" +
	"\x04\a\x00\x00\x13\xfa\x10\x03\x13*\x11\x03\x00\x00\x13Z\x11\x03\x00\x01\xff\xf1I>\xa2\xe8?W\xc2\x00Q\x12\x01\x03\xff`\xcc\xf9\xe1\xedxs\xd0\x00U\x01\a\x01\x03\x01\x04\x13\xc2\x13\x03" +
	"\x00\x01\x13\xea\x13\x03\x00\x01\xff\xa2\x1f\x8e\x898\x90\xba\xc2\x00Q\x1d\x01\x01\xff\xaeW\x13\x04\xe3\x1d\x8e\xf3\x00\x05\x01\a\x00\x00\x13\xda\x14\x03\x13\n\x15\x03\x00\x00\x13\x1a\x15\x03\x00\x01\xffo" +
	"t\xb4kG\x05#\xc4\x00Q\x13\x01\x03\xff_\xf4J\x1f\xa4P\xad\x9a\x00\x15\x04\a\x01\x00\x00\x13\xa2\x16\x03\x00\x01\x13\xc2\x16\x03\x00\x01\xff\xfc瞖\x16\xcdc\xc8\x00Q\x13\x01\x01\xff" +
	"+Be`\xf0U4\x90\x00E\x01\a\x02\x00\x00\x13\xca\x18\x03\x13\xf2\x18\x03\x00\x00\x13\x02\x19\x03\x00\x01\xff\x11\x1d\xdbh\xdb\xcd\xfc\xca\x00Q\x13\x01\x03\xff_\xf4J\x1f\xa4P\xad\x9a\x00" +
	"\x15\x04\a\x01\x00\x00\x13\x02\x1a\x03\x00\x01\x13*\x1a\x03\x00\x01\xff\x9b\f\xb0\xd7\xd2\xdc#\xce\x00Q\r\x01\x02\xff\xd9rLb\t\xc5?\xa9\x00E\x01\a\x13\x00\x00\x13\xb2\x1a\x03\x13\xd2\x1a" +
	"\x03\x00\x00\x11\x02\x04\x00\x01\xfdb\x81.\xb0\x0e\xea\xcfQ\"\x01\x01\xff\xce\xd7\n!\xf6Fſ\x00\x05\x03\a\x00\x00\x13\n\t\x04\x13B\t\x04\x00\x00\x13\x8a\t\x04\x00\x01\xff`\xcc\xf9" +
	"\xe1\xedxs\xd0\x00Q\r\x01\x03\xff\xd9rLb\t\xc5?\xa9\x00E\x01\a\x13\x00\x00\x13\xaa\v\x04\x13\xca\v\x04\x00\x00\x13\xda\v\x04\x00\x01\xff&\x19R\xba}\x8f\x95\xd1\x00\x11\r\x02" +
	"\xff\xd9rLb\t\xc5?\xa9\x00\x00\x01\x13\xca\x13\x04\x13\xf2\x13\x04\x00\x00\x13\x02\x14\x04\x00\x01\xffc\x99\x83}[0]\xd8\x00Q\r\x01\x01\xff\xd9rLb\t\xc5?\xa9\x00\x04\a\x00" +
	"\x00\x132\x15\x04\x13Z\x15\x04\x00\x00\x13j\x15\x04\x00\x01\xff\xbb\x99\x04.\x89\x19\xa7\xdd\x00Q?\x01\x03\xff\xa0]\x92v\xf1+\xea\xf8\x00D\a\x02\x01\b\x13\xe2\x16\x04\x13:\x17\x04\x00" +
	"\x00\x13J\x17\x04\x00\x01\xffB\xc2\x0f\xfa\xbbU\xbf\xde\x00Q\x12\x01\x01\xff\x17\xa4#\xf9L\xab\x82\xe6\x00\x05\x01\a\x00\x00\x13\n\x19\x04\x132\x19\x04\x00\x00\x13B\x19\x04\x00\x01\xff\x17\xa4" +
	"#\xf9L\xab\x82\xe6\x00Q\r\x01\x06\xff\xd9rLb\t\xc5?\xa9\x00E\x06\a\x06\x01\x06\x13B\x1a\x04\x13b\x1a\x04\x00\x00\x13\xd2\x1a\x04\x00\x01\xff\x8f!\xc2\xf0\xcfS'\xe8\x00Q\x12" +
	"\x01\x06\xff\x17\xa4#\xf9L\xab\x82\xe6\x00\x15\x06\a\x01\x00\x00\x13\xfa!\x04\x00\x01\x13\"\"\x04\x00\x01\xff\x90\x02\n@\xd4\x19\x16\xec\x00Q\x12\x01\x06\xff\x17\xa4#\xf9L\xab\x82\xe6\x00\x15" +
	"\x06\a\x01\x00\x00\x13j#\x04\x00\x01\x13\x92#\x04\x00\x01\xff\xbf\f\xfb\xf7iʋ\xed\x00Q\x12\x01\x03\xff`\xcc\xf9\xe1\xedxs\xd0\x00\x15\x01\a\x01\x00\x00\x132*\x04\x00\x01\x13Z" +
	"*\x04\x00\x01\xffBu%\xab\r\x95\xc8\xf1\x00Q\r\x01\x01\xff\xd9rLb\t\xc5?\xa9\x00\x05\x02\a\x00\x00\x13Z+\x04\x13z+\x04\x00\x00\x13\x8a+\x04\x00\x01\xff\xaeW\x13\x04\xe3" +
	"\x1d\x8e\xf3\x00Q\x12\x01\x02\xff\x17\xa4#\xf9L\xab\x82\xe6\x00\x05\x02\a\x00\x00\x13\x02-\x04\x13*-\x04\x00\x00\x13R-\x04\x00\x01\xff\xa0]\x92v\xf1+\xea\xf8\x00\x110\x01\xfdb\x81" +
	".\xb0\x0e\xea\xcf\x05\x01\a\x00\x00\x13\xea/\x04\x1320\x04\x00\x00\x13b0\x04\x00\x01\xffQ\xa10\xd6\xe1\xd5i\xfc\x00QJ\x01\x03\xff\xbb\x99\x04.\x89\x19\xa7\xdd\x00\x14\a\x01\x00\x00" +
	"\x13\x121\x04\x00\x01\x13r1\x04\x00\x01\x11\x01\xba\xffschema.c\x01apnp:Typ?e.list\x11\x01?Q\x04\x03\x04\x00\x00\x14\x01\x0e\x00\x00\x11" +
	"\rb\x00\x00Q\f\x03\x01Q\x18\x02\x01\xffelementT\x00\aype\x01\x10\xff`\xcc\xf9\xe1\xedxs\xd0\x00\x00\x01\x01\x10\x00\x011\x01Z\x01\xffschema" +
	".c\x04apnp:Type.anyPointer.unconstrain\x03ed\x11\x01\xe7Q\x10\x03\x04\f\xff\xff\x14\x01\x12\x00\x00\x11a" +
	"B\x00\x00Q\\\x03\x01Qh\x02\x01\r\x01\xfe\xff\x14\x01\x19\x00\x00\x11e:\x00\x00Q`\x03\x01Ql\x02\x01\r\x02\xfd\xff\x14\x01\x1a\x00\x00\x11i*\x00\x00Qd\x03\x01Qp\x02\x01" +
	"\r\x03\xfc\xff\x14\x01\x1b\x00\x00\x11mZ\x00\x00Ql\x03\x01Qx\x02\x01\x7fanyKind\x00\x06?struct\x00\x06\x0flist\x00\x06\xffcapabi" +
	"li\x00\x03ty\x00\x06\x11\x01\x9a\xffschema.c\x01apnp:Bra\x03nd\x11\x01'Q\b\x01\x01\xff\xc9kc\xa9\x854\u05eb\x00\x11\t2\xff\xfc\xe7" +
	"\x9e\x96\x16\xcdc\xc8\x00\x11\x05B\x1fScope\x7fBinding\x11\x01?Q\x04\x03\x04\x00\x00\x04\x01\x00\x00\x11\r:\x00\x00Q\b\x03\x01Q$\x02\x01?scop" +
	"es\x01\x0e\x00\x01P\x03\x01\x01\x10\xff\xc9kc\xa9\x854\u05eb\x00\x00\x01\x01\x0e\x00\x01\x11\x01\xa2\xffschema.c\x01apnp:Met\ahod\x11\x01\a" +
	"P\x01\x011\x01\xc7\x01Q \x03\x04\x00\x00\x04\x01\x00\x00\x11\xd1*\x00\x00Q\xcc\x03\x01Q\xd8\x02\x01\x01\x01\x14\x01\x01\x00\x00\x11\xd5R\x00\x00Q\xd4\x03\x01Q\xe0\x02\x01\x11\x02\x01\x14\x01" +
	"\x02\x00\x00\x11݂\x00\x00Q\xdc\x03\x01Q\xe8\x02\x01\x11\x03\x02\x14\x01\x03\x00\x00\x11\xe5\x8a\x00\x00Q\xe8\x03\x01Q\xf4\x02\x01\x11\x04\x01\x14\x01\x04\x00\x00\x11\xf1b\x00\x00Q\xf0\x03\x01S" +
	"\f\x01\x02\x01\x11\x05\x02\x14\x01\x05\x00\x00\x13\t\x01Z\x00\x00S\b\x01\x03\x01S\x14\x01\x02\x01\x11\x06\x03\x14\x01\x06\x00\x00\x13\x11\x01b\x00\x00S\x10\x01\x03\x01S\x1c\x01\x02\x01\x11\a\x04" +
	"\x14\x01\a\x00\x00\x13\x19\x01\x9a\x00\x00S\x1c\x01\x03\x01S8\x01\x02\x01\x0fname\x01\f\x00\x02\x01\f\x00\x01\xffcodeOrde\x00\x01r\x01\a\x00\x02\x01\a\x00\x01\xff" +
	"paramStr\x01uctType\x00\x01\t\x00\x02\x01\t\x00\x01\xffresultSt\x01ructType\x00\x00\x01\t\x00\x02\x01\t\x00\x01\xffa" +
	"nnotati\x00\aons\x01\x0e\x00\x01P\x03\x01\x01\x10\xffBu%\xab\r\x95\xc8\xf1\x00\x00\x01\x01\x0e\x00\x01\xffparamBra\x00\x03nd\x01\x10\xff+B" +
	"e`\xf0U4\x90\x00\x00\x01\x01\x10\x00\x01\xffresultBr\x00\aand\x01\x10\xff+Be`\xf0U4\x90\x00\x00\x01\x01\x10\x00\x01\xffimplicit\x01" +
	"Paramete\x03rs\x01\x0e\x00\x01P\x03\x01\x01\x10\xff\xb1\xa3\x0f\xf1\xcc\x1bR\xb9\x00\x00\x01\x01\x0e\x00\x01\x11\x01\xba\xffschema.c\x01apnp:E" +
	"nu?merant\x11\x01\aP\x01\x01\x11\x01\xafQ\f\x03\x04\x00\x00\x04\x01\x00\x00\x11E*\x00\x00Q@\x03\x01QL\x02\x01\x01\x01\x14\x01\x01\x00\x00\x11IR\x00\x00QH" +
	"\x03\x01QT\x02\x01\x11\x02\x01\x14\x01\x02\x00\x00\x11Qb\x00\x00QP\x03\x01Ql\x02\x01\x0fname\x01\f\x00\x02\x01\f\x00\x01\xffcodeOrde\x00\x01r\x01\a\x00" +
	"\x02\x01\a\x00\x01\xffannotati\x00\aons\x01\x0e\x00\x01P\x03\x01\x01\x10\xffBu%\xab\r\x95\xc8\xf1\x00\x00\x01\x01\x0e\x00\x011\x01\x12\x01\xffschema" +
	".c\x03apnp:Field.noDiscriminan\x01t\x11\x01\aP\x01\x01P\x03\x01\x01\a\x00\x02P\x02\x01\r\a\xff\xff\x00\x01\x11\x01\x9a\xff" +
	"schema.c\x01apnp:Fie\x03ld\x11\x01\x17Q\x04\x01\x01\xff\x12\xc7\xfe|\xbeL\xb1\x97\x00\x11\x01z\xffnoDiscri\x00?mina" +
	"nt1\x01\x8f\x01Q\x1c\x03\x04\x00\x00\x04\x01\x00\x00\x11\xb5*\x00\x00Q\xb0\x03\x01Q\xbc\x02\x01\x01\x01\x14\x01\x01\x00\x00\x11\xb9R\x00\x00Q\xb8\x03\x01Q\xc4\x02\x01\x11\x02\x01\x14\x01\x02" +
	"\x00\x00\x11\xc1b\x00\x00Q\xc0\x03\x01Q\xdc\x02\x01\x11\x03\x01\x14\x01\x03\x01\x01\x11ْ\x00\x00Q\xdc\x03\x01Q\xe8\x02\x01\r\x04\xff\xff\x01\x01\xffot\xb4kG\x05#\xc4\x00\x11\xe5*" +
	"\x00\x02\r\x05\xfe\xff\x01\x01\xff\x11\x1d\xdbh\xdb\xcd\xfc\xca\x00\x11\xcd2\x00\x02\x01\x06\x01\x01\xff\xe6\v\x87\x87\xc2Ր\xbb\x00\x11\xb5B\x00\x02\x0fname\x01\f\x00\x02\x01\f\x00\x01" +
	"\xffcodeOrde\x00\x01r\x01\a\x00\x02\x01\a\x00\x01\xffannotati\x00\aons\x01\x0e\x00\x01P\x03\x01\x01\x10\xffBu%\xab\r\x95\xc8\xf1\x00\x00\x01" +
	"\x01\x0e\x00\x01\xffdiscrimi\x01nantValu\x01e\x01\a\x00\x02\r\a\xff\xff\x00\x01\x0fslot\x1fgroup\x7fordinal1\x01" +
	":\x01\xffschema.c\x03apnp:Type.anyPointer.par?ameter\x11\x01wQ\b\x03\x04\x10\x02\x14\x01\x13" +
	"\x00\x00\x11)B\x00\x00Q$\x03\x01Q0\x02\x01\x11\x01\x05\x14\x01\x14\x00\x00\x11-z\x00\x00\x11\x02\x03\x11*\x03\x7fscopeId\x01\t\x00\x02\x01\t\x00\x01\xffpara" +
	"mete\x00?rIndexP\x03\x01\x01\a\x00\x02P\x02\x01\x01\a\x00\x01\x11\x01\xba\xffschema.c\x01apnp:Typ?e.enum\x11" +
	"\x01wQ\b\x03\x04\x10\x01\x14\x01\x0f\x00\x00\x11):\x00\x00Q$\x03\x01Q0\x02\x01\x01\x01\x14\x01\x15\x00\x00\x11-2\x00\x00Q(\x03\x01Q4\x02\x01?typeId\x01\t" +
	"\x00\x02\x01\t\x00\x01\x1fbrand\x01\x10\xff+Be`\xf0U4\x90\x00\x00\x01\x01\x10\x00\x01\x11\x01\xca\xffschema.c\x02apnp:Node.st" +
	"ruct\x00\x001\x01\x8f\x01Q\x1c\x03\x04\x10\a\x14\x01\a\x00\x00\x11\xb5r\x00\x00Q\xb4\x03\x01Q\xc0\x02\x01\x11\x01\f\x14\x01\b\x00\x00\x11\xbdj\x00\x00Q\xbc\x03\x01Q\xc8\x02\x01" +
	"\x11\x02\r\x14\x01\t\x00\x00\x11Ų\x00\x00Q\xc8\x03\x01Q\xd4\x02\x01\x11\x03\xe0\x14\x01\n\x00\x00\x11\xd1B\x00\x00Q\xcc\x03\x01Q\xd8\x02\x01\x11\x04\x0f\x14\x01\v\x00\x00\x11Ւ\x00\x00" +
	"Q\xd8\x03\x01Q\xe4\x02\x01\x11\x05\b\x14\x01\f\x00\x00\x11\xe1\x9a\x00\x00Q\xe4\x03\x01Q\xf0\x02\x01\x11\x06\x03\x14\x01\r\x00\x00\x11\xed:\x00\x00Q\xe8\x03\x01S\x04\x01\x02\x01\xffdat" +
	"aWord\x00\x1fCount\x01\a\x00\x02\x01\a\x00\x01\xffpointerC\x00\x0fount\x01\a\x00\x02\x01\a\x00\x01\xffpreferre\x01dL" +
	"istEnc\x1foding\x01\x0f\xff&\x19R\xba}\x8f\x95\xd1\x00\x00\x01\x01\x0f\x00\x01\x7fisGroup\x01\x01\x00\x02\x01\x01\x00\x01\xffdiscrimi" +
	"\x01nantCoun\x01t\x01\a\x00\x02\x01\a\x00\x01\xffdiscrimi\x01nantOffs\x03et\x01\b\x00\x02\x01\b\x00\x01?fields" +
	"\x01\x0e\x00\x01P\x03\x01\x01\x10\xff_\xf4J\x1f\xa4P\xad\x9a\x00\x00\x01\x01\x0e\x00\x01\x11\x01j\xffschema.c\x00\x0fapnp\x11\x01\xc7Q0\x01\x01\xff\x17\xa4#\xf9" +
	"L\xab\x82\xe6\x00\x11Y*\xff_\xf4J\x1f\xa4P\xad\x9a\x00\x11U2\xffM\x9aT\xdc\xeb|\x8a\x97\x00\x11QR\xff\xf8פО*\x96\xa9\x00\x11QZ\xbf\x80M3;\xe2̕" +
	"\x11Q:\xff`\xcc\xf9\xe1\xedxs\xd0\x00\x11M*\xff+Be`\xf0U4\x90\x00\x11I2\xff\x9b\f\xb0\xd7\xd2\xdc#\xce\x00\x11E2\xffBu%\xab\r\x95\xc8\xf1\x00\x11AZ" +
	"\xff&\x19R\xba}\x8f\x95\xd1\x00\x11Ab\xffc\x99\x83}[0]\xd8\x00\x11Aj\xff\xce\xd7\n!\xf6Fſ\x00\x11A\xaa\x0fNode\x1fField\xffEnum" +
	"eran\x00\x01t\xffSupercla\x00\x03ss?Method\x0fType\x1fBrand\x1fValue\xffAnnotati\x00\x03" +
	"on\xffElementS\x00\aize\xffCapnpVer\x00\x0fsion\xffCodeGene\x01ratorReq\x0fuest\x11" +
	"\x01\xc2\xffschema.c\x02apnp:Superclass\x00\x11\x01\aP\x01\x01\x11\x01wQ\b\x03\x04\x00\x00\x04\x01\x00\x00\x11)\x1a\x00\x00Q$\x03" +
	"\x01Q0\x02\x01\x01\x01\x14\x01\x01\x00\x00\x11-2\x00\x00Q(\x03\x01Q4\x02\x01\x03id\x01\t\x00\x02\x01\t\x00\x01\x1fbrand\x01\x10\xff+Be`\xf0U4\x90\x00\x00" +
	"\x01\x01\x10\x00\x01\x11\x01\xca\xffschema.c\x02apnp:Brand.Scope\x00\x00\x11\x01\aP\x01\x01\x11\x01\xafQ\f\x03\x04\x00\x00\x04\x01\x00\x00" +
	"\x11EB\x00\x00Q@\x03\x01QL\x02\x01\r\x01\xff\xff\x14\x01\x01\x00\x00\x11I*\x00\x00QD\x03\x01Q`\x02\x01\r\x02\xfe\xff\x14\x01\x02\x00\x00\x11]B\x00\x00QX\x03\x01Qd" +
	"\x02\x01\x7fscopeId\x01\t\x00\x02\x01\t\x00\x01\x0fbind\x01\x0e\x00\x01P\x03\x01\x01\x10\xff\xfc瞖\x16\xcdc\xc8\x00\x00\x01\x01\x0e\x00\x01\x7finheri" +
	"t\x00\x06\x11\x01\xca\xffschema.c\x02apnp:Type.struct\x00\x00\x11\x01wQ\b\x03\x04\x10\x01\x14\x01\x10\x00\x00\x11):\x00\x00Q$" +
	"\x03\x01Q0\x02\x01\x01\x01\x14\x01\x16\x00\x00\x11-2\x00\x00Q(\x03\x01Q4\x02\x01?typeId\x01\t\x00\x02\x01\t\x00\x01\x1fbrand\x01\x10\xff+Be`\xf0" +
	"U4\x90\x00\x00\x01\x01\x10\x00\x011\x01\xba\x01\xffschema.c\x05apnp:CodeGeneratorRequest.Reque" +
	"stedFile.?Import\x11\x01\aP\x01\x01\x11\x01wQ\b\x03\x04\x00\x00\x04\x01\x00\x00\x11)\x1a\x00\x00Q$\x03\x01Q0\x02\x01\x01\x01\x14\x01\x01\x00\x00" +
	"\x11-*\x00\x00Q(\x03\x01Q4\x02\x01\x03id\x01\t\x00\x02\x01\t\x00\x01\x0fname\x01\f\x00\x02\x01\f\x00\x01\x11\x01\xc2\xffschema.c\x02apnp:" +
	"Node.const\x00\x11\x01wQ\b\x03\x04\x10\x03\x14\x01\x10\x00\x00\x11)*\x00\x00Q$\x03\x01Q0\x02\x01\x11\x01\x04\x14\x01\x11\x00\x00\x11-2\x00\x00Q(\x03\x01" +
	"Q4\x02\x01\x0ftype\x01\x10\xff`\xcc\xf9\xe1\xedxs\xd0\x00\x00\x01\x01\x10\x00\x01\x1fvalue\x01\x10\xff\x9b\f\xb0\xd7\xd2\xdc#\xce\x00\x00\x01\x01\x10\x00\x01\x11\x01\xba\xff" +
	"schema.c\x01apnp:Nod?e.enum\x11\x01?Q\x04\x03\x04\x10\x03\x14\x01\x0e\x00\x00\x11\rZ\x00\x00Q\f\x03\x01Q(\x02\x01\xffenu" +
	"meran\x00\x03ts\x01\x0e\x00\x01P\x03\x01\x01\x10\xffM\x9aT\xdc\xeb|\x8a\x97\x00\x00\x01\x01\x0e\x00\x01\x11\x01\xe2\xffschema.c\x02apnp:Nod" +
	"e.Parame\ater\x11\x01\aP\x01\x01\x11\x01?Q\x04\x03\x04\x00\x00\x04\x01\x00\x00\x11\r*\x00\x00Q\b\x03\x01Q\x14\x02\x01\x0fname\x01\f\x00\x02\x01\f" +
	"\x00\x011\x01\xaa\x01\xffschema.c\x05apnp:Type.anyPointer.implicitMethodPara" +
	"m\x0feter\x11\x01?Q\x04\x03\x04\x10\x05\x14\x01\x18\x00\x00\x11\rz\x00\x00Q\f\x03\x01Q\x18\x02\x01\xffparamete\x00?rIndex\x01\a\x00\x02\x01" +
	"\a\x00\x01\x11\x01\xda\xffschema.c\x02apnp:Field.ordin\x03al\x11\x01wQ\b\x03\x04\f\xff\xff\x14\x01\b\x00\x00\x11)J\x00\x00" +
	"Q(\x03\x01Q4\x02\x01\x1d\x01\xfe\xff\x06\x14\x01\t\x00\x00\x111J\x00\x00Q0\x03\x01Q<\x02\x01\xffimplicit\x00\x00\a\xffexplicit\x00\x00\x00" +
	"\x01\a\x00\x02\x01\a\x00\x011\x01\x12\x01\xffschema.c\x03apnp:CodeGeneratorReques\x01t\x11\x01\x17Q\x04\x01\x01" +
	"\xfdb\x81.\xb0\x0e\xea\xcf\x11\x01r\xffRequeste\x00\x1fdFile\x11\x01\xe7Q\x10\x03\x04\x00\x00\x04\x01\x00\x00\x11a2\x00\x00Q\\\x03\x01Qx\x02\x01\x11\x01" +
	"\x01\x14\x01\x01\x00\x00\x11uz\x00\x00Qt\x03\x01Q\x90\x02\x01\x11\x02\x02\x14\x01\x02\x00\x00\x11\x8dj\x00\x00Q\x8c\x03\x01Q\x98\x02\x01\x11\x03\x03\x14\x01\x03\x00\x00\x11\x95Z\x00\x00Q\x94" +
	"\x03\x01Q\xb0\x02\x01\x1fnodes\x01\x0e\x00\x01P\x03\x01\x01\x10\xff\x17\xa4#\xf9L\xab\x82\xe6\x00\x00\x01\x01\x0e\x00\x01\xffrequeste\x00?dFiles\x01" +
	"\x0e\x00\x01P\x03\x01\x01\x10\xfdb\x81.\xb0\x0e\xea\xcf\x00\x01\x01\x0e\x00\x01\xffcapnpVer\x00\x0fsion\x01\x10\xffc\x99\x83}[0]\xd8\x00\x00\x01\x01\x10\x00\x01" +
	"\xffsourceIn\x00\x03fo\x01\x0e\x00\x01P\x03\x01\x01\x10\xff\xaeW\x13\x04\xe3\x1d\x8e\xf3\x00\x00\x01\x01\x0e\x00\x01\x11\x01\xea\xffschema.c\x02apnp" +
	":Type.anyPoi\x0fnter\x11\x01\xafQ\f\x03\x04\f\xff\xff\x01\x01\xffV6Y\xfey_;\x8e\x00\x11Er\x00\x02\r\x01\xfe\xff\x01\x01\xff\x85Ja\xf4" +
	"$\xf7ѝ\x00\x111R\x00\x02\r\x02\xfd\xff\x01\x01\xfft\xe2V\f\x12\xc9\xef\xba\x00\x11\x1d\xc2\x00\x02\xffunconstr\x00\x1fained\xffparamet" +
	"e\x00\x01r\xffimplicit\x02MethodParameter\x001\x01\"\x01\xffschema.c\x03apnp:Node.S" +
	"ourceInfo.Mem\aber\x11\x01\aP\x01\x01\x11\x01\xafQ\f\x03\x04\x00\x00\x04\x01\x00\x00\x11EZ\x00\x00QD\x03\x01QP\x02\x01\x01\x01\x14\x01\x01\x00" +
	"\x00\x11MR\x00\x00QL\x03\x01QX\x02\x01\x11\x02\x01\x14\x01\x02\x00\x00\x11UB\x00\x00QP\x03\x01Q\\\x02\x01\xffdocComme\x00\x03nt\x01\f\x00\x02\x01\f\x00" +
	"\x01\xffstartByt\x00\x01e\x01\b\x00\x02\x01\b\x00\x01\x7fendByte\x01\b\x00\x02\x01\b\x00\x01\x11\x01\xc2\xffschema.c\x02apnp:" +
	"Field.slot\x00\x11\x01\xe7Q\x10\x03\x04\x10\x01\x14\x01\x04\x00\x00\x11a:\x00\x00Q\\\x03\x01Qh\x02\x01\x11\x01\x02\x14\x01\x05\x00\x00\x11e*\x00\x00Q`\x03\x01" +
	"Ql\x02\x01\x11\x02\x03\x14\x01\x06\x00\x00\x11ij\x00\x00Qh\x03\x01Qt\x02\x01\x11\x03\x80\x14\x01\n\x00\x00\x11q\x9a\x00\x00Qt\x03\x01Q\x80\x02\x01?offset\x01\b" +
	"\x00\x02\x01\b\x00\x01\x0ftype\x01\x10\xff`\xcc\xf9\xe1\xedxs\xd0\x00\x00\x01\x01\x10\x00\x01\xffdefaultV\x00\x0falue\x01\x10\xff\x9b\f\xb0\xd7\xd2\xdc#\xce" +
	"\x00\x00\x01\x01\x10\x00\x01\xffhadExpli\x01citDefau\x03lt\x01\x01\x00\x02\x01\x01\x00\x01\x11\x01\xda\xffschema.c\x02apnp:B" +
	"rand.Bindi\x03ng\x11\x01\aP\x01\x01\x11\x01wQ\b\x03\x04\f\xff\xff\x04\x01\x00\x00\x11)B\x00\x00Q$\x03\x01Q0\x02\x01\r\x01\xfe\xff\x14\x01\x01\x00\x00" +
	"\x11-*\x00\x00Q(\x03\x01Q4\x02\x01\x7funbound\x00\x06\x0ftype\x01\x10\xff`\xcc\xf9\xe1\xedxs\xd0\x00\x00\x01\x01\x10\x00\x01\x11\x01\xca\xffschem" +
	"a.c\x02apnp:Field.group\x00\x00\x11\x01?Q\x04\x03\x04\x10\x02\x14\x01\a\x00\x00\x11\r:\x00\x00Q\b\x03\x01Q\x14\x02\x01?typeI" +
	"d\x01\t\x00\x02\x01\t\x00\x01\x11\x01\x9a\xffschema.c\x01apnp:Val\x03ue\x11\x01\aP\x01\x011\x01/\x04QL\x03\x04\f\xff\xff\x04\x01\x00\x00\x13" +
	"\x05\x02*\x00\x00R\x02\x03\x01S\f\x02\x02\x01\x1d\x01\xfe\xff\x10\x14\x01\x01\x00\x00\x13\t\x02*\x00\x00S\x04\x02\x03\x01S\x10\x02\x02\x01\x1d\x02\xfd\xff\x02\x14\x01\x02\x00\x00\x13\r\x02*\x00" +
	"\x00S\b\x02\x03\x01S\x14\x02\x02\x01\x1d\x03\xfc\xff\x01\x14\x01\x03\x00\x00\x13\x11\x022\x00\x00S\f\x02\x03\x01S\x18\x02\x02\x01\x1d\x04\xfb\xff\x01\x14\x01\x04\x00\x00\x13\x15\x022\x00\x00S\x10" +
	"\x02\x03\x01S\x1c\x02\x02\x01\x1d\x05\xfa\xff\x01\x14\x01\x05\x00\x00\x13\x19\x022\x00\x00S\x14\x02\x03\x01S \x02\x02\x01\x1d\x06\xf9\xff\x02\x14\x01\x06\x00\x00\x13\x1d\x022\x00\x00S\x18\x02\x03\x01" +
	"S$\x02\x02\x01\x1d\a\xf8\xff\x01\x14\x01\a\x00\x00\x13!\x02:\x00\x00S\x1c\x02\x03\x01S(\x02\x02\x01\x1d\b\xf7\xff\x01\x14\x01\b\x00\x00\x13%\x02:\x00\x00S \x02\x03\x01S,\x02" +
	"\x02\x01\x1d\t\xf6\xff\x01\x14\x01\t\x00\x00\x13)\x02:\x00\x00S$\x02\x03\x01S0\x02\x02\x01\x1d\n\xf5\xff\x01\x14\x01\n\x00\x00\x13-\x02B\x00\x00S(\x02\x03\x01S4\x02\x02\x01\x1d" +
	"\v\xf4\xff\x01\x14\x01\v\x00\x00\x131\x02B\x00\x00S,\x02\x03\x01S8\x02\x02\x01\r\f\xf3\xff\x14\x01\f\x00\x00\x135\x02*\x00\x00S0\x02\x03\x01S<\x02\x02\x01\r\r\xf2\xff\x14" +
	"\x01\r\x00\x00\x139\x02*\x00\x00S4\x02\x03\x01S@\x02\x02\x01\r\x0e\xf1\xff\x14\x01\x0e\x00\x00\x13=\x02*\x00\x00S8\x02\x03\x01SD\x02\x02\x01\x1d\x0f\xf0\xff\x01\x14\x01\x0f\x00\x00" +
	"\x13A\x02*\x00\x00S<\x02\x03\x01SH\x02\x02\x01\r\x10\xef\xff\x14\x01\x10\x00\x00\x13E\x02:\x00\x00S@\x02\x03\x01SL\x02\x02\x01\r\x11\xee\xff\x14\x01\x11\x00\x00\x13I\x02R\x00" +
	"\x00SH\x02\x03\x01ST\x02\x02\x01\r\x12\xed\xff\x14\x01\x12\x00\x00\x13Q\x02Z\x00\x00SP\x02\x03\x01S\\\x02\x02\x01\x0fvoid\x00\x06\x0fbool\x01\x01\x00\x02\x01\x01\x00" +
	"\x01\x0fint8\x01\x02\x00\x02\x01\x02\x00\x01\x1fint16\x01\x03\x00\x02\x01\x03\x00\x01\x1fint32\x01\x04\x00\x02\x01\x04\x00\x01\x1fint64\x01\x05\x00\x02\x01\x05\x00" +
	"\x01\x1fuint8\x01\x06\x00\x02\x01\x06\x00\x01?uint16\x01\a\x00\x02\x01\a\x00\x01?uint32\x01\b\x00\x02\x01\b\x00\x01?uint64\x01\t\x00" +
	"\x02\x01\t\x00\x01\x7ffloat32\x01\n\x00\x02\x01\n\x00\x01\x7ffloat64\x01\v\x00\x02\x01\v\x00\x01\x0ftext\x01\f\x00\x02\x01\f\x00\x01\x0fdata" +
	"\x01\r\x00\x02\x01\r\x00\x01\x0flist\x01\x12\x04\x02\x00\x01\x01\x12\x00\x01\x0fenum\x01\a\x00\x02\x01\a\x00\x01?struct\x01\x12\x04\x01\x00\x01\x01\x12\x00\x01\xffi" +
	"nterfac\x00\x01e\x00\x06\xffanyPoint\x00\x03er\x01\x12\x00\x02\x01\x12\x00\x011\x01\x82\x01\xffschema.c\x05apnp:Cod" +
	"eGeneratorRequest.RequestedFile\x00\x11\x01'Q\b\x01\x01\xff\xe5W#\x12\x93AP\xae\x00\x11\t:\xff\xa0]" +
	"\x92v\xf1+\xea\xf8\x00\x11\x05z?Import\xffFileSour\x00?ceInfo\x11\x01\xe7Q\x10\x03\x04\x00\x00\x04\x01\x00\x00\x11a\x1a\x00\x00Q\\\x03" +
	"\x01Qh\x02\x01\x01\x01\x14\x01\x01\x00\x00\x11eJ\x00\x00Qd\x03\x01Qp\x02\x01\x11\x02\x01\x14\x01\x02\x00\x00\x11mB\x00\x00Qh\x03\x01Q\x84\x02\x01\x11\x03\x02\x14\x01\x03\x00\x00\x11" +
	"\x81z\x00\x00Q\x80\x03\x01Q\x8c\x02\x01\x03id\x01\t\x00\x02\x01\t\x00\x01\xfffilename\x00\x00\x00\x01\f\x00\x02\x01\f\x00\x01\x7fimports\x01\x0e\x00\x01" +
	"P\x03\x01\x01\x10\xff\xe5W#\x12\x93AP\xae\x00\x00\x01\x01\x0e\x00\x01\xfffileSour\x00?ceInfo\x01\x10\xff\xa0]\x92v\xf1+\xea\xf8\x00\x00\x01\x01\x10\x00" +
	"\x01\x11\x01\x92\xffschema.c\x01apnp:Typ\x01e\x11\x01\aP\x01\x011\x01/\x04QL\x03\x04\f\xff\xff\x04\x01\x00\x00\x13\x05\x02*\x00\x00R\x02\x03\x01" +
	"S\f\x02\x02\x01\r\x01\xfe\xff\x14\x01\x01\x00\x00\x13\t\x02*\x00\x00S\x04\x02\x03\x01S\x10\x02\x02\x01\r\x02\xfd\xff\x14\x01\x02\x00\x00\x13\r\x02*\x00\x00S\b\x02\x03\x01S\x14\x02\x02\x01" +
	"\r\x03\xfc\xff\x14\x01\x03\x00\x00\x13\x11\x022\x00\x00S\f\x02\x03\x01S\x18\x02\x02\x01\r\x04\xfb\xff\x14\x01\x04\x00\x00\x13\x15\x022\x00\x00S\x10\x02\x03\x01S\x1c\x02\x02\x01\r\x05\xfa\xff\x14" +
	"\x01\x05\x00\x00\x13\x19\x022\x00\x00S\x14\x02\x03\x01S \x02\x02\x01\r\x06\xf9\xff\x14\x01\x06\x00\x00\x13\x1d\x022\x00\x00S\x18\x02\x03\x01S$\x02\x02\x01\r\a\xf8\xff\x14\x01\a\x00\x00\x13" +
	"!\x02:\x00\x00S\x1c\x02\x03\x01S(\x02\x02\x01\r\b\xf7\xff\x14\x01\b\x00\x00\x13%\x02:\x00\x00S \x02\x03\x01S,\x02\x02\x01\r\t\xf6\xff\x14\x01\t\x00\x00\x13)\x02:\x00\x00" +
	"S$\x02\x03\x01S0\x02\x02\x01\r\n\xf5\xff\x14\x01\n\x00\x00\x13-\x02B\x00\x00S(\x02\x03\x01S4\x02\x02\x01\r\v\xf4\xff\x14\x01\v\x00\x00\x131\x02B\x00\x00S,\x02\x03\x01" +
	"S8\x02\x02\x01\r\f\xf3\xff\x14\x01\f\x00\x00\x135\x02*\x00\x00S0\x02\x03\x01S<\x02\x02\x01\r\r\xf2\xff\x14\x01\r\x00\x00\x139\x02*\x00\x00S4\x02\x03\x01S@\x02\x02\x01" +
	"\r\x0e\xf1\xff\x01\x01\xff\x97\xea`\n%9\xe7\x87\x00\x13=\x02*\x00\x02\r\x0f\xf0\xff\x01\x01\xff\xa9\x87\x7f\x1aqx\x0e\x9e\x00\x13%\x02*\x00\x02\r\x10\xef\xff\x01\x01\xff\xd3\xc6L\xef" +
	"`o:\xac\x00\x13\r\x02:\x00\x02\r\x11\xee\xff\x01\x01\xff\xbf\f\xfb\xf7iʋ\xed\x00\x13\xf5\x01R\x00\x02\r\x12\xed\xff\x01\x01\xff\xf1I>\xa2\xe8?W\xc2\x00\x13\xe1\x01Z\x00\x02" +
	"\x0fvoid\x00\x06\x0fbool\x00\x06\x0fint8\x00\x06\x1fint16\x00\x06\x1fint32\x00\x06\x1fint64\x00\x06\x1fuint8\x00\x06?u" +
	"int16\x00\x06?uint32\x00\x06?uint64\x00\x06\x7ffloat32\x00\x06\x7ffloat64\x00\x06\x0ftext\x00\x06\x0fda" +
	"ta\x00\x06\x0flist\x0fenum?struct\xffinterfac\x00\x01e\xffanyPoint\x00\x03er\x11\x01\xca\xffschem" +
	"a.c\x02apnp:ElementSize\x00\x00\x11\x01\aP\x01\x01\x11\x01\xc7Q \x01\x02\x00\x00\x11Y2\x00\x00\x01\x01\x11Q\"\x00\x00\x01\x02\x11I*\x00" +
	"\x00\x01\x03\x11AJ\x00\x00\x01\x04\x11=R\x00\x00\x01\x05\x119Z\x00\x00\x01\x06\x115B\x00\x00\x01\a\x11-\x82\x00\x00\x1fempty\abit\x0fbyte\xfftwo" +
	"Bytes\x00\x00\x00\xfffourByte\x00\x01s\xffeightByt\x00\x03es\x7fpointer\xffinlineCo\x01mpos" +
	"ite\x00\x11\x01\xd2\xffschema.c\x02apnp:CapnpVersio\x01n\x11\x01\aP\x01\x01\x11\x01\xafQ\f\x03\x04\x00\x00\x04\x01\x00\x00\x11" +
	"E2\x00\x00Q@\x03\x01QL\x02\x01\x11\x01\x02\x14\x01\x01\x00\x00\x11I2\x00\x00QD\x03\x01QP\x02\x01\x11\x02\x03\x14\x01\x02\x00\x00\x11M2\x00\x00QH\x03\x01QT\x02\x01\x1f" +
	"major\x01\a\x00\x02\x01\a\x00\x01\x1fminor\x01\x06\x00\x02\x01\x06\x00\x01\x1fmicro\x01\x06\x00\x02\x01\x06\x00\x011\x01R\x02\xffschema.c\b" +
	"apnp:CodeGeneratorRequest.RequestedFile.FileSourceInfo." +
	"Identifie\x01r\x11\x01\aP\x01\x01\x11\x01\xe7Q\x10\x03\x04\x00\x00\x04\x01\x00\x00\x11aR\x00\x00Q`\x03\x01Ql\x02\x01\x11\x01\x01\x14\x01\x01\x00\x00\x11iB\x00" +
	"\x00Qd\x03\x01Qp\x02\x01\x1d\x02\xff\xff\x01\x14\x01\x02\x00\x00\x11m:\x00\x00Qh\x03\x01Qt\x02\x01\r\x03\xfe\xff\x01\x01\xffQ\xa10\xd6\xe1\xd5i\xfc\x00\x11q:\x00\x02\xffs" +
	"tartByt\x00\x01e\x01\b\x00\x02\x01\b\x00\x01\x7fendByte\x01\b\x00\x02\x01\b\x00\x01?typeId\x01\t\x00\x02\x01\t\x00\x01?membe" +
	"r\x11\x01\xea\xffschema.c\x02apnp:Node.Nested\x0fNode\x11\x01\aP\x01\x01\x11\x01wQ\b\x03\x04\x00\x00\x04\x01\x00\x00\x11" +
	")*\x00\x00Q$\x03\x01Q0\x02\x01\x01\x01\x14\x01\x01\x00\x00\x11-\x1a\x00\x00Q(\x03\x01Q4\x02\x01\x0fname\x01\f\x00\x02\x01\f\x00\x01\x03id\x01\t\x00\x02\x01\t\x00" +
	"\x01\x11\x01\x92\xffschema.c\x01apnp:Nod\x01e\x11\x017Q\f\x01\x01\xff\xb1\xa3\x0f\xf1\xcc\x1bR\xb9\x00\x11\x11R\xffB\xc2\x0f\xfa\xbbU\xbf\xde\x00\x11" +
	"\x11Z\xff\xaeW\x13\x04\xe3\x1d\x8e\xf3\x00\x11\x11Z\xffParamete\x00\x01r\xffNestedNo\x00\x03de\xffSourceIn\x00\x03fo1\x01" +
	"\x87\x03Q@\x03\x04\x00\x00\x04\x01\x00\x00\x13\xb1\x01\x1a\x00\x00S\xac\x01\x03\x01S\xb8\x01\x02\x01\x01\x01\x14\x01\x01\x00\x00\x13\xb5\x01b\x00\x00S\xb4\x01\x03\x01S\xc0\x01\x02\x01\x11\x02\x02\x14" +
	"\x01\x02\x00\x00\x13\xbd\x01\xc2\x00\x00S\xc0\x01\x03\x01S\xcc\x01\x02\x01\x11\x03\x02\x14\x01\x03\x00\x00\x13\xc9\x01B\x00\x00S\xc4\x01\x03\x01S\xd0\x01\x02\x01\x11\x04\x01\x14\x01\x04\x00\x00\x13\xcd\x01" +
	"b\x00\x00S\xcc\x01\x03\x01S\xe8\x01\x02\x01\x11\x05\x02\x14\x01\x05\x00\x00\x13\xe5\x01b\x00\x00S\xe4\x01\x03\x01R\x02\x02\x01\r\x06\xff\xff\x14\x01\x06\x00\x00\x13\xfd\x01*\x00\x00S\xf8\x01\x03" +
	"\x01S\x04\x02\x02\x01\r\a\xfe\xff\x01\x01\xff5D\xfb7\x9b\xb1\xa0\x9e\x00\x13\x01\x02:\x00\x02\r\b\xfd\xff\x01\x01\xff\x98\xf53C6\xb3J\xb5\x00\x13\xe9\x01*\x00\x02\r\t\xfc\xff\x01" +
	"\x01\xff\x8f!\xc2\xf0\xcfS'\xe8\x00\x13\xd1\x01R\x00\x02\r\n\xfb\xff\x01\x01\xff \x94\rz\xac\xa5\x8a\xb1\x00\x13\xbd\x012\x00\x02\r\v\xfa\xff\x01\x01\xff\x90\x02\n@\xd4\x19\x16\xec\x00" +
	"\x13\xa5\x01Z\x00\x02\x11\f\x05\x14\x01 \x00\x00\x13\x91\x01Z\x00\x00S\x90\x01\x03\x01S\xac\x01\x02\x011\r \x01\x14\x01!\x00\x00\x13\xa9\x01R\x00\x00S\xa8\x01\x03\x01S\xb4\x01\x02\x01" +
	"\x11\x0e\n\x14\x01\"\x00\x00\x13\xb1\x01R\x00\x00S\xb0\x01\x03\x01S\xbc\x01\x02\x01\x11\x0f\v\x14\x01#\x00\x00\x13\xb9\x01B\x00\x00S\xb4\x01\x03\x01S\xc0\x01\x02\x01\x03id\x01\t\x00\x02" +
	"\x01\t\x00\x01\xffdisplayN\x00\aame\x01\f\x00\x02\x01\f\x00\x01\xffdisplayN\x02amePrefixLength\x00\x01\b\x00" +
	"\x02\x01\b\x00\x01\x7fscopeId\x01\t\x00\x02\x01\t\x00\x01\xffnestedNo\x00\ades\x01\x0e\x00\x01P\x03\x01\x01\x10\xffB\xc2\x0f\xfa\xbbU\xbf\xde\x00\x00" +
	"\x01\x01\x0e\x00\x01\xffannotati\x00\aons\x01\x0e\x00\x01P\x03\x01\x01\x10\xffBu%\xab\r\x95\xc8\xf1\x00\x00\x01\x01\x0e\x00\x01\x0ffile\x00\x06?str" +
	"uct\x0fenum\xffinterfac\x00\x01e\x1fconst\xffannotati\x00\x03on\xffparamete\x00\x03rs\x01\x0e\x00" +
	"\x01P\x03\x01\x01\x10\xff\xb1\xa3\x0f\xf1\xcc\x1bR\xb9\x00\x00\x01\x01\x0e\x00\x01\xffisGeneri\x00\x01c\x01\x01\x00\x02\x01\x01\x00\x01\xffstartByt\x00\x01e\x01" +
	"\b\x00\x02\x01\b\x00\x01\x7fendByte\x01\b\x00\x02\x01\b\x00\x01\x11\x01\xe2\xffschema.c\x02apnp:Node.interf\aac" +
	"e\x11\x01wQ\b\x03\x04\x10\x03\x14\x01\x0f\x00\x00\x11)B\x00\x00Q$\x03\x01Q@\x02\x01\x11\x01\x04\x14\x01\x1f\x00\x00\x11=j\x00\x00Q<\x03\x01QX\x02\x01\x7fmetho" +
	"ds\x01\x0e\x00\x01P\x03\x01\x01\x10\xbf\x80M3;\xe2̕\x00\x01\x01\x0e\x00\x01\xffsupercla\x00\x0fsses\x01\x0e\x00\x01P\x03\x01\x01\x10\xff\xf8פО" +
	"*\x96\xa9\x00\x00\x01\x01\x0e\x00\x01\x11\x01\xea\xffschema.c\x02apnp:Node.annota\x0ftion1\x01\xdf\x02Q4\x03\x04\x10\x03\x14" +
	"\x01\x12\x00\x00\x13]\x01*\x00\x00SX\x01\x03\x01Sd\x01\x02\x01\x11\x01p\x14\x01\x13\x00\x00\x13a\x01b\x00\x00S`\x01\x03\x01Sl\x01\x02\x01\x11\x02q\x14\x01\x14\x00\x00\x13i\x01" +
	"j\x00\x00Sh\x01\x03\x01St\x01\x02\x01\x11\x03r\x14\x01\x15\x00\x00\x13q\x01b\x00\x00Sp\x01\x03\x01S|\x01\x02\x01\x11\x04s\x14\x01\x16\x00\x00\x13y\x01\x8a\x00\x00S|\x01\x03" +
	"\x01S\x88\x01\x02\x01\x11\x05t\x14\x01\x17\x00\x00\x13\x85\x01r\x00\x00S\x84\x01\x03\x01S\x90\x01\x02\x01\x11\x06u\x14\x01\x18\x00\x00\x13\x8d\x01j\x00\x00S\x8c\x01\x03\x01S\x98\x01\x02\x01\x11" +
	"\av\x14\x01\x19\x00\x00\x13\x95\x01j\x00\x00S\x94\x01\x03\x01S\xa0\x01\x02\x01\x11\bw\x14\x01\x1a\x00\x00\x13\x9d\x01j\x00\x00S\x9c\x01\x03\x01S\xa8\x01\x02\x01\x11\tx\x14\x01\x1b\x00\x00" +
	"\x13\xa5\x01\x8a\x00\x00S\xa8\x01\x03\x01S\xb4\x01\x02\x01\x11\ny\x14\x01\x1c\x00\x00\x13\xb1\x01r\x00\x00S\xb0\x01\x03\x01S\xbc\x01\x02\x01\x11\vz\x14\x01\x1d\x00\x00\x13\xb9\x01j\x00\x00S" +
	"\xb8\x01\x03\x01S\xc4\x01\x02\x01\x11\f{\x14\x01\x1e\x00\x00\x13\xc1\x01\x92\x00\x00S\xc4\x01\x03\x01S\xd0\x01\x02\x01\x0ftype\x01\x10\xff`\xcc\xf9\xe1\xedxs\xd0\x00\x00\x01\x01\x10\x00" +
	"\x01\xfftargetsF\x00\aile\x01\x01\x00\x02\x01\x01\x00\x01\xfftargetsC\x00\x0fonst\x01\x01\x00\x02\x01\x01\x00\x01\xfftargetsE" +
	"\x00\anum\x01\x01\x00\x02\x01\x01\x00\x01\xfftargetsE\x01numerant\x00\x00\x01\x01\x00\x02\x01\x01\x00\x01\xfftargetsS\x00\x1ftru" +
	"ct\x01\x01\x00\x02\x01\x01\x00\x01\xfftargetsF\x00\x0field\x01\x01\x00\x02\x01\x01\x00\x01\xfftargetsU\x00\x0fnion\x01\x01\x00\x02\x01\x01\x00" +
	"\x01\xfftargetsG\x00\x0froup\x01\x01\x00\x02\x01\x01\x00\x01\xfftargetsI\x01nterface\x00\x00\x01\x01\x00\x02\x01\x01\x00\x01\xffta" +
	"rgetsM\x00\x1fethod\x01\x01\x00\x02\x01\x01\x00\x01\xfftargetsP\x00\x0faram\x01\x01\x00\x02\x01\x01\x00\x01\xfftargetsA\x01n" +
	"notatio\x01n\x01\x01\x00\x02\x01\x01\x00\x01\x11\x01\xe2\xffschema.c\x02apnp:Type.interf\aace\x11\x01wQ\b" +
	"\x03\x04\x10\x01\x14\x01\x11\x00\x00\x11):\x00\x00Q$\x03\x01Q0\x02\x01\x01\x01\x14\x01\x17\x00\x00\x11-2\x00\x00Q(\x03\x01Q4\x02\x01?typeId\x01\t\x00\x02\x01\t" +
	"\x00\x01\x1fbrand\x01\x10\xff+Be`\xf0U4\x90\x00\x00\x01\x01\x10\x00\x01\x11\x01\xc2\xffschema.c\x02apnp:Annotation\x00" +
	"\x11\x01\aP\x01\x01\x11\x01\xafQ\f\x03\x04\x00\x00\x04\x01\x00\x00\x11E\x1a\x00\x00Q@\x03\x01QL\x02\x01\x01\x01\x14\x01\x01\x00\x00\x11I2\x00\x00QD\x03\x01QP\x02\x01\x11\x02\x01" +
	"\x14\x01\x02\x00\x00\x11M2\x00\x00QH\x03\x01QT\x02\x01\x03id\x01\t\x00\x02\x01\t\x00\x01\x1fvalue\x01\x10\xff\x9b\f\xb0\xd7\xd2\xdc#\xce\x00\x00\x01\x01\x10\x00\x01\x1fb" +
	"rand\x01\x10\xff+Be`\xf0U4\x90\x00\x00\x01\x01\x10\x00\x01\x11\x01\xea\xffschema.c\x02apnp:Node.Source\x0fInf" +
	"o\x11\x01\x17Q\x04\x01\x01\xff\xa2\x1f\x8e\x898\x90\xba\xc2\x00\x11\x01:?Member1\x01\x1f\x01Q\x14\x03\x04\x00\x00\x04\x01\x00\x00\x11}\x1a\x00\x00Qx\x03\x01Q\x84\x02\x01" +
	"\x01\x01\x14\x01\x01\x00\x00\x11\x81Z\x00\x00Q\x80\x03\x01Q\x8c\x02\x01\x11\x02\x01\x14\x01\x02\x00\x00\x11\x89B\x00\x00Q\x84\x03\x01Q\xa0\x02\x01\x11\x03\x02\x14\x01\x03\x00\x00\x11\x9dR\x00\x00Q" +
	"\x9c\x03\x01Q\xa8\x02\x01\x11\x04\x03\x14\x01\x04\x00\x00\x11\xa5B\x00\x00Q\xa0\x03\x01Q\xac\x02\x01\x03id\x01\t\x00\x02\x01\t\x00\x01\xffdocComme\x00\x03nt\x01\f\x00" +
	"\x02\x01\f\x00\x01\x7fmembers\x01\x0e\x00\x01P\x03\x01\x01\x10\xff\xa2\x1f\x8e\x898\x90\xba\xc2\x00\x00\x01\x01\x0e\x00\x01\xffstartByt\x00\x01e\x01\b\x00\x02\x01" +
	"\b\x00\x01\x7fendByte\x01\b\x00\x02\x01\b\x00\x011\x01\xfa\x01\xffschema.c\x06apnp:CodeGeneratorRequ" +
	"est.RequestedFile.FileSour?ceInfo\x11\x01\x17Q\x04\x01\x01\xff\xbb\x99\x04.\x89\x19\xa7\xdd\x00\x11\x01Z\xffI" +
	"dentifi\x00\x03er\x11\x01?Q\x04\x03\x04\x00\x00\x04\x01\x00\x00\x11\rb\x00\x00Q\f\x03\x01Q(\x02\x01\xffidentifi\x00\aers\x01\x0e\x00\x01" +
	"P\x03\x01\x01\x10\xff\xbb\x99\x04.\x89\x19\xa7\xdd\x00\x00\x01\x01\x0e\x00\x011\x01\x8a\x02\xffschema.c\tapnp:CodeGeneratorRe" +
	"quest.RequestedFile.FileSourceInfo.Identifier.member\x00\x00\x11" +
	"\x01wQ\b\x03\x04\x10\x01\x14\x01\x03\x00\x00\x11)j\x00\x00Q(\x03\x01Q4\x02\x01\x11\x01\t\x14\x01\x04\x00\x00\x111B\x00\x00Q,\x03\x01Q8\x02\x01\xffparentT" +
	"y\x00\x0fpeId\x01\t\x00\x02\x01\t\x00\x01\x7fordinal\x01\a\x00\x02\x01\a\x00\x01"

// If this does not compile, the code is newer than the runtime: run go get github.com/marque-rpc/marque@latest.
const _ = plain.GeneratedCodeNeedsNewerMarque1
