package transport

import (
	"bytes"
	"encoding/binary"
	"errors"
	"io"
	"math/rand/v2"
	"runtime"
	"strings"
	"testing"
	"testing/iotest"
)

// frame encodes segments as one frame.
func frame(segments ...[]byte) []byte {
	b := make([]byte, tableBytes(len(segments)))
	binary.LittleEndian.PutUint32(b, uint32(len(segments)-1))
	for i, s := range segments {
		binary.LittleEndian.PutUint32(b[4+4*i:], uint32(len(s)/wordBytes))
		b = append(b, s...)
	}
	return b
}

// words returns n words of bytes that differ from place to place.
func words(n int, seed uint64) []byte {
	b := make([]byte, n*wordBytes)
	for i := range n {
		binary.LittleEndian.PutUint64(b[i*wordBytes:], seed+uint64(i)*0x9e3779b97f4a7c15)
	}
	return b
}

func TestReaderTakesEveryFrameWhateverTheFragmentation(t *testing.T) {
	rnd := rand.New(rand.NewPCG(1, 2))
	var stream []byte
	var want [][][]byte
	for i := range 300 {
		segments := make([][]byte, 1+rnd.IntN(5)*rnd.IntN(2))
		for j := range segments {
			n := rnd.IntN(20)
			if rnd.IntN(20) == 0 {
				n = rnd.IntN(30_000)
			}
			segments[j] = words(n, uint64(i*1000+j))
		}
		want = append(want, segments)
		stream = append(stream, frame(segments...)...)
	}
	sources := map[string]io.Reader{
		"whole":     bytes.NewReader(stream),
		"half":      iotest.HalfReader(bytes.NewReader(stream)),
		"one byte":  iotest.OneByteReader(bytes.NewReader(stream)),
		"with data": iotest.DataErrReader(bytes.NewReader(stream)),
	}
	for name, src := range sources {
		t.Run(name, func(t *testing.T) {
			r := NewReader(src, Limits{EagerBytes: 512})
			for i, segments := range want {
				f, err := r.Next()
				if err != nil {
					t.Fatalf("frame %d: %v", i, err)
				}
				if got := f.Segments(); !equalSegments(got, segments) {
					t.Fatalf("frame %d: segments differ", i)
				}
				if !bytes.Equal(f.Bytes(), frame(segments...)) {
					t.Fatalf("frame %d: bytes differ", i)
				}
				f.Release()
			}
			if _, err := r.Next(); err != io.EOF {
				t.Fatalf("at the end: %v, want io.EOF", err)
			}
			if s := r.Stats(); s.Messages != uint64(len(want)) || s.Bytes != uint64(len(stream)) {
				t.Fatalf("stats %+v, want %d messages, %d bytes", s, len(want), len(stream))
			}
		})
	}
}

func equalSegments(a, b [][]byte) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if !bytes.Equal(a[i], b[i]) {
			return false
		}
	}
	return true
}

func TestReaderEndsWithinAFrame(t *testing.T) {
	whole := frame(words(3, 1), words(2, 2), words(700, 3))
	for n := range len(whole) {
		_, err := NewReader(bytes.NewReader(whole[:n]), Limits{}).Next()
		want := io.ErrUnexpectedEOF
		if n == 0 {
			want = io.EOF
		}
		if err != want {
			t.Fatalf("after %d of %d bytes: %v, want %v", n, len(whole), err, want)
		}
	}
}

func TestReaderLimits(t *testing.T) {
	ten := frame(words(9, 0)) // 80 bytes
	three := frame(nil, nil, nil)
	for _, c := range []struct {
		name   string
		frame  []byte
		limits Limits
		want   error
	}{
		{"bytes at the limit", ten, Limits{MaxFrameBytes: 80}, nil},
		{"bytes past the limit", ten, Limits{MaxFrameBytes: 79}, ErrFrameTooLarge},
		{"segments at the limit", three, Limits{MaxSegments: 3}, nil},
		{"segments past the limit", three, Limits{MaxSegments: 2}, ErrTooManySegments},
		{"sizes that overflow", []byte{0, 0, 0, 0, 0xff, 0xff, 0xff, 0xff}, Limits{}, ErrFrameTooLarge},
		{"a count that overflows", []byte{0xff, 0xff, 0xff, 0xff, 1, 0, 0, 0}, Limits{}, ErrTooManySegments},
	} {
		t.Run(c.name, func(t *testing.T) {
			r := NewReader(bytes.NewReader(c.frame), c.limits)
			if _, err := r.Next(); !errors.Is(err, c.want) {
				t.Fatalf("got %v, want %v", err, c.want)
			}
		})
	}
}

