package vat

import (
	"crypto/sha256"
	"crypto/tls"
	"crypto/x509"
	"encoding/base64"
	"errors"
	"fmt"
	"io"
	"net"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"
)

// ocamlVat is what a vat of the OCaml library shows of itself: its TLS profile, its certificate, and its habits.
type ocamlVat struct {
	cert   tls.Certificate
	digest string // base64url
}

// newOCamlVat has a key and a certificate that the OCaml libraries made.
func newOCamlVat(t *testing.T) *ocamlVat {
	t.Helper()
	cert, err := tls.LoadX509KeyPair(filepath.Join(vectorDir, "cert-rsa2048-by-ocaml-x509-0.16.2.pem"), filepath.Join(vectorDir, "key-rsa2048.pem"))
	if err != nil {
		t.Fatal(err)
	}
	return &ocamlVat{cert, digestOf(cert.Leaf)}
}

func digestOf(cert *x509.Certificate) string {
	sum := sha256.Sum256(cert.RawSubjectPublicKeyInfo)
	return base64.RawURLEncoding.EncodeToString(sum[:])
}

// profile is what ocaml-tls offers, as far as package tls has it too.
func (o *ocamlVat) profile(version uint16) *tls.Config {
	return &tls.Config{
		MinVersion: tls.VersionTLS12, MaxVersion: version,
		CurvePreferences: []tls.CurveID{tls.X25519, tls.CurveP384, tls.CurveP256, tls.CurveP521},
		CipherSuites: []uint16{tls.TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256, tls.TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384, tls.TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256,
			tls.TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256, tls.TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384, tls.TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256},
		SessionTicketsDisabled: true,
		InsecureSkipVerify:     true,
		ClientAuth:             tls.RequireAnyClientCert,
		Certificates:           []tls.Certificate{o.cert},
	}
}

// acceptable says what ocaml-tls, or an old release of the library, would refuse a certificate for.
func acceptable(cert *x509.Certificate) error {
	switch {
	case cert.Subject.CommonName != "capnp":
		return fmt.Errorf("common name %q: clients up to 1.2.0 want capnp", cert.Subject.CommonName)
	case len(cert.Extensions) != 0:
		return fmt.Errorf("%d extensions; one for a single role is refused in the other", len(cert.Extensions))
	case len(cert.SerialNumber.Bytes()) > 20 || cert.SerialNumber.Sign() <= 0:
		return fmt.Errorf("serial %d", cert.SerialNumber)
	}
	return nil
}

// uriText cuts up a URI by the grammar.
var uriText = regexp.MustCompile(`^capnp://(insecure|sha-256:([A-Za-z0-9_-]{43}))@(?:([^/@:]+):([0-9]+)|(/.+))/([A-Za-z0-9_-]+)$`)

// dial connects to a URI as a client of the library does, and returns the service ID.
func (o *ocamlVat) dial(t *testing.T, uri string, version uint16) (wireConn, string) {
	t.Helper()
	m := uriText.FindStringSubmatch(uri)
	if m == nil {
		t.Fatalf("the URI %s is not of the grammar", uri)
	}
	network, addr := "tcp", m[3]+":"+m[4]
	if m[5] != "" {
		network, addr = "unix", m[5]
	}
	conn, err := net.Dial(network, addr)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { conn.Close() })
	id, err := base64.RawURLEncoding.DecodeString(m[6])
	if err != nil {
		t.Fatal(err)
	}
	if m[1] == "insecure" {
		return wireConn{t, conn}, string(id)
	}
	encrypted := tls.Client(conn, o.profile(version))
	if err := encrypted.Handshake(); err != nil {
		t.Fatal(err)
	}
	state := encrypted.ConnectionState()
	peer := state.PeerCertificates[0]
	if err := acceptable(peer); digestOf(peer) != m[2] || err != nil || state.Version != version {
		t.Fatalf("digest %s, want %s; version %x; %v", digestOf(peer), m[2], state.Version, err)
	}
	return wireConn{t, encrypted}, string(id)
}

