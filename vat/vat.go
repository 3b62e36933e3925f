package vat

import (
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"sync"

	"github.com/marque-rpc/marque/rpc"
)

// ErrClosed says that a vat was used after Close.
var ErrClosed = errors.New("vat: the vat is closed")

// A Vat has an identity, offers objects through a restorer, and holds connections to other vats: at most one with
// each, shared by all that is between the two. All methods may be called from any goroutine.
type Vat struct {
	config    *Config
	restorer  Restorer
	log       *slog.Logger
	warnings  *calm // behind log
	limits    Limits
	keepAlive KeepAlive
	budget    *rpc.SendBudget // of all connections
	dialer    Dialer

	listener net.Listener // nil: a client
	listens  Location
	address  Address     // where others find the vat; without places: nowhere
	tls      *tls.Config // for incoming connections; nil: plain

	ctx        context.Context // ends with Close
	cancel     context.CancelCauseFunc
	running    sync.WaitGroup // goroutines of the vat
	handshakes handshakes
	closeOnce  sync.Once
	closed     chan struct{} // closed when everything has ended

	mu    sync.Mutex // guards what follows
	peers map[ID]*peer
	links map[*link]struct{} // all connections, plain ones too
	from  map[origin]int     // how many of them an origin has made
	down  bool               // no new connections
	stats Stats              // of what has happened, and of connections that are gone
}

// Serve makes a vat that listens where the configuration says, and offers the objects of restorer (nil: none). It
// returns when connections can be made. The vat ends with ctx, or Close.
//
// The vat takes over the restorer: where that is an io.Closer, such as a Table or a Single, it is closed with the vat.
func Serve(ctx context.Context, config *Config, restorer Restorer) (*Vat, error) {
	v, err := serve(ctx, config, restorer)
	if err != nil {
		if c, ok := restorer.(io.Closer); ok {
			err = errors.Join(err, c.Close())
		}
		return nil, fmt.Errorf("vat: serving: %w", unprefixed(err))
	}
	return v, nil
}

func serve(ctx context.Context, config *Config, restorer Restorer) (*Vat, error) {
	if !config.serves() {
		return nil, fmt.Errorf("no address to listen on (--%s)", flagListenAddress)
	}
	var tlsConfig *tls.Config
	if !config.DisableTLS {
		identity, err := config.Identity()
		if err != nil {
			return nil, err
		}
		tlsConfig = identity.ServerTLS()
	}
	listener, at, err := listen(ctx, config)
	if err != nil {
		return nil, err
	}
	public := config.Public
	if public.IsZero() {
		public = at
	}
	address, err := config.addressAt(public)
	if err != nil && !config.Public.IsZero() { // else the vat has no address to tell others
		listener.Close()
		return nil, err
	}
	v := newVat(config, restorer)
	v.listener, v.listens, v.tls, v.address = listener, at, tlsConfig, address
	if t, ok := restorer.(interface{ servedBy(*Vat) }); ok {
		t.servedBy(v)
	}
	kind := "(encrypted)"
	if tlsConfig == nil {
		kind = "UNENCRYPTED"
	}
	v.log.Info("vat: waiting for "+kind+" connections", "on", at.String())
	if public.isUnspecified() {
		v.log.Warn("vat: other machines cannot connect to the vat's address: set a public one", "address", public.String())
	}
	v.running.Add(1)
	go v.acceptLoop()
	v.closeWith(ctx)
	return v, nil
}

// NewClient makes a vat that does not listen. It may still offer the objects of restorer (nil: none), to the peers
// that it connects to. A nil config is the zero one. The vat ends with ctx, or Close.
func NewClient(ctx context.Context, config *Config, restorer Restorer) *Vat {
	if config == nil {
		config = &Config{}
	}
	v := newVat(config, restorer)
	v.closeWith(ctx)
	return v
}

func newVat(config *Config, restorer Restorer) *Vat {
	if restorer == nil {
		restorer = None()
	}
	warnings := newCalm(config.logger().Handler(), calmPeriod)
	v := &Vat{
		config: config, restorer: restorer, log: warnings.logger(), warnings: warnings, dialer: config.Dialer,
		limits: config.Limits.withDefaults(), keepAlive: config.KeepAlive.withDefaults(),
		peers: map[ID]*peer{}, links: map[*link]struct{}{}, from: map[origin]int{}, closed: make(chan struct{}),
	}
	if v.dialer == nil {
		v.dialer = newSystemDialer(v.keepAlive)
	}
	v.budget = rpc.NewSendBudget(v.limits.QueuedBytes)
	v.handshakes.limit, v.handshakes.perOrigin = v.limits.Handshakes, v.limits.HandshakesPerAddress
	v.ctx, v.cancel = context.WithCancelCause(context.Background())
	return v
}

// closeWith closes the vat when ctx ends.
func (v *Vat) closeWith(ctx context.Context) {
	stop := context.AfterFunc(ctx, func() { v.Close() })
	context.AfterFunc(v.ctx, func() { stop() })
}

