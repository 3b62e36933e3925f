package syntax

import (
	"strings"

	"github.com/marque-rpc/marque/internal/compiler/diag"
)

// MaxFileBytes is the size of the largest source that is read.
const MaxFileBytes = 16 << 20

const operatorChars = "!$%&*+-./:<=>?@^|~"

type charClass uint8

const (
	isSpace charClass = 1 << iota
	isNameStart
	isDigit
	isHex
	isOperator
)

var classes = func() (t [256]charClass) {
	for c := range 256 {
		b := byte(c)
		if strings.IndexByte(" \t\n\r\f\v", b) >= 0 {
			t[c] |= isSpace
		}
		if b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' || b == '_' {
			t[c] |= isNameStart
		}
		if b >= '0' && b <= '9' {
			t[c] |= isDigit | isHex
		}
		if b >= 'a' && b <= 'f' || b >= 'A' && b <= 'F' {
			t[c] |= isHex
		}
		if strings.IndexByte(operatorChars, b) >= 0 {
			t[c] |= isOperator
		}
	}
	return t
}()

// lexer turns a source into tokens and comments.
type lexer struct {
	src      *diag.Source
	text     string
	pos      int
	sink     *diag.Sink
	tokens   []Token
	comments []Comment
}

func (l *lexer) is(i int, c charClass) bool { return i < len(l.text) && classes[l.text[i]]&c != 0 }

func (l *lexer) run() {
	l.tokens = make([]Token, 0, len(l.text)/5+16)
	for l.skipSpace(); l.pos < len(l.text); l.skipSpace() {
		l.next()
	}
	end := uint32(len(l.text))
	l.tokens = append(l.tokens, Token{EOF, end, end})
}

// skipSpace skips white space, byte order marks and comments.
func (l *lexer) skipSpace() {
	for l.pos < len(l.text) {
		c := l.text[l.pos]
		switch {
		case classes[c]&isSpace != 0:
			l.pos++
		case c == '#':
			start := l.pos
			l.toLineEnd("\n")
			l.comments = append(l.comments, Comment{uint32(start), uint32(l.pos)})
		case c == 0xef && strings.HasPrefix(l.text[l.pos:], "\ufeff"):
			l.pos += 3
		default:
			return
		}
	}
}

func (l *lexer) toLineEnd(ends string) {
	if n := strings.IndexAny(l.text[l.pos:], ends); n >= 0 {
		l.pos += n
	} else {
		l.pos = len(l.text)
	}
}

var punctuation = map[byte]Kind{'(': LParen, ')': RParen, '[': LBracket, ']': RBracket, '{': LBrace, '}': RBrace,
	',': Comma, ';': Semicolon}

func (l *lexer) next() {
	start := l.pos
	c := l.text[start]
	class := classes[c]
	switch {
	case class&isNameStart != 0:
		for l.is(l.pos, isNameStart|isDigit) {
			l.pos++
		}
		l.add(Name, start)
	case class&isDigit != 0:
		l.number()
	case class&isOperator != 0:
		for l.is(l.pos, isOperator) {
			l.pos++
		}
		l.add(Operator, start)
	case c == '"':
		l.quoted(String)
	case c == '`':
		l.toLineEnd("\r\n")
		l.add(LineText, start)
	default:
		if k, ok := punctuation[c]; ok {
			l.pos++
			l.add(k, start)
			return
		}
		l.illegal()
	}
}

func (l *lexer) add(k Kind, start int) {
	l.tokens = append(l.tokens, Token{k, uint32(start), uint32(l.pos)})
}

func (l *lexer) report(start, end int, code diag.Code, hint, format string, args ...any) {
	l.sink.Report(l.src, diag.Span{Start: uint32(start), End: uint32(end)}, code, hint, format, args...)
}

