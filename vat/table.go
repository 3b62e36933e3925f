package vat

import (
	"context"
	"errors"
	"log/slog"
	"math"
	"sync"
	"time"

	"github.com/marque-rpc/marque/rpc"
	"github.com/marque-rpc/marque/store"
)

// A Loader makes persistent objects live again. [LoadFrom] makes one for the records of a store.
type Loader interface {
	// Load makes the object whose swiss number has the given digest, and returns a reference that the table
	// takes over. Errors are those of a Restorer. Nothing that Load returns is remembered but a live object.
	//
	// self designates the object that is being loaded, for its Persistent.save to hand out. Connecting to it
	// before Load has returned waits for Load: do not wait for that within Load.
	// The context ends when nobody waits for the object any more, or the table is closed.
	Load(ctx context.Context, key store.Digest, self SturdyRef) (rpc.Ref, error)
}

// LoaderFunc is a function as a Loader.
type LoaderFunc func(ctx context.Context, key store.Digest, self SturdyRef) (rpc.Ref, error)

// Load implements Loader.
func (f LoaderFunc) Load(ctx context.Context, key store.Digest, self SturdyRef) (rpc.Ref, error) {
	return f(ctx, key, self)
}

// TableConfig says how a Table behaves. The zero value makes a table of objects that are added by hand.
type TableConfig struct {
	// Loader makes objects that were not added. Nil: there are no others.
	Loader Loader
	// Sturdy names objects: the SturdyURI method of a Vat or a Config. Nil: the vat that serves the table names them;
	// before there is one, sturdy refs have no URI, though they connect in this process.
	Sturdy func(Swiss) (URI, error)
	// Revocable lets Revoke end the live references too. Calls then go through a membrane, as do the objects that are
	// passed in them: a small cost, and objects of this process no longer recognise each other by rpc.Ref.Local.
	Revocable bool
	// Logger gets what went wrong in the loader. Nil: the vat that serves the table, and before there is one slog.Default().
	Logger *slog.Logger
}

// The misuses of a table.
var (
	// ErrDuplicate says that a table has an object of that swiss number already.
	ErrDuplicate = errors.New("vat: the table has an object of that swiss number already")
	// ErrNotInTable says that a table has no object of that swiss number.
	ErrNotInTable = errors.New("vat: the table has no object of that swiss number")
	// ErrNotRevocable says that a table was not made to be revocable.
	ErrNotRevocable = errors.New("vat: the table is not revocable")
	// ErrTableClosed says that a table was used after Close.
	ErrTableClosed = errors.New("vat: the table is closed")
)

// A Table is a restorer with many objects. It finds them by the SHA-256 of their swiss numbers, which it does not
// keep, so the time of a lookup tells nothing about the numbers in it.
//
// An object is added by hand, and stays until it is removed; or it is loaded when first asked for, and stays as
// long as anybody has a reference to it. There is at most one live instance of an object: concurrent requests
// share one load. Failures and broken references are not remembered.
//
// All methods may be called from any goroutine.
type Table struct {
	config TableConfig
	ctx    context.Context // ends with Close
	cancel context.CancelFunc
	loads  sync.WaitGroup // goroutines that load

	mu      sync.Mutex // guards what follows
	entries map[store.Digest]*entry
	made    uint64 // how many entries there have been
	sweepAt int    // when there are so many entries, those of objects that are gone are looked for
	closed  bool
	sturdy  func(Swiss) (URI, error) // names objects; may be nil
	log     *slog.Logger             // may be nil
}

// An entry is *added*, then only ref is set; or *loading* until done is closed; or *live*.
type entry struct {
	number  uint64  // the first is 1
	ref     rpc.Ref // added: the table's own reference
	done    chan struct{}
	err     error         // of the load, once done is closed
	live    liveRef       // loaded: from before done is closed
	waiting int           // requests that wait for done
	gate    *rpc.Membrane // in front of the object, if the table is revocable
	cancel  context.CancelFunc
}

func (e *entry) added() bool { return e.done == nil }

// NewTable returns an empty table. Close it when done; a vat closes the restorer that it serves.
func NewTable(config TableConfig) *Table {
	ctx, cancel := context.WithCancel(context.Background())
	return &Table{config: config, ctx: ctx, cancel: cancel, entries: map[store.Digest]*entry{}, sturdy: config.Sturdy, log: config.Logger}
}

// servedBy lets a vat name the objects of the table, and keep its log, unless somebody else does.
func (t *Table) servedBy(v *Vat) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.log == nil {
		t.log = v.log
	}
	if t.sturdy == nil && len(v.address.At) > 0 {
		t.sturdy = v.SturdyURI
	}
}

func (t *Table) logger() *slog.Logger {
	t.mu.Lock()
	defer t.mu.Unlock()
	return t.log
}

