package vat

import (
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"io"
	"net"
)

// errNoCertificate says that the peer proved no key.
var errNoCertificate = errors.New("the peer has no certificate")

// suites are what TLS 1.2 may use: the modern ones, which the OCaml library has too. With 1.3 there are no others.
var suites = []uint16{
	tls.TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256, tls.TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256,
	tls.TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384, tls.TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384,
	tls.TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256, tls.TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256,
}

// ServerTLS returns the configuration with which a vat accepts connections: TLS 1.2 or 1.3, the client has
// to prove a key, and any key will do; TLSPeerID tells which one it was.
func (i *Identity) ServerTLS() *tls.Config {
	return &tls.Config{
		MinVersion:   tls.VersionTLS12,
		CipherSuites: suites,
		Certificates: []tls.Certificate{i.cert},
		ClientAuth:   tls.RequireAnyClientCert,
		// A resumed session would bring the identity of an earlier handshake with it.
		SessionTicketsDisabled: true,
		// Small records help browsers that render half a page; nobody acts on half a message.
		DynamicRecordSizingDisabled: true,
	}
}

// ClientTLS returns the configuration with which a vat connects to peer: the handshake fails unless the
// server proves the key with that ID. Names, dates and issuers of its certificate do not matter.
func (i *Identity) ClientTLS(peer ID) *tls.Config {
	return &tls.Config{
		MinVersion:   tls.VersionTLS12,
		CipherSuites: suites,
		// Chains and names are not what is trusted here; verifyPeer does the checking.
		InsecureSkipVerify:          true,
		VerifyConnection:            func(state tls.ConnectionState) error { return verifyPeer(state, peer) },
		SessionTicketsDisabled:      true,
		DynamicRecordSizingDisabled: true,
		// Given unconditionally: the server's request names no authorities to match.
		GetClientCertificate: func(*tls.CertificateRequestInfo) (*tls.Certificate, error) { return &i.cert, nil },
	}
}

func verifyPeer(state tls.ConnectionState, want ID) error {
	got, err := TLSPeerID(state)
	if err != nil {
		return err
	}
	if !got.matches(want) {
		return &WrongKeyError{Got: got, Want: want}
	}
	return nil
}

// WrongKeyError is why a vat does not connect to a server that proved another key than the URI names: the server
// has lost its key, another server has taken its address, or somebody listens in between. Use errors.As to find it.
type WrongKeyError struct {
	Got  ID // what the server proved
	Want ID // what the URI names
}

// Error says both.
func (e *WrongKeyError) Error() string {
	return fmt.Sprintf("authentication failure: fingerprint %s does not match, expected %s", e.Got, e.Want)
}

// TLSPeerID returns the ID of the key that the peer proved in a TLS handshake.
func TLSPeerID(state tls.ConnectionState) (ID, error) {
	if len(state.PeerCertificates) == 0 {
		return ID{}, errNoCertificate
	}
	return PublicKeyID(state.PeerCertificates[0].PublicKey)
}

// TLSClient runs the client's side of a handshake over any stream, and returns the encrypted stream to peer.
// On error, and when ctx ends before the handshake does, the stream is closed.
func (i *Identity) TLSClient(ctx context.Context, stream io.ReadWriteCloser, peer ID) (*tls.Conn, error) {
	encrypted := tls.Client(netConn(stream), i.ClientTLS(peer))
	if err := encrypted.HandshakeContext(ctx); err != nil {
		stream.Close()
		return nil, fmt.Errorf("vat: TLS connection failed: %w", handshakeError(ctx, err))
	}
	return encrypted, nil
}

// TLSServer runs the server's side of a handshake over any stream, and returns the encrypted stream and the
// ID of the peer. On error, and when ctx ends before the handshake does, the stream is closed.
func (i *Identity) TLSServer(ctx context.Context, stream io.ReadWriteCloser) (*tls.Conn, ID, error) {
	return serverHandshake(ctx, netConn(stream), i.ServerTLS())
}

func serverHandshake(ctx context.Context, conn net.Conn, config *tls.Config) (*tls.Conn, ID, error) {
	encrypted := tls.Server(conn, config)
	err := encrypted.HandshakeContext(ctx)
	var id ID
	if err == nil {
		id, err = TLSPeerID(encrypted.ConnectionState())
	}
	if err != nil {
		conn.Close()
		return nil, ID{}, fmt.Errorf("vat: TLS connection failed: %w", handshakeError(ctx, err))
	}
	return encrypted, id, nil
}

// handshakeError prefers the reason for which the context ended over the read error that came of it.
func handshakeError(ctx context.Context, err error) error {
	if cause := context.Cause(ctx); cause != nil {
		return cause
	}
	return err
}
