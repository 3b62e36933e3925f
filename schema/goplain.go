package schema

import (
	"fmt"
	"math"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"github.com/marque-rpc/marque/capnp"
)

// Plain is the value as a plain Go value, copied out of its message: nil, bool,
// int64, uint64, float64, string, []byte, []any, map[string]any. Enums are the
// names of their enumerants, or uint64 where they have none. A struct has the
// fields outside its union that hold something, and the union's active member.
// Capabilities are [capnp.Capability], borrowed; untyped pointers are [capnp.Ptr].
func (v Dynamic) Plain() (any, error) { return v.plain(DefaultDepth) }

func (v Dynamic) plain(depth int) (any, error) {
	if depth == 0 {
		return nil, errTooDeep
	}
	switch k := v.Type.Kind; {
	case k == KindVoid:
		return nil, nil
	case k == KindBool:
		return v.Bool(), nil
	case isSigned(k):
		return v.Int(), nil
	case isUnsigned(k):
		return v.Uint(), nil
	case isFloat(k):
		return v.Float(), nil
	case k == KindText:
		return string(v.ptr.TextBytes()), nil
	case k == KindData:
		return append([]byte{}, v.ptr.Data()...), nil
	case k == KindEnum:
		if name, ok := v.Type.Enum.Name(uint16(v.bits)); ok {
			return name, nil
		}
		return v.bits, nil
	case k == KindList:
		return v.List().plain(depth - 1)
	case k == KindStruct:
		return v.Struct().plain(depth - 1)
	case k == KindInterface:
		return v.ptr.Capability(), nil
	}
	return v.ptr, nil
}

func (l DynamicList) plain(depth int) (any, error) {
	out := make([]any, l.Len())
	for i := range out {
		var err error
		if out[i], err = l.At(i).plain(depth); err != nil {
			return nil, err
		}
	}
	return out, nil
}

