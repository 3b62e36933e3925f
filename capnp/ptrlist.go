package capnp

import "iter"

// A PtrList reads a list of pointers. The zero value is empty.
type PtrList struct{ list List }

// Ptrs reads p as a list of pointers. A list of structs will do if they have a pointer: the first one counts. Null or malformed gives an
// empty list.
func (p Ptr) Ptrs() PtrList { return PtrList{p.ptrs()} }

// List returns l without its type.
func (l PtrList) List() List { return l.list }

// Len is the number of elements.
func (l PtrList) Len() int { return int(l.list.n) }

// At returns element i. It panics if i is out of range.
func (l PtrList) At(i int) Ptr {
	l.list.check(i)
	return l.list.ptrAt(i)
}

// All iterates over indices and elements.
func (l PtrList) All() iter.Seq2[int, Ptr] {
	return func(yield func(int, Ptr) bool) {
		for i := range l.Len() {
			if !yield(i, l.At(i)) {
				return
			}
		}
	}
}

// A TextList reads a list of texts. The zero value is empty.
type TextList struct{ list List }

// Texts reads p as a list of texts, as Ptrs does. Null or malformed gives an empty list.
func (p Ptr) Texts() TextList { return TextList{p.ptrs()} }

// List returns l without its type.
func (l TextList) List() List { return l.list }

// Len is the number of elements.
func (l TextList) Len() int { return int(l.list.n) }

// At returns element i, without copying. It panics if i is out of range.
func (l TextList) At(i int) string {
	l.list.check(i)
	return l.list.ptrAt(i).Text()
}

// All iterates over indices and elements.
func (l TextList) All() iter.Seq2[int, string] {
	return func(yield func(int, string) bool) {
		for i := range l.Len() {
			if !yield(i, l.At(i)) {
				return
			}
		}
	}
}

// A DataList reads a list of data. The zero value is empty.
type DataList struct{ list List }

// Datas reads p as a list of data, as Ptrs does. Null or malformed gives an empty list.
func (p Ptr) Datas() DataList { return DataList{p.ptrs()} }

// List returns l without its type.
func (l DataList) List() List { return l.list }

// Len is the number of elements.
func (l DataList) Len() int { return int(l.list.n) }

// At returns element i, without copying. It panics if i is out of range.
func (l DataList) At(i int) []byte {
	l.list.check(i)
	return l.list.ptrAt(i).Data()
}

// All iterates over indices and elements.
func (l DataList) All() iter.Seq2[int, []byte] {
	return func(yield func(int, []byte) bool) {
		for i := range l.Len() {
			if !yield(i, l.At(i)) {
				return
			}
		}
	}
}

// AnyList is any of the list readers of this package.
type AnyList[L any] interface {
	from(Ptr) L
	List() List
	Len() int
}

// ListOr reads p as the list that L is, or def if p is null, malformed or no such list.
func ListOr[L AnyList[L]](p, def Ptr) L {
	var zero L
	if l := zero.from(p); !l.List().IsZero() {
		return l
	}
	return zero.from(def)
}

func (NumList[T]) from(p Ptr) NumList[T]       { return Nums[T](p) }
func (BoolList) from(p Ptr) BoolList           { return p.Bools() }
func (VoidList) from(p Ptr) VoidList           { return p.Voids() }
func (StructList[T]) from(p Ptr) StructList[T] { return Structs[T](p) }
func (PtrList) from(p Ptr) PtrList             { return p.Ptrs() }
func (TextList) from(p Ptr) TextList           { return p.Texts() }
func (DataList) from(p Ptr) DataList           { return p.Datas() }
func (ListList[L]) from(p Ptr) ListList[L]     { return Lists[L](p) }

// A ListList reads a list of lists, such as ListList[NumList[int32]]. The zero value is empty.
type ListList[L AnyList[L]] struct{ list List }

// Lists reads p as a list of lists, as Ptrs does. Null or malformed gives an empty list.
func Lists[L AnyList[L]](p Ptr) ListList[L] { return ListList[L]{p.ptrs()} }

// List returns l without its type.
func (l ListList[L]) List() List { return l.list }

// Len is the number of elements.
func (l ListList[L]) Len() int { return int(l.list.n) }

// At returns element i. It panics if i is out of range.
func (l ListList[L]) At(i int) L {
	var zero L
	l.list.check(i)
	return zero.from(l.list.ptrAt(i))
}

// All iterates over indices and elements.
func (l ListList[L]) All() iter.Seq2[int, L] {
	return func(yield func(int, L) bool) {
		for i := range l.Len() {
			if !yield(i, l.At(i)) {
				return
			}
		}
	}
}
