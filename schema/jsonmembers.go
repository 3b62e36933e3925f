package schema

import "slices"

func (p *jsonPrinter) object(dst []byte, s DynamicStruct, f *jsonField, at jsonPlace) ([]byte, bool, error) {
	dst = append(dst, '{')
	o := &jsonOut{start: len(dst), mark: len(p.ends)}
	if p.Pretty { // how deep members are indented depends on how many there are
		n, err := p.count(s, f.structField(), 0)
		if err != nil {
			return dst, false, err
		}
		o.inside = at.inside(n, true)
	} else {
		o.inside = at.inside(1, true)
	}
	dst, err := p.members(dst, o, s, f.structField(), "", 0)
	if err != nil {
		return dst, false, err
	}
	dst, multi := p.layout(dst, o.start, o.mark, o.multi, at)
	return append(dst, '}'), multi, nil
}

// structField is the field that holds a struct, if one does.
func (f *jsonField) structField() *StructField {
	if f == nil {
		return nil
	}
	return f.StructField
}

// jsonOut is an object that is being written.
type jsonOut struct {
	start, mark int
	inside      jsonPlace
	multi       bool // a member takes several lines
}

// name starts a member.
func (p *jsonPrinter) name(dst []byte, prefix, name string) []byte {
	if prefix != "" {
		name = prefix + name
	}
	dst = append(appendJSONString(dst, name), ':')
	if p.Pretty {
		dst = append(dst, ' ')
	}
	return dst
}

// members writes the members of s: first the fields outside the union, then the
// union's. Fields marked $Json.flatten bring theirs along.
func (p *jsonPrinter) members(dst []byte, o *jsonOut, s DynamicStruct, field *StructField, prefix string, depth int) ([]byte, error) {
	if depth > p.Depth {
		return dst, errTooDeep
	}
	info := s.Type.jsonInfo(field)
	var err error
	for _, f := range s.Type.Others {
		if dst, err = p.member(dst, o, s, info, &info.fields[f.Index], prefix, depth); err != nil {
			return dst, err
		}
	}
	active := s.Which()
	if active == nil {
		return dst, nil
	}
	f := &info.fields[active.Index]
	if info.tagName != "" {
		dst = appendJSONString(p.name(dst, prefix, info.tagName), f.name)
		if err := p.part(dst); err != nil {
			return dst, err
		}
		if f.isVoid() {
			return dst, nil // the tag says it all
		}
	}
	return p.member(dst, o, s, info, f, prefix, depth)
}

func (f *jsonField) isVoid() bool { return f.Kind == SlotField && f.Field.Type.Kind == KindVoid }

func (p *jsonPrinter) member(dst []byte, o *jsonOut, s DynamicStruct, info *jsonStruct, f *jsonField, prefix string, depth int) ([]byte, error) {
	defer p.leave(len(p.absent))
	v, ok, err := p.shown(s, f)
	if !ok || err != nil {
		return dst, err
	}
	if f.flatten && v.Type.Kind == KindStruct {
		return p.members(dst, o, v.Struct(), f.StructField, prefix+f.prefix, depth+1)
	}
	dst, multi, err := p.value(p.name(dst, prefix, info.memberName(f)), v, f, o.inside)
	if err != nil {
		return dst, err
	}
	o.multi = o.multi || multi
	return dst, p.part(dst)
}

// count is how many members members will write.
func (p *jsonPrinter) count(s DynamicStruct, field *StructField, depth int) (int, error) {
	if depth > p.Depth {
		return 0, errTooDeep
	}
	info := s.Type.jsonInfo(field)
	n := 0
	for _, f := range s.Type.Others {
		more, err := p.countField(s, &info.fields[f.Index], depth)
		if err != nil {
			return 0, err
		}
		n += more
	}
	active := s.Which()
	if active == nil {
		return n, nil
	}
	f := &info.fields[active.Index]
	if info.tagName != "" {
		if n++; f.isVoid() {
			return n, nil
		}
	}
	more, err := p.countField(s, f, depth)
	return n + more, err
}

func (p *jsonPrinter) countField(s DynamicStruct, f *jsonField, depth int) (int, error) {
	defer p.leave(len(p.absent))
	v, ok, err := p.shown(s, f)
	if !ok || err != nil {
		return 0, err
	}
	if !f.flatten || v.Type.Kind != KindStruct {
		return 1, nil
	}
	return p.count(v.Struct(), f.StructField, depth+1)
}

// shown is what to write of a field, if anything. A null pointer is left out, but not where it is the active member of a
// union, or nobody could tell which member is active: there its default is written, or null where that has no form or no end.
// Who writes it leaves p.absent as it was.
func (p *jsonPrinter) shown(s DynamicStruct, f *jsonField) (v Dynamic, ok bool, err error) {
	has := s.Has(f.StructField)
	if !has && (!f.InUnion() || s.Tag() != f.Discriminant) {
		return v, false, nil
	}
	if v, err = s.Get(f.StructField); has || err != nil {
		return v, err == nil, err
	}
	switch v.Type.Kind {
	case KindInterface, KindAnyPointer:
		return Dynamic{Type: &ValueType{Kind: KindVoid}}, true, nil
	case KindStruct:
		id := v.Type.Struct.Node.ID
		if slices.Contains(p.absent, id) {
			return Dynamic{Type: &ValueType{Kind: KindVoid}}, !f.flatten, nil
		}
		p.absent = append(p.absent, id)
	}
	return v, true, nil
}

func (p *jsonPrinter) leave(absent int) { p.absent = p.absent[:absent] }
