//go:build unix

package transport

import (
	"io"
	"net"
	"os"
	"testing"
)

func TestSocketsAreWrittenWithoutWaiting(t *testing.T) {
	a, b := tcpPair(t)
	try := TryWriterOf(a)
	if try == nil {
		t.Fatal("no way to write to a TCP connection without waiting")
	}
	chunk := words(1<<16, 1)
	sent := 0
	for {
		n, err := try.TryWrite(chunk)
		if err != nil {
			t.Fatal(err)
		}
		if sent += n; n < len(chunk) { // the peer does not read: at some point the socket is full
			break
		}
	}
	if n, err := try.TryWrite(chunk); n == len(chunk) || err != nil {
		t.Fatalf("a full socket took %d bytes, %v", n, err)
	}
	if _, err := io.CopyN(io.Discard, b, int64(sent)); err != nil {
		t.Fatal(err)
	}
	b.Close()
	a.Close()
	if _, err := try.TryWrite(chunk); err == nil {
		t.Fatal("a closed socket was written to")
	}
}

func TestFilesAreNotTakenForSockets(t *testing.T) {
	r, w, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	defer r.Close()
	defer w.Close()
	x, y := net.Pipe()
	defer x.Close()
	defer y.Close()
	for _, dst := range []any{w, x, "nothing"} {
		if TryWriterOf(dst) != nil {
			t.Errorf("%T is taken for a socket", dst)
		}
	}
}
