// Package storetest is the conformance suite of store.Store: run it in the tests of a store of your own.
package storetest

import (
	"bytes"
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/marque-rpc/marque/store"
)

// Run checks that a store keeps the contract of store.Store. open returns an empty store.
// reopen, if not nil, returns a store as a process that starts anew would see it; nil means that the store
// does not outlive its process.
func Run(t *testing.T, open func(t *testing.T) store.Store, reopen func(t *testing.T, s store.Store) store.Store) {
	for _, c := range []struct {
		name  string
		check func(*testing.T, store.Store)
	}{
		{"SaveThenLoad", saveThenLoad},
		{"SaveReplaces", saveReplaces},
		{"MissingIsErrNotFound", missing},
		{"RemoveThenMissing", remove},
		{"List", list},
		{"ListStops", listStops},
		{"RecordsAreCopies", copies},
		{"Limits", limits},
		{"Expiry", expiry},
		{"ExpiryAndRenewal", renewal},
		{"ContextEnded", contextEnded},
		{"ConcurrentUse", concurrent},
	} {
		t.Run(c.name, func(t *testing.T) { c.check(t, open(t)) })
	}
	if reopen != nil {
		t.Run("SurvivesReopening", func(t *testing.T) { survives(t, open(t), reopen) })
	}
}

func digest(name string) store.Digest { return sha256.Sum256([]byte(name)) }

// records are samples with everything that may be hard to keep.
func records() map[string]store.Record {
	now := time.Now().UTC().Truncate(time.Microsecond)
	return map[string]store.Record{
		"empty":      {Created: now},
		"text":       {Type: "logger", Args: []byte("alice"), Owner: "sha-256:x", Created: now},
		"binary":     {Type: "Ünïcode '\"\n", Args: []byte{0, 1, 0xff, 0, '\n', 0}, Owner: "", Created: now},
		"large":      {Args: bytes.Repeat([]byte("0123456789"), 100_000), Created: now},
		"aligned":    {Args: make([]byte, 64), Created: now},
		"expires":    {Type: "t", Created: now, Expires: now.Add(time.Hour)},
		"long ago":   {Created: time.Date(1900, 1, 2, 3, 4, 5, 6000, time.UTC), Expires: time.Date(1969, 12, 31, 23, 59, 59, 999999000, time.UTC)},
		"far future": {Created: now, Expires: time.Date(9999, 12, 31, 23, 59, 59, 0, time.UTC)},
		"long names": {Type: strings.Repeat("t", store.MaxNameBytes), Owner: strings.Repeat("o", store.MaxNameBytes), Created: now},
	}
}

func mustSave(t *testing.T, s store.Store, key store.Digest, r store.Record) {
	t.Helper()
	if err := s.Save(t.Context(), key, r); err != nil {
		t.Fatalf("Save: %v", err)
	}
}

func expect(t *testing.T, s store.Store, key store.Digest, want store.Record) {
	t.Helper()
	got, err := s.Load(t.Context(), key)
	if err != nil {
		t.Fatalf("Load: %v", err)
	}
	if diff := compare(got, want); diff != "" {
		t.Errorf("Load: %s", diff)
	}
}

func compare(got, want store.Record) string {
	switch {
	case got.Type != want.Type:
		return fmt.Sprintf("type %q, want %q", got.Type, want.Type)
	case !bytes.Equal(got.Args, want.Args):
		return fmt.Sprintf("%d bytes of arguments, want %d, or other ones", len(got.Args), len(want.Args))
	case got.Owner != want.Owner:
		return fmt.Sprintf("owner %q, want %q", got.Owner, want.Owner)
	case !got.Created.Equal(want.Created):
		return fmt.Sprintf("created %v, want %v", got.Created, want.Created)
	case !got.Expires.Equal(want.Expires) || got.Expires.IsZero() != want.Expires.IsZero():
		return fmt.Sprintf("expires %v, want %v", got.Expires, want.Expires)
	}
	return ""
}

func saveThenLoad(t *testing.T, s store.Store) {
	for name, r := range records() {
		mustSave(t, s, digest(name), r)
	}
	for name, r := range records() {
		got, err := s.Load(t.Context(), digest(name))
		r.Created, got.Created = time.Time{}, time.Time{} // differs between two calls of records
		if r.Expires.Sub(got.Expires).Abs() < time.Minute {
			got.Expires = r.Expires
		}
		if err != nil || compare(got, r) != "" {
			t.Errorf("record %q: %v %s", name, err, compare(got, r))
		}
	}
	before := time.Now().Add(-time.Millisecond)
	mustSave(t, s, digest("now"), store.Record{})
	r, err := s.Load(t.Context(), digest("now"))
	if err != nil || r.Created.Before(before) || r.Created.After(time.Now()) {
		t.Errorf("created without time: %v, %v; want now", r.Created, err)
	}
}

