package vat

import (
	"context"
	"errors"
	"net"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/marque-rpc/marque/rpc"
	"github.com/marque-rpc/marque/store"
)

func TestServeAndConnect(t *testing.T) {
	for name, config := range map[string]func() *Config{
		"TLS over TCP":         func() *Config { return &Config{} },
		"plain over TCP":       func() *Config { return &Config{DisableTLS: true} },
		"TLS over IPv6":        func() *Config { return &Config{Listen: TCP("::1", 0)} },
		"TLS over Unix socket": func() *Config { return &Config{Listen: UnixSocket(filepath.Join(t.TempDir(), "a b.sock"))} },
	} {
		t.Run(name, func(t *testing.T) {
			ctx := testContext(t)
			id := NewSwiss()
			server := serveOn(t, config(), Single(id, newThing(&thingService{name: "s:"})))
			client := clientOf(t, nil)
			c := mustConnect(t, ctx, sturdy(t, client, server, id))
			wantEcho(t, ctx, c, "s:hello")

			// The server calls an object of the client's back.
			mine := newThing(&thingService{name: "c:"})
			defer mine.Release()
			if got, err := c.call(ctx, mine, "hello"); err != nil || got != "c:hello" {
				t.Errorf("the callback gives %q, %v", got, err)
			}

			who, err := c.who(ctx)
			want := "nobody"
			if !server.address.Insecure {
				clientID, err := client.ID()
				if err != nil {
					t.Fatal(err)
				}
				want = clientID.String()
			}
			if err != nil || who != want {
				t.Errorf("the caller is %s, %v; want %s", who, err, want)
			}
		})
	}
}

func TestUnknownAndMissingServices(t *testing.T) {
	ctx := testContext(t)
	id := NewSwiss()
	for name, c := range map[string]struct {
		restorer Restorer
		ask      Swiss
		want     string
	}{
		"unknown":   {Single(id, newThing(&thingService{})), NewSwiss(), "Unknown persistent service ID"},
		"truncated": {Single(id, newThing(&thingService{})), SwissFromBytes(id.Reveal()[:19]), "Unknown persistent service ID"},
		"empty":     {Single(id, newThing(&thingService{})), PublicSwiss(""), "Unknown persistent service ID"},
		"none":      {nil, id, "This vat has no restorer"},
	} {
		server := serveOn(t, &Config{}, c.restorer)
		e := mustConnect(t, ctx, sturdy(t, clientOf(t, nil), server, c.ask))
		_, err := e.echo(ctx, "x")
		var remote *rpc.Error
		if !errors.As(err, &remote) || remote.Reason != c.want || remote.Kind != rpc.Failed {
			t.Errorf("%s: error %v, want %q", name, err, c.want)
		}
	}
}

func TestPublicBootstrapObject(t *testing.T) {
	ctx := testContext(t)
	server := serveOn(t, &Config{}, Single(PublicSwiss(""), newThing(&thingService{name: "b:"})))
	client := clientOf(t, nil)
	wantEcho(t, ctx, mustConnect(t, ctx, sturdy(t, client, server, PublicSwiss(""))), "b:hello")
}

func TestSelfConnectionIsLocal(t *testing.T) {
	ctx := testContext(t)
	id := NewSwiss()
	ref := newThing(&thingService{name: "me:"})
	server := serveOn(t, &Config{}, Single(id, ref))
	c := mustConnect(t, ctx, sturdy(t, server, server, id))
	if same, err := rpc.Equal(ref, c.Ref); !same || err != nil {
		t.Errorf("not the same object: %v", err)
	}
	if n := len(server.snapshot()); n != 0 {
		t.Errorf("%d connections, want none", n)
	}
}

func TestOneConnectionPerPeer(t *testing.T) {
	ctx := testContext(t)
	a, b := NewSwiss(), NewSwiss()
	table := NewTable(TableConfig{})
	for _, id := range []Swiss{a, b} {
		if err := table.Add(id, newThing(&thingService{name: "t:"})); err != nil {
			t.Fatal(err)
		}
	}
	server := serveOn(t, &Config{}, table)
	client := clientOf(t, nil)
	results := make(chan error, 16)
	for i := range cap(results) {
		go func() {
			c, err := Connect[thing](ctx, sturdy(t, client, server, []Swiss{a, b}[i%2]))
			if err == nil {
				_, err = c.echo(ctx, "x")
				c.Release()
			}
			results <- err
		}()
	}
	for range cap(results) {
		if err := <-results; err != nil {
			t.Error(err)
		}
	}
	if c, s := len(client.snapshot()), len(server.snapshot()); c != 1 || s != 1 {
		t.Errorf("%d connections of the client, %d of the server; want one", c, s)
	}
}

