package schema

import (
	"unicode/utf16"
	"unicode/utf8"
)

// jsonKind is the kind of a parsed JSON value.
type jsonKind uint8

const (
	jsonNull jsonKind = iota
	jsonBool
	jsonNumber
	jsonString
	jsonArray
	jsonObject
)

var jsonKindNames = [...]string{"null", "a boolean", "a number", "a string", "an array", "an object"}

func (k jsonKind) String() string { return jsonKindNames[k] }

// jsonValue is a parsed JSON value, before it meets a type.
type jsonValue struct {
	at    int
	kind  jsonKind
	yes   bool        // of a boolean
	str   []byte      // a number as written, a string unescaped
	name  []byte      // of a member of an object
	elems []jsonValue // of arrays and objects
}

type jsonParser struct {
	input []byte
	pos   int
	depth int // how much deeper values may nest
	left  int // how many values there may be, after this one
	slab  slab[jsonValue]
}

func (p *jsonParser) peek() byte {
	for p.pos < len(p.input) {
		switch c := p.input[p.pos]; c {
		case ' ', '\t', '\n', '\r':
			p.pos++
		default:
			return c
		}
	}
	return 0
}

func (p *jsonParser) take(c byte) bool {
	if p.peek() != c || p.pos == len(p.input) {
		return false
	}
	p.pos++
	return true
}

func (p *jsonParser) found() string {
	t := textParser{input: p.input, pos: p.pos}
	return t.found()
}

func (p *jsonParser) value() (jsonValue, *fault) {
	c := p.peek()
	v := jsonValue{at: p.pos}
	p.left--
	switch {
	case p.left < 0:
		return v, faultf(p.pos, "there are more values than the limit allows")
	case p.pos == len(p.input):
		return v, faultf(p.pos, "the input ends where a value is expected")
	case c == '"':
		v.kind = jsonString
		s, f := p.str()
		v.str = s
		return v, f
	case c == '{' || c == '[':
		return p.nested(c)
	case c == '-' || c >= '0' && c <= '9':
		v.kind = jsonNumber
		return v, p.number(&v)
	case p.literal("true"):
		v.kind, v.yes = jsonBool, true
		return v, nil
	case p.literal("false"):
		v.kind = jsonBool
		return v, nil
	case p.literal("null"):
		return v, nil
	}
	return v, faultf(p.pos, "%q does not start a JSON value", c)
}

func (p *jsonParser) literal(word string) bool {
	rest := p.input[p.pos:]
	if len(rest) < len(word) || string(rest[:len(word)]) != word || len(rest) > len(word) && isNamePart(rest[len(word)]) {
		return false
	}
	p.pos += len(word)
	return true
}

// number checks the form that RFC 8259 gives numbers.
func (p *jsonParser) number(v *jsonValue) *fault {
	start := p.pos
	if p.input[p.pos] == '-' {
		p.pos++
	}
	whole := p.digits()
	ok := whole > 0 && (whole == 1 || p.input[p.pos-whole] != '0')
	if ok && p.pos < len(p.input) && p.input[p.pos] == '.' {
		p.pos++
		ok = p.digits() > 0
	}
	if ok && p.pos < len(p.input) && p.input[p.pos]|0x20 == 'e' {
		p.pos++
		if p.pos < len(p.input) && (p.input[p.pos] == '+' || p.input[p.pos] == '-') {
			p.pos++
		}
		ok = p.digits() > 0
	}
	if !ok || p.pos < len(p.input) && isNamePart(p.input[p.pos]) {
		return faultf(start, "this is not a number in JSON")
	}
	v.str = p.input[start:p.pos]
	return nil
}

func (p *jsonParser) digits() int {
	start := p.pos
	for p.pos < len(p.input) && p.input[p.pos] >= '0' && p.input[p.pos] <= '9' {
		p.pos++
	}
	return p.pos - start
}

func (p *jsonParser) nested(open byte) (jsonValue, *fault) {
	v := jsonValue{at: p.pos, kind: jsonObject}
	closing := byte('}')
	if open == '[' {
		v.kind, closing = jsonArray, ']'
	}
	if p.depth == 0 {
		return v, faultf(p.pos, "values are nested too deep")
	}
	p.depth--
	p.pos++
	mark := len(p.slab.open)
	for first := true; !p.take(closing); first = false {
		if !first && !p.take(',') {
			return v, faultf(p.pos, "',' or %q expected, found %s", closing, p.found())
		}
		elem, f := p.member(v.kind == jsonObject)
		if f != nil {
			return v, f
		}
		p.slab.open = append(p.slab.open, elem)
	}
	p.depth++
	v.elems = p.slab.end(mark)
	return v, nil
}

