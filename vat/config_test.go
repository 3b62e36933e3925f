package vat

import (
	"context"
	"errors"
	"flag"
	"io"
	"log/slog"
	"net"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/marque-rpc/marque/rpc"
	"github.com/spf13/pflag"
)

func TestFlags(t *testing.T) {
	dir := t.TempDir()
	key := filepath.Join(dir, "key.pem")
	args := []string{"--capnp-listen-address", "tcp:127.0.0.1:7000", "--capnp-secret-key-file=" + key,
		"--capnp-public-address", "tcp:example.org:7001", "--capnp-disable-tls"}
	std := flag.NewFlagSet("x", flag.ContinueOnError)
	posix := pflag.NewFlagSet("x", pflag.ContinueOnError)
	for name, c := range map[string]struct {
		config *Config
		parse  func([]string) error
	}{"flag": {Flags(std), std.Parse}, "pflag": {Flags(posix), posix.Parse}} {
		if err := c.parse(args); err != nil {
			t.Errorf("%s: %v", name, err)
		}
		if c.config.Listen != TCP("127.0.0.1", 7000) || c.config.Public != TCP("example.org", 7001) || c.config.KeyFile != key || !c.config.DisableTLS {
			t.Errorf("%s: %+v %+v %s %v", name, c.config.Listen, c.config.Public, c.config.KeyFile, c.config.DisableTLS)
		}
		uri, err := c.config.SturdyURI(PublicSwiss("main"))
		if err != nil || uri.Reveal() != "capnp://insecure@example.org:7001/bWFpbg" {
			t.Errorf("%s: URI %s, %v", name, uri.Reveal(), err)
		}
	}
	std.VisitAll(func(f *flag.Flag) {
		if !strings.HasPrefix(f.Name, "capnp-") || f.Usage == "" {
			t.Errorf("option %s: %q", f.Name, f.Usage)
		}
	})
}

func TestFlagErrors(t *testing.T) {
	for want, args := range map[string][]string{
		"invalid port":                        {"--capnp-listen-address", "tcp:h:99999"},
		"missing ':'":                         {"--capnp-public-address", "x"},
		"no address to listen on":             {"--capnp-secret-key-file", ""},
		"--capnp-secret-key-file is required": {"--capnp-listen-address", "tcp:127.0.0.1:0"},
		"cannot be a public address":          {"--capnp-listen-address", "tcp:127.0.0.1:0", "--capnp-secret-key-file", "", "--capnp-public-address", "tcp::7000"},
		"tcp:h:0 cannot be a public address":  {"--capnp-listen-address", "tcp:127.0.0.1:0", "--capnp-secret-key-file", "", "--capnp-public-address", "tcp:h:0"},
		"no such file or directory":           {"--capnp-listen-address", "tcp:127.0.0.1:0", "--capnp-secret-key-file", "/no/such/dir/key"},
		"too long for a socket":               {"--capnp-listen-address", "unix:/" + strings.Repeat("x", 200), "--capnp-secret-key-file", ""},
		"address already in use":              {"--capnp-listen-address", "tcp:127.0.0.1:" + takenPort(t), "--capnp-secret-key-file", ""},
	} {
		fs := flag.NewFlagSet("x", flag.ContinueOnError)
		fs.SetOutput(io.Discard)
		config := Flags(fs)
		config.KeyType, config.Logger = Ed25519, quietLog()
		err := fs.Parse(args)
		if err == nil {
			_, err = Serve(t.Context(), config, nil)
		}
		if err == nil || !strings.Contains(err.Error(), want) || strings.Count(err.Error(), "vat: ") > 1 {
			t.Errorf("%v: error %v, want %q", args, err, want)
		}
	}
}

func takenPort(t *testing.T) string {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { l.Close() })
	_, port, err := net.SplitHostPort(l.Addr().String())
	if err != nil {
		t.Fatal(err)
	}
	return port
}

func TestConfigNamesObjectsBeforeTheVatIsThere(t *testing.T) {
	file := filepath.Join(t.TempDir(), "key.pem")
	config := &Config{KeyFile: file, KeyType: Ed25519, Listen: TCP("127.0.0.1", 7000)}
	id, err := config.Derive("main")
	if err != nil {
		t.Fatal(err)
	}
	first, err := config.SturdyURI(id)
	if err != nil {
		t.Fatal(err)
	}
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	again := &Config{KeyPEM: text, Listen: TCP("127.0.0.1", 7000)}
	if id2, err := again.Derive("main"); err != nil || !id2.Equal(id) {
		t.Errorf("another number from the same key: %v", err)
	}
	if uri, err := again.SturdyURI(id); err != nil || !uri.Equal(first) {
		t.Errorf("URI %v, %v; want %v", uri, err, first)
	}
	if _, err := (&Config{}).SturdyURI(id); err == nil || !strings.Contains(err.Error(), "not configured with an address") {
		t.Errorf("a client's URI: %v", err)
	}
	if _, err := clientOf(t, nil).SturdyURI(id); err == nil || !strings.Contains(err.Error(), "not configured with a public address") {
		t.Errorf("a client vat's URI: %v", err)
	}
}

