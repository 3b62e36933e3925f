package rpc

import (
	"slices"

	"github.com/marque-rpc/marque/internal/captp"
)

// Most local objects cannot break. What stands for something else can: the wrapper of a
// membrane that is revoked, the forwarder to a reference of another machine. To the
// protocol it stays an object, whose calls fail; a peer that holds it learns so from its
// next call. In this process whoever looks at the reference, or watches it, is told.

// breakable is implemented by dispatchers whose objects can break.
type breakable interface{ breakable() }

// brokenObject is what an object is broken by, and who waits for that. Guarded by
// object.mu.
type brokenObject struct {
	err      error // nil while it is not
	watchers []objectWatcher
}

// An objectWatcher is a watch for WhenBroken by way of the reference h.
type objectWatcher struct {
	t *watch
	h *handle
}

func (w objectWatcher) over() bool { return w.h.released.Load() }

// breakWith makes the object broken: its watchers are told, the calls that wait for their
// turn start at once, as all later ones do, for their handler to refuse them.
func (o *object) breakWith(err error) {
	o.mu.Lock()
	b := &o.orMore().brokenObject
	if b.err != nil {
		o.mu.Unlock()
		return
	}
	b.err, o.broken = err, true
	watchers, queued := b.watchers, o.queue
	b.watchers, o.queue = nil, callQueue{}
	o.mu.Unlock()
	for _, w := range watchers {
		if !w.over() {
			w.t.told(err)
		}
	}
	if queued.head != nil {
		go func() {
			for c := queued.pop(); c != nil; c = queued.pop() {
				c.runAll()
			}
		}()
	}
}

// brokenBy returns what broke the object, nil if nothing has.
func (o *object) brokenBy() error {
	o.mu.Lock()
	defer o.mu.Unlock()
	if !o.broken {
		return nil
	}
	return o.more.err
}

// orMore returns o.more, which exists only when needed; o.mu is held.
func (o *object) orMore() *objectMore {
	if o.more == nil {
		o.more = new(objectMore)
	}
	return o.more
}

// watch has w told when the object breaks, at once if it has.
func (o *object) watch(w objectWatcher) {
	o.mu.Lock()
	b := &o.orMore().brokenObject
	err := b.err
	if err == nil {
		if len(b.watchers) == cap(b.watchers) {
			b.watchers = slices.DeleteFunc(b.watchers, objectWatcher.over)
		}
		b.watchers = append(b.watchers, w)
	}
	o.mu.Unlock()
	if err != nil {
		w.t.told(err)
	}
}

func (o *object) unwatch(t *watch) {
	o.mu.Lock()
	defer o.mu.Unlock()
	if o.more != nil {
		o.more.watchers = slices.DeleteFunc(o.more.watchers, func(w objectWatcher) bool { return w.t == t })
	}
}

// watchObject has t told when the object breaks that r is, or turns out to be.
func (r Ref) watchObject(t *watch) {
	if o := r.localObject(); o != nil {
		if _, ok := o.dispatcher.(breakable); ok {
			o.watch(objectWatcher{t, r.h})
		}
		return
	}
	if state, _ := r.state(); state == captp.Promise {
		r.watch(captp.WatchSettled, &watch{f: func(err error) {
			if err == nil {
				r.watchObject(t)
			}
		}})
	}
}

func (r Ref) unwatchObject(t *watch) {
	if o := r.localObject(); o != nil {
		o.unwatch(t)
	}
}

// objectError returns what broke the local object that r has become, nil if it is none or
// not broken.
func (r Ref) objectError() error {
	if o := r.localObject(); o != nil {
		return o.brokenBy()
	}
	return nil
}
