package vat

import (
	"context"
	"errors"
	"fmt"
	"runtime"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/marque-rpc/marque/rpc"
	"github.com/marque-rpc/marque/store"
)

// ask restores an object as a peer would, and calls it.
func ask(t *testing.T, ctx context.Context, r Restorer, id Swiss, want string) {
	t.Helper()
	ref, err := Restore(ctx, r, id, quietLog())
	if err != nil {
		t.Fatal(err)
	}
	defer ref.Release()
	wantEcho(t, ctx, thing{ref}, want)
}

func wantRefused(t *testing.T, ctx context.Context, r Restorer, id Swiss, reason string) {
	t.Helper()
	_, err := Restore(ctx, r, id, quietLog())
	var refusal *rpc.Error
	if !errors.As(err, &refusal) || refusal.Reason != reason || refusal.Kind != rpc.Failed {
		t.Errorf("error %v, want %q", err, reason)
	}
}

const (
	unknownText  = "Unknown persistent service ID"
	internalText = "Internal error restoring object"
)

func TestTableOfAddedObjects(t *testing.T) {
	ctx := testContext(t)
	released := make(chan string, 2)
	object := func(name string) rpc.Ref {
		return newThing(&thingService{name: name}, rpc.OnRelease(func() { released <- name }))
	}
	table := NewTable(TableConfig{})
	a, b := NewSwiss(), NewSwiss()
	if err := errors.Join(table.Add(a, object("a")), table.Add(b, object("b"))); err != nil {
		t.Fatal(err)
	}
	ask(t, ctx, table, a, "ahello")
	ask(t, ctx, table, b, "bhello")
	wantRefused(t, ctx, table, NewSwiss(), unknownText)
	if err := table.Add(a, object("dup")); !errors.Is(err, ErrDuplicate) {
		t.Errorf("adding twice: %v, want ErrDuplicate", err)
	}
	if got := <-released; got != "dup" {
		t.Errorf("%s was released, want the duplicate", got)
	}
	first, err := table.Restore(ctx, a)
	if err != nil {
		t.Fatal(err)
	}
	second, err := table.Restore(ctx, a)
	if err != nil {
		t.Fatal(err)
	}
	if same, err := rpc.Equal(first, second); !same || err != nil {
		t.Errorf("two restores give different objects (%v)", err)
	}
	first.Release()
	second.Release()
	if err := table.Remove(a); err != nil {
		t.Error(err)
	}
	if got := <-released; got != "a" {
		t.Errorf("%s was released, want a", got)
	}
	wantRefused(t, ctx, table, a, unknownText)
	if err := table.Remove(a); !errors.Is(err, ErrNotInTable) {
		t.Errorf("removing twice: %v, want ErrNotInTable", err)
	}
	if err := table.Close(); err != nil {
		t.Error(err)
	}
	if got := <-released; got != "b" {
		t.Errorf("%s was released, want b", got)
	}
	if err := table.Add(a, object("late")); !errors.Is(err, ErrTableClosed) {
		t.Errorf("adding after Close: %v, want ErrTableClosed", err)
	}
	<-released
	wantRefused(t, ctx, table, b, unknownText)
}

// testLoader makes things named after how often it was asked.
type testLoader struct {
	calls    atomic.Int32
	gate     chan struct{} // if set, loads wait for it
	started  chan struct{} // if set, loads say so
	fail     func(n int32) error
	released chan string
}

func (l *testLoader) Load(ctx context.Context, key store.Digest, self SturdyRef) (rpc.Ref, error) {
	n := l.calls.Add(1)
	if l.started != nil {
		l.started <- struct{}{}
	}
	if l.gate != nil {
		select {
		case <-l.gate:
		case <-ctx.Done():
			return rpc.Ref{}, context.Cause(ctx)
		}
	}
	if l.fail != nil {
		if err := l.fail(n); err != nil {
			return rpc.Ref{}, err
		}
	}
	if self.URI().Object.Digest() != key {
		return rpc.Ref{}, errors.New("self is another object")
	}
	name := fmt.Sprint(n, ":")
	return newThing(&thingService{name: name}, rpc.OnRelease(func() {
		if l.released != nil {
			l.released <- name
		}
	})), nil
}

