package capnp

import (
	"bytes"
	"encoding/binary"
	"errors"
	"testing"
)

// words makes a segment of the given words.
func words(w ...uint64) []byte {
	b := make([]byte, len(w)*wordBytes)
	s := Segment{data: b}
	for i, v := range w {
		s.setWord(i*wordBytes, v)
	}
	return b
}

// framedWords makes a framed message of the given segments.
func framedWords(segments ...[]byte) []byte {
	m := new(Message)
	m.makeSegments(len(segments))
	for i, b := range segments {
		m.segs[i].data = b
	}
	out, _ := m.Append(nil)
	return out
}

// chain is a message of depth structs, each the only field of the one before.
func chain(depth int) []byte {
	m := NewMessage()
	p := m.RootBuilder()
	for range depth {
		p = p.NewStruct(ObjectSize{0, 1}).Ptr(0)
	}
	b, _ := m.Marshal()
	return b
}

// readDepth follows the first pointers from the root of m.
func readDepth(m *Message) int {
	n := 0
	for s := m.Root().Struct(); !s.IsZero(); s = s.Struct(0) {
		n++
	}
	return n
}

func TestDepthLimit(t *testing.T) {
	for _, limit := range []int{0, 1, 10, maxDepth} {
		n := limit
		if n == 0 {
			n = DefaultDepth
		}
		m := new(Message)
		m.SetLimits(Limits{Depth: limit})
		if err := m.Unmarshal(chain(n)); err != nil {
			t.Errorf("limit %d: depth %d: %v", limit, n, err)
		}
		if err := m.Unmarshal(chain(n + 1)); !errors.Is(err, ErrDepthLimit) {
			t.Errorf("limit %d: depth %d: %v", limit, n+1, err)
		}
		for extra, want := range []error{nil, ErrDepthLimit} {
			m, err := Open(chain(n+extra), Limits{Depth: limit})
			if err != nil {
				t.Fatal(err)
			}
			if got := readDepth(m); got != n || !errors.Is(m.Err(), want) {
				t.Errorf("limit %d, lazily: read %d of %d, %v", limit, got, n+extra, m.Err())
			}
		}
	}
}

// Limits that make no sense are the defaults, or the most that there is.
func TestLimitsOutOfRange(t *testing.T) {
	got := Limits{Depth: -1, Segments: -1, FrameBytes: -1}.orDefaults()
	if got != (Limits{DefaultTraversalBytes, DefaultDepth, DefaultSegments, DefaultFrameBytes}) {
		t.Error(got)
	}
	if got := (Limits{Depth: maxDepth + 1}).orDefaults().Depth; got != maxDepth {
		t.Error(got)
	}
	m := new(Message)
	m.SetLimits(Limits{TraversalBytes: 1<<64 - 1})
	if err := m.Unmarshal(chain(3)); err != nil {
		t.Error(err)
	}
}

// A cyclic message is cut off by the depth limit.
func TestDepthLimitEndsCycles(t *testing.T) {
	cycle := framedWords(words(structWord(0, ObjectSize{0, 1}), structWord(-wordBytes, ObjectSize{0, 1})))
	if _, err := Unmarshal(cycle); !errors.Is(err, ErrDepthLimit) {
		t.Fatal(err)
	}
	m, err := Open(cycle, Limits{})
	if err != nil {
		t.Fatal(err)
	}
	if n := readDepth(m); n != DefaultDepth || !errors.Is(m.Err(), ErrDepthLimit) {
		t.Fatal(n, m.Err())
	}
}

