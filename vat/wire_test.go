package vat

import (
	"context"
	"encoding/binary"
	"errors"
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

// rawServer accepts one plain connection and hands it to f.
func rawServer(t *testing.T, f func(net.Conn)) Address {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	done := make(chan struct{})
	go func() {
		defer close(done)
		conn, err := l.Accept()
		if err != nil {
			return
		}
		defer conn.Close()
		f(conn)
	}()
	t.Cleanup(func() { l.Close(); <-done })
	return Address{Insecure: true, At: []Location{TCP("127.0.0.1", uint16(l.Addr().(*net.TCPAddr).Port))}}
}

// returnFrame is a Return with results: a capability of the sender's if export is not negative, else null content.
func returnFrame(question uint32, export int) []byte {
	m := capnp.NewMessage()
	root := m.NewRoot(capnp.ObjectSize{DataWords: 1, PtrCount: 1})
	root.SetUint16(0, tagReturn)
	r := root.Ptr(0).NewStruct(capnp.ObjectSize{DataWords: 2, PtrCount: 1})
	r.SetUint32(0, question)
	payload := r.Ptr(0).NewStruct(capnp.ObjectSize{PtrCount: 2})
	if export >= 0 {
		payload.Ptr(0).SetCapabilityIndex(0)
		d := capnp.NewStructs[capnp.StructBuilder](payload.Ptr(1), 1, capnp.ObjectSize{DataWords: 1, PtrCount: 1}).At(0)
		d.SetUint16(0, 1) // senderHosted
		d.SetUint32(4, uint32(export))
	}
	return mustMarshal(m)
}

// canceledFrame is Return.canceled.
func canceledFrame(question uint32) []byte {
	m := capnp.NewMessage()
	root := m.NewRoot(capnp.ObjectSize{DataWords: 1, PtrCount: 1})
	root.SetUint16(0, tagReturn)
	r := root.Ptr(0).NewStruct(capnp.ObjectSize{DataWords: 2, PtrCount: 1})
	r.SetUint32(0, question)
	r.SetUint16(6, 2)
	return mustMarshal(m)
}

func abortFrame(kind rpc.Kind, reason string) []byte {
	m := capnp.NewMessage()
	root := m.NewRoot(capnp.ObjectSize{DataWords: 1, PtrCount: 1})
	root.SetUint16(0, 1)
	e := root.Ptr(0).NewStruct(capnp.ObjectSize{DataWords: 1, PtrCount: 1})
	e.SetUint16(4, uint16(kind))
	e.Ptr(0).SetText(reason)
	return mustMarshal(m)
}

// What the OCaml library does and others do not: null results, Return.canceled right after Finish, and without any Finish
// when the call that its object made in turn was cancelled, two Aborts one after the other, and an end without goodbye.
func TestHabitsOfOCamlServers(t *testing.T) {
	ctx := testContext(t)
	address := rawServer(t, func(conn net.Conn) {
		conn.SetDeadline(time.Now().Add(20 * time.Second))
		next := func(want uint16) capnp.Struct {
			for {
				if tag, body := readMessage(t, conn); tag == want {
					return body
				}
			}
		}
		const tagCall, tagFinish = 2, 4
		boot := next(tagBootstrap)
		conn.Write(returnFrame(boot.Uint32(0), 7))
		conn.Write(returnFrame(next(tagCall).Uint32(0), -1))
		cancelled := next(tagCall).Uint32(0)
		for next(tagFinish).Uint32(0) != cancelled {
		}
		conn.Write(canceledFrame(cancelled))
		dropped := next(tagCall).Uint32(0)
		conn.Write(canceledFrame(dropped))
		for next(tagFinish).Uint32(0) != dropped {
		}
		conn.Write(returnFrame(next(tagCall).Uint32(0), -1))
		conn.Write(abortFrame(rpc.Failed, `Failure("Key 3 is no longer allocated!")`))
		conn.Write(abortFrame(rpc.Disconnected, "Connection closed"))
	})
	client := clientOf(t, nil)
	c := mustConnect(t, ctx, client.ImportURI(URI{Address: address}))
	if got, err := c.echo(ctx, "x"); got != "" || err != nil {
		t.Errorf("null results read as %q, %v", got, err)
	}
	call, giveUp := context.WithCancel(ctx)
	time.AfterFunc(10*time.Millisecond, giveUp)
	if _, err := c.echo(call, "x"); err == nil {
		t.Error("a call that was given up succeeds")
	}
	if _, err := c.echo(ctx, "x"); !errors.Is(err, rpc.ErrFailed) {
		t.Errorf("a call that the object's vat has dropped: %v", err)
	}
	if got, err := c.echo(ctx, "x"); got != "" || err != nil {
		t.Errorf("after a cancelled call: %q, %v", got, err)
	}
	broken := make(chan error, 1)
	c.WhenBroken(func(err error) { broken <- err })
	if err := <-broken; err == nil || !containsAll(err.Error(), "Key 3 is no longer allocated!") {
		t.Errorf("broken with %v", err)
	}
}

// What OCaml clients send: a save without parameters. And the answer to Bootstrap is a bare capability.
func TestHabitsOfOCamlClients(t *testing.T) {
	ctx := testContext(t)
	id := PublicSwiss("main")
	table := NewTable(TableConfig{})
	server := serveOn(t, &Config{DisableTLS: true}, table)
	self, err := server.SturdyRef(id)
	if err != nil {
		t.Fatal(err)
	}
	if err := table.Add(id, Persistent(newThing(&thingService{name: "t:"}), SaveAs(self))); err != nil {
		t.Fatal(err)
	}
	conn := (&target{Vat: server}).attacker(t, ctx)
	conn.SetDeadline(time.Now().Add(20 * time.Second))
	conn.Write(bootstrapFrame(0, id))
	tag, body := readMessage(t, conn)
	payload := body.Ptr(0).Struct()
	if tag != tagReturn || payload.Ptr(0).Kind() != capnp.CapabilityPtr || payload.Ptr(1).List().Len() != 1 {
		t.Errorf("the answer to Bootstrap is message %d with content of kind %v", tag, payload.Ptr(0).Kind())
	}
	m := capnp.NewMessage()
	root := m.NewRoot(capnp.ObjectSize{DataWords: 1, PtrCount: 1})
	root.SetUint16(0, 2) // Message.call
	c := root.Ptr(0).NewStruct(capnp.ObjectSize{DataWords: 3, PtrCount: 3})
	c.SetUint32(0, 1)
	c.SetUint64(8, PersistentID)
	to := c.Ptr(0).NewStruct(capnp.ObjectSize{DataWords: 1, PtrCount: 1})
	to.SetUint16(4, 1)
	to.Ptr(0).NewStruct(capnp.ObjectSize{DataWords: 1, PtrCount: 1})
	c.Ptr(1).NewStruct(capnp.ObjectSize{PtrCount: 2}) // null content
	conn.Write(mustMarshal(m))
	for {
		tag, body := readMessage(t, conn)
		if tag != tagReturn {
			continue
		}
		got, err := ReadURI(body.Ptr(0).Struct().Ptr(0).Struct().Ptr(0))
		if err != nil || !got.Equal(self.URI()) {
			t.Errorf("saved as %v, %v", got, err)
		}
		return
	}
}
