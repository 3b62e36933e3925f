package vat

import (
	"context"
	"errors"
	"fmt"
	"net"
	"slices"
	"strings"
	"time"

	"github.com/marque-rpc/marque/rpc"
)

// An attempt is one try to connect to a peer, shared by all who want to. It is *running* until done is closed; then
// either link or err is set. It ends early when nobody waits for it any more.
type attempt struct {
	address Address
	cancel  context.CancelCauseFunc
	done    chan struct{}
	link    *link
	err     error

	waiting int // guarded by Vat.mu
}

// errNobodyWaits is why an attempt ends that all have given up.
var errNobodyWaits = errors.New("nobody waits for the connection any more")

// connect returns a reference to an object anywhere: the restorer's answer for one of this vat, a promise for one of
// another.
func (v *Vat) connect(ctx context.Context, uri URI, opts connectOptions) (rpc.Ref, error) {
	if own, err := v.isSelf(uri.Address); err != nil {
		return rpc.Ref{}, err
	} else if own {
		return restoreHere(ctx, v.restorer, uri.Object, v.log)
	}
	for {
		end := opts.progress.start(standardError, v.log, uri.Address.places())
		l, err := v.linkTo(ctx, uri.Address)
		end(err == nil)
		if err != nil {
			return rpc.Ref{}, fmt.Errorf("vat: connecting to %s: %w", uri.Address, unprefixed(err))
		}
		ref := l.bootstrap(ctx, uri.Object)
		if !v.hasEnded(l, ref) {
			return ref, nil
		}
		ref.Release()
	}
}

// endingTime is how long a connection may take to end that carries no calls any more.
const endingTime = 10 * time.Second

// hasEnded reports whether a link that was live when it was found had ended by the time that ref was asked for. The
// link is no longer to be found then.
func (v *Vat) hasEnded(l *link, ref rpc.Ref) bool {
	if err := ref.Broken(); err == nil || !errors.Is(err, rpc.ErrDisconnected) || l.peer.IsZero() {
		return false
	}
	timer := time.NewTimer(endingTime)
	defer timer.Stop()
	select {
	case <-l.gone:
		return true
	case <-timer.C:
		return false // it was the peer who said so, and lives
	}
}

// isSelf reports whether an address is this vat's, whatever place it gives. A client that has no key yet is nobody.
func (v *Vat) isSelf(a Address) (bool, error) {
	if a.Insecure || a.ID.IsZero() {
		return false, nil
	}
	id, err := v.ID()
	return id == a.ID, err
}

// linkTo returns a live link to the vat at an address: the one that there is, or a new one. Plain links are never shared.
func (v *Vat) linkTo(ctx context.Context, to Address) (*link, error) {
	if err := to.check(); err != nil {
		return nil, err
	}
	if to.Insecure {
		return v.dial(ctx, to)
	}
	for {
		l, err := v.findLink(ctx, to)
		if l != nil || err != nil {
			return l, err
		}
	}
}

// findLink returns a live link; or an error; or neither, if something has changed and it is worth another look.
func (v *Vat) findLink(ctx context.Context, to Address) (*link, error) {
	v.mu.Lock()
	if v.down {
		v.mu.Unlock()
		return nil, ErrClosed
	}
	p := v.peerLocked(to.ID)
	switch {
	case p.link != nil && !p.link.dying:
		defer v.mu.Unlock()
		return p.link, nil
	case p.link != nil && p.attempt == nil: // dying
		gone := p.link.gone
		v.mu.Unlock()
		select {
		case <-gone:
			return nil, nil
		case <-ctx.Done():
			return nil, context.Cause(ctx)
		}
	case p.attempt == nil:
		p.attempt = v.startAttempt(to)
	}
	a := p.attempt
	a.waiting++
	v.mu.Unlock()
	return v.await(ctx, to, a)
}

// await waits for an attempt. Who asked for other places than the attempt went to is not bound by its failure. A result
// that is here beats a context that is dead.
func (v *Vat) await(ctx context.Context, to Address, a *attempt) (*link, error) {
	select {
	case <-a.done:
	case <-ctx.Done():
		v.abandon(a)
		if !a.ended() {
			return nil, context.Cause(ctx)
		}
	}
	if a.err != nil && !slices.Equal(a.address.At, to.At) && v.ctx.Err() == nil {
		return nil, nil
	}
	return a.link, a.err
}

func (a *attempt) ended() bool {
	select {
	case <-a.done:
		return true
	default:
		return false
	}
}

// abandon ends the wait for an attempt; the last one to leave ends the attempt.
func (v *Vat) abandon(a *attempt) {
	v.mu.Lock()
	defer v.mu.Unlock()
	a.waiting--
	if a.waiting > 0 {
		return
	}
	if p := v.peers[a.address.ID]; p != nil && p.attempt == a {
		p.attempt = nil // whoever comes next starts anew
		v.tidyLocked(a.address.ID, p)
	}
	a.cancel(errNobodyWaits)
}

