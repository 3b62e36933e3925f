package schema

import (
	"encoding/base64"
	"encoding/hex"
	"math"
	"strconv"
	"strings"

	"github.com/marque-rpc/marque/capnp"
)

// JSONParseOptions say how JSON is read.
type JSONParseOptions struct {
	Limits

	// Strict makes members that the schema does not know an error. Otherwise
	// they are skipped, so that a newer writer can be read.
	Strict bool

	// Capability, where it is set, gives the capability that a JSON value stands
	// for; ParseJSON releases it once it is in the message. The value is handed
	// over as it stands in the input. Without it a capability is an error.
	Capability func(t *ValueType, value []byte) (capnp.Capability, error)
}

// ParseJSON fills in a struct from JSON as [JSON] writes it. Moreover it takes
// integers of any size as numbers, null for any pointer, and enumerants by number.
// What was read before an error stays in the struct.
func ParseJSON(input []byte, b DynamicBuilder, o JSONParseOptions) error {
	rest, err := ParseNextJSON(input, b, o)
	if err == nil && len(rest) > 0 {
		return faultf(len(input)-len(rest), "there is more after the value").in(input)
	}
	return err
}

// ParseNextJSON is ParseJSON for the first of several values; it returns what
// comes after it, without white space.
func ParseNextJSON(input []byte, b DynamicBuilder, o JSONParseOptions) (rest []byte, err error) {
	o.Limits = o.withDefaults()
	if len(input) > o.Bytes {
		return nil, faultf(o.Bytes, "the input is longer than the limit of %d bytes", o.Bytes).in(input)
	}
	p := &jsonParser{input: input, depth: o.Depth, left: o.Values}
	v, f := p.value()
	end := p.pos
	if f == nil {
		build := &jsonBuilder{JSONParseOptions: o, input: input}
		f = build.object(b, &v, nil)
	}
	if f != nil {
		return nil, f.in(input)
	}
	p.pos = end
	p.peek()
	return input[p.pos:], nil
}

type jsonBuilder struct {
	JSONParseOptions
	input []byte
}

func (j *jsonBuilder) value(p Place, v *jsonValue, f *jsonField) *fault {
	k := p.Type.Kind
	if v.kind == jsonNull && k.IsPointer() && !(k == KindStruct && isJSONValue(p.Type)) {
		p.Clear()
		return nil
	}
	switch {
	case k == KindVoid:
		p.SetVoid()
		return nil
	case k == KindBool && v.kind == jsonBool:
		p.SetBool(v.yes)
		return nil
	case isInteger(k) && (v.kind == jsonNumber || v.kind == jsonString):
		return buildJSONInt(p, v)
	case isFloat(k):
		return buildJSONFloat(p, v)
	case k == KindText && v.kind == jsonString:
		p.SetText(v.str)
		return nil
	case k == KindData:
		return buildJSONData(p, v, f)
	case k == KindEnum:
		return buildJSONEnum(p, v)
	case k == KindList && v.kind == jsonArray:
		return j.list(p, v, f)
	case k == KindStruct && isJSONValue(p.Type):
		return j.rawValue(p.NewStruct(), v)
	case k == KindStruct && v.kind == jsonObject:
		return j.object(p.NewStruct(), v, f)
	case k == KindInterface || k == KindAnyPointer:
		return j.capability(p, v)
	}
	return v.mismatch(p.Type.String())
}

func (v *jsonValue) mismatch(want string) *fault {
	return faultf(v.at, "%s cannot become %s", v.kind, want)
}

// buildJSONInt takes a number or a string of one. Integral numbers are exact
// however they are written.
func buildJSONInt(p Place, v *jsonValue) *fault {
	if magnitude, ok := plainDigits(v.str); ok && p.setInt(false, magnitude) {
		return nil
	}
	text := strings.TrimSpace(string(v.str))
	digits, negative := strings.CutPrefix(text, "-")
	magnitude, err := strconv.ParseUint(digits, 10, 64)
	if err != nil && v.kind == jsonString && len(digits) > 2 && isHex(digits) {
		magnitude, err = strconv.ParseUint(digits[2:], 16, 64)
	}
	if err != nil {
		f, ferr := strconv.ParseFloat(text, 64)
		switch {
		case ferr != nil && !math.IsInf(f, 0) || v.kind == jsonString:
			return faultf(v.at, "%q is not an integer", clip(text))
		case f != math.Trunc(f):
			return faultf(v.at, "%s is not an integer", clip(text))
		case math.Abs(f) >= 1<<64:
			return faultf(v.at, "%s is out of range for %s", clip(text), p.Type)
		}
		negative, magnitude = f < 0, uint64(math.Abs(f))
	}
	if !p.setInt(negative, magnitude) {
		return faultf(v.at, "%s is out of range for %s", clip(text), p.Type)
	}
	return nil
}