// Add offers an object under a swiss number. The table takes over the reference, also where it fails: with
// ErrDuplicate or ErrTableClosed.
//
// What peers may ask for is to be there before a vat serves the table: who comes too early is refused, and a reconnecting
// reference then gives up.
func (t *Table) Add(id Swiss, ref rpc.Ref) error {
	key := id.Digest()
	t.mu.Lock()
	err := ErrTableClosed
	if !t.closed {
		err = ErrDuplicate
		if t.entries[key] == nil {
			e := t.enterLocked(key, &entry{})
			e.ref = t.guard(e, ref)
			t.mu.Unlock()
			return nil
		}
	}
	t.mu.Unlock()
	ref.Release()
	return err
}

// Remove takes an object out of the table, or fails with ErrNotInTable. An object that was added is released. One
// that was loaded is forgotten: references to it go on working, and the next request loads a new instance.
func (t *Table) Remove(id Swiss) error { return t.RemoveDigest(id.Digest()) }

// RemoveDigest is Remove for who has the digest only.
func (t *Table) RemoveDigest(key store.Digest) error {
	t.mu.Lock()
	e := t.entries[key]
	delete(t.entries, key)
	t.mu.Unlock()
	if e == nil {
		return ErrNotInTable
	}
	e.forget()
	return nil
}

// Revoke takes an object out of the table and makes all calls through references that the table gave out fail with
// why (nil: that the capability has been revoked), those in flight too. It fails with ErrNotInTable, if there is
// neither the object nor anybody who has it, and with ErrNotRevocable.
//
// It does not touch a store: remove the record first, or the next request loads the object again.
func (t *Table) Revoke(id Swiss, why error) error { return t.RevokeDigest(id.Digest(), why) }

// RevokeDigest is Revoke for who has the digest only. Of an object whose record has been removed from a store,
// ErrNotInTable says that nobody was using it.
func (t *Table) RevokeDigest(key store.Digest, why error) error {
	switch {
	case !t.config.Revocable:
		return ErrNotRevocable
	case !t.revoke(key, why, math.MaxUint64):
		return ErrNotInTable
	}
	return nil
}

// revoke revokes the object with the digest key, if its entry is no younger than number last. It reports whether there
// was one.
func (t *Table) revoke(key store.Digest, why error, last uint64) bool {
	t.mu.Lock()
	e := t.entries[key]
	if e == nil || e.number > last {
		t.mu.Unlock()
		return false
	}
	delete(t.entries, key)
	gate := e.gate
	t.mu.Unlock()
	if gate != nil { // nil while the object is loading
		gate.Revoke(why)
	}
	e.forget()
	return true
}

// errExpired is why calls on an object fail whose record's time is over.
var errExpired = rpc.Errorf(rpc.Failed, "the capability has expired")

// Expire removes the records of a store whose time is over, and revokes what the table has of them. Call it now and
// then, where references are to die with their time; new requests are refused in any case by store.Live.
func (t *Table) Expire(ctx context.Context, s store.Store, now time.Time) error {
	if !t.config.Revocable {
		_, err := s.RemoveExpired(ctx, now)
		return errors.Join(err, ErrNotRevocable)
	}
	t.mu.Lock()
	before := t.made // entries
	t.mu.Unlock()
	keys, err := s.RemoveExpired(ctx, now)
	for _, key := range keys {
		t.revoke(key, errExpired, before) // what is younger is of a record that was saved after the removal
	}
	return err
}

// guard puts an object behind a membrane of its own, if the table is revocable. It takes ref over.
func (t *Table) guard(e *entry, ref rpc.Ref) rpc.Ref {
	if !t.config.Revocable {
		return ref
	}
	e.gate = rpc.NewMembrane(rpc.MembraneOptions{Name: "revocable " + ref.String()})
	defer ref.Release()
	return e.gate.Wrap(ref)
}

// forget releases what the table holds of an entry that is no longer in it.
func (e *entry) forget() {
	if e.added() {
		e.ref.Release()
		return
	}
	select {
	case <-e.done:
		e.live.release()
	default: // the load will notice that its entry is gone
	}
}

// Clear removes all objects.
func (t *Table) Clear() {
	t.mu.Lock()
	entries := t.entries
	t.entries = map[store.Digest]*entry{}
	t.mu.Unlock()
	for _, e := range entries {
		e.forget()
	}
}

// Close removes all objects, makes every later use fail, and waits for the loader to return where it is at work. It is
// idempotent.
func (t *Table) Close() error {
	t.mu.Lock()
	t.closed = true
	t.mu.Unlock()
	t.cancel()
	t.Clear()
	t.loads.Wait()
	return nil
}

// Digests returns the digests of the objects that are in the table now, in no order.
func (t *Table) Digests() []store.Digest {
	t.mu.Lock()
	defer t.mu.Unlock()
	keys := make([]store.Digest, 0, len(t.entries))
	for key, e := range t.entries {
		if e.alive() {
			keys = append(keys, key)
		}
	}
	return keys
}

