package schema

import (
	"fmt"
	"strings"
	"sync/atomic"

	"github.com/marque-rpc/marque/internal/suggest"
)

// StructType is a struct or group at run time, its type parameters bound. It is
// immutable and belongs to the Registry that made it.
type StructType struct {
	Node   *Node
	Fields []*StructField // by ordinal, as in Node.Struct.Fields
	Union  []*StructField // the members of the unnamed union, by ordinal
	Others []*StructField // the fields outside the union, by ordinal

	registry *Registry
	bound    binding
	key      string
	byName   map[string]*StructField
	byTag    map[uint16]*StructField
	json     atomic.Pointer[jsonStruct] // what its annotations say, once asked for
}

// StructField is a field of a StructType.
type StructField struct {
	*Field
	Index  int // in StructType.Fields
	Struct *StructType

	typ atomic.Pointer[ValueType]
	def atomic.Pointer[pointerDefault]
}

// Struct is the type of the struct or group with the id, its parameters unbound.
func (r *Registry) Struct(id uint64) (*StructType, error) { return r.structType(id, nil) }

func (r *Registry) structType(id uint64, b binding) (*StructType, error) {
	n := r.Node(id)
	if n == nil {
		return nil, fmt.Errorf("schema: struct %#x is not in the registry", id)
	}
	if n.Kind != StructNode {
		return nil, fmt.Errorf("schema: %s is not a struct", printable(n.DisplayName))
	}
	key := fmt.Sprintf("s%x%s", id, b.key())
	if len(key) > maxKeyBytes {
		return nil, fmt.Errorf("schema: the arguments of %s grow without end", printable(n.DisplayName))
	}
	r.mu.RLock()
	s := r.structs[key]
	r.mu.RUnlock()
	if s != nil {
		return s, nil
	}
	s = newStructType(r, n, b, key)
	r.mu.Lock()
	defer r.mu.Unlock()
	if old := r.structs[key]; old != nil && old.Node == n {
		return old, nil
	}
	if r.structs == nil {
		r.structs = make(map[string]*StructType)
	}
	if len(r.structs) < maxCachedTypes {
		r.structs[key] = s
	}
	return s, nil
}

// maxCachedTypes bounds what a hostile generic schema can make a registry keep.
// Past it types are made anew each time.
const maxCachedTypes = 1 << 16

func newStructType(r *Registry, n *Node, b binding, key string) *StructType {
	s := &StructType{Node: n, registry: r, bound: b, key: key}
	s.byName = make(map[string]*StructField, len(n.Struct.Fields))
	s.byTag = make(map[uint16]*StructField, n.Struct.DiscriminantCount)
	for i := range n.Struct.Fields {
		f := &StructField{Field: &n.Struct.Fields[i], Index: i, Struct: s}
		s.Fields = append(s.Fields, f)
		s.byName[f.Name] = f
		if f.InUnion() {
			s.Union = append(s.Union, f)
			s.byTag[f.Discriminant] = f
		} else {
			s.Others = append(s.Others, f)
		}
	}
	return s
}

// Field is the field of that name, or nil.
func (s *StructType) Field(name string) *StructField { return s.byName[name] }

// NoField says that there is no field of that name, and which one may be meant. It
// speaks of the method where the struct holds its parameters or results.
func (s *StructType) NoField(name string) string {
	names := make([]string, len(s.Fields))
	for i, f := range s.Fields {
		names[i] = printable(f.Name)
	}
	owner, kind := s.String(), "field"
	if s.Node.ScopeID == 0 {
		if method, ok := strings.CutSuffix(owner, "$Params"); ok {
			owner, kind = method, "parameter"
		} else if method, ok := strings.CutSuffix(owner, "$Results"); ok {
			owner, kind = method, "result"
		}
	}
	return fmt.Sprintf("%s has no %s %q%s", owner, kind, clip(name), suggest.Hint(name, names))
}

// Member is the member of the unnamed union with that tag, or nil.
func (s *StructType) Member(tag uint16) *StructField { return s.byTag[tag] }

// Registry is where the type comes from.
func (s *StructType) Registry() *Registry { return s.registry }

