package vat

import (
	"context"
	"crypto/rand"
	"crypto/tls"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"net"
	"os"
	"runtime"
	"syscall"
	"time"
)

// listen opens the listener of a configuration and says where it is.
func listen(ctx context.Context, c *Config) (net.Listener, Location, error) {
	if c.Listener != nil {
		return c.Listener, locationOf(c.Listener.Addr(), c.Listen), nil
	}
	if c.Listen.unix {
		if err := removeStaleSocket(c.Listen.path); err != nil {
			return nil, Location{}, err
		}
	}
	config := net.ListenConfig{KeepAliveConfig: c.KeepAlive.withDefaults().config()}
	l, err := config.Listen(ctx, c.Listen.Network(), c.Listen.DialString())
	if err != nil {
		return nil, Location{}, explainLength(err, c.Listen)
	}
	return l, locationOf(l.Addr(), c.Listen), nil
}

// surelyShort is a length that the path of a socket may have on every system.
const surelyShort = 100

// explainLength says why a socket cannot be where its path is too long, of which the system says no more than that an
// argument is invalid.
func explainLength(err error, at Location) error {
	if at.unix && len(at.path) > surelyShort && errors.Is(err, syscall.EINVAL) {
		return fmt.Errorf("%w (the path has %d bytes, which is too long for a socket)", err, len(at.path))
	}
	return err
}

// locationOf is the location that was asked for, with the port that was taken.
func locationOf(addr net.Addr, asked Location) Location {
	switch addr := addr.(type) {
	case *net.TCPAddr:
		host := asked.host
		if host == "" && !addr.IP.IsUnspecified() {
			host = addr.IP.String()
		}
		return TCP(host, uint16(addr.Port))
	case *net.UnixAddr:
		return UnixSocket(addr.Name)
	}
	return asked
}

// removeStaleSocket removes the socket that a vat left behind which was killed. A socket that somebody may listen on,
// and a file of any other kind, stays.
func removeStaleSocket(path string) error {
	info, err := os.Lstat(path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return err
	}
	if info.Mode()&fs.ModeSocket == 0 {
		return fmt.Errorf("%s exists and is not a socket", path)
	}
	conn, err := net.DialTimeout("unix", path, time.Second)
	switch {
	case err == nil:
		conn.Close()
		return fmt.Errorf("another process listens on %s", path)
	case !nobodyListens(err):
		return fmt.Errorf("another process may listen on %s: %w", path, err)
	}
	return removeDead(path, info)
}

// removeDead removes the socket at path that was found dead. Another process that found it too may have put its own
// there since: that one stays.
func removeDead(path string, dead fs.FileInfo) error {
	aside := path + "." + rand.Text()[:8]
	err := os.Rename(path, aside)
	if errors.Is(err, fs.ErrNotExist) {
		return nil // the other one was faster
	}
	if err != nil {
		return err
	}
	moved, err := os.Lstat(aside)
	if err != nil {
		return err
	}
	if !os.SameFile(dead, moved) || !dead.ModTime().Equal(moved.ModTime()) { // inodes are used again
		return errors.Join(fmt.Errorf("another process listens on %s", path), os.Rename(aside, path))
	}
	return os.Remove(aside)
}

// nobodyListens reports whether connecting to a socket failed because its process is gone. A process that is too busy
// to accept, or lets others in only, is there.
func nobodyListens(err error) bool {
	if runtime.GOOS == "windows" { // which has an error of another name
		return true
	}
	return errors.Is(err, syscall.ECONNREFUSED) || errors.Is(err, fs.ErrNotExist) // removed meanwhile
}

// acceptPause is how long to wait when accepting fails, as it does when the process runs out of descriptors.
const acceptPause = 50 * time.Millisecond

// acceptLoop takes connections until the listener is closed.
func (v *Vat) acceptLoop() {
	defer v.running.Done()
	for {
		conn, err := v.listener.Accept()
		if errors.Is(err, net.ErrClosed) || v.ctx.Err() != nil {
			if err == nil {
				conn.Close()
			}
			if !v.isDown() {
				v.log.Error("vat: the listener was closed: no connections come in any more", "error", err)
			}
			return
		}
		if err != nil {
			v.log.Warn("vat: accepting a connection failed", "error", err)
			select {
			case <-time.After(acceptPause):
			case <-v.ctx.Done():
			}
			continue
		}
		setUserTimeout(conn, v.keepAlive)
		if err := v.roomFor(originOf(conn)); err != nil { // before anything is spent on it
			conn.Close()
			v.rejected(conn, err)
			continue
		}
		// In the order in which they came, as the oldest gives way when there are too many.
		g := v.greet(v.ctx, conn)
		v.running.Go(func() { v.serveIncoming(conn, g) })
	}
}

// serveIncoming authenticates a connection that was accepted, and adds it to the vat.
func (v *Vat) serveIncoming(conn net.Conn, g *greeting) {
	v.log.Debug("vat: accepting a new connection", "from", describeAddr(conn.RemoteAddr()))
	stream, peer, err := conn, ID{}, error(nil)
	if g != nil {
		stream, peer, err = g.authenticate(v.tls)
	}
	if err == nil {
		_, err = v.add(stream, peer, acceptedSide, describeAddr(conn.RemoteAddr()))
	}
	if err != nil && v.ctx.Err() == nil {
		v.rejected(conn, err)
	}
}

// rejected counts and logs a connection that was turned away.
func (v *Vat) rejected(conn net.Conn, why error) {
	v.count(func(s *Stats) { s.Rejections++ })
	level := slog.LevelWarn
	if errors.Is(why, errDuplicate) || errors.Is(why, ErrClosed) { // nobody's fault
		level = slog.LevelDebug
	}
	v.log.Log(v.ctx, level, "vat: rejecting a new connection", "from", describeAddr(conn.RemoteAddr()), "error", why)
}

func errSlowHandshake(limit time.Duration) error { return fmt.Errorf("no handshake within %v", limit) }

// A greeting is a handshake that is to come, with the context that bounds it.
type greeting struct {
	*handshake
	conn   net.Conn
	polled bool
	ctx    context.Context
	cancel context.CancelFunc
}

// greet makes room for a handshake within the limits on how long and how many. Nil for plain connections, which have none.
func (v *Vat) greet(ctx context.Context, conn net.Conn) *greeting {
	if v.config.DisableTLS {
		return nil
	}
	ctx, cancel := context.WithTimeoutCause(ctx, v.limits.HandshakeTimeout, errSlowHandshake(v.limits.HandshakeTimeout))
	ctx, crowdOut := context.WithCancelCause(ctx)
	return &greeting{v.handshakes.enter(originOf(conn), crowdOut), conn, !v.config.NoPolling, ctx, cancel}
}

// authenticate runs the server's side of the handshake.
func (g *greeting) authenticate(config *tls.Config) (stream net.Conn, peer ID, err error) {
	defer g.cancel()
	defer g.leave()
	through := newGate(g.conn)
	through.spoke = g.spoke
	encrypted, peer, err := serverHandshake(g.ctx, through, config)
	if err != nil {
		return nil, ID{}, err
	}
	return secured(encrypted, through, g.polled), peer, nil
}

func describeAddr(a net.Addr) string {
	if a == nil || a.String() == "" || a.String() == "@" {
		return "unnamed " + networkOf(a)
	}
	return a.Network() + ":" + a.String()
}

func networkOf(a net.Addr) string {
	if a == nil {
		return "stream"
	}
	return a.Network()
}
