package capnp

import "iter"

// A NumListBuilder fills in a list of numbers or enums. Elements start out zero.
type NumListBuilder[T Number] struct{ built List }

// NewNums sets p to a new list of n numbers. More than 2²⁹−1 are an error of the message, and the list is empty.
func NewNums[T Number](p PtrBuilder, n int) NumListBuilder[T] {
	return NumListBuilder[T]{p.newList(numElem[T](), n)}
}

// SetNums sets p to a list of the numbers in v.
func SetNums[T Number](p PtrBuilder, v []T) {
	l := NewNums[T](p, len(v))
	if isLittleEndian() {
		copy(l.built.content(), asBytes(v))
		return
	}
	for i := range l.Len() {
		l.Set(i, v[i])
	}
}

// BuildNums returns the list of numbers that p leads to; if it leads to nothing of the kind, an empty one.
func BuildNums[T Number](p PtrBuilder) NumListBuilder[T] {
	return NumListBuilder[T]{Nums[T](p.Reader()).list}
}

// numElem is the element size code for T.
func numElem[T Number]() uint64 {
	switch numBytes[T]() {
	case 1:
		return elemByte
	case 2:
		return elem2
	case 4:
		return elem4
	}
	return elem8
}

// Reader returns a reader of the list.
func (l NumListBuilder[T]) Reader() NumList[T] { return NumList[T]{l.built} }

// Len is the number of elements.
func (l NumListBuilder[T]) Len() int { return int(l.built.n) }

// At returns element i. It panics if i is out of range.
func (l NumListBuilder[T]) At(i int) T { return NumList[T]{l.built}.At(i) }

// Set sets element i. It panics if i is out of range.
func (l NumListBuilder[T]) Set(i int, v T) {
	l.built.check(i)
	storeNum(l.built.seg.data[l.built.at(i):], v)
}

// All iterates over indices and elements.
func (l NumListBuilder[T]) All() iter.Seq2[int, T] { return NumList[T]{l.built}.All() }

// A BoolListBuilder fills in a list of bits. Elements start out false.
type BoolListBuilder struct{ built List }

// NewBools sets p to a new list of n bits.
func (p PtrBuilder) NewBools(n int) BoolListBuilder { return BoolListBuilder{p.newList(elemBit, n)} }

// SetBools sets p to a list of the bits in v.
func (p PtrBuilder) SetBools(v []bool) {
	l := p.NewBools(len(v))
	for i := range l.Len() {
		l.Set(i, v[i])
	}
}

// Bools returns the list of bits that p leads to; if it leads to nothing of the kind, an empty one.
func (p PtrBuilder) Bools() BoolListBuilder { return BoolListBuilder{p.Reader().Bools().list} }

// Reader returns a reader of the list.
func (l BoolListBuilder) Reader() BoolList { return BoolList{l.built} }

// Len is the number of elements.
func (l BoolListBuilder) Len() int { return int(l.built.n) }

// At returns element i. It panics if i is out of range.
func (l BoolListBuilder) At(i int) bool { return BoolList{l.built}.At(i) }

// Set sets element i. It panics if i is out of range.
func (l BoolListBuilder) Set(i int, v bool) {
	l.built.check(i)
	p := &l.built.seg.data[int(l.built.word)*wordBytes+i>>3]
	*p = *p&^(1<<(i&7)) | bitOf(v)<<(i&7)
}

// A VoidListBuilder stands for a list of nothing.
type VoidListBuilder struct{ built List }

// NewVoids sets p to a list of n times nothing.
func (p PtrBuilder) NewVoids(n int) VoidListBuilder { return VoidListBuilder{p.newList(elemVoid, n)} }

// Voids returns the list of nothing that p leads to.
func (p PtrBuilder) Voids() VoidListBuilder { return VoidListBuilder{p.Reader().Voids().list} }

// Reader returns a reader of the list.
func (l VoidListBuilder) Reader() VoidList { return VoidList{l.built} }

// Len is the number of elements.
func (l VoidListBuilder) Len() int { return int(l.built.n) }
