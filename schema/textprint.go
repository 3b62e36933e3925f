package schema

import (
	"bytes"
	"strconv"

	"github.com/marque-rpc/marque/capnp"
)

// TextOptions say how values are written in the schema language.
type TextOptions struct {
	Short bool // one line
	Depth int  // how deep values may be nested; default 64
	Bytes int  // how much may be written, counted once for each level of nesting; default 256 MiB
}

// Text writes a value of struct type as the schema language writes it, in the
// very layout of the C++ tool: pretty-printed over lines, or on one line with
// Short. There is no newline at the end.
func Text(s DynamicStruct, o TextOptions) ([]byte, error) {
	p := newTextPrinter(o)
	return p.structValue(nil, s, bare)
}

// TextValue is Text for a value of any type.
func TextValue(v Dynamic, o TextOptions) ([]byte, error) {
	p := newTextPrinter(o)
	return p.value(nil, v, bare)
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
	budget budget
}

func newTextPrinter(o TextOptions) *textPrinter {
	depth := o.Depth
	if depth == 0 {
		depth = DefaultDepth
	}
	return &textPrinter{pretty: !o.Short, level: 1, depth: depth, budget: newBudget(o.Bytes)}
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
	items := items{}
	for i := range l.Len() {
		v, err := p.value(items.buf, l.At(i), bare)
		if err != nil {
			return dst, err
		}
		if err := p.budget.spend(len(v) - len(items.buf)); err != nil {
			return dst, err
		}
		items.add(v)
	}
	p.leave()
	dst = append(dst, '[')
	dst = p.layout(dst, &items, mode, false)
	return append(dst, ']'), nil
}

func (p *textPrinter) structValue(dst []byte, s DynamicStruct, mode textMode) ([]byte, error) {
	if err := p.enter(); err != nil {
		return dst, err
	}
	items := items{}
	member := s.Which()
	for _, f := range s.Type.Others {
		if member != nil && member.Index < f.Index {
			if err := p.field(&items, s, member); err != nil {
				return dst, err
			}
			member = nil
		}
		if s.Has(f) {
			if err := p.field(&items, s, f); err != nil {
				return dst, err
			}
		}
	}
	if member != nil {
		if err := p.field(&items, s, member); err != nil {
			return dst, err
		}
	}
	p.leave()
	dst = append(dst, '(')
	dst = p.layout(dst, &items, mode, true)
	return append(dst, ')'), nil
}

// field adds "name = value". The union's first member is left out when it is a
// null pointer, like any other null pointer.
func (p *textPrinter) field(to *items, s DynamicStruct, f *StructField) error {
	if f.InUnion() && f.Discriminant == 0 && !s.Has(f) {
		return nil
	}
	v, err := s.Get(f)
	if err != nil {
		return err
	}
	buf := append(to.buf, f.Name...)
	buf, err = p.value(append(buf, " = "...), v, prefixed)
	if err != nil {
		return err
	}
	if err := p.budget.spend(len(buf) - len(to.buf)); err != nil {
		return err
	}
	to.add(buf)
	return nil
}

// items are texts one after the other.
type items struct {
	buf  []byte
	ends []int
}

func (t *items) add(grown []byte) {
	t.buf = grown
	t.ends = append(t.ends, len(grown))
}

// layout writes the items between their brackets.
func (p *textPrinter) layout(dst []byte, t *items, mode textMode, isStruct bool) []byte {
	if !p.pretty || t.fit(isStruct) {
		return t.join(dst, func(dst []byte) []byte { return append(dst, ", "...) })
	}
	indent := func(dst []byte) []byte {
		dst = append(dst, '\n')
		return append(dst, bytes.Repeat([]byte("  "), p.level)...)
	}
	if mode == prefixed {
		dst = indent(dst)
	} else {
		dst = append(dst, ' ')
	}
	dst = t.join(dst, func(dst []byte) []byte { return indent(append(dst, ',')) })
	return append(dst, ' ')
}

func (t *items) fit(isStruct bool) bool {
	if isStruct && len(t.buf) > maxInlineStructBytes {
		return false
	}
	start := 0
	for _, end := range t.ends {
		if end-start > maxInlineItemBytes || bytes.IndexByte(t.buf[start:end], '\n') >= 0 {
			return false
		}
		start = end
	}
	return true
}

func (t *items) join(dst []byte, between func([]byte) []byte) []byte {
	start := 0
	for i, end := range t.ends {
		if i > 0 {
			dst = between(dst)
		}
		dst = append(dst, t.buf[start:end]...)
		start = end
	}
	return dst
}

// appendQuoted writes text or data in quotes with C's escapes; bytes beyond
// ASCII are escaped in data only.
func appendQuoted(dst, s []byte, isData bool) []byte {
	dst = append(dst, '"')
	for _, c := range s {
		if i := bytes.IndexByte([]byte(escapeBytes[:len(escapeBytes)-1]), c); i >= 0 {
			dst = append(dst, '\\', escapeLetters[i])
		} else if c < 0x20 || c == 0x7f || isData && c > 0x7f {
			dst = append(dst, '\\', '0'+c>>6, '0'+c>>3&7, '0'+c&7)
		} else {
			dst = append(dst, c)
		}
	}
	return append(dst, '"')
}
