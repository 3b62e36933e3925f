package vat

import (
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/netip"
	"strconv"
	"strings"
)

const (
	scheme       = "capnp"
	insecureWord = "insecure"
)

// maxURIBytes bounds what ParseURI reads: paths and hosts are short, service IDs a few dozen bytes.
const maxURIBytes = 8 << 10

// URI designates one object in one vat: capnp://AUTH@HOST:PORT/SERVICE or capnp://AUTH@/SOCKET/PATH/SERVICE,
// with AUTH "insecure" or "sha-256:" and the vat's digest, and SERVICE the object's swiss number in base64url.
//
// Whoever has the URI can use the object. It therefore prints without its swiss number; Reveal gives the
// whole text. The zero URI designates nothing.
type URI struct {
	Address Address
	Object  Swiss
}

// Reveal returns the text of the URI, secret included, in canonical form. Of several places it has the first.
func (u URI) Reveal() string {
	if len(u.Address.At) == 0 {
		return ""
	}
	at := u.Address.At[0]
	text := scheme + "://" + u.Address.auth() + "@" + authority(at)
	service := encode64([]byte(u.Object.bytes()))
	switch {
	case at.unix:
		return text + "/" + service
	case service == "": // TCP and no service: no slash either
		return text
	}
	return text + "/" + service
}

// String is the URI with "<secret>" for its swiss number.
func (u URI) String() string {
	if u.Object.IsEmpty() {
		return u.Reveal()
	}
	return u.Address.String() + "/" + redacted
}

// Format prints String whatever the verb.
func (u URI) Format(f fmt.State, _ rune) { io.WriteString(f, u.String()) }

// MarshalText hides the swiss number.
func (u URI) MarshalText() ([]byte, error) { return []byte(u.String()), nil }

// LogValue hides the swiss number from slog.
func (u URI) LogValue() slog.Value { return slog.StringValue(u.String()) }

// Equal compares the addresses and, in constant time, the swiss numbers.
func (u URI) Equal(v URI) bool { return u.Address.Equal(v.Address) && u.Object.Equal(v.Object) }

// authority writes what follows the "@": host and port, or the escaped path of a socket.
func authority(l Location) string {
	if l.unix {
		path := escape(l.path, "/!$&'()*+,;=:@")
		if !strings.HasPrefix(path, "/") {
			path = "/" + path
		}
		return path
	}
	host := l.host
	if strings.Contains(host, ":") {
		host = "[" + host + "]"
	} else {
		host = escape(host, "!$&'()*+,;=")
	}
	return host + ":" + strconv.Itoa(int(l.port))
}

// ParseURI reads a capnp:// URI. It is lenient in what encoders differ in: upper-case scheme, percent
// escapes, base64 padding, IPv6 hosts in brackets or escaped, query and fragment (ignored).
//
// A Unix path is cut at its last "/": what follows is the service ID, so a socket's URI without one ends
// in "/". Errors never contain the path, as that has the secret.
func ParseURI(s string) (URI, error) {
	u, err := parseURI(s)
	if err != nil {
		return URI{}, fmt.Errorf("vat: %s: %w", describeURI(s), err)
	}
	return u, nil
}

// describeURI is what is safe to say of a URI that does not parse: scheme and user, and host and port
// where these look like such, as a slash may be missing and the secret may stand anywhere after.
func describeURI(s string) string {
	const maxUserBytes = len("sha-256:") + 64
	const prefix = scheme + "://"
	if len(s) < len(prefix) || !strings.EqualFold(s[:len(prefix)], prefix) {
		return "not a URI"
	}
	rest := s[len(prefix):]
	at := strings.IndexByte(rest, '@')
	if at < 0 || at > maxUserBytes || strings.IndexByte(rest[:at], '/') >= 0 {
		return "URI " + strconv.Quote(prefix+"…")
	}
	host, _, _ := strings.Cut(rest[at+1:], "/")
	if colon := strings.LastIndexByte(host, ':'); colon < 1 || len(host)-colon > len(":65535") || strings.Trim(host[colon+1:], "0123456789") != "" {
		host = ""
	}
	return "URI " + strconv.Quote(prefix+rest[:at+1]+clip(host)+"/…")
}

// parts is a URI cut up, with nothing decoded.
type parts struct {
	user, password string
	hasUser        bool
	hasPassword    bool
	host, port     string
	hasPort        bool
	path           string
}

func parseURI(s string) (URI, error) {
	if len(s) > maxURIBytes {
		return URI{}, fmt.Errorf("%d bytes long, limit %d", len(s), maxURIBytes)
	}
	name, rest, ok := strings.Cut(s, ":")
	if !ok || !isScheme(name) {
		return URI{}, errors.New("missing scheme (expected 'capnp://...')")
	}
	if !strings.EqualFold(name, scheme) {
		return URI{}, fmt.Errorf("unknown scheme %q (expected 'capnp://...')", clip(name))
	}
	p, err := split(rest)
	if err != nil {
		return URI{}, err
	}
	var u URI
	if u.Address.Insecure, u.Address.ID, err = p.auth(); err != nil {
		return URI{}, err
	}
	at, service, err := p.place()
	if err != nil {
		return URI{}, err
	}
	raw, err := decode64(service)
	if err != nil {
		return URI{}, fmt.Errorf("service ID: %w", err)
	}
	u.Address.At = []Location{at}
	u.Object = SwissFromBytes(raw)
	return u, nil
}

