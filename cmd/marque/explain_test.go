package main

import (
	"context"
	"io"
	"net"
	"path/filepath"
	"strings"
	"testing"

	"github.com/marque-rpc/marque/cmd/marque/internal/testecho"
	"github.com/marque-rpc/marque/vat"
)

// stranger listens, and does something else than a vat with each connection, which it closes then.
func stranger(t *testing.T, with func(net.Conn)) (at string) {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	done := make(chan struct{})
	t.Cleanup(func() { l.Close(); <-done })
	go func() {
		defer close(done)
		for {
			conn, err := l.Accept()
			if err != nil {
				return
			}
			with(conn)
			conn.Close()
		}
	}()
	return l.Addr().String()
}

func sshServer(c net.Conn) {
	io.WriteString(c, "SSH-2.0-OpenSSH_9.2p1 Debian-2\r\n")
	io.Copy(io.Discard, c) // until the tool hangs up
}

func blackHole(c net.Conn) { io.Copy(io.Discard, c) }

func hangUp(net.Conn) {}

// Whoever mistakes the address, or meets a server that is not there or is no vat, is told what may be the matter.
func TestErrorsOfConnectingSayWhatToDo(t *testing.T) {
	secure := func(at string) string {
		id, err := vat.NewIdentity(vat.Ed25519)
		if err != nil {
			t.Fatal(err)
		}
		return "capnp://" + id.ID().String() + "@" + at + "/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
	}
	plain := func(at string) string { return "capnp://insecure@" + at }
	closed := stranger(t, hangUp)
	ssh, hole := stranger(t, sshServer), stranger(t, blackHole)
	gone, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	gone.Close()
	nothing := gone.Addr().String()
	for _, test := range []struct{ name, uri, want string }{
		{"plain to SSH", plain(ssh), "may not be a Cap'n Proto server"},
		{"plain to a black hole", plain(hole), "the server there accepts connections and says nothing"},
		{"plain to who hangs up", plain(closed), "may not be a Cap'n Proto server"},
		{"plain to a closed port", plain(nothing), "nothing listens there"},
		{"plain to a socket that is not there", plain("") + filepath.Join(t.TempDir(), "socket") + "/", "nothing listens there"},
		{"secure to SSH", secure(ssh), "the server there does not speak TLS"},
		{"secure to a black hole", secure(hole), "nothing answers there"},
		{"secure to who hangs up", secure(closed), "hangs up before it says who it is"},
		{"secure to a closed port", secure(nothing), "nothing listens there"},
		{"no URI", "127.0.0.1:7000", "a plain server is capnp://insecure@127.0.0.1:7000"},
	} {
		for _, command := range [][]string{{"ping"}, {"ls"}, {"call"}} {
			patience := "30s"
			if strings.Contains(test.name, "black hole") {
				patience = "200ms"
			}
			args := append(command, "--timeout="+patience, test.uri)
			if command[0] == "call" {
				args = append(args, "Echo.ping")
			}
			code, _, talk := invoke(args...)
			if code != 1 || !strings.Contains(talk, "\n  hint: ") || !strings.Contains(talk, test.want) {
				t.Errorf("%s: %s: code %d, said\n%s", command[0], test.name, code, talk)
			}
			if strings.Contains(talk, "AAAAAAAA") {
				t.Errorf("%s: %s: the secret is shown:\n%s", command[0], test.name, talk)
			}
		}
	}
}

// A server that has answered is one, whatever becomes of it then.
func TestErrorsAfterAnAnswerDoNotDoubtTheServer(t *testing.T) {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	var v *vat.Vat
	quits := testecho.NewCallback(quitter{quit: func() { v.Close() }})
	v, err = vat.Serve(t.Context(), &vat.Config{Listener: listener, DisableTLS: true}, vat.Single(vat.PublicSwiss(""), quits.Ref))
	if err != nil {
		t.Fatal(err)
	}
	uri := "capnp://insecure@" + listener.Addr().String()
	code, _, talk := invoke("call", "--timeout=1s", uri, "log", `{"msg": "wait"}`)
	if code != 1 || !strings.Contains(talk, "no answer within 1s") || strings.Contains(talk, "hint") {
		t.Errorf("a slow method: code %d, said\n%s", code, talk)
	}
	code, _, talk = invoke("call", uri, "log", `{"msg": "quit"}`)
	if code != 1 || !strings.Contains(talk, "disconnected") || strings.Contains(talk, "hint") {
		t.Errorf("a server that ends: code %d, said\n%s", code, talk)
	}
}

type quitter struct{ quit func() }

func (q quitter) Log(ctx context.Context, msg string) error {
	if msg == "quit" {
		go q.quit()
	}
	<-ctx.Done()
	return context.Cause(ctx)
}