// wants reads up to the Return of a question, and lets others handle what else comes. It finishes the question.
func (c wireConn) wants(question uint64, others func(tag uint64, body record)) record {
	c.t.Helper()
	for {
		tag, body, err := c.read()
		if err != nil {
			c.t.Fatalf("waiting for the answer to question %d: %v", question, err)
		}
		if tag == msgReturn && body.word(0)&0xffffffff == question {
			c.send(finishOf(question)) // always, whatever the Return says
			return body
		}
		if others != nil {
			others(tag, body)
		}
	}
}

// variants are the ways in which two vats can be connected.
func variants(t *testing.T, f func(t *testing.T, plain bool, version uint16, at func() Location)) {
	for _, network := range []string{"tcp", "unix"} {
		for name, version := range map[string]uint16{"plain": 0, "TLS 1.2": tls.VersionTLS12, "TLS 1.3": tls.VersionTLS13} {
			t.Run(network+" "+name, func(t *testing.T) {
				f(t, version == 0, version, func() Location {
					if network == "unix" {
						return UnixSocket(filepath.Join(t.TempDir(), "s"))
					}
					return TCP("127.0.0.1", 0)
				})
			})
		}
	}
}

// A client of the OCaml library uses a server of ours: bootstrap with calls pipelined on it, an unknown ID, a callback, save,
// and after a restart of the server the saved reference.
func TestOCamlClient(t *testing.T) {
	variants(t, func(t *testing.T, plain bool, version uint16, at func() Location) {
		testContext(t)
		client := newOCamlVat(t)
		config := func(at Location) *Config {
			return &Config{Key: loadKey(t, "key-p256.pem"), Listen: at, DisableTLS: plain}
		}
		id := NewSwiss()
		serve := func(at Location) *Vat {
			table := NewTable(TableConfig{})
			v := serveOn(t, config(at), table)
			self, err := v.SturdyRef(id)
			if err != nil {
				t.Fatal(err)
			}
			if err := table.Add(id, Persistent(newThing(&thingService{name: "s:"}), SaveAs(self))); err != nil {
				t.Fatal(err)
			}
			return v
		}
		server := serve(at())
		uri, err := server.SturdyURI(id)
		if err != nil {
			t.Fatal(err)
		}
		conn, service := client.dial(t, uri.Reveal(), version)

		// Bootstrap, and a call on what it will bring.
		conn.send(bootstrapOf(0, service), callOf(1, answerTarget(0), thingID, 0, payload(rec().with("hi"))))
		boot := conn.wants(0, nil)
		table, _ := boot.rec(0).ptr(1).([]record)
		if boot.rec(0).ptr(0) != capability(0) || len(table) != 1 {
			t.Fatalf("the answer to Bootstrap is %v", boot)
		}
		object := table[0].word(0) >> 32
		if got := conn.wants(1, nil).rec(0).rec(0).text(0); got != "s:hi" {
			t.Errorf("the echo is %q", got)
		}

		// An unknown ID is a broken capability, and no more.
		conn.send(bootstrapOf(0, "no such thing"))
		if got := conn.wants(0, nil); got.word(0)>>48 != 1 || got.rec(0).text(0) != "Unknown persistent service ID" {
			t.Errorf("an unknown ID gives %v", got)
		}

		// A callback: the server calls export 0 of the client, which answers; all counts go back to nothing.
		released := uint64(0)
		conn.send(callOf(2, importTarget(object), thingID, 3, payload(rec().with(capability(0), "back"), hostedBySender(0))))
		others := func(tag uint64, body record) {
			switch tag {
			case msgCall:
				params := body.rec(1).rec(0)
				if target := body.rec(0); target.word(0) != 0 || body.word(1) != thingID || params.text(0) != "back" {
					t.Errorf("the server calls %v with %v", target, params)
				}
				conn.send(returnOf(body.word(0)&0xffffffff, payload(rec().with("client:"+params.text(0)))))
			case msgRelease:
				if body.word(0)&0xffffffff == 0 {
					released += body.word(0) >> 32
				}
			case msgFinish:
			default:
				t.Errorf("unexpected message %d", tag)
			}
		}
		if got := conn.wants(2, others).rec(0).rec(0).text(0); got != "client:back" {
			t.Errorf("the callback gives %q", got)
		}

		// Save, without parameters.
		conn.send(callOf(3, importTarget(object), PersistentID, 0, payload(nil)))
		saved := conn.wants(3, others).rec(0).rec(0).text(0)
		if saved != uri.Reveal() {
			t.Errorf("saved as %q", saved)
		}
		conn.send(releaseOf(object, 1))
		waitUntil(t, "the server holds nothing for the client", func() bool {
			list := server.Connections()
			return len(list) == 1 && list[0].Exports+list[0].Imports+list[0].Questions+list[0].Answers == 0
		})

		// The server goes, and says so; after its restart the reference works.
		where := server.ListenAddr()
		server.Close()
		var last error
		for last == nil {
			var tag uint64
			var body record
			if tag, body, last = conn.read(); last == nil {
				others(map[bool]uint64{true: msgFinish, false: tag}[tag == msgAbort], body)
			}
		}
		if released != 1 {
			t.Errorf("the callback was released %d times, want once", released)
		}
		if !errors.Is(last, io.EOF) {
			t.Errorf("the connection ends with %v", last)
		}
		serve(where)
		conn, service = client.dial(t, saved, version)
		conn.send(bootstrapOf(0, service), callOf(1, answerTarget(0), thingID, 0, payload(rec().with("again"))))
		conn.wants(0, nil)
		if got := conn.wants(1, nil).rec(0).rec(0).text(0); got != "s:again" {
			t.Errorf("the echo is %q", got)
		}
		conn.Close()
	})
}

