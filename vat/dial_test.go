package vat

import (
	"context"
	"errors"
	"net"
	"net/netip"
	"slices"
	"strings"
	"testing"
	"testing/synctest"
	"time"
)

// closedConn is a connection that notes that it was closed.
type closedConn struct {
	net.Conn
	name   string
	closed chan string
}

func (c *closedConn) Close() error { c.closed <- c.name; return nil }

// Happy Eyeballs: the next place is tried when one has taken 250 ms, or at once when one fails; the first to answer
// wins, and what answers later is closed.
func TestRace(t *testing.T) {
	type try struct {
		takes time.Duration
		fails bool
	}
	for _, c := range []struct {
		name  string
		tries []try
		want  string
		after time.Duration
	}{
		{"first at once", []try{{0, false}, {0, false}}, "0", 0},
		{"first is slow", []try{{time.Hour, false}, {10 * time.Millisecond, false}}, "1", raceDelay + 10*time.Millisecond},
		{"first fails", []try{{50 * time.Millisecond, true}, {10 * time.Millisecond, false}}, "1", 60 * time.Millisecond},
		{"first wins after all", []try{{raceDelay + 10*time.Millisecond, false}, {time.Hour, false}}, "0", raceDelay + 10*time.Millisecond},
		{"third", []try{{time.Hour, false}, {time.Hour, false}, {0, false}}, "2", 2 * raceDelay},
		{"all fail", []try{{10 * time.Millisecond, true}, {time.Second, true}}, "", 1010 * time.Millisecond},
	} {
		synctest.Test(t, func(t *testing.T) {
			closed := make(chan string, len(c.tries))
			var attempts []func(context.Context) (net.Conn, error)
			for i, try := range c.tries {
				attempts = append(attempts, func(ctx context.Context) (net.Conn, error) {
					select {
					case <-time.After(try.takes):
					case <-ctx.Done():
						return nil, ctx.Err()
					}
					if try.fails {
						return nil, errors.New("refused")
					}
					return &closedConn{name: string(rune('0' + i)), closed: closed}, nil
				})
			}
			start := time.Now()
			conn, err := race(t.Context(), attempts, raceDelay)
			if d := time.Since(start); d != c.after {
				t.Errorf("%s: took %v, want %v", c.name, d, c.after)
			}
			switch {
			case c.want == "" && err == nil:
				t.Errorf("%s: no error", c.name)
			case c.want != "" && (err != nil || conn.(*closedConn).name != c.want):
				t.Errorf("%s: %v, %v", c.name, conn, err)
			}
			synctest.Wait()
		})
	}
}

func TestRaceEndsWithItsContext(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		reason := errors.New("enough")
		ctx, cancel := context.WithCancelCause(t.Context())
		closed := make(chan string, 1)
		stubborn := func(context.Context) (net.Conn, error) {
			time.Sleep(time.Hour)
			return &closedConn{name: "late", closed: closed}, nil
		}
		time.AfterFunc(time.Second, func() { cancel(reason) })
		if _, err := race(ctx, []func(context.Context) (net.Conn, error){stubborn}, raceDelay); !errors.Is(err, reason) {
			t.Errorf("error %v", err)
		}
		if got := <-closed; got != "late" {
			t.Errorf("%q was closed", got)
		}
	})
	if _, err := race(t.Context(), nil, raceDelay); err == nil {
		t.Error("a race of nobody has a winner")
	}
}

func TestInterleave(t *testing.T) {
	parse := func(texts string) (list []netip.Addr) {
		for _, s := range strings.Fields(texts) {
			list = append(list, netip.MustParseAddr(s))
		}
		return list
	}
	for in, want := range map[string]string{
		"::1 ::2 1.1.1.1 2.2.2.2":     "::1 1.1.1.1 ::2 2.2.2.2",
		"1.1.1.1 ::1 ::2 ::3":         "1.1.1.1 ::1 ::2 ::3",
		"1.1.1.1 2.2.2.2":             "1.1.1.1 2.2.2.2",
		"::ffff:1.1.1.1 2.2.2.2":      "1.1.1.1 2.2.2.2",
		"::1 1.1.1.1 2.2.2.2 3.3.3.3": "::1 1.1.1.1 2.2.2.2 3.3.3.3",
	} {
		if got := interleave(parse(in)); !slices.Equal(got, parse(want)) {
			t.Errorf("interleave(%s) = %v, want %s", in, got, want)
		}
	}
}

