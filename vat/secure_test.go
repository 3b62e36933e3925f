package vat

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"io"
	"math/rand/v2"
	"net"
	"os"
	"runtime"
	"testing"
	"time"

	"github.com/marque-rpc/marque/internal/transport"
)

// securePair returns the ends of an encrypted connection over TCP, as a vat makes them.
func securePair(t *testing.T) (a, b net.Conn) {
	t.Helper()
	rawA, rawB := tcpPair(t)
	// Small buffers, so that the stream is often full.
	rawA.(*net.TCPConn).SetWriteBuffer(16 << 10)
	rawB.(*net.TCPConn).SetReadBuffer(16 << 10)
	return secureOver(t, rawA, rawB)
}

// secureOver encrypts a connection.
func secureOver(t *testing.T, rawA, rawB net.Conn) (a, b net.Conn) {
	t.Helper()
	server, client := loadKey(t, "key-ed25519.pem"), loadKey(t, "key-p256.pem")
	ctx, cancel := context.WithTimeout(t.Context(), 20*time.Second)
	defer cancel()
	done := make(chan struct{})
	go func() {
		defer close(done)
		g := newGate(rawA)
		conn, _, err := serverHandshake(ctx, g, server.ServerTLS())
		if err != nil {
			t.Error(err)
			return
		}
		a = secured(conn, g, true)
	}()
	g := newGate(rawB)
	conn, err := client.TLSClient(ctx, g, server.ID())
	<-done
	if err != nil || t.Failed() {
		t.Fatal(err)
	}
	t.Cleanup(func() { a.Close(); conn.Close() })
	return a, secured(conn, g, true)
}

// A read that is interrupted by its deadline, asleep or polling, loses nothing, although package tls takes most errors for the end.
func TestSecureReadsAreInterruptedAndGoOn(t *testing.T) {
	a, b := securePair(t)
	go io.Copy(a, a)
	stop := make(chan struct{})
	defer close(stop)
	go func() {
		for {
			select {
			case <-stop:
				return
			case <-time.After(time.Duration(rand.IntN(200)) * time.Microsecond):
				b.SetReadDeadline(time.Unix(1, 0))
			}
		}
	}()
	interrupted := 0
	buf := make([]byte, 4)
	for i := range uint32(3000) {
		if _, err := b.Write(binary.LittleEndian.AppendUint32(nil, i)); err != nil {
			t.Fatal(err)
		}
		for n := 0; n < len(buf); {
			m, err := b.Read(buf[n:])
			if n += m; errors.Is(err, os.ErrDeadlineExceeded) {
				interrupted++
				b.SetReadDeadline(time.Time{})
			} else if err != nil {
				t.Fatal(err)
			}
		}
		if got := binary.LittleEndian.Uint32(buf); got != i {
			t.Fatalf("echo %d is %d", i, got)
		}
	}
	if interrupted == 0 {
		t.Error("no read was interrupted")
	}
}

// Whatever the stream takes at once and whatever has to wait, the peer reads what was written.
func TestSecureStreamKeepsItsBytes(t *testing.T) {
	a, b := securePair(t)
	try, ok := a.(transport.TryWriter)
	if !ok {
		t.Log("this system cannot write without waiting")
	}
	rnd := rand.New(rand.NewPCG(1, 2))
	const total = 16 << 20
	got := make(chan [32]byte, 1)
	go func() {
		h := sha256.New()
		buf := make([]byte, 100_000)
		for n := 0; n < total; {
			m, err := b.Read(buf[:1+rand.IntN(len(buf))])
			if err != nil {
				t.Error(err)
				break
			}
			h.Write(buf[:m])
			if n += m; rand.IntN(50) == 0 {
				time.Sleep(time.Millisecond) // so that the writer meets a full stream
			}
		}
		got <- [32]byte(h.Sum(nil))
	}()
	h := sha256.New()
	stalls := 0
	for n := 0; n < total; {
		p := make([]byte, min(1+rnd.IntN(300_000), total-n))
		for i := range p {
			p[i] = byte(rnd.Uint32())
		}
		h.Write(p)
		n += len(p)
		if ok && rnd.IntN(3) > 0 {
			took, err := try.TryWrite(p)
			if err != nil || took > len(p) {
				t.Fatalf("TryWrite takes %d of %d: %v", took, len(p), err)
			}
			if took < len(p) {
				stalls++
			}
			p = p[took:]
		}
		if len(p) == 0 {
			continue
		}
		if took, err := a.Write(p); err != nil || took != len(p) {
			t.Fatalf("Write takes %d of %d: %v", took, len(p), err)
		}
	}
	if want := [32]byte(h.Sum(nil)); <-got != want {
		t.Error("the peer reads something else")
	}
	if ok && stalls == 0 {
		t.Error("the stream was never full: the test shows little")
	}
}

// A stream whose peer does not read can be closed at once; one whose peer reads says goodbye.
func TestSecureStreamClose(t *testing.T) {
	a, b := securePair(t)
	if try, ok := a.(transport.TryWriter); ok {
		junk := make([]byte, 1<<20)
		for n := len(junk); n == len(junk); {
			var err error
			if n, err = try.TryWrite(junk); err != nil {
				t.Fatal(err)
			}
		}
		if n, err := try.TryWrite(junk); n != 0 || err != nil {
			t.Errorf("a full stream takes %d bytes more, %v", n, err)
		}
		start := time.Now()
		a.Close()
		if d := time.Since(start); d > time.Second {
			t.Errorf("closing takes %v", d)
		}
		if _, err := io.Copy(io.Discard, b); err == nil {
			t.Error("the peer of a stream that was cut off sees an orderly end")
		}
	}
	a, b = securePair(t)
	go func() { io.WriteString(a, "bye"); a.Close() }()
	if text, err := io.ReadAll(b); err != nil || !bytes.Equal(text, []byte("bye")) {
		t.Errorf("the peer reads %q, %v", text, err)
	}
}

// Both sides of a secure connection are polled once the handshake is done, unless Config says otherwise.
func TestSecureConnectionsArePolledUnlessNotWanted(t *testing.T) {
	several := min(runtime.NumCPU(), runtime.GOMAXPROCS(0)) > 1 && runtime.GOOS != "windows" // else nobody polls
	polled := func(s net.Conn) bool {
		if try, ok := s.(trySecureStream); ok {
			s = try.secureStream
		}
		g := s.(*secureStream).gate
		return g.from != io.Reader(g.Conn)
	}
	for _, off := range []bool{false, true} {
		server := serveOn(t, &Config{Key: loadKey(t, "key-ed25519.pem"), NoPolling: off}, nil)
		client := clientOf(t, &Config{Key: loadKey(t, "key-p256.pem"), NoPolling: off})
		rawA, rawB := tcpPair(t)
		accepted := make(chan net.Conn, 1)
		go func() {
			defer close(accepted)
			conn, _, err := server.greet(t.Context(), rawA).authenticate(server.tls)
			if err != nil {
				t.Error(err)
				return
			}
			accepted <- conn
		}()
		dialled, err := client.encrypt(t.Context(), rawB, loadKey(t, "key-ed25519.pem").ID())
		conn, ok := <-accepted
		if err != nil || !ok {
			t.Fatal(err)
		}
		if a, d := polled(conn), polled(dialled); a != (several && !off) || d != a {
			t.Errorf("NoPolling %v: polled by the server %v, by the client %v", off, a, d)
		}
		conn.Close()
		dialled.Close()
	}
}
