package vat

import (
	"bytes"
	"context"
	"crypto/tls"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"math"
	"net"
	"runtime"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/marque-rpc/marque/capnp"
	"github.com/marque-rpc/marque/rpc"
)

// target is a server under attack, with an honest client that is connected to it all the time and calls it again and
// again.
type target struct {
	*Vat
	id     Swiss
	log    logBuffer
	honest thing
	watch  watch
}

// A watch is what the honest client notices of an attack.
type watch struct {
	mu      sync.Mutex // guards what follows
	calls   int
	worst   time.Duration
	failure error
}

// harmless is how long an honest call may take during an attack, on a machine that runs other tests beside.
const harmless = 2 * time.Second

// honestly calls c until ctx ends.
func (w *watch) honestly(ctx context.Context, c thing) {
	for ctx.Err() == nil {
		start := time.Now()
		got, err := c.echo(ctx, "hello")
		if err == nil && got != "t:hello" {
			err = errors.New("the echo is " + got)
		}
		took := time.Since(start)
		w.mu.Lock()
		if ctx.Err() == nil {
			w.calls++
			w.worst = max(w.worst, took)
			w.failure = errors.Join(w.failure, err)
		}
		failed := w.failure != nil
		w.mu.Unlock()
		if failed {
			return
		}
		time.Sleep(time.Millisecond)
	}
}

// check shows that no honest call has failed or had to wait for long so far.
func (w *watch) check(t *testing.T) {
	t.Helper()
	count := func() int {
		w.mu.Lock()
		defer w.mu.Unlock()
		if w.failure != nil {
			return math.MaxInt
		}
		return w.calls
	}
	seen := count()
	waitUntil(t, "honest calls go on", func() bool { return count() >= seen+2 || count() == math.MaxInt })
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.failure != nil || w.worst > harmless {
		t.Errorf("of %d honest calls during the attack the slowest took %v; failure: %v", w.calls, w.worst, w.failure)
	}
	t.Logf("%d honest calls during the attack, the slowest in %v", w.calls, w.worst)
}

func attack(t *testing.T, ctx context.Context, config *Config) *target {
	t.Helper()
	a := &target{id: NewSwiss()}
	config.Logger = a.log.logger()
	a.Vat = serveOn(t, config, Single(a.id, newThing(&thingService{name: "t:", blocked: make(chan struct{}, 1<<20)})))
	a.honest = mustConnect(t, ctx, sturdy(t, clientOf(t, nil), a.Vat, a.id))
	wantEcho(t, ctx, a.honest, "t:hello")
	watching, stop := context.WithCancel(ctx)
	done := make(chan struct{})
	go func() {
		defer close(done)
		a.watch.honestly(watching, a.honest)
	}()
	t.Cleanup(func() { stop(); <-done })
	return a
}

func (a *target) rejects() int { return int(a.Stats().Rejections) }

// check shows that the honest client noticed nothing, that a new one gets in, and that the log has no secret.
func (a *target) check(t *testing.T, ctx context.Context) {
	t.Helper()
	a.watch.check(t)
	wantEcho(t, ctx, mustConnect(t, ctx, sturdy(t, clientOf(t, nil), a.Vat, a.id)), "t:hello")
	text := a.log.String()
	for _, secret := range []string{encode64(a.id.Reveal()), fmt.Sprintf("%x", a.id.Reveal()), string(a.id.Reveal()), "PRIVATE KEY"} {
		if strings.Contains(text, secret) {
			t.Errorf("the log shows %q", secret)
		}
	}
}

func (a *target) dialRaw(t *testing.T) net.Conn {
	t.Helper()
	conn, err := net.Dial("tcp", a.ListenAddr().DialString())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { conn.Close() })
	return conn
}

// wantClosed waits for the server to end a connection.
func wantClosed(t *testing.T, conn net.Conn) {
	t.Helper()
	conn.SetReadDeadline(time.Now().Add(20 * time.Second))
	if _, err := io.Copy(io.Discard, conn); errors.Is(err, context.DeadlineExceeded) || isTimeout(err) {
		t.Error("the server does not close the connection")
	}
}

func isTimeout(err error) bool {
	var n net.Error
	return errors.As(err, &n) && n.Timeout()
}