// A host with a dead address and a live one is reached without waiting for the dead one.
func TestDialTriesAllAddresses(t *testing.T) {
	ctx := testContext(t)
	id := NewSwiss()
	server := serveOn(t, &Config{}, Single(id, newThing(&thingService{name: "t:"})))
	d := newSystemDialer(KeepAlive{})
	d.resolve = func(_ context.Context, _, host string) ([]netip.Addr, error) {
		switch host {
		case "both.test":
			return []netip.Addr{netip.MustParseAddr("127.99.99.99"), netip.MustParseAddr("127.0.0.1")}, nil
		case "empty.test":
			return nil, nil
		}
		return nil, &net.DNSError{Err: "no such host", Name: host, IsNotFound: true}
	}
	client := clientOf(t, &Config{Dialer: d, Logger: quietLog()})
	uri, err := server.SturdyURI(id)
	if err != nil {
		t.Fatal(err)
	}
	port := server.ListenAddr().Port()
	uri.Address.At = []Location{TCP("both.test", port)}
	wantEcho(t, ctx, mustConnect(t, ctx, client.ImportURI(uri)), "t:hello")
	for host, want := range map[string]string{"none.test": "no such host", "empty.test": `no addresses found for host name "empty.test"`} {
		uri.Address = Address{Insecure: true, At: []Location{TCP(host, port)}}
		if _, err := client.ImportURI(uri).Connect(ctx); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: error %v, want %q", host, err, want)
		}
	}
	// The vat goes on after names that do not resolve.
	wantEcho(t, ctx, mustConnect(t, ctx, sturdy(t, client, server, id)), "t:hello")
}

// One identity at several places: where another vat or nobody is, the next place is tried.
func TestConnectTriesAllPlaces(t *testing.T) {
	ctx := testContext(t)
	id := NewSwiss()
	server := serveOn(t, &Config{}, Single(id, newThing(&thingService{name: "right:"})))
	other := serveOn(t, &Config{Logger: quietLog()}, Single(id, newThing(&thingService{name: "wrong:"})))
	serverID, err := server.ID()
	if err != nil {
		t.Fatal(err)
	}
	address := Address{ID: serverID, At: []Location{freePort(t), other.ListenAddr(), server.ListenAddr()}}
	wantEcho(t, ctx, mustConnect(t, ctx, clientOf(t, nil).ImportURI(URI{address, id})), "right:hello")
	address.At = address.At[:2]
	_, err = clientOf(t, nil).ImportURI(URI{address, id}).Connect(ctx)
	if err == nil || !strings.Contains(err.Error(), "authentication failure") {
		t.Errorf("error %v", err)
	}
	address.At = nil
	if _, err = clientOf(t, nil).ImportURI(URI{address, id}).Connect(ctx); err == nil || !strings.Contains(err.Error(), "no place") {
		t.Errorf("error %v", err)
	}
}

// Whoever waits for an attempt may give up without harm to the others; when all have, the attempt ends.
func TestConnectMayBeGivenUp(t *testing.T) {
	ctx := testContext(t)
	id := NewSwiss()
	server := serveOn(t, &Config{}, Single(id, newThing(&thingService{name: "t:"})))
	d := &slowDialer{gate: make(chan struct{}), ended: make(chan error, 1)}
	client := clientOf(t, &Config{Dialer: d, Logger: quietLog()})
	sr := sturdy(t, client, server, id)
	reason := errors.New("no patience")
	impatient, giveUp := context.WithCancelCause(ctx)
	errs := make(chan error, 1)
	start := func(ctx context.Context) {
		go func() {
			c, err := Connect[thing](ctx, sr)
			c.Release()
			errs <- err
		}()
	}
	waiting := func() int {
		client.mu.Lock()
		defer client.mu.Unlock()
		if p := client.peers[sr.uri.Address.ID]; p != nil && p.attempt != nil {
			return p.attempt.waiting
		}
		return 0
	}
	start(impatient)
	waitUntil(t, "one waits", func() bool { return waiting() == 1 })
	start(ctx)
	waitUntil(t, "two wait", func() bool { return waiting() == 2 })
	giveUp(reason)
	if err := <-errs; !errors.Is(err, reason) {
		t.Errorf("who gave up gets %v", err)
	}
	close(d.gate)
	if err := <-errs; err != nil || d.count() != 1 {
		t.Errorf("who waited gets %v after %d dials", err, d.count())
	}

	client = clientOf(t, &Config{Dialer: d, Logger: quietLog()})
	d.gate = make(chan struct{})
	sr = sturdy(t, client, server, id)
	impatient, giveUp = context.WithCancelCause(ctx)
	start(impatient)
	waitUntil(t, "it is dialled again", func() bool { return d.count() == 2 }) // else there is nothing to end
	giveUp(reason)
	<-errs
	if err := <-d.ended; !errors.Is(err, errNobodyWaits) {
		t.Errorf("the attempt ends with %v", err)
	}
}
