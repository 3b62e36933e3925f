package vat

import (
	"context"
	"encoding/binary"
	"io"
	"net"
	"testing"
	"time"

	"github.com/marque-rpc/marque/capnp"
	"github.com/marque-rpc/marque/rpc"
)

// readMessage reads one frame and returns the union tag of the message and what it holds.
func readMessage(t *testing.T, r io.Reader) (tag uint16, body capnp.Struct) {
	t.Helper()
	var header [8]byte
	if _, err := io.ReadFull(r, header[:]); err != nil {
		t.Fatal(err)
	}
	segments := int(binary.LittleEndian.Uint32(header[:])) + 1
	table := append(header[:], make([]byte, (4+4*segments+7)&^7-8)...)
	if _, err := io.ReadFull(r, table[8:]); err != nil {
		t.Fatal(err)
	}
	words := 0
	for i := range segments {
		words += int(binary.LittleEndian.Uint32(table[4+4*i:]))
	}
	frame := append(table, make([]byte, 8*words)...)
	if _, err := io.ReadFull(r, frame[len(table):]); err != nil {
		t.Fatal(err)
	}
	m, err := capnp.Unmarshal(frame)
	if err != nil {
		t.Fatal(err)
	}
	root := m.Root().Struct()
	return root.Uint16(0), root.Ptr(0).Struct()
}

const (
	tagReturn    = 3
	tagBootstrap = 8
)

// readReturn reads messages up to a Return, and gives its question and the reason of its exception, if it is one.
func readReturn(t *testing.T, conn net.Conn) (question uint32, reason string) {
	t.Helper()
	conn.SetReadDeadline(time.Now().Add(20 * time.Second))
	for {
		tag, body := readMessage(t, conn)
		if tag != tagReturn {
			continue
		}
		if body.Uint16(6) == 1 { // Return.exception
			reason = body.Ptr(0).Struct().Text(0)
		}
		return body.Uint32(0), reason
	}
}

// Object IDs on the wire: a Text with the raw bytes, null or an empty Text for the bootstrap object. Data is read too,
// though nobody should send it. Anything else is refused, and the connection goes on.
func TestBootstrapIDsOfPeers(t *testing.T) {
	ctx := testContext(t)
	table := NewTable(TableConfig{})
	raw := SwissFromBytes([]byte{0, 'a', 0xff, 0, 0}) // not UTF-8, and with zeros at the end
	for _, id := range []Swiss{PublicSwiss(""), PublicSwiss("main"), raw} {
		if err := table.Add(id, newThing(&thingService{})); err != nil {
			t.Fatal(err)
		}
	}
	a := &target{Vat: serveOn(t, &Config{DisableTLS: true}, table)}
	conn := a.attacker(t, ctx)
	for i, c := range []struct {
		name string
		set  func(capnp.PtrBuilder)
		ok   bool
	}{
		{"null", func(capnp.PtrBuilder) {}, true},
		{"empty text", func(p capnp.PtrBuilder) { p.SetText("") }, true},
		{"text", func(p capnp.PtrBuilder) { p.SetText("main") }, true},
		{"raw bytes", func(p capnp.PtrBuilder) { p.SetText(string(raw.Reveal())) }, true},
		{"unknown", func(p capnp.PtrBuilder) { p.SetText("other") }, false},
		{"data", func(p capnp.PtrBuilder) { p.SetData([]byte("main")) }, true},
		{"empty data", func(p capnp.PtrBuilder) { p.SetData(nil) }, true},
		{"struct", func(p capnp.PtrBuilder) { p.NewStruct(capnp.ObjectSize{DataWords: 1}) }, false},
		{"capability", func(p capnp.PtrBuilder) { p.SetCapabilityIndex(0) }, false},
		{"text again", func(p capnp.PtrBuilder) { p.SetText("main") }, true},
	} {
		m := capnp.NewMessage()
		root := m.NewRoot(capnp.ObjectSize{DataWords: 1, PtrCount: 1})
		root.SetUint16(0, tagBootstrap)
		b := root.Ptr(0).NewStruct(capnp.ObjectSize{DataWords: 1, PtrCount: 1})
		b.SetUint32(0, uint32(i))
		c.set(b.Ptr(0))
		if _, err := conn.Write(mustMarshal(m)); err != nil {
			t.Fatalf("%s: %v", c.name, err)
		}
		question, reason := readReturn(t, conn)
		if question != uint32(i) || (reason == "") != c.ok {
			t.Errorf("%s: answer to question %d, reason %q", c.name, question, reason)
		}
	}
}

// What our side sends: null for the bootstrap object, a Text with the raw bytes for others.
func TestBootstrapIDsThatWeSend(t *testing.T) {
	ctx := testContext(t)
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	at := TCP("127.0.0.1", uint16(l.Addr().(*net.TCPAddr).Port))
	client := clientOf(t, nil)
	for _, id := range []Swiss{PublicSwiss(""), PublicSwiss("main"), SwissFromBytes([]byte{1, 0, 0xff, 0})} {
		got := make(chan capnp.Ptr, 1)
		go func() {
			conn, err := l.Accept()
			if err != nil {
				return
			}
			defer conn.Close()
			tag, body := readMessage(t, conn)
			if tag != tagBootstrap {
				t.Errorf("message %d, want Bootstrap", tag)
			}
			got <- body.Ptr(0)
		}()
		ref, err := client.ImportURI(URI{Address{Insecure: true, At: []Location{at}}, id}).Connect(ctx)
		if err != nil {
			t.Fatal(err)
		}
		p := <-got
		if want := string(id.Reveal()); p.Text() != want || p.IsNull() != (want == "") {
			t.Errorf("%q is sent as %q, null %v", want, p.Text(), p.IsNull())
		}
		_ = ref.Settled(ctx) // the connection is gone: it breaks
		ref.Release()
	}
}

// A loader that is still at work when the peer that asked has gone does no harm, and its object is released.
func TestPeerLeavesWhileItsObjectIsLoaded(t *testing.T) {
	ctx := testContext(t)
	released := make(chan struct{})
	started, gate := make(chan struct{}), make(chan struct{})
	slow := RestorerFunc(func(context.Context, Swiss) (rpc.Ref, error) {
		close(started)
		<-gate
		return newThing(&thingService{}, rpc.OnRelease(func() { close(released) })), nil
	})
	a := &target{Vat: serveOn(t, &Config{DisableTLS: true}, slow)}
	conn := a.attacker(t, ctx)
	if _, err := conn.Write(bootstrapFrame(0, PublicSwiss("x"))); err != nil {
		t.Fatal(err)
	}
	<-started
	conn.Close()
	waitUntil(t, "the connection is gone", func() bool { return len(a.snapshot()) == 0 })
	close(gate)
	<-released
}