func TestPublicAddressDiffersFromListenAddress(t *testing.T) {
	v := serveOn(t, &Config{Public: TCP("public.example", 443)}, nil)
	uri, err := v.SturdyURI(PublicSwiss(""))
	if err != nil || !strings.HasSuffix(uri.Reveal(), "@public.example:443") {
		t.Errorf("URI %v, %v", uri, err)
	}
	any := serveOn(t, &Config{Listen: TCP("", 0)}, nil)
	if _, err := any.SturdyURI(PublicSwiss("")); err == nil {
		t.Error("a vat that listens everywhere names itself without a public address")
	}
}

// Who gives away URIs that lead others to their own machine hears of it.
func TestUnspecifiedAddressIsWarnedOf(t *testing.T) {
	for at, want := range map[Location]int{TCP("0.0.0.0", 0): 1, TCP("::", 0): 1, TCP("127.0.0.1", 0): 0} {
		h := &warningCounter{Handler: slog.DiscardHandler}
		serveOn(t, &Config{Listen: at, Logger: slog.New(h)}, nil)
		serveOn(t, &Config{Listen: at, Public: TCP("h", 1), Logger: slog.New(h)}, nil)
		if got := h.warnings(); len(got) != want {
			t.Errorf("%s: %q", at, got)
		}
	}
}

func TestVatEndsWithItsContext(t *testing.T) {
	ctx := testContext(t)
	id := NewSwiss()
	serving, stop := context.WithCancel(ctx)
	var closed closeNoter
	closed.Restorer = Single(id, newThing(&thingService{name: "t:"}))
	server, err := Serve(serving, &Config{Listen: TCP("127.0.0.1", 0), KeyType: Ed25519, Logger: quietLog()}, &closed)
	if err != nil {
		t.Fatal(err)
	}
	client := clientOf(t, nil)
	c := mustConnect(t, ctx, sturdy(t, client, server, id))
	wantEcho(t, ctx, c, "t:hello")
	stop()
	<-server.Done()
	if !closed.closed {
		t.Error("the restorer is not closed")
	}
	if _, err := c.echo(ctx, "x"); !errors.Is(err, rpc.ErrDisconnected) {
		t.Errorf("error %v", err)
	}
	if _, err := net.Dial("tcp", server.ListenAddr().DialString()); err == nil {
		t.Error("the vat still listens")
	}
	other := serveOn(t, &Config{}, nil)
	if _, err := sturdy(t, server, other, id).Connect(ctx); !errors.Is(err, ErrClosed) {
		t.Errorf("connecting from a closed vat: %v", err)
	}
}

type closeNoter struct {
	Restorer
	closed bool
}

func (c *closeNoter) Close() error {
	c.closed = true
	return c.Restorer.(io.Closer).Close()
}

func TestStatsAndDump(t *testing.T) {
	ctx := testContext(t)
	id := NewSwiss()
	server := serveOn(t, &Config{}, Single(id, newThing(&thingService{name: "t:"})))
	client := clientOf(t, nil)
	c := mustConnect(t, ctx, sturdy(t, client, server, id))
	wantEcho(t, ctx, c, "t:hello")
	waitUntil(t, "the messages are counted", func() bool { return server.Stats().MessagesReceived >= 2 && server.Stats().MessagesEnqueued >= 2 })
	s := server.Stats()
	if s.Connections != 1 || s.Connects != 1 || s.MessagesReceived < 2 || s.MessagesEnqueued < 2 || s.BytesReceived == 0 {
		t.Errorf("%+v", s)
	}
	clientID, err := client.ID()
	if err != nil {
		t.Fatal(err)
	}
	dump := server.Dump()
	if !containsAll(dump, "Vat at "+server.address.String(), "Connected: "+clientID.String()+" accepted from tcp:") || strings.Contains(dump, encode64(id.Reveal())) {
		t.Errorf("dump:\n%s", dump)
	}
	if dump := client.Dump(); !containsAll(dump, "Client-only vat", "made to tcp:") {
		t.Errorf("dump:\n%s", dump)
	}
	if !server.Disconnect(clientID, rpc.Errorf(rpc.Overloaded, "come back later")) || server.Disconnect(clientID, nil) {
		t.Error("Disconnect must close the connection, once")
	}
	defer func() {
		if !server.Disconnect(clientID, nil) {
			t.Error("the new connection cannot be closed without a reason")
		}
	}()
	if after := server.Stats(); after.Connections != 0 || after.MessagesReceived < s.MessagesReceived {
		t.Errorf("after the end: %+v", after)
	}
	waitUntil(t, "the client knows", func() bool { return client.Stats().Connections == 0 })
	wantEcho(t, ctx, mustConnect(t, ctx, sturdy(t, client, server, id)), "t:hello")
}

func TestKeepAliveDefaults(t *testing.T) {
	k := KeepAlive{}.withDefaults()
	if c := k.config(); !c.Enable || c.Idle != 60*time.Second || c.Interval != 15*time.Second || c.Count != 4 {
		t.Errorf("%+v", c)
	}
	if c := (KeepAlive{Idle: -1}).withDefaults().config(); c.Enable {
		t.Errorf("%+v", c)
	}
	if got := k.total(); got != 2*time.Minute {
		t.Errorf("a dead peer goes unnoticed for %v", got)
	}
}
