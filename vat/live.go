package vat

import (
	"sync"

	"github.com/marque-rpc/marque/rpc"
)

// A liveRef is a table's view of an object that it loaded.
//
// It is *held* by a reference of the table's own until everybody who waited for the load has got one; then it is
// *let go*: a local object lives as long as others have references. One of another vat, of which nobody here can
// know that, stays held until it breaks or is released. The zero value is of an object that is gone.
type liveRef struct {
	mu     sync.Mutex // guards what follows; taken under Table.mu
	strong rpc.Ref
	weak   rpc.Weak
	local  bool // weak is of use
}

// hold starts with a reference, which it takes over. gone is called, without locks, when the object is broken.
func (l *liveRef) hold(ref rpc.Ref, gone func()) {
	l.mu.Lock()
	l.strong = ref
	l.weak, l.local = ref.Weak()
	local := l.local
	l.mu.Unlock()
	if !local {
		ref.WhenBroken(func(error) {
			gone()
			l.release()
		})
	}
}

// ref returns another reference to the object, unless it is gone.
func (l *liveRef) ref() (rpc.Ref, bool) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.local {
		return l.weak.Ref()
	}
	return l.strong.AddRef(), !l.strong.IsNull()
}

// letGo leaves the object to those who have references, if that can be.
func (l *liveRef) letGo() {
	l.mu.Lock()
	local := l.local
	l.mu.Unlock()
	if local {
		l.release()
	}
}

// release gives the table's own reference up.
func (l *liveRef) release() {
	l.mu.Lock()
	ref := l.strong
	l.strong = rpc.Ref{}
	l.mu.Unlock()
	ref.Release()
}
