package schema

import "bytes"

// strings reads a string in quotes and those that follow it, which make one: "a" "b".
func (p *textParser) strings(quote byte, v *textValue) *fault {
	v.str = []byte{}
	for {
		if f := p.quoted(quote, v); f != nil {
			return f
		}
		if quote = p.peek(); quote != '"' && quote != '\'' {
			return nil
		}
	}
}

// quoted adds a string in quotes, with C's escapes, to v.
func (p *textParser) quoted(quote byte, v *textValue) *fault {
	start := p.pos
	p.pos++
	out := v.str
	for p.pos < len(p.input) {
		switch c := p.input[p.pos]; c {
		case quote:
			p.pos++
			v.str = out
			return nil
		case '\n':
			return faultf(start, "the string is not closed on its line")
		case '\\':
			b, f := p.escape()
			if f != nil {
				return f
			}
			out = append(out, b)
		default:
			p.pos++
			out = append(out, c)
		}
	}
	return faultf(start, "the string is not closed")
}

const (
	escapeLetters = "abfnrtv'\"\\?"
	escapeBytes   = "\a\b\f\n\r\t\v'\"\\?"
)

// escape reads a backslash and what follows: a letter, xHH or up to three octal digits.
func (p *textParser) escape() (byte, *fault) {
	at := p.pos
	p.pos++
	if p.pos == len(p.input) {
		return 0, faultf(at, "the string is not closed")
	}
	c := p.input[p.pos]
	p.pos++
	if i := bytes.IndexByte([]byte(escapeLetters), c); i >= 0 {
		return escapeBytes[i], nil
	}
	if c == 'x' {
		high, ok1 := p.hexDigit()
		low, ok2 := p.hexDigit()
		if !ok1 || !ok2 {
			return 0, faultf(at, `\x needs two hexadecimal digits`)
		}
		return high<<4 | low, nil
	}
	if c < '0' || c > '7' {
		return 0, faultf(at, "unknown escape \\%s", printable(string(rune(c))))
	}
	n := int(c - '0')
	for i := 0; i < 2 && p.pos < len(p.input) && p.input[p.pos] >= '0' && p.input[p.pos] <= '7'; i++ {
		n = n<<3 | int(p.input[p.pos]-'0')
		p.pos++
	}
	return byte(n), nil
}

func (p *textParser) hexDigit() (byte, bool) {
	if p.pos == len(p.input) {
		return 0, false
	}
	d, ok := unhex(p.input[p.pos])
	if ok {
		p.pos++
	}
	return d, ok
}

func unhex(c byte) (byte, bool) {
	switch {
	case c >= '0' && c <= '9':
		return c - '0', true
	case c >= 'a' && c <= 'f':
		return c - 'a' + 10, true
	case c >= 'A' && c <= 'F':
		return c - 'A' + 10, true
	}
	return 0, false
}

// binary reads the quoted part of 0x"00 ff": pairs of digits, spaces between them.
func (p *textParser) binary(v *textValue) *fault {
	start := p.pos
	p.pos++
	v.str = []byte{}
	for p.pos < len(p.input) {
		switch c := p.input[p.pos]; c {
		case '"':
			p.pos++
			return nil
		case ' ', '\t', '\r', '\n':
			p.pos++
		default:
			high, ok1 := p.hexDigit()
			low, ok2 := p.hexDigit()
			if !ok1 || !ok2 {
				return faultf(p.pos, "two hexadecimal digits expected")
			}
			v.str = append(v.str, high<<4|low)
		}
	}
	return faultf(start, "the data is not closed")
}

// block reads lines that each start with a backquote and run to their end.
func (p *textParser) block(v *textValue) *fault {
	out := []byte{}
	for p.peek() == '`' {
		line := p.input[p.pos+1:]
		end := bytes.IndexByte(line, '\n')
		if end < 0 {
			end = len(line)
			p.pos = len(p.input)
		} else {
			p.pos += end + 2
		}
		out = append(append(out, bytes.TrimSuffix(line[:end], []byte{'\r'})...), '\n')
	}
	v.str = out
	return nil
}
