package compiler

import (
	"github.com/marque-rpc/marque/internal/compiler/diag"
	"github.com/marque-rpc/marque/internal/compiler/syntax"
	"github.com/marque-rpc/marque/schema"
)

// brandScope says what the type parameters of a declaration and of all scopes around it are bound to.
// Scopes are immutable and shared.
type brandScope struct {
	parent    *brandScope
	leaf      uint64 // id of the declaration
	count     int    // how many parameters it has
	params    []branded
	inherited bool // we are inside of this scope: its parameters stand for themselves
}

// branded is what an expression for a type or other declaration means: a declaration with a brand, or a parameter.
type branded struct {
	decl  *entity
	scope *brandScope
	src   *syntax.Expr // where it was written; nil if nowhere

	// If decl is nil: parameter index of the scope, or, if scopeID is 0, of the method.
	scopeID uint64
	index   int

	size   int  // how many types it is made of
	broken bool // its parameters are wrong, and were reported
}

// entity is what a name can stand for: a declaration of some file, or a built-in type.
type entity struct {
	id      uint64
	kind    entityKind
	node    *node // nil for built-in types
	params  int
	builtin schema.Type
}

type entityKind uint8

const (
	declared entityKind = iota
	builtinType
	builtinList
)

// maxTypeSize bounds how many types an expression may be made of: aliases of generic types double quickly.
const maxTypeSize = 4096

// lexicalScope is the brand inside of n: every parameter around stands for itself.
func lexicalScope(n *node) *brandScope {
	if n == nil {
		return nil
	}
	if n.lexical == nil {
		n.lexical = &brandScope{parent: lexicalScope(n.parent), leaf: n.id, count: n.paramCount(), inherited: true}
	}
	return n.lexical
}

func (s *brandScope) isGeneric() bool {
	for ; s != nil; s = s.parent {
		if s.count > 0 {
			return true
		}
	}
	return false
}

func (s *brandScope) push(id uint64, count int) *brandScope {
	return &brandScope{parent: s, leaf: id, count: count}
}

// pop is the scope with that id around s; if s is not inside of it, a fresh one.
func (s *brandScope) pop(id uint64) *brandScope {
	for p := s; p != nil; p = p.parent {
		if p.leaf == id {
			return p
		}
	}
	return &brandScope{leaf: id}
}

// lookup is what parameter index of scope id is bound to; false if it stands for itself.
func (s *brandScope) lookup(c *compiler, id uint64, index int) (branded, bool) {
	for p := s; p != nil; p = p.parent {
		if p.leaf != id {
			continue
		}
		if index < len(p.params) {
			return p.params[index], true
		}
		if p.inherited {
			return branded{}, false
		}
		return c.anyPointer(), true
	}
	return branded{}, false
}

func (c *compiler) anyPointer() branded { return c.builtin(builtins["AnyPointer"]) }

func (c *compiler) builtin(e *entity) branded {
	return branded{decl: e, scope: &brandScope{leaf: e.id, count: e.params}, size: 1}
}

// interpret gives the meaning of a resolved name in scope s.
func (c *compiler) interpret(s *brandScope, r resolved, src *syntax.Expr) branded {
	if r.decl == nil {
		if b, ok := s.lookup(c, r.paramScope, r.paramIndex); ok {
			return b
		}
		return branded{scopeID: r.paramScope, index: r.paramIndex, src: src, size: 1}
	}
	scope := s.pop(r.scopeID)
	size := 1
	if r.brand != nil {
		scope, size = c.evaluateBrand(scope, r.decl, r.brand.Scopes)
	} else {
		scope = scope.push(r.decl.id, r.decl.params)
	}
	return branded{decl: r.decl, scope: scope, src: src, size: size}
}

// evaluateBrand turns a compiled brand of decl, which was written in scope s, back into scopes.
func (c *compiler) evaluateBrand(s *brandScope, decl *entity, brand []schema.BrandScope) (*brandScope, int) {
	size := 1
	out := &brandScope{leaf: decl.id, count: decl.params}
	if len(brand) > 0 && brand[0].ScopeID == decl.id {
		size += c.bindScope(out, s, brand[0])
		brand = brand[1:]
	}
	if decl.node != nil && decl.node.parent != nil {
		var n int
		out.parent, n = c.evaluateBrand(s, decl.node.parent.entity(), brand)
		size += n
	}
	return out, size
}

