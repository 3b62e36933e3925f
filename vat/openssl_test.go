package vat

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"net"
	"os/exec"
	"path/filepath"
	"testing"
	"time"
)

// haveOpenSSL reports whether there is the command-line tool of another TLS library.
func haveOpenSSL(t *testing.T) bool {
	t.Helper()
	_, err := exec.LookPath("openssl")
	if err != nil {
		t.Log("no openssl here: nothing to compare with")
	}
	return err == nil
}

// foreignKey writes a key and a certificate that OpenSSL made, and returns the ID that they have here.
func foreignKey(t *testing.T, algorithm string) (keyFile, certFile string, id ID) {
	t.Helper()
	dir := t.TempDir()
	keyFile, certFile = filepath.Join(dir, "key.pem"), filepath.Join(dir, "cert.pem")
	args := map[string][]string{
		"rsa": {"-algorithm", "RSA", "-pkeyopt", "rsa_keygen_bits:2048"}, "ec": {"-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-256"},
		"ed25519": {"-algorithm", "ed25519"},
	}[algorithm]
	run(t, append([]string{"genpkey", "-out", keyFile}, args...)...)
	run(t, "req", "-x509", "-new", "-key", keyFile, "-subj", "/CN=someone", "-days", "1", "-out", certFile)
	identity, err := LoadIdentity(keyFile)
	if err != nil {
		t.Fatal(err)
	}
	return keyFile, certFile, identity.ID()
}

func run(t *testing.T, args ...string) {
	t.Helper()
	if out, err := exec.Command("openssl", args...).CombinedOutput(); err != nil {
		t.Fatalf("openssl %v: %v\n%s", args, err, out)
	}
}

// Another TLS library connects to a vat: with each kind of key and either version of TLS, and not without a key.
func TestOpenSSLConnects(t *testing.T) {
	if !haveOpenSSL(t) {
		return
	}
	ctx := testContext(t)
	id := NewSwiss()
	server := serveOn(t, &Config{Logger: quietLog()}, Single(id, newThing(&thingService{name: "t:"})))
	at := server.ListenAddr().DialString()
	for _, algorithm := range []string{"rsa", "ec", "ed25519"} {
		keyFile, certFile, peer := foreignKey(t, algorithm)
		for _, version := range []string{"-tls1_2", "-tls1_3"} {
			cmd := exec.CommandContext(ctx, "openssl", "s_client", "-connect", at, "-cert", certFile, "-key", keyFile, version, "-quiet", "-ign_eof")
			in, err := cmd.StdinPipe()
			if err != nil {
				t.Fatal(err)
			}
			out, err := cmd.StdoutPipe()
			if err != nil {
				t.Fatal(err)
			}
			if err := cmd.Start(); err != nil {
				t.Fatal(err)
			}
			if _, err := in.Write(bootstrapFrame(0, id)); err != nil {
				t.Fatal(err)
			}
			if tag, _ := readMessage(t, out); tag != tagReturn {
				t.Errorf("%s %s: message %d in answer to Bootstrap", algorithm, version, tag)
			}
			if list := server.Connections(); len(list) != 1 || list[0].Peer != peer {
				t.Errorf("%s %s: connections %+v, want one of %s", algorithm, version, list, peer)
			}
			in.Close()
			cmd.Process.Kill()
			_ = cmd.Wait() // it was killed
			waitUntil(t, "the connection is gone", func() bool { return server.Stats().Connections == 0 })
		}
	}
	cmd := exec.CommandContext(ctx, "openssl", "s_client", "-connect", at, "-quiet", "-ign_eof")
	cmd.Stdin = bytes.NewReader(bootstrapFrame(0, id))
	if out, err := cmd.Output(); err == nil || len(out) != 0 {
		t.Errorf("without a key: %v, %q", err, out)
	}
}

// A vat connects to another TLS library, if that has the right key.
func TestConnectToOpenSSL(t *testing.T) {
	if !haveOpenSSL(t) {
		return
	}
	ctx := testContext(t)
	for _, version := range []string{"-tls1_2", "-tls1_3"} {
		keyFile, certFile, peer := foreignKey(t, "ec")
		at := freePort(t)
		cmd := exec.CommandContext(ctx, "openssl", "s_server", "-accept", at.DialString(), "-cert", certFile, "-key", keyFile,
			version, "-Verify", "1", "-verify_quiet", "-quiet")
		in, err := cmd.StdinPipe()
		if err != nil {
			t.Fatal(err)
		}
		cmd.Stderr = io.Discard
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		waitUntil(t, "openssl listens", func() bool {
			c, err := net.DialTimeout("tcp", at.DialString(), time.Second)
			if err == nil {
				c.Close()
			}
			return err == nil
		})
		client := clientOf(t, nil)
		address := Address{ID: peer, At: []Location{at}}
		if err := connectOnly(ctx, client, address); err != nil {
			t.Errorf("%s: %v", version, err)
		}
		address.ID = generateP256(t).ID()
		if err := connectOnly(ctx, client, address); err == nil {
			t.Errorf("%s: the wrong key is accepted", version)
		}
		in.Close()
		cmd.Process.Kill()
		_ = cmd.Wait() // it was killed
	}
}

func connectOnly(ctx context.Context, v *Vat, to Address) error {
	l, err := v.linkTo(ctx, to)
	if err == nil && l.peer != to.ID {
		err = fmt.Errorf("connected to %s", l.peer)
	}
	if err == nil {
		v.Disconnect(to.ID, errShutDown)
	}
	return err
}
