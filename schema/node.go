package schema

import "math"

// NoDiscriminant is the Discriminant of a field that is not a member of a union.
const NoDiscriminant uint16 = 0xffff

// NodeKind says what a Node declares. The values are those of the union in schema.capnp.
type NodeKind uint16

// The kinds of nodes.
const (
	FileNode NodeKind = iota
	StructNode
	EnumNode
	InterfaceNode
	ConstNode
	AnnotationNode
)

// Node is one declaration: a file, struct, group, enum, interface, constant or annotation.
// Exactly the payload that Kind names is not nil; a file has none.
type Node struct {
	ID            uint64
	DisplayName   string // for people: "dir/file.capnp:Outer.Inner"
	PrefixLength  uint32 // how many bytes of DisplayName come before the node's own name
	ScopeID       uint64 // the lexical parent; 0 for files and for implicit parameter structs
	Parameters    []string
	IsGeneric     bool // it or an enclosing scope has parameters
	Nested        []NestedNode
	Annotations   []Annotation
	StartByte     uint32 // extent in the source, when the compiler was asked for it; otherwise 0
	EndByte       uint32
	Kind          NodeKind
	Struct        *Struct
	Enum          *Enum
	Interface     *Interface
	Const         *Const
	AnnotationDef *AnnotationDef
}

// Name is the node's own name: DisplayName without its prefix.
func (n *Node) Name() string {
	if int(n.PrefixLength) > len(n.DisplayName) {
		return n.DisplayName
	}
	return n.DisplayName[n.PrefixLength:]
}

// NestedNode names a declaration inside another one. Groups and implicit parameter structs are not listed.
type NestedNode struct {
	Name string
	ID   uint64
}

// Struct is the payload of a struct or group node. Sizes of a group are those of the struct it is in.
type Struct struct {
	DataWords          uint16
	Pointers           uint16
	Encoding           ElementSize // how lists of this struct prefer to be encoded
	IsGroup            bool
	DiscriminantCount  uint16  // members of the unnamed union; 0: no union
	DiscriminantOffset uint32  // in units of 16 bits
	Fields             []Field // by ordinal
}

// FieldKind tells slots from groups.
type FieldKind uint16

// The kinds of fields.
const (
	SlotField FieldKind = iota
	GroupField
)

// Field is one member of a struct.
type Field struct {
	Name         string
	CodeOrder    uint16 // position in the source among its siblings
	Annotations  []Annotation
	Discriminant uint16 // value of the union's tag when this field is set, or NoDiscriminant
	Kind         FieldKind

	// Of a slot.
	Offset             uint32 // in units of the field's own size; a pointer's index; bits for Bool; 0 for Void
	Type               Type
	Default            Value
	HadExplicitDefault bool

	// Of a group: the id of the node that describes it.
	GroupID uint64

	HasOrdinal bool // false for a group without an ordinal of its own
	Ordinal    uint16
}

// InUnion reports whether the field is a member of its struct's unnamed union.
func (f *Field) InUnion() bool { return f.Discriminant != NoDiscriminant }

// Enum is the payload of an enum node.
type Enum struct {
	Enumerants []Enumerant // by value
}

// Enumerant is one value of an enum; its number is its index.
type Enumerant struct {
	Name        string
	CodeOrder   uint16
	Annotations []Annotation
}

// Interface is the payload of an interface node.
type Interface struct {
	Methods      []Method // by method number
	Superclasses []Superclass
}

// Superclass is an interface that another one extends.
type Superclass struct {
	ID    uint64
	Brand *Brand
}

// Method is one method of an interface; its number is its index.
type Method struct {
	Name               string
	CodeOrder          uint16
	ImplicitParameters []string // type parameters of the method: [T, U]
	ParamStruct        uint64
	ParamBrand         *Brand
	ResultStruct       uint64
	ResultBrand        *Brand
	Annotations        []Annotation
}

// StreamResultID is the id of the struct that a method declared with "-> stream" returns.
const StreamResultID uint64 = 0x995f9a3377c0b16e

// IsStreaming reports whether the method was declared with "-> stream".
func (m *Method) IsStreaming() bool { return m.ResultStruct == StreamResultID }

// Const is the payload of a constant.
type Const struct {
	Type  Type
	Value Value
}

// AnnotationDef is the payload of an annotation's declaration.
type AnnotationDef struct {
	Type    Type
	Targets Targets
}

// Targets is the set of what an annotation may be put on.
type Targets uint16

// The targets, in the order of the flags in schema.capnp.
const (
	TargetFile Targets = 1 << iota
	TargetConst
	TargetEnum
	TargetEnumerant
	TargetStruct
	TargetField
	TargetUnion
	TargetGroup
	TargetInterface
	TargetMethod
	TargetParam
	TargetAnnotation

	TargetAll = 1<<iota - 1
)

// Annotation is the use of an annotation.
type Annotation struct {
	ID    uint64 // of the annotation's declaration
	Brand *Brand
	Value Value
}

// TypeKind is the kind of a type and of a value: the unions of Type and Value in schema.capnp have equal numbers.
type TypeKind uint16

// The kinds of types and values.
const (
	KindVoid TypeKind = iota
	KindBool
	KindInt8
	KindInt16
	KindInt32
	KindInt64
	KindUint8
	KindUint16
	KindUint32
	KindUint64
	KindFloat32
	KindFloat64
	KindText
	KindData
	KindList
	KindEnum
	KindStruct
	KindInterface
	KindAnyPointer
)

// IsPointer reports whether values of the kind live in the pointer section.
func (k TypeKind) IsPointer() bool {
	return k == KindText || k == KindData || k == KindList || k >= KindStruct
}

