package rpc_test

import (
	"context"
	"slices"
	"testing"

	"github.com/marque-rpc/marque/capnp"
	"github.com/marque-rpc/marque/rpc"
	"github.com/marque-rpc/marque/vattest"
)

// What is around an object's calls sees those of all its interfaces, from outside to inside, and passes its context on; the
// object stays what it is.
func TestAround(t *testing.T) {
	where(t, func(t *testing.T, place func(*nodeFuncs, ...rpc.ObjectOption) node) {
		type key struct{}
		var seen []string // guarded by the turn
		note := func(name string) rpc.ObjectOption {
			return rpc.Around(func(ctx context.Context, c *rpc.ServerCall, next rpc.Dispatcher) error {
				seen = append(seen, name+" "+c.Method().Name)
				if c.Method().Name == "call" {
					return rpc.Errorf(rpc.Overloaded, "not today")
				}
				err := next.Dispatch(context.WithValue(ctx, key{}, name), c)
				seen = append(seen, name)
				return err
			})
		}
		touched := 0
		n := place(&nodeFuncs{ping: func(ctx context.Context, n uint64) (uint64, error) {
			seen = append(seen, "in "+ctx.Value(key{}).(string))
			return n, nil
		}}, note("a"), rpc.Also(second{&touched}), note("b"))
		expect := func(want ...string) {
			t.Helper()
			if !slices.Equal(seen, want) {
				t.Errorf("saw %q, want %q", seen, want)
			}
			seen = nil
		}
		if got, err := n.Ping(t.Context(), 9); err != nil || got != 9 {
			t.Error(got, err)
		}
		expect("a ping", "b ping", "in b", "b", "a")
		a, err := n.Begin(t.Context(), secondMethod, capnp.ObjectSize{}).Wait()
		if err != nil || touched != 1 {
			t.Fatal(err, touched)
		}
		a.Release()
		expect("a "+secondMethod.Name, "b "+secondMethod.Name, "b", "a")
		_, err = n.Call(t.Context(), node{}, 1)
		mustName(t, err, rpc.ErrOverloaded, "not today")
		expect("a call") // refused
		_, err = n.Begin(t.Context(), &rpc.Method{InterfaceID: secondID, MethodID: 1, Interface: "Second", Name: "more"}, capnp.ObjectSize{}).Wait()
		mustName(t, err, rpc.ErrUnimplemented, "method number 1 of Second")
		expect()
		if d, ok := n.Local(); ok {
			if _, ok := d.(*nodeFuncs); !ok {
				t.Errorf("Local returns a %T", d)
			}
			for id, want := range map[uint64]bool{nodeID: true, secondID: true, 1: false} {
				if has, known := n.Implements(id); has != want || !known {
					t.Errorf("implements %#x: %v, %v", id, has, known)
				}
			}
		}
	})
}

func TestAroundIsDescribed(t *testing.T) {
	vattest.CheckLeaks(t)
	r := rpc.NewObject(selfKnowing{}, rpc.Also(selfKnowing{}), rpc.Around(func(ctx context.Context, c *rpc.ServerCall, next rpc.Dispatcher) error {
		return next.Dispatch(ctx, c)
	}))
	defer r.Release()
	a, err := r.Begin(t.Context(), &describeMethod, capnp.ObjectSize{}).Wait()
	if err != nil {
		t.Fatal(err)
	}
	defer a.Release()
	if n := a.Results().Ptr(1).Datas().Len(); n != 2 {
		t.Errorf("%d schemas", n)
	}
}

// Each of several functions is called when an object is gone.
func TestSeveralOnRelease(t *testing.T) {
	vattest.CheckLeaks(t)
	gone := make(chan int, 2)
	rpc.NewObject(echo(), rpc.OnRelease(func() { gone <- 1 }), rpc.OnRelease(func() { gone <- 2 })).Release()
	if first, second := <-gone, <-gone; first != 1 || second != 2 {
		t.Errorf("called %d, %d", first, second)
	}
}
