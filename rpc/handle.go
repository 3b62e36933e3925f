package rpc

import (
	"runtime"
	"sync/atomic"

	"github.com/marque-rpc/marque/capnp"
	"github.com/marque-rpc/marque/internal/captp"
)

// A handle is one reference of the application, shared by the copies of a Ref and
// by the messages that it was put into.
//
// It is held by its owner until Release, and by each message it stands in until that
// is gone. When nobody holds it, the machine's reference is given back and the handle
// is free. Nothing in the machine refers to a handle: one that is dropped unreleased
// is collected, and its finalizer gives the machine's reference back.
type handle struct {
	m        *Machine
	cap      captp.Cap   // guarded by m.mu; null once the handle is free
	holders  int32       // guarded by m.mu
	released atomic.Bool // by its owner; set once

	more atomic.Pointer[handleMore] // nil for most handles, of which there may be many
}

// handleMore is what few handles need.
type handleMore struct {
	temp      bool                   // collected silently; set before others know the handle
	site      *site                  // where it was acquired, if recorded
	stream    atomic.Pointer[stream] // made by the first streaming call
	onRelease []func()               // guarded by m.mu until released
	watched   bool                   // the machine knows watches by h.cap; guarded by m.mu
}

// temporary is what temporaries have in common until they need more.
var temporary = &handleMore{temp: true}

// extended returns what h has of its own beyond the usual.
func (h *handle) extended() *handleMore {
	for {
		old := h.more.Load()
		if old != nil && old != temporary {
			return old
		}
		own := &handleMore{temp: old == temporary}
		if h.more.CompareAndSwap(old, own) {
			return own
		}
	}
}

// makeTemp makes h a temporary, which is collected silently. Nobody else may know it yet.
func (h *handle) makeTemp() {
	if !h.isTemp() && !h.more.CompareAndSwap(nil, temporary) {
		h.extended().temp = true
	}
}

// site returns where h was acquired, nil if that was not recorded.
func (h *handle) site() *site {
	if more := h.more.Load(); more != nil {
		return more.site
	}
	return nil
}

func (h *handle) isTemp() bool {
	more := h.more.Load()
	return more != nil && more.temp
}

// newHandle makes a reference of the application out of one of the machine's, which
// it takes over.
func (m *Machine) newHandle(c captp.Cap, temp bool) Ref {
	if c.IsNull() {
		return Ref{}
	}
	h := &handle{m: m, cap: c, holders: 1}
	if temp {
		h.more.Store(temporary)
	} else if site := newSite(); site != nil {
		h.more.Store(&handleMore{site: site})
	}
	runtime.SetFinalizer(h, (*handle).collected)
	return Ref{h}
}

// collected is h's finalizer: nobody refers to h any more.
func (h *handle) collected() {
	if h.cap.IsNull() { // no lock: nobody else has h
		return
	}
	if !h.released.Load() && !h.isTemp() && leaks.active.Load() > 0 {
		leaked(Leak{Ref: h.String(), Stack: h.site().String()})
	}
	h.released.Store(true)
	var w work
	h.m.enter()
	h.dropLocked(h.holders)
	h.m.leave(&w)
	w.runCollected()
}

func (h *handle) release() {
	if h.released.Swap(true) {
		return
	}
	var w work
	h.m.enter()
	h.dropLocked(1)
	var watchers []func()
	if more := h.more.Load(); more != nil && more.onRelease != nil {
		watchers, more.onRelease = more.onRelease, nil
	}
	h.m.leave(&w)
	w.runSoon()
	for _, f := range watchers {
		go runHook("WhenReleased", f)
	}
}

// drop ends n holds.
func (h *handle) drop(n int32) {
	var w work
	h.m.enter()
	h.dropLocked(n)
	h.m.leave(&w)
	w.runSoon()
}

func (h *handle) dropLocked(n int32) {
	h.holders -= n
	if h.holders > 0 || h.cap.IsNull() {
		return
	}
	if more := h.more.Load(); more != nil && more.watched {
		h.m.vat.UnwatchFunc(h.cap, func(token any) bool { return token.(*watch).ended(more) })
	}
	h.m.vat.Release(h.cap)
	h.cap = captp.Cap{}
}

// shorten drops the resolved promises on the way of h: of many capabilities that a program
// got as promises, each would keep one. It runs under the lock.
func (h *handle) shorten() {
	if more := h.more.Load(); more == nil || !more.watched {
		h.cap = h.m.vat.Shorten(h.cap)
	}
}

// hold adds a holder, if h is not free.
func (h *handle) hold() bool {
	var w work
	h.m.enter()
	ok := !h.cap.IsNull()
	if ok {
		h.holders++
	}
	h.m.leave(&w)
	w.run()
	return ok
}

func (r Ref) addRef() Ref {
	if r.h == nil || r.h.released.Load() { // a message may hold it still, but not the caller
		return r
	}
	return r.h.another()
}

// another returns a further reference to what h refers to, a released one if h is free.
func (h *handle) another() Ref {
	var w work
	h.m.enter()
	c := h.cap
	if !c.IsNull() {
		h.m.vat.AddRef(c)
	}
	h.m.leave(&w)
	w.run()
	if c.IsNull() {
		return Ref{h}
	}
	return h.m.newHandle(c, false)
}

// String describes the reference.
func (h *handle) String() string {
	h.m.enter()
	state, _ := captp.Null, (*captp.Exception)(nil)
	c := h.cap
	var o any
	if !c.IsNull() {
		state, _ = h.m.vat.State(c)
		o, _ = h.m.vat.Object(c)
	}
	var w work
	h.m.leave(&w)
	w.run()
	if o, ok := o.(*object); ok {
		return "reference to " + o.String()
	}
	switch state {
	case captp.Near:
		return "reference to a local object"
	case captp.Far:
		return "reference to a remote object"
	case captp.Promise:
		return "promise"
	case captp.Broken:
		return "broken reference"
	}
	return "released reference"
}

// borrowed is a Ref as it stands in the capability table of a message: the message
// holds the handle until it is gone.
type borrowed struct{ h *handle }

// Retain implements [capnp.Capability].
func (b borrowed) Retain() capnp.Capability {
	if b.h.hold() {
		return b
	}
	return Ref(b)
}

// Release implements [capnp.Capability].
func (b borrowed) Release() { b.h.drop(1) }

// IsNull implements [capnp.Capability].
func (b borrowed) IsNull() bool { return false }