// bindScope fills out's parameters from a compiled brand scope. It gives the size of what was bound.
func (c *compiler) bindScope(out, s *brandScope, from schema.BrandScope) (size int) {
	if from.Inherit {
		p := s.pop(out.leaf)
		out.params, out.inherited = p.params, p.inherited
		return 1
	}
	c.types += len(from.Bind)
	for _, b := range from.Bind {
		t := c.anyPointer()
		if b.Type != nil {
			t = c.decompile(s, *b.Type)
		}
		size += t.size
		out.params = append(out.params, t)
	}
	return size
}

// decompile turns a compiled type, which was written in scope s, back into a branded declaration.
func (c *compiler) decompile(s *brandScope, t schema.Type) branded {
	switch t.Kind {
	case schema.KindList:
		elem := c.decompile(s, *t.Elem)
		list := c.builtin(builtins["List"])
		list.scope = &brandScope{leaf: list.decl.id, count: 1, params: []branded{elem}}
		list.size = elem.size + 1
		return list
	case schema.KindEnum, schema.KindStruct, schema.KindInterface:
		n := c.byID[t.ID]
		if n == nil {
			return c.anyPointer()
		}
		var scopes []schema.BrandScope
		if t.Brand != nil {
			scopes = t.Brand.Scopes
		}
		scope, size := c.evaluateBrand(s, n.entity(), scopes)
		return branded{decl: n.entity(), scope: scope, size: size}
	case schema.KindAnyPointer:
		if t.Any == schema.TypeParameter {
			if b, ok := s.lookup(c, t.ID, int(t.ParamIndex)); ok {
				return b
			}
			return branded{scopeID: t.ID, index: int(t.ParamIndex), size: 1}
		}
		return c.anyPointer()
	}
	return c.builtin(builtins[t.Kind.String()])
}

// apply binds b's parameters.
func (c *compiler) apply(f *file, b branded, params []branded, src *syntax.Expr) (branded, bool) {
	s := b.scope
	size := b.size
	for _, p := range params {
		size += p.size
	}
	switch {
	case b.decl == nil:
		c.report(f, src.At, diag.NotGeneric, "", "a type parameter takes no parameters itself")
		return b, false
	case len(s.params) > 0:
		c.report(f, src.At, diag.DoubleApplication, "remove one of the lists", "type parameters are given twice")
		return b, false
	case s.count == 0 && len(params) > 0:
		c.report(f, src.At, diag.NotGeneric, "remove the list", "'%s' has no type parameters", exprString(src.Base))
		return b, false
	case len(params) > s.count:
		c.report(f, src.At, diag.TooManyParameters, "", "'%s' takes %d, not %d type parameters", exprString(src.Base), s.count, len(params))
		return b, false
	case len(params) < s.count:
		c.report(f, src.At, diag.TooFewParameters, "", "'%s' takes %d, not %d type parameters", exprString(src.Base), s.count, len(params))
		return b, false
	case size > maxTypeSize:
		c.report(f, src.At, diag.TypeTooLarge, "", "type is made of more than %d types", maxTypeSize)
		return b, false
	}
	if b.decl.kind != builtinList {
		for i, p := range params {
			c.checkParameter(f, p, src.Args[i].Value)
		}
	}
	b.scope = &brandScope{parent: s.parent, leaf: s.leaf, count: s.count, params: params}
	b.src, b.size = src, size
	return b, true
}

// checkParameter reports a parameter that is not a pointer type.
func (c *compiler) checkParameter(f *file, p branded, src *syntax.Expr) {
	ok := p.decl == nil
	if !ok {
		switch k := p.decl.kind; k {
		case declared:
			ok = p.decl.node.kind == syntax.StructDecl || p.decl.node.kind == syntax.InterfaceDecl
		case builtinList:
			ok = true
		default:
			t := p.decl.builtin
			ok = t.Kind.IsPointer() && t.Any == schema.AnyPointer
		}
	}
	if !ok {
		c.report(f, src.At, diag.NotAPointer, "wrap it into a struct, or use Text, Data, List(…), AnyPointer, a struct or an interface",
			"'%s' cannot be bound to a type parameter: only pointer types can", exprString(src))
	}
}