func TestSegmentLimit(t *testing.T) {
	for _, limit := range []int{0, 1, 2, 7} {
		n := limit
		if n == 0 {
			n = DefaultSegments
		}
		segments := make([][]byte, n+1)
		for i := range segments {
			segments[i] = words(0)
		}
		fits, over := framedWords(segments[:n]...), framedWords(segments...)
		read := map[string]func(m *Message, framed []byte, segments [][]byte) error{
			"unmarshal": func(m *Message, framed []byte, _ [][]byte) error { return m.Unmarshal(framed) },
			"segments":  func(m *Message, _ []byte, segments [][]byte) error { return m.UnmarshalSegments(segments...) },
			"decode": func(m *Message, framed []byte, _ [][]byte) error {
				return NewDecoder(bytes.NewReader(framed)).Decode(m)
			},
			"open": func(m *Message, framed []byte, _ [][]byte) error {
				_, err := Open(framed, Limits{Segments: limit})
				return err
			},
			"frame": func(m *Message, framed []byte, _ [][]byte) error {
				_, err := FrameSize(framed, Limits{Segments: limit})
				return err
			},
		}
		for name, f := range read {
			m := new(Message)
			m.SetLimits(Limits{Segments: limit})
			if err := f(m, fits, segments[:n]); err != nil {
				t.Errorf("%s: limit %d: %d segments: %v", name, limit, n, err)
			}
			if err := f(m, over, segments); !errors.Is(err, ErrSegmentLimit) {
				t.Errorf("%s: limit %d: %d segments: %v", name, limit, n+1, err)
			}
		}
	}
}

// A frame that claims 2³²−1 segments is refused before memory is taken for it.
func TestHugeSegmentCountIsRefused(t *testing.T) {
	b := bytes.Repeat([]byte{0xff}, 64)
	if _, err := Unmarshal(b); !errors.Is(err, ErrSegmentLimit) {
		t.Error(err)
	}
	if err := NewDecoder(bytes.NewReader(b)).Decode(new(Message)); !errors.Is(err, ErrSegmentLimit) {
		t.Error(err)
	}
	if _, err := FrameSize(b, Limits{}); !errors.Is(err, ErrSegmentLimit) {
		t.Error(err)
	}
}

func TestFrameLimit(t *testing.T) {
	b := framedWords(words(0, 0, 0), words(0))
	for _, tc := range []struct {
		limit int
		want  error
	}{{len(b), nil}, {len(b) - 1, ErrFrameLimit}} {
		m := new(Message)
		m.SetLimits(Limits{FrameBytes: tc.limit})
		if err := NewDecoder(bytes.NewReader(b)).Decode(m); !errors.Is(err, tc.want) {
			t.Errorf("decode %d bytes: limit %d: %v", len(b), tc.limit, err)
		}
		if n, err := FrameSize(b, Limits{FrameBytes: tc.limit}); !errors.Is(err, tc.want) || err == nil && n != len(b) {
			t.Errorf("frame of %d bytes: limit %d: %d, %v", len(b), tc.limit, n, err)
		}
		if err := m.UnmarshalPacked(Pack(nil, b)); !errors.Is(err, tc.want) {
			t.Errorf("unpack %d bytes: limit %d: %v", len(b), tc.limit, err)
		}
	}
}

// A frame larger than the limit is refused before memory is taken for it, and a frame that is shorter than it says takes memory only for
// what has arrived.
func TestHugeFrameIsRefused(t *testing.T) {
	b := words(uint64(0xffffffff) << 32)
	if err := NewDecoder(bytes.NewReader(b)).Decode(new(Message)); !errors.Is(err, ErrFrameLimit) {
		t.Error(err)
	}
	var m Message
	b = words(uint64((DefaultFrameBytes-headerBytes)/wordBytes) << 32)
	if err := NewDecoder(bytes.NewReader(b)).Decode(&m); err == nil || cap(m.in.bytes) > 1<<20 {
		t.Errorf("took %d bytes for an empty body: %v", cap(m.in.bytes), err)
	}
}

