package schema

import (
	"bytes"
	"encoding/base64"
	"encoding/hex"
	"math"
	"strconv"

	"github.com/marque-rpc/marque/capnp"
)

// JSONOptions say how values are written in JSON.
type JSONOptions struct {
	Pretty bool // spaces, and lines where one would be too long
	Depth  int  // how deep values may be nested; default 64
	Bytes  int  // how much may be written, counted once for each level of nesting; default 256 MiB

	// Capability, where it is set, gives the JSON of a capability or of an untyped
	// pointer; its result must be JSON. Without it these are errors.
	Capability func(*ValueType, capnp.Ptr) ([]byte, error)
}

// JSON writes a struct in JSON, in the very form of the C++ tool: 64-bit
// integers, infinities and NaN as strings, data as an array of numbers, null
// pointers left out, other fields always there. The annotations of
// /capnp/compat/json.capnp change names and shapes. There is no newline at the end.
func JSON(s DynamicStruct, o JSONOptions) ([]byte, error) {
	return JSONValue(StructValue(s.Type, s.Struct), o)
}

// JSONValue is JSON for a value of any type.
func JSONValue(v Dynamic, o JSONOptions) ([]byte, error) {
	if o.Depth == 0 {
		o.Depth = DefaultDepth
	}
	p := &jsonPrinter{JSONOptions: o, budget: newBudget(o.Bytes)}
	dst, _, err := p.value(nil, v, nil, jsonPlace{})
	return dst, err
}

type jsonPrinter struct {
	JSONOptions
	budget budget
}

// jsonPlace says where a value is written.
type jsonPlace struct {
	indent   int
	depth    int
	prefixed bool // a member's name stands before it on the line
}

// inside is the place of the n elements of a list or object at p.
func (p jsonPlace) inside(n int, prefixed bool) jsonPlace {
	if n > 1 {
		p.indent++
	}
	p.depth++
	p.prefixed = prefixed
	return p
}

// value appends v. It reports whether it took several lines.
func (p *jsonPrinter) value(dst []byte, v Dynamic, f *jsonField, at jsonPlace) ([]byte, bool, error) {
	if at.depth >= p.Depth {
		return dst, false, errTooDeep
	}
	switch k := v.Type.Kind; {
	case k == KindVoid:
		return append(dst, "null"...), false, nil
	case k == KindBool:
		return strconv.AppendBool(dst, v.bits != 0), false, nil
	case k == KindInt64:
		return quotedNumber(strconv.AppendInt(append(dst, '"'), v.Int(), 10)), false, nil
	case k == KindUint64:
		return quotedNumber(strconv.AppendUint(append(dst, '"'), v.Uint(), 10)), false, nil
	case isSigned(k):
		return strconv.AppendInt(dst, v.Int(), 10), false, nil
	case isUnsigned(k):
		return strconv.AppendUint(dst, v.Uint(), 10), false, nil
	case isFloat(k):
		return appendJSONFloat(dst, v.Float()), false, nil
	case k == KindText:
		return appendJSONString(dst, v.ptr.TextBytes()), false, nil
	case k == KindData:
		return p.data(dst, v.ptr.Data(), f, at)
	case k == KindEnum:
		if name, ok := v.Type.Enum.jsonInfo().name(v.bits); ok {
			return appendJSONString(dst, []byte(name)), false, nil
		}
		return strconv.AppendUint(dst, v.bits, 10), false, nil
	case k == KindList:
		return p.list(dst, v.List(), f, at)
	case k == KindStruct && v.Type.Struct.Node.ID == jsonValueID:
		return p.rawValue(dst, v.Struct(), at)
	case k == KindStruct:
		return p.object(dst, v.Struct(), f, at)
	}
	return p.capability(dst, v)
}

func quotedNumber(dst []byte) []byte { return append(dst, '"') }

func (p *jsonPrinter) capability(dst []byte, v Dynamic) ([]byte, bool, error) {
	if p.Capability == nil {
		return dst, false, errNoJSON
	}
	text, err := p.Capability(v.Type, v.ptr)
	return append(dst, text...), false, err
}

func appendJSONFloat(dst []byte, v float64) []byte {
	switch {
	case math.IsNaN(v):
		return append(dst, `"NaN"`...)
	case math.IsInf(v, 1):
		return append(dst, `"Infinity"`...)
	case math.IsInf(v, -1):
		return append(dst, `"-Infinity"`...)
	}
	return appendFloat64(dst, v)
}

const hexDigits = "0123456789abcdef"

func appendJSONString(dst, s []byte) []byte {
	dst = append(dst, '"')
	for _, c := range s {
		switch c {
		case '"', '\\':
			dst = append(dst, '\\', c)
		case '\b':
			dst = append(dst, '\\', 'b')
		case '\f':
			dst = append(dst, '\\', 'f')
		case '\n':
			dst = append(dst, '\\', 'n')
		case '\r':
			dst = append(dst, '\\', 'r')
		case '\t':
			dst = append(dst, '\\', 't')
		default:
			if c < 0x20 {
				dst = append(dst, '\\', 'u', '0', '0', hexDigits[c>>4], hexDigits[c&15])
			} else {
				dst = append(dst, c)
			}
		}
	}
	return append(dst, '"')
}

