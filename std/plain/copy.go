package plain

import (
	"bytes"
	"strings"

	"github.com/marque-rpc/marque/capnp"
)

// The functions below copy fields between messages and plain structs. A null pointer is nil, both ways, and an empty list is an
// empty slice.

// Struct returns the plain form of r that plain makes, or nil if r is null.
func Struct[R ~capnp.StructKind, T any](r R, plain func(R) T) *T {
	if capnp.Struct(r).IsZero() {
		return nil
	}
	v := plain(r)
	return &v
}

// StructOrDefault returns the plain form of r that plain makes; if r is null, all fields have their defaults.
func StructOrDefault[R ~capnp.StructKind, T any](r R, plain func(R) T) *T {
	v := plain(r)
	return &v
}

// MaxEmptyStructs is how long a list of structs may be, in the plain form, whose elements take no room in the message. A longer
// one reads as empty: a few bytes could stand for any number of plain values.
const MaxEmptyStructs = 1 << 16

// room returns a slice for the elements of l: nil if l is null.
func room[T any](l capnp.List) []T {
	switch {
	case l.IsZero():
		return nil
	case tooManyEmpty(l):
		return []T{}
	}
	return make([]T, l.Len())
}

// tooManyEmpty reports whether l is longer than it may be.
func tooManyEmpty(l capnp.List) bool {
	return l.Len() > MaxEmptyStructs && l.ElemSize() == capnp.ObjectSize{}
}

// Structs returns the plain forms that plain makes of the elements of l.
func Structs[R ~capnp.StructKind, T any](l capnp.StructList[R], plain func(R) T) []T {
	all := room[T](l.List())
	for i := range all {
		all[i] = plain(l.At(i))
	}
	return all
}

// Bytes returns a copy of b.
func Bytes(b []byte) []byte { return bytes.Clone(b) }

// String returns a copy of s.
func String(s string) string { return strings.Clone(s) }

// Strings returns copies of the elements of l.
func Strings(l capnp.TextList) []string {
	all := room[string](l.List())
	for i := range all {
		all[i] = strings.Clone(l.At(i))
	}
	return all
}

// Datas returns copies of the elements of l.
func Datas(l capnp.DataList) [][]byte {
	all := room[[]byte](l.List())
	for i := range all {
		all[i] = bytes.Clone(l.At(i))
	}
	return all
}

// Voids returns as many empty values as l has elements.
func Voids(l capnp.VoidList) []struct{} {
	if l.List().IsZero() {
		return nil
	}
	return make([]struct{}, l.Len())
}

// Each returns what f makes of the pointers in l.
func Each[T any](l capnp.PtrList, f func(capnp.Ptr) T) []T {
	all := room[T](l.List())
	for i := range all {
		all[i] = f(l.At(i))
	}
	return all
}

// BuildStructs sets p to a list of structs of the given size, and has build fill them in.
func BuildStructs[B ~capnp.StructBuilderKind, T any](p capnp.PtrBuilder, values []T, size capnp.ObjectSize, build func(*T, B)) {
	if values == nil {
		return
	}
	l := capnp.NewStructs[B](p, len(values), size)
	for i := range l.Len() {
		build(&values[i], l.At(i))
	}
}

// BuildEach sets p to a list of pointers, and has build set each of them.
func BuildEach[T any](p capnp.PtrBuilder, values []T, build func(capnp.PtrBuilder, T)) {
	if values == nil {
		return
	}
	l := p.NewPtrs(len(values))
	for i := range l.Len() {
		build(l.At(i), values[i])
	}
}

// Lists returns what f makes of the lists in l.
func Lists[L capnp.AnyList[L], T any](l capnp.ListList[L], f func(L) T) []T {
	all := room[T](l.List())
	for i := range all {
		all[i] = f(l.At(i))
	}
	return all
}

// Take returns what p points to and leaves the zero value there.
func Take[T any](p *T) T {
	v := *p
	var zero T
	*p = zero
	return v
}