func TestTableLoadsOnceForConcurrentRequests(t *testing.T) {
	ctx := testContext(t)
	loader := &testLoader{gate: make(chan struct{})}
	table := NewTable(TableConfig{Loader: loader})
	defer table.Close()
	id := NewSwiss()
	refs := make([]rpc.Ref, 10)
	var wg sync.WaitGroup
	for i := range refs {
		wg.Go(func() {
			var err error
			if refs[i], err = Restore(ctx, table, id, quietLog()); err != nil {
				t.Error(err)
			}
		})
	}
	waitUntil(t, "all wait for the load", func() bool { return table.waitingFor(id) == len(refs) })
	close(loader.gate)
	wg.Wait()
	for _, ref := range refs {
		if same, err := rpc.Equal(ref, refs[0]); !same || err != nil {
			t.Errorf("more than one instance (%v)", err)
		}
	}
	if n := loader.calls.Load(); n != 1 {
		t.Errorf("%d loads, want 1", n)
	}
	ask(t, ctx, table, id, "1:hello")
	for _, ref := range refs {
		ref.Release()
	}
}

func (t *Table) waitingFor(id Swiss) int {
	t.mu.Lock()
	defer t.mu.Unlock()
	if e := t.entries[id.Digest()]; e != nil {
		return e.waiting
	}
	return 0
}

func TestTableForgetsAtLastRelease(t *testing.T) {
	ctx := testContext(t)
	loader := &testLoader{released: make(chan string, 4)}
	table := NewTable(TableConfig{Loader: loader})
	defer table.Close()
	id := NewSwiss()
	first, err := table.Restore(ctx, id)
	if err != nil {
		t.Fatal(err)
	}
	second, err := table.Restore(ctx, id)
	if err != nil {
		t.Fatal(err)
	}
	first.Release() // the second keeps the instance
	ask(t, ctx, table, id, "1:hello")
	second.Release()
	if got := <-loader.released; got != "1:" {
		t.Errorf("%s was released", got)
	}
	waitUntil(t, "the table forgets the object", func() bool { return len(table.Digests()) == 0 })
	ask(t, ctx, table, id, "2:hello")
	<-loader.released
}

// A table that has loaded many objects, one after the other, does not grow with them.
func TestTableSweepsObjectsThatAreGone(t *testing.T) {
	ctx := testContext(t)
	table := NewTable(TableConfig{Loader: &testLoader{}})
	defer table.Close()
	for range 20 * minSweep {
		ref, err := table.Restore(ctx, NewSwiss())
		if err != nil {
			t.Fatal(err)
		}
		ref.Release()
	}
	if n := len(table.entries); n > 2*minSweep {
		t.Errorf("%d entries, none of them in use", n)
	}
}

func TestTableDoesNotCacheFailures(t *testing.T) {
	ctx := testContext(t)
	refusal := rpc.Errorf(rpc.Overloaded, "later")
	loader := &testLoader{fail: func(n int32) error {
		return []error{store.ErrNotFound, errors.New("disk on fire"), refusal, nil}[n-1]
	}}
	table := NewTable(TableConfig{Loader: loader, Logger: quietLog()})
	defer table.Close()
	id := NewSwiss()
	wantRefused(t, ctx, table, id, unknownText)
	wantRefused(t, ctx, table, id, internalText)
	if _, err := table.Restore(ctx, id); !errors.Is(err, rpc.ErrOverloaded) {
		t.Errorf("a refusal arrives as %v", err)
	}
	ask(t, ctx, table, id, "4:hello")
}

func TestTableDoesNotCacheBrokenReferences(t *testing.T) {
	ctx := testContext(t)
	var n atomic.Int32
	table := NewTable(TableConfig{Loader: LoaderFunc(func(context.Context, store.Digest, SturdyRef) (rpc.Ref, error) {
		if n.Add(1) == 1 {
			return rpc.Broken(errors.New("out of order")), nil
		}
		return newThing(&thingService{name: "whole:"}), nil
	})})
	defer table.Close()
	id := NewSwiss()
	wantRefused(t, ctx, table, id, "out of order")
	ask(t, ctx, table, id, "whole:hello")
}

