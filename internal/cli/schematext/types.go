package schematext

import (
	"fmt"
	"slices"
	"strings"

	"github.com/marque-rpc/marque/schema"
)

// typ is a type as it is written anywhere in the file. m is the method in whose
// parameters or results it stands, or nil.
func (p *printer) typ(t *schema.Type, m *schema.Method) string { return p.typeAt(t, m, 0) }

func (p *printer) typeAt(t *schema.Type, m *schema.Method, depth int) string {
	if depth > maxDepth {
		p.fail(fmt.Errorf("a type is nested more than %d deep", maxDepth))
		return ""
	}
	switch t.Kind {
	case schema.KindList:
		if t.Elem == nil {
			p.fail(fmt.Errorf("a list type has no element type"))
			return ""
		}
		return "List(" + p.typeAt(t.Elem, m, depth+1) + ")"
	case schema.KindEnum, schema.KindStruct, schema.KindInterface:
		return p.named(t.ID, t.Brand, m, depth)
	case schema.KindAnyPointer:
		return p.pointer(t, m)
	}
	return t.Kind.String()
}

// pointer is a type parameter or one of the types of any pointer.
func (p *printer) pointer(t *schema.Type, m *schema.Method) string {
	var names []string
	switch t.Any {
	case schema.TypeParameter:
		if n := p.r.Node(t.ID); n != nil {
			names = n.Parameters
		}
	case schema.MethodParameter:
		if m != nil {
			names = m.ImplicitParameters
		}
	default:
		return (&schema.ValueType{Kind: schema.KindAnyPointer, Any: t.Any}).String()
	}
	if int(t.ParamIndex) < len(names) {
		return name(names[t.ParamIndex])
	}
	return "AnyPointer"
}

// named is the name of a declaration with the arguments that its scopes have:
// Outer(Text).Inner. It begins at the file, or inside the scope around the place
// whose parameters stand for themselves.
func (p *printer) named(id uint64, brand *schema.Brand, m *schema.Method, depth int) string {
	var parts []string
	var first *schema.Node
	root := ""
	for scope := id; scope != 0; {
		n := p.r.Node(scope)
		if n == nil || len(parts) > maxDepth {
			p.fail(fmt.Errorf("the type @%#x is not there", id))
			return ""
		}
		if n.Kind == schema.FileNode {
			root = p.root(n, first)
			break
		}
		if scope != id && inherits(brand, scope) {
			break
		}
		first = n
		parts = append(parts, name(n.Name())+p.arguments(scope, brand, m, depth))
		scope = n.ScopeID
	}
	slices.Reverse(parts)
	return root + strings.Join(parts, ".")
}

// root is what stands before the name of first, which the file declares.
func (p *printer) root(file, first *schema.Node) string {
	switch {
	case file.ID == jsonFile:
		return importJSON
	case p.isShadowed(first):
		return " ." // ":." would be another token
	}
	return ""
}

// isShadowed reports whether the name of n, which a file declares, means something
// else in the scope that is being written.
func (p *printer) isShadowed(n *schema.Node) bool {
	if n == nil {
		return false
	}
	found, err := p.r.Lookup(p.scope, n.Name())
	return err == nil && found != n
}

func inherits(brand *schema.Brand, scope uint64) bool {
	return brand != nil && slices.ContainsFunc(brand.Scopes, func(b schema.BrandScope) bool { return b.Inherit && b.ScopeID == scope })
}

func (p *printer) arguments(scope uint64, brand *schema.Brand, m *schema.Method, depth int) string {
	if brand == nil {
		return ""
	}
	for _, b := range brand.Scopes {
		if b.ScopeID != scope || b.Inherit || len(b.Bind) == 0 {
			continue
		}
		args := make([]string, len(b.Bind))
		for i, to := range b.Bind {
			args[i] = "AnyPointer"
			if to.Type != nil {
				args[i] = p.typeAt(to.Type, m, depth+1)
			}
		}
		return "(" + strings.Join(args, ", ") + ")"
	}
	return ""
}
