package syntax

import (
	"github.com/marque-rpc/marque/internal/compiler/diag"
)

// header reads a declaration up to its ';' or '{'.
func (p *parser) header(parent DeclKind) *Decl {
	switch next := p.peek(1); parent {
	case EnumDecl:
		return p.enumerant()
	case StructDecl, UnionDecl, GroupDecl:
		if p.isName("union") && next.Kind == LBrace {
			t := p.advance()
			return &Decl{Kind: UnionDecl, Name: Ident{Span: t.Span()}}
		}
		if next.Kind == Operator && (p.text[next.Start] == '@' || p.text[next.Start] == ':') {
			return p.member()
		}
	case InterfaceDecl:
		if next.Kind == Operator && p.str(next) == "@" {
			return p.method()
		}
	}
	return p.keyword(parent)
}

// keyword reads a declaration that begins with a word.
func (p *parser) keyword(parent DeclKind) *Decl {
	if next := p.peek(1).Kind; next == Name || next == Operator && p.isName("using") {
		switch p.str(p.tok()) {
		case "using":
			return p.using()
		case "const":
			return p.constant()
		case "enum":
			return p.named(EnumDecl)
		case "struct":
			return p.named(StructDecl)
		case "interface":
			return p.named(InterfaceDecl)
		case "annotation":
			return p.annotationDecl()
		}
	}
	t := p.tok()
	next := p.peek(1)
	hint := ""
	switch {
	case next.Kind == Operator && p.str(next) == "@" && (parent == FileDecl || parent == StructDecl || parent == InterfaceDecl):
		p.report(t.Span(), diag.Misplaced, "fields belong into a struct, methods into an interface, enumerants into an enum",
			"'%s @…' does not belong into a %s", clip(p.str(t)), parent)
		panic(failed{})
	case parent == InterfaceDecl && (next.Kind == Operator || next.Kind == LParen):
		hint = "give each method a number: " + clip(p.str(t)) + " @0 (…) -> (…);"
	default:
		hint = "declarations begin with using, const, enum, struct, interface or annotation"
	}
	p.report(t.Span(), diag.Unexpected, hint, "expected a declaration, found '%s'", clip(p.str(t)))
	panic(failed{})
}

// member reads a field, a named union or a group: the next token is an operator.
func (p *parser) member() *Decl {
	d := &Decl{Kind: FieldDecl, Name: p.ident()}
	if p.isOp(":") {
		p.advance()
		switch {
		case p.isName("union") && p.endsMember(1):
			d.Kind = UnionDecl
		case p.isName("group") && p.endsMember(1):
			d.Kind = GroupDecl
		default:
			p.report(d.Name.Span, diag.Unexpected, "write "+clip(d.Name.Text)+" @0 :Type;", "field '%s' has no number", clip(d.Name.Text))
			panic(failed{})
		}
		p.advance()
		d.Annotations = p.annotations()
		return d
	}
	d.Ordinal = p.ordinal()
	if p.numberedUnion(d) {
		return d
	}
	p.op(":")
	d.Type = p.expr()
	if p.take("=") {
		d.Value = p.expr()
	}
	d.Annotations = p.annotations()
	return d
}

// endsMember reports whether the token n ahead can follow "union" or "group" in a declaration.
func (p *parser) endsMember(n int) bool {
	t := p.peek(n)
	return t.Kind == LBrace || t.Kind == Semicolon || t.Kind == Operator && p.str(t) == "$"
}

// numberedUnion reads the rest of "foo @1! :union". Without the '!' it is the syntax of Cap'n Proto before 0.3.
func (p *parser) numberedUnion(d *Decl) bool {
	n := 0
	bang, colon := false, false
	if t := p.peek(n); t.Kind == Operator && p.str(t) == "!" {
		bang = true
		n++
	}
	if t := p.peek(n); t.Kind == Operator && p.str(t) == ":" {
		colon = true
		n++
	}
	if t := p.peek(n); t.Kind != Name || p.str(t) != "union" || !p.endsMember(n+1) {
		return false
	}
	p.i += n + 1
	if !bang || !colon {
		p.report(d.Ordinal.Span, diag.OldUnion,
			"leave the number out; if old data must stay readable, write '"+clip(d.Name.Text)+" @n! :union {'",
			"a union needs no number, and its keyword follows a colon")
	}
	d.Kind = UnionDecl
	d.Annotations = p.annotations()
	return true
}