func TestTableLoaderPanicIsAnInternalError(t *testing.T) {
	ctx := testContext(t)
	var log logBuffer
	loader := LoaderFunc(func(context.Context, store.Digest, SturdyRef) (rpc.Ref, error) { panic("oops") })
	table := NewTable(TableConfig{Loader: loader, Logger: log.logger()})
	defer table.Close()
	wantRefused(t, ctx, table, NewSwiss(), internalText)
	if text := log.String(); !containsAll(text, "level=ERROR", "panic: oops", "stack=") {
		t.Errorf("the log says %s", text)
	}
}

// Who gives up waiting does not disturb the others; when all have, the load ends and nothing of it stays.
func TestTableRequestersMayGiveUp(t *testing.T) {
	ctx := testContext(t)
	loader := &testLoader{gate: make(chan struct{}), started: make(chan struct{}, 2)}
	table := NewTable(TableConfig{Loader: loader})
	defer table.Close()
	id := NewSwiss()
	reason := errors.New("no patience")
	impatient, giveUp := context.WithCancelCause(ctx)
	errs := make(chan error, 2)
	for range 2 {
		go func() {
			_, err := table.Restore(impatient, id)
			errs <- err
		}()
	}
	<-loader.started
	waitUntil(t, "both wait", func() bool { return table.waitingFor(id) == 2 })
	giveUp(reason)
	for range 2 {
		if err := <-errs; !errors.Is(err, reason) {
			t.Errorf("error %v, want the reason", err)
		}
	}
	if n := len(table.Digests()); n != 0 {
		t.Errorf("%d entries are left", n)
	}
	close(loader.gate)
	ask(t, ctx, table, id, "2:hello")
}

func TestTableMixesAddedAndLoadedObjects(t *testing.T) {
	ctx := testContext(t)
	table := NewTable(TableConfig{Loader: &testLoader{}})
	defer table.Close()
	fixed := PublicSwiss("fixed")
	if err := table.Add(fixed, newThing(&thingService{name: "fixed:"})); err != nil {
		t.Fatal(err)
	}
	ask(t, ctx, table, fixed, "fixed:hello")
	ask(t, ctx, table, NewSwiss(), "1:hello")
}

func TestTableRemoveOfLoadedObject(t *testing.T) {
	ctx := testContext(t)
	loader := &testLoader{}
	table := NewTable(TableConfig{Loader: loader})
	defer table.Close()
	id := NewSwiss()
	old, err := table.Restore(ctx, id)
	if err != nil {
		t.Fatal(err)
	}
	defer old.Release()
	if err := table.Remove(id); err != nil {
		t.Fatal(err)
	}
	wantEcho(t, ctx, thing{old}, "1:hello")
	ask(t, ctx, table, id, "2:hello")
}

func TestTableSturdyRef(t *testing.T) {
	ctx := testContext(t)
	config := &Config{KeyType: Ed25519, Listen: TCP("example.org", 7000)}
	table := NewTable(TableConfig{Sturdy: config.SturdyURI})
	defer table.Close()
	id := NewSwiss()
	sr, err := table.SturdyRef(id)
	if err != nil {
		t.Fatal(err)
	}
	want, err := config.SturdyURI(id)
	if err != nil || !sr.URI().Equal(want) {
		t.Errorf("URI %v, want %v (%v)", sr.URI(), want, err)
	}
	if err := table.Add(id, newThing(&thingService{name: "t:"})); err != nil {
		t.Fatal(err)
	}
	wantEcho(t, ctx, mustConnect(t, ctx, sr), "t:hello") // example.org has no part in it
}

