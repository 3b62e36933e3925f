package transport

import (
	"bytes"
	"context"
	"encoding/binary"
	"errors"
	"io"
	"net"
	"sync"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"
)

// message is an Outgoing with ready pieces that counts its releases.
type message struct {
	pieces   [][]byte
	released atomic.Int32
	fail     error
}

func newMessage(pieces ...[]byte) *message { return &message{pieces: pieces} }

func (m *message) AppendFrame(dst [][]byte) ([][]byte, error) {
	return append(dst, m.pieces...), m.fail
}
func (m *message) Release() { m.released.Add(1) }
func (m *message) Size() (n int) {
	for _, p := range m.pieces {
		n += len(p)
	}
	return n
}

// sink is a stream that takes room bytes at once and blocks beyond, until opened.
type sink struct {
	mu     sync.Mutex
	got    []byte
	writes int
	room   int // TryWrite takes no more; -1: everything
	gate   chan struct{}
	err    error
}

func newSink(room int) *sink { return &sink{room: room, gate: make(chan struct{})} }

func (s *sink) TryWrite(p []byte) (int, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.room >= 0 {
		p = p[:min(len(p), s.room)]
		s.room -= len(p)
	}
	s.got = append(s.got, p...)
	s.writes++
	return len(p), s.err
}

func (s *sink) Write(p []byte) (int, error) {
	<-s.gate
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.err != nil {
		return 0, s.err
	}
	s.got = append(s.got, p...)
	s.writes++
	return len(p), nil
}

func (s *sink) bytes() []byte {
	s.mu.Lock()
	defer s.mu.Unlock()
	return bytes.Clone(s.got)
}

func mustQueue(t testing.TB, w *Writer, ms ...*message) {
	t.Helper()
	for _, m := range ms {
		if err := w.Queue(m); err != nil {
			t.Fatal(err)
		}
	}
}

func checkReleased(t testing.TB, want int32, ms ...*message) {
	t.Helper()
	for i, m := range ms {
		if got := m.released.Load(); got != want {
			t.Fatalf("message %d was released %d times, want %d", i, got, want)
		}
	}
}

func TestWriterCoalescesWhatIsQueued(t *testing.T) {
	s := newSink(-1)
	w := NewWriter(s, Limits{}, nil)
	var ms []*message
	var want []byte
	for i := range 50 {
		f := frame(words(5, uint64(i)))
		want = append(want, f...)
		ms = append(ms, newMessage(f[:8], f[8:]))
	}
	mustQueue(t, w, ms...)
	w.Flush()
	if s.writes != 1 || !bytes.Equal(s.got, want) {
		t.Fatalf("%d writes of %d bytes, want 1 of %d", s.writes, len(s.got), len(want))
	}
	checkReleased(t, 1, ms...)
	if st := w.Stats(); st.Messages != 50 || st.Bytes != uint64(len(want)) || st.Writes != 1 || st.QueueBytes != 0 {
		t.Fatalf("stats %+v", st)
	}
}

func TestWriterKeepsOrderAcrossSmallAndLargePieces(t *testing.T) {
	for _, room := range []int{-1, 0, 1, 100, 70_000} {
		s := newSink(room)
		close(s.gate)
		w := NewWriter(s, Limits{}, nil)
		var ms []*message
		var want []byte
		for i := range 60 {
			n := 3
			if i%7 == 0 {
				n = 2000 * (i%3 + 1)
			}
			f := frame(words(n, uint64(i)), words(n/2, 9))
			want = append(want, f...)
			ms = append(ms, newMessage(f[:16], f[16:16+8*n], f[16+8*n:], nil))
		}
		mustQueue(t, w, ms[:30]...)
		w.Flush()
		mustQueue(t, w, ms[30:]...)
		w.Flush()
		if err := w.Drain(t.Context()); err != nil {
			t.Fatal(err)
		}
		if !bytes.Equal(s.bytes(), want) {
			t.Fatalf("room %d: bytes differ", room)
		}
		checkReleased(t, 1, ms...)
	}
}

