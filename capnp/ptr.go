package capnp

// A Ptr reads a pointer of a message: null, or leading to a struct, a list or a capability. The zero value is null.
type Ptr struct {
	seg  *Segment
	word uint32 // position of the pointer in seg, in words
}

// PtrKind is what a pointer leads to.
type PtrKind uint8

// The kinds of pointers.
const (
	NullPtr PtrKind = iota
	StructPtr
	ListPtr
	CapabilityPtr
	MalformedPtr
)

// read returns the pointer and its byte position.
func (p Ptr) read() (w uint64, pos int) {
	if p.seg == nil {
		return 0, 0
	}
	pos = int(p.word) * wordBytes
	return p.seg.word(pos), pos
}

// IsNull reports whether p is null.
func (p Ptr) IsNull() bool {
	w, _ := p.read()
	return w == 0
}

// Message returns the message that p is in, or nil for the zero value.
func (p Ptr) Message() *Message {
	if p.seg == nil {
		return nil
	}
	return p.seg.msg
}

// Kind says what p leads to. A malformed pointer is recorded on the message.
func (p Ptr) Kind() PtrKind {
	w, pos := p.read()
	switch {
	case w == 0:
		return NullPtr
	case w&3 == kindOther && uint32(w) == kindOther:
		return CapabilityPtr
	case w&3 == kindOther:
		p.seg.fail(pos, ErrReserved)
		return MalformedPtr
	}
	_, _, w, err := p.seg.follow(pos, w)
	switch {
	case err != nil:
		p.seg.fail(pos, err)
		return MalformedPtr
	case w&3 == kindStruct:
		return StructPtr
	}
	return ListPtr
}

// Or returns p, or def if p is null or leads nowhere.
func (p Ptr) Or(def Ptr) Ptr {
	if k := p.Kind(); k == NullPtr || k == MalformedPtr {
		return def
	}
	return p
}

// Struct reads p as a struct. Null or malformed gives the zero Struct.
func (p Ptr) Struct() Struct {
	w, pos := p.read()
	if w == 0 {
		return Struct{}
	}
	s, _ := p.seg.structAt(pos, w)
	return s
}

// List reads p as a list of any kind. Null or malformed gives the zero List.
func (p Ptr) List() List {
	w, pos := p.read()
	if w == 0 {
		return List{}
	}
	l, _ := p.seg.listAt(pos, w)
	return l
}

// Text reads p as text, without copying. Null or malformed gives "".
func (p Ptr) Text() string {
	w, pos := p.read()
	if w == 0 {
		return ""
	}
	t, _ := p.seg.textAt(pos, w)
	return t
}

// TextBytes reads p as text, without copying and without the final zero. Null or malformed gives nil.
func (p Ptr) TextBytes() []byte {
	w, pos := p.read()
	if w == 0 {
		return nil
	}
	if _, ok := p.seg.textAt(pos, w); !ok {
		return nil
	}
	b, _ := p.seg.bytesAt(pos, w)
	return b[: len(b)-1 : len(b)-1]
}

// Data reads p as data, without copying. Null or malformed gives nil.
func (p Ptr) Data() []byte {
	w, pos := p.read()
	if w == 0 {
		return nil
	}
	b, _ := p.seg.bytesAt(pos, w)
	return b
}

// CapabilityIndex returns the index of p in the message's capability table, which need not have such an entry, and whether p leads to
// a capability.
func (p Ptr) CapabilityIndex() (index uint32, ok bool) {
	w, pos := p.read()
	if w == 0 {
		return 0, false
	}
	if uint32(w) != kindOther {
		p.seg.fail(pos, ErrWrongKind)
		return 0, false
	}
	return uint32(w >> 32), true
}

// Capability reads p as a capability. The reference is the message's: retain it to keep it. Null or malformed gives nil.
func (p Ptr) Capability() Capability {
	i, ok := p.CapabilityIndex()
	if !ok {
		return nil
	}
	if uint64(i) >= uint64(len(p.seg.msg.caps)) {
		p.seg.fail(int(p.word)*wordBytes, ErrCapability)
		return nil
	}
	return p.seg.msg.caps[i]
}