func TestReaderSaysThatTextIsNoFrame(t *testing.T) {
	for in, want := range map[string]string{
		"SSH-2.0-OpenSSH_9.2p1\r\n":  `text: "SSH-2.0-OpenSSH_9.2p1"`,
		"HTTP/1.1 400 Bad Request\r": `text: "HTTP/1.1 400 Bad Request"`,
		"\xff\xff\xff\xffabcd":       "limit 512",
	} {
		_, err := NewReader(strings.NewReader(in), Limits{}).Next()
		if !errors.Is(err, ErrTooManySegments) || !strings.HasSuffix(err.Error(), want) {
			t.Errorf("%q: %v, want … %s", in, err, want)
		}
	}
}

// A peer that announces a huge frame and sends nothing of it must not cost more than EagerBytes.
func TestReaderDoesNotAllocateByAHeaderAlone(t *testing.T) {
	header := make([]byte, wordBytes)
	binary.LittleEndian.PutUint32(header[4:], (60<<20)/wordBytes)
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	for range 20 {
		_, err := NewReader(bytes.NewReader(header), Limits{}).Next()
		if err != io.ErrUnexpectedEOF {
			t.Fatal(err)
		}
	}
	runtime.ReadMemStats(&after)
	if got := after.TotalAlloc - before.TotalAlloc; got > 20*(defaultEagerBytes+16<<10) {
		t.Fatalf("20 announcements of 60 MiB allocated %d bytes", got)
	}
}

func TestReaderReadyOnlyWithAWholeFrame(t *testing.T) {
	f := frame(words(4, 7))
	src := &chunks{parts: [][]byte{append(bytes.Clone(f), f[:len(f)-1]...), f[len(f)-1:]}}
	r := NewReader(src, Limits{})
	if r.Ready() {
		t.Fatal("ready before anything was read")
	}
	mustNext(t, r).Release()
	if r.Ready() {
		t.Fatal("ready with a byte missing")
	}
	mustNext(t, r).Release()
	if src.reads != 2 {
		t.Fatalf("%d reads, want 2", src.reads)
	}
}

func TestReaderTakesABurstInOneRead(t *testing.T) {
	f := frame(words(4, 7))
	src := &chunks{parts: [][]byte{bytes.Repeat(f, 20)}}
	r := NewReader(src, Limits{})
	for i := range 20 {
		if i > 0 && !r.Ready() {
			t.Fatalf("frame %d is not ready", i)
		}
		mustNext(t, r).Release()
	}
	if src.reads != 1 || r.Ready() {
		t.Fatalf("%d reads, ready %v", src.reads, r.Ready())
	}
}

// A stream of large frames costs one Read each, since each Read of a body also brings the next header.
func TestReaderReadsBeyondALargeFrame(t *testing.T) {
	f := frame(words(8200, 7)) // 64 KiB and an envelope
	const frames = 50
	whole := bytes.Repeat(f, frames)
	r := NewReader(bytes.NewReader(whole), Limits{})
	for i := range frames {
		got := mustNext(t, r)
		if !bytes.Equal(got.Bytes(), f) {
			t.Fatalf("frame %d differs", i)
		}
		got.Release()
	}
	if s := r.Stats(); s.Reads > frames+3 || s.Bytes != uint64(len(whole)) {
		t.Fatalf("stats %+v", s)
	}
}

func TestReaderFetchesAFrame(t *testing.T) {
	small, long := frame(words(8, 1)), frame(words(2*maxReadBuffer, 2))
	var src pieces
	r := NewReader(&src, Limits{})
	for i := range small { // it may be called again when a Read has failed
		if whole, err := r.Fetch(); whole || err != errNothing {
			t.Fatalf("after %d bytes: %v, %v", i, whole, err)
		}
		src.data = small[i : i+1]
	}
	if whole, err := r.Fetch(); !whole || err != nil {
		t.Fatalf("a frame that is there: %v, %v", whole, err)
	}
	mustNext(t, r)
	src.data = long
	if whole, err := r.Fetch(); whole || err != nil || len(src.data) == 0 {
		t.Fatalf("a long frame: %v, %v, %d bytes not read", whole, err, len(src.data))
	}
	mustNext(t, r)
	src.data, src.err = small[:9], io.EOF
	if whole, err := r.Fetch(); whole || err != io.ErrUnexpectedEOF {
		t.Fatalf("a frame that ends: %v, %v", whole, err)
	}
	r = NewReader(&pieces{data: []byte{0xff, 0xff, 0xff, 0xff, 0, 0, 0, 0}}, Limits{})
	if whole, err := r.Fetch(); !whole || err != nil {
		t.Fatalf("an error that is there: %v, %v", whole, err)
	}
}

var errNothing = errors.New("nothing to read now")

// pieces gives its data away, then an error, errNothing if none is set.
type pieces struct {
	data []byte
	err  error
}

