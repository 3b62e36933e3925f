package vat

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"os"
	"runtime"
	"sync"
	"time"

	"github.com/marque-rpc/marque/internal/atomicfile"
	"github.com/marque-rpc/marque/rpc"
)

// Config says how a vat is to be. The zero value is a client's; a vat that serves needs Listen or Listener.
// A Config is used by pointer and not changed once a vat has been made from it.
type Config struct {
	// Listen is where to accept connections. Port 0 takes any free port.
	Listen Location
	// Listener, if set, is used in place of Listen: for socket activation and networks of one's own. The vat closes it.
	Listener net.Listener
	// Public is where others find the vat, and what URIs say. Default: Listen, with the port that was taken.
	Public Location

	// Key is the vat's identity. Default: that of KeyPEM, else that in KeyFile, else a fresh one that is never saved.
	Key *Identity
	// KeyPEM is the text of a PEM file with the secret key.
	KeyPEM []byte
	// KeyFile is the path of a PEM file with the secret key. It is made, with mode 0600, if it is not there.
	KeyFile string
	// KeyType selects the key to make where there is none.
	KeyType KeyType
	// DisableTLS makes the vat accept plain connections, and no others: neither encrypted nor authenticated. Its URIs
	// say "insecure". Connections that it makes go by the URI.
	DisableTLS bool

	// Dialer makes outgoing connections. Default: TCP and Unix sockets of the operating system.
	Dialer Dialer
	// KeepAlive finds dead peers.
	KeepAlive KeepAlive
	// Limits bound what peers can make the vat spend.
	Limits Limits
	// NoPolling has connections sleep until something comes, instead of looking for it for up to 100 µs first: see rpc.ConnOptions.
	NoPolling bool
	// Logger gets what happens, without secrets. Attributes that it carries are in every line. Of warnings and errors with
	// the same message at most ten in ten seconds are logged, and the rest counted. Nil: warnings and errors go to
	// slog.Default(), and nothing else anywhere.
	Logger *slog.Logger
	// Machine is the machine that the vat's connections belong to. Nil: the process's.
	Machine *rpc.Machine

	mu         sync.Mutex // guards identity
	identity   *Identity
	keyMissing bool // made by Flags, and the option with the key file was not given
}

// Dialer makes connections to locations.
type Dialer interface {
	// Dial connects to one place, and gives up when ctx ends.
	Dial(ctx context.Context, to Location) (net.Conn, error)
}

// KeepAlive says how a vat finds out that a peer is gone which did not say so. Zero fields take the defaults.
type KeepAlive struct {
	// Idle is how long a TCP connection may be silent before the kernel probes it. Default: 60 s. Negative: no probes.
	Idle time.Duration
	// Interval is the time between probes. Default: 15 s.
	Interval time.Duration
	// Count is how many probes may go unanswered. Default: 4. Data that stays unacknowledged for as long as all
	// probes take ends the connection too (on Linux).
	Count int
	// Ping, if positive, makes the vat ask every peer for a sign of life after so long without any message from it, over
	// whatever network, and end the connection if none comes for as long again.
	Ping time.Duration
}

// The defaults of KeepAlive.
const (
	DefaultKeepAliveIdle     = 60 * time.Second
	DefaultKeepAliveInterval = 15 * time.Second
	DefaultKeepAliveCount    = 4
)

func (k KeepAlive) withDefaults() KeepAlive {
	if k.Idle == 0 {
		k.Idle = DefaultKeepAliveIdle
	}
	if k.Interval <= 0 {
		k.Interval = DefaultKeepAliveInterval
	}
	if k.Count <= 0 {
		k.Count = DefaultKeepAliveCount
	}
	return k
}

// Limits bound what peers can make a vat spend. Zero fields take the defaults.
type Limits struct {
	// HandshakeTimeout is how long a TLS handshake may take, of either side. Default: 10 s.
	HandshakeTimeout time.Duration
	// Handshakes is how many incoming handshakes may be under way. The oldest has to give way to one more. Default: 256.
	Handshakes int
	// HandshakesPerAddress is how many of them may be with one address: an IPv4 address, or a /64 of IPv6. The oldest has
	// to give way to one more of the same address. Default: a quarter of Handshakes, but at least 64. Negative: no limit
	// of its own, as a vat behind a proxy needs. Unix sockets have no addresses and are not limited so.
	HandshakesPerAddress int
	// Connections is how many connections a vat has at most; more are turned away. Default: 16,384.
	Connections int
	// ConnectionsPerAddress is how many of them one address may have made. Default: a quarter of Connections, but at
	// least 64. Negative: no limit of its own. What an address is: see HandshakesPerAddress.
	ConnectionsPerAddress int
	// DialTimeout is how long an attempt to connect may take, handshake included. Default: 60 s.
	DialTimeout time.Duration
	// QueuedBytes is how many bytes may wait to be sent on all connections together, before results for peers to which much is
	// queued already fail: see rpc.SendBudget. Default: 1 GiB.
	QueuedBytes int
	// Conn are the limits of each connection.
	Conn rpc.ConnLimits
}

