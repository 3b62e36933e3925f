package vat

import (
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
)

// The log says which vat, with the logger's own attributes, and which peer, method and question; never a swiss number.
func TestLogOfAVat(t *testing.T) {
	ctx := testContext(t)
	id := NewSwiss()
	var log logBuffer
	server := serveOn(t, &Config{Logger: log.logger().With("vat", "attic")}, Single(id, newThing(&thingService{name: "t:"})))
	client := clientOf(t, nil)
	c := mustConnect(t, ctx, sturdy(t, client, server, id))
	for range 2 { // the first call tells the log the method's name
		wantEcho(t, ctx, c, "t:hello")
	}
	clientID, err := client.ID()
	if err != nil {
		t.Fatal(err)
	}
	server.Close()
	text := log.String()
	for line := range strings.Lines(text) {
		if !strings.Contains(line, "vat=attic") {
			t.Errorf("a line without the logger's attributes: %s", line)
		}
	}
	if !containsAll(text, "waiting for (encrypted) connections", "on="+server.ListenAddr().String(), clientID.String(), "Thing.echo", "question=") {
		t.Errorf("the log says:\n%s", text)
	}
	for _, secret := range []string{encode64(id.Reveal()), string(id.Reveal()), "PRIVATE KEY"} {
		if strings.Contains(text, secret) {
			t.Errorf("the log shows %q", secret)
		}
	}
	var plain logBuffer
	serveOn(t, &Config{Logger: plain.logger(), DisableTLS: true}, nil)
	if text := plain.String(); !strings.Contains(text, "UNENCRYPTED") {
		t.Errorf("the log of a plain vat says:\n%s", text)
	}
}

// A restorer that fails in a way that is not for the peer is logged at level error.
func TestLogOfARestorer(t *testing.T) {
	ctx := testContext(t)
	id := NewSwiss()
	var log logBuffer
	failing := NewTable(TableConfig{Loader: &testLoader{fail: func(int32) error { return errDetails }}, Logger: log.logger()})
	server := serveOn(t, &Config{}, failing)
	c := mustConnect(t, ctx, sturdy(t, clientOf(t, nil), server, id))
	if _, err := c.echo(ctx, "x"); err == nil || !strings.Contains(err.Error(), internalText) || strings.Contains(err.Error(), "details") {
		t.Errorf("the peer hears %v", err)
	}
	if text := log.String(); !containsAll(text, "level=ERROR", "details that are none of the peer's business") {
		t.Errorf("the log says:\n%s", text)
	}
}

var errDetails = errorText("details that are none of the peer's business")

type errorText string

func (e errorText) Error() string { return string(e) }

func TestLogWarnsOfAnOpenKey(t *testing.T) {
	if runtime.GOOS == "windows" {
		return // modes say nothing there
	}
	path := filepath.Join(t.TempDir(), "key.pem")
	for mode, warns := range map[os.FileMode]bool{0o600: false, 0o400: false, 0o640: true, 0o604: true} {
		if err := os.WriteFile(path, loadKey(t, "key-ed25519.pem").RevealPEM(), 0o600); err != nil {
			t.Fatal(err)
		}
		if err := os.Chmod(path, mode); err != nil {
			t.Fatal(err)
		}
		var log logBuffer
		if _, err := (&Config{KeyFile: path, Logger: log.logger()}).Identity(); err != nil {
			t.Fatal(err)
		}
		if got := strings.Contains(log.String(), "others may read the secret key"); got != warns {
			t.Errorf("mode %v: the log says %q", mode, log.String())
		}
		if err := os.Remove(path); err != nil {
			t.Fatal(err)
		}
	}
}

// Who starts a vat without its key, by mistake, finds in the log that it is another vat now.
func TestLogTellsOfANewKey(t *testing.T) {
	path := filepath.Join(t.TempDir(), "key.pem")
	for _, isNew := range []bool{true, false} {
		var log logBuffer
		identity, err := (&Config{KeyFile: path, KeyType: Ed25519, Logger: log.logger()}).Identity()
		if err != nil {
			t.Fatal(err)
		}
		if got := containsAll(log.String(), "made a new secret key", path, identity.ID().String()); got != isNew {
			t.Errorf("new key: %v; the log says %q", isNew, log.String())
		}
	}
}
