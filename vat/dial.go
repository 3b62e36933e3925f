package vat

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/netip"
	"time"
)

// raceDelay is how long a connection attempt has before the next place is tried beside it: the Connection Attempt
// Delay of RFC 8305, section 5.
const raceDelay = 250 * time.Millisecond

// systemDialer makes TCP and Unix connections.
type systemDialer struct {
	keepAlive KeepAlive
	resolve   func(ctx context.Context, network, host string) ([]netip.Addr, error) // net.DefaultResolver's
}

func newSystemDialer(keepAlive KeepAlive) *systemDialer {
	return &systemDialer{keepAlive: keepAlive.withDefaults(), resolve: net.DefaultResolver.LookupNetIP}
}

// Dial implements Dialer. All addresses of a host are tried, in the manner of Happy Eyeballs (RFC 8305): one
// after the other, alternating between IPv6 and IPv4, without waiting long for any.
func (d *systemDialer) Dial(ctx context.Context, to Location) (net.Conn, error) {
	if to.unix {
		var dialer net.Dialer
		conn, err := dialer.DialContext(ctx, "unix", to.path)
		return conn, explainLength(err, to)
	}
	addrs, err := d.lookup(ctx, to.host)
	if err != nil {
		return nil, err
	}
	dialer := net.Dialer{KeepAliveConfig: d.keepAlive.config()}
	attempts := make([]func(context.Context) (net.Conn, error), len(addrs))
	for i, addr := range addrs {
		attempts[i] = func(ctx context.Context) (net.Conn, error) {
			return dialer.DialContext(ctx, "tcp", netip.AddrPortFrom(addr, to.port).String())
		}
	}
	conn, err := race(ctx, attempts, raceDelay)
	if err != nil {
		return nil, err
	}
	setUserTimeout(conn, d.keepAlive)
	return conn, nil
}

func (d *systemDialer) lookup(ctx context.Context, host string) ([]netip.Addr, error) {
	if addr, err := netip.ParseAddr(host); err == nil {
		return []netip.Addr{addr}, nil
	}
	addrs, err := d.resolve(ctx, "ip", host)
	if err != nil {
		return nil, err
	}
	if len(addrs) == 0 {
		return nil, fmt.Errorf("no addresses found for host name %q", host)
	}
	return interleave(addrs), nil
}

// interleave alternates between the families, in the resolver's order within each, beginning with its first choice.
func interleave(addrs []netip.Addr) []netip.Addr {
	var first, second []netip.Addr
	for _, a := range addrs {
		a = a.Unmap()
		if a.Is6() == addrs[0].Unmap().Is6() {
			first = append(first, a)
		} else {
			second = append(second, a)
		}
	}
	mixed := make([]netip.Addr, 0, len(addrs))
	for i := range max(len(first), len(second)) {
		if i < len(first) {
			mixed = append(mixed, first[i])
		}
		if i < len(second) {
			mixed = append(mixed, second[i])
		}
	}
	return mixed
}

type dialed struct {
	conn net.Conn
	err  error
}

// race starts the attempts one after the other, the next when the one before fails or has taken long, and returns
// the first success. It waits for none of the others; what they still bring is closed.
func race(ctx context.Context, attempts []func(context.Context) (net.Conn, error), delay time.Duration) (net.Conn, error) {
	if len(attempts) == 0 {
		return nil, errors.New("no place to connect to")
	}
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	results := make(chan dialed, len(attempts))
	var errs []error
	timer := time.NewTimer(0)
	defer timer.Stop()
	started, running := 0, 0
	for {
		var next <-chan time.Time
		if started < len(attempts) {
			next = timer.C
			if running == 0 {
				timer.Reset(0)
			}
		}
		select {
		case <-next:
			attempt := attempts[started]
			started++
			running++
			timer.Reset(delay)
			go func() {
				conn, err := attempt(ctx)
				results <- dialed{conn, err}
			}()
		case r := <-results:
			running--
			if r.err == nil {
				go closeRest(results, running)
				return r.conn, nil
			}
			errs = append(errs, r.err)
			if len(errs) == len(attempts) {
				return nil, errors.Join(errs...)
			}
			timer.Reset(0)
		case <-ctx.Done():
			go closeRest(results, running)
			return nil, context.Cause(ctx)
		}
	}
}

// closeRest closes what attempts bring that lost the race; their context has ended, so they return soon.
func closeRest(results <-chan dialed, running int) {
	for range running {
		if r := <-results; r.conn != nil {
			r.conn.Close()
		}
	}
}

func (k KeepAlive) config() net.KeepAliveConfig {
	return net.KeepAliveConfig{Enable: k.Idle > 0, Idle: max(k.Idle, 0), Interval: k.Interval, Count: k.Count}
}

// total is how long a dead peer goes unnoticed.
func (k KeepAlive) total() time.Duration { return k.Idle + time.Duration(k.Count)*k.Interval }
