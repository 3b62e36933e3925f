package capnp

import (
	"bytes"
	"errors"
	"io"
	"strings"
	"testing"
)

// malformed are messages in which one pointer is wrong, and the place and reason to be given.
var malformed = map[string]struct {
	segments [][]byte
	want     PointerError
}{
	"struct after the end":    {[][]byte{words(structWord(0, ObjectSize{1, 0}))}, PointerError{0, 0, ErrOutOfBounds}},
	"struct over the end":     {[][]byte{words(structWord(0, ObjectSize{1, 1}), 0)}, PointerError{0, 0, ErrOutOfBounds}},
	"struct before the start": {[][]byte{words(structWord(-2*wordBytes, ObjectSize{1, 0}), 0)}, PointerError{0, 0, ErrOutOfBounds}},
	"struct far before":       {[][]byte{words(0x80000000|1<<32, 0)}, PointerError{0, 0, ErrOutOfBounds}},
	"struct far after":        {[][]byte{words(0x7ffffffc|1<<32, 0)}, PointerError{0, 0, ErrOutOfBounds}},
	"second pointer":          {[][]byte{words(structWord(0, ObjectSize{0, 2}), 0, structWord(0, ObjectSize{1, 0}))}, PointerError{0, 2, ErrOutOfBounds}},
	"bytes over the end":      {[][]byte{words(listWord(0, elemByte, 9), 0)}, PointerError{0, 0, ErrOutOfBounds}},
	"bits over the end":       {[][]byte{words(listWord(0, elemBit, 65), 0)}, PointerError{0, 0, ErrOutOfBounds}},
	"longest list":            {[][]byte{words(listWord(0, elem8, maxListLen), 0)}, PointerError{0, 0, ErrOutOfBounds}},
	"longest pointer list":    {[][]byte{words(listWord(-wordBytes, elemPtr, maxListLen), 0)}, PointerError{0, 0, ErrOutOfBounds}},
	"tag outside":             {[][]byte{words(listWord(0, elemComposite, 0))}, PointerError{0, 0, ErrOutOfBounds}},
	"structs over the end":    {[][]byte{words(listWord(0, elemComposite, 2), 2<<2|1<<32, 0)}, PointerError{0, 0, ErrOutOfBounds}},
	"tag says more":           {[][]byte{words(listWord(0, elemComposite, 2), 3<<2|1<<32, 0, 0)}, PointerError{0, 0, ErrListTag}},
	"tag overflows":           {[][]byte{words(listWord(0, elemComposite, 1), (1<<30-1)<<2|0xffff<<32|0xffff<<48, 0)}, PointerError{0, 0, ErrListTag}},
	"tag of a list":           {[][]byte{words(listWord(0, elemComposite, 1), 1<<2|kindList|1<<32, 0)}, PointerError{0, 0, ErrListTag}},
	"element's pointer":       {[][]byte{words(listWord(0, elemComposite, 2), 2<<2|1<<48, 0, structWord(0, ObjectSize{1, 0}))}, PointerError{0, 3, ErrOutOfBounds}},
	"listed pointer":          {[][]byte{words(listWord(0, elemPtr, 2), 0, structWord(0, ObjectSize{1, 0}))}, PointerError{0, 2, ErrOutOfBounds}},
	"far into nowhere":        {[][]byte{words(farWord(1, 0, false))}, PointerError{0, 0, ErrNoSegment}},
	"far into 2³²−1":          {[][]byte{words(farWord(1<<32-1, 0, false))}, PointerError{0, 0, ErrNoSegment}},
	"far after the end":       {[][]byte{words(farWord(1, 8, false)), words(0)}, PointerError{0, 0, ErrOutOfBounds}},
	"far far after":           {[][]byte{words(0xfffffff8 | kindFar | 1<<32), words(0)}, PointerError{0, 0, ErrOutOfBounds}},
	"far to far":              {[][]byte{words(farWord(1, 0, false)), words(farWord(0, 0, false))}, PointerError{0, 0, ErrFarPointer}},
	"far to itself":           {[][]byte{words(farWord(0, 0, false))}, PointerError{0, 0, ErrFarPointer}},
	"far to a capability":     {[][]byte{words(farWord(1, 0, false)), words(kindOther)}, PointerError{0, 0, ErrFarPointer}},
	"far to a bad struct":     {[][]byte{words(farWord(1, 0, false)), words(structWord(0, ObjectSize{1, 0}))}, PointerError{0, 0, ErrOutOfBounds}},
	"double far after end":    {[][]byte{words(farWord(1, 0, true)), words(0)}, PointerError{0, 0, ErrOutOfBounds}},
	"double far to near":      {[][]byte{words(farWord(1, 0, true)), words(structWord(8, ObjectSize{}), structWord(0, ObjectSize{}))}, PointerError{0, 0, ErrFarPointer}},
	"double far to double":    {[][]byte{words(farWord(1, 0, true)), words(farWord(1, 0, true), structWord(0, ObjectSize{}))}, PointerError{0, 0, ErrFarPointer}},
	"double far, far tag":     {[][]byte{words(farWord(1, 0, true)), words(farWord(0, 0, false), farWord(0, 0, false))}, PointerError{0, 0, ErrFarPointer}},
	"double far nowhere":      {[][]byte{words(farWord(1, 0, true)), words(farWord(2, 0, false), structWord(0, ObjectSize{1, 0}))}, PointerError{0, 0, ErrNoSegment}},
	"double far, bad object":  {[][]byte{words(farWord(1, 0, true)), words(farWord(0, 0, false), structWord(0, ObjectSize{2, 0}))}, PointerError{0, 0, ErrOutOfBounds}},
	"double far far away":     {[][]byte{words(farWord(1, 0, true)), words(0xfffffff8|kindFar, structWord(0, ObjectSize{2, 0}))}, PointerError{0, 0, ErrOutOfBounds}},
	"unknown kind":            {[][]byte{words(kindOther | 4)}, PointerError{0, 0, ErrReserved}},
	"bad in segment 1":        {[][]byte{words(farWord(1, 0, false)), words(structWord(0, ObjectSize{1, 1}), 0, kindOther|8)}, PointerError{1, 2, ErrReserved}},
	"no root":                 {[][]byte{{}, words(0)}, PointerError{0, 0, ErrOutOfBounds}},
}

