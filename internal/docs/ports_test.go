package docs

import (
	"maps"
	"math/rand/v2"
	"net"
	"regexp"
	"slices"
	"strconv"
	"testing"
)

var localAddress = regexp.MustCompile(`127\.0\.0\.1:[1-9]\d*`)

// ports replaces the addresses that a page shows by ones that are free on this machine, the same one each time, so that pages
// can name ports and still be run side by side.
type ports map[string]string // "127.0.0.1:7000" → "127.0.0.1:23456"

func (p ports) free(t *testing.T, text string) string {
	t.Helper()
	return localAddress.ReplaceAllStringFunc(text, func(shown string) string {
		if p[shown] == "" {
			p[shown] = p.unused(t)
		}
		return p[shown]
	})
}

// unused returns a free address that the page does not have yet. It looks below the ports that systems give to outgoing connections: one of those may be taken before it is used.
func (p ports) unused(t *testing.T) string {
	t.Helper()
	for range 100 {
		address := net.JoinHostPort("127.0.0.1", strconv.Itoa(10_000+rand.IntN(20_000)))
		l, err := net.Listen("tcp", address)
		if err != nil {
			continue
		}
		l.Close()
		if !slices.Contains(slices.Collect(maps.Values(p)), address) {
			return address
		}
	}
	t.Fatal("docs: no free port among a hundred")
	return ""
}

// A page keeps one address for each that it shows, whatever others listen on.
func TestPagesGetFreePorts(t *testing.T) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	taken := l.Addr().String()
	page := ports{}
	got := page.free(t, "listen on "+taken+" or 127.0.0.1:0; call 127.0.0.1:... or 127.0.0.1:9003")
	first, second := page.free(t, taken), page.free(t, "127.0.0.1:9003")
	if first == taken || first == second || got != "listen on "+first+" or 127.0.0.1:0; call 127.0.0.1:... or "+second {
		t.Errorf("%q, then %q and %q", got, first, second)
	}
}
