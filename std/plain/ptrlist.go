package plain

import (
	"iter"

	"github.com/marque-rpc/marque/capnp"
)

// A PtrList reads a list of pointers that are Ts, such as capabilities: each element read is the reader's own. The zero value is
// empty.
type PtrList[T Pointer[T]] struct{ list capnp.PtrList }

// Ptrs reads p as a list of Ts.
func Ptrs[T Pointer[T]](p capnp.Ptr) PtrList[T] { return PtrList[T]{p.Ptrs()} }

// Len is the number of elements.
func (l PtrList[T]) Len() int { return l.list.Len() }

// At returns element i. It panics if i is out of range.
func (l PtrList[T]) At(i int) T { return Read[T](l.list.At(i)) }

// All iterates over indices and elements.
func (l PtrList[T]) All() iter.Seq2[int, T] {
	return func(yield func(int, T) bool) {
		for i := range l.Len() {
			if !yield(i, l.At(i)) {
				return
			}
		}
	}
}

// AppendTo appends all elements to dst. The result is nil only if dst is nil and there is no list, not even an empty one.
func (l PtrList[T]) AppendTo(dst []T) []T {
	if dst == nil {
		dst = room[T](l.list.List())[:0]
	}
	for i := range l.Len() {
		dst = append(dst, l.At(i))
	}
	return dst
}

// A PtrListBuilder fills in a list of pointers that are Ts. Elements start out null.
type PtrListBuilder[T Pointer[T]] struct{ list capnp.PtrListBuilder }

// NewPtrs sets p to a list of size Ts.
func NewPtrs[T Pointer[T]](p capnp.PtrBuilder, size int) PtrListBuilder[T] {
	return PtrListBuilder[T]{p.NewPtrs(size)}
}

// BuildPtrs returns the list of Ts that p leads to; if it leads to nothing of the kind, an empty one.
func BuildPtrs[T Pointer[T]](p capnp.PtrBuilder) PtrListBuilder[T] {
	return PtrListBuilder[T]{p.Ptrs()}
}

// Reader returns a reader of the list.
func (l PtrListBuilder[T]) Reader() PtrList[T] { return PtrList[T]{l.list.Reader()} }

// Len is the number of elements.
func (l PtrListBuilder[T]) Len() int { return l.list.Len() }

// Set sets element i. It panics if i is out of range.
func (l PtrListBuilder[T]) Set(i int, v T) { Write(l.list.At(i), v) }
