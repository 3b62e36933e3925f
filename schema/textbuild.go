package schema

import (
	"math"
	"strconv"
	"strings"
)

// ParseText fills in a struct from its text: what stands in parentheses in a
// schema, (name = "Ann", age = 42). The limits bound the input. What was read
// before an error stays in the struct.
func ParseText(input []byte, b DynamicBuilder, l Limits) error {
	l = l.withDefaults()
	rest, err := parseText(input, b, l)
	if err == nil && len(rest) > 0 {
		return faultf(len(input)-len(rest), "there is more after the value").in(input)
	}
	return err
}

// ParseNextText is ParseText for the first of several values; it returns what
// comes after it, without white space and comments.
func ParseNextText(input []byte, b DynamicBuilder, l Limits) (rest []byte, err error) {
	return parseText(input, b, l.withDefaults())
}

func parseText(input []byte, b DynamicBuilder, l Limits) ([]byte, error) {
	if len(input) > l.Bytes {
		return nil, faultf(l.Bytes, "the input is longer than the limit of %d bytes", l.Bytes).in(input)
	}
	p := &textParser{input: input, depth: l.Depth, left: l.Values}
	v, f := p.value()
	if f == nil && v.kind != textTuple {
		f = faultf(v.at, "a struct in parentheses expected")
	}
	if f == nil {
		f = buildStruct(b, v.bare(KindStruct))
	}
	if f != nil {
		return nil, f.in(input)
	}
	p.space()
	return input[p.pos:], nil
}

func buildStruct(b DynamicBuilder, v *textValue) *fault {
	for i := range v.elems {
		elem := &v.elems[i]
		if elem.name == nil {
			return faultf(elem.at, "a field's name and '=' expected")
		}
		field := b.Type.byName[string(elem.name)]
		if field == nil {
			return faultf(elem.nameAt, "%s", b.Type.NoField(string(elem.name)))
		}
		p, err := b.Place(field)
		if err != nil {
			return faultf(elem.nameAt, "%s", strings.TrimPrefix(err.Error(), "schema: "))
		}
		if f := buildValue(p, elem); f != nil {
			return f.under(clip(string(elem.name)))
		}
	}
	return nil
}

// buildValue puts v where p says, if the types agree.
func buildValue(p Place, v *textValue) *fault {
	v = v.bare(p.Type.Kind)
	switch k := p.Type.Kind; {
	case k == KindVoid && v.is("void"):
		p.SetVoid()
		return nil
	case k == KindBool && (v.is("true") || v.is("false")):
		p.SetBool(v.is("true"))
		return nil
	case isInteger(k) && v.kind == textInt:
		if !p.setInt(v.negative, v.bits) {
			return faultf(v.at, "%s is out of range for %s", v.number(), k)
		}
		return nil
	case isFloat(k):
		return buildFloat(p, v)
	case k == KindText && v.kind == textString:
		p.SetText(v.str)
		return nil
	case k == KindData && (v.kind == textString || v.kind == textBinary):
		p.SetData(v.str)
		return nil
	case k == KindEnum:
		return buildEnum(p, v)
	case k == KindList && v.kind == textList:
		return buildList(p, v)
	case k == KindStruct && v.kind == textTuple:
		return buildStruct(p.NewStruct(), v)
	}
	return v.mismatch(p.Type)
}

// bare is v without parentheses around it that mean nothing, as in ((x = 1)) or, of any type but a struct or an enum, (5).
func (v *textValue) bare(k TypeKind) *textValue {
	for v.kind == textTuple && len(v.elems) == 1 && v.elems[0].name == nil {
		inner := &v.elems[0]
		if k == KindStruct && inner.kind != textTuple || k == KindEnum && inner.kind == textInt {
			break
		}
		v = inner
	}
	return v
}

func (v *textValue) is(word string) bool { return v.kind == textName && string(v.str) == word }

func (v *textValue) number() string {
	s := strconv.FormatUint(v.bits, 10)
	if v.negative {
		return "-" + s
	}
	return s
}

func (v *textValue) mismatch(t *ValueType) *fault {
	switch {
	case t.Kind == KindInterface || t.Kind == KindAnyPointer:
		return faultf(v.at, "text has no form for values of type %s", t)
	case v.kind == textName && strings.Contains(string(v.str), "."):
		return faultf(v.at, "%s: constants cannot be used here", clip(string(v.str)))
	}
	return faultf(v.at, "a value of type %s expected", t)
}

func buildFloat(p Place, v *textValue) *fault {
	f := 0.0
	switch {
	case v.kind == textFloat:
		f = math.Float64frombits(v.bits)
	case v.kind == textInt:
		f = float64(v.bits)
		if v.negative {
			f = -f // of zero, too: -0
		}
	case v.is("inf"):
		f = math.Inf(1)
	case v.is("nan"):
		f = math.NaN()
	case v.kind == textMinus && string(v.str) == "inf":
		f = math.Inf(-1)
	default:
		return v.mismatch(p.Type)
	}
	p.SetFloat(f)
	return nil
}

// buildEnum takes a name, or the number of one that the schema does not know, in
// parentheses as Text writes it.
func buildEnum(p Place, v *textValue) *fault {
	if v.kind == textTuple && len(v.elems) == 1 && v.elems[0].name == nil {
		n := &v.elems[0]
		if n.kind == textInt && !n.negative && n.bits <= math.MaxUint16 {
			p.SetEnum(uint16(n.bits))
			return nil
		}
	}
	if v.kind != textName {
		return v.mismatch(p.Type)
	}
	n, ok := p.Type.Enum.Value(string(v.str))
	if !ok {
		return faultf(v.at, "%s", p.Type.Enum.noEnumerant(string(v.str)))
	}
	p.SetEnum(n)
	return nil
}

func buildList(p Place, v *textValue) *fault {
	l := p.NewList(len(v.elems))
	if l.Len() != len(v.elems) {
		return faultf(v.at, "the list is too long")
	}
	for i := range v.elems {
		if f := buildValue(l.Place(i), &v.elems[i]); f != nil {
			return f.under("[" + strconv.Itoa(i) + "]")
		}
	}
	return nil
}