func TestRestorerFailuresHideDetails(t *testing.T) {
	ctx := testContext(t)
	for want, f := range map[string]RestorerFunc{
		internalText: func(context.Context, Swiss) (rpc.Ref, error) {
			return rpc.Ref{}, errors.New("/secret/path: no such file")
		},
		unknownText: func(context.Context, Swiss) (rpc.Ref, error) {
			return rpc.Ref{}, fmt.Errorf("db: %w", store.ErrNotFound)
		},
		"no entry": func(context.Context, Swiss) (rpc.Ref, error) { return rpc.Ref{}, rpc.Errorf(rpc.Failed, "no entry") },
	} {
		wantRefused(t, ctx, f, NewSwiss(), want)
	}
	wantRefused(t, ctx, nil, NewSwiss(), "This vat has no restorer")
	wantRefused(t, ctx, RestorerFunc(func(context.Context, Swiss) (rpc.Ref, error) { panic("oops") }), NewSwiss(), internalText)
	ended, cancel := context.WithCancel(ctx)
	cancel()
	wantRefused(t, ended, RestorerFunc(func(ctx context.Context, _ Swiss) (rpc.Ref, error) { return rpc.Ref{}, ctx.Err() }), NewSwiss(), "Cancelled")
}

func TestTableRevokesLiveReferences(t *testing.T) {
	ctx := testContext(t)
	loader := &testLoader{}
	table := NewTable(TableConfig{Loader: loader, Revocable: true})
	loaded, added := NewSwiss(), NewSwiss()
	child := newThing(&thingService{name: "child:"})
	defer child.Release()
	if err := table.Add(added, newThing(&thingService{name: "added:", child: child})); err != nil {
		t.Fatal(err)
	}
	server := serveOn(t, &Config{}, table)
	client := clientOf(t, nil)
	a, b := mustConnect(t, ctx, sturdy(t, client, server, added)), mustConnect(t, ctx, sturdy(t, client, server, loaded))
	c := a.getChild(ctx)
	defer c.Release()
	wantEcho(t, ctx, a, "added:hello")
	wantEcho(t, ctx, b, "1:hello")
	wantEcho(t, ctx, c, "child:hello")
	for _, id := range []Swiss{added, loaded} {
		if err := table.Revoke(id, rpc.Errorf(rpc.Failed, "you are fired")); err != nil {
			t.Error(err)
		}
	}
	for _, x := range []thing{a, b, c} {
		if _, err := x.echo(ctx, "x"); err == nil || !strings.Contains(err.Error(), "you are fired") {
			t.Errorf("a revoked reference: %v", err)
		}
	}
	if err := table.Revoke(added, nil); !errors.Is(err, ErrNotInTable) {
		t.Errorf("revoking twice: %v", err)
	}
	if err := NewTable(TableConfig{}).Revoke(added, nil); !errors.Is(err, ErrNotRevocable) {
		t.Errorf("revoking in a table that is not revocable: %v", err)
	}
}

func TestTableExpires(t *testing.T) {
	ctx := testContext(t)
	var records store.Mem
	now := time.Now()
	over, ahead := NewSwiss(), NewSwiss()
	if err := errors.Join(records.Save(ctx, over.Digest(), store.Record{Expires: now.Add(time.Minute)}),
		records.Save(ctx, ahead.Digest(), store.Record{Expires: now.Add(time.Hour)})); err != nil {
		t.Fatal(err)
	}
	clock := now
	table := NewTable(TableConfig{Revocable: true, Loader: LoaderFunc(func(ctx context.Context, key store.Digest, _ SturdyRef) (rpc.Ref, error) {
		if _, err := store.Live(ctx, &records, key, clock); err != nil {
			return rpc.Ref{}, err
		}
		return newThing(&thingService{name: "t:"}), nil
	})})
	defer table.Close()
	refs := map[*Swiss]thing{}
	for _, id := range []*Swiss{&over, &ahead} {
		ref, err := table.Restore(ctx, *id)
		if err != nil {
			t.Fatal(err)
		}
		defer ref.Release()
		refs[id] = thing{ref}
	}
	clock = now.Add(2 * time.Minute)
	if err := table.Expire(ctx, &records, clock); err != nil {
		t.Fatal(err)
	}
	if _, err := refs[&over].echo(ctx, "x"); err == nil || !strings.Contains(err.Error(), "expired") {
		t.Errorf("an expired reference: %v", err)
	}
	wantEcho(t, ctx, refs[&ahead], "t:hello")
	wantRefused(t, ctx, table, over, unknownText)
}

