package capnp

import (
	"iter"
	"slices"
)

// Number is any type that a list of numbers can have: integers, floats and enums.
type Number interface {
	~int8 | ~int16 | ~int32 | ~int64 | ~uint8 | ~uint16 | ~uint32 | ~uint64 | ~float32 | ~float64
}

// A NumList reads a list of numbers or enums. The zero value is empty.
type NumList[T Number] struct{ list List }

// Nums reads p as a list of numbers. A list of structs whose data section begins with such a number will do. Null or malformed gives an
// empty list.
func Nums[T Number](p Ptr) NumList[T] { return NumList[T]{p.nums(numBytes[T]())} }

// List returns l without its type.
func (l NumList[T]) List() List { return l.list }

// Len is the number of elements.
func (l NumList[T]) Len() int { return int(l.list.n) }

// At returns element i. It panics if i is out of range.
func (l NumList[T]) At(i int) T {
	l.list.check(i)
	return loadNum[T](l.list.seg.data[l.list.at(i):])
}

// All iterates over indices and elements.
func (l NumList[T]) All() iter.Seq2[int, T] {
	return func(yield func(int, T) bool) {
		rest, step := l.list.content(), l.list.shape.step()
		for i := range l.Len() {
			if !yield(i, loadNum[T](rest)) {
				return
			}
			rest = rest[step:]
		}
	}
}

// AppendTo appends all elements to dst. The result is nil only if dst is nil and there is no list, not even an empty one.
func (l NumList[T]) AppendTo(dst []T) []T {
	if dst == nil && l.list.seg != nil {
		dst = []T{}
	}
	if isLittleEndian() && l.list.shape.step() == numBytes[T]() {
		n := len(dst)
		dst = slices.Grow(dst, l.Len())[:n+l.Len()]
		copy(asBytes(dst[n:]), l.list.content())
		return dst
	}
	for _, v := range l.All() {
		dst = append(dst, v)
	}
	return dst
}

// A BoolList reads a list of bits. The zero value is empty.
type BoolList struct{ list List }

// Bools reads p as a list of bits. Null or malformed gives an empty list.
func (p Ptr) Bools() BoolList {
	l := p.List()
	if l.seg != nil && l.shape.elem() != elemBit {
		p.wrongKind()
		return BoolList{}
	}
	return BoolList{l}
}

// List returns l without its type.
func (l BoolList) List() List { return l.list }

// Len is the number of elements.
func (l BoolList) Len() int { return int(l.list.n) }

// At returns element i. It panics if i is out of range.
func (l BoolList) At(i int) bool {
	l.list.check(i)
	return l.list.seg.data[int(l.list.word)*wordBytes+i>>3]>>(i&7)&1 != 0
}

// All iterates over indices and elements.
func (l BoolList) All() iter.Seq2[int, bool] {
	return func(yield func(int, bool) bool) {
		for i := range l.Len() {
			if !yield(i, l.At(i)) {
				return
			}
		}
	}
}

// AppendTo appends all elements to dst. The result is nil only if dst is nil and there is no list, not even an empty one.
func (l BoolList) AppendTo(dst []bool) []bool {
	if dst == nil && l.list.seg != nil {
		dst = make([]bool, 0, l.Len())
	}
	for i := range l.Len() {
		dst = append(dst, l.At(i))
	}
	return dst
}

// A VoidList reads a list of nothing: it only has a length.
type VoidList struct{ list List }

// Voids reads p as a list of nothing. Any list will do but one of bits. Null or malformed gives an empty list.
func (p Ptr) Voids() VoidList { return VoidList{p.structs()} }

// List returns l without its type.
func (l VoidList) List() List { return l.list }

// Len is the number of elements.
func (l VoidList) Len() int { return int(l.list.n) }
