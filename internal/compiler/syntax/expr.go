package syntax

import (
	"errors"
	"math"
	"strconv"
	"strings"

	"github.com/marque-rpc/marque/internal/compiler/diag"
)

// ParseExpr reads an expression that is all of a source; nil if it is none, which is reported.
func ParseExpr(src *diag.Source, sink *diag.Sink) (e *Expr) {
	before := sink.Count()
	lex := lexer{src: src, text: src.Text, sink: sink}
	lex.run()
	p := &parser{src: src, text: src.Text, sink: sink, toks: lex.tokens}
	p.guard(func() {
		if e = p.expr(); !p.is(EOF) {
			p.expected("the end")
		}
	})
	if sink.Count() > before {
		return nil
	}
	return e
}

// expr reads an expression: a base and any number of ".member" and "(arguments)".
func (p *parser) expr() *Expr {
	start := p.tok()
	p.enter(start.Span())
	defer p.leave()
	e := p.base()
	for n := 0; ; n++ {
		switch {
		case p.isOp("."):
			p.advance()
			name := p.ident()
			e = &Expr{Kind: MemberExpr, Base: e, Name: name, At: diag.Span{Start: start.Start, End: name.End}}
		case p.is(LParen):
			args, at := p.args()
			e = &Expr{Kind: ApplyExpr, Base: e, Args: args, At: diag.Span{Start: start.Start, End: at.End}}
		default:
			return e
		}
		if n >= MaxNesting {
			p.report(start.Span(), diag.TooDeep, "", "name has more than %d parts", MaxNesting)
			panic(failed{deep: true})
		}
	}
}

func (p *parser) base() *Expr {
	t := p.tok()
	e := &Expr{At: t.Span()}
	switch t.Kind {
	case Integer:
		p.advance()
		e.Kind, e.Int = IntExpr, p.integer(t)
	case Float:
		p.advance()
		e.Kind, e.Float = FloatExpr, p.float(t)
	case String, LineText:
		e.Kind, e.Text = StringExpr, p.stringLiteral()
		e.At.End = p.toks[p.i-1].End
	case Binary:
		p.advance()
		e.Kind, e.Text = BinaryExpr, p.binary(t)
	case LBracket:
		e.Kind = ListExpr
		e.At = p.list(RBracket, func() { p.arg(&e.Args).Value = p.expr() })
	case LParen:
		e.Args, e.At = p.args()
		e.Kind = TupleExpr
		if u := unit(e.Args); u != nil {
			return u
		}
	case Name:
		return p.nameExpr()
	case Operator:
		return p.prefixed()
	default:
		p.expected("a type or value")
	}
	return e
}

func (p *parser) nameExpr() *Expr {
	t := p.tok()
	word := p.str(t)
	if next := p.peek(1).Kind; (word == "import" || word == "embed") && (next == String || next == LineText) {
		p.advance()
		path := p.tok()
		e := &Expr{Kind: ImportExpr, At: diag.Span{Start: t.Start, End: path.End}, Name: Ident{Span: path.Span()}}
		if word == "embed" {
			e.Kind = EmbedExpr
		}
		e.Text = p.stringLiteral()
		return e
	}
	name := p.ident()
	return &Expr{Kind: NameExpr, Name: name, At: name.Span}
}

// prefixed reads ".Name", "-1", "-1.5" and "-inf".
func (p *parser) prefixed() *Expr {
	start := p.tok()
	if p.take(".") {
		name := p.ident()
		return &Expr{Kind: AbsoluteExpr, Name: name, At: diag.Span{Start: start.Start, End: name.End}}
	}
	if !p.take("-") {
		p.expected("a type or value")
	}
	t := p.tok()
	e := &Expr{At: diag.Span{Start: start.Start, End: t.End}}
	switch {
	case t.Kind == Integer:
		p.advance()
		e.Kind, e.Int = NegativeIntExpr, p.integer(t)
	case t.Kind == Float:
		p.advance()
		e.Kind, e.Float = FloatExpr, -p.float(t)
	case p.isName("inf"):
		p.advance()
		e.Kind, e.Float = FloatExpr, math.Inf(-1)
	default:
		p.expected("a number")
	}
	return e
}

// args reads "(value, name = value)".
func (p *parser) args() ([]Arg, diag.Span) {
	var args []Arg
	at := p.list(RParen, func() {
		a := p.arg(&args)
		if p.is(Name) && p.peek(1).Kind == Operator && p.str(p.peek(1)) == "=" {
			a.Name = p.ident()
			p.advance()
		}
		a.Value = p.expr()
	})
	return args, at
}