func (p *pieces) Read(to []byte) (int, error) {
	if len(p.data) > 0 {
		n := copy(to, p.data)
		p.data = p.data[n:]
		return n, nil
	}
	if p.err != nil {
		return 0, p.err
	}
	return 0, errNothing
}

func mustNext(t testing.TB, r *Reader) *Frame {
	t.Helper()
	f, err := r.Next()
	if err != nil {
		t.Fatal(err)
	}
	return f
}

// chunks is a stream that arrives in parts.
type chunks struct {
	parts [][]byte
	reads int
}

func (c *chunks) Read(p []byte) (int, error) {
	c.reads++
	if len(c.parts) == 0 {
		return 0, io.EOF
	}
	n := copy(p, c.parts[0])
	if c.parts[0] = c.parts[0][n:]; len(c.parts[0]) == 0 {
		c.parts = c.parts[1:]
	}
	return n, nil
}

func TestReaderStuckStreamIsAnError(t *testing.T) {
	r := NewReader(stuck{}, Limits{})
	if _, err := r.Next(); err != io.ErrNoProgress {
		t.Fatalf("got %v, want io.ErrNoProgress", err)
	}
}

type stuck struct{}

func (stuck) Read([]byte) (int, error) { return 0, nil }

func TestReaderBufferFollowsTheTraffic(t *testing.T) {
	f := frame(words(6, 1))
	r := NewReader(bytes.NewReader(bytes.Repeat(f, 10_000)), Limits{})
	for range 10_000 {
		mustNext(t, r).Release()
	}
	if len(r.buf) != maxReadBuffer {
		t.Fatalf("buffer of a busy stream: %d bytes", len(r.buf))
	}
	src := &chunks{}
	for range 2 * quietReads {
		src.parts = append(src.parts, f)
	}
	r.src = src
	for range 2 * quietReads {
		mustNext(t, r).Release()
	}
	if len(r.buf) != minReadBuffer {
		t.Fatalf("buffer of a quiet stream: %d bytes", len(r.buf))
	}
}

func TestReaderAllocatesNothingForSmallFrames(t *testing.T) {
	f := frame(words(10, 1))
	loop := &looping{data: bytes.Repeat(f, 50)}
	r := NewReader(loop, Limits{})
	if n := testing.AllocsPerRun(1000, func() { mustNext(t, r).Release() }); n != 0 {
		t.Fatalf("%v allocations per frame", n)
	}
}

// looping repeats its data for ever, in reads of whatever fits.
type looping struct {
	data []byte
	at   int
}

func (l *looping) Read(p []byte) (int, error) {
	n := copy(p, l.data[l.at:])
	l.at = (l.at + n) % len(l.data)
	return n, nil
}

func BenchmarkReader(b *testing.B) {
	for _, c := range []struct {
		name  string
		words int
	}{{"80 B", 9}, {"1 KiB", 128}, {"64 KiB", 8192}} {
		b.Run(c.name, func(b *testing.B) {
			f := frame(words(c.words, 1))
			r := NewReader(&looping{data: bytes.Repeat(f, max(1, 32<<10/len(f)))}, Limits{})
			b.SetBytes(int64(len(f)))
			b.ReportAllocs()
			for b.Loop() {
				mustNext(b, r).Release()
			}
		})
	}
}

func FuzzReader(f *testing.F) {
	f.Add(frame(words(2, 1), nil, words(1, 3)), uint16(3))
	f.Add(frame(nil), uint16(1))
	f.Add([]byte{0xff, 0xff, 0xff, 0xff, 0, 0, 0, 0}, uint16(9))
	f.Fuzz(func(t *testing.T, stream []byte, cut uint16) {
		cutAt := min(int(cut), len(stream))
		r := NewReader(&chunks{parts: split(stream, cutAt)}, Limits{MaxFrameBytes: 1 << 16, MaxSegments: 8, EagerBytes: 64})
		consumed := 0
		for {
			fr, err := r.Next()
			if err != nil {
				break
			}
			whole := frame(fr.Segments()...)
			if !bytes.Equal(whole[:4+4*len(fr.Segments())], stream[consumed:][:4+4*len(fr.Segments())]) {
				t.Fatal("segment table differs")
			}
			if !bytes.Equal(fr.Bytes(), stream[consumed:consumed+len(whole)]) {
				t.Fatal("frame differs from the stream")
			}
			consumed += len(whole)
			fr.Release()
		}
	})
}

// split cuts b in two, leaving out empty parts.
func split(b []byte, at int) (parts [][]byte) {
	for _, p := range [][]byte{b[:at], b[at:]} {
		if len(p) > 0 {
			parts = append(parts, bytes.Clone(p))
		}
	}
	return parts
}
