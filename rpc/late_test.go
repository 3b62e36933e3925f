package rpc_test

import (
	"context"
	"errors"
	"sync"
	"testing"

	"github.com/marque-rpc/marque/capnp"
	"github.com/marque-rpc/marque/rpc"
	"github.com/marque-rpc/marque/vattest"
)

// What a handler leaves behind may still have its call when that has returned. It sees no other caller's parameters, and writes into nobody's
// results.
func TestCallUsedAfterItsHandlerReturned(t *testing.T) {
	for name, place := range map[string]func(node) node{
		"local":  func(n node) node { return node{n.AddRef()} },
		"remote": func(n node) node { return node{vattest.Connect[anyRef](t, n.Ref).AddRef()} },
	} {
		t.Run(name, func(t *testing.T) { testLateCall(t, place) })
	}
}

func testLateCall(t *testing.T, place func(node) node) {
	var mu sync.Mutex
	reports := 0
	reporter := rpc.ReportLeaks(func(l rpc.Leak) {
		mu.Lock()
		defer mu.Unlock()
		if l.Stale {
			reports++
		}
	})
	defer reporter.Stop()
	var late *rpc.ServerCall
	other := newNode(echo())
	defer other.Release()
	object := newNode(&nodeFuncs{raw: func(_ context.Context, c *rpc.ServerCall) error {
		if late == nil {
			late = c
			if c.Method() == nil || c.MethodID() != nodePing.MethodID || c.InterfaceID() != nodePing.InterfaceID {
				t.Error("the call does not know its method")
			}
		} else {
			// As from a goroutine that an earlier call left behind, while this one runs.
			if got := late.Params().Uint64(0); got != 0 {
				t.Errorf("a call that is over has parameters: %d", got)
			}
			late.Results(words(1, 0)).SetUint64(0, 666)
			if late.Method() != nil || late.MethodID() != 0 || late.InterfaceID() != 0 {
				t.Error("a call that is over has a method")
			}
			if err := late.Context().Err(); !errors.Is(err, context.Canceled) || !errors.Is(context.Cause(late.Context()), rpc.ErrReturned) {
				t.Errorf("its context: %v", err)
			}
			if self := late.Self(); !self.IsNull() {
				t.Error("it has an object")
			}
			late.AllowNext()
			if err := late.Forward(other.Ref); !errors.Is(err, rpc.ErrReturned) {
				t.Errorf("Forward: %v", err)
			}
			if err := late.TailCall(other.Ref.Begin(context.Background(), nodePing, capnp.ObjectSize{})); !errors.Is(err, rpc.ErrReturned) {
				t.Errorf("TailCall: %v", err)
			}
		}
		c.Results(words(1, 0)).SetUint64(0, c.Params().Uint64(0))
		return nil
	}})
	defer object.Release()
	n := place(object)
	defer n.Release()
	for i := range uint64(20) {
		if got, err := n.Ping(t.Context(), i+1); err != nil || got != i+1 {
			t.Fatalf("Ping(%d): %d, %v", i+1, got, err)
		}
	}
	mu.Lock()
	defer mu.Unlock()
	if reports != 2*19 {
		t.Errorf("%d reports of parameters and results used too late, want %d", reports, 2*19)
	}
}
