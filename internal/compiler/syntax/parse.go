package syntax

import (
	"strings"

	"github.com/marque-rpc/marque/internal/compiler/diag"
)

// MaxNesting is how deep blocks, lists, parentheses and member names may nest.
const MaxNesting = 200

// Parse reads a file. What is wrong goes to sink; the tree holds whatever could be made out.
func Parse(src *diag.Source, sink *diag.Sink) *File {
	f := &File{Source: src}
	if len(src.Text) > MaxFileBytes {
		sink.ReportFile(src.Name, diag.FileTooLarge, "split it", "file is larger than the limit of %d bytes", MaxFileBytes)
		return f
	}
	lex := lexer{src: src, text: src.Text, sink: sink}
	lex.run()
	f.Tokens, f.Comments = lex.tokens, lex.comments
	p := &parser{src: src, text: src.Text, sink: sink, toks: lex.tokens}
	p.file(f)
	return f
}

// parser is a recursive descent over the tokens. A statement that cannot be read is reported once and skipped.
type parser struct {
	src   *diag.Source
	text  string
	sink  *diag.Sink
	toks  []Token
	i     int
	depth int
}

// failed unwinds to the nearest list item or, if the nesting is too deep, statement; the error has been reported.
type failed struct{ deep bool }

func (p *parser) tok() Token           { return p.toks[p.i] }
func (p *parser) is(k Kind) bool       { return p.toks[p.i].Kind == k }
func (p *parser) str(t Token) string   { return p.text[t.Start:t.End] }
func (p *parser) isOp(op string) bool  { return p.is(Operator) && p.str(p.tok()) == op }
func (p *parser) isName(n string) bool { return p.is(Name) && p.str(p.tok()) == n }

func (p *parser) peek(n int) Token { return p.toks[min(p.i+n, len(p.toks)-1)] }

func (p *parser) advance() Token {
	t := p.toks[p.i]
	if t.Kind != EOF {
		p.i++
	}
	return t
}

func (p *parser) report(at diag.Span, code diag.Code, hint, format string, args ...any) *diag.Diagnostic {
	return p.sink.Report(p.src, at, code, hint, format, args...)
}

// expected reports that what comes next is not what, and gives the statement up.
func (p *parser) expected(what string) {
	p.missing(what)
	panic(failed{})
}

// missing reports that what comes next is not what.
func (p *parser) missing(what string) {
	t := p.tok()
	if t.Kind == Operator && len(p.str(t)) > 1 && p.str(t) != "->" {
		// No other operator has two characters.
		p.report(t.Span(), diag.GluedOperators, "put a space between the operators", "expected %s, found %s", what, p.describe(t))
		return
	}
	at, hint := t.Span(), ""
	if what == "';'" && p.i > 0 {
		// The place to mend is the end of what came before.
		prev := p.toks[p.i-1]
		at, hint = diag.Span{Start: prev.End, End: prev.End}, "end the statement with ';'"
	}
	p.report(at, diag.Unexpected, hint, "expected %s, found %s", what, p.describe(t))
}

func (p *parser) describe(t Token) string {
	switch t.Kind {
	case Name, Integer, Float, Operator:
		return "'" + clip(p.str(t)) + "'"
	}
	return t.Kind.String()
}

func clip(s string) string {
	if len(s) > 40 {
		return s[:40] + "…"
	}
	return s
}

func (p *parser) op(op string) Token {
	if !p.isOp(op) {
		p.expected("'" + op + "'")
	}
	return p.advance()
}

func (p *parser) take(op string) bool {
	if p.isOp(op) {
		p.i++
		return true
	}
	return false
}

func (p *parser) ident() Ident {
	if !p.is(Name) {
		p.expected("a name")
	}
	t := p.advance()
	return Ident{p.str(t), t.Span()}
}

func (p *parser) enter(at diag.Span) {
	if p.depth++; p.depth > MaxNesting {
		p.report(at, diag.TooDeep, "", "nested more than %d deep", MaxNesting)
		panic(failed{deep: true})
	}
}

func (p *parser) leave() { p.depth-- }

// list reads "open item, item close". A comma may follow the last item. A bad item is reported and skipped.
func (p *parser) list(closing Kind, item func()) diag.Span {
	open := p.tok()
	p.enter(open.Span()) // before it is read: what skips a list that nests too deep has to see where it begins
	defer p.leave()
	p.advance()
	for !p.is(closing) {
		if p.is(Comma) {
			p.report(p.tok().Span(), diag.EmptyListItem, "remove the comma", "expected an item before ','")
			p.advance()
			continue
		}
		p.item(item)
		if p.is(Comma) {
			p.advance()
			continue
		}
		if !p.is(closing) {
			p.unclosed(open, closing)
		}
	}
	end := p.advance()
	return diag.Span{Start: open.Start, End: end.End}
}

// item reads one list item; if that fails it skips to the next ',' or closing bracket, unless the statement ends first.
func (p *parser) item(read func()) {
	depth := p.depth
	defer func() {
		if r := recover(); r != nil {
			if f, ok := r.(failed); !ok || f.deep {
				panic(r)
			}
			p.depth = depth
			if !p.skipItem() {
				panic(failed{})
			}
		}
	}()
	read()
}

func (p *parser) skipItem() bool {
	for depth := 0; ; p.i++ {
		switch p.tok().Kind {
		case LParen, LBracket:
			depth++
		case RParen, RBracket:
			if depth == 0 {
				return true
			}
			depth--
		case Comma:
			if depth == 0 {
				return true
			}
		case EOF, Semicolon, LBrace, RBrace:
			return false
		}
	}
}

func (p *parser) unclosed(open Token, closing Kind) {
	switch p.tok().Kind {
	case EOF, Semicolon, LBrace, RBrace:
		p.report(open.Span(), diag.Unclosed, "", "%s is never closed with %s", open.Kind, closing)
		panic(failed{})
	}
	p.expected("',' or " + closing.String())
}

// docAfter is the doc comment that follows the statement whose last token is t: comment lines that begin on the same
// line or the next one, without an empty line between them. It also gives where the comment ends.
func (p *parser) docAfter(t Token) (doc string, end uint32) {
	text := p.text
	i := skipBlanks(text, int(t.End))
	if i < len(text) && (text[i] == '\n' || text[i] == '\r') {
		if strings.HasPrefix(text[i:], "\r\n") {
			i++
		}
		i = skipBlanks(text, i+1)
	}
	if i >= len(text) || text[i] != '#' {
		return "", t.End
	}
	var b strings.Builder
	for i < len(text) && text[i] == '#' {
		line := strings.TrimPrefix(text[i+1:], " ")
		i = len(text) - len(line)
		n := strings.IndexByte(line, '\n')
		if n < 0 {
			n = len(line)
		}
		b.WriteString(line[:n])
		b.WriteByte('\n')
		i = min(i+n+1, len(text))
		end = uint32(i)
		i = skipBlanks(text, i)
	}
	return b.String(), end
}

func skipBlanks(text string, i int) int {
	for i < len(text) && classes[text[i]]&isSpace != 0 && text[i] != '\n' && text[i] != '\r' {
		i++
	}
	return i
}
