package capnp

import "iter"

// A StructList reads a list of structs; T is [Struct] or a type defined over it. The zero value is empty.
type StructList[T ~StructKind] struct{ list List }

// Structs reads p as a list of structs. A list of numbers or of pointers will do: each is the first field of its struct. Null or malformed
// gives an empty list.
func Structs[T ~StructKind](p Ptr) StructList[T] { return StructList[T]{p.structs()} }

// AsStructs reads l as a list of structs, as [Structs] does; a list of bits gives an empty one.
func AsStructs[T ~StructKind](l List) StructList[T] {
	if l.shape.elem() == elemBit {
		return StructList[T]{}
	}
	return StructList[T]{l}
}

// List returns l without its type.
func (l StructList[T]) List() List { return l.list }

// Len is the number of elements.
func (l StructList[T]) Len() int { return int(l.list.n) }

// At returns element i. It panics if i is out of range.
func (l StructList[T]) At(i int) T {
	l.list.check(i)
	return T(l.list.structAt(i))
}

// All iterates over indices and elements.
func (l StructList[T]) All() iter.Seq2[int, T] {
	return func(yield func(int, T) bool) {
		rest, d, step := l.list.content(), l.list.shape.dataBytes(), l.list.shape.step()
		for i := range l.Len() {
			if !yield(i, T(Struct{rest[:d:step], l.list.seg})) {
				return
			}
			rest = rest[step:]
		}
	}
}
