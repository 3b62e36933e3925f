package vat

import (
	"bytes"
	"context"
	"errors"
	"io"
	"time"

	"github.com/marque-rpc/marque/rpc"
)

// side says which end of a connection a vat is.
type side int

const (
	acceptedSide  side = iota // the peer made the connection
	initiatedSide             // this vat did
)

// What peers hear when a connection ends. Both texts are those of the OCaml library.
var (
	errShutDown    = rpc.Errorf(rpc.Disconnected, "Vat shut down")
	errInvalidated = rpc.Errorf(rpc.Failed, "Invalidated by newer connection")
)

// errDuplicate says that a new connection gave way to the one that exists.
var errDuplicate = errors.New("there is a connection to that vat already")

// Why a connection is turned away that is one too many.
var (
	errTooMany         = errors.New("too many connections")
	errTooManyOfOrigin = errors.New("too many connections from that address")
)

// A link is a connection to another vat. It is *live* from the moment it is added to the vat; it is *dying* once
// its end has begun, and then it is given to nobody; it is *gone* when the vat has forgotten it.
type link struct {
	conn  *rpc.Conn
	peer  ID // zero: plain
	side  side
	from  origin // who made it, if the peer did
	place string // where the peer is
	label string // who and where
	since time.Time

	dying  bool          // guarded by Vat.mu
	probed bool          // somebody asks it for a sign of life; guarded by Vat.mu
	gone   chan struct{} // closed when the link is no longer in the vat's tables
}

// A peer is what a vat knows of another vat while there is anything: a live or dying connection, an attempt to
// connect, or both.
type peer struct {
	link    *link
	attempt *attempt
}

// add makes a link of a stream whose peer has been authenticated (zero: a plain one), or closes it.
//
// Where there is a connection with that peer already, both ends keep the one that was initiated by the vat with the
// greater ID. The one that it replaces is aborted; a new one that is not kept is closed without a word.
func (v *Vat) add(stream io.ReadWriteCloser, id ID, side side, label string) (*link, error) {
	for {
		l, old, err := v.tryAdd(stream, id, side, label)
		switch {
		case err != nil:
			stream.Close()
			return nil, err
		case l != nil:
			if old != nil {
				v.log.Debug("vat: a newer connection replaces an older one", "peer", label)
				old.abort(errInvalidated)
			}
			return l, nil
		case !v.mayReplace(old):
			stream.Close()
			return old, errDuplicate
		}
		// The peer cannot know that the old connection is dead; it made a new one, so it is.
		v.retire(old)
		old.abort(errInvalidated)
	}
}

// tryAdd adds a link unless the rule is against it. It returns the link that was added, with the one that it
// replaced; or the one that stays.
func (v *Vat) tryAdd(stream io.ReadWriteCloser, id ID, side side, label string) (added, old *link, err error) {
	self, err := v.selfFor(id)
	if err != nil {
		return nil, nil, err
	}
	var from origin
	if side == acceptedSide {
		from = originOf(stream)
	}
	v.mu.Lock()
	defer v.mu.Unlock()
	if v.down {
		return nil, nil, ErrClosed
	}
	if err := v.roomForLocked(from); err != nil {
		return nil, nil, err
	}
	var p *peer
	if !id.IsZero() {
		p = v.peerLocked(id)
		old = p.link
	}
	if old != nil && !old.dying {
		if keepNew := (self.Compare(id) > 0) == (side == initiatedSide); !keepNew {
			return nil, old, nil
		}
		old.dying = true
	} else {
		old = nil
	}
	l := v.startLocked(stream, id, side, from, label)
	if p != nil {
		p.link = l
	}
	return l, old, nil
}

// roomFor tells why there is no room for another connection made by an origin, nil if there is.
func (v *Vat) roomFor(from origin) error {
	v.mu.Lock()
	defer v.mu.Unlock()
	return v.roomForLocked(from)
}

func (v *Vat) roomForLocked(from origin) error {
	switch {
	case len(v.links) >= v.limits.Connections:
		return errTooMany
	case from != origin{} && v.from[from] >= v.limits.ConnectionsPerAddress:
		return errTooManyOfOrigin
	}
	return nil
}

// selfFor returns the vat's own ID, for comparison with a peer's. Plain peers need none.
func (v *Vat) selfFor(peer ID) (ID, error) {
	if peer.IsZero() {
		return ID{}, nil
	}
	return v.ID()
}

func (v *Vat) peerLocked(id ID) *peer {
	p := v.peers[id]
	if p == nil {
		p = &peer{}
		v.peers[id] = p
	}
	return p
}

