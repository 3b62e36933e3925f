// Package plain is what generated code shares for plain Go structs: copying out of and into messages, and the types that
// stand for the type parameters of generic schemas.
//
// A generic schema type is a generic Go type: Map(Key, Value) becomes Map[Key, Value]. Since the parameters of a schema stand
// for pointers, a type argument is a Go type that can be read from and written to a pointer, which is what [Pointer] says:
//
//	Text, Data          Text, Data
//	List(T)             List[T], Nums[int32], Bools
//	a struct Person     *Person, or View[PersonReader] to read in place
//	an interface Echo   Echo, the client
//	nothing, AnyPointer Any
package plain

import "github.com/marque-rpc/marque/capnp"

// MaxDepth is how deep plain structs may be nested when they are written to a message. A deeper one, such as a Go value that
// contains itself, makes building the message fail with [capnp.ErrTooLarge].
const MaxDepth = 255

// Pointer is the constraint on type arguments of generic schemas. T is the implementing type itself.
// The methods are for generated code.
type Pointer[T any] interface {
	// FromPtr returns what p leads to as a T that shares nothing with the message. The receiver is not looked at.
	FromPtr(p Ptr) T
	// ToPtr writes the receiver to s.
	ToPtr(s Slot)
}

// Read returns what p leads to as a T.
func Read[T Pointer[T]](p capnp.Ptr) T {
	var zero T
	return zero.FromPtr(Ptr{ptr: p})
}

// Write sets p to v.
func Write[T Pointer[T]](p capnp.PtrBuilder, v T) {
	p.Clear() // a nil v sets nothing
	v.ToPtr(Slot{ptr: p, depth: MaxDepth})
}

// WriteDepth is Write for a value inside a plain struct: depth is how much deeper the value may be nested.
func WriteDepth[T Pointer[T]](p capnp.PtrBuilder, v T, depth int) {
	v.ToPtr(Slot{ptr: p, depth: depth})
}

// Release releases the capabilities in v, if it has any: in a client, a plain struct, a [List]. Of a slice of clients
// it knows nothing; that is released as List[Echo](slice).Release().
func Release[T any](v T) {
	if r, ok := any(v).(interface{ Release() }); ok {
		r.Release()
	}
}

// TooDeep makes the message that p is in fail to be marshalled, because what is built is nested without end.
func TooDeep(p capnp.PtrBuilder) { p.NewPtrs(tooMany) }

// tooMany is more elements than any list can have.
const tooMany = 1 << 29

// A Ptr is where a type argument is read from: a pointer, or an element of a list of structs.
type Ptr struct {
	ptr     capnp.Ptr
	element capnp.Struct
}

// Ptr is the pointer; null for an element of a list of structs.
func (p Ptr) Ptr() capnp.Ptr { return p.ptr }

// Struct is the struct that p leads to, or that it is.
func (p Ptr) Struct() capnp.Struct {
	if !p.element.IsZero() {
		return p.element
	}
	return p.ptr.Struct()
}

// A Slot is where a type argument is written to: a pointer, or an element of a list that takes its form from what is written
// to its first element.
type Slot struct {
	ptr   capnp.PtrBuilder
	list  *listSlot
	index int
	depth int
}

// listSlot is a list being written whose encoding is not known before its first element is.
type listSlot struct {
	ptr     capnp.PtrBuilder
	n       int
	structs capnp.StructListBuilder[capnp.StructBuilder]
	ptrs    capnp.PtrListBuilder
}

// Depth is how much deeper the value written may be nested.
func (s Slot) Depth() int { return s.depth }

// Ptr is the pointer to be set.
func (s Slot) Ptr() capnp.PtrBuilder {
	l := s.list
	if l == nil {
		return s.ptr
	}
	if l.ptrs.Len() == 0 {
		l.ptrs = l.ptr.NewPtrs(l.n)
	}
	return l.ptrs.At(s.index)
}

// NewStruct makes room for a struct of the given size and reports whether it is to be filled in: if isNil, a pointer stays
// null and an element of a list of structs has its defaults.
func (s Slot) NewStruct(isNil bool, size capnp.ObjectSize) (capnp.StructBuilder, bool) {
	l := s.list
	switch {
	case l == nil && isNil:
		return capnp.StructBuilder{}, false
	case l == nil:
		return s.ptr.NewStruct(size), true
	}
	if l.structs.Len() == 0 {
		l.structs = capnp.NewStructs[capnp.StructBuilder](l.ptr, l.n, size)
	}
	return l.structs.At(s.index), !isNil
}
