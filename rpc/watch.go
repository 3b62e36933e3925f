package rpc

import (
	"cmp"
	"context"
	"sync"

	"github.com/marque-rpc/marque/internal/captp"
)

// A watch waits for a change of a capability. It is the machine's token: fire is
// called at most once, outside the lock.
type watch struct {
	once  sync.Once
	f     func(err error) // err is nil unless the capability broke
	by    *handleMore     // of the handle that is watched, whose end is that of the watch
	waits bool            // somebody waits for it: f is told of that end too, and only sends
}

// ended reports whether t is of the handle by, which is being released, and tells who waits. It runs under
// the lock.
func (t *watch) ended(by *handleMore) bool {
	if t.by != by {
		return false
	}
	if t.waits {
		t.told(named(ErrReleased, nil))
	}
	return true
}

func (t *watch) fire(x *captp.Exception) {
	if x == nil {
		t.told(nil)
		return
	}
	t.told(errorOf(x, nil))
}

func (t *watch) told(err error) { t.once.Do(func() { t.f(err) }) }

// watch has t fired when r's capability has become what kind says. It reports false
// if r is released.
func (r Ref) watch(kind captp.WatchKind, t *watch) bool {
	h := r.h
	var w work
	h.m.enter()
	live := !h.cap.IsNull() && !h.released.Load()
	if live {
		t.by = h.extended()
		t.by.watched = true
		h.m.vat.Watch(h.cap, kind, t)
	}
	h.m.leave(&w)
	w.run()
	return live
}

func (r Ref) unwatch(t *watch) {
	h := r.h
	var w work
	h.m.enter()
	if !h.cap.IsNull() {
		h.m.vat.Unwatch(h.cap, t)
	}
	h.m.leave(&w)
	w.run()
}

func (r Ref) settled(ctx context.Context) error {
	if r.h == nil {
		return nil
	}
	done := make(chan error, 1)
	t := &watch{f: func(err error) { done <- err }, waits: true}
	if !r.watch(captp.WatchSettled, t) {
		return named(ErrReleased, nil)
	}
	select { // a result that is here needs no turn given up
	case err := <-done:
		return cmp.Or(err, r.objectError())
	default:
	}
	turn := lendTurn(ctx)
	defer turn.takeBack()
	select {
	case err := <-done:
		return cmp.Or(err, r.objectError())
	case <-ctx.Done():
		r.unwatch(t)
		return context.Cause(ctx)
	}
}

func (r Ref) whenBroken(f func(error)) (stop func() bool) {
	if r.h == nil {
		return func() bool { return false }
	}
	t := &watch{f: func(err error) { go runHook("WhenBroken", func() { f(err) }) }}
	if !r.watch(captp.WatchBroken, t) {
		t.once.Do(func() {})
	}
	r.watchObject(t)
	return func() bool {
		stopped := false
		t.once.Do(func() { stopped = true })
		if stopped {
			r.unwatch(t)
			r.unwatchObject(t)
		}
		return stopped
	}
}

func (r Ref) whenReleased(f func()) {
	h := r.h
	if h == nil {
		return
	}
	var w work
	h.m.enter()
	live := !h.released.Load()
	if live {
		more := h.extended()
		more.onRelease = append(more.onRelease, f)
	}
	h.m.leave(&w)
	w.run()
	if !live {
		go runHook("WhenReleased", f)
	}
}

// unforwarded returns what r leads to in the machine that it is of.
func (r Ref) unforwarded() Ref {
	for {
		d, _ := r.Local()
		f, ok := d.(*forwarder)
		if !ok {
			return r
		}
		r = f.target
	}
}

func equal(a, b Ref) (bool, error) {
	if a.h != nil && b.h != nil && a.h.m != b.h.m {
		a, b = a.unforwarded(), b.unforwarded()
	}
	switch {
	case a.h == b.h:
		return true, nil
	case a.h == nil || b.h == nil:
		r := a
		if a.h == nil {
			r = b
		}
		return r.isNullNow()
	case a.h.m != b.h.m:
		return false, nil
	}
	var w work
	m := a.h.m
	m.enter()
	live := !a.h.cap.IsNull() && !b.h.cap.IsNull()
	var e captp.Equality
	if live {
		e = m.vat.Equal(a.h.cap, b.h.cap)
	}
	m.leave(&w)
	w.run()
	switch {
	case !live:
		return false, named(ErrReleased, nil)
	case e == captp.Unknown:
		return false, ErrUnsettled
	}
	return e == captp.Same, nil
}

// isNullNow reports whether r has become the null capability.
func (r Ref) isNullNow() (bool, error) {
	switch state, _ := r.state(); state {
	case captp.Null:
		return true, nil
	case captp.Promise:
		return false, ErrUnsettled
	}
	return false, nil
}

// state returns what r is now. A released reference is broken.
func (r Ref) state() (captp.State, error) {
	h := r.h
	if h == nil {
		return captp.Null, nil
	}
	state, x := captp.Broken, (*captp.Exception)(nil)
	var local any
	var w work
	h.m.enter()
	live := !h.cap.IsNull() && !h.released.Load()
	if live {
		state, x = h.m.vat.State(h.cap)
		local, _ = h.m.vat.Object(h.cap)
	}
	h.m.leave(&w)
	w.run()
	switch {
	case !live:
		return state, named(ErrReleased, nil)
	case x != nil:
		return state, errorOf(x, nil)
	}
	if o, ok := local.(*object); ok {
		if err := o.brokenBy(); err != nil {
			return captp.Broken, err
		}
	}
	return state, nil
}

// Broken returns what broke r, nil if it is not broken by now.
func (r Ref) Broken() error {
	_, err := r.state()
	return err
}

func (r Ref) localObject() *object {
	h := r.h
	if h == nil {
		return nil
	}
	var handle any
	var w work
	h.m.enter()
	if !h.cap.IsNull() && !h.released.Load() {
		handle, _ = h.m.vat.Object(h.cap)
	}
	h.m.leave(&w)
	w.run()
	o, _ := handle.(*object)
	return o
}
