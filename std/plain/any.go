package plain

import "github.com/marque-rpc/marque/capnp"

// Any is the plain form of AnyPointer: a copy of what a pointer led to, with references of its own to the capabilities in it.
// The zero value is a null pointer. An Any is not changed once it is made, so any number of goroutines may read one.
type Any struct{ msg *capnp.Message }

// NewAny returns what build makes of an empty pointer. The error says what could not be built.
func NewAny(build func(capnp.PtrBuilder)) (Any, error) {
	msg := capnp.NewMessage()
	build(msg.RootBuilder())
	if err := msg.Err(); err != nil {
		msg.Release()
		return Any{}, err
	}
	return Any{msg}, nil
}

// CopyAny returns a copy of what p leads to.
func CopyAny(p capnp.Ptr) Any {
	if p.IsNull() {
		return Any{}
	}
	msg := capnp.NewMessage()
	msg.RootBuilder().Set(p)
	return Any{msg}
}

// AnyOf returns v as an Any.
func AnyOf[T Pointer[T]](v T) (Any, error) {
	return NewAny(func(p capnp.PtrBuilder) { Write(p, v) })
}

// As reads a as a T, which is the user's own.
func As[T Pointer[T]](a Any) T { return Read[T](a.Ptr()) }

// Ptr is the pointer that a holds, to be read in place.
func (a Any) Ptr() capnp.Ptr {
	if a.msg == nil {
		return capnp.Ptr{}
	}
	return a.msg.Root()
}

// IsNull reports whether a is a null pointer.
func (a Any) IsNull() bool { return a.Ptr().IsNull() }

// Set sets p to a copy of what a holds.
func (a Any) Set(p capnp.PtrBuilder) { p.Set(a.Ptr()) }

// Release releases the capabilities in a, which must not be read any more.
func (a Any) Release() {
	if a.msg != nil {
		a.msg.Release()
	}
}

// FromPtr implements [Pointer].
func (Any) FromPtr(p Ptr) Any {
	if p.element.IsZero() {
		return CopyAny(p.ptr)
	}
	msg := capnp.NewMessage()
	msg.RootBuilder().SetStruct(p.element)
	return Any{msg}
}

// ToPtr implements [Pointer].
func (a Any) ToPtr(s Slot) {
	if !a.IsNull() {
		a.Set(s.Ptr())
	}
}
