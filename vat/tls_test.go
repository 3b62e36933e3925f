package vat

import (
	"context"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/rsa"
	"crypto/tls"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/pem"
	"errors"
	"io"
	"math/big"
	"net"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/marque-rpc/marque/vattest"
)

// bothSides runs both ends of a handshake over a pipe and returns what each saw.
func bothSides(t *testing.T, server *Identity, client *tls.Config) (peer ID, version uint16, serverErr, clientErr error) {
	t.Helper()
	a, b := tcpPair(t)
	ctx, cancel := context.WithTimeout(t.Context(), 10*time.Second)
	defer cancel()
	done := make(chan struct{})
	go func() {
		defer close(done)
		var conn *tls.Conn
		if conn, peer, serverErr = server.TLSServer(ctx, a); serverErr == nil {
			io.WriteString(conn, "x")
		}
	}()
	conn := tls.Client(b, client)
	if clientErr = conn.HandshakeContext(ctx); clientErr == nil {
		// With TLS 1.3 a server's refusal arrives only with the first read.
		_, clientErr = io.ReadFull(conn, make([]byte, 1))
		version = conn.ConnectionState().Version
	}
	b.Close()
	<-done
	return peer, version, serverErr, clientErr
}

// tcpPair returns the ends of a connection. Unlike net.Pipe it has buffers, so both sides can write at once.
func tcpPair(t *testing.T) (net.Conn, net.Conn) {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	a, err := net.Dial("tcp", l.Addr().String())
	if err != nil {
		t.Fatal(err)
	}
	b, err := l.Accept()
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { a.Close(); b.Close() })
	return a, b
}

func TestMutualTLSProvesBothKeys(t *testing.T) {
	files := []string{"key-rsa2048.pem", "key-p256.pem", "key-ed25519.pem"}
	for _, s := range files {
		for _, c := range files {
			for _, max := range []uint16{tls.VersionTLS12, tls.VersionTLS13} {
				server, client := loadKey(t, s), loadKey(t, c)
				config := client.ClientTLS(server.ID())
				config.MaxVersion = max
				peer, version, serverErr, clientErr := bothSides(t, server, config)
				if serverErr != nil || clientErr != nil || peer != client.ID() || version != max {
					t.Errorf("%s serving %s, version %x: peer %v, version %x, errors %v, %v", s, c, max, peer, version, serverErr, clientErr)
				}
			}
		}
	}
}

// Keys of all kinds that can be loaded prove themselves, of either side.
func TestAllLoadableKeysWork(t *testing.T) {
	other := loadKey(t, "key-ed25519.pem")
	for name, make := range map[string]func() (any, error){
		"P-384":    func() (any, error) { return ecdsa.GenerateKey(elliptic.P384(), rand.Reader) },
		"P-521":    func() (any, error) { return ecdsa.GenerateKey(elliptic.P521(), rand.Reader) },
		"RSA 1024": func() (any, error) { return rsa.GenerateKey(rand.Reader, 1024) },
		"RSA 3072": func() (any, error) { return rsa.GenerateKey(rand.Reader, 3072) },
	} {
		key, err := make()
		if err != nil {
			t.Fatal(err)
		}
		der, err := x509.MarshalPKCS8PrivateKey(key)
		if err != nil {
			t.Fatal(err)
		}
		identity, err := ParseIdentity(pem.EncodeToMemory(&pem.Block{Type: "PRIVATE KEY", Bytes: der}))
		if err != nil {
			t.Fatal(err)
		}
		for _, max := range []uint16{tls.VersionTLS12, tls.VersionTLS13} {
			for _, pair := range [][2]*Identity{{identity, other}, {other, identity}} {
				config := pair[1].ClientTLS(pair[0].ID())
				config.MaxVersion = max
				if peer, _, serverErr, clientErr := bothSides(t, pair[0], config); serverErr != nil || clientErr != nil || peer != pair[1].ID() {
					t.Errorf("%s, version %x: peer %v, errors %v, %v", name, max, peer, serverErr, clientErr)
				}
			}
		}
	}
}

func TestWrongServerKeyIsRefused(t *testing.T) {
	server, other := loadKey(t, "key-p256.pem"), loadKey(t, "key-ed25519.pem")
	_, _, serverErr, clientErr := bothSides(t, server, other.ClientTLS(other.ID()))
	if wrong, ok := errors.AsType[*WrongKeyError](clientErr); !ok || wrong.Got != server.ID() || wrong.Want != other.ID() {
		t.Errorf("client's error %v", clientErr)
	}
	if clientErr == nil || !strings.Contains(clientErr.Error(), "authentication failure: fingerprint") {
		t.Errorf("client's error %v", clientErr)
	}
	if serverErr == nil {
		t.Error("the server does not notice")
	}
}

