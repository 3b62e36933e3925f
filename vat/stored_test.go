package vat

import (
	"context"
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/marque-rpc/marque/rpc"
	"github.com/marque-rpc/marque/store"
)

// storedThings is a table of two kinds of objects, whose names are in a store.
func storedThings(t *testing.T, s store.Store, log *logBuffer) *Table {
	named := func(kind string) RecordLoader {
		return func(_ context.Context, e store.Entry, self SturdyRef) (rpc.Ref, error) {
			if self.URI().Object.Digest() != e.Digest {
				return rpc.Ref{}, errors.New("self is another object")
			}
			return Persistent(newThing(&thingService{name: kind + string(e.Args) + ":"}), SaveAs(self)), nil
		}
	}
	byType := map[string]RecordLoader{"thing": named("thing "), "other": named("other ")}
	table := NewTable(TableConfig{Loader: LoadFrom(s, byType), Logger: log.logger(), Sturdy: func(id Swiss) (URI, error) {
		return URI{Address: Address{Insecure: true, At: []Location{TCP("127.0.0.1", 1)}}, Object: id}, nil
	}})
	clear(byType) // the loader has its own
	t.Cleanup(func() { table.Close() })
	return table
}

func mustEcho(t *testing.T, ref rpc.Ref, want string) {
	t.Helper()
	if got, err := rpc.As[thing](ref).echo(testContext(t), "x"); got != want || err != nil {
		t.Errorf("the object says %q, %v, want %q", got, err, want)
	}
}

// What Create makes of a record is saved, is of the record's type, and comes back by the sturdy ref that it gives.
func TestCreatedObjectsAreRestoredByType(t *testing.T) {
	ctx := testContext(t)
	var s store.Mem
	table := storedThings(t, &s, new(logBuffer))
	for _, kind := range []string{"thing", "other"} {
		ref, err := table.Create(ctx, &s, store.Record{Type: kind, Args: []byte("a")})
		if err != nil {
			t.Fatal(err)
		}
		mustEcho(t, ref, kind+" a:x")
		uri, err := SaveURI(ctx, ref)
		if err != nil {
			t.Fatal(err)
		}
		ref.Release()
		again, err := storedThings(t, &s, new(logBuffer)).Restore(ctx, uri.Object) // after a restart
		if err != nil {
			t.Fatal(err)
		}
		mustEcho(t, again, kind+" a:x")
		again.Release()
	}
}

// No record stays behind that nobody knows the number of.
func TestCreateLeavesNothingBehindWhenItFails(t *testing.T) {
	ctx := testContext(t)
	var s store.Mem
	var log logBuffer
	table := storedThings(t, &s, &log)
	_, err := table.Create(ctx, &s, store.Record{Type: "unheard of"})
	if err == nil || !strings.Contains(err.Error(), internalText) {
		t.Errorf("the creator hears %v", err)
	}
	if text := log.String(); !containsAll(text, "nothing loads records of type", "unheard of") {
		t.Errorf("the log says:\n%s", text)
	}
	if _, err = table.Create(ctx, &s, store.Record{Type: "thing", Expires: time.Now().Add(-time.Second)}); !errors.Is(err, ErrUnknownService) {
		t.Errorf("creating what has expired: %v", err)
	}
	if _, err := NewTable(TableConfig{}).Create(ctx, &s, store.Record{}); err == nil || !strings.Contains(err.Error(), "without a loader") {
		t.Errorf("without a loader: %v", err)
	}
	if _, err := table.Create(ctx, &s, store.Record{Type: strings.Repeat("x", store.MaxNameBytes+1)}); err == nil || !strings.Contains(err.Error(), "limit") {
		t.Errorf("a record that cannot be saved: %v", err)
	}
	for left := range s.List(ctx) {
		t.Errorf("left in the store: %v", left)
	}
}

// lossyStore saves, and says that it failed.
type lossyStore struct{ store.Mem }

func (s *lossyStore) Save(ctx context.Context, key store.Digest, r store.Record) error {
	return errors.Join(s.Mem.Save(ctx, key, r), errors.New("no answer from the disk"))
}

// A record whose Save failed, but took place, is not left for nobody.
func TestCreateLeavesNothingWhereSaveFails(t *testing.T) {
	ctx := testContext(t)
	var s lossyStore
	if _, err := storedThings(t, &s, new(logBuffer)).Create(ctx, &s, store.Record{Type: "thing"}); err == nil {
		t.Error("it succeeds")
	}
	for e := range s.List(ctx) {
		t.Errorf("%v is left", e.Digest)
	}
}
