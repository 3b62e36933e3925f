package capnp

import "iter"

// A StructListBuilder fills in a list of structs; T is [StructBuilder] or a type defined over it. Elements start out zero.
type StructListBuilder[T ~StructBuilderKind] struct{ built List }

// NewStructs sets p to a new list of n structs of the given size. More than fit into 2²⁹−1 words are an error of the message, and the list is empty.
func NewStructs[T ~StructBuilderKind](p PtrBuilder, n int, size ObjectSize) StructListBuilder[T] {
	return StructListBuilder[T]{p.newStructs(n, size)}
}

// BuildStructs returns the list of structs that p leads to; if it leads to nothing of the kind, an empty one. If the elements are smaller than size,
// p is set to a copy of the list with larger elements, which ends the life of builders of the smaller ones.
func BuildStructs[T ~StructBuilderKind](p PtrBuilder, size ObjectSize) StructListBuilder[T] {
	return StructListBuilder[T]{p.buildStructs(size)}
}

// List returns a reader of the list without its type; [AsStructs] gives it one.
func (l StructListBuilder[T]) List() List { return l.built }

// Len is the number of elements.
func (l StructListBuilder[T]) Len() int { return int(l.built.n) }

// At returns element i, to be read or filled in. It panics if i is out of range.
func (l StructListBuilder[T]) At(i int) T {
	l.built.check(i)
	s := l.built.structAt(i)
	return T(StructBuilder{s.data, s.seg})
}

// All iterates over indices and elements.
func (l StructListBuilder[T]) All() iter.Seq2[int, T] {
	return func(yield func(int, T) bool) {
		for i := range l.Len() {
			if !yield(i, l.At(i)) {
				return
			}
		}
	}
}
