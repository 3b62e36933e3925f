package capnp

// A PtrListBuilder fills in a list of pointers of any kind. Elements start out null.
type PtrListBuilder struct{ built List }

// NewPtrs sets p to a new list of n pointers.
func (p PtrBuilder) NewPtrs(n int) PtrListBuilder { return PtrListBuilder{p.newList(elemPtr, n)} }

// Ptrs returns the list of pointers that p leads to; if it leads to nothing of the kind, an empty one.
func (p PtrBuilder) Ptrs() PtrListBuilder { return PtrListBuilder{p.Reader().Ptrs().list} }

// Reader returns a reader of the list.
func (l PtrListBuilder) Reader() PtrList { return PtrList{l.built} }

// Len is the number of elements.
func (l PtrListBuilder) Len() int { return int(l.built.n) }

// At returns element i, to be read or set. It panics if i is out of range.
func (l PtrListBuilder) At(i int) PtrBuilder {
	l.built.check(i)
	return builderAt(l.built.ptrAt(i))
}

// A TextListBuilder fills in a list of texts. Elements start out null, which reads as "".
type TextListBuilder struct{ built List }

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
func (p PtrBuilder) Texts() TextListBuilder { return TextListBuilder{p.Reader().Texts().list} }

// Reader returns a reader of the list.
func (l TextListBuilder) Reader() TextList { return TextList{l.built} }

// Len is the number of elements.
func (l TextListBuilder) Len() int { return int(l.built.n) }

// At returns element i, without copying. It panics if i is out of range.
func (l TextListBuilder) At(i int) string { return TextList{l.built}.At(i) }

// Set sets element i. It panics if i is out of range.
func (l TextListBuilder) Set(i int, v string) {
	l.built.check(i)
	builderAt(l.built.ptrAt(i)).SetText(v)
}

// A DataListBuilder fills in a list of data. Elements start out null, which reads as nil.
type DataListBuilder struct{ built List }

// NewDatas sets p to a new list of n times data.
func (p PtrBuilder) NewDatas(n int) DataListBuilder { return DataListBuilder{p.newList(elemPtr, n)} }

// SetDatas sets p to a list of the data in v, of which nil is a null pointer.
func (p PtrBuilder) SetDatas(v [][]byte) {
	l := p.NewDatas(len(v))
	for i := range l.Len() {
		if v[i] != nil {
			l.Set(i, v[i])
		}
	}
}

// Datas returns the list of data that p leads to; if it leads to nothing of the kind, an empty one.
func (p PtrBuilder) Datas() DataListBuilder { return DataListBuilder{p.Reader().Datas().list} }

// Reader returns a reader of the list.
func (l DataListBuilder) Reader() DataList { return DataList{l.built} }

// Len is the number of elements.
func (l DataListBuilder) Len() int { return int(l.built.n) }

// At returns element i, which may be changed in place. It panics if i is out of range.
func (l DataListBuilder) At(i int) []byte { return DataList{l.built}.At(i) }

// Set sets element i. It panics if i is out of range.
func (l DataListBuilder) Set(i int, v []byte) {
	l.built.check(i)
	builderAt(l.built.ptrAt(i)).SetData(v)
}
