package compiler

import (
	"path"
	"strings"

	"github.com/marque-rpc/marque/internal/compiler/diag"
	"github.com/marque-rpc/marque/internal/compiler/syntax"
	"github.com/marque-rpc/marque/schema"
)

// resolved is what a name refers to, before the brand of the place where it is used is applied: a declaration in scope
// scopeID, or a type parameter.
type resolved struct {
	decl    *entity
	scopeID uint64
	brand   *schema.Brand // of an alias's target

	paramScope uint64
	paramIndex int
}

// implicit is the type parameters of the method around. Inside an inline parameter struct they are parameters of that
// struct, scopeID; elsewhere scopeID is 0.
type implicit struct {
	scopeID uint64
	params  []syntax.Ident
}

// The ids of built-in types. They appear in requests only as what identifiers refer to.
const (
	firstBuiltinID = 1014 // Void; the others in the order of schema.TypeKind up to Data
	listID         = 1028
	objectID       = 1029 // the name that AnyPointer had long ago
	anyPointerID   = 1030 // and AnyStruct, AnyList, Capability
)

var builtins = func() map[string]*entity {
	m := map[string]*entity{
		"List":   {id: listID, kind: builtinList, params: 1},
		"Object": {id: objectID, kind: builtinType},
	}
	for k := schema.KindVoid; k <= schema.KindData; k++ {
		m[k.String()] = &entity{id: firstBuiltinID + uint64(k), kind: builtinType, builtin: schema.Type{Kind: k}}
	}
	for i, name := range []string{"AnyPointer", "AnyStruct", "AnyList", "Capability"} {
		m[name] = &entity{id: anyPointerID + uint64(i), kind: builtinType, builtin: schema.Type{Kind: schema.KindAnyPointer, Any: schema.AnyKind(i)}}
	}
	return m
}()

// resolve looks a name up in n, in the scopes around it and among the built-in types. It may be found and not be ok: an
// alias that stands for nothing, which is reported.
func (n *node) resolve(name string) (r resolved, found, ok bool) {
	for s := n; s != nil; s = s.parent {
		if r, found, ok := s.resolveMember(name); found {
			return r, true, ok
		}
		for i, p := range s.decl.Params {
			if p.Text == name {
				return resolved{paramScope: s.id, paramIndex: i}, true, true
			}
		}
	}
	if e := builtins[name]; e != nil {
		return resolved{decl: e}, true, true
	}
	return resolved{}, false, false
}

// resolveMember is resolve for n alone.
func (n *node) resolveMember(name string) (r resolved, found, ok bool) {
	n.expand()
	m, found := n.members[name]
	switch {
	case !found:
		return resolved{}, false, false
	case m.node != nil:
		return resolved{decl: m.node.entity(), scopeID: n.id}, true, true
	}
	r, ok = n.c.compileAlias(m.alias)
	return r, true, ok
}

// compileAlias finds out what an alias stands for. That it stands for nothing is reported where it is declared, and not
// where it is used.
func (c *compiler) compileAlias(a *alias) (resolved, bool) {
	if a.busy {
		a.scope.report(a.name.Span, diag.Recursive, "", "'%s' stands for itself", a.name.Text)
		return resolved{}, false
	}
	if a.done {
		return a.result, a.ok
	}
	if a.done = true; !c.enter(a.scope.file, a.target.At) {
		return resolved{}, false
	}
	a.busy = true
	defer func() { a.busy, c.depth = false, c.depth-1 }()
	b, ok := a.scope.compileDecl(a.target, implicit{})
	if !ok {
		return resolved{}, false
	}
	a.ok = true
	if b.decl == nil {
		a.result = resolved{paramScope: b.scopeID, paramIndex: b.index}
	} else {
		a.result = resolved{decl: b.decl, scopeID: a.scope.id, brand: c.compileBrand(a.scope.file, b.scope)}
	}
	return a.result, true
}

// compileDecl finds out what an expression refers to. What is wrong is reported.
func (n *node) compileDecl(e *syntax.Expr, imp implicit) (branded, bool) {
	b, ok := n.lookUp(e, imp)
	if ok && n.c.opts.Positions && b.decl != nil && e.Kind != syntax.ApplyExpr {
		n.file.identifiers = append(n.file.identifiers, schema.Identifier{StartByte: e.At.Start, EndByte: e.At.End, TypeID: b.decl.id})
	}
	return b, ok
}

func (n *node) lookUp(e *syntax.Expr, imp implicit) (branded, bool) {
	if n.c.types++; n.c.types > maxTotalTypes {
		n.report(e.At, diag.TypeTooLarge, "", "the schema is made of more than %d types", maxTotalTypes)
		return branded{}, false
	}
	switch e.Kind {
	case syntax.NameExpr:
		return n.compileName(e, imp)
	case syntax.AbsoluteExpr:
		r, found, ok := n.file.root.resolveMember(e.Name.Text)
		if !found {
			n.notDefined(e.Name, memberNames(n.file.root, nil))
		}
		if !ok {
			return branded{}, false
		}
		return n.c.interpret(lexicalScope(n), r, e), true
	case syntax.ImportExpr:
		f := n.c.importFile(n.file, e.Text)
		if f == nil {
			n.report(e.Name.Span, diag.ImportFailed, n.importHint(e.Text), "cannot import \"%s\"", e.Text)
			return branded{}, false
		}
		return branded{decl: f.root.entity(), scope: lexicalScope(f.root), src: e, size: 1}, true
	case syntax.ApplyExpr:
		return n.compileApplication(e, imp)
	case syntax.MemberExpr:
		return n.compileMember(e, imp)
	case syntax.BadExpr:
		return branded{}, false
	}
	n.report(e.At, diag.ExpectedName, "", "expected a name, found a value")
	return branded{}, false
}