// startLocked makes a live link. Its conversation begins here.
func (v *Vat) startLocked(stream io.ReadWriteCloser, id ID, side side, from origin, label string) *link {
	l := &link{peer: id, side: side, from: from, place: label, label: label, since: time.Now(), gone: make(chan struct{})}
	var identity any
	if !id.IsZero() {
		identity = id
		l.label = id.String() + " at " + label
	}
	l.conn = rpc.NewConn(stream, rpc.ConnOptions{
		Restore:   v.restoreFor,
		Identity:  identity,
		Label:     l.label,
		Limits:    v.limits.Conn,
		Budget:    v.budget,
		Logger:    v.log,
		Machine:   v.config.Machine,
		NoPolling: v.config.NoPolling,
	})
	v.links[l] = struct{}{}
	v.from[from]++
	v.stats.Connects++
	v.running.Add(1)
	go v.watch(l)
	return l
}

// restoreFor answers a peer that asks for an object. The empty ID is sent as null or as an empty text.
func (v *Vat) restoreFor(ctx context.Context, id []byte, _ rpc.PeerInfo) (rpc.Ref, error) {
	return v.Restore(ctx, SwissFromBytes(id))
}

// watch follows a link to its end, and pings the peer if that is wanted.
func (v *Vat) watch(l *link) {
	defer v.running.Done()
	if every := v.keepAlive.Ping; every > 0 {
		v.keepAsking(l, every)
	}
	<-l.conn.Done()
	v.forget(l)
	v.log.Debug("vat: a connection has ended", "peer", l.label, "error", l.conn.Err())
}

// keepAsking asks the peer for a sign of life whenever nothing has come from it for a while, until the link ends, and
// ends it when there is none.
func (v *Vat) keepAsking(l *link, every time.Duration) {
	ticker := time.NewTicker(every)
	defer ticker.Stop()
	for seen := uint64(0); ; {
		select {
		case <-l.conn.Done():
			return
		case <-ticker.C:
		}
		if now := l.conn.Stats().MessagesReceived; now != seen {
			seen = now
			continue
		}
		if !l.ping(v.ctx, every) {
			v.log.Warn("vat: the peer gives no sign of life", "peer", l.label)
			v.retire(l)
			l.abort(errNoSignOfLife)
			return
		}
	}
}

var errNoSignOfLife = rpc.Errorf(rpc.Disconnected, "the peer gives no sign of life")

// ping asks the peer for something that every vat answers somehow, and reports whether it did in time.
func (l *link) ping(ctx context.Context, timeout time.Duration) bool {
	ctx, cancel := context.WithTimeout(ctx, timeout)
	defer cancel()
	ref := l.conn.Bootstrap(ctx)
	defer ref.Release()
	err := ref.Settled(ctx) // an exception is a sign of life as good as any
	select {
	case <-l.conn.Done():
		return false
	default:
		return err == nil || ctx.Err() == nil
	}
}

// probeTimeout is how long an existing connection has to prove that it lives when its peer makes another one.
const probeTimeout = 3 * time.Second

// mayReplace reports whether a link that the rule would keep is dead. A peer that makes one connection after the other
// has one of them looked into at a time; the rest are turned away.
func (v *Vat) mayReplace(l *link) bool {
	v.mu.Lock()
	busy := l.probed
	l.probed = true
	v.mu.Unlock()
	if busy {
		return false
	}
	dead := !l.ping(v.ctx, probeTimeout)
	v.mu.Lock()
	defer v.mu.Unlock()
	l.probed = false
	return dead
}

// retire marks a link as dying: nobody gets it any more.
func (v *Vat) retire(l *link) {
	v.mu.Lock()
	defer v.mu.Unlock()
	l.dying = true
}

// forget takes a link out of the tables.
func (v *Vat) forget(l *link) {
	v.mu.Lock()
	l.dying = true
	delete(v.links, l)
	if v.from[l.from]--; v.from[l.from] == 0 {
		delete(v.from, l.from)
	}
	last := l.conn.Stats()
	v.stats.traffic(last)
	v.stats.MessagesDropped += uint64(last.QueuedMessages)
	if p := v.peers[l.peer]; p != nil && p.link == l {
		p.link = nil
		v.tidyLocked(l.peer, p)
	}
	v.mu.Unlock()
	close(l.gone)
}

func (v *Vat) tidyLocked(id ID, p *peer) {
	if p.link == nil && p.attempt == nil {
		delete(v.peers, id)
	}
}

// bootstrap asks the peer for an object. The empty swiss number goes as null on the wire, since C++ knows nothing else.
func (l *link) bootstrap(ctx context.Context, id Swiss) rpc.Ref {
	if id.IsEmpty() {
		return l.conn.Bootstrap(ctx)
	}
	return l.conn.BootstrapID(ctx, bytes.Clone(id.Reveal()))
}

// abort ends the link with a reason for the peer. It does not wait for the end.
func (l *link) abort(reason error) { go l.conn.CloseWithError(reason) }

// shutdown ends the link when the peer's calls in flight have returned, or with ctx.
func (l *link) shutdown(ctx context.Context) error { return l.conn.Shutdown(ctx) }