// illegal reports a run of characters that no token begins with.
func (l *lexer) illegal() {
	start := l.pos
	if c := l.text[start]; c == 0 || strings.HasPrefix(l.text[start:], "\xff\xfe") || strings.HasPrefix(l.text[start:], "\xfe\xff") {
		l.report(start, start+1, diag.NotUTF8, "save the file as UTF-8", "this is not UTF-8 text")
		l.pos = len(l.text)
		return
	}
	for l.pos < len(l.text) && classes[l.text[l.pos]]&^(isNameStart|isDigit|isHex) == 0 && strings.IndexByte("\"`()[]{},;#", l.text[l.pos]) < 0 {
		l.pos++
	}
	l.pos = max(l.pos, start+1)
	l.report(start, l.pos, diag.IllegalCharacter, "names consist of ASCII letters and digits; other characters belong into strings and comments",
		"unexpected character %q", firstRune(l.text[start:]))
}

func firstRune(s string) string {
	for _, r := range s {
		return string(r)
	}
	return s
}

// number reads an integer, a float or a 0x"..." literal. What follows may be no letter, digit, '_' or '.'.
func (l *lexer) number() {
	start := l.pos
	if strings.HasPrefix(l.text[start:], "0x\"") {
		l.pos += 2
		l.quoted(Binary)
		return
	}
	kind := l.scanNumber()
	bad := l.pos
	for l.is(bad, isNameStart|isDigit) || bad < len(l.text) && l.text[bad] == '.' {
		bad++
	}
	if bad > l.pos || kind == badNumber {
		l.pos = bad
		l.report(start, bad, diag.BadNumber, "write 10, 0x1f, 017 (octal), 1.5 or 2e10", "%q is not a number", l.text[start:bad])
		kind = Integer
	}
	l.add(kind, start)
}

func (l *lexer) scanNumber() Kind {
	text, start := l.text, l.pos
	if strings.HasPrefix(text[start:], "0x") || strings.HasPrefix(text[start:], "0X") {
		if text[start+1] == 'x' && l.is(start+2, isHex) {
			l.pos += 2
			for l.is(l.pos, isHex) {
				l.pos++
			}
		}
		return Integer
	}
	l.digits()
	end := l.pos
	if text[start] == '0' && strings.ContainsAny(text[start:end], "89") {
		return badNumber // not even "08.5", to the reference compiler
	}
	if l.pos < len(text) && text[l.pos] == '.' {
		l.pos++
		l.digits()
	}
	if l.pos < len(text) && (text[l.pos] == 'e' || text[l.pos] == 'E') && l.exponent() == l.pos {
		return badNumber
	}
	if l.pos > end {
		return Float
	}
	return Integer
}

// exponent reads "e5", "e+5" and "e-5". It gives where the digits should begin.
func (l *lexer) exponent() (digits int) {
	l.pos++
	if l.pos < len(l.text) && (l.text[l.pos] == '+' || l.text[l.pos] == '-') {
		l.pos++
	}
	digits = l.pos
	l.digits()
	return digits
}

func (l *lexer) digits() {
	for l.is(l.pos, isDigit) {
		l.pos++
	}
}

// quoted reads a string or the string part of a 0x"..." literal, whose first quote is at l.pos.
// A string ends on the line that it began on.
func (l *lexer) quoted(kind Kind) {
	start := l.pos
	if kind == Binary {
		start -= 2
	}
	for l.pos++; l.pos < len(l.text); l.pos++ {
		switch l.text[l.pos] {
		case '"':
			l.pos++
			l.add(kind, start)
			return
		case '\\':
			if kind == String {
				l.pos++
			}
		case '\n':
			if kind == String {
				l.unterminated(kind, start)
				return
			}
		}
	}
	l.pos = min(l.pos, len(l.text))
	l.unterminated(kind, start)
}

func (l *lexer) unterminated(kind Kind, start int) {
	l.pos = min(l.pos, len(l.text))
	l.report(start, l.pos, diag.UnterminatedString, "end it with '\"' on the same line; write \\n for a new line", "string is not terminated")
	l.add(kind, start)
	if kind == String {
		l.add(Semicolon, l.pos) // the statement's own is likely to be in what was taken for the string
	}
}
