package rpc_test

import (
	"context"
	"sync"
	"testing"

	"github.com/marque-rpc/marque/rpc"
	"github.com/marque-rpc/marque/vattest"
)

func TestWeakDoesNotKeepItsObject(t *testing.T) {
	vattest.CheckLeaks(t)
	released := make(chan struct{})
	n := newNode(&nodeFuncs{ping: func(_ context.Context, n uint64) (uint64, error) { return n, nil }},
		rpc.OnRelease(func() { close(released) }))
	w, ok := n.Weak()
	if !ok {
		t.Fatal("a local object has no weak reference")
	}
	again, ok := w.Ref()
	if !ok {
		t.Fatal("the object is gone although there is a reference")
	}
	if same, err := rpc.Equal(again, n.Ref); !same || err != nil {
		t.Errorf("another object (%v)", err)
	}
	n.Release()
	if got, err := (node{again}).Ping(t.Context(), 7); got != 7 || err != nil {
		t.Errorf("ping gives %d, %v", got, err)
	}
	again.Release()
	<-released
	// The memory of the object's place in the machine is used again.
	others := make([]node, 10)
	for i := range others {
		others[i] = newNode(&nodeFuncs{})
		defer others[i].Release()
	}
	if r, ok := w.Ref(); ok {
		t.Errorf("there is a %v after the last release", r)
	}
}

func TestWeakFollowsPromises(t *testing.T) {
	vattest.CheckLeaks(t)
	promise, resolver := rpc.NewPromise()
	if _, ok := promise.Weak(); ok {
		t.Error("a promise has a weak reference")
	}
	n := newNode(&nodeFuncs{})
	if err := resolver.Resolve(n.Ref); err != nil {
		t.Fatal(err)
	}
	w, ok := promise.Weak()
	if !ok {
		t.Fatal("what the promise has become has no weak reference")
	}
	promise.Release()
	r, ok := w.Ref()
	if !ok {
		t.Error("the object is gone with the promise")
	}
	r.Release()
	n.Release()
	if _, ok := w.Ref(); ok {
		t.Error("the object is there after the last release")
	}
}

func TestWeakOfNothing(t *testing.T) {
	vattest.CheckLeaks(t)
	broken := rpc.Broken(context.Canceled)
	defer broken.Release()
	released := newNode(&nodeFuncs{})
	released.Release()
	for _, r := range []rpc.Ref{{}, broken, released.Ref} {
		if _, ok := r.Weak(); ok {
			t.Errorf("%v has a weak reference", r)
		}
	}
	if _, ok := (rpc.Weak{}).Ref(); ok {
		t.Error("the zero Weak has a reference")
	}
}

// Whoever releases the last reference and whoever asks for one more at the same time agree.
func TestWeakRaces(t *testing.T) {
	vattest.CheckLeaks(t)
	for range 500 {
		n := newNode(&nodeFuncs{ping: func(_ context.Context, n uint64) (uint64, error) { return n, nil }})
		w, _ := n.Weak()
		var wg sync.WaitGroup
		wg.Go(n.Release)
		wg.Go(func() {
			r, ok := w.Ref()
			if !ok {
				return
			}
			defer r.Release()
			if got, err := (node{r}).Ping(t.Context(), 3); got != 3 || err != nil {
				t.Errorf("ping gives %d, %v", got, err)
			}
		})
		wg.Wait()
	}
}
