package compiler

import "encoding/binary"

// A struct value may be embedded from a file: a message in the standard framing.

type messageError string

func (e messageError) Error() string { return string(e) }

const (
	maxSegments = 512
	errBounds   = messageError("a pointer leads out of the message")
)

// decodeMessage reads the root struct of a message.
func decodeMessage(b []byte) (*object, error) {
	if len(b)%8 != 0 || len(b) < 8 {
		return nil, messageError("its size is not a multiple of 8 bytes")
	}
	n := int(binary.LittleEndian.Uint32(b)) + 1
	header := (4 + n*4 + 7) / 8 * 8
	if n > maxSegments || n < 1 || header > len(b) {
		return nil, messageError("its segment table is bad")
	}
	m := &message{budget: maxValueWords}
	rest := b[header:]
	for i := range n {
		size := uint64(binary.LittleEndian.Uint32(b[4+i*4:])) * 8
		if size > uint64(len(rest)) {
			return nil, messageError("it is shorter than its segment table says")
		}
		m.segments = append(m.segments, rest[:size])
		rest = rest[size:]
	}
	o, err := m.pointer(0, 0, 0)
	if err != nil {
		return nil, err
	}
	if o == nil {
		o = newStruct(0, 0)
	}
	if !o.isStruct {
		return nil, messageError("its root is not a struct")
	}
	return o, nil
}

// message is a message that is being read. The budget bounds the work, whatever the pointers say.
type message struct {
	segments [][]byte
	budget   int
}

func (m *message) word(seg, at int) (uint64, error) {
	if seg >= len(m.segments) || at < 0 || at*8+8 > len(m.segments[seg]) {
		return 0, errBounds
	}
	return binary.LittleEndian.Uint64(m.segments[seg][at*8:]), nil
}

func (m *message) bytes(seg, at, words int) ([]byte, error) {
	if m.budget -= words + 1; m.budget < 0 {
		return nil, messageError("it is too large")
	}
	if at < 0 || words < 0 || (at+words)*8 > len(m.segments[seg]) {
		return nil, errBounds
	}
	return m.segments[seg][at*8 : (at+words)*8], nil
}

// pointer reads what the pointer at a word leads to; nil for null.
func (m *message) pointer(seg, at, depth int) (*object, error) {
	p, err := m.word(seg, at)
	if err != nil || p == 0 {
		return nil, err
	}
	if depth > maxValueDepth {
		return nil, messageError("it is nested too deep")
	}
	target := at + 1 + int(int32(uint32(p)))>>2
	if p&3 == 2 {
		if seg, target, p, err = m.far(p); err != nil {
			return nil, err
		}
	}
	switch p & 3 {
	case 0:
		return m.structAt(seg, target, int(p>>32&0xffff), int(p>>48), depth)
	case 1:
		return m.listAt(seg, target, p, depth)
	}
	return nil, messageError("it holds a capability or an unknown pointer")
}

// far follows a far pointer to the segment, place and kind of the object.
func (m *message) far(p uint64) (seg, target int, pointer uint64, err error) {
	seg, at := int(p>>32), int(uint32(p)>>3)
	pad, err := m.word(seg, at)
	if err != nil {
		return 0, 0, 0, err
	}
	if p&4 == 0 {
		if pad&3 > 1 {
			return 0, 0, 0, messageError("a far pointer leads to no object")
		}
		return seg, at + 1 + int(int32(uint32(pad)))>>2, pad, nil
	}
	tag, err := m.word(seg, at+1)
	if err != nil || pad&7 != 2 || int(pad>>32) >= len(m.segments) {
		return 0, 0, 0, errBounds
	}
	return int(pad >> 32), int(uint32(pad) >> 3), tag, nil
}

func (m *message) structAt(seg, at, dataWords, pointers, depth int) (*object, error) {
	data, err := m.bytes(seg, at, dataWords)
	if err != nil {
		return nil, err
	}
	if _, err := m.bytes(seg, at+dataWords, pointers); err != nil {
		return nil, err
	}
	o := &object{isStruct: true, data: data}
	o.ptrs, err = m.pointers(seg, at+dataWords, pointers, depth)
	o.measure()
	return o, err
}

func (m *message) pointers(seg, at, n, depth int) ([]*object, error) {
	list := make([]*object, n)
	for i := range list {
		o, err := m.pointer(seg, at+i, depth+1)
		if err != nil {
			return nil, err
		}
		list[i] = o
	}
	return list, nil
}

func (m *message) listAt(seg, at int, p uint64, depth int) (*object, error) {
	o := &object{size: byte(p >> 32 & 7), count: int(p >> 35)}
	bits := [8]int{0, 1, 8, 16, 32, 64, 64, 64}[o.size]
	raw, err := m.bytes(seg, at, (o.count*bits+63)/64)
	if err != nil {
		return nil, err
	}
	switch o.size {
	case sizeComposite:
		return m.compositeAt(seg, at, o, depth)
	case sizePointer:
		o.ptrs, err = m.pointers(seg, at, o.count, depth)
	default:
		o.data = append([]byte(nil), raw[:(o.count*bits+7)/8]...)
		if o.size == sizeBit && o.count%8 != 0 {
			o.data[len(o.data)-1] &= 1<<(o.count%8) - 1
		}
	}
	o.measure()
	return o, err
}

func (m *message) compositeAt(seg, at int, o *object, depth int) (*object, error) {
	tag, err := m.word(seg, at)
	if err != nil {
		return nil, err
	}
	words, n := o.count, int(uint32(tag)>>2)
	d, p := int(tag>>32&0xffff), int(tag>>48)
	if tag&3 != 0 || n*(d+p) > words {
		return nil, messageError("a list of structs is larger than it says")
	}
	o.count, o.elemData, o.elemPtrs = n, d, p
	if m.budget -= n; m.budget < 0 {
		return nil, messageError("it is too large")
	}
	for i := range n {
		e, err := m.structAt(seg, at+1+i*(d+p), d, p, depth+1)
		if err != nil {
			return nil, err
		}
		o.elems = append(o.elems, e)
	}
	o.measure()
	return o, nil
}
