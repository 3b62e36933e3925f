// Package format prints schema files in one layout, as gofmt does for Go.
//
// Each declaration has its own line, blocks are indented by two spaces, and the space between the words of a
// declaration is always the same. In lines that follow each other, the numbers and types of members, the targets of
// aliases and comments behind declarations are aligned. Comments stay where they are: which declaration a comment documents depends on
// whether there is an empty line before it, so that empty lines stay too, though never two in a row. Line breaks inside
// of a declaration are the author's. The result compiles to what the source compiles to.
package format

import (
	"bytes"
	"strings"

	"github.com/marque-rpc/marque/internal/compiler/diag"
	"github.com/marque-rpc/marque/internal/compiler/syntax"
)

// Source formats the text of a file; name is for diagnostics. A file with errors of syntax is not formatted.
func Source(name, text string) ([]byte, diag.Diagnostics) {
	var sink diag.Sink
	src := &diag.Source{Name: name, Text: text}
	f := syntax.Parse(src, &sink)
	for _, d := range sink.Diagnostics() {
		if !harmless[d.Code] {
			return nil, sink.Diagnostics()
		}
	}
	p := &printer{text: text}
	p.file(f)
	return align(p.out.Bytes(), p.marks), nil
}

// harmless are the diagnostics of the parser about what can be printed all the same.
var harmless = map[diag.Code]bool{diag.BadID: true, diag.OrdinalTooLarge: true,
	diag.OldUnion: true, diag.SecondFileID: true, diag.NumberTooLarge: true}

const (
	indentation  = "  "
	continuation = 2 // further indentations of the later lines of a declaration, outside of brackets
)

// printer writes tokens and comments in the order of the source.
type printer struct {
	text    string
	out     bytes.Buffer
	indent  int
	depth   int  // of brackets in the current declaration
	closing bool // the next token closes the outermost bracket

	last        syntax.Token // the token before; its kind is EOF at the start
	end         uint32       // where the token or comment before ends in the source
	inStatement bool
	afterLine   bool // what comes next must begin a line: a comment was written

	// Of the current declaration: how many tokens it has so far, what can be aligned in it, and whether it has several lines.
	tokens  int
	pending []mark
	broken  bool
	marks   []mark // of all declarations of one line
}

func (p *printer) file(f *syntax.File) {
	comments := f.Comments
	for _, t := range f.Tokens {
		for len(comments) > 0 && comments[0].Start < t.Start {
			p.comment(comments[0])
			comments = comments[1:]
		}
		if t.Kind != syntax.EOF {
			p.token(t)
		}
	}
	for _, c := range comments {
		p.comment(c)
	}
	if p.out.Len() > 0 {
		p.out.WriteByte('\n')
	}
}

// breaks counts the line ends in the source between what was written last and start.
func (p *printer) breaks(start uint32) int {
	between := p.text[p.end:start]
	return strings.Count(between, "\n") + strings.Count(strings.ReplaceAll(between, "\r\n", "\n"), "\r")
}

func (p *printer) comment(c syntax.Comment) {
	n := p.breaks(c.Start)
	switch {
	case p.out.Len() == 0:
	case n == 0:
		p.out.WriteString("  ")
		if p.last.Kind == syntax.Semicolon && !p.afterLine && !p.broken {
			p.marks = append(p.marks, mark{p.out.Len(), comments})
		}
	default:
		p.newLine(n > 1)
		p.writeIndent()
	}
	p.out.WriteString(p.text[c.Start:c.End])
	p.end, p.afterLine = c.End, true
}

// newLine ends the line, and leaves one empty if asked to.
func (p *printer) newLine(empty bool) {
	if p.out.Len() == 0 {
		return
	}
	p.out.WriteByte('\n')
	if empty {
		p.out.WriteByte('\n')
	}
}

func (p *printer) writeIndent() {
	n := p.indent
	switch {
	case p.depth > 0:
		n += p.depth + 1
	case p.inStatement && !p.closing:
		n += continuation
	}
	for range n {
		p.out.WriteString(indentation)
	}
}

