package vat

import (
	"fmt"
	"slices"
	"strings"
)

// Address designates a vat: who it must prove to be and where to try to reach it.
// It holds no secret. The zero Address reaches nobody.
type Address struct {
	// ID is the vat's identity, checked in the TLS handshake. Unused if Insecure.
	ID ID
	// Insecure says that the connection is plain text with nobody's identity proven.
	Insecure bool
	// At lists the places where the vat may be, in order of preference. A URI carries exactly one.
	At []Location
}

// auth is the user part of the URI.
func (a Address) auth() string {
	if a.Insecure {
		return insecureWord
	}
	return a.ID.String()
}

// String returns the address for people and logs: the URI of each place without any service ID.
func (a Address) String() string {
	if len(a.At) == 0 {
		return scheme + "://" + a.auth() + "@"
	}
	parts := make([]string, len(a.At))
	for i, at := range a.At {
		parts[i] = scheme + "://" + a.auth() + "@" + authority(at)
	}
	return strings.Join(parts, " ")
}

// Equal reports whether both name the same vat (or both are insecure) at the same places, written the same.
func (a Address) Equal(b Address) bool {
	return a.Insecure == b.Insecure && (a.Insecure || a.ID == b.ID) && slices.Equal(a.At, b.At)
}

// places is for messages: "tcp:host:1, unix:/x".
func (a Address) places() string {
	parts := make([]string, len(a.At))
	for i, at := range a.At {
		parts[i] = at.String()
	}
	return strings.Join(parts, ", ")
}

func (a Address) check() error {
	if len(a.At) == 0 {
		return fmt.Errorf("the address of %s has no place to connect to", a.auth())
	}
	return nil
}
