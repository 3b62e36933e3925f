package schema

import (
	"math"
	"strconv"
)

// textKind is the kind of a parsed value of the schema language.
type textKind uint8

const (
	textName    textKind = iota // str: true, red, inf, a.b
	textInt                     // negative, bits: the magnitude
	textFloat                   // bits
	textString                  // str
	textBinary                  // str: 0x"00 ff"
	textList                    // elems
	textTuple                   // elems, each with a name unless it is a value in parentheses: (5)
	textMinus                   // a minus sign before a name: -inf
	textNothing                 // the end of the input
)

// textValue is a parsed value, before it meets a type.
type textValue struct {
	at       int // offset in the input
	nameAt   int
	kind     textKind
	negative bool
	name     []byte // of a member of a tuple
	bits     uint64
	str      []byte
	elems    []textValue
}

// textParser reads values of the schema language: what stands to the right of
// the = in a constant.
type textParser struct {
	input []byte
	pos   int
	depth int // how much deeper values may nest
	left  int // how many values there may be, after this one
	slab  slab[textValue]
}

// space skips white space and comments.
func (p *textParser) space() {
	for p.pos < len(p.input) {
		switch c := p.input[p.pos]; {
		case c == '#':
			for p.pos < len(p.input) && p.input[p.pos] != '\n' {
				p.pos++
			}
		case c == ' ' || c >= '\t' && c <= '\r':
			p.pos++
		case p.pos == 0 && len(p.input) >= 3 && string(p.input[:3]) == "\ufeff":
			p.pos += 3
		default:
			return
		}
	}
}

// peek is the next byte after white space, or 0 at the end.
func (p *textParser) peek() byte {
	p.space()
	if p.pos == len(p.input) {
		return 0
	}
	return p.input[p.pos]
}

// take consumes c if it comes next.
func (p *textParser) take(c byte) bool {
	if p.peek() != c || p.pos == len(p.input) {
		return false
	}
	p.pos++
	return true
}

func (p *textParser) value() (textValue, *fault) {
	c := p.peek()
	v := textValue{at: p.pos}
	p.left--
	switch {
	case p.left < 0:
		return v, faultf(p.pos, "there are more values than the limit allows")
	case p.pos == len(p.input):
		return v, faultf(p.pos, "the input ends where a value is expected")
	case c == '(' || c == '[':
		return p.nested(c)
	case c == '"' || c == '\'':
		v.kind = textString
		return v, p.strings(c, &v)
	case c == '`':
		v.kind = textString
		return v, p.block(&v)
	case c == '-':
		p.pos++
		return p.negative(v.at)
	case c >= '0' && c <= '9':
		return p.number()
	case isNameStart(c):
		v.kind = textName
		v.str = p.word(true)
		return v, nil
	}
	return v, faultf(p.pos, "%q does not start a value", c)
}

func (p *textParser) negative(at int) (textValue, *fault) {
	c := p.peek()
	if isNameStart(c) {
		v := textValue{at: at, kind: textMinus}
		v.str = p.word(true)
		return v, nil
	}
	if c < '0' || c > '9' {
		return textValue{}, faultf(at, "a number is expected after the minus sign")
	}
	v, f := p.number()
	v.at, v.negative = at, true
	if v.kind == textFloat {
		v.bits = math.Float64bits(-math.Float64frombits(v.bits))
	}
	if v.kind == textBinary {
		return v, faultf(at, "a number is expected after the minus sign")
	}
	return v, f
}

func isNameStart(c byte) bool {
	return c == '_' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z'
}

func isNamePart(c byte) bool { return isNameStart(c) || c >= '0' && c <= '9' }

// word reads a name; a dotted one when dots is true.
func (p *textParser) word(dots bool) []byte {
	start := p.pos
	for p.pos < len(p.input) && (isNamePart(p.input[p.pos]) || dots && p.input[p.pos] == '.') {
		p.pos++
	}
	return p.input[start:p.pos]
}

// number reads 12, 0x1f, 017, 1.5e3 or 0x"00 ff".
func (p *textParser) number() (textValue, *fault) {
	v := textValue{at: p.pos, kind: textInt}
	start := p.pos
	for p.pos < len(p.input) && p.inNumber(start) {
		p.pos++
	}
	word := string(p.input[start:p.pos])
	if word == "0x" && p.pos < len(p.input) && p.input[p.pos] == '"' {
		v.kind = textBinary
		return v, p.binary(&v)
	}
	n, err := strconv.ParseUint(cOctal(word), 0, 64)
	if err == nil {
		v.bits = n
		return v, nil
	}
	f, err := strconv.ParseFloat(word, 64)
	if isHex(word) || err != nil && !math.IsInf(f, 0) {
		return v, faultf(start, "%q is not a number", clip(word))
	}
	v.kind, v.bits = textFloat, math.Float64bits(f)
	return v, nil
}

func isHex(word string) bool { return len(word) > 1 && (word[1] == 'x' || word[1] == 'X') }

// cOctal keeps Go's additions (0b1, 0o7, 1_000) out: the language has C's forms only.
func cOctal(word string) string {
	for i := range word {
		c := word[i]
		if c == '_' || i == 1 && !isHex(word) && (c == 'b' || c == 'B' || c == 'o' || c == 'O') {
			return ""
		}
	}
	return word
}

func (p *textParser) inNumber(start int) bool {
	c := p.input[p.pos]
	if isNamePart(c) || c == '.' {
		return true
	}
	last := p.input[p.pos-min(1, p.pos-start)]
	return (c == '-' || c == '+') && p.pos > start && (last == 'e' || last == 'E') && !isHex(string(p.input[start:p.pos]))
}

// nested reads a list or a tuple.
func (p *textParser) nested(open byte) (textValue, *fault) {
	v := textValue{at: p.pos, kind: textTuple}
	closing := byte(')')
	if open == '[' {
		v.kind, closing = textList, ']'
	}
	if p.depth == 0 {
		return v, faultf(p.pos, "values are nested too deep")
	}
	p.depth--
	p.pos++
	mark := len(p.slab.open)
	for first := true; ; first = false {
		if p.take(closing) {
			break
		}
		if !first && !p.take(',') {
			return v, faultf(p.pos, "%s expected, found %s", wants(closing), p.found())
		}
		if !first && p.take(closing) {
			break // a comma may close the list
		}
		elem, f := p.member(v.kind == textTuple)
		if f != nil {
			return v, f
		}
		p.slab.open = append(p.slab.open, elem)
	}
	p.depth++
	v.elems = p.slab.end(mark)
	return v, nil
}

func wants(closing byte) string {
	if closing == ']' {
		return "',' or ']'"
	}
	return "',' or ')'"
}

func (p *textParser) found() string {
	if c := p.peek(); p.pos < len(p.input) {
		return strconv.QuoteRune(rune(c))
	}
	return "the end of the input"
}

// member reads a value, in a tuple preceded by its name.
func (p *textParser) member(named bool) (textValue, *fault) {
	c := p.peek()
	if !named || !isNameStart(c) {
		return p.value()
	}
	nameAt := p.pos
	name := p.word(false)
	if !p.take('=') {
		p.pos = nameAt
		return p.value()
	}
	v, f := p.value()
	v.name, v.nameAt = name, nameAt
	if f != nil {
		return v, f.under(clip(string(name)))
	}
	return v, nil
}

func clip(s string) string {
	const most = 60
	if len(s) > most {
		return s[:most] + "…"
	}
	return s
}
