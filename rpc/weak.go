package rpc

import "github.com/marque-rpc/marque/internal/captp"

// A Weak designates a local object without keeping it: for tables of objects that live as
// long as anybody else has a reference. It is a small value; the zero Weak designates
// nothing. All methods may be called from any goroutine.
type Weak struct {
	m   *Machine
	o   *object
	cap captp.Cap // not counted: the node may be free, or in use for something else
}

// Weak returns a weak reference to the local object that r designates by now. It reports
// false for remote objects, promises, broken, null and released references.
func (r Ref) Weak() (Weak, bool) {
	h := r.h
	if h == nil {
		return Weak{}, false
	}
	weak := Weak{m: h.m}
	var w work
	h.m.enter()
	if !h.cap.IsNull() && !h.released.Load() {
		weak.cap = h.m.vat.Target(h.cap)
		handle, _ := h.m.vat.Object(weak.cap)
		weak.o, _ = handle.(*object)
	}
	h.m.leave(&w)
	w.run()
	if weak.o == nil {
		return Weak{}, false
	}
	return weak, true
}

// Ref returns a reference to the object, which the caller owns. It reports false once the
// last reference to the object is gone.
func (weak Weak) Ref() (Ref, bool) {
	if weak.o == nil {
		return Ref{}, false
	}
	var w work
	weak.m.enter()
	// A node that is free or in use again does not lead to this object.
	handle, _ := weak.m.vat.Object(weak.cap)
	alive := handle == any(weak.o)
	if alive {
		weak.m.vat.AddRef(weak.cap)
	}
	weak.m.leave(&w)
	w.run()
	if !alive {
		return Ref{}, false
	}
	return weak.m.newHandle(weak.cap, false), true
}
