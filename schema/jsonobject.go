package schema

import (
	"bytes"
	"strings"
)

// jsonMembers are the members of an object, found by name.
type jsonMembers struct {
	elems []jsonValue
	index map[string]int // of large objects
	used  []bool
}

// fewMembers is up to how many members searching beats a map.
const fewMembers = 8

func newJSONMembers(v *jsonValue) *jsonMembers {
	m := &jsonMembers{elems: v.elems, used: make([]bool, len(v.elems))}
	if len(v.elems) > fewMembers {
		m.index = make(map[string]int, len(v.elems))
		for i := range v.elems {
			m.index[string(v.elems[i].name)] = i
		}
	}
	return m
}

// find is the last member of that name, and marks it used.
func (m *jsonMembers) find(name string) *jsonValue {
	at := -1
	if m.index != nil {
		if i, ok := m.index[name]; ok {
			at = i
		}
	} else {
		for i := range m.elems {
			if string(m.elems[i].name) == name {
				at = i
			}
		}
	}
	if at < 0 {
		return nil
	}
	m.used[at] = true
	return &m.elems[at]
}

// maxFlattened is how many structs may be flattened into one object.
const maxFlattened = 1024

// flattening is an object on its way into a struct and those flattened into it.
type flattening struct {
	*jsonBuilder
	members *jsonMembers
	visits  int
	at      int
}

// object fills in b from the members of v.
func (j *jsonBuilder) object(b DynamicBuilder, v *jsonValue, f *jsonField) *fault {
	if v.kind != jsonObject {
		return v.mismatch("struct " + b.Type.String())
	}
	if info := b.Type.jsonInfo(f.structField()); info.simple {
		return j.simpleObject(b, v, info)
	}
	o := &flattening{jsonBuilder: j, members: newJSONMembers(v), at: v.at}
	if f := o.fill(func() DynamicBuilder { return b }, b.Type, f.structField(), ""); f != nil {
		return f
	}
	if !j.Strict {
		return nil
	}
	for i, used := range o.members.used {
		if m := &v.elems[i]; !used && o.unknown(m.name, i) {
			return faultf(m.at, "%s", b.Type.NoField(string(m.name)))
		}
	}
	return nil
}

// simpleObject is object for a struct whose members are its fields. Of several
// members of one name, or of one union, the last one wins.
func (j *jsonBuilder) simpleObject(b DynamicBuilder, v *jsonValue, info *jsonStruct) *fault {
	for i := range v.elems {
		m := &v.elems[i]
		at, ok := info.byName[string(m.name)]
		if !ok {
			if j.Strict {
				return faultf(m.at, "%s", b.Type.NoField(string(m.name)))
			}
			continue
		}
		f := &info.fields[at]
		p, err := b.Place(f.StructField)
		if err != nil {
			return faultf(m.at, "%s", strings.TrimPrefix(err.Error(), "schema: "))
		}
		if fault := j.value(p, m, f); fault != nil {
			return fault.under(clip(f.name))
		}
	}
	return nil
}

// unknown reports whether no member of that name was used: an earlier one of
// two with the same name is not unknown.
func (o *flattening) unknown(name []byte, at int) bool {
	for i := at + 1; i < len(o.members.elems); i++ {
		if o.members.used[i] && bytes.Equal(o.members.elems[i].name, name) {
			return false
		}
	}
	return true
}

// fill sets the fields of a struct whose members in the object start with
// prefix. The struct is made when it is first needed.
func (o *flattening) fill(get func() DynamicBuilder, t *StructType, field *StructField, prefix string) *fault {
	if o.visits++; o.visits > maxFlattened {
		return faultf(o.at, "%s flattens more than %d structs", t, maxFlattened)
	}
	info := t.jsonInfo(field)
	for _, f := range t.Others {
		if f := o.field(get, info, &info.fields[f.Index], prefix); f != nil {
			return f
		}
	}
	if len(t.Union) == 0 {
		return nil
	}
	if info.tagName != "" {
		return o.taggedUnion(get, info, prefix)
	}
	return o.untaggedUnion(get, info, prefix)
}

// taggedUnion sets the member of the union that the tag names.
func (o *flattening) taggedUnion(get func() DynamicBuilder, info *jsonStruct, prefix string) *fault {
	tag := o.members.find(prefix + info.tagName)
	if tag == nil {
		return nil
	}
	i, ok := info.byTag[string(tag.str)]
	if tag.kind != jsonString || !ok {
		return nil // a newer schema's member, perhaps: like any unknown field
	}
	f := &info.fields[i]
	get().Select(f.StructField)
	return o.field(get, info, f, prefix)
}

// untaggedUnion sets the members of the union that are there, in the order in
// which they are there: the last one is active.
func (o *flattening) untaggedUnion(get func() DynamicBuilder, info *jsonStruct, prefix string) *fault {
	var last *jsonField
	lastAt := -1
	for _, f := range info.typ.Union {
		jf := &info.fields[f.Index]
		if jf.flatten {
			continue // which member is meant cannot be told without a tag
		}
		if v := o.members.find(prefix + info.memberName(jf)); v != nil && v.at > lastAt {
			last, lastAt = jf, v.at
		}
	}
	if last == nil {
		return nil
	}
	return o.field(get, info, last, prefix)
}

// field sets one field if its member is there.
func (o *flattening) field(get func() DynamicBuilder, info *jsonStruct, f *jsonField, prefix string) *fault {
	t, err := f.Type()
	if err != nil {
		return faultf(o.at, "%s", strings.TrimPrefix(err.Error(), "schema: "))
	}
	if f.flatten && t.Kind == KindStruct {
		inner := func() DynamicBuilder { return Place{Type: t, in: get(), field: f.StructField}.existingStruct() }
		return o.fill(inner, t.Struct, f.StructField, prefix+f.prefix)
	}
	v := o.members.find(prefix + info.memberName(f))
	if v == nil {
		return nil
	}
	return o.value(Place{Type: t, in: get(), field: f.StructField}, v, f).under(clip(f.name))
}
