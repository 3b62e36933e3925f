package syntax

import (
	"github.com/marque-rpc/marque/internal/compiler/diag"
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
	d.Broken = true // until it is read
	if p.is(Semicolon) {
		t := p.advance()
		p.report(t.Span(), diag.WantBlock, "write '{ … }'", "this %s ends with a block, not with ';'", d.Kind)
		d.At = diag.Span{Start: start.Start, End: t.End}
		return
	}
	if !p.is(LBrace) {
		p.expected("'{'")
	}
	open := p.tok()
	p.enter(open.Span()) // before it is read, as in list
	p.advance()
	doc, _ := p.docAfter(open)
	d.Broken = false
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
