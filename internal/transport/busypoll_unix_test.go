//go:build unix

package transport

import (
	"errors"
	"io"
	"net"
	"os"
	"syscall"
	"testing"
	"time"
)

// polledPair returns both ends of a TCP connection, of which the reader of the first always polls.
func polledPair(t *testing.T) (r *busyReader, a, b *net.TCPConn) {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	dialled, err := net.Dial("tcp", l.Addr().String())
	if err != nil {
		t.Fatal(err)
	}
	accepted, err := l.Accept()
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { dialled.Close(); accepted.Close() })
	a, b = dialled.(*net.TCPConn), accepted.(*net.TCPConn)
	poll := socketPoller(a)
	if poll == nil {
		t.Fatal("a TCP connection is not polled")
	}
	return &busyReader{stream: a, poll: poll, most: onePoller, slept: time.Now().Add(time.Hour)}, a, b // it always polls
}

func TestPolledSocketBringsWhatThereIs(t *testing.T) {
	r, _, b := polledPair(t)
	buf := make([]byte, 8)
	for i := range 1000 {
		r.forecast = forecast{price: leastDue}
		go b.Write([]byte{byte(i), byte(i >> 8)})
		if _, err := io.ReadFull(r, buf[:2]); err != nil || int(buf[0])+int(buf[1])<<8 != i {
			t.Fatalf("message %d: %v, %v", i, buf[:2], err)
		}
	}
}

func TestPolledSocketEnds(t *testing.T) {
	for name, c := range map[string]struct {
		end  func(a, b *net.TCPConn)
		want error
	}{
		"by its peer":      {func(_, b *net.TCPConn) { b.Close() }, io.EOF},
		"by itself":        {func(a, _ *net.TCPConn) { a.Close() }, net.ErrClosed},
		"by its deadline":  {func(a, _ *net.TCPConn) { a.SetReadDeadline(time.Unix(1, 0)) }, os.ErrDeadlineExceeded},
		"by the peer, bad": {func(_, b *net.TCPConn) { b.SetLinger(0); b.Close() }, syscall.ECONNRESET},
	} {
		t.Run(name, func(t *testing.T) {
			for _, before := range []time.Duration{0, 30 * time.Microsecond, 5 * time.Millisecond} {
				r, a, b := polledPair(t)
				if before == 0 {
					c.end(a, b)
					time.Sleep(5 * time.Millisecond)
				} else {
					time.AfterFunc(before, func() { c.end(a, b) })
				}
				n, err := r.Read(make([]byte, 8))
				if n != 0 || !errors.Is(err, c.want) {
					t.Errorf("ended %v before: %d, %v; want %v", before, n, err, c.want)
				}
				if n, err := r.Read(make([]byte, 8)); n != 0 || err == nil {
					t.Errorf("afterwards: %d, %v", n, err)
				}
			}
		})
	}
}

// A read that was interrupted has lost nothing, and the next one goes on.
func TestPolledSocketIsInterruptedAndGoesOn(t *testing.T) {
	r, a, b := polledPair(t)
	for i := range 100 {
		r.forecast = forecast{price: leastDue}
		time.AfterFunc(time.Duration(i)*3*time.Microsecond, func() { a.SetReadDeadline(time.Unix(1, 0)) })
		if n, err := r.Read(make([]byte, 8)); n != 0 || !errors.Is(err, os.ErrDeadlineExceeded) {
			t.Fatalf("interrupted: %d, %v", n, err)
		}
		a.SetReadDeadline(time.Time{})
		b.Write([]byte("on"))
		if n, err := io.ReadFull(r, make([]byte, 2)); err != nil {
			t.Fatalf("afterwards: %d, %v", n, err)
		}
	}
}

// What embeds a connection has its methods, but may do more with what it reads and writes.
func TestWhatEmbedsASocketIsReadAndWrittenByItsOwnMethods(t *testing.T) {
	_, a, _ := polledPair(t)
	for _, wrapped := range []io.Reader{&struct{ *net.TCPConn }{a}, struct{ *net.TCPConn }{a}} {
		if socketPoller(wrapped) != nil {
			t.Errorf("a %T is polled", wrapped)
		}
		if TryWriterOf(wrapped) != nil {
			t.Errorf("a %T is written to by its descriptor", wrapped)
		}
	}
}

func TestWhatIsNoSocketIsNotPolled(t *testing.T) {
	in, out, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	defer in.Close()
	defer out.Close()
	if r := BusyPolled(in); r != io.Reader(in) {
		t.Errorf("a pipe is read by a %T", r)
	}
}
