package convert

import (
	"bufio"
	"encoding/binary"

	"github.com/marque-rpc/marque/capnp"
)

// guess says what the input looks like, for a person who named the wrong format.
func guess(in *bufio.Reader) Format {
	head, _ := in.Peek(256)
	for _, c := range head {
		switch c {
		case ' ', '\t', '\r', '\n':
			continue
		case '(', '#':
			return Text
		case '{':
			return JSON
		}
		break
	}
	if looksFramed(head) {
		return Binary
	}
	if unpacked, _ := capnp.Unpack(nil, head, 64*len(head)); looksFramed(unpacked) {
		return Packed
	}
	if looksPointer(head) {
		return Flat
	}
	return FlatPacked
}

// plausible reports whether input that looks like one format may be of another.
func plausible(looks, is Format) bool {
	switch is {
	case Canonical:
		is = Flat
	case Text, JSON:
		return looks == is
	}
	return looks == is || looks == FlatPacked // the last guess is no guess
}

// looksFramed reports whether b starts with a segment table of modest numbers.
func looksFramed(b []byte) bool {
	if len(b) < 16 {
		return false
	}
	segments := binary.LittleEndian.Uint32(b) + 1
	words := binary.LittleEndian.Uint32(b[4:])
	if segments == 0 || segments > 512 || words == 0 || words > 1<<27 {
		return false
	}
	table := (4 + 4*int(segments) + 7) &^ 7
	return len(b) < table+8 || looksPointer(b[table:])
}

// looksPointer reports whether b starts with a pointer that may be a root.
func looksPointer(b []byte) bool {
	if len(b) < 8 {
		return false
	}
	word := binary.LittleEndian.Uint64(b)
	if word == 0 || word&3 == 2 {
		return true
	}
	const offsetTooFar = 0x80000000
	return word&3 == 0 && (word&offsetTooFar == 0 || uint32(word) == 0xfffffffc)
}
