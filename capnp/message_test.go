package capnp

import (
	"bytes"
	"errors"
	"io"
	"strings"
	"sync"
	"testing"
	"testing/iotest"
)

// What was built stays where it is, and builders stay valid, while the message grows to many segments.
func TestMessagesGrowWithoutMovingAnything(t *testing.T) {
	m := NewMessageSize(64)
	l := NewStructs[StructBuilder](m.RootBuilder(), 100, ObjectSize{1, 1})
	first := l.At(0)
	first.SetText(0, "first")
	before := first.Text(0)
	total := 0
	for i, e := range l.All() {
		e.SetUint64(0, uint64(i))
		if i > 0 {
			e.SetText(0, strings.Repeat("x", i*50))
		}
		total += i * 50
	}
	if before != "first" || first.Text(0) != "first" {
		t.Error("the first text moved")
	}
	data := mustMarshal(t, m)
	if n := len(m.Segments(nil)); n < 3 || n > 15 {
		t.Errorf("%d segments for %d bytes", n, len(data))
	}
	if len(data) != m.Size() || len(data) > total*11/10+3000 {
		t.Errorf("%d bytes (Size says %d) for %d of text", len(data), m.Size(), total)
	}
	for i, e := range Structs[Struct](mustUnmarshal(t, data).Root()).All() {
		if e.Uint64(0) != uint64(i) || i > 0 && len(e.Text(0)) != i*50 {
			t.Error(i)
		}
	}
}

// An object that is larger than a segment gets its own.
func TestLargeObjects(t *testing.T) {
	m := NewMessage()
	b := m.NewRoot(ObjectSize{0, 2})
	b.NewData(0, 10<<20)[10<<20-1] = 9
	b.SetText(1, strings.Repeat("y", 5<<20))
	s := mustUnmarshal(t, mustMarshal(t, m)).Root().Struct()
	if d := s.Data(0); len(d) != 10<<20 || d[10<<20-1] != 9 || len(s.Text(1)) != 5<<20 {
		t.Error("large data")
	}
}

// A message that is reset is as new: no bytes of the one before are left, whatever memory it is built in.
func TestReusedMessagesAreClean(t *testing.T) {
	dirty := bytes.Repeat([]byte{0xff}, 4000)
	m := new(Message)
	for name, reset := range map[string]func(){
		"reset":       m.Reset,
		"buffer":      func() { m.ResetBuffer(dirty) },
		"odd buffer":  func() { m.ResetBuffer(dirty[:333]) },
		"tiny buffer": func() { m.ResetBuffer(dirty[:3]) },
		"released":    func() { m.Release(); m.Reset() },
		"after reading": func() {
			if err := m.Unmarshal(framedWords(words(structWord(0, ObjectSize{1, 0}), 5))); err != nil {
				t.Fatal(err)
			}
			m.Reset()
		},
	} {
		for _, n := range []int{10, 500, 100000, 10} {
			reset()
			b := m.NewRoot(ObjectSize{1, 2})
			if b.Uint64(0) != 0 || b.Has(0) || b.Has(1) {
				t.Fatalf("%s: the root is not zero", name)
			}
			b.SetUint64(0, 1)
			d := b.NewData(0, n)
			if len(bytes.Trim(d, "\x00")) != 0 {
				t.Fatalf("%s: data of %d bytes is not zero", name, n)
			}
			copy(d, dirty)
			b.NewStruct(1, ObjectSize{100, 0})
			if len(bytes.Trim(b.Struct(1, ObjectSize{}).buf, "\x00")) != 0 {
				t.Fatalf("%s: a struct is not zero", name)
			}
			mustUnmarshal(t, mustMarshal(t, m))
		}
	}
}

// After a message of several segments, the buffer is large enough for the next one like it to have one.
func TestReusedMessagesSettleInOneSegment(t *testing.T) {
	m := NewMessage()
	for i := range 3 {
		m.Reset()
		b := m.NewRoot(ObjectSize{0, 2})
		b.SetData(0, make([]byte, 900))
		b.SetData(1, make([]byte, 9000))
		if n := len(m.Segments(nil)); i > 0 && n != 1 {
			t.Errorf("use %d: %d segments", i, n)
		}
	}
}

func TestReserveSavesFarPointers(t *testing.T) {
	m := NewMessageSize(8)
	m.Reserve(800)
	NewStructs[StructBuilder](m.RootBuilder(), 10, ObjectSize{1, 8})
	if n := len(m.Segments(nil)); n != 2 {
		t.Errorf("%d segments", n)
	}
}

// The empty forms of a message all read as a null root.
func TestEmptyMessages(t *testing.T) {
	for _, data := range [][]byte{framedWords(nil), framedWords(words(0)), mustMarshal(t, NewMessage())} {
		if m := mustUnmarshal(t, data); !m.Root().IsNull() || !m.Root().Struct().IsZero() || m.Err() != nil {
			t.Errorf("%x", data)
		}
	}
	var m Message
	if !m.Root().IsNull() {
		t.Error("zero Message")
	}
	if b := m.NewRoot(ObjectSize{1, 0}); b.Uint64(0) != 0 {
		t.Error("building in the zero Message")
	}
	given := NewMessage()
	given.Release()
	for name, m := range map[string]*Message{"zero": new(Message), "given up": given} {
		c := newCounted()
		m.AddCapability(c)
		if data := mustMarshal(t, m); len(m.Capabilities()) != 1 || *c.refs != 1 || !bytes.Equal(data, words(1<<32, 0)) || m.Size() != len(data) || len(m.Segments(nil)) != 1 {
			t.Errorf("%s: %x", name, data)
		}
	}
	new(Message).Reserve(100)
	if new(Message).Root().Kind() != NullPtr || (Ptr{}).Message() != nil || (Struct{}).Message() != nil || (List{}).Message() != nil {
		t.Error("zero values")
	}
}