func TestSlowHandshakeIsCutOff(t *testing.T) {
	ctx := testContext(t)
	a := attack(t, ctx, &Config{Limits: Limits{HandshakeTimeout: harmless}}) // honest handshakes are under the same limit
	silent, dripping := a.dialRaw(t), a.dialRaw(t)
	go func() {
		hello := []byte{22, 3, 1, 2, 0, 1, 0, 1, 252, 3, 3}
		for i := 0; ; i++ {
			if _, err := dripping.Write(append(hello, 0)[min(i, len(hello)):][:1]); err != nil {
				return
			}
			time.Sleep(30 * time.Millisecond)
		}
	}()
	wantClosed(t, silent)
	wantClosed(t, dripping)
	a.check(t, ctx)
	waitUntil(t, "both are counted", func() bool { return a.rejects() >= 2 })
	if text := a.log.String(); !strings.Contains(text, "no handshake within 2s") {
		t.Errorf("the log says %s", text)
	}
}

func TestThousandsOfHalfOpenConnections(t *testing.T) {
	ctx := testContext(t)
	const limit, connections = 32, 3000
	a := attack(t, ctx, &Config{Limits: Limits{Handshakes: limit, HandshakeTimeout: time.Minute}})
	var open []net.Conn
	defer func() {
		for _, c := range open {
			c.Close()
		}
	}()
	for i := range connections {
		c, err := net.Dial("tcp", a.ListenAddr().DialString())
		if err != nil {
			t.Fatalf("connection %d: %v", i, err)
		}
		if open = append(open, c); len(open) > 200 { // our own descriptors are limited too
			open[0].Close()
			open = open[1:]
		}
		if i%500 == 0 {
			a.check(t, ctx)
		}
	}
	a.check(t, ctx)
	waitUntil(t, "all but the last are turned away", func() bool { return a.rejects() >= connections-limit-200 })
	if n := a.Stats().Handshakes; n > limit {
		t.Errorf("%d handshakes under way, limit %d", n, limit)
	}
}

func TestGarbageBeforeAuthentication(t *testing.T) {
	ctx := testContext(t)
	a := attack(t, ctx, &Config{Limits: Limits{HandshakeTimeout: 5 * time.Second}})
	hugeRecord := append([]byte{22, 3, 3, 0xff, 0xff}, make([]byte, 1<<20)...)
	hugeHello := append([]byte{22, 3, 1, 0x40, 0, 1, 0xff, 0xff, 0xff}, make([]byte, 1<<20)...)
	frame := binary.LittleEndian.AppendUint32(make([]byte, 4), 1<<30) // a Cap'n Proto frame of 8 GiB
	for _, garbage := range [][]byte{hugeRecord, hugeHello, append(frame, make([]byte, 1<<20)...), []byte("GET / HTTP/1.1\r\n\r\n")} {
		conn := a.dialRaw(t)
		go conn.Write(garbage) // fails when the server has had enough
		wantClosed(t, conn)
	}
	a.check(t, ctx)
	waitUntil(t, "all are counted", func() bool { return a.rejects() == 4 })
}

func TestOversizedFrame(t *testing.T) {
	ctx := testContext(t)
	a := attack(t, ctx, &Config{DisableTLS: true, Limits: Limits{Conn: rpc.ConnLimits{MessageBytes: 1 << 20}}})
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	for _, words := range []uint32{1<<17 + 1, 1 << 29, 1<<32 - 1} {
		conn := a.dialRaw(t)
		if _, err := conn.Write(binary.LittleEndian.AppendUint32(make([]byte, 4), words)); err != nil {
			t.Fatal(err)
		}
		wantClosed(t, conn)
	}
	runtime.ReadMemStats(&after)
	if grown := int64(after.TotalAlloc - before.TotalAlloc); grown > 16<<20 {
		t.Errorf("%d bytes were allocated for frames that never came", grown)
	}
	a.check(t, ctx)
}

// attacker connects with a key of its own, which any server accepts, and speaks raw frames.
func (a *target) attacker(t *testing.T, ctx context.Context) net.Conn {
	t.Helper()
	if a.tls == nil {
		return a.dialRaw(t)
	}
	conn, err := generateP256(t).TLSClient(ctx, a.dialRaw(t), a.address.ID)
	if err != nil {
		t.Fatal(err)
	}
	return conn
}