func (p *printer) token(t syntax.Token) {
	if p.inStatement {
		p.inside(t)
	} else {
		p.begin(t)
	}
	p.mark(t)
	p.out.WriteString(p.text[t.Start:t.End])
	switch t.Kind {
	case syntax.LParen, syntax.LBracket:
		p.depth++
	case syntax.Semicolon, syntax.LBrace, syntax.RBrace:
		p.inStatement, p.depth = false, 0
		if t.Kind == syntax.Semicolon && !p.broken {
			p.marks = append(p.marks, p.pending...)
		}
		if t.Kind == syntax.LBrace {
			p.indent++
		}
	}
	p.last, p.end, p.afterLine = t, t.End, false
}

// begin goes to where the first token of a declaration, or the end of a block, stands.
func (p *printer) begin(t syntax.Token) {
	if t.Kind == syntax.RBrace {
		p.indent = max(p.indent-1, 0)
		if p.last.Kind == syntax.LBrace && !p.afterLine {
			return // {}
		}
		p.newLine(false)
		p.writeIndent()
		return
	}
	afterOpening := p.last.Kind == syntax.LBrace && !p.afterLine
	p.newLine(p.breaks(t.Start) > 1 && !afterOpening)
	p.writeIndent()
	p.inStatement, p.broken, p.tokens, p.pending = true, false, 0, p.pending[:0]
}

// inside goes to where a later token of a declaration stands.
func (p *printer) inside(t syntax.Token) {
	if t.Kind == syntax.RParen || t.Kind == syntax.RBracket {
		p.depth--
		p.closing = true
		defer func() { p.closing = false }()
	}
	joins := t.Kind == syntax.Semicolon || t.Kind == syntax.LBrace || t.Kind == syntax.Comma
	if p.afterLine || p.last.Kind == syntax.LineText || !joins && p.breaks(t.Start) > 0 {
		p.broken = true
		p.newLine(false)
		p.writeIndent()
		return
	}
	if p.spaced(t) {
		p.out.WriteByte(' ')
	}
}

// mark notes where t stands if it is something to align: the number of a member and what follows it, or the '=' of an alias.
func (p *printer) mark(t syntax.Token) {
	switch i := p.tokens; {
	case t.Kind == syntax.Semicolon:
	case i == 1 && p.str(t) == "@":
		p.pending = append(p.pending, mark{p.out.Len(), numbers})
	case i == 3 && len(p.pending) == 1 && p.pending[0].kind == numbers && p.str(t) != "!":
		p.pending = append(p.pending, mark{p.out.Len(), types})
	case i == 2 && p.str(t) == "=":
		p.pending = append(p.pending, mark{p.out.Len(), targets})
	}
	p.tokens++
}

func (p *printer) str(t syntax.Token) string { return p.text[t.Start:t.End] }

// spaced reports whether there is a space between the last token and t.
func (p *printer) spaced(t syntax.Token) bool {
	last := p.last
	switch t.Kind {
	case syntax.Semicolon, syntax.Comma, syntax.RParen, syntax.RBracket:
		return false
	case syntax.LBrace:
		return true
	}
	switch last.Kind {
	case syntax.LParen, syntax.LBracket:
		return false
	case syntax.Comma:
		return true
	case syntax.Operator:
		return t.Kind == syntax.Operator && p.str(t) != "!" || !p.prefix(last)
	}
	switch t.Kind {
	case syntax.LParen:
		return last.Kind != syntax.Name && last.Kind != syntax.RParen
	case syntax.Operator:
		// Behind an operand, "." selects a member and "!" belongs to a number. A member of a number is an error that is found later; here "0 .A"
		// must not become the malformed number "0.A".
		number := last.Kind == syntax.Integer || last.Kind == syntax.Float || last.Kind == syntax.Binary
		return p.str(t) != "!" && (p.str(t) != "." || number)
	}
	return true
}

// prefix reports whether nothing may stand between an operator and what follows it.
func (p *printer) prefix(op syntax.Token) bool {
	switch p.str(op) {
	case "=", "->", "!":
		return false
	}
	return true
}
