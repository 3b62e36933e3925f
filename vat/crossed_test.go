package vat

import (
	"bytes"
	"context"
	"errors"
	"io"
	"strings"
	"testing"
	"time"

	"github.com/marque-rpc/marque/rpc"
	"github.com/marque-rpc/marque/vattest"
)

// greaterAndLesser returns two keys, the one with the greater ID first.
func greaterAndLesser(t *testing.T) (greater, lesser *Identity) {
	t.Helper()
	a, b := generateP256(t), generateP256(t)
	ia, ib := a.ID(), b.ID()
	if bytes.Compare(ia[:], ib[:]) > 0 {
		return a, b
	}
	return b, a
}

// Two servers dial each other at once. One connection is left in the end, and calls in both directions work; what
// was lost with the other connection can be asked for again.
func TestCrossedDials(t *testing.T) {
	ctx := testContext(t)
	id := NewSwiss()
	for range 10 {
		ka, kb := greaterAndLesser(t)
		a := serveOn(t, &Config{Key: ka}, Single(id, newThing(&thingService{name: "a:"})))
		b := serveOn(t, &Config{Key: kb}, Single(id, newThing(&thingService{name: "b:"})))
		results := make(chan error, 2)
		go func() { results <- echoRetrying(ctx, sturdy(t, a, b, id), "b:hello") }()
		go func() { results <- echoRetrying(ctx, sturdy(t, b, a, id), "a:hello") }()
		for range 2 {
			if err := <-results; err != nil {
				t.Error(err)
			}
		}
		waitUntil(t, "one connection is left", func() bool { return len(a.snapshot()) == 1 && len(b.snapshot()) == 1 })
		a.Close()
		b.Close()
	}
}

// echoRetrying connects again when the connection gave way to another.
func echoRetrying(ctx context.Context, sr SturdyRef, want string) error {
	for {
		c, err := Connect[thing](ctx, sr)
		if err != nil {
			return err
		}
		got, err := c.echo(ctx, "hello")
		c.Release()
		switch {
		case err == nil && got == want:
			return nil
		case err == nil:
			return errors.New("the echo is " + got)
		case hopeless(ReconnectStatus{Err: err}):
			return err
		}
	}
}

// The rule, for each order of things: the connection stays that the vat with the greater ID initiated.
func TestDuplicateConnectionRule(t *testing.T) {
	greater, lesser := greaterAndLesser(t)
	for _, c := range []struct {
		name     string
		self     *Identity
		old, new side
		keepNew  bool
	}{
		{"greater accepts a second", greater, initiatedSide, acceptedSide, false},
		{"greater initiates a second", greater, acceptedSide, initiatedSide, true},
		{"lesser accepts a second", lesser, initiatedSide, acceptedSide, true},
		{"lesser initiates a second", lesser, acceptedSide, initiatedSide, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			ctx := testContext(t)
			v := NewClient(ctx, &Config{Key: c.self, Logger: quietLog()}, Single(PublicSwiss(""), newThing(&thingService{})))
			defer v.Close()
			peer := greater.ID()
			if c.self == greater {
				peer = lesser.ID()
			}
			oldPeer, oldEnd := vatPipe(t)
			old, err := v.add(oldEnd, peer, c.old, "old")
			if err != nil {
				t.Fatal(err)
			}
			newPeer, newEnd := vatPipe(t)
			l, err := v.add(newEnd, peer, c.new, "new")
			if c.keepNew {
				if err != nil || l == old {
					t.Fatalf("the new one is not kept: %v", err)
				}
				<-old.gone
				<-oldPeer.Done()
				if err := oldPeer.Err(); err == nil || !strings.Contains(err.Error(), "Invalidated by newer connection") {
					t.Errorf("the old one's peer hears %v", err)
				}
				return
			}
			if !errors.Is(err, errDuplicate) || l != old {
				t.Fatalf("the old one is not kept: %v", err)
			}
			<-newPeer.Done()
			if err := newPeer.Err(); err != nil && strings.Contains(err.Error(), "Invalidated") {
				t.Errorf("the new one's peer hears %v; it should hear nothing", err)
			}
		})
	}
}

// vatPipe returns a stream for a vat, with a connection at its other end.
func vatPipe(t *testing.T) (*rpc.Conn, io.ReadWriteCloser) {
	t.Helper()
	a, b := vattest.Pipe()
	offered := newThing(&thingService{})
	conn := rpc.NewConn(a, rpc.ConnOptions{Bootstrap: offered, Logger: quietLog()})
	offered.Release()
	t.Cleanup(func() { conn.Close() })
	return conn, b
}