// SturdyRef returns a sturdy ref to the object of a swiss number, which need not be in the table yet. In this
// process it connects through the table, without any network.
func (t *Table) SturdyRef(id Swiss) (SturdyRef, error) {
	t.mu.Lock()
	name := t.sturdy
	t.mu.Unlock()
	var uri URI
	if name != nil {
		var err error
		if uri, err = name(id); err != nil {
			return SturdyRef{}, err
		}
	}
	uri.Object = id
	return SturdyRef{uri: uri, local: t}, nil
}

// Restore implements Restorer.
func (t *Table) Restore(ctx context.Context, id Swiss) (rpc.Ref, error) {
	key := id.Digest()
	for {
		ref, e, err := t.find(key, id)
		if err != nil || e == nil {
			return ref, err
		}
		if err := e.await(ctx); err != nil {
			t.leave(key, e)
			return rpc.Ref{}, err
		}
		ref, ok := e.live.ref()
		t.leave(key, e)
		if ok {
			return ref, nil
		}
		// The last reference went between the load and now: load the object again.
		t.drop(key, e)
	}
}

// find returns a reference to an object that was added, or the entry of one that is loaded, in which the caller
// then counts as waiting. It starts to load the object if nobody did.
func (t *Table) find(key store.Digest, id Swiss) (rpc.Ref, *entry, error) {
	t.mu.Lock()
	defer t.mu.Unlock()
	e := t.entries[key]
	switch {
	case t.closed || e == nil && t.config.Loader == nil:
		return rpc.Ref{}, nil, ErrUnknownService
	case e == nil:
		ctx, cancel := context.WithCancel(t.ctx)
		t.sweepLocked()
		e = t.enterLocked(key, &entry{done: make(chan struct{}), cancel: cancel})
		t.loads.Go(func() { t.load(ctx, key, id, e) })
	case e.added():
		// Under the lock, as Remove may release the table's own reference at any time.
		return e.ref.AddRef(), nil, nil
	}
	e.waiting++
	return rpc.Ref{}, e, nil
}

// enterLocked puts e into the table.
func (t *Table) enterLocked(key store.Digest, e *entry) *entry {
	t.made++
	e.number = t.made
	t.entries[key] = e
	return e
}

// await waits for the load of e. A result that is here beats a context that is dead.
func (e *entry) await(ctx context.Context) error {
	select {
	case <-e.done:
		return e.err
	default:
	}
	select {
	case <-e.done:
		return e.err
	case <-ctx.Done():
		return context.Cause(ctx)
	}
}

// leave ends the caller's wait for e. The last one to leave lets the object go, which lives on by the references
// that were given out; or, where the load goes on, ends it.
func (t *Table) leave(key store.Digest, e *entry) {
	t.mu.Lock()
	defer t.mu.Unlock()
	e.waiting--
	if e.waiting > 0 {
		return
	}
	select {
	case <-e.done:
		e.live.letGo()
	default: // whoever asks next starts over
		t.dropLocked(key, e)
		e.cancel()
	}
}

// drop forgets an entry, unless another one has taken its place.
func (t *Table) drop(key store.Digest, e *entry) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.dropLocked(key, e)
}

func (t *Table) dropLocked(key store.Digest, e *entry) {
	if t.entries[key] == e {
		delete(t.entries, key)
	}
}

// minSweep is the least number of entries that is worth a sweep.
const minSweep = 64

// sweepLocked drops entries of objects that are gone. Their number has doubled since the last sweep, so that each entry
// costs little all in all.
func (t *Table) sweepLocked() {
	if len(t.entries) < max(t.sweepAt, minSweep) {
		return
	}
	for key, e := range t.entries {
		if !e.alive() {
			delete(t.entries, key)
		}
	}
	t.sweepAt = 2 * len(t.entries)
}

// alive reports whether the object of e is there, or being loaded.
func (e *entry) alive() bool {
	if e.added() {
		return true
	}
	select {
	case <-e.done:
	default:
		return true
	}
	ref, ok := e.live.ref()
	ref.Release()
	return ok
}

// load runs the loader for e, in a goroutine of its own.
func (t *Table) load(ctx context.Context, key store.Digest, id Swiss, e *entry) {
	defer e.cancel()
	ref, err := t.loadSafely(ctx, key, id)
	switch {
	case err != nil:
	case ref.IsNull():
		err = errors.New("the loader returned a null reference")
	default:
		err = ref.Settled(ctx) // a broken reference is a failure like any other
	}
	if err != nil {
		err = publicError(ctx, err, t.logger())
	}
	t.mu.Lock()
	defer t.mu.Unlock()
	switch {
	case err != nil:
		defer ref.Release()
		e.err = err
		t.dropLocked(key, e)
	case t.entries[key] != e: // removed, or nobody waited any longer
		defer ref.Release()
		e.err = errCancelled
	default:
		e.live.hold(t.guard(e, ref), func() { t.drop(key, e) })
	}
	close(e.done)
}

func (t *Table) loadSafely(ctx context.Context, key store.Digest, id Swiss) (ref rpc.Ref, err error) {
	defer recoverInto(&err)
	self, err := t.SturdyRef(id)
	if err != nil {
		return rpc.Ref{}, err
	}
	return t.config.Loader.Load(ctx, key, self)
}
