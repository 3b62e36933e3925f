package plain

import (
	"bytes"
	"strings"

	"github.com/marque-rpc/marque/capnp"
)

// Text is Text as a type argument.
type Text string

// FromPtr implements [Pointer].
func (Text) FromPtr(p Ptr) Text { return Text(strings.Clone(p.ptr.Text())) }

// ToPtr implements [Pointer].
func (t Text) ToPtr(s Slot) { s.Ptr().SetText(string(t)) }

// Data is Data as a type argument. Nil is a null pointer.
type Data []byte

// FromPtr implements [Pointer].
func (Data) FromPtr(p Ptr) Data { return bytes.Clone(p.ptr.Data()) }

// ToPtr implements [Pointer].
func (d Data) ToPtr(s Slot) {
	if d != nil {
		s.Ptr().SetData(d)
	}
}

// Nums is a list of numbers or enums as a type argument. Nil is a null pointer.
type Nums[T capnp.Number] []T

// FromPtr implements [Pointer].
func (Nums[T]) FromPtr(p Ptr) Nums[T] { return capnp.Nums[T](p.ptr).AppendTo(nil) }

// ToPtr implements [Pointer].
func (n Nums[T]) ToPtr(s Slot) {
	if n != nil {
		capnp.SetNums(s.Ptr(), n)
	}
}

// Bools is a list of booleans as a type argument. Nil is a null pointer.
type Bools []bool

// FromPtr implements [Pointer].
func (Bools) FromPtr(p Ptr) Bools { return p.ptr.Bools().AppendTo(nil) }

// ToPtr implements [Pointer].
func (b Bools) ToPtr(s Slot) {
	if b != nil {
		s.Ptr().SetBools(b)
	}
}

// List is a list of anything else as a type argument, and List(T) where T is a parameter. Nil is a null pointer.
type List[T Pointer[T]] []T

// FromPtr implements [Pointer].
func (List[T]) FromPtr(p Ptr) List[T] { return ReadList[T](p.ptr) }

// ToPtr implements [Pointer].
func (l List[T]) ToPtr(s Slot) {
	if l != nil {
		writeList(s.Ptr(), l, s.depth-1)
	}
}

// Release releases the capabilities in l.
func (l List[T]) Release() {
	for _, v := range l {
		Release(v)
	}
}

// ReadList returns what p leads to as a list of Ts, whether it is a list of structs or of pointers.
func ReadList[T Pointer[T]](p capnp.Ptr) []T {
	var zero T
	if p.List().Elem() != capnp.PtrElem {
		structs := capnp.Structs[capnp.Struct](p)
		all := room[T](structs.List())
		for i := range all {
			all[i] = zero.FromPtr(Ptr{element: structs.At(i)})
		}
		return all
	}
	ptrs := p.Ptrs()
	all := room[T](ptrs.List())
	for i := range all {
		all[i] = zero.FromPtr(Ptr{ptr: ptrs.At(i)})
	}
	return all
}

// WriteList sets p to a list of the values, unless they are nil.
func WriteList[T Pointer[T]](p capnp.PtrBuilder, values []T) {
	if values != nil {
		writeList(p, values, MaxDepth)
	}
}

// WriteListDepth is WriteList for values inside a plain struct: depth is how much deeper they may be nested.
func WriteListDepth[T Pointer[T]](p capnp.PtrBuilder, values []T, depth int) {
	if values != nil {
		writeList(p, values, depth)
	}
}

func writeList[T Pointer[T]](p capnp.PtrBuilder, values []T, depth int) {
	switch {
	case depth < 0 || len(values) >= tooMany:
		TooDeep(p)
		return
	case len(values) == 0:
		p.NewPtrs(0)
		return
	}
	l := &listSlot{ptr: p, n: len(values)}
	if size, ok := largest(values); ok {
		l.structs = capnp.NewStructs[capnp.StructBuilder](p, l.n, size)
	}
	for i, v := range values {
		v.ToPtr(Slot{list: l, index: i, depth: depth})
		if p.Message().Err() != nil {
			return // the list may not be there
		}
	}
}

// largest is the size that has room for each of the values, if they are views of structs.
func largest[T any](values []T) (size capnp.ObjectSize, ok bool) {
	for _, v := range values {
		sized, isView := any(v).(interface{ size() capnp.ObjectSize })
		if !isView {
			return size, false
		}
		one := sized.size()
		size.DataWords, size.PtrCount = max(size.DataWords, one.DataWords), max(size.PtrCount, one.PtrCount)
	}
	return size, true
}

// View reads a struct in place, as a type argument: View[PersonReader]. It is valid as long as the message is.
type View[R ~capnp.StructKind] struct{ Reader R }

// FromPtr implements [Pointer].
func (View[R]) FromPtr(p Ptr) View[R] { return View[R]{R(p.Struct())} }

// ToPtr implements [Pointer]: it copies the struct.
func (v View[R]) ToPtr(s Slot) {
	from := capnp.Struct(v.Reader)
	if s.list == nil {
		s.ptr.SetStruct(from)
		return
	}
	if b, ok := s.NewStruct(from.IsZero(), from.Size()); ok {
		b.CopyFrom(from)
	}
}

// size is for lists of views, whose elements may differ in size.
func (v View[R]) size() capnp.ObjectSize {
	if s := capnp.Struct(v.Reader); !s.IsZero() {
		return s.Size()
	}
	return capnp.ObjectSize{}
}