// A peer that reconnects after its old connection has died without notice must not be turned away for it, even
// where the rule for duplicates would keep the old one.
func TestDeadConnectionDoesNotWin(t *testing.T) {
	ctx := testContext(t)
	greater, lesser := greaterAndLesser(t)
	v := NewClient(ctx, &Config{Key: greater, Logger: quietLog()}, nil)
	defer v.Close()
	_, deaf := vattest.Pipe() // nobody answers at its other end
	old, err := v.add(deaf, lesser.ID(), acceptedSide, "old")
	if err != nil {
		t.Fatal(err)
	}
	_, fresh := vatPipe(t)
	start := time.Now()
	l, err := v.add(fresh, lesser.ID(), acceptedSide, "new")
	if err != nil || l == old {
		t.Errorf("the new connection is not kept: %v", err)
	}
	if d := time.Since(start); d > 2*probeTimeout {
		t.Errorf("that took %v", d)
	}
}

// A peer that makes many connections, none of which answers, occupies no more than two.
func TestManyConnectionsOfOnePeer(t *testing.T) {
	ctx := testContext(t)
	greater, lesser := greaterAndLesser(t)
	v := NewClient(ctx, &Config{Key: greater, Logger: quietLog()}, nil)
	defer v.Close()
	_, deaf := vattest.Pipe()
	if _, err := v.add(deaf, lesser.ID(), acceptedSide, "first"); err != nil {
		t.Fatal(err)
	}
	results := make(chan error, 50)
	for range cap(results) {
		go func() {
			_, end := vattest.Pipe()
			_, err := v.add(end, lesser.ID(), acceptedSide, "more")
			results <- err
		}()
	}
	added := 0
	for range cap(results) {
		switch err := <-results; {
		case err == nil:
			added++
		case !errors.Is(err, errDuplicate):
			t.Error(err)
		}
	}
	if added != 1 || len(v.snapshot()) > 2 {
		t.Errorf("%d of %d replaced the first, %d are held", added, cap(results), len(v.snapshot()))
	}
}

// Ping finds a peer that is silently gone, whatever the network.
func TestPingFindsDeadPeer(t *testing.T) {
	ctx := testContext(t)
	v := NewClient(ctx, &Config{KeyType: Ed25519, Logger: quietLog(), KeepAlive: KeepAlive{Ping: 20 * time.Millisecond}}, nil)
	defer v.Close()
	_, deaf := vattest.Pipe()
	dead, err := v.add(deaf, generateP256(t).ID(), acceptedSide, "dead")
	if err != nil {
		t.Fatal(err)
	}
	conn, end := vatPipe(t)
	alive, err := v.add(end, generateP256(t).ID(), acceptedSide, "alive")
	if err != nil {
		t.Fatal(err)
	}
	<-dead.gone
	select {
	case <-alive.gone:
		t.Error("the peer that answers was cut off")
	case <-conn.Done():
		t.Error("the peer that answers was cut off")
	case <-time.After(200 * time.Millisecond): // ten pings
	}
}

func TestConnectionsAreLimited(t *testing.T) {
	ctx := testContext(t)
	v := NewClient(ctx, &Config{KeyType: Ed25519, Logger: quietLog(), Limits: Limits{Connections: 2}}, nil)
	defer v.Close()
	for i := range 3 {
		_, end := vatPipe(t)
		if _, err := v.add(end, ID{}, acceptedSide, "peer"); (err == nil) != (i < 2) {
			t.Errorf("connection %d: %v", i, err)
		}
	}
}

// Who connects to a peer whose connection is just ending waits for its end and makes a new one.
func TestConnectWaitsForADyingConnection(t *testing.T) {
	ctx := testContext(t)
	id := NewSwiss()
	server := serveOn(t, &Config{}, Single(id, newThing(&thingService{name: "t:"})))
	serverID, err := server.ID()
	if err != nil {
		t.Fatal(err)
	}
	client := clientOf(t, nil)
	peer, end := vatPipe(t)
	old, err := client.add(end, serverID, initiatedSide, "old")
	if err != nil {
		t.Fatal(err)
	}
	client.retire(old)
	sr := sturdy(t, client, server, id)
	short, cancel := context.WithTimeout(ctx, 30*time.Millisecond)
	defer cancel()
	if _, err := sr.Connect(short); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("while the old connection ends: %v", err)
	}
	result := make(chan error, 1)
	go func() { result <- echoRetrying(ctx, sr, "t:hello") }()
	peer.Close()
	if err := <-result; err != nil {
		t.Error(err)
	}
}

// References break with what the peer said when it ended the connection.
func TestReferencesBreakWithThePeersReason(t *testing.T) {
	ctx := testContext(t)
	client := clientOf(t, nil)
	peer, end := vatPipe(t)
	conn, err := client.Attach(end, ID{}, true)
	if err != nil {
		t.Fatal(err)
	}
	c := thing{conn.Bootstrap(ctx)}
	defer c.Release()
	wantEcho(t, ctx, c, "hello")
	peer.CloseWithError(rpc.Errorf(rpc.Overloaded, "out of memory today"))
	<-conn.Done()
	_, err = c.echo(ctx, "x")
	var broken *rpc.Error
	if !errors.As(err, &broken) || !strings.Contains(broken.Reason, "out of memory today") {
		t.Errorf("error %v", err)
	}
}
