package vat

import (
	"path/filepath"
	"strings"
	"testing"
)

func TestParseLocation(t *testing.T) {
	relative, err := filepath.Abs("rel/sock")
	if err != nil {
		t.Fatal(err)
	}
	for text, want := range map[string]Location{
		"tcp:localhost:7000":   TCP("localhost", 7000),
		"tcp:127.0.0.1:7000":   TCP("127.0.0.1", 7000),
		"tcp:[::1]:7000":       TCP("::1", 7000),
		"tcp::7000":            TCP("", 7000),
		"tcp:h:0":              TCP("h", 0),
		"tcp:h:65535":          TCP("h", 65535),
		"tcp:host:0x1F90":      TCP("host", 8080),
		"tcp:host:0o10":        TCP("host", 8),
		"tcp:host:0b11":        TCP("host", 3),
		"tcp:host:7_000":       TCP("host", 7000),
		"tcp:host:0777":        TCP("host", 777),
		"unix:/run/my.socket":  {path: "/run/my.socket", unix: true},
		"unix:rel/sock":        {path: relative, unix: true},
		"unix:/run/with:colon": {path: "/run/with:colon", unix: true},
	} {
		got, err := ParseLocation(text)
		if err != nil || got != want {
			t.Errorf("ParseLocation(%q) = %+v, %v", text, got, err)
			continue
		}
		if back, err := ParseLocation(got.String()); err != nil || back != got {
			t.Errorf("%q prints as %q, which reads as %v, %v", text, got, back, err)
		}
	}
}

func TestParseLocationErrors(t *testing.T) {
	for text, want := range map[string]string{
		"":                       "missing ':'",
		"localhost":              "missing ':'",
		"http:x":                 "only tcp:HOST:PORT and unix:PATH addresses are supported",
		"TCP:h:1":                "only tcp:HOST:PORT and unix:PATH addresses are supported",
		"unix:":                  "missing the path",
		"unix:/a\x00b":           "control character",
		"unix:/a\x1b[2Jb":        "control character",
		"unix:/a\u009b2Jb":       "control character",
		"tcp:a\u009b2Jb:1":       "invalid host",
		"tcp:localhost":          "missing :PORT",
		"tcp:h:port":             `invalid port "port"`,
		"tcp:h:65536":            `invalid port "65536"`,
		"tcp:h:-1":               `invalid port "-1"`,
		"tcp:h:":                 `invalid port ""`,
		"tcp:h:_1":               `invalid port "_1"`,
		"tcp:h:0x":               `invalid port "0x"`,
		"tcp:[::1]":              "missing port in IPv6 address",
		"tcp:[::1":               "missing port in IPv6 address",
		"tcp:[1.2.3.4]:1":        `invalid IPv6 address "1.2.3.4"`,
		"tcp:[fe80::1%eth0]:1":   `invalid IPv6 address`,
		"tcp:[x]:1":              `invalid IPv6 address "x"`,
		"tcp:::1:7000":           "needs brackets",
		"tcp:a b:1":              "invalid host",
		"tcp:" + longHost + ":1": "limit 255",
	} {
		if got, err := ParseLocation(text); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("ParseLocation(%q) = %v, %v; want error %q", text, got, err, want)
		}
	}
	if _, err := ParseLocation("tcp:" + longHost[1:] + ":1"); err != nil {
		t.Errorf("255 bytes of host: %v", err)
	}
}

var longHost = strings.Repeat("h", 256)

func FuzzParseLocation(f *testing.F) {
	for _, s := range []string{"tcp:localhost:7000", "tcp:[::1]:0x1b58", "unix:/run/x.sock", "tcp::1"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		l, err := ParseLocation(s)
		if err != nil {
			return
		}
		if again, err := ParseLocation(l.String()); err != nil || again != l {
			t.Errorf("%q reads as %q, which reads as %q, %v", s, l, again, err)
		}
	})
}
