package store

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"math"
	"time"
)

// A file of Dir is the record's arguments, zeros up to a multiple of 8 bytes, and a trailer:
//
//	type and owner, one after the other, zeros up to a multiple of 8 bytes
//	length of the arguments   8 bytes, little endian like all that follows
//	created, expires          8 bytes each: microseconds since 1970, or noTime
//	length of type, of owner  4 bytes each
//	checksum                 16 bytes: the start of the SHA-256 of everything before
//	magic                     8 bytes
//
// The OCaml library reads a whole file as one segment of a message, whose root pointer is the first word; what
// follows the message is out of its sight. It writes files without trailer: they are all arguments.

const (
	trailerMagic  = "marque\x00\x01"
	checksumBytes = 16
	footerBytes   = 8 + 8 + 8 + 4 + 4 + checksumBytes + len(trailerMagic)
	noTime        = math.MinInt64
)

// maxFileBytes is what the largest record takes.
const maxFileBytes = MaxArgsBytes + 2*MaxNameBytes + footerBytes + 16

func encodeFile(r Record) []byte {
	le := binary.LittleEndian
	b := make([]byte, 0, len(r.Args)+len(r.Type)+len(r.Owner)+footerBytes+16)
	b = pad8(append(b, r.Args...))
	b = append(b, r.Type...)
	b = pad8(append(b, r.Owner...))
	b = le.AppendUint64(b, uint64(len(r.Args)))
	b = le.AppendUint64(b, uint64(encodeTime(r.Created)))
	b = le.AppendUint64(b, uint64(encodeTime(r.Expires)))
	b = le.AppendUint32(b, uint32(len(r.Type)))
	b = le.AppendUint32(b, uint32(len(r.Owner)))
	sum := sha256.Sum256(b)
	b = append(b, sum[:checksumBytes]...)
	return append(b, trailerMagic...)
}

// decodeFile returns a record whose Args are part of b.
func decodeFile(b []byte) (Record, error) {
	if !bytes.HasSuffix(b, []byte(trailerMagic)) {
		return Record{Args: b}, nil // written by the OCaml library
	}
	if len(b) < footerBytes {
		return Record{}, fmt.Errorf("%w: trailer cut short", ErrCorrupt)
	}
	summed := b[:len(b)-checksumBytes-len(trailerMagic)]
	sum := sha256.Sum256(summed)
	if !bytes.Equal(sum[:checksumBytes], b[len(summed):len(summed)+checksumBytes]) {
		return Record{}, fmt.Errorf("%w: wrong checksum", ErrCorrupt)
	}
	le := binary.LittleEndian
	body, foot := summed[:len(b)-footerBytes], summed[len(b)-footerBytes:]
	argsLen := le.Uint64(foot)
	typeLen, ownerLen := uint64(le.Uint32(foot[24:])), uint64(le.Uint32(foot[28:]))
	if argsLen > uint64(len(body)) || up8(argsLen)+up8(typeLen+ownerLen) != uint64(len(body)) {
		return Record{}, fmt.Errorf("%w: wrong lengths", ErrCorrupt)
	}
	names := body[up8(argsLen):]
	return Record{
		Args:    body[:argsLen:argsLen],
		Type:    string(names[:typeLen]),
		Owner:   string(names[typeLen : typeLen+ownerLen]),
		Created: decodeTime(int64(le.Uint64(foot[8:]))),
		Expires: decodeTime(int64(le.Uint64(foot[16:]))),
	}, nil
}

func pad8(b []byte) []byte { return append(b, make([]byte, up8(uint64(len(b)))-uint64(len(b)))...) }

func up8(n uint64) uint64 { return (n + 7) &^ 7 }

func encodeTime(t time.Time) int64 {
	if t.IsZero() {
		return noTime
	}
	return t.UnixMicro()
}

func decodeTime(n int64) time.Time {
	if n == noTime {
		return time.Time{}
	}
	return time.UnixMicro(n).UTC()
}
