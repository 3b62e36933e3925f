package vat

import (
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha256"
	"crypto/subtle"
	"fmt"
	"io"
	"log/slog"

	"github.com/marque-rpc/marque/store"
)

// generatedBytes is the length of a generated swiss number: 160 bits.
const generatedBytes = 20

// redacted is what is printed in place of a secret.
const redacted = "<secret>"

// Swiss is a swiss number: the name of an object within its vat, and the authority to use it.
// Unless made with [PublicSwiss] it is secret, so it prints as "<secret>" everywhere; Reveal gives
// the bytes. Compare with Equal; == does not compile. The zero value is the empty, public number
// that names a vat's bootstrap object.
type Swiss struct {
	_ [0]func() // no ==, which would not take constant time
	// Behind a pointer, as fmt prints unexported fields of other people's structs without asking.
	raw *string
}

// NewSwiss returns a fresh random swiss number of 20 bytes, which cannot be guessed.
func NewSwiss() Swiss {
	var b [generatedBytes]byte
	rand.Read(b[:]) // never fails
	return swissOf(string(b[:]))
}

// DerivedSwiss computes the swiss number of name from a secret, such as an identity's
// (see [Identity.Derive]): the same number in each run, guessable only with the secret.
func DerivedSwiss(secret []byte, name string) Swiss {
	mac := hmac.New(sha256.New, secret)
	mac.Write([]byte(name))
	return swissOf(string(mac.Sum(nil)))
}

// PublicSwiss is a well-known name that grants access to everyone who can reach the vat.
// PublicSwiss("") is the bootstrap object that other implementations ask for.
func PublicSwiss(name string) Swiss { return swissOf(name) }

// SwissFromBytes is the inverse of Reveal. Any bytes of any length are allowed.
func SwissFromBytes(b []byte) Swiss { return swissOf(string(b)) }

func swissOf(raw string) Swiss {
	if raw == "" {
		return Swiss{}
	}
	return Swiss{raw: &raw}
}

func (s Swiss) bytes() string {
	if s.raw == nil {
		return ""
	}
	return *s.raw
}

// Reveal returns the secret bytes.
func (s Swiss) Reveal() []byte { return []byte(s.bytes()) }

// Digest returns the SHA-256 of the number: what tables and stores use as the key, so that they
// hold no secrets and lookups tell nothing by the time that they take.
func (s Swiss) Digest() store.Digest { return sha256.Sum256([]byte(s.bytes())) }

// IsEmpty reports whether s is the number of the bootstrap object.
func (s Swiss) IsEmpty() bool { return s.raw == nil }

// Equal compares two numbers in a time that depends on neither.
func (s Swiss) Equal(t Swiss) bool {
	a, b := s.Digest(), t.Digest()
	return subtle.ConstantTimeCompare(a[:], b[:]) == 1
}

// String hides the number.
func (s Swiss) String() string { return redacted }

// Format hides the number whatever the verb.
func (s Swiss) Format(f fmt.State, _ rune) { io.WriteString(f, redacted) }

// LogValue hides the number from slog.
func (s Swiss) LogValue() slog.Value { return slog.StringValue(redacted) }

// MarshalText hides the number: it must not end up in a JSON file by accident.
func (s Swiss) MarshalText() ([]byte, error) { return []byte(redacted), nil }
