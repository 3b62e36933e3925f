package cli

import (
	"errors"
	"regexp"
)

// Hint is an error and what to do about it.
type Hint struct {
	Err  error
	Text string // one line
}

func (h *Hint) Error() string { return h.Err.Error() }

func (h *Hint) Unwrap() error { return h.Err }

// packages are the prefixes by which programs tell whose an error is. A person at
// a terminal knows no packages.
var packages = regexp.MustCompile(`(^|: |[(]|\n)(?:(?:vat|rpc|schema|discover|capnp|gen|transport|atomicfile): )+`)

// Message is what a person is told of an error: its text, and the hints in it.
func Message(err error) (text string, hints []string) {
	text = packages.ReplaceAllString(err.Error(), "$1")
	var h *Hint
	for errors.As(err, &h) {
		hints = append(hints, h.Text)
		err = h.Err
	}
	return text, hints
}
