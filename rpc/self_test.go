package rpc_test

import (
	"context"
	"errors"
	"sync"
	"testing"
	"time"

	"github.com/marque-rpc/marque/capnp"
	"github.com/marque-rpc/marque/rpc"
	"github.com/marque-rpc/marque/vattest"
)

func TestSelfIsTheObjectThatIsCalled(t *testing.T) {
	where(t, func(t *testing.T, place func(*nodeFuncs, ...rpc.ObjectOption) node) {
		f := echo()
		var left context.Context
		f.self = func(ctx context.Context) (rpc.Ref, error) { left = ctx; return rpc.Self(ctx), nil }
		n := place(f)
		self := n.Self(t.Context())
		defer self.Release()
		if err := self.Settled(t.Context()); err != nil {
			t.Fatal(err)
		}
		if got, err := self.Ping(t.Context(), 5); err != nil || got != 5 {
			t.Error(got, err)
		}
		if same, err := rpc.Equal(self.Ref, n.Ref); err == nil && !same {
			t.Error("self is another object")
		}
		if r := rpc.Self(left); !r.IsNull() {
			t.Errorf("after the handler has returned: %v", r)
			r.Release()
		}
	})
	if !rpc.Self(t.Context()).IsNull() {
		t.Error("a self without an object")
	}
}

// A handler may give itself away although nobody else has a reference any more: its call keeps the object.
func TestSelfOfAnObjectThatNobodyElseHolds(t *testing.T) {
	vattest.CheckLeaks(t)
	started, goOn := make(chan struct{}), make(chan struct{})
	f := echo()
	f.self = func(ctx context.Context) (rpc.Ref, error) {
		close(started)
		<-goOn
		return rpc.Self(ctx), nil
	}
	n := newNode(f)
	self := n.Self(t.Context())
	defer self.Release()
	<-started
	n.Release()
	close(goOn)
	if got, err := self.Ping(t.Context(), 6); err != nil || got != 6 {
		t.Error(got, err)
	}
}

// forwardTo handles calls by passing them on.
func forwardTo(target rpc.Ref) rpc.Dispatcher {
	return rpc.Proxy(func(*rpc.ServerCall) (rpc.Ref, error) { return target.AddRef(), nil })
}

func TestForwardPassesParametersResultsAndErrorsOn(t *testing.T) {
	where(t, func(t *testing.T, place func(*nodeFuncs, ...rpc.ObjectOption) node) {
		target := place(echo())
		p := node{rpc.NewObject(forwardTo(target.Ref))}
		defer p.Release()
		if got, err := p.Ping(t.Context(), 7); err != nil || got != 7 {
			t.Error(got, err)
		}
		mine := newNode(echo()) // a capability among the parameters, and a call back
		defer mine.Release()
		if got, err := p.Call(t.Context(), mine, 8); err != nil || got != 8 {
			t.Error(got, err)
		}
		if err := p.Fail(t.Context(), rpc.Overloaded, "too much"); !errors.Is(err, rpc.ErrOverloaded) {
			t.Error(err)
		}
		_ = p.Push(t.Context(), nil) // which may say so already
		if err := p.WaitStream(t.Context()); !errors.Is(err, rpc.ErrUnimplemented) {
			t.Error(err)
		}
	})
}

// Ten calls by way of the proxy, each on the result of the one before, cost one round trip to its target.
func TestForwardPipelines(t *testing.T) {
	f := echo()
	f.self = func(ctx context.Context) (rpc.Ref, error) { return rpc.Self(ctx), nil }
	obj := newNode(f)
	defer obj.Release()
	x, y := vattest.Pipe()
	slow := &gate{ReadWriteCloser: y, open: make(chan struct{})}
	_, conn := connectOver(t, x, slow, obj.Ref)
	boot := conn.Bootstrap(t.Context())
	defer boot.Release()
	n := node{rpc.NewObject(forwardTo(boot), rpc.InMachine(conn.Machine()))}
	for range 10 {
		next := n.Self(t.Context())
		n.Release()
		n = next
	}
	last := n.PingAsync(t.Context(), 9)
	n.Release()
	defer last.Release()
	for conn.Stats().MessagesSent < 12 { // all of them, without an answer
		time.Sleep(time.Millisecond)
	}
	close(slow.open)
	if res, err := last.Wait(t.Context()); err != nil || res.Uint64(0) != 9 {
		t.Fatal(err)
	}
}

func TestForwardToNothingIsAnError(t *testing.T) {
	vattest.CheckLeaks(t)
	released := newNode(echo())
	released.Release()
	broken := rpc.Broken(rpc.Errorf(rpc.Disconnected, "gone"))
	defer broken.Release()
	for _, c := range []struct {
		to   rpc.Ref
		want string
	}{
		{rpc.Ref{}, "rpc: Node.ping: the reference is null"},
		{released.Ref, "rpc: Node.ping: used after Release"},
		{broken, "rpc: Node.ping: disconnected: gone"},
	} {
		n := newNode(&nodeFuncs{raw: func(_ context.Context, call *rpc.ServerCall) error { return call.Forward(c.to) }})
		if _, err := n.Ping(t.Context(), 1); err == nil || err.Error() != c.want {
			t.Errorf("got %v, want %s", err, c.want)
		}
		n.Release()
	}
}