// The defaults of Limits.
const (
	DefaultHandshakeTimeout = 10 * time.Second
	DefaultHandshakes       = 256
	DefaultConnections      = 16384
	DefaultDialTimeout      = 60 * time.Second
	DefaultQueuedBytes      = rpc.DefaultSendBudget
)

// leastPerAddress is the least default of the limits per address.
const leastPerAddress = 64

// perAddress is a limit per address beside the limit for all of them.
func perAddress(n, all int) int {
	switch {
	case n < 0:
		return all
	case n == 0:
		return max(all/4, leastPerAddress)
	}
	return n
}

func (l Limits) withDefaults() Limits {
	if l.HandshakeTimeout <= 0 {
		l.HandshakeTimeout = DefaultHandshakeTimeout
	}
	if l.Handshakes <= 0 {
		l.Handshakes = DefaultHandshakes
	}
	if l.Connections <= 0 {
		l.Connections = DefaultConnections
	}
	l.HandshakesPerAddress = perAddress(l.HandshakesPerAddress, l.Handshakes)
	l.ConnectionsPerAddress = perAddress(l.ConnectionsPerAddress, l.Connections)
	if l.DialTimeout <= 0 {
		l.DialTimeout = DefaultDialTimeout
	}
	if l.QueuedBytes <= 0 {
		l.QueuedBytes = DefaultQueuedBytes
	}
	return l
}

// Identity returns the vat's identity. The first call loads or makes the key.
func (c *Config) Identity() (*Identity, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.identity == nil {
		identity, err := c.loadIdentity()
		if err != nil {
			return nil, err
		}
		c.identity = identity
	}
	return c.identity, nil
}

func (c *Config) loadIdentity() (*Identity, error) {
	switch {
	case c.Key != nil:
		return c.Key, nil
	case c.KeyPEM != nil:
		return ParseIdentity(c.KeyPEM)
	case c.KeyFile != "":
		c.warnOfOpenKey()
		identity, created, err := loadOrCreateIdentity(atomicfile.OS{}, c.KeyFile, c.KeyType)
		if created { // where it is a mistake, such as a directory that was not mounted, all URIs of the vat are void
			c.logger().Info("vat: made a new secret key", "file", c.KeyFile, "id", identity.ID().String())
		}
		return identity, err
	case c.keyMissing:
		return nil, fmt.Errorf(`vat: --%s is required ("" for an ephemeral key)`, flagSecretKeyFile)
	case c.KeyType == DefaultKey && !c.serves():
		return NewIdentity(P256) // all peers of a client understand it, and it is made in no time
	}
	return NewIdentity(c.KeyType)
}

// warnOfOpenKey tells the log when others may read the key file.
func (c *Config) warnOfOpenKey() {
	info, err := os.Stat(c.KeyFile)
	if err != nil || runtime.GOOS == "windows" { // whose modes say nothing
		return
	}
	if mode := info.Mode().Perm(); info.Mode().IsRegular() && mode&0o077 != 0 {
		c.logger().Warn("vat: others may read the secret key", "file", c.KeyFile, "mode", mode.String())
	}
}

func (c *Config) serves() bool { return c.Listener != nil || !c.Listen.IsZero() }

// Derive is the swiss number that the vat's secret key gives a name: see [Identity.Derive].
func (c *Config) Derive(name string) (Swiss, error) {
	identity, err := c.Identity()
	if err != nil {
		return Swiss{}, err
	}
	return identity.Derive(name), nil
}

// Address returns the public address of the vat, before there is one. It fails where the port is not known yet.
func (c *Config) Address() (Address, error) {
	at := c.Public
	if at.IsZero() {
		at = c.Listen
	}
	return c.addressAt(at)
}

func (c *Config) addressAt(at Location) (Address, error) {
	switch {
	case at.IsZero():
		return Address{}, errors.New("vat: the vat was not configured with an address")
	case !at.unix && at.port == 0 && at == c.Public:
		return Address{}, fmt.Errorf("vat: %s cannot be a public address: it needs a port", at)
	case !at.unix && at.port == 0:
		return Address{}, errors.New("vat: the vat's port is not known before it listens")
	case !at.unix && at.host == "":
		return Address{}, fmt.Errorf("vat: %s cannot be a public address: set one that others can connect to", at)
	}
	if c.DisableTLS {
		return Address{Insecure: true, At: []Location{at}}, nil
	}
	identity, err := c.Identity()
	if err != nil {
		return Address{}, err
	}
	return Address{ID: identity.ID(), At: []Location{at}}, nil
}

// SturdyURI names an object of the vat, before there is one: see [Vat.SturdyURI].
func (c *Config) SturdyURI(id Swiss) (URI, error) {
	address, err := c.Address()
	return URI{Address: address, Object: id}, err
}

func (c *Config) logger() *slog.Logger {
	if c.Logger == nil {
		return defaultLogger()
	}
	return c.Logger
}