// String is the type's name with its arguments: Map(Text, Data).
func (s *StructType) String() string { return s.registry.typeName(s.Node, s.bound) }

// Type is the field's type; that of a group is KindStruct. It fails when the
// registry lacks a node that the type needs.
func (f *StructField) Type() (*ValueType, error) {
	if t := f.typ.Load(); t != nil {
		return t, nil
	}
	t, err := f.resolve()
	if err != nil {
		return nil, fmt.Errorf("field %s of %s: %w", printable(f.Name), f.Struct, err)
	}
	f.typ.Store(t)
	return t, nil
}

func (f *StructField) resolve() (*ValueType, error) {
	r := f.Struct.registry
	if f.Kind == GroupField {
		group, err := r.structType(f.GroupID, f.Struct.bound)
		if err != nil {
			return nil, err
		}
		if err := groupFits(f.Struct.Node, group.Node); err != nil {
			return nil, err
		}
		return &ValueType{Kind: KindStruct, Struct: group}, nil
	}
	return r.resolve(&f.Field.Type, f.Struct.bound, 0)
}

// groupFits guards builders, since a group lives inside its struct's sections,
// and whoever walks over values, since a group belongs to one struct.
func groupFits(outer, group *Node) error {
	if group.ScopeID != outer.ID || !group.Struct.IsGroup {
		return fmt.Errorf("schema: %s is not a group of its struct", printable(group.DisplayName))
	}
	if group.Struct.DataWords > outer.Struct.DataWords || group.Struct.Pointers > outer.Struct.Pointers {
		return fmt.Errorf("schema: group %s is larger than its struct", printable(group.DisplayName))
	}
	return nil
}

// typeName is the name of a node below its file, with what its scopes bind.
func (r *Registry) typeName(n *Node, b binding) string {
	name := n.DisplayName
	if _, after, ok := strings.Cut(name, ":"); ok {
		name = after
	}
	types := b[n.ID]
	if len(types) == 0 {
		return printable(name)
	}
	args := make([]string, len(types))
	for i, t := range types {
		args[i] = t.String()
	}
	return printable(name) + "(" + strings.Join(args, ", ") + ")"
}

// EnumType is an enum at run time.
type EnumType struct {
	Node   *Node
	byName map[string]uint16
	json   atomic.Pointer[jsonEnum]
}

// Enum is the type of the enum with the id.
func (r *Registry) Enum(id uint64) (*EnumType, error) {
	n := r.Node(id)
	if n == nil {
		return nil, fmt.Errorf("schema: enum %#x is not in the registry", id)
	}
	if n.Kind != EnumNode {
		return nil, fmt.Errorf("schema: %s is not an enum", printable(n.DisplayName))
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	if e := r.enums[id]; e != nil {
		return e, nil
	}
	e := &EnumType{Node: n, byName: make(map[string]uint16, len(n.Enum.Enumerants))}
	for i, v := range n.Enum.Enumerants {
		e.byName[v.Name] = uint16(i)
	}
	if r.enums == nil {
		r.enums = make(map[uint64]*EnumType)
	}
	r.enums[id] = e
	return e, nil
}

// Name is the name of the enumerant with that number; unknown ones have none.
func (e *EnumType) Name(value uint16) (string, bool) {
	if int(value) >= len(e.Node.Enum.Enumerants) {
		return "", false
	}
	return e.Node.Enum.Enumerants[value].Name, true
}

// Value is the number of the enumerant with that name.
func (e *EnumType) Value(name string) (uint16, bool) {
	v, ok := e.byName[name]
	return v, ok
}

// noEnumerant says that there is no enumerant of that name, and which one may be meant.
func (e *EnumType) noEnumerant(name string) string {
	names := make([]string, len(e.Node.Enum.Enumerants))
	for i, v := range e.Node.Enum.Enumerants {
		names[i] = printable(v.Name)
	}
	return fmt.Sprintf("enum %s has no enumerant %q%s", e, clip(name), suggest.Hint(name, names))
}

// String is the type's name.
func (e *EnumType) String() string { return (*Registry)(nil).typeName(e.Node, nil) }
