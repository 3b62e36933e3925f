package schema

import (
	"fmt"
	"strconv"
	"strings"
)

// Eval finds a value that schemas hold: a constant, the default of a field, or
// a part of one of them. The expression is like config.servers[2].port, seen
// from a scope (see Lookup).
func (r *Registry) Eval(scope uint64, expr string) (Dynamic, error) {
	p := &typeParser{r: r, scope: scope, text: textParser{input: []byte(expr)}}
	v, err := p.eval()
	if err == nil && (p.text.peek() != 0 || p.text.pos < len(expr)) {
		err = fmt.Errorf("schema: '.' or '[' expected, found %s", p.text.found())
	}
	if err != nil && strings.ContainsAny(expr, ".[") {
		err = fmt.Errorf("%w (in %q)", err, clip(expr))
	}
	if err != nil {
		return Dynamic{}, err
	}
	return v, nil
}

func (p *typeParser) eval() (Dynamic, error) {
	name, err := p.name()
	if err != nil {
		return Dynamic{}, err
	}
	node, err := p.r.lookupFirst(p.scope, name)
	if err != nil {
		return Dynamic{}, err
	}
	for node.Kind != ConstNode {
		if !p.text.take('.') {
			return Dynamic{}, fmt.Errorf("schema: %s has no value", printable(node.DisplayName))
		}
		if name, err = p.name(); err != nil {
			return Dynamic{}, err
		}
		inner := p.r.nested(node, name)
		if inner == nil && node.Kind == StructNode {
			return p.defaultOf(node, name)
		}
		if inner == nil {
			return Dynamic{}, fmt.Errorf("schema: %s has no declaration %q", printable(node.DisplayName), clip(name))
		}
		node = inner
	}
	t, err := p.r.Resolve(&node.Const.Type)
	if err != nil {
		return Dynamic{}, err
	}
	return p.parts(node.Const.Value.Dynamic(t))
}

// defaultOf is the default of a field.
func (p *typeParser) defaultOf(n *Node, field string) (Dynamic, error) {
	s, err := p.r.structType(n.ID, nil)
	if err != nil {
		return Dynamic{}, err
	}
	v, err := DynamicStruct{Type: s}.Field(field)
	if err != nil {
		return Dynamic{}, err
	}
	return p.parts(v)
}

// parts follows .field and [index].
func (p *typeParser) parts(v Dynamic) (Dynamic, error) {
	for {
		switch {
		case p.text.take('.'):
			name, err := p.name()
			if err != nil {
				return v, err
			}
			if v.Type.Kind != KindStruct {
				return v, fmt.Errorf("schema: a value of type %s has no fields", v.Type)
			}
			s := v.Struct()
			if f := s.Type.Field(name); f != nil && f.InUnion() && s.Tag() != f.Discriminant && !s.Struct.IsZero() {
				return v, fmt.Errorf("schema: %q is not the active member of its union", clip(name))
			}
			if v, err = s.Field(name); err != nil {
				return v, err
			}
		case p.text.take('['):
			p.text.space()
			i, err := strconv.Atoi(string(p.text.word(false)))
			if err != nil || !p.text.take(']') {
				return v, fmt.Errorf("schema: an index expected: [0]")
			}
			if v.Type.Kind != KindList {
				return v, fmt.Errorf("schema: a value of type %s has no elements", v.Type)
			}
			if l := v.List(); i < l.Len() {
				v = l.At(i)
			} else {
				return v, fmt.Errorf("schema: index %d is out of range: there are %d", i, l.Len())
			}
		default:
			return v, nil
		}
	}
}
