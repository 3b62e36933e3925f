package compiler

import (
	"github.com/marque-rpc/marque/internal/compiler/diag"
	"github.com/marque-rpc/marque/internal/compiler/syntax"
	"github.com/marque-rpc/marque/schema"
)

// Found is what an expression stands for.
type Found struct {
	ID   uint64       // of the declaration; those of built-in types are of no use
	Type *schema.Type // nil if it is no type
}

// Find compiles one file and an expression for a type or another declaration, as if it stood in the file: it may use
// the file's aliases, and aliases in what it imports, of which requests do not tell. The request has what the
// expression needs besides what the file does.
func Find(opts Options, expr string) (*schema.CodeGeneratorRequest, Found, diag.Diagnostics) {
	c := newCompiler(opts)
	files := c.openAll()
	if len(files) != 1 {
		return nil, Found{}, c.sink.Diagnostics()
	}
	found := c.find(files[0], expr)
	req, ds := c.request(files)
	return req, found, ds
}

func (c *compiler) find(f *file, expr string) (found Found) {
	text := &diag.Source{Name: "argument", Text: expr}
	e := syntax.ParseExpr(text, &c.sink)
	if e == nil {
		return found
	}
	// A scope like the file's, whose diagnostics show the expression, which is an argument of a command.
	scope, from := *f.root, *f
	from.text, scope.file = text, &from
	b, ok := scope.compileDecl(e, implicit{})
	if !ok {
		return found
	}
	if b.decl != nil {
		found.ID = b.decl.id
		c.traverseID(found.ID, dependencyEagerness)
	}
	if b.isType() {
		t := new(schema.Type)
		if c.asType(&from, b, t, e) {
			c.traverseType(t, dependencyEagerness)
			found.Type = t
		}
	}
	c.traverseDeferred()
	return found
}

// isType reports whether b can be the type of something.
func (b branded) isType() bool {
	if b.decl == nil || b.decl.node == nil {
		return true
	}
	switch b.decl.node.kind {
	case syntax.EnumDecl, syntax.StructDecl, syntax.InterfaceDecl:
		return true
	}
	return false
}