// Bits is the size of a value of the kind in the data section, in bits; 0 for Void and pointers.
func (k TypeKind) Bits() int {
	switch k {
	case KindBool:
		return 1
	case KindInt8, KindUint8:
		return 8
	case KindInt16, KindUint16, KindEnum:
		return 16
	case KindInt32, KindUint32, KindFloat32:
		return 32
	case KindInt64, KindUint64, KindFloat64:
		return 64
	}
	return 0
}

var kindNames = [...]string{"Void", "Bool", "Int8", "Int16", "Int32", "Int64", "UInt8", "UInt16", "UInt32", "UInt64",
	"Float32", "Float64", "Text", "Data", "List", "enum", "struct", "interface", "AnyPointer"}

// String is the name of the type in the schema language, or the word for a declared kind.
func (k TypeKind) String() string {
	if int(k) < len(kindNames) {
		return kindNames[k]
	}
	return "unknown type"
}

// AnyKind narrows a type of KindAnyPointer.
type AnyKind uint8

// What a pointer of KindAnyPointer may be.
const (
	AnyPointer      AnyKind = iota // any pointer
	AnyStruct                      // any struct
	AnyList                        // any list
	AnyCapability                  // any capability ("Capability")
	TypeParameter                  // parameter ParamIndex of the generic node ID
	MethodParameter                // implicit parameter ParamIndex of the method
)

// Type is a type expression.
type Type struct {
	Kind       TypeKind
	Elem       *Type  // of a list
	ID         uint64 // node of an enum, struct or interface; scope of a TypeParameter
	Brand      *Brand // of an enum, struct or interface; nil: nothing is bound
	Any        AnyKind
	ParamIndex uint16 // of a TypeParameter or MethodParameter
}

// Brand binds the parameters of generic scopes.
type Brand struct {
	Scopes []BrandScope
}

// BrandScope binds the parameters of one scope.
type BrandScope struct {
	ScopeID uint64
	Inherit bool      // the parameters stand for themselves; Bind is not used
	Bind    []Binding // one per parameter
}

// Binding is what one parameter is bound to; a nil Type is unbound (AnyPointer).
type Binding struct {
	Type *Type
}

// Value is a default, a constant or the argument of an annotation.
type Value struct {
	Kind TypeKind

	// Bits holds Bool (0 or 1), integers (sign-extended to 64 bits), enums (the number) and floats (their IEEE bits:
	// Float32 in the low half).
	Bits uint64

	// Bytes holds Text (without the final NUL) and Data. Nil is a null pointer, empty is an empty text.
	Bytes []byte

	// Ptr holds List, Struct and AnyPointer: one segment without framing whose first word is the pointer.
	// Nil is a null pointer.
	Ptr []byte
}

// Bool is the value of a Bool.
func (v Value) Bool() bool { return v.Bits != 0 }

// Int is the value of a signed integer.
func (v Value) Int() int64 { return int64(v.Bits) }

// Uint is the value of an unsigned integer or the number of an enumerant.
func (v Value) Uint() uint64 { return v.Bits }

// Float is the value of a Float32 or Float64.
func (v Value) Float() float64 {
	if v.Kind == KindFloat32 {
		return float64(math.Float32frombits(uint32(v.Bits)))
	}
	return math.Float64frombits(v.Bits)
}

// Text is the value of a Text.
func (v Value) Text() string { return string(v.Bytes) }

// IsZero reports whether a field with this default needs no default: all bits zero, or a null pointer.
func (v Value) IsZero() bool { return v.Bits == 0 && v.Bytes == nil && v.Ptr == nil }

// ElementSize is the preferred encoding of lists of a struct, numbered as in list pointers.
type ElementSize uint16

// The element sizes.
const (
	SizeEmpty ElementSize = iota
	SizeBit
	SizeByte
	SizeTwoBytes
	SizeFourBytes
	SizeEightBytes
	SizePointer
	SizeInlineComposite
)

// Version is the version of the compiler that made a request.
type Version struct {
	Major        uint16
	Minor, Micro uint8
}

// CodeGeneratorRequest is what a compiler hands to a code generator.
type CodeGeneratorRequest struct {
	Nodes          []Node // of the requested files and of all that they need
	RequestedFiles []RequestedFile
	Version        Version
	SourceInfo     []SourceInfo
}

// Node is the node with that id, or nil. It searches; build a map for more than a few look-ups.
func (r *CodeGeneratorRequest) Node(id uint64) *Node {
	for i := range r.Nodes {
		if r.Nodes[i].ID == id {
			return &r.Nodes[i]
		}
	}
	return nil
}

// RequestedFile is a file that was named on the command line.
type RequestedFile struct {
	ID          uint64
	Filename    string
	Imports     []Import
	Identifiers []Identifier // what the names in the source stand for, when asked for
}

// Import is one imported path, as the importing file spells it.
type Import struct {
	ID   uint64
	Name string
}

// Identifier says what the name at [StartByte, EndByte) of a file refers to: a type, or a member of it.
type Identifier struct {
	StartByte, EndByte uint32
	TypeID             uint64 // the type, or the parent of the member
	IsMember           bool
	Ordinal            uint16 // of the member
}

// SourceInfo is what the source said about a node beyond its meaning.
type SourceInfo struct {
	ID         uint64
	DocComment string // "" or lines that each end in "\n"
	StartByte  uint32
	EndByte    uint32
	Members    []MemberInfo // as long as, and in the order of, the node's fields, enumerants or methods
}

// MemberInfo is what the source said about one field, enumerant or method.
type MemberInfo struct {
	DocComment string
	StartByte  uint32
	EndByte    uint32
}
