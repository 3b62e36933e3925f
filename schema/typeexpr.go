package schema

import (
	"fmt"
	"strings"
)

// TypeExpr finds the type that an expression of the schema language names, such
// as Map(Text, List(Point)).Entry, as seen from a scope (see Lookup). Names that
// "using" gives are not known: nodes do not have them.
func (r *Registry) TypeExpr(scope uint64, expr string) (*ValueType, error) {
	p := &typeParser{r: r, scope: scope, text: textParser{input: []byte(expr)}}
	t, err := p.expr(0)
	if err == nil && (p.text.peek() != 0 || p.text.pos < len(expr)) {
		err = fmt.Errorf("schema: %q does not belong to a type", clip(expr[p.text.pos:]))
	}
	if err != nil && strings.ContainsAny(expr, "(,") {
		err = fmt.Errorf("%w (in type %q)", err, clip(expr))
	}
	if err != nil {
		return nil, err
	}
	return t, nil
}

// StructExpr is TypeExpr for an expression that must name a struct.
func (r *Registry) StructExpr(scope uint64, expr string) (*StructType, error) {
	t, err := r.TypeExpr(scope, expr)
	if err != nil {
		return nil, err
	}
	if t.Kind != KindStruct {
		return nil, fmt.Errorf("schema: %s is not a struct type", clip(expr))
	}
	return t.Struct, nil
}

// InterfaceExpr is TypeExpr for an expression that must name an interface.
func (r *Registry) InterfaceExpr(scope uint64, expr string) (*InterfaceType, error) {
	t, err := r.TypeExpr(scope, expr)
	if err != nil {
		return nil, err
	}
	if t.Kind != KindInterface {
		return nil, fmt.Errorf("schema: %s is not an interface type", clip(expr))
	}
	return t.Interface, nil
}

type typeParser struct {
	r     *Registry
	scope uint64
	text  textParser
}

func (p *typeParser) name() (string, error) {
	if !isNameStart(p.text.peek()) {
		return "", fmt.Errorf("schema: a name expected, found %s", p.text.found())
	}
	return string(p.text.word(false)), nil
}

// expr reads Name(Args).Name(Args)…
func (p *typeParser) expr(depth int) (*ValueType, error) {
	if depth > maxTypeDepth {
		return nil, fmt.Errorf("schema: the type is nested more than %d deep", maxTypeDepth)
	}
	name, err := p.name()
	if err != nil {
		return nil, err
	}
	node, lookupErr := p.r.lookupFirst(p.scope, name)
	if lookupErr != nil {
		if t, err := p.builtin(name, depth); t != nil || err != nil {
			return t, err
		}
		return nil, lookupErr
	}
	bound := make(binding)
	for {
		if err := p.arguments(node, bound, depth); err != nil {
			return nil, err
		}
		if !p.text.take('.') {
			return p.r.typeOf(node, bound)
		}
		if name, err = p.name(); err != nil {
			return nil, err
		}
		inner := p.r.nested(node, name)
		if inner == nil {
			return nil, fmt.Errorf("schema: %s has no declaration %q", printable(node.DisplayName), clip(name))
		}
		node = inner
	}
}

// arguments reads (Type, Type) after the name of a generic node.
func (p *typeParser) arguments(n *Node, bound binding, depth int) error {
	if p.text.peek() != '(' {
		return nil
	}
	p.text.pos++
	for {
		t, err := p.expr(depth + 1)
		if err != nil {
			return err
		}
		if !t.Kind.IsPointer() {
			return fmt.Errorf("schema: %s is no pointer type, so no type argument", t)
		}
		bound[n.ID] = append(bound[n.ID], t)
		if p.text.take(')') {
			break
		}
		if !p.text.take(',') {
			return fmt.Errorf("schema: ',' or ')' expected, found %s", p.text.found())
		}
	}
	if len(bound[n.ID]) != len(n.Parameters) {
		return fmt.Errorf("schema: %s has %d type parameters, not %d", printable(n.DisplayName), len(n.Parameters), len(bound[n.ID]))
	}
	return nil
}

// builtin is the type of that name which no file declares, or nil.
func (p *typeParser) builtin(name string, depth int) (*ValueType, error) {
	for any, word := range map[AnyKind]string{AnyPointer: "AnyPointer", AnyStruct: "AnyStruct", AnyList: "AnyList", AnyCapability: "Capability"} {
		if word == name {
			return &ValueType{Kind: KindAnyPointer, Any: any}, nil
		}
	}
	for k, word := range kindNames {
		if word == name && TypeKind(k) != KindList && strings.ToLower(word) != word {
			return &ValueType{Kind: TypeKind(k)}, nil
		}
	}
	if name != "List" {
		return nil, nil
	}
	if !p.text.take('(') {
		return nil, fmt.Errorf("schema: List needs its element type: List(Text)")
	}
	elem, err := p.expr(depth + 1)
	if err == nil && !p.text.take(')') {
		err = fmt.Errorf("schema: ')' expected, found %s", p.text.found())
	}
	return &ValueType{Kind: KindList, Elem: elem}, err
}

func (r *Registry) typeOf(n *Node, b binding) (*ValueType, error) {
	switch n.Kind {
	case EnumNode:
		e, err := r.Enum(n.ID)
		return &ValueType{Kind: KindEnum, Enum: e}, err
	case StructNode:
		s, err := r.structType(n.ID, b)
		return &ValueType{Kind: KindStruct, Struct: s}, err
	case InterfaceNode:
		i, err := r.interfaceType(n.ID, b)
		return &ValueType{Kind: KindInterface, Interface: i}, err
	}
	return nil, fmt.Errorf("schema: %s is not a type", printable(n.DisplayName))
}