func TestPlainConnectionsAreNotShared(t *testing.T) {
	ctx := testContext(t)
	id := NewSwiss()
	server := serveOn(t, &Config{DisableTLS: true}, Single(id, newThing(&thingService{name: "t:"})))
	client := clientOf(t, nil)
	for range 3 {
		wantEcho(t, ctx, mustConnect(t, ctx, sturdy(t, client, server, id)), "t:hello")
	}
	var together sync.WaitGroup
	for range 8 {
		together.Go(func() {
			c, err := Connect[thing](ctx, sturdy(t, client, server, id))
			if err != nil {
				t.Error(err)
				return
			}
			c.Release()
		})
	}
	together.Wait()
	if n := len(client.snapshot()); n != 3+8 {
		t.Errorf("%d connections, want %d", n, 3+8)
	}
	if client.config.identity != nil {
		t.Error("a key was made for plain connections")
	}
}

// The server gets a sturdy ref of its client, which does not listen: it uses the connection that there is.
func TestAcceptedConnectionIsReused(t *testing.T) {
	ctx := testContext(t)
	id := NewSwiss()
	server := serveOn(t, &Config{}, Single(id, newThing(&thingService{name: "s:"})))
	client := NewClient(ctx, &Config{Logger: quietLog()}, Single(id, newThing(&thingService{name: "c:"})))
	defer client.Close()
	wantEcho(t, ctx, mustConnect(t, ctx, sturdy(t, client, server, id)), "s:hello")

	clientID, err := client.ID()
	if err != nil {
		t.Fatal(err)
	}
	back := server.ImportURI(URI{Address{ID: clientID, At: []Location{TCP("unreachable.invalid", 1)}}, id})
	wantEcho(t, ctx, mustConnect(t, ctx, back), "c:hello")
}

func TestFailureIsSharedAndNotCached(t *testing.T) {
	ctx := testContext(t)
	id := NewSwiss()
	key := generateP256(t)
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	at := TCP("127.0.0.1", uint16(l.Addr().(*net.TCPAddr).Port))
	l.Close()
	client := clientOf(t, nil)
	sr := client.ImportURI(URI{Address{ID: key.ID(), At: []Location{at}}, id})
	errs := make(chan error, 4)
	for range cap(errs) {
		go func() {
			_, err := sr.Connect(ctx)
			errs <- err
		}()
	}
	for range cap(errs) {
		if err := <-errs; err == nil || !strings.Contains(err.Error(), "network connection for tcp:127.0.0.1:") || strings.Count(err.Error(), "vat: ") != 1 {
			t.Errorf("error %v", err)
		}
	}
	serveOn(t, &Config{Key: key, Listen: at}, Single(id, newThing(&thingService{name: "late:"})))
	wantEcho(t, ctx, mustConnect(t, ctx, sr), "late:hello")
}

func TestWrongKeyIsRefused(t *testing.T) {
	ctx := testContext(t)
	id := NewSwiss()
	var log logBuffer
	server := serveOn(t, &Config{Logger: log.logger()}, Single(id, newThing(&thingService{})))
	uri, err := server.SturdyURI(id)
	if err != nil {
		t.Fatal(err)
	}
	uri.Address.ID = generateP256(t).ID()
	_, err = clientOf(t, nil).ImportURI(uri).Connect(ctx)
	if !errors.As(err, new(*WrongKeyError)) || !strings.Contains(err.Error(), "authentication failure: fingerprint") || strings.Contains(err.Error(), encode64(id.Reveal())) {
		t.Errorf("error %v", err)
	}
	waitUntil(t, "the server logs the refusal", func() bool { return strings.Contains(log.String(), "rejecting a new connection") })
}

func waitUntil(t *testing.T, what string, ok func() bool) {
	t.Helper()
	for deadline := time.Now().Add(20 * time.Second); !ok(); time.Sleep(2 * time.Millisecond) {
		if time.Now().After(deadline) {
			t.Fatalf("in vain: %s", what)
		}
	}
}

