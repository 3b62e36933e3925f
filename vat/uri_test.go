package vat

import (
	"encoding/json"
	"fmt"
	"log/slog"
	"strings"
	"testing"
)

const digestText = "s16WV4JeGusAL_nTjvICiQOFqm3LqYrDj3K-HXdMi8s"

// The four strings that the OCaml library's own test pins, read and written.
func TestURIRoundTrip(t *testing.T) {
	id, err := ParseID("sha-256:" + digestText)
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		text string
		want URI
	}{
		{"capnp://insecure@/sock/", URI{Address{Insecure: true, At: []Location{UnixSocket("/sock")}}, PublicSwiss("")}},
		{"capnp://insecure@localhost:7000", URI{Address{Insecure: true, At: []Location{TCP("localhost", 7000)}}, PublicSwiss("")}},
		{"capnp://sha-256:" + digestText + "@localhost:7000/bWFpbg", URI{Address{ID: id, At: []Location{TCP("localhost", 7000)}}, PublicSwiss("main")}},
		{"capnp://sha-256:" + digestText + "@/sock/bWFpbg", URI{Address{ID: id, At: []Location{UnixSocket("/sock")}}, PublicSwiss("main")}},
		{"capnp://insecure@[::1]:7000/bWFpbg", URI{Address{Insecure: true, At: []Location{TCP("::1", 7000)}}, PublicSwiss("main")}},
		{"capnp://insecure@/run/my%20dir/s%25/bWFpbg", URI{Address{Insecure: true, At: []Location{UnixSocket("/run/my dir/s%")}}, PublicSwiss("main")}},
		{"capnp://insecure@/a!$&'()*+,;=:@b/", URI{Address{Insecure: true, At: []Location{UnixSocket("/a!$&'()*+,;=:@b")}}, PublicSwiss("")}},
	} {
		got, err := ParseURI(c.text)
		if err != nil || !got.Equal(c.want) {
			t.Errorf("ParseURI(%s) = %#v, %v", c.text, got, err)
		}
		if got := c.want.Reveal(); got != c.text {
			t.Errorf("Reveal gives %s, want %s", got, c.text)
		}
	}
}

func TestURIReadsLeniently(t *testing.T) {
	const canonical = "capnp://insecure@host:7000/bWFpbg"
	for _, text := range []string{
		"CAPNP://insecure@host:7000/bWFpbg", "capnp://insecure@host:7000/bWFpbg==", "capnp://insecure@host:7000/bWFpbg=",
		"capnp://insecure@host:7000/bWFpbh", "capnp://insecure@host:7000/bWFpb%67", "capnp://insecure@host:7000/bWFpbg?q=1#f",
		"capnp://in%73ecure@h%6fst:7000/bWFpbg", "capnp://insecure@host:07000/bWFpbg",
	} {
		if u, err := ParseURI(text); err != nil || u.Reveal() != canonical {
			t.Errorf("ParseURI(%s) = %s, %v", text, u.Reveal(), err)
		}
	}
	for _, text := range []string{"capnp://insecure@[::1]:1/", "capnp://insecure@%3A%3A1:1", "capnp://insecure@%3a%3a1:1/"} {
		if u, err := ParseURI(text); err != nil || u.Reveal() != "capnp://insecure@[::1]:1" {
			t.Errorf("ParseURI(%s) = %s, %v", text, u.Reveal(), err)
		}
	}
	for service, want := range map[string]string{"b": "", "bW": "m", "bWFpb": "mai", "bWFpbg": "main", "bWFpbh": "main", "": ""} {
		u, err := ParseURI("capnp://insecure@h:1/" + service)
		if err != nil || string(u.Object.Reveal()) != want {
			t.Errorf("service %q reads as %q, %v; want %q", service, u.Object.Reveal(), err, want)
		}
	}
}