// All ways to write a message agree, and so do all ways to read one.
func TestWaysToWriteAndRead(t *testing.T) {
	r := newRand(t)
	for range 50 {
		m := randomMessage(r, 30)
		want := mustMarshal(t, m)
		if got, err := m.Bytes(); err != nil || !bytes.Equal(got, want) {
			t.Fatal("Bytes", err)
		}
		if got := append(m.AppendTable(nil), bytes.Join(m.Segments(nil), nil)...); !bytes.Equal(got, want) || len(m.AppendTable(nil)) != m.TableSize() {
			t.Fatal("table and segments")
		}
		if n, err := FrameSize(want, Limits{}); n != len(want) || err != nil {
			t.Fatal("FrameSize", n, err)
		}
		var segs Message
		if err := segs.UnmarshalSegments(m.Segments(nil)...); err != nil || !Equal(segs.Root(), m.Root()) {
			t.Fatal("UnmarshalSegments", err)
		}
		lazy, err := Open(want, Limits{})
		if err != nil || !Equal(lazy.Root(), m.Root()) || lazy.Err() != nil {
			t.Fatal("Open", err, lazy.Err())
		}
		if got := mustMarshal(t, mustUnmarshal(t, want)); !bytes.Equal(got, want) {
			t.Fatal("a message read is written differently")
		}
	}
}

// What Marshal returns is its own memory, whole, whatever becomes of the message.
func TestMarshalledBytesOutliveTheMessage(t *testing.T) {
	for _, size := range []int{16, 1 << 10} { // the text fits into the first segment, or takes another
		m := NewMessageSize(size)
		text := strings.Repeat("text", 50)
		m.RootBuilder().SetText(text)
		data := mustMarshal(t, m)
		m.Reset()
		m.RootBuilder().SetText(strings.Repeat("x", 200))
		if got := mustUnmarshal(t, data).Root().Text(); got != text {
			t.Errorf("%d bytes: %q", size, got)
		}
		if again := mustMarshal(t, m); len(again) != m.Size() {
			t.Errorf("%d bytes instead of %d", len(again), m.Size())
		}
	}
}

// FrameSize needs no more than the segment table.
func TestFrameSizeOfAPrefix(t *testing.T) {
	data := framedWords(words(0), words(0, 0))
	for n := range data {
		want := len(data)
		if n < 16 {
			want = 0
		}
		if got, err := FrameSize(data[:n], Limits{}); got != want || err != nil {
			t.Error(n, got, err)
		}
	}
}

// A stream carries message after message, plain or packed, whatever the sizes of reads.
func TestStreams(t *testing.T) {
	r := newRand(t)
	var messages []*Message
	var plain, packed bytes.Buffer
	pe, ke := NewEncoder(&plain), NewPackedEncoder(&packed)
	for range 30 {
		m := randomMessage(r, 30)
		messages = append(messages, m)
		if pe.Encode(m) != nil || ke.Encode(m) != nil {
			t.Fatal("encode")
		}
	}
	big := NewMessage()
	big.RootBuilder().SetData(bytes.Repeat([]byte{1, 2, 3, 4, 0}, 100000))
	messages = append(messages, big)
	if pe.Encode(big) != nil || ke.Encode(big) != nil {
		t.Fatal("encode")
	}
	for name, d := range map[string]*Decoder{
		"plain":          NewDecoder(bytes.NewReader(plain.Bytes())),
		"plain, bytes":   NewDecoder(iotest.OneByteReader(bytes.NewReader(plain.Bytes()))),
		"plain, halves":  NewDecoder(iotest.HalfReader(bytes.NewReader(plain.Bytes()))),
		"packed":         NewPackedDecoder(bytes.NewReader(packed.Bytes())),
		"packed, bytes":  NewPackedDecoder(iotest.OneByteReader(bytes.NewReader(packed.Bytes()))),
		"packed, errors": NewPackedDecoder(iotest.DataErrReader(bytes.NewReader(packed.Bytes()))),
	} {
		var m Message
		for i, want := range messages {
			if err := d.Decode(&m); err != nil {
				t.Fatalf("%s: message %d: %v", name, i, err)
			}
			if !Equal(m.Root(), want.Root()) {
				t.Fatalf("%s: message %d differs", name, i)
			}
		}
		if err := d.Decode(&m); err != io.EOF {
			t.Fatalf("%s: at the end: %v", name, err)
		}
	}
}

func TestSegmentsThatAreNotWholeWordsAreRefused(t *testing.T) {
	if err := new(Message).UnmarshalSegments(make([]byte, 15)); !errors.Is(err, ErrTruncated) {
		t.Error(err)
	}
}

// A message is read from many goroutines at once: checked up front, lazily, and where there is something to record.
func TestReadingFromManyGoroutines(t *testing.T) {
	src := NewMessageSize(64)
	b := src.NewRoot(ObjectSize{0, 5})
	fillLists(b)
	data := mustMarshal(t, src)
	lazy, err := Open(data, Limits{})
	if err != nil {
		t.Fatal(err)
	}
	want := readLists(src.Root().Struct())
	for _, m := range []*Message{mustUnmarshal(t, data), lazy} {
		var all sync.WaitGroup
		for range 8 {
			all.Go(func() {
				for range 20 {
					if got := readLists(m.Root().Struct()); got != want {
						t.Error(got, want)
					}
					m.Root().Text()
				}
			})
		}
		all.Wait()
		if !errors.Is(m.Err(), ErrWrongKind) {
			t.Error(m.Err())
		}
	}
}