func (s DynamicStruct) plain(depth int) (any, error) {
	out := make(map[string]any)
	active := s.Which()
	for _, f := range s.Type.Fields {
		if f.InUnion() && f != active || !f.InUnion() && !s.Has(f) {
			continue
		}
		v, err := s.Get(f)
		if err != nil {
			return nil, err
		}
		if out[f.Name], err = v.plain(depth); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// Set puts a Go value where the place is: the types that [Dynamic.Plain] gives,
// any type of integer and float, any slice for a list, any map with string keys
// for a struct. A value that does not fit the type is an error, and so is an
// integer out of its range. Nil stands for void and for null.
func (p Place) Set(v any) error { return p.set(v, DefaultDepth) }

func (p Place) set(v any, depth int) error {
	if depth == 0 {
		return errTooDeep
	}
	k := p.Type.Kind
	switch x := v.(type) {
	case nil:
		if k != KindVoid && !k.IsPointer() {
			return p.errKind(v)
		}
		p.Clear()
		return nil
	case Dynamic:
		return p.setDynamic(x)
	case bool:
		if k != KindBool {
			return p.errKind(v)
		}
		p.SetBool(x)
		return nil
	case string:
		return p.setString(x)
	case []byte:
		if k == KindData {
			p.SetData(x)
			return nil
		}
	case capnp.Capability:
		if k != KindInterface && k != KindAnyPointer {
			return p.errKind(v)
		}
		p.SetCapability(x)
		return nil
	case capnp.Ptr:
		if !k.IsPointer() || p.inline() {
			return p.errKind(v)
		}
		p.Ptr().Set(x)
		return nil
	}
	return p.setReflect(reflect.ValueOf(v), depth)
}

// setDynamic copies a value of the same type.
func (p Place) setDynamic(v Dynamic) error {
	if v.Type.key() != p.Type.key() {
		return fmt.Errorf("schema: a value of type %s cannot become %s", v.Type, p.Type)
	}
	switch {
	case !p.Type.Kind.IsPointer():
		p.setBits(v.bits)
	case p.Type.Kind != KindStruct:
		p.Ptr().Set(v.ptr)
	case p.inline():
		return p.NewStruct().copyFields(v.Struct())
	default:
		p.Ptr().SetStruct(v.str)
	}
	return nil
}

// copyFields copies what s holds, field by field.
func (b DynamicBuilder) copyFields(s DynamicStruct) error {
	active := s.Which()
	for _, f := range s.Type.Fields {
		if f.InUnion() && f != active {
			continue
		}
		v, err := s.Get(f)
		if err != nil {
			return err
		}
		p, err := b.Place(f)
		if err != nil {
			return err
		}
		if !s.Has(f) {
			p.Clear()
		} else if err := p.setDynamic(v); err != nil {
			return err
		}
	}
	return nil
}

func (p Place) setString(s string) error {
	switch p.Type.Kind {
	case KindText:
		p.Ptr().SetText(s)
		return nil
	case KindData:
		p.SetData([]byte(s))
		return nil
	case KindEnum:
		n, ok := p.Type.Enum.Value(s)
		if !ok {
			return fmt.Errorf("schema: %s", p.Type.Enum.noEnumerant(s))
		}
		p.SetEnum(n)
		return nil
	}
	return p.errKind(s)
}

func (p Place) setReflect(v reflect.Value, depth int) error {
	k := p.Type.Kind
	switch {
	case v.CanInt() && (isInteger(k) || k == KindEnum):
		n := v.Int()
		return p.setInteger(n < 0, uint64(max(n, -n)))
	case v.CanUint() && (isInteger(k) || k == KindEnum):
		return p.setInteger(false, v.Uint())
	case isFloat(k) && v.CanFloat():
		p.SetFloat(v.Float())
		return nil
	case isFloat(k) && v.CanInt():
		p.SetFloat(float64(v.Int()))
		return nil
	case k == KindList && (v.Kind() == reflect.Slice || v.Kind() == reflect.Array):
		return p.setSlice(v, depth)
	case k == KindStruct && v.Kind() == reflect.Map && v.Type().Key().Kind() == reflect.String:
		return p.NewStruct().setMap(v, depth)
	}
	return p.errKind(v.Interface())
}

func (p Place) setInteger(negative bool, magnitude uint64) error {
	if p.Type.Kind == KindEnum {
		if negative || magnitude > math.MaxUint16 {
			return fmt.Errorf("schema: an enum has numbers from 0 to %d", math.MaxUint16)
		}
		p.SetEnum(uint16(magnitude))
		return nil
	}
	if !p.setInt(negative, magnitude) {
		return fmt.Errorf("schema: the integer is out of range for %s", p.Type)
	}
	return nil
}

func (p Place) setSlice(v reflect.Value, depth int) error {
	l := p.NewList(v.Len())
	if l.Len() != v.Len() {
		return fmt.Errorf("schema: a list of %d elements is too long", v.Len())
	}
	for i := range l.Len() {
		if err := l.Place(i).set(v.Index(i).Interface(), depth-1); err != nil {
			return fmt.Errorf("%w, at [%s]", err, strconv.Itoa(i))
		}
	}
	return nil
}

// SetMap sets fields by their names, as [Place.Set] does.
func (b DynamicBuilder) SetMap(fields map[string]any) error {
	return b.setMap(reflect.ValueOf(fields), DefaultDepth)
}

func (b DynamicBuilder) setMap(v reflect.Value, depth int) error {
	keys := v.MapKeys() // in order, so that of two members of a union the same one wins each time
	slices.SortFunc(keys, func(a, b reflect.Value) int { return strings.Compare(a.String(), b.String()) })
	for _, key := range keys {
		name := key.String()
		p, err := b.Field(name)
		if err == nil {
			err = p.set(v.MapIndex(key).Interface(), depth-1)
		}
		if err != nil {
			return fmt.Errorf("%w, at %s", err, clip(name))
		}
	}
	return nil
}
