package schema

import (
	"bytes"
	"strconv"
	"strings"

	"github.com/marque-rpc/marque/capnp"
)

// TextOptions say how values are written in the schema language.
type TextOptions struct {
	Short bool // one line
	Depth int  // how deep values may be nested; default 64
	Bytes int  // how long the text may become; default 256 MiB
}

// Text writes a value of struct type as the schema language writes it, in the
// very layout of the C++ tool: pretty-printed over lines, or on one line with
// Short. There is no newline at the end.
func Text(s DynamicStruct, o TextOptions) ([]byte, error) {
	return TextValue(StructValue(s.Type, s.Struct), o)
}

// TextValue is Text for a value of any type.
func TextValue(v Dynamic, o TextOptions) ([]byte, error) {
	p := newTextPrinter(o)
	dst, err := p.value(nil, v, bare)
	if err == nil {
		err = p.done(dst)
	}
	return dst, err
}

// textMode says what stands before a value on its line.
type textMode uint8

const (
	bare     textMode = iota // nothing: its first item may follow its bracket
	prefixed                 // "name = "
)

// A value is broken over lines unless each of its items is short and of one
// line; the items of a struct must be short together, too.
const (
	maxInlineItemBytes   = 24
	maxInlineStructBytes = 64
)

type textPrinter struct {
	pretty bool
	level  int // of indentation: 1 inside the outermost value
	depth  int // levels left
	items
}

func newTextPrinter(o TextOptions) *textPrinter {
	depth := o.Depth
	if depth == 0 {
		depth = DefaultDepth
	}
	return &textPrinter{pretty: !o.Short, level: 1, depth: depth, items: newItems(o.Bytes)}
}

func (p *textPrinter) value(dst []byte, v Dynamic, mode textMode) ([]byte, error) {
	switch k := v.Type.Kind; {
	case k == KindVoid:
		return append(dst, "void"...), nil
	case k == KindBool:
		return strconv.AppendBool(dst, v.bits != 0), nil
	case isSigned(k):
		return strconv.AppendInt(dst, int64(v.bits), 10), nil
	case isUnsigned(k):
		return strconv.AppendUint(dst, v.bits, 10), nil
	case isFloat(k):
		return appendTextFloat(dst, v.Float(), k == KindFloat32), nil
	case k == KindText:
		return appendQuoted(dst, v.ptr.TextBytes(), false), nil
	case k == KindData:
		return appendQuoted(dst, v.ptr.Data(), true), nil
	case k == KindEnum:
		return appendEnum(dst, v), nil
	case k == KindStruct:
		return p.structValue(dst, v.Struct(), mode)
	case k == KindList:
		return p.listValue(dst, v.List(), mode)
	case k == KindInterface, v.ptr.Kind() == capnp.CapabilityPtr:
		return append(dst, "<external capability>"...), nil
	}
	return append(dst, "<opaque pointer>"...), nil
}

func appendEnum(dst []byte, v Dynamic) []byte {
	if name, ok := v.Type.Enum.Name(uint16(v.bits)); ok {
		return append(dst, name...)
	}
	dst = append(dst, '(')
	dst = strconv.AppendUint(dst, v.bits, 10)
	return append(dst, ')')
}

func (p *textPrinter) enter() error {
	if p.depth == 0 {
		return errTooDeep
	}
	p.depth--
	p.level++
	return nil
}

func (p *textPrinter) leave() {
	p.depth++
	p.level--
}

func (p *textPrinter) listValue(dst []byte, l DynamicList, mode textMode) ([]byte, error) {
	if err := p.enter(); err != nil {
		return dst, err
	}
	dst = append(dst, '[')
	start, mark := len(dst), len(p.ends)
	for i := range l.Len() {
		var err error
		if dst, err = p.value(dst, l.At(i), bare); err != nil {
			return dst, err
		}
		if err = p.part(dst); err != nil {
			return dst, err
		}
	}
	p.leave()
	dst = p.layout(dst, start, mark, mode, false)
	return append(dst, ']'), nil
}

func (p *textPrinter) structValue(dst []byte, s DynamicStruct, mode textMode) ([]byte, error) {
	if err := p.enter(); err != nil {
		return dst, err
	}
	dst = append(dst, '(')
	start, mark := len(dst), len(p.ends)
	var err error
	member := s.Which()
	for _, f := range s.Type.Others {
		if member != nil && member.Index < f.Index {
			if dst, err = p.field(dst, s, member); err != nil {
				return dst, err
			}
			member = nil
		}
		if s.Has(f) {
			if dst, err = p.field(dst, s, f); err != nil {
				return dst, err
			}
		}
	}
	if member != nil {
		if dst, err = p.field(dst, s, member); err != nil {
			return dst, err
		}
	}
	p.leave()
	dst = p.layout(dst, start, mark, mode, true)
	return append(dst, ')'), nil
}

// field adds "name = value". The union's first member is left out when it is a
// null pointer, like any other null pointer.
func (p *textPrinter) field(dst []byte, s DynamicStruct, f *StructField) ([]byte, error) {
	if f.InUnion() && f.Discriminant == 0 && !s.Has(f) {
		return dst, nil
	}
	v, err := s.Get(f)
	if err != nil {
		return dst, err
	}
	dst = append(append(dst, f.Name...), " = "...)
	if dst, err = p.value(dst, v, prefixed); err != nil {
		return dst, err
	}
	return dst, p.part(dst)
}

// layout spreads the parts between their brackets.
func (p *textPrinter) layout(dst []byte, start, mark int, mode textMode, isStruct bool) []byte {
	if !p.pretty || p.fit(dst, start, mark, isStruct) {
		return p.spread(dst, start, mark, "", ", ", "")
	}
	between := newline(p.level)
	if mode == prefixed {
		return p.spread(dst, start, mark, between[1:], between, " ")
	}
	return p.spread(dst, start, mark, " ", between, " ")
}

// fit reports whether the parts share a line.
func (p *textPrinter) fit(dst []byte, start, mark int, isStruct bool) bool {
	if isStruct && len(dst)-start > maxInlineStructBytes {
		return false
	}
	for _, end := range p.ends[mark:] {
		if end-start > maxInlineItemBytes || bytes.IndexByte(dst[start:end], '\n') >= 0 {
			return false
		}
		start = end
	}
	return true
}

// appendQuoted writes text or data in quotes with C's escapes; bytes beyond
// ASCII are escaped in data only.
func appendQuoted(dst, s []byte, isData bool) []byte {
	dst = append(dst, '"')
	for _, c := range s {
		switch {
		case c >= ' ' && c < 0x7f && c != '"' && c != '\'' && c != '\\':
			dst = append(dst, c)
		case c > 0x7f && !isData:
			dst = append(dst, c)
		default:
			dst = appendEscape(dst, c)
		}
	}
	return append(dst, '"')
}

// appendEscape writes one byte as an escape: a letter, or three octal digits.
func appendEscape(dst []byte, c byte) []byte {
	if i := strings.IndexByte(escapeBytes[:len(escapeBytes)-1], c); i >= 0 {
		return append(dst, '\\', escapeLetters[i])
	}
	return append(dst, '\\', '0'+c>>6, '0'+c>>3&7, '0'+c&7)
}