// A record that is saved and loaded again just after it was removed for its age is not revoked with the old one.
func TestTableExpiryAndRenewal(t *testing.T) {
	ctx := testContext(t)
	now := time.Now()
	id := NewSwiss()
	records := &renewingStore{}
	table := NewTable(TableConfig{Revocable: true, Loader: LoaderFunc(func(ctx context.Context, key store.Digest, _ SturdyRef) (rpc.Ref, error) {
		_, err := records.Load(ctx, key)
		return newThing(&thingService{name: "t:"}), err
	})})
	defer table.Close()
	if err := records.Save(ctx, id.Digest(), store.Record{Expires: now}); err != nil {
		t.Fatal(err)
	}
	old, err := table.Restore(ctx, id)
	if err != nil {
		t.Fatal(err)
	}
	defer old.Release()
	var fresh thing
	records.removed = func() {
		if err := errors.Join(table.Remove(id), records.Save(ctx, id.Digest(), store.Record{})); err != nil {
			t.Error(err)
		}
		ref, err := table.Restore(ctx, id)
		if err != nil {
			t.Error(err)
		}
		fresh = thing{ref}
	}
	if err := table.Expire(ctx, records, now); err != nil {
		t.Fatal(err)
	}
	defer fresh.Release()
	wantEcho(t, ctx, fresh, "t:hello")
	records.removed = nil
	if err := NewTable(TableConfig{}).Expire(ctx, records, now); !errors.Is(err, ErrNotRevocable) {
		t.Errorf("expiry in a table that is not revocable: %v", err)
	}
}

// renewingStore calls removed when it has removed expired records.
type renewingStore struct {
	store.Mem
	removed func()
}

func (s *renewingStore) RemoveExpired(ctx context.Context, now time.Time) ([]store.Digest, error) {
	keys, err := s.Mem.RemoveExpired(ctx, now)
	if s.removed != nil {
		s.removed()
	}
	return keys, err
}

// A loader may answer with an object of another vat. The table keeps that until it breaks, and then asks again.
func TestTableOfRemoteObjects(t *testing.T) {
	ctx := testContext(t)
	id, key := NewSwiss(), generateP256(t)
	far := serveOn(t, &Config{Key: key}, Single(id, newThing(&thingService{name: "far:"})))
	client := clientOf(t, nil)
	sr := sturdy(t, client, far, id)
	var loads atomic.Int32
	table := NewTable(TableConfig{Loader: LoaderFunc(func(ctx context.Context, _ store.Digest, _ SturdyRef) (rpc.Ref, error) {
		loads.Add(1)
		return sr.Connect(ctx)
	})})
	defer table.Close()
	for range 3 {
		ask(t, ctx, table, id, "far:hello")
	}
	if n := loads.Load(); n != 1 {
		t.Errorf("%d loads, want 1", n)
	}
	far.Close()
	waitUntil(t, "the table forgets the broken reference", func() bool { return len(table.Digests()) == 0 })
	serveOn(t, &Config{Key: key, Listen: far.ListenAddr()}, Single(id, newThing(&thingService{name: "again:"})))
	ask(t, ctx, table, id, "again:hello")
}

// What a loader uses may be closed after the table.
func TestTableCloseWaitsForLoads(t *testing.T) {
	ctx := testContext(t)
	var working, returned atomic.Bool
	table := NewTable(TableConfig{Loader: LoaderFunc(func(ctx context.Context, _ store.Digest, _ SturdyRef) (rpc.Ref, error) {
		working.Store(true)
		<-ctx.Done()
		runtime.Gosched()
		returned.Store(true)
		return rpc.Ref{}, ctx.Err()
	})})
	go table.Restore(ctx, NewSwiss())
	waitUntil(t, "the loader is at work", working.Load)
	if err := table.Close(); err != nil {
		t.Fatal(err)
	}
	if !returned.Load() {
		t.Error("the loader is still at work")
	}
}