func saveReplaces(t *testing.T, s store.Store) {
	key, r := digest("k"), records()["large"]
	mustSave(t, s, key, r)
	r.Args, r.Type = []byte("short"), "other"
	mustSave(t, s, key, r)
	expect(t, s, key, r)
}

func missing(t *testing.T, s store.Store) {
	mustSave(t, s, digest("there"), store.Record{})
	if _, err := s.Load(t.Context(), digest("missing")); !errors.Is(err, store.ErrNotFound) {
		t.Errorf("Load: %v, want ErrNotFound", err)
	}
	if err := s.Remove(t.Context(), digest("missing")); !errors.Is(err, store.ErrNotFound) {
		t.Errorf("Remove: %v, want ErrNotFound", err)
	}
	if _, err := s.Load(t.Context(), store.Digest{}); !errors.Is(err, store.ErrNotFound) {
		t.Errorf("Load of the zero digest: %v, want ErrNotFound", err)
	}
}

func remove(t *testing.T, s store.Store) {
	mustSave(t, s, digest("a"), store.Record{})
	mustSave(t, s, digest("b"), records()["text"])
	if err := s.Remove(t.Context(), digest("a")); err != nil {
		t.Fatal(err)
	}
	if _, err := s.Load(t.Context(), digest("a")); !errors.Is(err, store.ErrNotFound) {
		t.Errorf("after Remove: %v, want ErrNotFound", err)
	}
	if _, err := s.Load(t.Context(), digest("b")); err != nil {
		t.Errorf("the other record: %v", err)
	}
}

func list(t *testing.T, s store.Store) {
	for range s.List(t.Context()) {
		t.Fatal("an empty store lists something")
	}
	want := map[store.Digest]store.Record{}
	for name, r := range records() {
		mustSave(t, s, digest(name), r)
		want[digest(name)] = r
	}
	for e, err := range s.List(t.Context()) {
		if err != nil {
			t.Fatal(err)
		}
		r, ok := want[e.Digest]
		if !ok {
			t.Fatalf("%s is listed twice or was never saved", e.Digest)
		}
		if diff := compare(e.Record, r); diff != "" {
			t.Errorf("%s: %s", e.Digest, diff)
		}
		delete(want, e.Digest)
	}
	if len(want) != 0 {
		t.Errorf("%d records are not listed", len(want))
	}
}

func listStops(t *testing.T, s store.Store) {
	for i := range 5 {
		mustSave(t, s, digest(fmt.Sprint(i)), store.Record{})
	}
	for e := range s.List(t.Context()) {
		// The store must not be locked while it lists.
		if err := s.Remove(t.Context(), e.Digest); err != nil {
			t.Fatal(err)
		}
		break
	}
	n := 0
	for range s.List(t.Context()) {
		n++
	}
	if n != 4 {
		t.Errorf("%d records, want 4", n)
	}
}

func copies(t *testing.T, s store.Store) {
	key, r := digest("k"), store.Record{Args: []byte("original"), Created: time.Unix(1, 0)}
	mustSave(t, s, key, r)
	r.Args[0] = 'X'
	got, err := s.Load(t.Context(), key)
	if err != nil {
		t.Fatal(err)
	}
	got.Args[1] = 'X'
	r.Args = []byte("original")
	expect(t, s, key, r)
}

func limits(t *testing.T, s store.Store) {
	big := make([]byte, store.MaxArgsBytes+1)
	long := strings.Repeat("x", store.MaxNameBytes+1)
	mustSave(t, s, digest("k"), store.Record{Args: big[1:], Type: long[1:], Owner: long[1:]})
	r, err := s.Load(t.Context(), digest("k"))
	if err != nil || len(r.Args) != store.MaxArgsBytes {
		t.Errorf("a record at the limit: %d bytes, %v", len(r.Args), err)
	}
	for _, r := range []store.Record{{Args: big}, {Type: long}, {Owner: long}} {
		if err := s.Save(t.Context(), digest("k2"), r); err == nil {
			t.Error("a record over a limit is saved")
		}
	}
}