func (p *jsonPrinter) data(dst, data []byte, f *jsonField, at jsonPlace) ([]byte, bool, error) {
	switch {
	case f != nil && f.data == dataBase64:
		dst = append(dst, '"')
		dst = base64.StdEncoding.AppendEncode(dst, data)
		return append(dst, '"'), false, nil
	case f != nil && f.data == dataHex:
		dst = append(dst, '"')
		dst = hex.AppendEncode(dst, data)
		return append(dst, '"'), false, nil
	}
	out := jsonItems{}
	for _, c := range data {
		out.add(strconv.AppendUint(out.buf, uint64(c), 10), false)
	}
	dst, multi := p.layout(append(dst, '['), &out, at)
	return append(dst, ']'), multi, nil
}

func (p *jsonPrinter) list(dst []byte, l DynamicList, f *jsonField, at jsonPlace) ([]byte, bool, error) {
	out := jsonItems{}
	inside := at.inside(l.Len(), false)
	for i := range l.Len() {
		buf, multi, err := p.value(out.buf, l.At(i), f, inside)
		if err != nil {
			return dst, false, err
		}
		if err := p.budget.spend(len(buf) - len(out.buf)); err != nil {
			return dst, false, err
		}
		out.add(buf, multi)
	}
	dst, multi := p.layout(append(dst, '['), &out, at)
	return append(dst, ']'), multi, nil
}

func (p *jsonPrinter) object(dst []byte, s DynamicStruct, f *jsonField, at jsonPlace) ([]byte, bool, error) {
	members, err := p.gather(nil, s, f.structField(), "", 0)
	if err != nil {
		return dst, false, err
	}
	out := jsonItems{}
	inside := at.inside(len(members), true)
	for _, m := range members {
		buf := appendJSONString(out.buf, []byte(m.name))
		buf = append(buf, ':')
		if p.Pretty {
			buf = append(buf, ' ')
		}
		var multi bool
		if m.field == nil {
			buf = appendJSONString(buf, []byte(m.tag))
		} else if buf, multi, err = p.value(buf, m.value, m.field, inside); err != nil {
			return dst, false, err
		}
		if err := p.budget.spend(len(buf) - len(out.buf)); err != nil {
			return dst, false, err
		}
		out.add(buf, multi)
	}
	dst, multi := p.layout(append(dst, '{'), &out, at)
	return append(dst, '}'), multi, nil
}

// structField is the field that holds a struct, if one does.
func (f *jsonField) structField() *StructField {
	if f == nil {
		return nil
	}
	return f.StructField
}

// jsonMember is one member of an object to be written: a field, or the name of
// the union's active member.
type jsonMember struct {
	name  string
	field *jsonField
	value Dynamic
	tag   string
}

// gather lists the members of s: first the fields outside the union, then the
// union's. Fields marked $Json.flatten bring theirs along.
func (p *jsonPrinter) gather(to []jsonMember, s DynamicStruct, field *StructField, prefix string, depth int) ([]jsonMember, error) {
	if depth > p.Depth {
		return nil, errTooDeep
	}
	info := s.Type.jsonInfo(field)
	var err error
	for _, f := range s.Type.Others {
		if to, err = p.gatherField(to, s, info, &info.fields[f.Index], prefix, depth); err != nil {
			return nil, err
		}
	}
	active := s.Which()
	if active == nil {
		return to, nil
	}
	f := &info.fields[active.Index]
	if info.tagName != "" {
		to = append(to, jsonMember{name: prefix + info.tagName, tag: f.name})
		if f.Kind == SlotField && f.Field.Type.Kind == KindVoid {
			return to, nil // the tag says it all
		}
	}
	return p.gatherField(to, s, info, f, prefix, depth)
}

func (p *jsonPrinter) gatherField(to []jsonMember, s DynamicStruct, info *jsonStruct, f *jsonField, prefix string, depth int) ([]jsonMember, error) {
	if !s.Has(f.StructField) {
		return to, nil
	}
	v, err := s.Get(f.StructField)
	if err != nil {
		return nil, err
	}
	if f.flatten && v.Type.Kind == KindStruct {
		return p.gather(to, v.Struct(), f.StructField, prefix+f.prefix, depth+1)
	}
	return append(to, jsonMember{name: prefix + info.memberName(f), field: f, value: v}), nil
}

// jsonItems are texts one after the other.
type jsonItems struct {
	items
	longest int
	multi   bool // one of them takes several lines
}

func (t *jsonItems) add(grown []byte, multi bool) {
	t.longest = max(t.longest, len(grown)-len(t.buf))
	t.multi = t.multi || multi
	t.items.add(grown)
}

// maxInlineJSONBytes is how long an item may be that shares its line with others.
const maxInlineJSONBytes = 50

// layout writes the items between their brackets, and reports whether that took several lines.
func (p *jsonPrinter) layout(dst []byte, t *jsonItems, at jsonPlace) ([]byte, bool) {
	if !p.Pretty {
		return t.join(dst, func(dst []byte) []byte { return append(dst, ',') }), false
	}
	if len(t.ends) < 2 || !t.multi && t.longest <= maxInlineJSONBytes {
		return t.join(dst, func(dst []byte) []byte { return append(dst, ", "...) }), false
	}
	indent := func(dst []byte) []byte {
		dst = append(dst, '\n')
		return append(dst, bytes.Repeat([]byte("  "), at.indent+1)...)
	}
	if at.prefixed {
		dst = indent(dst)
	} else {
		dst = append(dst, ' ')
	}
	dst = t.join(dst, func(dst []byte) []byte { return indent(append(dst, ',')) })
	return append(dst, ' '), true
}