func isScheme(s string) bool {
	return s != "" && strings.Trim(strings.ToLower(s), "abcdefghijklmnopqrstuvwxyz0123456789+-.") == ""
}

func split(rest string) (parts, error) {
	var p parts
	if i := strings.IndexAny(rest, "?#"); i >= 0 {
		rest = rest[:i]
	}
	after, ok := strings.CutPrefix(rest, "//")
	if !ok {
		p.path = rest
		return p, nil
	}
	auth, path := after, ""
	if i := strings.IndexByte(after, '/'); i >= 0 {
		auth, path = after[:i], after[i:]
	}
	p.path = path
	hostPort := auth
	if i := strings.LastIndexByte(auth, '@'); i >= 0 {
		p.hasUser = true
		p.user, p.password, p.hasPassword = strings.Cut(auth[:i], ":")
		hostPort = auth[i+1:]
	}
	return p, p.splitHost(hostPort)
}

func (p *parts) splitHost(s string) error {
	colon := strings.LastIndexByte(s, ':')
	if end := strings.LastIndexByte(s, ']'); end > colon {
		colon = -1
	}
	if colon >= 0 {
		p.host, p.port, p.hasPort = s[:colon], s[colon+1:], true
	} else {
		p.host = s
	}
	if inner, ok := strings.CutPrefix(p.host, "["); ok {
		inner, ok = strings.CutSuffix(inner, "]")
		if !ok {
			return fmt.Errorf("invalid host %q", clip(p.host))
		}
		p.host = inner
		return checkIPv6(inner)
	}
	host, err := unescape(p.host)
	if err != nil {
		return fmt.Errorf("invalid host %q", clip(p.host))
	}
	p.host = host
	if addr, err := netip.ParseAddr(host); err == nil && addr.Is6() {
		return checkIPv6(host) // %3A%3A1, as old printers write it
	}
	if strings.Contains(host, ":") {
		return fmt.Errorf("invalid host %q", clip(host))
	}
	return checkHost(host)
}

func (p *parts) auth() (insecure bool, id ID, err error) {
	user, err1 := unescape(p.user)
	password, err2 := unescape(p.password)
	switch {
	case err1 != nil || err2 != nil:
		return false, ID{}, errors.New("bad percent escape before the '@'")
	case !p.hasUser && (p.host == "sha-256" || p.host == insecureWord):
		return false, ID{}, errors.New("cut off before the '@' (expected 'capnp://sha-256:DIGEST@HOST:PORT/...')")
	case !p.hasUser || user == "" && !p.hasPassword:
		return false, ID{}, errors.New("missing digest hash type (e.g. 'capnp://sha-256:DIGEST@...' or 'capnp://insecure@...')")
	case p.hasPassword:
		id, err := parseID(user, password)
		return false, id, err
	case user == insecureWord:
		return true, ID{}, nil
	}
	return false, ID{}, errors.New("missing digest value (e.g. 'capnp://sha-256:DIGEST@...' or 'capnp://insecure@...')")
}

// place returns the location and the text of the service ID.
func (p *parts) place() (Location, string, error) {
	switch {
	case p.host == "" && p.port != "":
		return Location{}, "", errors.New("port without host")
	case p.host != "" && p.port == "":
		return Location{}, "", errors.New("missing port")
	case p.host == "":
		return p.socket()
	}
	if strings.Trim(p.port, "0123456789") != "" {
		return Location{}, "", errors.New("the port is not a number") // not quoted: a missing slash puts the secret here
	}
	port, err := strconv.ParseUint(p.port, 10, 16)
	if err != nil || port == 0 {
		return Location{}, "", errors.New("the port is not between 1 and 65535")
	}
	service, err := unescape(strings.TrimPrefix(p.path, "/"))
	if err != nil {
		return Location{}, "", errors.New("bad percent escape in the service ID")
	}
	return TCP(p.host, uint16(port)), service, nil
}

func (p *parts) socket() (Location, string, error) {
	slash := strings.LastIndexByte(p.path, '/')
	if slash <= 0 {
		return Location{}, "", errors.New("no host and no socket path (a socket's URI ends in '/' and the service ID, which may be empty)")
	}
	path, err1 := unescape(p.path[:slash])
	service, err2 := unescape(p.path[slash+1:])
	if err1 != nil || err2 != nil {
		return Location{}, "", errors.New("bad percent escape in the path")
	}
	if err := checkPath(path); err != nil {
		return Location{}, "", err
	}
	return Location{path: path, unix: true}, service, nil
}