// importHint says where a file was looked for, or where there is one of that name.
func (n *node) importHint(file string) string {
	base := path.Base(file)
	for _, other := range []string{"/" + base, "/capnp/" + base, "/capnp/compat/" + base} {
		if _, err := n.c.opts.Loader.Import(n.file.src, other); err == nil && other != file {
			return "write \"" + other + "\""
		}
	}
	if path.IsAbs(file) {
		return "a path that begins with '/' is looked for in the import path: -I, and the standard schemas"
	}
	return "the path is relative to the directory of this file"
}

func (n *node) compileName(e *syntax.Expr, imp implicit) (branded, bool) {
	for i, p := range imp.params {
		if p.Text == e.Name.Text {
			return branded{scopeID: imp.scopeID, index: i, size: 1}, true
		}
	}
	r, found, ok := n.resolve(e.Name.Text)
	if !found {
		n.notDefined(e.Name, n.visible())
	}
	if !ok {
		return branded{}, false
	}
	return n.c.interpret(lexicalScope(n), r, e), true
}

func (n *node) compileApplication(e *syntax.Expr, imp implicit) (branded, bool) {
	b, ok := n.compileDecl(e.Base, imp)
	if !ok {
		return b, false
	}
	params := make([]branded, 0, len(e.Args))
	failed := false
	for _, a := range e.Args {
		if a.Name.Text != "" {
			n.report(a.Name.Span, diag.NamedTypeParameter, "write the type alone", "type parameters are given without names")
		}
		p, ok := n.compileDecl(a.Value, imp)
		failed = failed || !ok
		params = append(params, p)
	}
	if failed {
		b.broken = true
		return b, true
	}
	applied, ok := n.c.apply(n.file, b, params, e)
	applied.broken = !ok
	return applied, true
}

func (n *node) compileMember(e *syntax.Expr, imp implicit) (branded, bool) {
	b, ok := n.compileDecl(e.Base, imp)
	if !ok {
		return b, false
	}
	if b.decl != nil && b.decl.node != nil {
		r, found, ok := b.decl.node.resolveMember(e.Name.Text)
		if ok {
			return n.c.interpret(b.scope, r, e), true
		}
		if found {
			return branded{}, false // an alias that stands for nothing
		}
	}
	hint := ""
	if b.decl != nil && b.decl.node != nil {
		hint = didYouMean(e.Name.Text, memberNames(b.decl.node, nil))
	}
	n.report(e.Name.Span, diag.NoMember, hint, "'%s' has no member '%s'", exprString(e.Base), e.Name.Text)
	return branded{}, false
}

// notDefined reports a name that is none of those known.
func (n *node) notDefined(name syntax.Ident, known []string) {
	n.report(name.Span, diag.NotDefined, didYouMean(name.Text, known), "'%s' is not defined", name.Text)
}

// visible lists the names that can be used in n.
func (n *node) visible() (names []string) {
	for s := n; s != nil; s = s.parent {
		names = memberNames(s, names)
	}
	for b := range builtins {
		names = append(names, b)
	}
	return names
}

// memberNames adds the names of the declarations inside n to names, unless nobody will see the list.
func memberNames(n *node, names []string) []string {
	if n.c.sink.Full() {
		return names
	}
	n.expand()
	for _, d := range n.decl.Decls {
		if m, ok := n.members[d.Name.Text]; ok && (m.node != nil || m.alias != nil) {
			names = append(names, d.Name.Text)
		}
	}
	return names
}

// compileType writes the type that e names into t.
func (n *node) compileType(e *syntax.Expr, t *schema.Type, imp implicit) bool {
	b, ok := n.compileDecl(e, imp)
	if !ok {
		return false
	}
	return n.c.asType(n.file, b, t, e)
}

// exprString is an expression as it was written, near enough for a message.
func exprString(e *syntax.Expr) string {
	if e == nil {
		return "type"
	}
	switch e.Kind {
	case syntax.NameExpr:
		return e.Name.Text
	case syntax.AbsoluteExpr:
		return "." + e.Name.Text
	case syntax.ImportExpr:
		return "import \"" + e.Text + "\""
	case syntax.MemberExpr:
		return exprString(e.Base) + "." + e.Name.Text
	case syntax.ApplyExpr:
		args := make([]string, 0, len(e.Args))
		for _, a := range e.Args {
			args = append(args, exprString(a.Value))
		}
		return exprString(e.Base) + "(" + strings.Join(args, ", ") + ")"
	}
	return "value"
}