func (p *jsonParser) member(named bool) (jsonValue, *fault) {
	if !named {
		return p.value()
	}
	if p.peek() != '"' {
		return jsonValue{}, faultf(p.pos, "a name in quotes expected, found %s", p.found())
	}
	name, f := p.str()
	if f != nil {
		return jsonValue{}, f
	}
	if !p.take(':') {
		return jsonValue{}, faultf(p.pos, "':' expected, found %s", p.found())
	}
	v, f := p.value()
	v.name = name
	if f != nil {
		return v, f.under(clip(string(name)))
	}
	return v, nil
}

// str reads a string. Bytes are taken as they are, since a Text may hold any.
func (p *jsonParser) str() ([]byte, *fault) {
	start := p.pos
	p.pos++
	for i := p.pos; i < len(p.input); i++ {
		switch p.input[i] {
		case '"':
			s := p.input[p.pos:i:i]
			p.pos = i + 1
			return s, nil
		case '\\':
			return p.escaped(start, i)
		}
	}
	return nil, faultf(start, "the string is not closed")
}

// escaped goes on with a string at its first escape.
func (p *jsonParser) escaped(start, at int) ([]byte, *fault) {
	out := append([]byte(nil), p.input[p.pos:at]...)
	p.pos = at
	for p.pos < len(p.input) {
		c := p.input[p.pos]
		p.pos++
		switch c {
		case '"':
			return out, nil
		case '\\':
			var f *fault
			if out, f = p.escape(out); f != nil {
				return nil, f
			}
		default:
			out = append(out, c)
		}
	}
	return nil, faultf(start, "the string is not closed")
}

func (p *jsonParser) escape(out []byte) ([]byte, *fault) {
	at := p.pos - 1
	if p.pos == len(p.input) {
		return nil, faultf(at, "the string is not closed")
	}
	c := p.input[p.pos]
	p.pos++
	switch c {
	case '"', '\\', '/':
		return append(out, c), nil
	case 'b':
		return append(out, '\b'), nil
	case 'f':
		return append(out, '\f'), nil
	case 'n':
		return append(out, '\n'), nil
	case 'r':
		return append(out, '\r'), nil
	case 't':
		return append(out, '\t'), nil
	case 'u':
		return p.unicode(at, out)
	}
	return nil, faultf(at, "unknown escape \\%s", printable(string(rune(c))))
}

// unicode reads what follows \u, and a second half where the first is a surrogate.
func (p *jsonParser) unicode(at int, out []byte) ([]byte, *fault) {
	r, ok := p.hex4()
	if !ok {
		return nil, faultf(at, `\u needs four hexadecimal digits`)
	}
	if utf16.IsSurrogate(r) {
		back := p.pos
		second := rune(utf8.RuneError)
		if p.pos+1 < len(p.input) && p.input[p.pos] == '\\' && p.input[p.pos+1] == 'u' {
			p.pos += 2
			second, _ = p.hex4()
		}
		if r = utf16.DecodeRune(r, second); r == utf8.RuneError {
			p.pos = back // a lone half: U+FFFD, as elsewhere
		}
	}
	return utf8.AppendRune(out, r), nil
}

func (p *jsonParser) hex4() (rune, bool) {
	if len(p.input)-p.pos < 4 {
		return 0, false
	}
	var r rune
	for _, c := range p.input[p.pos : p.pos+4] {
		d, ok := unhex(c)
		if !ok {
			return 0, false
		}
		r = r<<4 | rune(d)
	}
	p.pos += 4
	return r, true
}

// SkipJSON returns what comes after the first JSON value in the input, without
// white space.
func SkipJSON(input []byte) (rest []byte, err error) {
	p := &jsonParser{input: input, depth: DefaultDepth, left: DefaultValues}
	if _, f := p.value(); f != nil {
		return nil, f.in(input)
	}
	p.peek()
	return input[p.pos:], nil
}

// JSONString is the string that a JSON value is; another value is an error.
func JSONString(value []byte) (string, error) {
	p := &jsonParser{input: value, depth: DefaultDepth, left: DefaultValues}
	v, f := p.value()
	if f == nil && v.kind != jsonString {
		f = v.mismatch("a string")
	}
	if f != nil {
		return "", f.in(value)
	}
	return string(v.str), nil
}