func TestClientWithoutKeyIsRefused(t *testing.T) {
	for _, max := range []uint16{tls.VersionTLS12, tls.VersionTLS13} {
		server := loadKey(t, "key-p256.pem")
		_, _, serverErr, clientErr := bothSides(t, server, &tls.Config{InsecureSkipVerify: true, MaxVersion: max})
		if serverErr == nil || clientErr == nil {
			t.Errorf("version %x: errors %v, %v; want both", max, serverErr, clientErr)
		}
	}
}

func TestOldVersionsAreRefused(t *testing.T) {
	server := loadKey(t, "key-rsa2048.pem")
	config := server.ClientTLS(server.ID())
	config.MinVersion, config.MaxVersion = tls.VersionTLS10, tls.VersionTLS11
	if _, _, serverErr, _ := bothSides(t, server, config); serverErr == nil {
		t.Error("TLS 1.1 is accepted")
	}
}

// With TLS 1.2 the suites are those of the OCaml library that are authenticated encryption; none of the old ones is agreed on.
func TestOldSuitesAreRefused(t *testing.T) {
	for file, c := range map[string][2]uint16{
		"key-rsa2048.pem": {tls.TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA, tls.TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256},
		"key-p256.pem":    {tls.TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA, tls.TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384},
	} {
		for i, ok := range []bool{false, true} {
			server := loadKey(t, file)
			config := loadKey(t, "key-ed25519.pem").ClientTLS(server.ID())
			config.MaxVersion, config.CipherSuites = tls.VersionTLS12, c[i:i+1]
			if _, _, serverErr, clientErr := bothSides(t, server, config); (serverErr == nil && clientErr == nil) != ok {
				t.Errorf("%s with %s: errors %v, %v; want success %v", file, tls.CipherSuiteName(c[i]), serverErr, clientErr, ok)
			}
		}
	}
}

// Dates, names, issuers and usages of a certificate say nothing about a vat; its key says all.
func TestExpiredAndForeignCertificates(t *testing.T) {
	identity, other := loadKey(t, "key-p256.pem"), loadKey(t, "key-ed25519.pem")
	server := loadKey(t, "key-rsa2048.pem")
	templates := map[string]*x509.Certificate{
		"expired":       {SerialNumber: big.NewInt(1), NotBefore: time.Unix(0, 0), NotAfter: time.Unix(1000, 0)},
		"not yet valid": {SerialNumber: big.NewInt(1), NotBefore: time.Now().AddDate(10, 0, 0), NotAfter: time.Now().AddDate(20, 0, 0)},
		"other name":    {SerialNumber: big.NewInt(1), Subject: pkix.Name{CommonName: "example.org"}, DNSNames: []string{"example.org"}},
		"server only":   {SerialNumber: big.NewInt(1), ExtKeyUsage: []x509.ExtKeyUsage{x509.ExtKeyUsageServerAuth}},
	}
	for name, template := range templates {
		for _, issuer := range []*Identity{identity, other} {
			parent := template
			if issuer == other {
				parent = &x509.Certificate{Subject: pkix.Name{CommonName: "ca"}, SubjectKeyId: []byte{1}, KeyUsage: x509.KeyUsageCertSign, BasicConstraintsValid: true, IsCA: true}
			}
			der, err := x509.CreateCertificate(rand.Reader, template, parent, identity.cert.Leaf.PublicKey, issuer.cert.PrivateKey)
			if err != nil {
				t.Fatal(err)
			}
			config := identity.ClientTLS(server.ID())
			config.GetClientCertificate = func(*tls.CertificateRequestInfo) (*tls.Certificate, error) {
				return &tls.Certificate{Certificate: [][]byte{der}, PrivateKey: identity.cert.PrivateKey}, nil
			}
			peer, _, serverErr, clientErr := bothSides(t, server, config)
			if peer != identity.ID() || serverErr != nil || clientErr != nil {
				t.Errorf("%s: peer %v, errors %v, %v", name, peer, serverErr, clientErr)
			}
		}
	}
}