// arg appends an argument, which is bad until it has been read: what was reported of it is not to be reported again
// as one too few.
func (p *parser) arg(args *[]Arg) *Arg {
	*args = append(*args, Arg{Value: &Expr{Kind: BadExpr, At: p.tok().Span()}})
	return &(*args)[len(*args)-1]
}

func (p *parser) integer(t Token) uint64 {
	s := p.str(t)
	base := 10
	switch {
	case strings.HasPrefix(s, "0x"):
		s, base = s[2:], 16
	case len(s) > 1 && s[0] == '0':
		base = 8
	}
	v, err := strconv.ParseUint(s, base, 64)
	if errors.Is(err, strconv.ErrRange) {
		p.report(t.Span(), diag.NumberTooLarge, "the largest integer is 18446744073709551615 (0xffffffffffffffff)",
			"%s does not fit into 64 bits", clip(s))
	}
	return v
}

func (p *parser) float(t Token) float64 {
	// Out of range gives infinity, as in C.
	v, _ := strconv.ParseFloat(p.str(t), 64)
	return v
}

// stringLiteral reads one or more strings, which stand for one: "quoted", or `from a backtick to the end of the line.
func (p *parser) stringLiteral() string {
	s := p.stringToken()
	if !p.is(String) && !p.is(LineText) {
		return s
	}
	var b strings.Builder
	b.WriteString(s)
	for p.is(String) || p.is(LineText) {
		b.WriteString(p.stringToken())
	}
	return b.String()
}

func (p *parser) stringToken() string {
	t := p.advance()
	raw := p.str(t)
	if t.Kind == LineText {
		return raw[1:] + "\n"
	}
	raw = strings.TrimSuffix(raw[1:], "\"")
	if strings.IndexByte(raw, '\\') < 0 {
		return raw
	}
	return p.unescape(raw, t)
}

var simpleEscapes = map[byte]byte{'a': '\a', 'b': '\b', 'f': '\f', 'n': '\n', 'r': '\r', 't': '\t', 'v': '\v',
	'\'': '\'', '"': '"', '\\': '\\', '?': '?'}

// unescape replaces \n and its like, \x41 (two digits) and \101 (one to three octal digits).
func (p *parser) unescape(raw string, t Token) string {
	out := make([]byte, 0, len(raw))
	for i := 0; i < len(raw); i++ {
		if raw[i] != '\\' {
			out = append(out, raw[i])
			continue
		}
		rest := raw[i+1:]
		b, n := escape(rest)
		if n == 0 {
			at := diag.Span{Start: t.Start + 1 + uint32(i), End: t.Start + 1 + uint32(min(i+2, len(raw)))}
			p.report(at, diag.BadEscape, `write \\ for a backslash; the escapes are \a \b \f \n \r \t \v \' \" \? \x41 \101`, "unknown escape in string")
			continue
		}
		out = append(out, b)
		i += n
	}
	return string(out)
}

// escape decodes what follows a backslash: the byte, and how many characters it took (0: not an escape).
func escape(s string) (byte, int) {
	if s == "" {
		return 0, 0
	}
	if b, ok := simpleEscapes[s[0]]; ok {
		return b, 1
	}
	if s[0] == 'x' {
		if len(s) < 3 {
			return 0, 0
		}
		v, err := strconv.ParseUint(s[1:3], 16, 8)
		if err != nil {
			return 0, 0
		}
		return byte(v), 3
	}
	n, v := 0, 0
	for n < 3 && n < len(s) && s[n] >= '0' && s[n] <= '7' {
		v = v*8 + int(s[n]-'0')
		n++
	}
	return byte(v), n
}

// binary decodes 0x"01 fe": pairs of hex digits with white space between the pairs.
func (p *parser) binary(t Token) string {
	raw := strings.TrimSuffix(p.str(t)[3:], "\"")
	out := make([]byte, 0, len(raw)/2)
	for i := 0; i < len(raw); {
		if classes[raw[i]]&isSpace != 0 {
			i++
			continue
		}
		v, err := strconv.ParseUint(raw[i:min(i+2, len(raw))], 16, 8)
		if err != nil || i+2 > len(raw) {
			at := diag.Span{Start: t.Start + 3 + uint32(i), End: t.Start + 3 + uint32(min(i+2, len(raw)))}
			p.report(at, diag.BadBinary, `write two hex digits for each byte: 0x"01 fe"`, "bad byte in data literal")
			return string(out)
		}
		out = append(out, byte(v))
		i += 2
	}
	if len(out) == 0 {
		p.report(t.Span(), diag.BadBinary, `write "" for empty data`, "data literal without bytes")
	}
	return string(out)
}