// Forwarding does not copy: the target reads the very bytes that the proxy got.
func TestForwardCopiesNothing(t *testing.T) {
	vattest.CheckLeaks(t)
	var read [2]*byte
	n := newNode(&nodeFuncs{push: func(_ context.Context, data []byte) error { read[1] = &data[0]; return nil }})
	defer n.Release()
	p := newNode(&nodeFuncs{raw: func(_ context.Context, c *rpc.ServerCall) error {
		read[0] = &c.Params().Data(0)[0]
		return c.Forward(n.Ref)
	}})
	defer p.Release()
	if err := p.Push(t.Context(), make([]byte, 1000)); err != nil {
		t.Fatal(err)
	}
	if err := p.WaitStream(t.Context()); err != nil {
		t.Fatal(err)
	}
	if read[0] == nil || read[0] != read[1] {
		t.Errorf("read at %p and %p", read[0], read[1])
	}
}

// second is an interface of its own.
type second struct{ calls *int }

const secondID = 0xb287252b6cbed401

var secondMethod = &rpc.Method{InterfaceID: secondID, Interface: "Second", Name: "touch", ResultHasNoCaps: true}

func (s second) Method(interfaceID uint64, methodID uint16) *rpc.Method {
	if interfaceID != secondID || methodID != 0 {
		return nil
	}
	return secondMethod
}

func (s second) Implements(interfaceID uint64) bool { return interfaceID == secondID }

func (s second) Dispatch(context.Context, *rpc.ServerCall) error { *s.calls++; return nil }

func TestAlsoGivesAnObjectASecondInterface(t *testing.T) {
	where(t, func(t *testing.T, place func(*nodeFuncs, ...rpc.ObjectOption) node) {
		touched := 0
		n := place(echo(), rpc.Also(second{&touched}))
		a, err := n.Begin(t.Context(), secondMethod, capnp.ObjectSize{}).Wait()
		if err != nil {
			t.Fatal(err)
		}
		a.Release()
		if got, err := n.Ping(t.Context(), 9); err != nil || got != 9 || touched != 1 {
			t.Error(got, err, touched)
		}
		_, err = n.Begin(t.Context(), &rpc.Method{InterfaceID: secondID, MethodID: 1, Interface: "Second", Name: "more"}, capnp.ObjectSize{}).Wait()
		mustName(t, err, rpc.ErrUnimplemented, "method number 1 of Second")
		if d, ok := n.Local(); ok {
			if _, ok := d.(*nodeFuncs); !ok {
				t.Errorf("Local returns a %T", d)
			}
			for _, id := range []uint64{nodeID, secondID} {
				if has, known := n.Implements(id); !has || !known {
					t.Errorf("implements %#x: %v, %v", id, has, known)
				}
			}
			if has, known := n.Implements(1); has || !known {
				t.Error("implements anything")
			}
		}
	})
}

func TestAlsoIsDescribed(t *testing.T) {
	vattest.CheckLeaks(t)
	r := rpc.NewObject(selfKnowing{}, rpc.Also(selfKnowing{}))
	defer r.Release()
	a, err := r.Begin(t.Context(), &describeMethod, capnp.ObjectSize{}).Wait()
	if err != nil {
		t.Fatal(err)
	}
	defer a.Release()
	if n, m := a.Results().Ptr(1).Datas().Len(), capnp.Nums[uint64](a.Results().Ptr(0)).Len(); n != 2 || m != 2 {
		t.Errorf("%d schemas, %d interfaces", n, m)
	}
}

func TestForwardKeepsOrder(t *testing.T) {
	for _, machine := range []string{"the target's", "another"} {
		t.Run(machine, func(t *testing.T) { forwardInOrder(t, machine == "another") })
	}
}

func forwardInOrder(t *testing.T, other bool) {
	var mu sync.Mutex
	var next uint64
	boot, conn := serve(t, &nodeFuncs{ping: func(_ context.Context, n uint64) (uint64, error) {
		mu.Lock()
		defer mu.Unlock()
		if n != next {
			t.Errorf("call %d came as number %d", n, next)
		}
		next++
		return n, nil
	}})
	m := conn.Machine()
	if other {
		m = rpc.DefaultMachine()
	}
	p := node{rpc.NewObject(forwardTo(boot.Ref), rpc.InMachine(m))}
	defer p.Release()
	var answers []rpc.Answer
	for i := range uint64(200) {
		answers = append(answers, p.PingAsync(t.Context(), i))
	}
	for _, a := range answers {
		if _, err := a.Wait(t.Context()); err != nil {
			t.Error(err)
		}
		a.Release()
	}
}