func (p *parser) enumerant() *Decl {
	d := &Decl{Kind: EnumerantDecl, Name: p.ident()}
	d.Ordinal = p.ordinal()
	d.Annotations = p.annotations()
	return d
}

func (p *parser) method() *Decl {
	d := &Decl{Kind: MethodDecl, Name: p.ident()}
	d.Ordinal = p.ordinal()
	if p.is(LBracket) {
		p.list(RBracket, func() { d.Params = append(d.Params, p.ident()) })
	}
	d.Input = p.paramList()
	if p.take("->") {
		d.Output = p.paramList()
	}
	d.Annotations = p.annotations()
	return d
}

func (p *parser) paramList() *ParamList {
	l := &ParamList{At: p.tok().Span()}
	if next := p.peek(1); p.isName("stream") && next.Kind != LParen && !(next.Kind == Operator && p.str(next) == ".") {
		p.advance()
		l.Stream = true
		return l
	}
	if !p.is(LParen) {
		l.Type = p.expr()
		l.At = l.Type.At
		return l
	}
	l.At = p.list(RParen, func() { l.Params = append(l.Params, p.param()) })
	return l
}

func (p *parser) param() *Param {
	q := &Param{Name: p.ident()}
	q.At.Start = q.Name.Start
	p.op(":")
	q.Type = p.expr()
	if p.take("=") {
		q.Value = p.expr()
	}
	q.Annotations = p.annotations()
	q.At.End = p.toks[p.i-1].End
	return q
}

func (p *parser) using() *Decl {
	p.advance()
	d := &Decl{Kind: UsingDecl}
	if p.is(Name) && p.peek(1).Kind == Operator && p.str(p.peek(1)) == "=" {
		d.Name = p.ident()
		p.advance()
		d.Type = p.expr()
		return d
	}
	d.Type = p.expr()
	if d.Type.Kind != MemberExpr {
		p.report(d.Type.At, diag.UsingWithoutName, "write 'using Name = …;'",
			"'using' without '=' must name a member of something, such as 'using Foo.Bar;'")
		d.Name = Ident{Span: d.Type.At}
		return d
	}
	d.Name = d.Type.Name
	return d
}

func (p *parser) constant() *Decl {
	p.advance()
	d := &Decl{Kind: ConstDecl, Name: p.ident()}
	d.ID = p.optionalUID()
	p.op(":")
	d.Type = p.expr()
	p.op("=")
	d.Value = p.expr()
	d.Annotations = p.annotations()
	return d
}

// named reads the header of an enum, struct or interface.
func (p *parser) named(kind DeclKind) *Decl {
	p.advance()
	d := &Decl{Kind: kind, Name: p.ident()}
	d.ID = p.optionalUID()
	if kind != EnumDecl && p.is(LParen) {
		p.list(RParen, func() { d.Params = append(d.Params, p.ident()) })
	}
	if kind == InterfaceDecl && p.isName("extends") {
		p.advance()
		if !p.is(LParen) {
			p.expected("'('")
		}
		p.list(RParen, func() { d.Extends = append(d.Extends, p.expr()) })
	}
	d.Annotations = p.annotations()
	return d
}

// minID: ids of files and declarations have the top bit set.
const minID = 1 << 63

func (p *parser) uid() *Number {
	n := p.at()
	if n.Value < minID {
		p.report(n.Span, diag.BadID, "generate a new one with `marque id`", "0x%x is not a valid id: ids have the highest bit set", n.Value)
	}
	return n
}

func (p *parser) optionalUID() *Number {
	if !p.isOp("@") {
		return nil
	}
	return p.uid()
}

func (p *parser) ordinal() *Number {
	n := p.at()
	if n.Value > 65535 {
		p.report(n.Span, diag.OrdinalTooLarge, "numbers count from 0 without holes", "number @%d is larger than 65535", n.Value)
		n.Value = 65535
	}
	return n
}

func (p *parser) at() *Number {
	p.op("@")
	t := p.tok()
	if t.Kind != Integer {
		p.expected("a number")
	}
	p.advance()
	return &Number{p.integer(t), t.Span()}
}