// Checking up front names segment, word and reason.
func TestUnmarshalSaysWhereAMessageIsMalformed(t *testing.T) {
	for name, tc := range malformed {
		var m Message
		err := m.Unmarshal(framedWords(tc.segments...))
		var got *PointerError
		if !errors.As(err, &got) || *got != tc.want || !errors.Is(err, tc.want.Err) {
			t.Errorf("%s: %v; want %v", name, err, &tc.want)
			continue
		}
		if msg := err.Error(); strings.Count(msg, "capnp: ") != 1 || !strings.Contains(msg, "segment") || !strings.Contains(msg, "word") {
			t.Errorf("%s: message %q", name, msg)
		}
		if !m.Root().IsNull() {
			t.Errorf("%s: what was refused can be read", name)
		}
	}
}

// Checked lazily, the malformed pointer reads as its default, whatever is asked of it, and is recorded.
func TestMalformedPointersReadAsDefaults(t *testing.T) {
	for name, tc := range malformed {
		if name == "no root" {
			continue // there is no pointer to read
		}
		m, err := Open(framedWords(tc.segments...), Limits{})
		if err != nil {
			t.Fatal(name, err)
		}
		walk(m.Root())
		readAsEverything(m.Root())
		if err := m.Err(); err == nil {
			t.Errorf("%s: nothing recorded", name)
		}
	}
}

// readAsEverything asks p for everything that a pointer can be.
func readAsEverything(p Ptr) {
	p.Struct()
	p.List()
	p.Text()
	p.TextBytes()
	p.Data()
	p.Capability()
	p.Bools()
	p.Voids()
	p.Texts()
	p.Datas()
	p.Ptrs()
	Nums[uint8](p)
	Nums[int64](p)
	Structs[Struct](p)
	Lists[NumList[int16]](p)
}