// bootstrapFrame asks for an object, as question number question.
func bootstrapFrame(question uint32, id Swiss) []byte {
	m := capnp.NewMessage()
	root := m.NewRoot(capnp.ObjectSize{DataWords: 1, PtrCount: 1})
	root.SetUint16(0, 8) // Message.bootstrap
	b := root.Ptr(0).NewStruct(capnp.ObjectSize{DataWords: 1, PtrCount: 1})
	b.SetUint32(0, question)
	if !id.IsEmpty() {
		b.Ptr(0).SetText(string(id.Reveal()))
	}
	return mustMarshal(m)
}

// callFrame calls a method of Thing with a text of n bytes, on the result of question number target if pipelined,
// else on export number target.
func callFrame(question, target uint32, pipelined bool, m *rpc.Method, n int) []byte {
	msg := capnp.NewMessage()
	root := msg.NewRoot(capnp.ObjectSize{DataWords: 1, PtrCount: 1})
	root.SetUint16(0, 2) // Message.call
	c := root.Ptr(0).NewStruct(capnp.ObjectSize{DataWords: 3, PtrCount: 3})
	c.SetUint32(0, question)
	c.SetUint64(8, m.InterfaceID)
	c.SetUint16(4, m.MethodID)
	to := c.Ptr(0).NewStruct(capnp.ObjectSize{DataWords: 1, PtrCount: 1})
	if pipelined {
		to.SetUint16(4, 1)
		to.Ptr(0).NewStruct(capnp.ObjectSize{DataWords: 1, PtrCount: 1}).SetUint32(0, target)
	} else {
		to.SetUint32(0, target)
	}
	params := c.Ptr(1).NewStruct(capnp.ObjectSize{PtrCount: 2})
	params.Ptr(0).NewStruct(onePointer).Ptr(0).SetText(strings.Repeat("x", n))
	return mustMarshal(msg)
}

func mustMarshal(m *capnp.Message) []byte {
	b, err := m.Marshal()
	if err != nil {
		panic(err)
	}
	return b
}

func TestPeerThatNeverReads(t *testing.T) {
	ctx := testContext(t)
	a := attack(t, ctx, &Config{Limits: Limits{Conn: rpc.ConnLimits{QueuedBytes: 4 << 20, StallTimeout: time.Second}}})
	conn := a.attacker(t, ctx)
	if _, err := conn.Write(bootstrapFrame(0, a.id)); err != nil {
		t.Fatal(err)
	}
	// 100 MB of answers, more than all buffers on the way hold.
	for q := range uint32(1000) {
		conn.SetWriteDeadline(time.Now().Add(20 * time.Second))
		if _, err := conn.Write(callFrame(q+1, 0, true, thingEcho, 100_000)); err != nil {
			if isTimeout(err) {
				t.Fatal("the server neither reads nor closes")
			}
			break // the server has had enough
		}
	}
	a.check(t, ctx)
	waitUntil(t, "the peer is cut off", func() bool { return len(a.snapshot()) == 2 })
}

func TestPeerThatCallsWithoutEnd(t *testing.T) {
	ctx := testContext(t)
	const calls = 100
	a := attack(t, ctx, &Config{Limits: Limits{Conn: rpc.ConnLimits{Calls: calls}}})
	conn := a.attacker(t, ctx)
	go io.Copy(io.Discard, conn)
	if _, err := conn.Write(bootstrapFrame(0, a.id)); err != nil {
		t.Fatal(err)
	}
	// Calls that do not return, and nobody finishes them: past the limit they are refused, past twice the limit the
	// peer is cut off.
	for q := range uint32(100_000) {
		conn.SetWriteDeadline(time.Now().Add(20 * time.Second))
		if _, err := conn.Write(callFrame(q+1, 0, true, thingBlock, 0)); err != nil {
			if isTimeout(err) {
				t.Fatal("the server neither reads nor closes")
			}
			break
		}
	}
	waitUntil(t, "the peer is cut off", func() bool { return len(a.snapshot()) == 1 })
	a.check(t, ctx)
}

