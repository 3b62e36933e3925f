package vat

import (
	"bytes"
	"crypto"
	"crypto/sha256"
	"crypto/subtle"
	"crypto/x509"
	"fmt"
	"strings"
)

// hashName is the only digest that vat IDs use. Adding another would need all digests of a peer
// to be recorded, or one peer could be known under two names.
const hashName = "sha-256"

// ID is who a vat is: the SHA-256 of its public key (the DER of its SubjectPublicKeyInfo).
// It is no secret. The zero ID belongs to no vat, as nobody has a key with that hash; it stands
// for the unknown peer of a plain connection.
type ID [sha256.Size]byte

// PublicKeyID returns the ID of the vat with the given public key: RSA, ECDSA or Ed25519.
func PublicKeyID(key crypto.PublicKey) (ID, error) {
	// The key is encoded again instead of taking the certificate's bytes, so that one key has one ID
	// however a peer encoded it.
	der, err := x509.MarshalPKIXPublicKey(key)
	if err != nil {
		return ID{}, fmt.Errorf("vat: ID of a public key: %w", err)
	}
	return sha256.Sum256(der), nil
}

// ParseID reads the form that String writes, "sha-256:" and 43 characters of base64url.
func ParseID(s string) (ID, error) {
	name, digest, ok := strings.Cut(s, ":")
	if !ok {
		return ID{}, fmt.Errorf("vat: %q is not a vat ID (expected %q and a digest)", clip(s), hashName+":")
	}
	id, err := parseID(name, digest)
	if err != nil {
		return ID{}, fmt.Errorf("vat: %w", err)
	}
	return id, nil
}

func parseID(name, digest string) (ID, error) {
	if name != hashName {
		return ID{}, fmt.Errorf("unknown hash type %q (expected %q)", clip(name), hashName)
	}
	b, err := decode64(digest)
	if err != nil {
		return ID{}, fmt.Errorf("vat ID %q: %w", clip(digest), err)
	}
	if len(b) != len(ID{}) {
		return ID{}, fmt.Errorf("vat ID %q has %d bytes, want %d", clip(digest), len(b), len(ID{}))
	}
	return ID(b), nil
}

// String returns the ID as URIs have it: "sha-256:" and 43 characters of base64url.
func (id ID) String() string { return hashName + ":" + encode64(id[:]) }

// IsZero reports whether id is the zero ID, which belongs to no vat.
func (id ID) IsZero() bool { return id == ID{} }

// Compare orders IDs bytewise, unsigned. Both ends of a crossed connection decide with it which
// of the two survives, so the order is part of the protocol.
func (id ID) Compare(other ID) int { return bytes.Compare(id[:], other[:]) }

// matches compares in constant time. IDs are public, so this is caution, not need.
func (id ID) matches(other ID) bool { return subtle.ConstantTimeCompare(id[:], other[:]) == 1 }

// clip shortens text of unknown origin for use in an error.
func clip(s string) string {
	const maxBytes = 60
	if len(s) <= maxBytes {
		return s
	}
	return s[:maxBytes] + "…"
}