// What is of another kind than the schema says reads as the default, and is recorded once.
func TestWrongKindsReadAsDefaults(t *testing.T) {
	build := map[string]func(p PtrBuilder){
		"struct": func(p PtrBuilder) { p.NewStruct(ObjectSize{1, 1}) },
		"bits":   func(p PtrBuilder) { p.NewBools(3) },
		"bytes":  func(p PtrBuilder) { p.SetData([]byte("abc")) },
		"ptrs":   func(p PtrBuilder) { p.NewPtrs(2) },
		"cap":    func(p PtrBuilder) { p.SetCapabilityIndex(0) },
		"cap 9":  func(p PtrBuilder) { p.SetCapabilityIndex(9) },
	}
	read := map[string]func(s Struct) bool{ // each reports whether it read the default
		"struct": func(s Struct) bool {
			return s.Struct(0).IsZero() && s.StructDefault(0, Static("\x00\x00\x00\x00\x01\x00\x00\x00\x07\x00\x00\x00\x00\x00\x00\x00")).Uint8(0) == 7
		},
		"text":    func(s Struct) bool { return s.Text(0) == "" && s.TextDefault(0, "x") == "x" && s.TextBytes(0) == nil },
		"data":    func(s Struct) bool { return s.Data(0) == nil && string(s.DataDefault(0, []byte("x"))) == "x" },
		"cap":     func(s Struct) bool { return s.Capability(0) == nil },
		"bools":   func(s Struct) bool { return s.Ptr(0).Bools().Len() == 0 },
		"uint16s": func(s Struct) bool { return Nums[uint16](s.Ptr(0)).Len() == 0 },
		"structs": func(s Struct) bool { return Structs[Struct](s.Ptr(0)).Len() == 0 },
		"texts":   func(s Struct) bool { return s.Ptr(0).Texts().Len() == 0 },
	}
	wrong := map[string]string{
		"struct": "text data cap bools uint16s structs texts",
		"bits":   "struct text data cap uint16s structs texts",
		"bytes":  "struct text cap bools uint16s texts",
		"ptrs":   "struct text data cap bools uint16s",
		"cap":    "struct text data bools uint16s structs texts cap",
		"cap 9":  "cap",
	}
	for kind, f := range build {
		for _, as := range strings.Fields(wrong[kind]) {
			m := NewMessage()
			f(m.NewRoot(ObjectSize{0, 1}).Ptr(0))
			r := mustUnmarshal(t, mustMarshal(t, m))
			if !read[as](r.Root().Struct()) {
				t.Errorf("%s read as %s is not the default", kind, as)
			}
			var e *PointerError
			if !errors.As(r.Err(), &e) || e.Segment != 0 || e.Word != 1 {
				t.Errorf("%s read as %s: recorded %v", kind, as, r.Err())
			}
		}
	}
}

func TestTruncatedAndTrailing(t *testing.T) {
	for _, data := range [][]byte{framedWords(words(0, 0)), framedWords(words(0), words(0), words(0, 0))} {
		for n := range len(data) {
			if _, err := Unmarshal(data[:n]); !errors.Is(err, ErrTruncated) {
				t.Errorf("%d of %d bytes: %v", n, len(data), err)
			}
			if _, err := Open(data[:n], Limits{}); !errors.Is(err, ErrTruncated) {
				t.Errorf("open %d of %d bytes: %v", n, len(data), err)
			}
			err := NewDecoder(bytes.NewReader(data[:n])).Decode(new(Message))
			if n == 0 && err != io.EOF || n > 0 && !errors.Is(err, io.ErrUnexpectedEOF) {
				t.Errorf("decode %d of %d bytes: %v", n, len(data), err)
			}
		}
		more := append(bytes.Clone(data), 1, 2, 3)
		if _, err := Unmarshal(more); !errors.Is(err, ErrTrailing) {
			t.Error(err)
		}
		if _, err := Open(more, Limits{}); !errors.Is(err, ErrTrailing) {
			t.Error(err)
		}
		if rest, err := new(Message).UnmarshalNext(more); err != nil || string(rest) != "\x01\x02\x03" {
			t.Error(rest, err)
		}
	}
}

// What has no size may be anywhere.
func TestEmptyObjectsMayBeAnywhere(t *testing.T) {
	outside := uint64(0x7ffffffc)
	m := mustUnmarshal(t, framedWords(words(structWord(0, ObjectSize{0, 3}), outside, outside|listWord(0, elemByte, 0), outside|listWord(0, elemVoid, 3))))
	s := m.Root().Struct()
	if s.Struct(0).IsZero() || s.Struct(0).Has(0) || s.Data(1) == nil || len(s.Data(1)) != 0 || s.Ptr(2).Voids().Len() != 3 || m.Err() != nil {
		t.Error(m.Err())
	}
}
