package vat

import (
	"encoding/base64"
	"errors"
	"strings"
)

var errBase64 = errors.New("malformed base64url")

// encode64 is the strict form that is written: URL alphabet, no padding, canonical.
func encode64(b []byte) string { return base64.RawURLEncoding.EncodeToString(b) }

// decode64 reads what other implementations accept: padding may be there or not, a last group
// may be cut short (its incomplete byte is dropped) and may have stray low bits.
// The error never contains the text, which may be a secret.
func decode64(s string) ([]byte, error) {
	for range 2 {
		s = strings.TrimSuffix(s, "=")
	}
	// The standard decoder skips line ends, which are errors here.
	if strings.ContainsAny(s, "\r\n") {
		return nil, errBase64
	}
	if len(s)%4 == 1 {
		// A lone last character carries no whole byte; it still has to be of the alphabet.
		if _, err := base64.RawURLEncoding.DecodeString(s[len(s)-1:] + "A"); err != nil {
			return nil, errBase64
		}
		s = s[:len(s)-1]
	}
	b, err := base64.RawURLEncoding.DecodeString(s)
	if err != nil {
		return nil, errBase64
	}
	return b, nil
}
