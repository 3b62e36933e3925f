package syntax

import (
	"github.com/marque-rpc/marque/internal/compiler/diag"
	"github.com/marque-rpc/marque/schema"
)

var targetNames = map[string]schema.Targets{
	"file": schema.TargetFile, "const": schema.TargetConst, "enum": schema.TargetEnum, "enumerant": schema.TargetEnumerant,
	"struct": schema.TargetStruct, "field": schema.TargetField, "union": schema.TargetUnion, "group": schema.TargetGroup,
	"interface": schema.TargetInterface, "method": schema.TargetMethod, "param": schema.TargetParam,
	"annotation": schema.TargetAnnotation, "*": schema.TargetAll,
}

func (p *parser) annotationDecl() *Decl {
	p.advance()
	d := &Decl{Kind: AnnotationDecl, Name: p.ident()}
	d.ID = p.optionalUID()
	if !p.is(LParen) {
		p.expected("'('")
	}
	n := 0
	var wildcard *Token
	p.list(RParen, func() {
		t := p.tok()
		if !p.is(Name) {
			t = p.op("*")
			wildcard = &t
		} else {
			p.advance()
		}
		n++
		p.target(d, t)
	})
	if wildcard != nil && n > 1 {
		p.report(wildcard.Span(), diag.WildcardAndOther, "leave the others out", "'*' already stands for all targets")
	}
	p.op(":")
	d.Type = p.expr()
	d.Annotations = p.annotations()
	return d
}

func (p *parser) target(d *Decl, t Token) {
	set, ok := targetNames[p.str(t)]
	switch {
	case !ok:
		p.report(t.Span(), diag.UnknownTarget,
			"targets are file, const, enum, enumerant, struct, field, union, group, interface, method, param, annotation and *",
			"'%s' is not a target of annotations", clip(p.str(t)))
	case set != schema.TargetAll && d.Targets != schema.TargetAll && d.Targets&set != 0:
		p.report(t.Span(), diag.DuplicateTarget, "remove it", "target '%s' is given twice", p.str(t))
	}
	d.Targets |= set
}

func (p *parser) annotations() []*Annotation {
	var list []*Annotation
	for p.isOp("$") {
		list = append(list, p.annotation())
	}
	return list
}

// annotation reads "$name" or "$name(value)". The grammar reads the value as an application of the name first.
func (p *parser) annotation() *Annotation {
	p.op("$")
	e := p.expr()
	if e.Kind != ApplyExpr {
		return &Annotation{Name: e}
	}
	if v := unit(e.Args); v != nil {
		return &Annotation{Name: e.Base, Value: v}
	}
	return &Annotation{Name: e.Base, Value: &Expr{Kind: TupleExpr, Args: e.Args, At: e.At}}
}
