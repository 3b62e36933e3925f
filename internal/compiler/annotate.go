package compiler

import (
	"github.com/marque-rpc/marque/internal/compiler/diag"
	"github.com/marque-rpc/marque/internal/compiler/syntax"
	"github.com/marque-rpc/marque/schema"
)

// applyAnnotations compiles the annotations on a declaration of the given kind. None gives nil.
func (n *node) applyAnnotations(list []*syntax.Annotation, target schema.Targets) []schema.Annotation {
	if len(list) == 0 {
		return nil
	}
	// The values are filled in later, through pointers into this slice: it must not grow.
	out := make([]schema.Annotation, len(list))
	for i, a := range list {
		n.applyAnnotation(a, target, &out[i])
	}
	return out
}

func (n *node) applyAnnotation(a *syntax.Annotation, target schema.Targets, out *schema.Annotation) {
	b, ok := n.compileDecl(a.Name, implicit{})
	if !ok {
		return
	}
	if b.decl == nil || b.decl.node == nil || b.decl.node.kind != syntax.AnnotationDecl {
		n.report(a.Name.At, diag.NotAnAnnotation, "", "'%s' is not an annotation", exprString(a.Name))
		return
	}
	out.ID, out.Brand = b.decl.id, n.c.compileBrand(n.file, b.scope)
	if out.Brand == nil {
		out.Brand = new(schema.Brand) // the reference compiler writes an empty one
	}
	if !b.decl.node.declared() {
		return
	}
	def := b.decl.node.out.AnnotationDef
	if def.Targets&target == 0 {
		n.report(a.Name.At, diag.WrongTarget, "its declaration lists what it applies to", "'%s' cannot be put on a %s", exprString(a.Name), targetName(target))
	}
	if b.decl.node.broken {
		return
	}
	typ := n.c.substitute(def.Type, out.Brand)
	if a.Value != nil {
		n.setValue(a.Value, typ, &out.Value, false)
		return
	}
	out.Value.Kind = typ.Kind
	if typ.Kind != schema.KindVoid {
		n.report(a.Name.At, diag.NeedsValue, "write $"+exprString(a.Name)+"(value)", "'%s' needs a value of type %s", exprString(a.Name), n.c.typeName(typ))
	}
}

var targetWords = [...]string{"file", "constant", "enum", "enumerant", "struct", "field", "union", "group", "interface",
	"method", "parameter", "annotation"}

func targetName(t schema.Targets) string {
	for i, w := range targetWords {
		if t == 1<<i {
			return w
		}
	}
	return "declaration"
}
