package transport

import (
	"bytes"
	"errors"
	"io"
	"math/rand/v2"
	"net"
	"testing"
	"testing/synctest"
)

func TestStreamOverAnyByteStream(t *testing.T) {
	pairs := map[string]func() (io.ReadWriteCloser, io.ReadWriteCloser){
		"our pipe":      func() (a, b io.ReadWriteCloser) { return Pipe(0) },
		"tiny pipe":     func() (a, b io.ReadWriteCloser) { return Pipe(10) },
		"net.Pipe":      func() (a, b io.ReadWriteCloser) { x, y := net.Pipe(); return x, y },
		"tcp":           func() (a, b io.ReadWriteCloser) { x, y := tcpPair(t); return x, y },
		"nothing extra": func() (a, b io.ReadWriteCloser) { x, y := tcpPair(t); return plain{x}, plain{y} },
	}
	for name, pair := range pairs {
		t.Run(name, func(t *testing.T) {
			x, y := pair()
			a, b := New(x, Limits{}), New(y, Limits{})
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
			st := a.Stats()
			if st.Write.Messages != messages || st.Write.Bytes != st.Read.Bytes || st.Write.QueueBytes != 0 {
				t.Fatalf("stats %+v", st)
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

func TestCloseWriteLetsThePeerReadToTheEnd(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		x, y := Pipe(16)
		a, b := New(x, Limits{}), New(y, Limits{})
		f := frame(words(100, 1))
		mustQueue(t, a.Writer, newMessage(f))
		a.Flush()
		got := make(chan error)
		go func() {
			mustNext(t, b.Reader).Release()
			_, err := b.Next()
			got <- err
		}()
		if err := a.Drain(t.Context()); err != nil {
			t.Fatal(err)
		}
		if !a.CloseWrite() {
			t.Fatal("cannot close one direction")
		}
		if err := <-got; err != io.EOF {
			t.Fatalf("peer's end: %v, want io.EOF", err)
		}
		b.Close()
		a.Close()
	})
}

func TestAWriteErrorShowsOnTheReadingSide(t *testing.T) {
	x, y := Pipe(0)
	broken := errors.New("broken")
	a := New(&failing{x, broken}, Limits{})
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
	a, b := Pipe(1000)
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