func TestTraversalLimit(t *testing.T) {
	cases := map[string]struct {
		segment []byte
		bytes   uint64 // what reaching everything costs
	}{
		"struct":             {words(structWord(0, ObjectSize{2, 0}), 0, 0), 16},
		"empty struct":       {words(structWord(-wordBytes, ObjectSize{})), 8},
		"struct twice":       {words(structWord(0, ObjectSize{0, 2}), structWord(8, ObjectSize{3, 0}), structWord(0, ObjectSize{3, 0}), 0, 0, 0), 16 + 2*24},
		"bytes":              {words(listWord(0, elemByte, 9), 0, 0), 16},
		"bits":               {words(listWord(0, elemBit, 65), 0, 0), 16},
		"nothing":            {words(listWord(0, elemVoid, 1000)), 8000},
		"empty list":         {words(listWord(0, elem8, 0)), 8},
		"pointers":           {words(listWord(0, elemPtr, 2), 0, 0), 16},
		"structs":            {words(listWord(0, elemComposite, 2), 2<<2|1<<32, 0, 0), 24},
		"structs of no size": {words(listWord(0, elemComposite, 0), 1000<<2), 8 + 8000},
	}
	for name, tc := range cases {
		data := framedWords(tc.segment)
		m := new(Message)
		m.SetLimits(Limits{TraversalBytes: tc.bytes})
		if err := m.Unmarshal(data); err != nil {
			t.Errorf("%s: limit %d: %v", name, tc.bytes, err)
		}
		m.SetLimits(Limits{TraversalBytes: tc.bytes - 1})
		if err := m.Unmarshal(data); !errors.Is(err, ErrTraversalLimit) {
			t.Errorf("%s: limit %d: %v", name, tc.bytes-1, err)
		}
		for short, want := range []error{nil, ErrTraversalLimit} {
			m, err := Open(data, Limits{TraversalBytes: tc.bytes - uint64(short)})
			if err != nil {
				t.Fatal(err)
			}
			if walk(m.Root()); !errors.Is(m.Err(), want) {
				t.Errorf("%s, lazily: limit %d: %v", name, tc.bytes-uint64(short), m.Err())
			}
		}
	}
}

// walk reads everything that p leads to, each object once for each pointer to it. It returns how many it read.
func walk(p Ptr) int {
	switch p.Kind() {
	case StructPtr:
		return 1 + walkStruct(p.Struct())
	case ListPtr:
		l, n := p.List(), 1
		switch l.Elem() {
		case VoidElem, BitElem:
			return n
		}
		for i := range l.Len() {
			n += walkStruct(l.structAt(i))
			if l.shape.step() == 0 {
				break
			}
		}
		return n
	case CapabilityPtr:
		p.CapabilityIndex()
	}
	return 0
}

func walkStruct(s Struct) int {
	n := 0
	for i := range int(s.Size().PtrCount) {
		n += walk(s.Ptr(i))
	}
	return n
}

// Messages of a few words that lead to more than 64 MiB are refused: lists of lists of the same list.
func TestAmplificationIsRefused(t *testing.T) {
	const fan = 30
	w := []uint64{listWord(0, elemPtr, fan)}
	for range 6 {
		at := len(w)
		for i := range fan {
			w = append(w, listWord((at+fan-(at+i)-1)*wordBytes, elemPtr, fan))
		}
	}
	for range fan {
		w = append(w, 0)
	}
	if _, err := Unmarshal(framedWords(words(w...))); !errors.Is(err, ErrTraversalLimit) {
		t.Fatal(err)
	}
	m, err := Open(framedWords(words(w...)), Limits{})
	if err != nil {
		t.Fatal(err)
	}
	if n := walk(m.Root()); n > DefaultTraversalBytes/wordBytes || !errors.Is(m.Err(), ErrTraversalLimit) {
		t.Fatal(n, m.Err())
	}
}

func TestUnfoldedSizeCountsWhatIsSharedEachTime(t *testing.T) {
	built := NewMessageSize(1 << 10) // one segment
	root := built.NewRoot(ObjectSize{PtrCount: 3})
	root.SetData(0, make([]byte, 800))
	data, err := built.Marshal()
	if err != nil {
		t.Fatal(err)
	}
	read, err := Unmarshal(data)
	if err != nil {
		t.Fatal(err)
	}
	if n := read.UnfoldedSize(); n != read.Size() || n != len(data) {
		t.Errorf("a tree of %d bytes unfolds to %d", len(data), n)
	}
	first := binary.LittleEndian.Uint64(data[16:]) // behind the segment table and the root pointer
	binary.LittleEndian.PutUint64(data[24:], first-1<<2)
	binary.LittleEndian.PutUint64(data[32:], first-2<<2)
	if read, err = Unmarshal(data); err != nil {
		t.Fatal(err)
	}
	if len(read.Root().Struct().Data(2)) != 800 {
		t.Fatal("the third pointer does not lead to the data")
	}
	copied := NewMessageSize(4 << 10)
	copied.RootBuilder().Set(read.Root())
	if n, c := read.UnfoldedSize(), copied.Size(); n < c || n > c+100 {
		t.Errorf("unfolds to %d bytes, a copy takes %d", n, c)
	}
}