func TestURIErrors(t *testing.T) {
	const secret = "SECRETSECRETSECRETSECRET"
	for _, c := range []struct{ text, want string }{
		{"http://insecure@h:1/" + secret, `unknown scheme "http" (expected 'capnp://...')`},
		{"//insecure@h:1/" + secret, "missing scheme"},
		{secret, "missing scheme"},
		{"capnp://sha-512:" + digestText + "@h:1/" + secret, `unknown hash type "sha-512"`},
		{"capnp://sha256:" + digestText + "@h:1/" + secret, `unknown hash type "sha256"`},
		{"capnp://SHA-256:" + digestText + "@h:1/" + secret, `unknown hash type "SHA-256"`},
		{"capnp://h:1/" + secret, "missing digest hash type"},
		{"capnp://sha-256:AAECAwQFBgcICQoLDA0ODxAREhMUFRYX", "cut off before the '@'"},
		{"capnp://insecure", "cut off before the '@'"},
		{"capnp:" + secret, "missing digest hash type"},
		{"capnp://@h:1/" + secret, "missing digest hash type"},
		{"capnp://sha-256@h:1/" + secret, "missing digest value"},
		{"capnp://insecure:@h:1/" + secret, "unknown hash type"},
		{"capnp://insecure:x@h:1/" + secret, "unknown hash type"},
		{"capnp://insecure@h/" + secret, "missing port"},
		{"capnp://insecure@h:/" + secret, "missing port"},
		{"capnp://insecure@:1/" + secret, "port without host"},
		{"capnp://insecure@h:70000/" + secret, "port is not between 1 and 65535"},
		{"capnp://insecure@h:0/" + secret, "port is not between 1 and 65535"},
		{"capnp://insecure@h:0x10/" + secret, "port is not a number"},
		{"capnp://insecure@h:1" + secret, "port is not a number"},
		{"capnp://insecure@h:1//" + secret, "malformed base64url"},
		{"capnp://insecure@h:1/a/" + secret, "malformed base64url"},
		{"capnp://insecure@h:1/" + secret + "+", "malformed base64url"},
		{"capnp://insecure@h:1/" + secret + " ", "malformed base64url"},
		{"capnp://insecure@h:1/" + secret + "%0A", "malformed base64url"},
		{"capnp://insecure@h:1/" + secret + "a.a", "malformed base64url"},
		{"capnp://insecure@h:1/" + secret + "===", "malformed base64url"},
		{"capnp://insecure@h:1/" + secret + "%g0", "bad percent escape"},
		{"capnp://insecure@/tmp/calc.socket", "malformed base64url"},
		{"capnp://insecure@/tmp/%1b[2J/" + secret, "control character"},
		{"capnp://insecure@", "no host and no socket path"},
		{"capnp://insecure@/", "no host and no socket path"},
		{"capnp://insecure@/" + secret, "no host and no socket path"},
		{"capnp://insecure@[::1:1/" + secret, "invalid host"},
		{"capnp://insecure@[1.2.3.4]:1/" + secret, "invalid IPv6 address"},
		{"capnp://insecure@[fe80::1%eth0]:1/" + secret, "invalid IPv6 address"},
		{"capnp://insecure@a b:1/" + secret, "invalid host"},
		{"capnp://sha-256:@h:1/" + secret, "has 0 bytes, want 32"},
		{"capnp://sha-256:" + digestText[:42] + "@h:1/" + secret, "has 31 bytes, want 32"},
		{"capnp://sha-256:" + digestText + "AA@h:1/" + secret, "has 33 bytes, want 32"},
		{"capnp://insecure@h:1/" + strings.Repeat("A", maxURIBytes), "bytes long, limit"},
	} {
		_, err := ParseURI(c.text)
		if err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("ParseURI(%s): error %v, want %q", clip(c.text), err, c.want)
			continue
		}
		if strings.Contains(err.Error(), secret) || !strings.HasPrefix(err.Error(), "vat: ") || strings.Count(err.Error(), "vat: ") != 1 {
			t.Errorf("error shows the secret or lacks its prefix: %v", err)
		}
	}
}

func TestURILengthLimit(t *testing.T) {
	base := "capnp://insecure@h:1/"
	if _, err := ParseURI(base + strings.Repeat("A", maxURIBytes-len(base))); err != nil {
		t.Errorf("at the limit: %v", err)
	}
	if _, err := ParseURI(base + strings.Repeat("A", maxURIBytes-len(base)+1)); err == nil {
		t.Error("over the limit: no error")
	}
}

// Nothing that prints values shows a swiss number.
func TestSecretsPrintRedacted(t *testing.T) {
	const secret = "hunter2-swiss"
	id := PublicSwiss(secret)
	uri := URI{Address{Insecure: true, At: []Location{TCP("h", 1)}}, id}
	identity := loadKey(t, "key-ed25519.pem")
	values := []any{id, &id, uri, &uri, []Swiss{id}, struct{ Field URI }{uri}, identity, *identity, struct{ I *Identity }{identity}, struct{ hidden Swiss }{id}, struct{ hidden URI }{uri}, SturdyRef{uri: uri}, struct{ hidden SturdyRef }{SturdyRef{uri: uri}}}
	for _, v := range values {
		var log strings.Builder
		slog.New(slog.NewJSONHandler(&log, nil)).Info("x", "v", v)
		slog.New(slog.NewTextHandler(&log, nil)).Info("x", "v", v)
		js, _ := json.Marshal(v)
		text := log.String() + string(js)
		for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%q", "%x", "%d"} {
			text += fmt.Sprintf(verb, v)
		}
		for _, leak := range []string{secret, encode64([]byte(secret)), fmt.Sprintf("%x", secret), "PRIVATE KEY", fmt.Sprintf("%d", identity.secret[0]) + " " + fmt.Sprintf("%d", identity.secret[1])} {
			if strings.Contains(text, leak) {
				t.Errorf("%T shows %q", v, leak)
			}
		}
	}
	if got := uri.String(); got != "capnp://insecure@h:1/<secret>" {
		t.Errorf("URI prints as %s", got)
	}
}

func TestAddressEqual(t *testing.T) {
	id := loadKey(t, "key-p256.pem").ID()
	a := Address{ID: id, At: []Location{TCP("h", 1)}}
	for _, c := range []struct {
		b    Address
		want bool
	}{
		{a, true},
		{Address{ID: id, At: []Location{TCP("H", 1)}}, false},
		{Address{ID: id, At: []Location{TCP("h", 2)}}, false},
		{Address{ID: id, At: []Location{UnixSocket("/h")}}, false},
		{Address{At: []Location{TCP("h", 1)}}, false},
		{Address{Insecure: true, At: []Location{TCP("h", 1)}}, false},
	} {
		if got := a.Equal(c.b); got != c.want {
			t.Errorf("Equal(%s) = %v", c.b, got)
		}
	}
}

func FuzzParseURI(f *testing.F) {
	for _, s := range []string{"capnp://insecure@/sock/", "capnp://sha-256:" + digestText + "@localhost:7000/bWFpbg", "capnp://insecure@[::1]:7", "capnp://insecure@%3A%3A1:1", "capnp://insecure@/a%20b/c/bWFpbg=="} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		u, err := ParseURI(s)
		if err != nil {
			return
		}
		again, err := ParseURI(u.Reveal())
		if err != nil || !again.Equal(u) || again.Reveal() != u.Reveal() {
			t.Errorf("%q reads as %q, which reads as %q, %v", s, u.Reveal(), again.Reveal(), err)
		}
	})
}