// compileBrand writes the scope into schema form: what is bound, innermost first. Nil if nothing is.
func (c *compiler) compileBrand(f *file, s *brandScope) *schema.Brand {
	var b *schema.Brand
	for ; s != nil; s = s.parent {
		if len(s.params) == 0 && !(s.inherited && s.count > 0) {
			continue
		}
		out := schema.BrandScope{ScopeID: s.leaf, Inherit: s.inherited}
		if !s.inherited {
			c.types += len(s.params)
			out.Bind = make([]schema.Binding, len(s.params))
			for i, p := range s.params {
				t := new(schema.Type)
				c.asType(f, p, t, nil)
				out.Bind[i].Type = t
			}
		}
		if b == nil {
			b = new(schema.Brand)
		}
		b.Scopes = append(b.Scopes, out)
	}
	return b
}

// asType writes b as a type into t. It reports what is no type, at src or else where b was written, and gives false.
func (c *compiler) asType(f *file, b branded, t *schema.Type, src *syntax.Expr) bool {
	if src == nil {
		src = b.src
	}
	if b.decl == nil {
		*t = schema.Type{Kind: schema.KindAnyPointer, ID: b.scopeID, ParamIndex: uint16(b.index), Any: schema.TypeParameter}
		if b.scopeID == 0 {
			t.Any = schema.MethodParameter
		}
		return true
	}
	switch b.decl.kind {
	case builtinType:
		if b.decl.builtin.Kind == schema.KindVoid && b.decl.id == objectID && src != nil {
			c.report(f, src.At, diag.ObjectRenamed, "write AnyPointer", "type Object is called AnyPointer since Cap'n Proto 0.4")
			return false
		}
		*t = b.decl.builtin
		return true
	case builtinList:
		return c.asList(f, b, t, src)
	}
	var kind schema.TypeKind
	switch b.decl.node.kind {
	case syntax.EnumDecl:
		kind = schema.KindEnum
	case syntax.StructDecl:
		kind = schema.KindStruct
	case syntax.InterfaceDecl:
		kind = schema.KindInterface
	default:
		if src != nil {
			c.report(f, src.At, diag.NotAType, "", "'%s' is not a type but a %s", exprString(src), b.decl.node.kind)
		}
		return false
	}
	*t = schema.Type{Kind: kind, ID: b.decl.id, Brand: c.compileBrand(f, b.scope)}
	return true
}

func (c *compiler) asList(f *file, b branded, t *schema.Type, src *syntax.Expr) bool {
	elem := new(schema.Type)
	*t = schema.Type{Kind: schema.KindList, Elem: elem}
	if len(b.scope.params) != 1 {
		if src != nil && !b.broken {
			c.report(f, src.At, diag.ListParameters, "write List(Type)", "'List' takes one type parameter")
		}
		return false
	}
	var elemSrc *syntax.Expr
	if p := b.scope.params[0]; p.src == nil && src != nil {
		elemSrc = src
	}
	if !c.asType(f, b.scope.params[0], elem, elemSrc) {
		return false
	}
	if elem.Kind == schema.KindAnyPointer && listOfAny(elem) {
		if src != nil {
			c.report(f, src.At, diag.ListOfAny, "lists need one size for all elements: wrap the element into a struct",
				"'%s' is not possible", exprString(src))
		}
		*elem = schema.Type{}
		return false
	}
	return true
}

// listOfAny reports whether elem may not be a list's element: AnyPointer, AnyStruct and, because the reference
// compiler takes them for those two, the first two parameters of a scope.
func listOfAny(elem *schema.Type) bool {
	switch elem.Any {
	case schema.AnyPointer, schema.AnyStruct:
		return true
	case schema.TypeParameter, schema.MethodParameter:
		return elem.ParamIndex < 2
	}
	return false
}