// ocamlServer is a server of the OCaml library with one object, a Thing that is persistent.
type ocamlServer struct {
	*ocamlVat
	t       *testing.T
	l       net.Listener
	uri     string
	service string
	version uint16

	next    uint64              // question
	waiting map[uint64]uint64   // our question → the peer's, whose answer it is
	ids     map[string]struct{} // of Bootstraps
	refs    int                 // that the peer has to the object
	failed  map[uint64]bool     // Bootstraps of unknown IDs
}

func (o *ocamlVat) listen(t *testing.T, at Location, plain bool, version uint16) *ocamlServer {
	t.Helper()
	l, err := net.Listen(at.Network(), at.DialString())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { l.Close() })
	s := &ocamlServer{ocamlVat: o, t: t, l: l, version: version, service: "raw\x00id\xff"}
	auth, place := "sha-256:"+o.digest, l.Addr().String()
	if plain {
		auth = "insecure"
	}
	s.uri = fmt.Sprintf("capnp://%s@%s/%s", auth, place, base64.RawURLEncoding.EncodeToString([]byte(s.service)))
	return s
}

// accept waits for a client, which must be as ocaml-tls wants it.
func (s *ocamlServer) accept() (wireConn, error) {
	s.l.(interface{ SetDeadline(time.Time) error }).SetDeadline(time.Now().Add(20 * time.Second))
	conn, err := s.l.Accept()
	if err != nil || s.version == 0 {
		return wireConn{s.t, conn}, err
	}
	config := s.profile(s.version)
	config.GetConfigForClient = func(hello *tls.ClientHelloInfo) (*tls.Config, error) {
		if hello.ServerName != "" || len(hello.SupportedProtos) > 0 || !slices.Contains(hello.SupportedCurves, tls.X25519) ||
			!slices.Contains(hello.SupportedVersions, tls.VersionTLS12) || !slices.Contains(hello.SupportedVersions, tls.VersionTLS13) {
			s.t.Errorf("the client says hello with %+v", hello)
		}
		return nil, nil
	}
	encrypted := tls.Server(conn, config)
	if err := encrypted.Handshake(); err != nil {
		conn.Close()
		return wireConn{}, err
	}
	if err := acceptable(encrypted.ConnectionState().PeerCertificates[0]); err != nil {
		s.t.Error(err)
	}
	return wireConn{s.t, encrypted}, nil
}