// ID returns who the vat is. The first call may make the key.
func (v *Vat) ID() (ID, error) {
	identity, err := v.config.Identity()
	if err != nil {
		return ID{}, err
	}
	return identity.ID(), nil
}

// ListenAddr returns where the vat listens, with the port that it got. Zero for a client.
func (v *Vat) ListenAddr() Location { return v.listens }

// Address returns where others find the vat. It fails for a vat that has no public address.
func (v *Vat) Address() (Address, error) {
	if len(v.address.At) == 0 {
		return Address{}, errors.New("vat: the vat was not configured with a public address (Config.Public, --" + flagPublicAddress + ")")
	}
	return v.address, nil
}

// Derive is the swiss number that the vat's secret key gives a name: see [Identity.Derive].
func (v *Vat) Derive(name string) (Swiss, error) { return v.config.Derive(name) }

// SturdyURI names an object of this vat, by its swiss number. Whoever has the URI can use the object; it prints
// redacted, and Reveal gives its text. The restorer need not know the object yet.
func (v *Vat) SturdyURI(id Swiss) (URI, error) {
	address, err := v.Address()
	return URI{Address: address, Object: id}, err
}

// SturdyRef is SturdyURI with the means to connect.
func (v *Vat) SturdyRef(id Swiss) (SturdyRef, error) {
	uri, err := v.SturdyURI(id)
	if err != nil {
		return SturdyRef{}, err
	}
	return v.ImportURI(uri), nil
}

// Import reads a URI, or the path of a cap file, and returns the sturdy ref that it stands for.
func (v *Vat) Import(uriOrFile string) (SturdyRef, error) {
	uri, err := ParseURIOrFile(uriOrFile)
	if err != nil {
		return SturdyRef{}, err
	}
	return v.ImportURI(uri), nil
}

// ImportURI returns the sturdy ref that a URI stands for.
func (v *Vat) ImportURI(uri URI) SturdyRef { return SturdyRef{uri: uri, vat: v} }

// Restore asks the vat's own restorer, as a peer would.
func (v *Vat) Restore(ctx context.Context, id Swiss) (rpc.Ref, error) {
	return Restore(ctx, v.restorer, id, v.log)
}

// Done is closed when the vat has ended: after Close, or Shutdown, or the end of its context.
func (v *Vat) Done() <-chan struct{} { return v.closed }

// Close ends the vat at once: it stops listening, closes all connections, and waits until its goroutines have
// ended. It is idempotent. Calls in flight fail with rpc.ErrDisconnected.
func (v *Vat) Close() error {
	v.closeOnce.Do(func() {
		v.stopListening()
		v.cancel(ErrClosed)
		for _, l := range v.snapshot() {
			l.abort(errShutDown)
		}
		for _, l := range v.snapshot() {
			<-l.gone
		}
		v.running.Wait()
		if c, ok := v.restorer.(io.Closer); ok {
			if err := c.Close(); err != nil {
				v.log.Warn("vat: closing the restorer failed", "error", err)
			}
		}
		v.warnings.close()
		close(v.closed)
	})
	<-v.closed
	return nil
}

// Shutdown ends the vat in good order: it stops listening and taking up new work, lets the calls that are in
// flight on each connection return, and closes. When ctx ends first, it closes at once and returns the cause.
func (v *Vat) Shutdown(ctx context.Context) error {
	v.stopListening()
	var drained sync.WaitGroup
	for _, l := range v.snapshot() {
		drained.Go(func() {
			if err := l.shutdown(ctx); err != nil && ctx.Err() == nil {
				v.log.Debug("vat: draining a connection failed", "peer", l.label, "error", err)
			}
		})
	}
	drained.Wait()
	v.Close()
	if ctx.Err() != nil {
		return context.Cause(ctx)
	}
	return nil
}

// stopListening lets no new connections come in or be made.
func (v *Vat) stopListening() {
	v.mu.Lock()
	v.down = true
	v.mu.Unlock()
	if v.listener != nil {
		v.listener.Close() // an error means that it is closed already
	}
}

// isDown reports whether no new connections are to come in or be made.
func (v *Vat) isDown() bool {
	v.mu.Lock()
	defer v.mu.Unlock()
	return v.down
}

func (v *Vat) snapshot() []*link {
	v.mu.Lock()
	defer v.mu.Unlock()
	list := make([]*link, 0, len(v.links))
	for l := range v.links {
		list = append(list, l)
	}
	return list
}

// Caller returns the ID of the vat that made the call that ctx belongs to. It reports false for a call from this
// process, and for one that came over a plain connection, as nobody knows who made that.
func Caller(ctx context.Context) (ID, bool) {
	peer, ok := rpc.Peer(ctx)
	if !ok {
		return ID{}, false
	}
	id, ok := peer.Identity.(ID)
	return id, ok
}
