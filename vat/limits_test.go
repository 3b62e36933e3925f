package vat

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/netip"
	"strings"
	"testing"
	"time"

	"github.com/marque-rpc/marque/rpc"
)

// townNetwork is a network in memory on which one can be anybody.
type townNetwork struct{ *memoryNetwork }

func newTown() townNetwork {
	return townNetwork{&memoryNetwork{conns: make(chan net.Conn), closed: make(chan struct{})}}
}

// A resident of a town dials from an address.
type resident struct {
	town townNetwork
	addr string
}

func (n townNetwork) from(addr string) resident { return resident{n, addr} }

func (r resident) Dial(ctx context.Context, _ Location) (net.Conn, error) {
	a, b := net.Pipe()
	select {
	case r.town.conns <- residentConn{b, net.TCPAddrFromAddrPort(netip.MustParseAddrPort(r.addr + ":1"))}:
		return a, nil
	case <-ctx.Done():
		return nil, context.Cause(ctx)
	}
}

// call opens a connection and says nothing.
func (r resident) call(t *testing.T, ctx context.Context) net.Conn {
	t.Helper()
	conn, err := r.Dial(ctx, Location{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { conn.Close() })
	return conn
}

type residentConn struct {
	net.Conn
	addr net.Addr
}

func (c residentConn) RemoteAddr() net.Addr { return c.addr }

func TestOriginOf(t *testing.T) {
	for addr, want := range map[string]string{
		"192.0.2.7:99": "192.0.2.7/32", "[::ffff:192.0.2.7]:99": "192.0.2.7/32", "[2001:db8:1:2:3:4:5:6]:99": "2001:db8:1:2::/64",
		"[2001:db8:1:2::]:1": "2001:db8:1:2::/64", "[2001:db8:1:3::]:1": "2001:db8:1:3::/64", "[fe80::1%eth0]:1": "fe80::/64",
	} {
		conn := residentConn{addr: net.TCPAddrFromAddrPort(netip.MustParseAddrPort(addr))}
		if got := netip.Prefix(originOf(conn)); got.String() != want {
			t.Errorf("%s is of %s, want %s", addr, got, want)
		}
	}
	for name, stream := range map[string]any{
		"socket": residentConn{addr: &net.UnixAddr{Name: "@"}}, "memory": residentConn{addr: memoryAddr{}}, "none": residentConn{}, "stream": struct{}{},
	} {
		if got := originOf(stream); got != (origin{}) {
			t.Errorf("%s is of %v, want none", name, got)
		}
	}
}

func TestLimitsPerAddressByDefault(t *testing.T) {
	for l, want := range map[Limits][2]int{
		{}:                                       {64, 4096},
		{Handshakes: 32, Connections: 100}:       {64, 64},
		{Handshakes: 4000, Connections: 1 << 20}: {1000, 1 << 18},
		{HandshakesPerAddress: -1, ConnectionsPerAddress: -1}: {256, 16384},
		{HandshakesPerAddress: 3, ConnectionsPerAddress: 5}:   {3, 5},
	} {
		if got := l.withDefaults(); got.HandshakesPerAddress != want[0] || got.ConnectionsPerAddress != want[1] {
			t.Errorf("%+v: %d handshakes and %d connections per address, want %v", l, got.HandshakesPerAddress, got.ConnectionsPerAddress, want)
		}
	}
}

// As many handshakes as the limit stay; with one more from that address, its oldest is ended. Other addresses, and the
// addresses of other IPv6 networks, have room of their own.
func TestHandshakesPerAddress(t *testing.T) {
	ctx := testContext(t)
	const limit = 3
	town := newTown()
	id := NewSwiss()
	server := serveOn(t, &Config{Listener: town, Public: TCP("town", 1), Logger: quietLog(),
		Limits: Limits{HandshakesPerAddress: limit, HandshakeTimeout: time.Minute}}, Single(id, newThing(&thingService{name: "t:"})))
	for i, addrs := range [][]string{
		{"192.0.2.1", "192.0.2.1", "192.0.2.1", "192.0.2.1"},
		{"[2001:db8:1:2::1]", "[2001:db8:1:2::2]", "[2001:db8:1:2:3::]", "[2001:db8:1:2:4::]"}, // one network
	} {
		before, others := server.Stats().Rejections, server.Stats().Handshakes
		var calls []net.Conn
		for _, addr := range addrs[:limit] {
			calls = append(calls, town.from(addr).call(t, ctx))
		}
		waitUntil(t, "all are under way", func() bool { return server.Stats().Handshakes == others+limit })
		if n := server.Stats().Rejections; n != before {
			t.Errorf("%d are turned away within the limit", n-before)
		}
		calls = append(calls, town.from(addrs[limit]).call(t, ctx))
		wantClosed(t, calls[0])
		waitUntil(t, "one is turned away", func() bool { return server.Stats().Rejections == before+1 })
		if n := server.Stats().Handshakes; n != others+limit {
			t.Errorf("%d handshakes are under way, want %d", n, others+limit)
		}
		for _, addr := range []string{fmt.Sprint("192.0.2.", 100+i), fmt.Sprint("[2001:db8:1:", 3+i, "::1]")} {
			client := clientOf(t, &Config{Dialer: town.from(addr), Logger: quietLog()})
			wantEcho(t, ctx, mustConnect(t, ctx, sturdy(t, client, server, id)), "t:hello")
		}
	}
}

// One address that floods the vat takes no place from a handshake that another one has begun.
func TestFloodFromOneAddressHarmsNoOther(t *testing.T) {
	ctx := testContext(t)
	town := newTown()
	id := NewSwiss()
	server := serveOn(t, &Config{Listener: town, Public: TCP("town", 1), Logger: quietLog(), Limits: Limits{HandshakeTimeout: time.Minute}},
		Single(id, newThing(&thingService{name: "t:"})))
	slow := town.from("192.0.2.2").call(t, ctx) // silent for long, as over a bad line
	waitUntil(t, "it is under way", func() bool { return server.Stats().Handshakes == 1 })
	const flood = 3 * DefaultHandshakes
	for range flood {
		town.from("192.0.2.1").call(t, ctx)
	}
	stream, err := generateP256(t).TLSClient(ctx, slow, server.address.ID)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := stream.Write(bootstrapFrame(0, id)); err != nil {
		t.Fatal(err)
	}
	if _, reason := readReturn(t, stream); reason != "" {
		t.Error(reason)
	}
	waitUntil(t, "the flood keeps to its share", func() bool {
		s := server.Stats()
		return s.Handshakes == DefaultHandshakes/4 && s.Rejections == flood-DefaultHandshakes/4
	})
}

// As many connections as the limit stay; one more from that address is turned away, before its handshake, until one of them
// ends. Connections from other addresses, and those that the vat makes itself, do not count.
func TestConnectionsPerAddress(t *testing.T) {
	ctx := testContext(t)
	const limit = 2
	town := newTown()
	id := NewSwiss()
	server := serveOn(t, &Config{Listener: town, Public: TCP("town", 1), Logger: quietLog(), Limits: Limits{ConnectionsPerAddress: limit}},
		Single(id, newThing(&thingService{name: "t:"})))
	connect := func(addr string) (*Vat, thing, error) {
		client := clientOf(t, &Config{Dialer: town.from(addr), Logger: quietLog()})
		c, err := Connect[thing](ctx, sturdy(t, client, server, id))
		if err == nil {
			_, err = c.echo(ctx, "x")
		}
		return client, c, err
	}
	var first *Vat
	for range limit {
		client, c, err := connect("192.0.2.1")
		if err != nil {
			t.Fatal(err)
		}
		defer c.Release()
		first = client
	}
	if _, c, err := connect("192.0.2.1"); err == nil {
		c.Release()
		t.Error("one connection more than the limit is accepted")
	}
	if n := server.Stats().Rejections; n != 1 {
		t.Errorf("%d are turned away, want 1", n)
	}
	if _, c, err := connect("192.0.2.2"); err != nil {
		t.Errorf("another address: %v", err)
	} else {
		c.Release()
	}
	first.Close()
	waitUntil(t, "one is gone", func() bool { return server.Stats().Connections == limit })
	if _, c, err := connect("192.0.2.1"); err != nil {
		t.Errorf("after one has ended: %v", err)
	} else {
		c.Release()
	}
	// What is attached by hand has an address too.
	for n := range limit + 1 {
		_, end := net.Pipe()
		_, err := server.Attach(residentConn{end, net.TCPAddrFromAddrPort(netip.MustParseAddrPort("192.0.2.9:1"))}, ID{}, false)
		if want := n == limit; errors.Is(err, errTooManyOfOrigin) != want {
			t.Errorf("attached stream %d: %v", n+1, err)
		}
	}
}

// Sockets and streams have no address: only the limits for all apply.
func TestUnixSocketsHaveNoLimitPerAddress(t *testing.T) {
	ctx := testContext(t)
	id := NewSwiss()
	server := serveOn(t, &Config{Listen: UnixSocket(t.TempDir() + "/s"), Logger: quietLog(), Limits: Limits{ConnectionsPerAddress: 1, HandshakesPerAddress: 1, Connections: 3}},
		Single(id, newThing(&thingService{name: "t:"})))
	for range 3 {
		wantEcho(t, ctx, mustConnect(t, ctx, sturdy(t, clientOf(t, nil), server, id)), "t:hello")
	}
	c, err := Connect[thing](ctx, sturdy(t, clientOf(t, nil), server, id))
	if err == nil {
		defer c.Release()
		_, err = c.echo(ctx, "x")
	}
	if err == nil {
		t.Error("the limit for all does not hold")
	}
}

// Warnings in crowds are counted instead of logged, each kind by itself, and the count is logged when the crowd is over or
// the vat is closed.
func TestCalm(t *testing.T) {
	var buffer logBuffer
	c := newCalm(buffer.logger().Handler(), 50*time.Millisecond)
	log := c.logger().With("vat", "x").WithGroup("g")
	for i := range 100 {
		log.Warn("crowd", "i", i)
		log.Info("info", "i", i)
	}
	log.Error("alone")
	lines := func(part ...string) (n int) {
		for line := range strings.Lines(buffer.String()) {
			if containsAll(line, part...) {
				n++
			}
		}
		return n
	}
	if w, i, e := lines("msg=crowd", "vat=x", "g.i="), lines("msg=info"), lines("msg=alone"); w != calmBurst || i != 100 || e != 1 {
		t.Errorf("%d warnings, %d infos, %d errors; want %d, 100, 1", w, i, e, calmBurst)
	}
	waitUntil(t, "the count is logged", func() bool { return lines("level=WARN", "msg=crowd", "suppressed=90", "within=50ms") == 1 })
	log.Warn("crowd")
	if n := lines("msg=crowd"); n != calmBurst+2 {
		t.Errorf("%d lines, want %d: a new period has begun", n, calmBurst+2)
	}
	c = newCalm(buffer.logger().Handler(), time.Hour)
	for range calmBurst + 7 {
		c.logger().Log(context.Background(), slog.LevelError, "late")
	}
	c.close()
	c.logger().Error("after")
	if lines("level=ERROR", "msg=late", "suppressed=7") != 1 || lines("msg=after") != 1 {
		t.Errorf("the log says:\n%s", buffer.String())
	}
}

// A flood of connections that are turned away, for whatever reason, costs a few lines of log.
func TestFloodDoesNotFillTheLog(t *testing.T) {
	ctx := testContext(t)
	a := attack(t, ctx, &Config{Limits: Limits{HandshakeTimeout: time.Minute}})
	const each = 100
	wrong := clientOf(t, nil)
	uri, err := a.SturdyURI(a.id)
	if err != nil {
		t.Fatal(err)
	}
	uri.Address.ID = generateP256(t).ID()
	for range each {
		a.dialRaw(t).Close()                         // half-open
		conn := a.dialRaw(t)                         // garbage
		conn.Write([]byte("GET / HTTP/1.1\r\n\r\n")) // fails if the server is fast
		conn.Close()
		if _, err := wrong.ImportURI(uri).Connect(ctx); err == nil { // the server's key is not what the client wants
			t.Error("the wrong key is accepted")
		}
	}
	waitUntil(t, "all are turned away", func() bool { return a.rejects() == 3*each })
	a.check(t, ctx)
	a.Close()
	text := a.log.String()
	if n := strings.Count(text, "rejecting a new connection"); n > calmBurst*4 { // slow machines need several periods
		t.Errorf("%d lines of log for %d connections", n, 3*each)
	}
	if !strings.Contains(text, "suppressed=") {
		t.Error("the log does not say how many were left out")
	}
}

// A restorer that fails for each request, as one does whose store is gone, fills no log either.
func TestFailingLoadsDoNotFillTheLog(t *testing.T) {
	ctx := testContext(t)
	var log logBuffer
	table := NewTable(TableConfig{Loader: &testLoader{fail: func(int32) error { return errDetails }}})
	server := serveOn(t, &Config{Logger: log.logger()}, table)
	client := clientOf(t, nil)
	for range 50 {
		c := mustConnect(t, ctx, sturdy(t, client, server, NewSwiss()))
		if _, err := c.echo(ctx, "x"); !errors.Is(err, rpc.ErrFailed) {
			t.Errorf("error %v", err)
		}
	}
	server.Close()
	if n := strings.Count(log.String(), "details that are none"); n < 1 || n > 4*calmBurst {
		t.Errorf("%d lines of log for 50 failures", n)
	}
}