// serve answers one client until it goes, or has released the object and stop says so.
func (s *ocamlServer) serve(conn wireConn, stop func() bool) {
	s.waiting, s.ids, s.failed, s.refs = map[uint64]uint64{}, map[string]struct{}{}, map[uint64]bool{}, 0
	for {
		tag, body, err := conn.read()
		if err != nil {
			return
		}
		s.handle(conn, tag, body)
		if stop != nil && stop() {
			return
		}
	}
}

func (s *ocamlServer) handle(conn wireConn, tag uint64, body record) {
	number := body.word(0) & 0xffffffff
	switch tag {
	case msgBootstrap:
		raw, ok := body.ptr(0).(string)
		if !ok || raw != s.service+"\x00" {
			s.failed[number] = true
			conn.send(throwOf(number, "Unknown persistent service ID"))
			return
		}
		s.ids[raw] = struct{}{}
		s.refs++
		conn.send(returnOf(number, payload(capability(0), hostedBySender(0))))
	case msgCall:
		s.call(conn, number, body)
	case msgReturn: // of the callback
		outer := s.waiting[number]
		text := body.rec(0).rec(0).text(0)
		conn.send(finishOf(number), returnOf(outer, payload(rec().with(text))))
	case msgFinish:
		delete(s.failed, number)
	case msgRelease:
		s.refs -= int(body.word(0) >> 32)
	case msgAbort:
	default:
		s.t.Errorf("the client sends message %d, which the library does not know", tag)
	}
}

func (s *ocamlServer) call(conn wireConn, number uint64, body record) {
	params, target := body.rec(1).rec(0), body.rec(0)
	if target.word(0)>>32 == 1 && s.failed[target.rec(0).word(0)&0xffffffff] { // pipelined on what is an error
		conn.send(throwOf(number, "Unknown persistent service ID"))
		return
	}
	switch iface, method := body.word(1), body.word(0)>>32&0xffff; {
	case body.word(0)>>48 != 0:
		s.t.Errorf("sendResultsTo is %d, want the caller", body.word(0)>>48)
	case iface == PersistentID:
		conn.send(returnOf(number, payload(rec().with(s.uri))))
	case method == 0:
		conn.send(returnOf(number, payload(rec().with("caml:"+params.text(0)))))
	case method == 3: // call back the capability, and answer with what that says
		caps, _ := body.rec(1).ptr(1).([]record)
		if len(caps) != 1 || caps[0].word(0)&0xffff != 1 {
			s.t.Errorf("the capabilities of the parameters are %v", caps)
			return
		}
		id, question := caps[0].word(0)>>32, s.next
		s.next++
		s.waiting[question] = number
		conn.send(callOf(question, importTarget(id), thingID, 0, payload(rec().with(params.text(1)))), releaseOf(id, 1))
	default: // no arguments, no results
		conn.send(returnOf(number, payload(nil)))
	}
}

// A client of ours uses a server of the OCaml library in the same ways.
func TestOCamlServer(t *testing.T) {
	variants(t, func(t *testing.T, plain bool, version uint16, at func() Location) {
		ctx := testContext(t)
		where := at()
		if !where.unix {
			where = freePort(t)
		}
		server := newOCamlVat(t).listen(t, where, plain, version)
		client := clientOf(t, nil)
		released := make(chan bool, 1)
		served := make(chan struct{})
		serve := func(stop func() bool) {
			defer close(served)
			conn, err := server.accept()
			if err != nil {
				t.Error(err)
				return
			}
			server.serve(conn, stop)
			select {
			case released <- server.refs == 0:
			default:
			}
			conn.Conn.Close()
		}
		go serve(func() bool { return server.refs == 0 && len(server.ids) > 0 })
		sr, err := client.Import(server.uri)
		if err != nil {
			t.Fatal(err)
		}
		c, err := Connect[thing](ctx, sr)
		if err != nil {
			t.Fatal(err)
		}
		wantEcho(t, ctx, c, "caml:hello")
		mine := newThing(&thingService{name: "mine:"})
		defer mine.Release()
		if got, err := c.call(ctx, mine, "back"); got != "mine:back" || err != nil {
			t.Errorf("the callback gives %q, %v", got, err)
		}
		if text, err := c.who(ctx); text != "" || err != nil {
			t.Errorf("null results read as %q, %v", text, err)
		}
		saved, err := client.Save(ctx, c.Ref)
		if err != nil || saved.URI().Reveal() != server.uri {
			t.Fatalf("saved as %v, %v", saved, err)
		}
		if !plain { // which would be another connection
			bad := saved.URI()
			bad.Object = PublicSwiss("other")
			other := mustConnect(t, ctx, client.ImportURI(bad))
			if _, err := other.echo(ctx, "x"); err == nil || !strings.Contains(err.Error(), unknownText) {
				t.Errorf("an unknown ID gives %v", err)
			}
			other.Release()
		}
		c.Release()
		select {
		case ok := <-released:
			if !ok {
				t.Error("the server's object is still referred to")
			}
		case <-time.After(20 * time.Second):
			t.Error("the server's object is not released")
		}
		<-served // the server is gone, without a word; and comes again
		waitUntil(t, "the client notices", func() bool { return len(client.Connections()) == 0 })
		served = make(chan struct{})
		go serve(nil)
		again := mustConnect(t, ctx, saved)
		wantEcho(t, ctx, again, "caml:hello")
		client.Close()
		<-served
	})
}