// startAttempt begins to connect, in a goroutine of its own. It runs under v.mu.
func (v *Vat) startAttempt(to Address) *attempt {
	ctx, cancel := context.WithCancelCause(v.ctx)
	a := &attempt{address: to, cancel: cancel, done: make(chan struct{})}
	v.running.Go(func() {
		defer cancel(nil)
		l, err := v.dial(ctx, to)
		v.finish(a, l, err)
	})
	return a
}

// finish publishes the result of an attempt. Nothing of a failure is kept.
func (v *Vat) finish(a *attempt, l *link, err error) {
	v.mu.Lock()
	defer v.mu.Unlock()
	if p := v.peers[a.address.ID]; p != nil {
		if err != nil && p.link != nil && !p.link.dying {
			l, err = p.link, nil // the peer has connected to us meanwhile
		}
		if p.attempt == a {
			p.attempt = nil
			v.tidyLocked(a.address.ID, p)
		}
	}
	a.link, a.err = l, err
	close(a.done)
}

// dial makes a new connection and adds it.
func (v *Vat) dial(ctx context.Context, to Address) (*link, error) {
	ctx, cancel := context.WithTimeoutCause(ctx, v.limits.DialTimeout, fmt.Errorf("no connection within %v", v.limits.DialTimeout))
	defer cancel()
	v.log.Debug("vat: connecting", "to", to.String())
	l, err := v.dialAndAdd(ctx, to)
	if err != nil {
		v.count(func(s *Stats) { s.DialFailures++ })
		if cause := context.Cause(ctx); cause != nil {
			err = cause
		}
		return nil, err
	}
	return l, nil
}

func (v *Vat) dialAndAdd(ctx context.Context, to Address) (*link, error) {
	conn, at, err := v.reach(ctx, to)
	if err != nil {
		return nil, err
	}
	var peer ID
	if !to.Insecure {
		peer = to.ID
	}
	l, err := v.add(conn, peer, initiatedSide, at)
	if errors.Is(err, errDuplicate) { // the peer has connected to us meanwhile, and that connection stays
		return l, nil
	}
	return l, err
}

// reach connects to the first place of an address where the right vat is.
func (v *Vat) reach(ctx context.Context, to Address) (net.Conn, string, error) {
	var errs []error
	for places := to.At; len(places) > 0; {
		conn, at, err := v.dialPlaces(ctx, places)
		if err != nil {
			errs = append(errs, err)
			break
		}
		if to.Insecure {
			return conn, at.String(), nil
		}
		encrypted, err := v.encrypt(ctx, conn, to.ID)
		if err == nil {
			return encrypted, at.String(), nil
		}
		// Somebody else was there: the right one may be at another place.
		errs = append(errs, fmt.Errorf("%s: %w", at, unprefixed(err)))
		places = slices.DeleteFunc(slices.Clone(places), func(l Location) bool { return l == at })
	}
	return nil, "", errors.Join(errs...)
}

// placedConn is a connection with the place that it leads to.
type placedConn struct {
	net.Conn
	at Location
}

// dialPlaces connects to the first of several places that answers.
func (v *Vat) dialPlaces(ctx context.Context, places []Location) (net.Conn, Location, error) {
	attempts := make([]func(context.Context) (net.Conn, error), len(places))
	for i, at := range places {
		attempts[i] = func(ctx context.Context) (net.Conn, error) {
			conn, err := v.dialer.Dial(ctx, at)
			if err != nil {
				return nil, fmt.Errorf("network connection for %s failed: %w", at, err)
			}
			return placedConn{conn, at}, nil
		}
	}
	conn, err := race(ctx, attempts, raceDelay)
	if err != nil {
		return nil, Location{}, err
	}
	placed := conn.(placedConn)
	return placed.Conn, placed.at, nil
}

func (v *Vat) encrypt(ctx context.Context, conn net.Conn, peer ID) (net.Conn, error) {
	identity, err := v.config.Identity()
	if err != nil {
		conn.Close()
		return nil, err
	}
	ctx, cancel := context.WithTimeoutCause(ctx, v.limits.HandshakeTimeout, errSlowHandshake(v.limits.HandshakeTimeout))
	defer cancel()
	through := newGate(conn)
	encrypted, err := identity.TLSClient(ctx, through, peer)
	if err != nil {
		return nil, err
	}
	return secured(encrypted, through, !v.config.NoPolling), nil
}

// unprefixed keeps "vat: " from standing in an error twice.
func unprefixed(err error) error {
	if text, ok := strings.CutPrefix(err.Error(), "vat: "); ok {
		return &prefixless{text, err}
	}
	return err
}

type prefixless struct {
	text string
	err  error
}

func (p *prefixless) Error() string { return p.text }
func (p *prefixless) Unwrap() error { return p.err }