// Numbers of exports mean something on their own connection only: an attacker cannot reach what another peer got.
func TestForgedExportNumbers(t *testing.T) {
	ctx := testContext(t)
	a := attack(t, ctx, &Config{})
	for _, number := range []uint32{0, 1, 1<<32 - 1} {
		conn := a.attacker(t, ctx)
		if _, err := conn.Write(callFrame(0, number, false, thingEcho, 1)); err != nil {
			t.Fatal(err)
		}
		conn.SetReadDeadline(time.Now().Add(20 * time.Second))
		reply, err := io.ReadAll(conn)
		if isTimeout(err) || bytes.Contains(reply, []byte("t:x")) {
			t.Errorf("export %d: %v, reply %q", number, err, reply)
		}
	}
	a.check(t, ctx)
}

// What an eavesdropper recorded of another's connection opens nothing when it is sent again, and what the server said
// opens nothing when it is sent back to it.
func TestReplayedAndReflectedHandshakes(t *testing.T) {
	ctx := testContext(t)
	a := attack(t, ctx, &Config{})
	recorder := &recordingConn{Conn: a.dialRaw(t)}
	conn, err := generateP256(t).TLSClient(ctx, recorder, a.address.ID)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := conn.Write(bootstrapFrame(0, a.id)); err != nil {
		t.Fatal(err)
	}
	if _, err := conn.Read(make([]byte, 1)); err != nil {
		t.Fatal(err)
	}
	conn.Close()
	sent, received := recorder.recording()
	rejected := a.rejects()
	for name, bytes := range map[string][]byte{"replayed": sent, "reflected": received} {
		c := a.dialRaw(t)
		if _, err := c.Write(bytes); err != nil {
			t.Fatal(err)
		}
		c.(*net.TCPConn).CloseWrite()
		wantClosed(t, c)
		rejected++
		waitUntil(t, name+" bytes are rejected", func() bool { return a.rejects() == rejected })
	}
	a.check(t, ctx)
}

type recordingConn struct {
	net.Conn
	mu             sync.Mutex
	sent, received []byte
}

func (r *recordingConn) Write(p []byte) (int, error) {
	r.mu.Lock()
	r.sent = append(r.sent, p...)
	r.mu.Unlock()
	return r.Conn.Write(p)
}

func (r *recordingConn) Read(p []byte) (int, error) {
	n, err := r.Conn.Read(p)
	r.mu.Lock()
	r.received = append(r.received, p[:n]...)
	r.mu.Unlock()
	return n, err
}

func (r *recordingConn) recording() (sent, received []byte) {
	r.mu.Lock()
	defer r.mu.Unlock()
	return bytes.Clone(r.sent), bytes.Clone(r.received)
}

// A peer that talks plainly to a vat with TLS, or the other way round, is turned away.
func TestPlainAndEncryptedDoNotMix(t *testing.T) {
	ctx := testContext(t)
	a := attack(t, ctx, &Config{})
	uri, err := a.SturdyURI(a.id)
	if err != nil {
		t.Fatal(err)
	}
	uri.Address = Address{Insecure: true, At: uri.Address.At}
	c := mustConnect(t, ctx, clientOf(t, nil).ImportURI(uri))
	if _, err := c.echo(ctx, "x"); !errors.Is(err, rpc.ErrDisconnected) {
		t.Errorf("plain to TLS: %v", err)
	}
	a.check(t, ctx)

	plain := attack(t, ctx, &Config{DisableTLS: true, Limits: Limits{HandshakeTimeout: 2 * time.Second}})
	conn := tls.Client(plain.dialRaw(t), generateP256(t).ClientTLS(a.address.ID))
	conn.SetDeadline(time.Now().Add(20 * time.Second))
	if err := conn.Handshake(); err == nil || isTimeout(err) {
		t.Errorf("TLS to plain: %v", err)
	}
	plain.check(t, ctx)
}

// The table and a single restorer keep digests only: who reads the memory of a table finds no number that was added.
func TestTablesKeepNoSwissNumbers(t *testing.T) {
	table := NewTable(TableConfig{})
	defer table.Close()
	id := PublicSwiss("hunter2-swiss")
	if err := table.Add(id, newThing(&thingService{})); err != nil {
		t.Fatal(err)
	}
	single := Single(id, newThing(&thingService{}))
	defer single.Close()
	for key := range table.entries {
		if key != id.Digest() {
			t.Error("an entry is not found by its digest")
		}
	}
	if text := fmt.Sprintf("%#v %#v", table.entries, single.digest); strings.Contains(text, "hunter2") {
		t.Errorf("a secret is kept: %s", text)
	}
}