// Both vats dial at the same time. The connection stays that the one with the greater digest has made: the library's vat is
// told so with its words where it loses the older one, and sees a bare end where it loses the newer one.
func TestOCamlCrossedDials(t *testing.T) {
	for _, version := range []uint16{tls.VersionTLS12, tls.VersionTLS13} {
		for _, weWin := range []bool{true, false} {
			t.Run(fmt.Sprintf("%x we win %v", version, weWin), func(t *testing.T) {
				ctx := testContext(t)
				other := newOCamlVat(t)
				key := generateP256(t)
				for (key.ID().Compare(loadKey(t, "key-rsa2048.pem").ID()) > 0) != weWin {
					key = generateP256(t)
				}
				id := NewSwiss()
				vat := serveOn(t, &Config{Key: key}, Single(id, newThing(&thingService{name: "s:"})))
				server := other.listen(t, TCP("127.0.0.1", 0), false, version)
				uri, err := vat.SturdyURI(id)
				if err != nil {
					t.Fatal(err)
				}

				// We dial first, and it answers late: meanwhile it has dialled us.
				sr, err := vat.Import(server.uri)
				if err != nil {
					t.Fatal(err)
				}
				result := make(chan error, 1)
				go func() {
					c, err := Connect[thing](ctx, sr)
					if err == nil {
						defer c.Release()
						var got string
						if got, err = c.echo(ctx, "hello"); err == nil && got != "caml:hello" {
							err = errors.New(got)
						}
					}
					result <- err
				}()
				waitUntil(t, "we dial", func() bool { return len(vat.connecting()) == 1 })
				theirs, service := other.dial(t, uri.Reveal(), version)
				theirs.send(bootstrapOf(0, service))
				theirs.wants(0, nil)
				ours, err := server.accept()
				if err != nil {
					t.Fatal(err)
				}
				lost, kept := ours, theirs
				if weWin {
					lost, kept = theirs, ours
				}
				done := make(chan struct{})
				go func() {
					defer close(done)
					server.serve(kept, nil)
				}()
				var words string
				for {
					tag, body, err := lost.read()
					if err != nil {
						break
					}
					if tag == msgAbort {
						words = fmt.Sprint(body.word(0)>>32&0xffff, " ", body.text(0))
					}
				}
				if want := map[bool]string{true: "0 Invalidated by newer connection", false: ""}[weWin]; words != want {
					t.Errorf("the lost connection ends with %q, want %q", words, want)
				}
				if err := <-result; err != nil {
					t.Error(err)
				}
				waitUntil(t, "one connection is left", func() bool { return len(vat.Connections()) == 1 }) // the other one may be ending still
				if list := vat.Connections(); len(list) != 1 || list[0].Initiated != weWin {
					t.Errorf("the connections are %+v", list)
				}
				vat.Close()
				<-done
			})
		}
	}
}
