package schema

import (
	"fmt"
	"maps"
	"slices"
	"strings"
)

// ValueType is the type of a value, with every type parameter replaced by what
// it is bound to; a parameter that is bound to nothing is an AnyPointer.
// ValueTypes are immutable.
type ValueType struct {
	Kind      TypeKind
	Any       AnyKind        // of KindAnyPointer: what is known of it
	Elem      *ValueType     // of KindList
	Enum      *EnumType      // of KindEnum
	Struct    *StructType    // of KindStruct
	Interface *InterfaceType // of KindInterface

	depth int // of lists in lists and arguments in arguments
}

// String is the type as the schema language writes it.
func (t *ValueType) String() string {
	switch t.Kind {
	case KindList:
		return "List(" + t.Elem.String() + ")"
	case KindEnum:
		return t.Enum.String()
	case KindStruct:
		return t.Struct.String()
	case KindInterface:
		return t.Interface.String()
	case KindAnyPointer:
		switch t.Any {
		case AnyStruct:
			return "AnyStruct"
		case AnyList:
			return "AnyList"
		case AnyCapability:
			return "Capability"
		}
	}
	return t.Kind.String()
}

// key tells types apart; it is no longer than maxKeyBytes.
func (t *ValueType) key() string {
	switch t.Kind {
	case KindList:
		return "[" + t.Elem.key()
	case KindEnum:
		return fmt.Sprintf("e%x", t.Enum.Node.ID)
	case KindStruct:
		return t.Struct.key
	case KindInterface:
		return t.Interface.key
	}
	return fmt.Sprintf("%d.%d", t.Kind, t.Any)
}

// Limits on what a schema may make of type parameters: a generic type that
// contains itself with a larger argument has no end.
const (
	maxKeyBytes  = 8 << 10
	maxTypeDepth = 32 // lists in lists, arguments in arguments
)

var errNoEnd = fmt.Errorf("schema: the arguments of a generic type grow without end: they are nested more than %d deep", maxTypeDepth)

// binding is what the parameters of generic scopes are bound to.
type binding map[uint64][]*ValueType

// depth is that of a type with these arguments.
func (b binding) depth() int {
	depth := 0
	for _, types := range b {
		for _, t := range types {
			depth = max(depth, t.depth+1)
		}
	}
	return depth
}

// key is a canonical name of the binding.
func (b binding) key() string {
	var s strings.Builder
	for _, id := range slices.Sorted(maps.Keys(b)) {
		fmt.Fprintf(&s, "(%x", id)
		for _, t := range b[id] {
			s.WriteByte(',')
			s.WriteString(t.key())
		}
		s.WriteByte(')')
	}
	return s.String()
}

var anyPointer = &ValueType{Kind: KindAnyPointer}

// resolve replaces the parameters in t. An id that is not in the registry, or
// is of another kind than t says, is an error.
func (r *Registry) resolve(t *Type, b binding, depth int) (*ValueType, error) {
	if depth > maxTypeDepth {
		return nil, fmt.Errorf("schema: the type is nested more than %d deep", maxTypeDepth)
	}
	switch t.Kind {
	case KindList:
		if t.Elem == nil {
			return nil, fmt.Errorf("schema: a list type has no element type")
		}
		elem, err := r.resolve(t.Elem, b, depth+1)
		if err != nil {
			return nil, err
		}
		if elem.depth >= maxTypeDepth {
			return nil, errNoEnd
		}
		return &ValueType{Kind: KindList, Elem: elem, depth: elem.depth + 1}, nil
	case KindEnum:
		e, err := r.Enum(t.ID)
		return &ValueType{Kind: KindEnum, Enum: e}, err
	case KindStruct:
		inner, err := r.bind(t.Brand, b, depth)
		if err != nil {
			return nil, err
		}
		s, err := r.structType(t.ID, inner)
		return &ValueType{Kind: KindStruct, Struct: s, depth: inner.depth()}, err
	case KindInterface:
		inner, err := r.bind(t.Brand, b, depth)
		if err != nil {
			return nil, err
		}
		i, err := r.interfaceType(t.ID, inner)
		return &ValueType{Kind: KindInterface, Interface: i, depth: inner.depth()}, err
	case KindAnyPointer:
		return resolveAny(t, b), nil
	}
	return &ValueType{Kind: t.Kind}, nil
}

func resolveAny(t *Type, b binding) *ValueType {
	switch t.Any {
	case TypeParameter:
		if types := b[t.ID]; int(t.ParamIndex) < len(types) {
			return types[t.ParamIndex]
		}
		return anyPointer
	case MethodParameter:
		return anyPointer
	}
	return &ValueType{Kind: KindAnyPointer, Any: t.Any}
}

// bind evaluates a brand where the parameters around it are bound by b.
func (r *Registry) bind(brand *Brand, b binding, depth int) (binding, error) {
	if brand == nil {
		return nil, nil
	}
	inner := make(binding, len(brand.Scopes))
	for _, scope := range brand.Scopes {
		if scope.Inherit {
			if types, ok := b[scope.ScopeID]; ok {
				inner[scope.ScopeID] = types
			}
			continue
		}
		types := make([]*ValueType, len(scope.Bind))
		for i, to := range scope.Bind {
			types[i] = anyPointer
			if to.Type == nil {
				continue
			}
			t, err := r.resolve(to.Type, b, depth+1)
			if err != nil {
				return nil, err
			}
			if !t.Kind.IsPointer() {
				return nil, fmt.Errorf("schema: a type parameter is bound to %s, which is not a pointer type", t)
			}
			if t.depth >= maxTypeDepth {
				return nil, errNoEnd
			}
			types[i] = t
		}
		inner[scope.ScopeID] = types
	}
	return inner, nil
}

// Resolve gives the type of a type expression in which no parameter is bound.
func (r *Registry) Resolve(t *Type) (*ValueType, error) { return r.resolve(t, nil, 0) }