func expiry(t *testing.T, s store.Store) {
	now := time.Now()
	mustSave(t, s, digest("over"), store.Record{Expires: now.Add(-time.Second)})
	mustSave(t, s, digest("ahead"), store.Record{Expires: now.Add(time.Hour)})
	mustSave(t, s, digest("never"), store.Record{})
	if _, err := s.Load(t.Context(), digest("over")); err != nil {
		t.Errorf("Load of an expired record: %v; only Live hides it", err)
	}
	if _, err := store.Live(t.Context(), s, digest("over"), now); !errors.Is(err, store.ErrNotFound) {
		t.Errorf("Live of an expired record: %v, want ErrNotFound", err)
	}
	for _, name := range []string{"ahead", "never"} {
		if _, err := store.Live(t.Context(), s, digest(name), now); err != nil {
			t.Errorf("Live(%s): %v", name, err)
		}
	}
	removed, err := s.RemoveExpired(t.Context(), now)
	if err != nil || len(removed) != 1 || removed[0] != digest("over") {
		t.Errorf("RemoveExpired: %v, %v", removed, err)
	}
}

// renewal saves records again with a later time just as RemoveExpired looks for those whose time is over. A record that was
// renewed is there in the end, unless it was saved after its removal was reported, and then too.
func renewal(t *testing.T, s store.Store) {
	const keys, rounds = 8, 15
	now := time.Now()
	for round := range rounds {
		for k := range keys {
			mustSave(t, s, digest(fmt.Sprint(k)), store.Record{Expires: now.Add(-time.Second)})
		}
		var wg sync.WaitGroup
		for range 2 { // several may look at once
			wg.Go(func() {
				if _, err := s.RemoveExpired(t.Context(), now); err != nil {
					t.Errorf("RemoveExpired: %v", err)
				}
			})
		}
		for k := range keys {
			wg.Go(func() {
				if err := s.Save(t.Context(), digest(fmt.Sprint(k)), store.Record{Expires: now.Add(time.Hour)}); err != nil {
					t.Errorf("Save: %v", err)
				}
			})
		}
		wg.Wait()
		for k := range keys {
			if _, err := store.Live(t.Context(), s, digest(fmt.Sprint(k)), now); err != nil {
				t.Fatalf("round %d: a record that was renewed is gone: %v", round, err)
			}
		}
	}
}

func contextEnded(t *testing.T, s store.Store) {
	mustSave(t, s, digest("k"), store.Record{})
	reason := errors.New("the reason")
	ctx, cancel := context.WithCancelCause(t.Context())
	cancel(reason)
	if _, err := s.Load(ctx, digest("k")); !errors.Is(err, reason) {
		t.Errorf("Load: %v, want the context's cause", err)
	}
	if err := s.Save(ctx, digest("k2"), store.Record{}); !errors.Is(err, reason) {
		t.Errorf("Save: %v, want the context's cause", err)
	}
	if err := s.Remove(ctx, digest("k")); !errors.Is(err, reason) {
		t.Errorf("Remove: %v, want the context's cause", err)
	}
	if _, err := s.RemoveExpired(ctx, time.Now()); !errors.Is(err, reason) {
		t.Errorf("RemoveExpired: %v, want the context's cause", err)
	}
	for _, err := range s.List(ctx) {
		if !errors.Is(err, reason) {
			t.Errorf("List: %v, want the context's cause", err)
		}
	}
}

// concurrent writers and readers of one key see whole records only.
func concurrent(t *testing.T, s store.Store) {
	key := digest("k")
	mustSave(t, s, key, store.Record{Type: "0", Args: bytes.Repeat([]byte{'0'}, 1000)})
	var wg sync.WaitGroup
	for i := range 4 {
		wg.Go(func() {
			name := fmt.Sprint(i)
			for range 10 {
				if err := s.Save(t.Context(), key, store.Record{Type: name, Args: bytes.Repeat([]byte(name), 1000+i)}); err != nil {
					t.Error(err)
				}
				r, err := s.Load(t.Context(), key)
				if err != nil || len(r.Args) < 1000 || !bytes.Equal(r.Args, bytes.Repeat([]byte(r.Type), len(r.Args))) {
					t.Errorf("a mixed record of type %q: %v", r.Type, err)
				}
				own := digest(name)
				if err := s.Save(t.Context(), own, store.Record{}); err != nil {
					t.Error(err)
				}
				if err := s.Remove(t.Context(), own); err != nil {
					t.Error(err)
				}
			}
		})
	}
	wg.Wait()
}

func survives(t *testing.T, s store.Store, reopen func(*testing.T, store.Store) store.Store) {
	saved := records()
	for name, r := range saved {
		mustSave(t, s, digest(name), r)
	}
	if err := s.Remove(t.Context(), digest("text")); err != nil {
		t.Fatal(err)
	}
	delete(saved, "text")
	s = reopen(t, s)
	for name, r := range saved {
		expect(t, s, digest(name), r)
	}
	if _, err := s.Load(t.Context(), digest("text")); !errors.Is(err, store.ErrNotFound) {
		t.Errorf("the removed record: %v, want ErrNotFound", err)
	}
}
