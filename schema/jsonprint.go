package schema

import (
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
	Bytes  int  // how long the JSON may become; default 256 MiB

	// Capability, where it is set, gives the JSON of a capability or of an untyped
	// pointer; its result must be JSON. Without it these are errors.
	Capability func(*ValueType, capnp.Ptr) ([]byte, error)
}

// JSON writes a struct in JSON, in the very form of the C++ tool: 64-bit
// integers, infinities and NaN as strings, data as an array of numbers, null
// pointers left out, other fields and the active members of unions always there.
// The annotations of /capnp/compat/json.capnp change names and shapes. There is no
// newline at the end.
func JSON(s DynamicStruct, o JSONOptions) ([]byte, error) {
	return JSONValue(StructValue(s.Type, s.Struct), o)
}

// JSONValue is JSON for a value of any type.
func JSONValue(v Dynamic, o JSONOptions) ([]byte, error) {
	if o.Depth == 0 {
		o.Depth = DefaultDepth
	}
	p := &jsonPrinter{JSONOptions: o, items: newItems(o.Bytes)}
	dst, _, err := p.value(nil, v, nil, jsonPlace{})
	if err == nil {
		err = p.done(dst)
	}
	return dst, err
}

type jsonPrinter struct {
	JSONOptions
	items
	absent []uint64 // nodes of the structs around that are written without being there
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
			return appendJSONString(dst, name), false, nil
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

func appendJSONString[S string | []byte](dst []byte, s S) []byte {
	dst = append(dst, '"')
	for i := range len(s) {
		c := s[i]
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
	dst = append(dst, '[')
	start, mark := len(dst), len(p.ends)
	for _, c := range data {
		dst = strconv.AppendUint(dst, uint64(c), 10)
		if err := p.part(dst); err != nil {
			return dst, false, err
		}
	}
	dst, multi := p.layout(dst, start, mark, false, at)
	return append(dst, ']'), multi, nil
}

func (p *jsonPrinter) list(dst []byte, l DynamicList, f *jsonField, at jsonPlace) ([]byte, bool, error) {
	dst = append(dst, '[')
	start, mark, anyMulti := len(dst), len(p.ends), false
	inside := at.inside(l.Len(), false)
	for i := range l.Len() {
		var multi bool
		var err error
		if dst, multi, err = p.value(dst, l.At(i), f, inside); err != nil {
			return dst, false, err
		}
		if err = p.part(dst); err != nil {
			return dst, false, err
		}
		anyMulti = anyMulti || multi
	}
	dst, multi := p.layout(dst, start, mark, anyMulti, at)
	return append(dst, ']'), multi, nil
}

// maxInlineJSONBytes is how long a part may be that shares its line with others.
const maxInlineJSONBytes = 50

// layout spreads the parts between their brackets, and reports whether that took several lines.
func (p *jsonPrinter) layout(dst []byte, start, mark int, multi bool, at jsonPlace) ([]byte, bool) {
	switch {
	case !p.Pretty:
		return p.spread(dst, start, mark, "", ",", ""), false
	case len(p.ends)-mark < 2 || !multi && p.longest(start, mark) <= maxInlineJSONBytes:
		return p.spread(dst, start, mark, "", ", ", ""), false
	}
	between := newline(at.indent + 1)
	if at.prefixed {
		return p.spread(dst, start, mark, between[1:], between, " "), true
	}
	return p.spread(dst, start, mark, " ", between, " "), true
}

// longest is the length of the longest part.
func (p *jsonPrinter) longest(start, mark int) int {
	longest := 0
	for _, end := range p.ends[mark:] {
		longest = max(longest, end-start)
		start = end
	}
	return longest
}