// A certificate is public: showing somebody else's without its key must fail.
func TestStolenCertificateIsRefused(t *testing.T) {
	server, victim, thief := loadKey(t, "key-rsa2048.pem"), loadKey(t, "key-p256.pem"), generateP256(t)
	config := thief.ClientTLS(server.ID())
	config.GetClientCertificate = func(*tls.CertificateRequestInfo) (*tls.Certificate, error) {
		return &tls.Certificate{Certificate: victim.cert.Certificate, PrivateKey: thief.cert.PrivateKey}, nil
	}
	if peer, _, serverErr, _ := bothSides(t, server, config); serverErr == nil {
		t.Errorf("the server takes the thief for %v", peer)
	}
}

func generateP256(t *testing.T) *Identity {
	t.Helper()
	identity, err := NewIdentity(P256)
	if err != nil {
		t.Fatal(err)
	}
	return identity
}

func TestHandshakeEndsWithItsContext(t *testing.T) {
	a, b := net.Pipe()
	defer b.Close()
	ctx, cancel := context.WithCancelCause(t.Context())
	reason := errors.New("changed my mind")
	cancel(reason)
	if _, _, err := loadKey(t, "key-p256.pem").TLSServer(ctx, a); !errors.Is(err, reason) {
		t.Errorf("error %v, want the cause", err)
	}
	if _, err := a.Write([]byte{0}); !errors.Is(err, io.ErrClosedPipe) {
		t.Errorf("the stream is still open: %v", err)
	}
}

func TestNoSessionResumption(t *testing.T) {
	server, client := loadKey(t, "key-p256.pem"), loadKey(t, "key-ed25519.pem")
	config := client.ClientTLS(server.ID())
	config.SessionTicketsDisabled = false
	config.ClientSessionCache = tls.NewLRUClientSessionCache(4)
	config.ServerName = "capnp"
	for range 2 {
		if _, _, serverErr, clientErr := bothSides(t, server, config); serverErr != nil || clientErr != nil {
			t.Fatal(serverErr, clientErr)
		}
		if state, ok := config.ClientSessionCache.Get("capnp"); ok {
			t.Fatalf("the server gave a session ticket: %v", state)
		}
	}
}

// TLS needs nothing of a stream but that it carries bytes.
func TestTLSOverAnyStream(t *testing.T) {
	server, client := loadKey(t, "key-rsa2048.pem"), loadKey(t, "key-ed25519.pem")
	a, b := vattest.Pipe()
	type onlyBytes struct{ io.ReadWriteCloser }
	done := make(chan error, 1)
	go func() {
		conn, peer, err := server.TLSServer(t.Context(), onlyBytes{a})
		if err == nil && peer != client.ID() {
			err = errors.New("the peer is " + peer.String())
		}
		if err == nil {
			_, err = io.WriteString(conn, "hello")
			conn.Close()
		}
		done <- err
	}()
	conn, err := client.TLSClient(t.Context(), onlyBytes{b}, server.ID())
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close()
	if text, err := io.ReadAll(conn); string(text) != "hello" || err != nil {
		t.Errorf("%q, %v", text, err)
	}
	if err := <-done; err != nil {
		t.Error(err)
	}
}

// A stream that only carries bytes has write deadlines, which package tls needs, and does not pretend to have read deadlines.
func TestDeadlinesOfAnyStream(t *testing.T) {
	reader, writer := io.Pipe() // takes a write when somebody reads
	stuck := netConn(struct {
		io.Reader
		io.WriteCloser
	}{strings.NewReader(""), writer})
	now := time.Now()
	if err := stuck.SetReadDeadline(now); !errors.Is(err, os.ErrNoDeadline) {
		t.Errorf("SetReadDeadline: %v", err)
	}
	if err := stuck.SetDeadline(now); !errors.Is(err, os.ErrNoDeadline) {
		t.Errorf("SetDeadline: %v", err)
	}
	for at, want := range map[time.Time]error{now: os.ErrDeadlineExceeded, now.Add(time.Hour): nil, {}: nil} {
		if err := stuck.SetWriteDeadline(at); err != nil {
			t.Error(err)
		}
		if want == nil {
			go reader.Read(make([]byte, 1))
		}
		if _, err := stuck.Write([]byte{1}); !errors.Is(err, want) {
			t.Errorf("a write with the deadline %v: %v, want %v", at, err, want)
		}
	}
	stuck.SetWriteDeadline(time.Now().Add(10 * time.Millisecond))
	if n, err := stuck.Write([]byte{1}); n != 0 || !errors.Is(err, io.ErrClosedPipe) {
		t.Errorf("a write that is late: %d, %v", n, err)
	}
	if err := stuck.Close(); err != nil {
		t.Error(err)
	}
}