func TestWriterCallersNeverWaitForThePeer(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := newSink(10)
		w := NewWriter(s, Limits{WindowBytes: 100}, nil)
		first, second := newMessage(words(20, 1)), newMessage(words(20, 2))
		mustQueue(t, w, first)
		w.Flush() // takes 10 bytes; the rest is the background's
		time.Sleep(time.Second)
		mustQueue(t, w, second)
		w.Flush()
		time.Sleep(time.Second)
		if st := w.Stats(); st.QueueAge != time.Second || st.Stalls != 1 || st.QueueMessages != 1 || st.QueueBytes != 320 {
			t.Fatalf("stats %+v", st)
		}
		ctx, cancel := context.WithTimeout(t.Context(), time.Minute/2)
		defer cancel()
		if err := w.Reserve(ctx, 1); !errors.Is(err, context.DeadlineExceeded) || !w.Full() {
			t.Fatalf("Reserve past the window: %v, full %v", err, w.Full())
		}
		close(s.gate)
		if err := w.Reserve(t.Context(), 1000); err != nil || w.Full() {
			t.Fatal(err, w.Full())
		}
		reserved := make(chan error)
		go func() { reserved <- w.Reserve(t.Context(), 1) }()
		synctest.Wait()
		select {
		case err := <-reserved:
			t.Fatalf("a second caller passed: %v", err)
		default:
		}
		w.Unreserve(1000)
		if err := <-reserved; err != nil {
			t.Fatal(err)
		}
		if err := w.Drain(t.Context()); err != nil {
			t.Fatal(err)
		}
		if want := append(words(20, 1), words(20, 2)...); !bytes.Equal(s.bytes(), want) {
			t.Fatal("bytes differ")
		}
		checkReleased(t, 1, first, second)
		if st := w.Stats(); st.QueueAge != 0 || st.QueueBytes != 0 {
			t.Fatalf("stats %+v", st)
		}
	})
}

func TestWriterQueueLimit(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := newSink(0)
		reported := make(chan error, 2)
		w := NewWriter(s, Limits{MaxQueuedBytes: 150}, func(err error) {
			reported <- err
			close(s.gate) // as closing a stream ends a write that is stuck
		})
		ms := []*message{newMessage(words(20, 1)), newMessage(words(20, 2)), newMessage(words(20, 3))}
		mustQueue(t, w, ms[0])
		w.Flush()
		synctest.Wait()
		mustQueue(t, w, ms[1]) // 160 queued, less than twice the limit; 320 after
		if err := w.Queue(ms[2]); !errors.Is(err, ErrQueueFull) {
			t.Fatalf("got %v, want ErrQueueFull", err)
		}
		checkReleased(t, 1, ms[1], ms[2])
		if err := <-reported; !errors.Is(err, ErrQueueFull) {
			t.Fatalf("reported %v", err)
		}
		synctest.Wait()
		checkReleased(t, 1, ms...)
		if late := newMessage(words(1, 1)); !errors.Is(w.Queue(late), ErrQueueFull) || late.released.Load() != 1 {
			t.Fatal("a later message was taken")
		}
		synctest.Wait()
		if len(reported) > 0 {
			t.Fatal("reported twice")
		}
		if err := w.Err(); !errors.Is(err, ErrQueueFull) {
			t.Fatalf("Err: %v", err)
		}
	})
}

func TestWriterErrorEndsIt(t *testing.T) {
	broken := errors.New("link is down")
	for name, room := range map[string]int{"at once": -1, "in the background": 0} {
		t.Run(name, func(t *testing.T) {
			s := newSink(room)
			if room < 0 {
				s.err = broken
			}
			reported := make(chan error, 2)
			w := NewWriter(s, Limits{}, func(err error) { reported <- err })
			m := newMessage(words(4, 1), words(5000, 1))
			mustQueue(t, w, m)
			w.Flush()
			s.mu.Lock()
			s.err = broken
			s.mu.Unlock()
			close(s.gate)
			if err := <-reported; err != broken {
				t.Fatalf("reported %v", err)
			}
			if err := w.Drain(t.Context()); err != broken {
				t.Fatalf("Drain: %v", err)
			}
			late := newMessage(words(1, 1))
			if err := w.Queue(late); err != broken {
				t.Fatalf("Queue: %v", err)
			}
			checkReleased(t, 1, m, late)
			if len(reported) > 0 {
				t.Fatal("reported twice")
			}
		})
	}
}