func TestLostConnectionBreaksReferences(t *testing.T) {
	ctx := testContext(t)
	id := NewSwiss()
	key := generateP256(t)
	config := &Config{Key: key}
	server := serveOn(t, config, Single(id, newThing(&thingService{name: "1:"})))
	client := clientOf(t, nil)
	sr := sturdy(t, client, server, id)
	c := mustConnect(t, ctx, sr)
	wantEcho(t, ctx, c, "1:hello")
	broken := make(chan error, 1)
	c.WhenBroken(func(err error) { broken <- err })
	server.Close()
	if err := <-broken; !errors.Is(err, rpc.ErrDisconnected) {
		t.Errorf("broken with %v, want ErrDisconnected", err)
	}
	if _, err := c.echo(ctx, "x"); !errors.Is(err, rpc.ErrDisconnected) {
		t.Errorf("call fails with %v, want ErrDisconnected", err)
	}
	serveOn(t, &Config{Key: key, Listen: server.ListenAddr()}, Single(id, newThing(&thingService{name: "2:"})))
	wantEcho(t, ctx, mustConnect(t, ctx, sr), "2:hello")
}

func TestStaleSocketIsReplacedAndRemoved(t *testing.T) {
	path := filepath.Join(t.TempDir(), "s.sock")
	l, err := net.Listen("unix", path)
	if err != nil {
		t.Fatal(err)
	}
	l.(*net.UnixListener).SetUnlinkOnClose(false)
	l.Close() // as if killed
	v := serveOn(t, &Config{Listen: UnixSocket(path), Logger: quietLog()}, nil)
	if _, err := Serve(t.Context(), &Config{Listen: UnixSocket(path), KeyType: Ed25519, Logger: quietLog()}, nil); err == nil || !strings.Contains(err.Error(), "another process listens") {
		t.Errorf("a second server: %v", err)
	}
	v.Close()
	if _, err := os.Lstat(path); !os.IsNotExist(err) {
		t.Errorf("the socket is still there: %v", err)
	}
	if err := os.WriteFile(path, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := Serve(t.Context(), &Config{Listen: UnixSocket(path), KeyType: Ed25519, Logger: quietLog()}, nil); err == nil || !strings.Contains(err.Error(), "is not a socket") {
		t.Errorf("serving on a file: %v", err)
	}
}

// Connections that come from somewhere else than the vat's listener: a network of one's own, an inherited socket.
func TestAcceptAndAttach(t *testing.T) {
	ctx := testContext(t)
	id := NewSwiss()
	server := NewClient(ctx, &Config{KeyType: Ed25519, Logger: quietLog()}, Single(id, newThing(&thingService{name: "s:"})))
	defer server.Close()
	serverID, err := server.ID()
	if err != nil {
		t.Fatal(err)
	}
	rawA, rawB := tcpPair(t)
	accepted := make(chan error, 1)
	go func() {
		_, err := server.Accept(ctx, rawA)
		accepted <- err
	}()
	client := clientOf(t, nil)
	identity, err := client.config.Identity()
	if err != nil {
		t.Fatal(err)
	}
	secure, err := identity.TLSClient(ctx, rawB, serverID)
	if err != nil {
		t.Fatal(err)
	}
	if err := <-accepted; err != nil {
		t.Fatal(err)
	}
	conn, err := client.Attach(secure, serverID, true)
	if err != nil {
		t.Fatal(err)
	}
	direct := thing{conn.BootstrapID(ctx, id.Reveal())}
	defer direct.Release()
	wantEcho(t, ctx, direct, "s:hello")
	// Sturdy refs find it too.
	sr := client.ImportURI(URI{Address{ID: serverID, At: []Location{TCP("unreachable.invalid", 1)}}, id})
	c := mustConnect(t, ctx, sr)
	wantEcho(t, ctx, c, "s:hello")
	if got, err := c.who(ctx); err != nil || got != identity.ID().String() {
		t.Errorf("the caller is %s, %v", got, err)
	}

	rawA, rawB = tcpPair(t)
	rawB.Write([]byte("hello, hello, this is no TLS\n"))
	if _, err := server.Accept(ctx, rawA); err == nil {
		t.Error("who does not prove a key is accepted")
	}
}

// A network of one's own: a Dialer and a Listener.
func TestCustomNetwork(t *testing.T) {
	ctx := testContext(t)
	id := NewSwiss()
	network := &memoryNetwork{conns: make(chan net.Conn), closed: make(chan struct{})}
	server := serveOn(t, &Config{Listener: network, Public: TCP("memory", 1)}, Single(id, newThing(&thingService{name: "m:"})))
	client := clientOf(t, &Config{Dialer: network, Logger: quietLog()})
	wantEcho(t, ctx, mustConnect(t, ctx, sturdy(t, client, server, id)), "m:hello")
}

type memoryNetwork struct {
	conns  chan net.Conn
	once   sync.Once
	closed chan struct{}
}

func (m *memoryNetwork) Dial(ctx context.Context, to Location) (net.Conn, error) {
	a, b := net.Pipe()
	select {
	case m.conns <- b:
		return a, nil
	case <-ctx.Done():
		return nil, ctx.Err()
	}
}

func (m *memoryNetwork) Accept() (net.Conn, error) {
	select {
	case c := <-m.conns:
		return c, nil
	case <-m.closed:
		return nil, net.ErrClosed
	}
}

func (m *memoryNetwork) Close() error   { m.once.Do(func() { close(m.closed) }); return nil }
func (m *memoryNetwork) Addr() net.Addr { return memoryAddr{} }

type memoryAddr struct{}

func (memoryAddr) Network() string { return "memory" }
func (memoryAddr) String() string  { return "here" }

// Running out of descriptors, or whatever makes accepting fail for a while, does not end a vat.
func TestAcceptGoesOnAfterErrors(t *testing.T) {
	ctx := testContext(t)
	id := NewSwiss()
	network := &memoryNetwork{conns: make(chan net.Conn), closed: make(chan struct{})}
	flaky := &flakyListener{Listener: network}
	flaky.failures.Store(3)
	var log logBuffer
	server := serveOn(t, &Config{Listener: flaky, Public: TCP("memory", 1), Logger: log.logger()}, Single(id, newThing(&thingService{name: "m:"})))
	client := clientOf(t, &Config{Dialer: network, Logger: quietLog()})
	wantEcho(t, ctx, mustConnect(t, ctx, sturdy(t, client, server, id)), "m:hello")
	if n := strings.Count(log.String(), "too many open files"); n != 3 {
		t.Errorf("%d failures are logged, want 3", n)
	}
}

type flakyListener struct {
	net.Listener
	failures atomic.Int32
}

func (l *flakyListener) Accept() (net.Conn, error) {
	if l.failures.Add(-1) >= 0 {
		return nil, errors.New("accept: too many open files")
	}
	return l.Listener.Accept()
}

// Somebody who closes a vat's listener behind its back hears of it, once.
func TestLostListenerIsLogged(t *testing.T) {
	var log logBuffer
	network := &memoryNetwork{conns: make(chan net.Conn), closed: make(chan struct{})}
	server := serveOn(t, &Config{Listener: network, Public: TCP("memory", 1), Logger: log.logger()}, nil)
	network.Close()
	waitUntil(t, "it is logged", func() bool { return strings.Contains(log.String(), "the listener was closed") })
	log.reset()
	server.Close()
	serveOn(t, &Config{Logger: log.logger()}, nil).Close()
	if strings.Contains(log.String(), "the listener was closed") {
		t.Error("closing a vat is logged as a loss")
	}
}

// Who gives up to wait for an object of this process learns why.
func TestLocalConnectEndsWithTheCause(t *testing.T) {
	testContext(t)
	table := NewTable(TableConfig{Loader: LoaderFunc(func(ctx context.Context, _ store.Digest, _ SturdyRef) (rpc.Ref, error) {
		<-ctx.Done()
		return rpc.Ref{}, ctx.Err()
	})})
	server := serveOn(t, &Config{}, table)
	here, err := table.SturdyRef(NewSwiss())
	if err != nil {
		t.Fatal(err)
	}
	for name, sr := range map[string]SturdyRef{"own vat": sturdy(t, server, server, NewSwiss()), "table": here} {
		why := errors.New("enough")
		ctx, cancel := context.WithCancelCause(context.Background())
		time.AfterFunc(10*time.Millisecond, func() { cancel(why) })
		if _, err := sr.Connect(ctx); !errors.Is(err, why) {
			t.Errorf("%s: %v", name, err)
		}
	}
}
