package vat

import (
	"sync"

	"github.com/marque-rpc/marque/rpc"
)

// A liveRef is a table's view of an object that it loaded.
//
// It is *held* by a reference of the table's own until everybody who waited for the load has got one. The zero
// value holds nothing.
type liveRef struct {
	mu     sync.Mutex // guards what follows; taken under Table.mu
	strong rpc.Ref
}

// hold starts with a reference, which it takes over. gone is called, without locks, when the object is broken.
func (l *liveRef) hold(ref rpc.Ref, gone func()) {
	l.mu.Lock()
	l.strong = ref
	l.mu.Unlock()
	ref.WhenBroken(func(error) {
		gone()
		l.release()
	})
}

// ref returns another reference to the object, unless it is gone.
func (l *liveRef) ref() (rpc.Ref, bool) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.strong.AddRef(), !l.strong.IsNull()
}

// letGo leaves the object to those who have references.
func (l *liveRef) letGo() {}

func (l *liveRef) release() {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.strong.Release()
	l.strong = rpc.Ref{}
}
