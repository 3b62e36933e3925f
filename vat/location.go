package vat

import (
	"errors"
	"fmt"
	"net"
	"net/netip"
	"path/filepath"
	"strconv"
	"strings"
	"unicode"
)

// Location is a place where a vat listens: a TCP host and port or the path of a Unix socket.
// It is comparable; two locations are equal if they were written the same.
// The zero Location is no place.
type Location struct {
	host string // TCP: name or IP literal without brackets
	port uint16
	path string // Unix
	tcp  bool
	unix bool
}

// TCP is a location reached by TCP. The host is a name or an IP address without brackets; port 0
// means, for listening only, any free port.
func TCP(host string, port uint16) Location { return Location{host: host, port: port, tcp: true} }

// UnixSocket is the location of a Unix-domain socket. A relative path is taken from the current
// directory, as the path is meant for other processes too.
func UnixSocket(path string) Location {
	if abs, err := filepath.Abs(path); err == nil && path != "" {
		path = abs
	}
	return Location{path: path, unix: true}
}

// IsZero reports whether l is no place at all.
func (l Location) IsZero() bool { return l == Location{} }

// isUnspecified reports whether l is an IP address that means all of a machine's interfaces.
func (l Location) isUnspecified() bool {
	addr, err := netip.ParseAddr(l.host)
	return err == nil && addr.IsUnspecified()
}

// Network is "tcp", "unix", or "" for the zero Location, as package net has it.
func (l Location) Network() string {
	switch {
	case l.unix:
		return "unix"
	case l.tcp:
		return "tcp"
	}
	return ""
}

// DialString is the address for net.Dial: "host:port" or a socket's path.
func (l Location) DialString() string {
	if l.unix {
		return l.path
	}
	return net.JoinHostPort(l.host, strconv.Itoa(int(l.port)))
}

// Host is the name or IP address of a TCP location.
func (l Location) Host() string { return l.host }

// Port is the port of a TCP location.
func (l Location) Port() uint16 { return l.port }

// Path is the path of a Unix socket.
func (l Location) Path() string { return l.path }

// String returns the form of command lines, which ParseLocation reads: tcp:HOST:PORT, tcp:[IPV6]:PORT
// or unix:PATH.
func (l Location) String() string {
	if l.IsZero() {
		return ""
	}
	return l.Network() + ":" + l.DialString()
}

// ParseLocation reads tcp:HOST:PORT, tcp:[IPV6]:PORT or unix:PATH. A relative path is made absolute.
// An empty host means all interfaces when listening. The port is 0 to 65535.
func ParseLocation(s string) (Location, error) {
	l, err := parseLocation(s)
	if err != nil {
		return Location{}, fmt.Errorf("vat: address %q: %w", clip(s), err)
	}
	return l, nil
}

func parseLocation(s string) (Location, error) {
	scheme, rest, ok := strings.Cut(s, ":")
	switch {
	case !ok:
		return Location{}, errors.New("missing ':' (expected tcp:HOST:PORT or unix:PATH)")
	case scheme == "unix":
		return parseUnixLocation(rest)
	case scheme == "tcp":
		return parseTCPLocation(rest)
	}
	return Location{}, errors.New("only tcp:HOST:PORT and unix:PATH addresses are supported")
}

func parseUnixLocation(path string) (Location, error) {
	if path == "" {
		return Location{}, errors.New("missing the path of the socket")
	}
	if err := checkPath(path); err != nil {
		return Location{}, err
	}
	return UnixSocket(path), nil
}

// checkPath refuses a socket's path that cannot be, or would do things to a terminal that shows it.
func checkPath(path string) error {
	if strings.ContainsFunc(path, unicode.IsControl) {
		return errors.New("the path of the socket contains a control character")
	}
	return nil
}

func parseTCPLocation(rest string) (Location, error) {
	var host, portText string
	if strings.HasPrefix(rest, "[") {
		end := strings.IndexByte(rest, ']')
		if end < 0 || !strings.HasPrefix(rest[end+1:], ":") {
			return Location{}, errors.New("missing port in IPv6 address (expected tcp:[IPV6]:PORT)")
		}
		host, portText = rest[1:end], rest[end+2:]
		if err := checkIPv6(host); err != nil {
			return Location{}, err
		}
	} else {
		colon := strings.LastIndexByte(rest, ':')
		if colon < 0 {
			return Location{}, errors.New("missing :PORT")
		}
		host, portText = rest[:colon], rest[colon+1:]
		if strings.Contains(host, ":") {
			return Location{}, errors.New("an IPv6 address needs brackets: tcp:[IPV6]:PORT")
		}
	}
	if err := checkHost(host); err != nil {
		return Location{}, err
	}
	port, err := parsePort(portText)
	return TCP(host, port), err
}

func checkIPv6(host string) error {
	addr, err := netip.ParseAddr(host)
	if err != nil || !addr.Is6() || addr.Zone() != "" {
		return fmt.Errorf("invalid IPv6 address %q", clip(host))
	}
	return nil
}

// checkHost refuses what cannot be a host and would make error messages and logs confusing.
func checkHost(host string) error {
	const maxHostBytes = 255
	if len(host) > maxHostBytes {
		return fmt.Errorf("the host name has %d bytes, limit %d", len(host), maxHostBytes)
	}
	for _, c := range host {
		if c == ' ' || unicode.IsControl(c) || strings.ContainsRune("/@[]?#\\", c) {
			return fmt.Errorf("invalid host %q", clip(host))
		}
	}
	return nil
}

// parsePort reads an integer as command lines of the OCaml library do (7000, 7_000, 0x1b58), but checks its range.
func parsePort(s string) (uint16, error) {
	digits, base := s, 10
	if len(s) > 2 && s[0] == '0' {
		if b := map[byte]int{'x': 16, 'X': 16, 'o': 8, 'O': 8, 'b': 2, 'B': 2}[s[1]]; b != 0 {
			digits, base = s[2:], b
		}
	}
	bad := fmt.Errorf("invalid port %q (expected 0 to 65535)", clip(s))
	if strings.HasPrefix(digits, "_") {
		return 0, bad
	}
	n, err := strconv.ParseUint(strings.ReplaceAll(digits, "_", ""), base, 16)
	if err != nil {
		return 0, bad
	}
	return uint16(n), nil
}
