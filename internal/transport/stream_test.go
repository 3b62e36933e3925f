package transport

import (
	"bytes"
	"errors"
	"io"
	"math/rand/v2"
	"net"
	"testing"
)

// stream is both directions of a connection, as package rpc puts them together.
type stream struct {
	*Reader
	*Writer
	rwc io.ReadWriteCloser
}

func newStream(rwc io.ReadWriteCloser) *stream {
	return &stream{NewReader(rwc, Limits{}), NewWriter(rwc, Limits{}, func(error) { rwc.Close() }), rwc}
}

func (s *stream) Close() error {
	s.Writer.Close(nil)
	return s.rwc.Close()
}

func TestStreamOverAnyByteStream(t *testing.T) {
	pairs := map[string]func() (io.ReadWriteCloser, io.ReadWriteCloser){
		"our pipe":      func() (a, b io.ReadWriteCloser) { return newPipe(0) },
		"tiny pipe":     func() (a, b io.ReadWriteCloser) { return newPipe(10) },
		"net.Pipe":      func() (a, b io.ReadWriteCloser) { x, y := net.Pipe(); return x, y },
		"tcp":           func() (a, b io.ReadWriteCloser) { x, y := tcpPair(t); return x, y },
		"nothing extra": func() (a, b io.ReadWriteCloser) { x, y := tcpPair(t); return plain{x}, plain{y} },
	}
	for name, pair := range pairs {
		t.Run(name, func(t *testing.T) {
			x, y := pair()
			a, b := newStream(x), newStream(y)
			const messages = 500
			go func() { // echo, without ever waiting for the peer
				for range messages {
					f, err := b.Next()
					if err != nil {
						return
					}
					if b.Queue(newMessage(bytes.Clone(f.Bytes()))) != nil {
						return
					}
					f.Release()
					b.Flush()
				}
			}()
			rnd := rand.New(rand.NewPCG(3, 4))
			var want [][]byte
			for i := range messages {
				f := frame(words(rnd.IntN(40)*rnd.IntN(40), uint64(i)))
				want = append(want, f)
				mustQueue(t, a.Writer, newMessage(f))
				a.Flush()
			}
			for i := range messages {
				f := mustNext(t, a.Reader)
				if !bytes.Equal(f.Bytes(), want[i]) {
					t.Fatalf("message %d differs", i)
				}
				f.Release()
			}
			if err := a.Drain(t.Context()); err != nil {
				t.Fatal(err)
			}
			w, r := a.Writer.Stats(), a.Reader.Stats()
			if w.Messages != messages || w.Bytes != r.Bytes || w.QueueBytes != 0 {
				t.Fatalf("stats %+v, %+v", w, r)
			}
			if err := a.Close(); err != nil {
				t.Fatal(err)
			}
			if _, err := b.Next(); err == nil {
				t.Fatal("the other side reads on after Close")
			}
			b.Close()
		})
	}
}

// plain hides what a stream can do beyond io.ReadWriteCloser.
type plain struct{ io.ReadWriteCloser }

func TestAWriteErrorShowsOnTheReadingSide(t *testing.T) {
	x, y := newPipe(0)
	broken := errors.New("broken")
	a := newStream(&failing{x, broken})
	mustQueue(t, a.Writer, newMessage(words(1, 1)))
	a.Flush()
	if _, err := a.Next(); err != io.ErrClosedPipe {
		t.Fatalf("got %v", err)
	}
	if err := a.Writer.Err(); err != broken {
		t.Fatalf("got %v", err)
	}
	y.Close()
}

// failing is a stream whose writes fail.
type failing struct {
	io.ReadWriteCloser
	err error
}

func (f *failing) Write([]byte) (int, error) { return 0, f.err }

func TestPipeKeepsBytesAndItsBound(t *testing.T) {
	a, b := newPipe(1000)
	try := a.(TryWriter)
	data := words(1000, 5)
	rnd := rand.New(rand.NewPCG(5, 6))
	var got []byte
	for sent := 0; len(got) < len(data); {
		n, err := try.TryWrite(data[sent:min(len(data), sent+rnd.IntN(2000))])
		if err != nil || n > 1000 {
			t.Fatal(n, err)
		}
		sent += n
		if sent == len(got) {
			continue
		}
		p := make([]byte, rnd.IntN(700))
		n, err = b.Read(p)
		if err != nil {
			t.Fatal(err)
		}
		got = append(got, p[:n]...)
	}
	if !bytes.Equal(got, data) {
		t.Fatal("bytes differ")
	}
	a.Close()
	if _, err := b.Write(data); err != io.ErrClosedPipe {
		t.Fatalf("write to a closed end: %v", err)
	}
	if _, err := a.Read(data); err != io.ErrClosedPipe {
		t.Fatalf("read from a closed end: %v", err)
	}
}