func TestWriterRefusesWhatCannotBeEncoded(t *testing.T) {
	for _, c := range []struct {
		name string
		bad  *message
		want error
	}{
		{"too large", newMessage(words(11, 1)), ErrFrameTooLarge},
		{"encoder fails", &message{pieces: [][]byte{words(1, 1)}, fail: io.ErrShortBuffer}, io.ErrShortBuffer},
	} {
		t.Run(c.name, func(t *testing.T) {
			s := newSink(-1)
			w := NewWriter(s, Limits{MaxFrameBytes: 80}, nil)
			ms := []*message{newMessage(words(10, 1)), c.bad, newMessage(words(1, 1))}
			mustQueue(t, w, ms...)
			w.Flush()
			if err := w.Err(); !errors.Is(err, c.want) {
				t.Fatalf("got %v, want %v", err, c.want)
			}
			checkReleased(t, 1, ms...)
		})
	}
}

func TestWriterClose(t *testing.T) {
	s := newSink(-1)
	w := NewWriter(s, Limits{}, nil)
	m := newMessage(words(1, 1))
	mustQueue(t, w, m)
	w.Close(nil)
	w.Flush()
	checkReleased(t, 1, m)
	if err := w.Queue(newMessage(words(1, 1))); err != ErrClosed || len(s.got) != 0 {
		t.Fatalf("%v, %d bytes", err, len(s.got))
	}
}

// Many goroutines, each with its own numbered messages, over real sockets, whose buffers fill up.
func TestWriterKeepsEachSendersOrder(t *testing.T) {
	a, b := tcpPair(t)
	w := NewWriter(a, Limits{}, nil)
	const senders, each = 8, 2000
	var wg sync.WaitGroup
	for s := range senders {
		wg.Go(func() {
			for i := range each {
				n := 2
				if i%100 == 0 {
					n = 20_000
				}
				p := make([]byte, n*wordBytes)
				binary.LittleEndian.PutUint32(p, uint32(s))
				binary.LittleEndian.PutUint32(p[4:], uint32(i))
				mustQueue(t, w, newMessage(frame(p)))
				w.Flush()
			}
		})
	}
	var next [senders]uint32
	r := NewReader(b, Limits{})
	for range senders * each {
		f := mustNext(t, r)
		p := f.Segments()[0]
		s, i := binary.LittleEndian.Uint32(p), binary.LittleEndian.Uint32(p[4:])
		if next[s] != i {
			t.Fatalf("sender %d: message %d, want %d", s, i, next[s])
		}
		next[s]++
		f.Release()
	}
	wg.Wait()
	st := w.Stats()
	t.Logf("%d messages in %d writes, %d stalls", st.Messages, st.Writes, st.Stalls)
}

func tcpPair(t testing.TB) (a, b net.Conn) {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	if a, err = net.Dial("tcp", l.Addr().String()); err != nil {
		t.Fatal(err)
	}
	if b, err = l.Accept(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { a.Close(); b.Close() })
	return a, b
}

func TestWriterAllocatesNothingInSteadyState(t *testing.T) {
	w := NewWriter(newDiscard(), Limits{}, nil)
	m := newMessage(frame(words(10, 1)))
	var out Outgoing = m
	burst := func() {
		for range 8 {
			if err := w.Queue(out); err != nil {
				t.Fatal(err)
			}
		}
		w.Flush()
	}
	if n := testing.AllocsPerRun(1000, burst); n != 0 {
		t.Fatalf("%v allocations per burst", n)
	}
}

// discard takes everything at once.
type discard struct{}

func newDiscard() io.Writer                      { return discard{} }
func (discard) Write(p []byte) (int, error)      { return len(p), nil }
func (d discard) TryWrite(p []byte) (int, error) { return len(p), nil }

func BenchmarkWriter(b *testing.B) {
	for _, c := range []struct {
		name  string
		burst int
		words int
	}{{"1 of 80 B", 1, 9}, {"32 of 80 B", 32, 9}, {"1 of 64 KiB", 1, 8192}} {
		b.Run(c.name, func(b *testing.B) {
			w := NewWriter(newDiscard(), Limits{}, nil)
			f := frame(words(c.words, 1))
			m := newMessage(f)
			b.SetBytes(int64(len(f) * c.burst))
			b.ReportAllocs()
			for b.Loop() {
				for range c.burst {
					mustQueue(b, w, m)
				}
				w.Flush()
			}
		})
	}
}
