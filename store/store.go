// Package store keeps what is needed to bring persistent objects back: what a restorer loads from.
//
// A [Record] is found by the [Digest] of an object's swiss number, so a store never holds a secret:
// whoever steals it cannot use the objects. The package has stores in files ([Dir]) and in memory
// ([Mem]); package store/sqlite has one in an SQL database. Package vattest/storetest checks any other.
package store

import (
	"context"
	"crypto/sha256"
	"encoding/base64"
	"errors"
	"fmt"
	"iter"
	"time"
)

// Digest is the SHA-256 of a swiss number: the key of a record. It is not secret.
type Digest [sha256.Size]byte

// String is the digest in base64url, 43 characters: also the name of its file in a Dir.
func (d Digest) String() string { return base64.RawURLEncoding.EncodeToString(d[:]) }

// ParseDigest reads what String writes.
func ParseDigest(s string) (Digest, error) {
	b, err := base64.RawURLEncoding.Strict().DecodeString(s)
	if err != nil || len(b) != len(Digest{}) || len(s) != 43 {
		return Digest{}, fmt.Errorf("store: %.60q is not a digest", s)
	}
	return Digest(b), nil
}

var (
	// ErrNotFound says that there is no record with that digest.
	ErrNotFound = errors.New("not found")
	// ErrCorrupt says that what is stored is not what was saved.
	ErrCorrupt = errors.New("corrupt record")
)

// Limits of one record. A larger one is refused by Save.
const (
	MaxArgsBytes = 16 << 20
	MaxNameBytes = 4 << 10 // of Type and of Owner
)

// Record says how to make an object again.
type Record struct {
	// Type tells a loader which kind of object this is. May be empty.
	Type string
	// Args is what the kind of object needs, in its own encoding; see EncodeStruct.
	Args []byte
	// Owner says on whose behalf the object was saved; a vat ID, or what the application likes. May be empty.
	Owner string
	// Created is when the record was first saved. Zero in Save means now. Kept to the microsecond.
	Created time.Time
	// Expires is when the reference stops working. Zero means never. Kept to the microsecond.
	Expires time.Time
}

// Expired reports whether the record's time is over.
func (r Record) Expired(now time.Time) bool { return !r.Expires.IsZero() && !now.Before(r.Expires) }

// Normalized checks the limits and returns the record as a store keeps it: with a creation time, and times
// in UTC without what is smaller than a microsecond. For use by implementations of Save.
// A time before the year 1 or after the year 9999 is refused, as not every store could keep it.
func (r Record) Normalized(now time.Time) (Record, error) {
	switch {
	case len(r.Args) > MaxArgsBytes:
		return r, fmt.Errorf("store: the record has %d bytes of arguments, limit %d", len(r.Args), MaxArgsBytes)
	case len(r.Type) > MaxNameBytes:
		return r, fmt.Errorf("store: the record's type has %d bytes, limit %d", len(r.Type), MaxNameBytes)
	case len(r.Owner) > MaxNameBytes:
		return r, fmt.Errorf("store: the record's owner has %d bytes, limit %d", len(r.Owner), MaxNameBytes)
	case !canBeKept(r.Created) || !canBeKept(r.Expires):
		return r, errors.New("store: the record has a time that is not between the years 1 and 9999 (the zero time is for never)")
	}
	if r.Created.IsZero() {
		r.Created = now
	}
	r.Created = r.Created.UTC().Truncate(time.Microsecond)
	if !r.Expires.IsZero() {
		r.Expires = r.Expires.UTC().Truncate(time.Microsecond)
	}
	return r, nil
}

func canBeKept(t time.Time) bool { y := t.UTC().Year(); return 1 <= y && y <= 9999 }

// Entry is a record with its key.
type Entry struct {
	Digest Digest
	Record
}

// Store keeps records. All methods are safe for concurrent use, and fail with the context's cause if it ends.
type Store interface {
	// Load returns the record, or an error that is ErrNotFound. The record is the caller's.
	// Expired records are returned too: see Live.
	Load(ctx context.Context, key Digest) (Record, error)
	// Save writes a record or replaces one. When it returns nil the record survives a loss of power (where the
	// store is durable at all); on error the record is either the old one or the new one, as a whole.
	// The store does not keep r.Args.
	Save(ctx context.Context, key Digest, r Record) error
	// Remove deletes a record for good, or fails with an error that is ErrNotFound.
	Remove(ctx context.Context, key Digest) error
	// RemoveExpired deletes the records whose time is over, and returns their keys, so that live references can be
	// revoked too. A record that is saved with a later time meanwhile stays: it is looked at and deleted in one step.
	// On error it returns those that it has deleted so far.
	RemoveExpired(ctx context.Context, now time.Time) ([]Digest, error)
	// List yields all records in no order. Records saved or removed meanwhile may be missed or seen.
	// An error ends the sequence, except for ErrCorrupt, which tells of one record and goes on.
	List(ctx context.Context) iter.Seq2[Entry, error]
}

// Live loads a record that has not expired. An expired one gives an error that is ErrNotFound.
func Live(ctx context.Context, s Store, key Digest, now time.Time) (Record, error) {
	r, err := s.Load(ctx, key)
	if err != nil {
		return Record{}, err
	}
	if r.Expired(now) {
		return Record{}, fmt.Errorf("store: %s expired at %s: %w", key, r.Expires.Format(time.RFC3339), ErrNotFound)
	}
	return r, nil
}