// plainDigits is the number that up to 18 digits and nothing else make.
func plainDigits(s []byte) (n uint64, ok bool) {
	const most = 18
	for _, c := range s {
		if c < '0' || c > '9' || len(s) > most {
			return 0, false
		}
		n = n*10 + uint64(c-'0')
	}
	return n, len(s) > 0
}

func buildJSONFloat(p Place, v *jsonValue) *fault {
	switch v.kind {
	case jsonNull:
		p.SetFloat(math.NaN())
		return nil
	case jsonNumber, jsonString:
		f, err := strconv.ParseFloat(strings.TrimSpace(string(v.str)), 64)
		if err == nil || math.IsInf(f, 0) {
			p.SetFloat(f)
			return nil
		}
		return faultf(v.at, "%q is not a number", clip(string(v.str)))
	}
	return v.mismatch(p.Type.String())
}

func buildJSONEnum(p Place, v *jsonValue) *fault {
	switch v.kind {
	case jsonString:
		n, ok := p.Type.Enum.jsonInfo().byName[string(v.str)]
		if !ok {
			return faultf(v.at, "%s", p.Type.Enum.noEnumerant(string(v.str)))
		}
		p.SetEnum(n)
		return nil
	case jsonNumber:
		n, err := strconv.ParseUint(string(v.str), 10, 16)
		if err != nil {
			return faultf(v.at, "%s is not the number of an enumerant", clip(string(v.str)))
		}
		p.SetEnum(uint16(n))
		return nil
	}
	return v.mismatch("enum " + p.Type.String())
}

func buildJSONData(p Place, v *jsonValue, f *jsonField) *fault {
	form := dataArray
	if f != nil {
		form = f.data
	}
	var data []byte
	var err error
	switch {
	case form == dataArray && v.kind == jsonArray:
		return buildJSONBytes(p, v)
	case form == dataBase64 && v.kind == jsonString:
		data, err = decodeBase64(string(v.str))
	case form == dataHex && v.kind == jsonString:
		data, err = hex.DecodeString(string(v.str))
	default:
		return v.mismatch([...]string{"Data: an array of bytes expected", "Data: a base64 string expected", "Data: a hexadecimal string expected"}[form])
	}
	if err != nil {
		return faultf(v.at, "%v", err)
	}
	p.SetData(data)
	return nil
}

// decodeBase64 takes both alphabets, with padding or without, and skips white space.
func decodeBase64(s string) ([]byte, error) {
	if data, err := base64.StdEncoding.DecodeString(s); err == nil {
		return data, nil
	}
	s = strings.NewReplacer("-", "+", "_", "/", " ", "", "\n", "", "\r", "", "\t", "").Replace(s)
	return base64.RawStdEncoding.DecodeString(strings.TrimRight(s, "="))
}

func buildJSONBytes(p Place, v *jsonValue) *fault {
	data := p.Ptr().NewData(len(v.elems))
	for i := range v.elems {
		e := &v.elems[i]
		n, err := strconv.ParseUint(string(e.str), 10, 8)
		if e.kind != jsonNumber || err != nil {
			return faultf(e.at, "a byte, 0 to 255, expected").under("[" + strconv.Itoa(i) + "]")
		}
		data[i] = byte(n)
	}
	return nil
}

func (j *jsonBuilder) list(p Place, v *jsonValue, f *jsonField) *fault {
	l := p.NewList(len(v.elems))
	if l.Len() != len(v.elems) {
		return faultf(v.at, "the list is too long")
	}
	for i := range v.elems {
		if f := j.value(l.Place(i), &v.elems[i], f); f != nil {
			return f.under("[" + strconv.Itoa(i) + "]")
		}
	}
	return nil
}

func (j *jsonBuilder) capability(p Place, v *jsonValue) *fault {
	if j.Capability == nil {
		return faultf(v.at, "JSON has no form for values of type %s", p.Type)
	}
	c, err := j.Capability(p.Type, j.source(v))
	if err != nil {
		return faultf(v.at, "%v", err)
	}
	p.SetCapability(c)
	c.Release()
	return nil
}

// source is the part of the input that v was read from.
func (j *jsonBuilder) source(v *jsonValue) []byte {
	p := &jsonParser{input: j.input, pos: v.at, depth: j.Depth, left: j.Values}
	if _, f := p.value(); f != nil {
		return nil // it was read once already
	}
	return j.input[v.at:p.pos]
}
