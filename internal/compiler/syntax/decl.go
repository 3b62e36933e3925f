package syntax

import (
	"github.com/marque-rpc/marque/internal/compiler/diag"
	"github.com/marque-rpc/marque/schema"
)

// file reads all statements of a file.
func (p *parser) file(f *File) {
	for !p.is(EOF) {
		if p.is(RBrace) {
			p.report(p.tok().Span(), diag.Unexpected, "remove it, or look for a '}' too many above", "'}' closes nothing")
			p.advance()
			continue
		}
		p.guard(func() { p.fileStatement(f) })
	}
}

func (p *parser) fileStatement(f *File) {
	switch {
	case p.isOp("@"):
		id := p.uid()
		doc, _ := p.docAfter(p.semicolon())
		if f.ID != nil {
			p.report(id.Span, diag.SecondFileID, "remove one of them", "a file has only one id")
			return
		}
		f.ID, f.Doc = id, doc
	case p.isOp("$"):
		a := p.annotation()
		p.semicolon()
		f.Annotations = append(f.Annotations, a)
	default:
		f.Decls = p.statement(FileDecl, f.Decls)
	}
}

// guard runs a statement's reader; if it gives up, the rest of the statement is skipped and the result is false.
func (p *parser) guard(read func()) (ok bool) {
	depth, start := p.depth, p.i
	defer func() {
		if r := recover(); r != nil {
			if _, ok := r.(failed); !ok {
				panic(r)
			}
			p.depth = depth
			p.skipStatement(start)
		}
	}()
	read()
	return true
}

// skipStatement goes to behind the ';' or the block that ends the statement, to before the '}' of the block around it,
// or to a token that begins a line and looks like the start of another statement.
func (p *parser) skipStatement(start int) {
	for ; !p.is(EOF); p.i++ {
		switch {
		case p.is(Semicolon):
			p.i++
			return
		case p.is(LBrace):
			p.skipBlock()
			return
		case p.is(RBrace):
			return
		case p.i > start && p.startsStatement():
			return
		}
	}
}

func (p *parser) skipBlock() {
	for depth := 0; !p.is(EOF); {
		switch p.advance().Kind {
		case LBrace:
			depth++
		case RBrace:
			if depth--; depth == 0 {
				return
			}
		}
	}
}

// startsStatement reports whether the current token is the first of its line and begins "name @", "name :" or "word Name".
func (p *parser) startsStatement() bool {
	if !p.is(Name) {
		return false
	}
	for i := int(p.tok().Start) - 1; i >= 0 && p.text[i] != '\n'; i-- {
		if classes[p.text[i]]&isSpace == 0 {
			return false
		}
	}
	next := p.peek(1)
	if next.Kind == Operator {
		return p.str(next) == "@"
	}
	switch p.str(p.tok()) {
	case "struct", "enum", "interface", "const", "annotation", "using":
		return next.Kind == Name
	}
	return false
}

// statement reads one declaration inside a declaration of kind parent and appends it to decls.
func (p *parser) statement(parent DeclKind, decls []*Decl) []*Decl {
	start := p.tok()
	if start.Kind != Name {
		p.expected("a declaration")
	}
	d := p.header(parent)
	if isBlock(d.Kind) {
		decls = append(decls, d)
		p.block(d, start)
		return decls
	}
	if p.is(LBrace) {
		p.report(p.tok().Span(), diag.WantSemicolon, "", "this %s ends with ';', not with a block", d.Kind)
		panic(failed{})
	}
	end := p.semicolon()
	d.At.Start = start.Start
	d.Doc, d.At.End = p.docAfter(end)
	return append(decls, d)
}

func isBlock(k DeclKind) bool {
	switch k {
	case EnumDecl, StructDecl, UnionDecl, GroupDecl, InterfaceDecl:
		return true
	}
	return false
}

// semicolon reads the end of a statement. If only that is missing, the statement is good all the same.
func (p *parser) semicolon() Token {
	if p.is(Semicolon) {
		return p.advance()
	}
	if p.is(RBrace) || p.startsStatement() {
		p.missing("';'")
		return p.toks[p.i-1]
	}
	p.expected("';'")
	return Token{}
}

// block reads "{ ... }" into d. The doc comment stands behind '{', or else behind '}'.
func (p *parser) block(d *Decl, start Token) {
	if p.is(Semicolon) {
		t := p.advance()
		p.report(t.Span(), diag.WantBlock, "write '{ … }'", "this %s ends with a block, not with ';'", d.Kind)
		d.At = diag.Span{Start: start.Start, End: t.End}
		return
	}
	if !p.is(LBrace) {
		p.expected("'{'")
	}
	open := p.advance()
	p.enter(open.Span())
	doc, _ := p.docAfter(open)
	for !p.is(RBrace) && !p.is(EOF) {
		if !p.guard(func() { d.Decls = p.statement(d.Kind, d.Decls) }) {
			d.Broken = true
		}
	}
	for _, m := range d.Decls {
		d.Broken = d.Broken || m.Broken && (m.Kind == UnionDecl || m.Kind == GroupDecl)
	}
	p.leave()
	d.At = diag.Span{Start: start.Start, End: p.tok().End}
	if p.is(EOF) {
		p.report(open.Span(), diag.Unclosed, "", "'{' is never closed with '}'")
		return
	}
	late, end := p.docAfter(p.advance())
	d.At.End = end
	if d.Doc = doc; doc == "" {
		d.Doc = late
	}
}

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
