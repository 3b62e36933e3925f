package schema

import (
	"bytes"
	"errors"
	"fmt"
)

// The struct Value of /capnp/compat/json.capnp stands for a JSON value as such.

// rawValue appends the JSON that a Value holds.
func (p *jsonPrinter) rawValue(dst []byte, s DynamicStruct, at jsonPlace) ([]byte, bool, error) {
	if at.depth >= p.Depth {
		return dst, false, errTooDeep
	}
	f := s.Which()
	if f == nil {
		return append(dst, "null"...), false, nil
	}
	v, err := s.Get(f)
	if err != nil {
		return dst, false, err
	}
	switch k := v.Type.Kind; {
	case k == KindVoid:
		return append(dst, "null"...), false, nil
	case k == KindText && f.Name == "raw":
		return appendRaw(dst, v.ptr.TextBytes())
	case k == KindBool || k == KindFloat64 || k == KindText:
		return p.value(dst, v, nil, at)
	case k == KindList && isJSONValue(v.Type.Elem):
		return p.list(dst, v.List(), nil, at)
	case k == KindList && v.Type.Elem.Kind == KindStruct:
		return p.rawObject(dst, v.List(), at)
	case k == KindStruct:
		return p.rawCall(dst, v.Struct(), at)
	}
	return dst, false, errNoJSON
}

// appendRaw appends text that is JSON already.
func appendRaw(dst, raw []byte) ([]byte, bool, error) {
	rest, err := SkipJSON(raw)
	if err == nil && len(rest) > 0 {
		err = errors.New("there is more after the value")
	}
	if err != nil {
		return dst, false, fmt.Errorf("schema: raw JSON: %w", err)
	}
	return append(dst, raw...), bytes.IndexByte(raw, '\n') >= 0, nil
}

func isJSONValue(t *ValueType) bool { return t.Kind == KindStruct && t.Struct.Node.ID == jsonValueID }

// namedPart is the name in the first field of s, and the second field.
func namedPart(s DynamicStruct, first, second string) (name, rest Dynamic, err error) {
	if name, err = s.Field(first); err != nil {
		return
	}
	if rest, err = s.Field(second); err == nil && name.Type.Kind != KindText {
		err = errNoJSON
	}
	return
}

func (p *jsonPrinter) rawObject(dst []byte, l DynamicList, at jsonPlace) ([]byte, bool, error) {
	dst = append(dst, '{')
	start, mark, anyMulti := len(dst), len(p.ends), false
	inside := at.inside(l.Len(), true)
	for i := range l.Len() {
		name, v, err := namedPart(l.At(i).Struct(), "name", "value")
		if err == nil && !isJSONValue(v.Type) {
			err = errNoJSON
		}
		if err != nil {
			return dst, false, err
		}
		var multi bool
		dst, multi, err = p.rawValue(p.name(dst, "", name.ptr.Text()), v.Struct(), inside)
		if err == nil {
			err = p.part(dst)
		}
		if err != nil {
			return dst, false, err
		}
		anyMulti = anyMulti || multi
	}
	dst, multi := p.layout(dst, start, mark, anyMulti, at)
	return append(dst, '}'), multi, nil
}

// rawCall writes name(params), which is no JSON, but what the type is for.
func (p *jsonPrinter) rawCall(dst []byte, s DynamicStruct, at jsonPlace) ([]byte, bool, error) {
	name, params, err := namedPart(s, "function", "params")
	if err == nil && (params.Type.Kind != KindList || !isJSONValue(params.Type.Elem)) {
		err = errNoJSON
	}
	if err != nil {
		return dst, false, err
	}
	dst = append(append(dst, name.ptr.TextBytes()...), '(')
	start, mark, anyMulti := len(dst), len(p.ends), false
	inside := at.inside(params.List().Len(), false)
	for i := range params.List().Len() {
		var multi bool
		dst, multi, err = p.rawValue(dst, params.List().At(i).Struct(), inside)
		if err == nil {
			err = p.part(dst)
		}
		if err != nil {
			return dst, false, err
		}
		anyMulti = anyMulti || multi
	}
	at.prefixed = true
	dst, multi := p.layout(dst, start, mark, anyMulti, at)
	return append(dst, ')'), multi, nil
}

// rawValue puts any JSON value into a Value.
func (j *jsonBuilder) rawValue(b DynamicBuilder, v *jsonValue) *fault {
	member := [...]string{"null", "boolean", "number", "string", "array", "object"}[v.kind]
	p, err := b.Field(member)
	if err != nil {
		return v.mismatch(b.Type.String())
	}
	switch k := p.Type.Kind; {
	case v.kind == jsonNull && k == KindVoid:
		p.SetVoid()
	case v.kind == jsonBool && k == KindBool:
		p.SetBool(v.yes)
	case v.kind == jsonNumber && k == KindFloat64:
		return buildJSONFloat(p, v)
	case v.kind == jsonString && k == KindText:
		p.SetText(v.str)
	case v.kind == jsonArray && k == KindList && isJSONValue(p.Type.Elem):
		return j.list(p, v, nil)
	case v.kind == jsonObject && k == KindList && p.Type.Elem.Kind == KindStruct:
		return j.rawObject(p, v)
	default:
		return v.mismatch(b.Type.String())
	}
	return nil
}

func (j *jsonBuilder) rawObject(p Place, v *jsonValue) *fault {
	l := p.NewList(len(v.elems))
	for i := range v.elems[:l.Len()] {
		field := l.Place(i).NewStruct()
		name, err1 := field.Field("name")
		value, err2 := field.Field("value")
		if err1 != nil || err2 != nil || name.Type.Kind != KindText || !isJSONValue(value.Type) {
			return v.mismatch(field.Type.String())
		}
		name.SetText(v.elems[i].name)
		if f := j.rawValue(value.NewStruct(), &v.elems[i]); f != nil {
			return f.under(clip(string(v.elems[i].name)))
		}
	}
	return nil
}
