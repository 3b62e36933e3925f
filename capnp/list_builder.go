package capnp

import "iter"

// A NumListBuilder fills in a list of numbers or enums. Elements start out zero.
type NumListBuilder[T Number] struct{ list List }

// NewNums sets p to a new list of n numbers. More than 2²⁹−1 are an error of the message, and the list is empty.
func NewNums[T Number](p PtrBuilder, n int) NumListBuilder[T] {
	return NumListBuilder[T]{p.newList(numElem[T](), n)}
}

// SetNums sets p to a list of the numbers in v.
func SetNums[T Number](p PtrBuilder, v []T) {
	l := NewNums[T](p, len(v))
	for i := range l.Len() {
		l.Set(i, v[i])
	}
}

// BuildNums returns the list of numbers that p leads to; if it leads to nothing of the kind, an empty one.
func BuildNums[T Number](p PtrBuilder) NumListBuilder[T] {
	return NumListBuilder[T]{Nums[T](Ptr(p)).list}
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
func (l NumListBuilder[T]) Reader() NumList[T] { return NumList[T]{l.list} }

// Len is the number of elements.
func (l NumListBuilder[T]) Len() int { return int(l.list.n) }

// At returns element i. It panics if i is out of range.
func (l NumListBuilder[T]) At(i int) T { return NumList[T]{l.list}.At(i) }

// Set sets element i. It panics if i is out of range.
func (l NumListBuilder[T]) Set(i int, v T) {
	l.list.check(i)
	storeNum(l.list.seg.data[l.list.at(i):], v)
}

// All iterates over indices and elements.
func (l NumListBuilder[T]) All() iter.Seq2[int, T] { return NumList[T]{l.list}.All() }

// A BoolListBuilder fills in a list of bits. Elements start out false.
type BoolListBuilder struct{ list List }

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
func (p PtrBuilder) Bools() BoolListBuilder { return BoolListBuilder{Ptr(p).Bools().list} }

// Reader returns a reader of the list.
func (l BoolListBuilder) Reader() BoolList { return BoolList(l) }

// Len is the number of elements.
func (l BoolListBuilder) Len() int { return int(l.list.n) }

// At returns element i. It panics if i is out of range.
func (l BoolListBuilder) At(i int) bool { return BoolList(l).At(i) }

// Set sets element i. It panics if i is out of range.
func (l BoolListBuilder) Set(i int, v bool) {
	l.list.check(i)
	p := &l.list.seg.data[int(l.list.word)*wordBytes+i>>3]
	if v {
		*p |= 1 << (i & 7)
	} else {
		*p &^= 1 << (i & 7)
	}
}

// A VoidListBuilder stands for a list of nothing.
type VoidListBuilder struct{ list List }

// NewVoids sets p to a list of n times nothing.
func (p PtrBuilder) NewVoids(n int) VoidListBuilder { return VoidListBuilder{p.newList(elemVoid, n)} }

// Voids returns the list of nothing that p leads to.
func (p PtrBuilder) Voids() VoidListBuilder { return VoidListBuilder{Ptr(p).Voids().list} }

// Reader returns a reader of the list.
func (l VoidListBuilder) Reader() VoidList { return VoidList(l) }

// Len is the number of elements.
func (l VoidListBuilder) Len() int { return int(l.list.n) }

// A StructListBuilder fills in a list of structs; T is [StructBuilder] or a type defined over it. Elements start out zero.
type StructListBuilder[T ~StructBuilderKind] struct{ list List }

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
func (l StructListBuilder[T]) List() List { return l.list }

// Len is the number of elements.
func (l StructListBuilder[T]) Len() int { return int(l.list.n) }

// At returns element i, to be read or filled in. It panics if i is out of range.
func (l StructListBuilder[T]) At(i int) T {
	l.list.check(i)
	s := l.list.structAt(i)
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

// A PtrListBuilder fills in a list of pointers of any kind. Elements start out null.
type PtrListBuilder struct{ list List }

// NewPtrs sets p to a new list of n pointers.
func (p PtrBuilder) NewPtrs(n int) PtrListBuilder { return PtrListBuilder{p.newList(elemPtr, n)} }

// Ptrs returns the list of pointers that p leads to; if it leads to nothing of the kind, an empty one.
func (p PtrBuilder) Ptrs() PtrListBuilder { return PtrListBuilder{Ptr(p).Ptrs().list} }

// Reader returns a reader of the list.
func (l PtrListBuilder) Reader() PtrList { return PtrList(l) }

// Len is the number of elements.
func (l PtrListBuilder) Len() int { return int(l.list.n) }

// At returns element i, to be read or set. It panics if i is out of range.
func (l PtrListBuilder) At(i int) PtrBuilder {
	l.list.check(i)
	return PtrBuilder(l.list.ptrAt(i))
}

// A TextListBuilder fills in a list of texts. Elements start out null, which reads as "".
type TextListBuilder struct{ list List }

// NewTexts sets p to a new list of n texts.
func (p PtrBuilder) NewTexts(n int) TextListBuilder { return TextListBuilder{p.newList(elemPtr, n)} }

// SetTexts sets p to a list of the texts in v.
func (p PtrBuilder) SetTexts(v []string) {
	l := p.NewTexts(len(v))
	for i := range l.Len() {
		l.Set(i, v[i])
	}
}

// Texts returns the list of texts that p leads to; if it leads to nothing of the kind, an empty one.
func (p PtrBuilder) Texts() TextListBuilder { return TextListBuilder{Ptr(p).Texts().list} }

// Reader returns a reader of the list.
func (l TextListBuilder) Reader() TextList { return TextList(l) }

// Len is the number of elements.
func (l TextListBuilder) Len() int { return int(l.list.n) }

// At returns element i, without copying. It panics if i is out of range.
func (l TextListBuilder) At(i int) string { return TextList(l).At(i) }

// Set sets element i. It panics if i is out of range.
func (l TextListBuilder) Set(i int, v string) {
	l.list.check(i)
	PtrBuilder(l.list.ptrAt(i)).SetText(v)
}

// A DataListBuilder fills in a list of data. Elements start out null, which reads as nil.
type DataListBuilder struct{ list List }

// NewDatas sets p to a new list of n times data.
func (p PtrBuilder) NewDatas(n int) DataListBuilder { return DataListBuilder{p.newList(elemPtr, n)} }

// SetDatas sets p to a list of the data in v.
func (p PtrBuilder) SetDatas(v [][]byte) {
	l := p.NewDatas(len(v))
	for i := range l.Len() {
		l.Set(i, v[i])
	}
}

// Datas returns the list of data that p leads to; if it leads to nothing of the kind, an empty one.
func (p PtrBuilder) Datas() DataListBuilder { return DataListBuilder{Ptr(p).Datas().list} }

// Reader returns a reader of the list.
func (l DataListBuilder) Reader() DataList { return DataList(l) }

// Len is the number of elements.
func (l DataListBuilder) Len() int { return int(l.list.n) }

// At returns element i, which may be changed in place. It panics if i is out of range.
func (l DataListBuilder) At(i int) []byte { return DataList(l).At(i) }

// Set sets element i. It panics if i is out of range.
func (l DataListBuilder) Set(i int, v []byte) {
	l.list.check(i)
	PtrBuilder(l.list.ptrAt(i)).SetData(v)
}
