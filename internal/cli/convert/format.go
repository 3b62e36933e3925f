// Package convert turns streams of messages from one format into another.
package convert

import (
	"fmt"
	"slices"
	"strings"
)

// Format is a form in which messages are stored.
type Format uint8

// The formats, by the names that the C++ tool gives them.
const (
	Binary     Format = iota // segment table and segments
	Packed                   // the same, packed
	Flat                     // one segment without a table; one message
	FlatPacked               // the same, packed
	Canonical                // one segment in canonical form; one message
	Text                     // the value syntax of the schema language
	JSON
)

var formatNames = []string{"binary", "packed", "flat", "flat-packed", "canonical", "text", "json"}

// FormatNames are the names of all formats.
func FormatNames() []string { return slices.Clone(formatNames) }

func (f Format) String() string { return formatNames[f] }

// NeedsType reports whether messages of the format cannot be read or written
// without knowing their type.
func (f Format) NeedsType() bool { return f >= Text }

// ParseFormat finds a format by its name.
func ParseFormat(name string) (Format, error) {
	if i := slices.Index(formatNames, name); i >= 0 {
		return Format(i), nil
	}
	return 0, fmt.Errorf("unknown format %q; the formats are %s", name, strings.Join(formatNames, ", "))
}

// ParseConversion reads FROM:TO.
func ParseConversion(arg string) (from, to Format, err error) {
	a, b, ok := strings.Cut(arg, ":")
	if !ok {
		return 0, 0, fmt.Errorf("%q is not a conversion: write FROM:TO, such as binary:json", arg)
	}
	if from, err = ParseFormat(a); err == nil {
		to, err = ParseFormat(b)
	}
	return from, to, err
}
