package rpc_test

import (
	"context"
	"errors"
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/marque-rpc/marque/rpc"
	"github.com/marque-rpc/marque/vattest"
)

func TestHandlerThatEndsItsGoroutineFailsTheCallAndNoMore(t *testing.T) {
	where(t, func(t *testing.T, place func(*nodeFuncs, ...rpc.ObjectOption) node) {
		ctx, cancel := context.WithTimeout(t.Context(), 20*time.Second)
		defer cancel()
		n := place(&nodeFuncs{ping: func(_ context.Context, n uint64) (uint64, error) {
			if n%2 == 1 {
				runtime.Goexit() // as testing.T.FailNow does
			}
			return n, nil
		}})
		for i := range uint64(40) {
			got, err := n.Ping(ctx, i)
			switch {
			case i%2 == 0 && (err != nil || got != i):
				t.Fatalf("call %d: %d, %v", i, got, err)
			case i%2 == 1 && (!errors.Is(err, rpc.ErrFailed) || !strings.HasSuffix(err.Error(), "Internal error from Node.ping")):
				t.Fatalf("call %d, whose handler ended its goroutine: %v", i, err)
			}
		}
	})
}

// An oddError cannot be asked for its text.
type oddError struct{}

func (oddError) Error() string { panic("in Error") }

// What a handler returns is code of users too.
func TestErrorThatPanicsFailsTheCallAndNoMore(t *testing.T) {
	where(t, func(t *testing.T, place func(*nodeFuncs, ...rpc.ObjectOption) node) {
		var none *rpc.Error
		odd := []error{oddError{}, none}
		n := place(&nodeFuncs{ping: func(_ context.Context, n uint64) (uint64, error) { return n, odd[n] }})
		for i := range uint64(2) {
			_, err := n.Ping(t.Context(), i)
			if !errors.Is(err, rpc.ErrFailed) || !strings.HasPrefix(err.Error(), "rpc: Node.ping: ") {
				t.Errorf("error %d: %v", i, err)
			}
		}
	})
}

func TestPanickingErrorOfRestoreFailsTheBootstrap(t *testing.T) {
	m := rpc.NewMachine()
	x, y := vattest.Pipe()
	var none *rpc.Error
	odd := map[string]error{"panics": oddError{}, "nil": none}
	restore := func(_ context.Context, id []byte, _ rpc.PeerInfo) (rpc.Ref, error) { return rpc.Ref{}, odd[string(id)] }
	server := rpc.NewConn(x, rpc.ConnOptions{Machine: m, Restore: restore})
	conn := rpc.NewConn(y, rpc.ConnOptions{})
	defer server.Close()
	defer conn.Close()
	for id := range odd {
		r := conn.BootstrapID(t.Context(), []byte(id))
		if err := r.Settled(t.Context()); !errors.Is(err, rpc.ErrFailed) {
			t.Errorf("%s: %v", id, err)
		}
		r.Release()
	}
}

// Remote says whose text an error is, also where it came by way of a local object.
func TestErrorsSayWhetherAPeerSaidThem(t *testing.T) {
	fails := &nodeFuncs{ping: func(context.Context, uint64) (uint64, error) { return 0, errors.New("no") }}
	local := newNode(fails)
	defer local.Release()
	m := rpc.NewMachine()
	far := newNode(fails, rpc.InMachine(m))
	defer far.Release()
	client, conn := joined(t, m, far)
	between := newNode(&nodeFuncs{ping: func(ctx context.Context, n uint64) (uint64, error) { return client.Ping(ctx, n) }})
	defer between.Release()
	for name, c := range map[string]struct {
		node
		remote bool
	}{"local": {local, false}, "remote": {client, true}, "between": {between, true}} {
		_, err := c.Ping(t.Context(), 1)
		var e *rpc.Error
		if !errors.As(err, &e) || e.Remote != c.remote {
			t.Errorf("%s: %#v", name, err)
		}
	}
	conn.Close()
	_, err := client.Ping(t.Context(), 1)
	var e *rpc.Error
	if !errors.As(err, &e) || e.Remote {
		t.Errorf("closed here: %#v", err)
	}
}

func TestPanicFailsTheStream(t *testing.T) {
	where(t, func(t *testing.T, place func(*nodeFuncs, ...rpc.ObjectOption) node) {
		n := place(&nodeFuncs{
			push: func(_ context.Context, data []byte) error {
				if len(data) == 0 {
					panic("no data")
				}
				return nil
			},
			ping: func(_ context.Context, n uint64) (uint64, error) { return n, nil },
		})
		for _, data := range []string{"ok", "", "ok"} {
			_ = n.Push(t.Context(), []byte(data)) // an error may come with any later one
		}
		if _, err := n.Ping(t.Context(), 1); !errors.Is(err, rpc.ErrFailed) || !strings.Contains(err.Error(), "Internal error from Node.push") {
			t.Fatalf("the call after a stream that panicked: %v", err)
		}
	})
}

// joined returns a client of n, which is in machine m.
func joined(t *testing.T, m *rpc.Machine, n node) (client node, conn *rpc.Conn) {
	x, y := vattest.Pipe()
	_, conn = connectIn(t, m, x, y, n.Ref)
	client = node{conn.Bootstrap(t.Context())}
	t.Cleanup(client.Release)
	return client, conn
}

// Whoever goes away in the midst of a streaming call has not failed it for the others.
func TestLostCallerDoesNotFailTheStream(t *testing.T) {
	m, in := rpc.NewMachine(), make(chan struct{})
	n := newNode(&nodeFuncs{
		push: func(ctx context.Context, data []byte) error {
			in <- struct{}{}
			<-ctx.Done()
			return context.Cause(ctx)
		},
		ping: func(_ context.Context, n uint64) (uint64, error) { return n, nil },
	}, rpc.InMachine(m))
	defer n.Release()
	client, conn := joined(t, m, n)
	if err := client.Push(t.Context(), []byte("data")); err != nil {
		t.Fatal(err)
	}
	<-in
	conn.Close()
	other, _ := joined(t, m, n)
	if got, err := other.Ping(t.Context(), 7); err != nil || got != 7 {
		t.Fatalf("another client after that: %d, %v", got, err)
	}
}

func TestPanicOfAHookEndsNothing(t *testing.T) {
	ran := make(chan struct{})
	n := newNode(&nodeFuncs{}, rpc.OnRelease(func() { defer close(ran); panic("hook") }))
	n.Release()
	<-ran
	ran = make(chan struct{})
	n = newNode(&nodeFuncs{})
	n.WhenReleased(func() { defer close(ran); panic("hook") })
	n.Release()
	<-ran
	ran = make(chan struct{})
	n = node{rpc.Broken(rpc.Errorf(rpc.Failed, "broken"))}
	n.WhenBroken(func(error) { defer close(ran); panic("hook") })
	<-ran
	n.Release()
	time.Sleep(10 * time.Millisecond) // a panic would end the process
}

type panickyDispatcher struct{ rpc.Dispatcher }

func (panickyDispatcher) Method(uint64, uint16) *rpc.Method { panic("no methods") }

func TestPanicOfMethodFailsTheCall(t *testing.T) {
	object := rpc.NewObject(panickyDispatcher{})
	defer object.Release()
	n := node{vattest.Connect[anyRef](t, object).Ref}
	for range 2 {
		if _, err := n.Ping(t.Context(), 1); !errors.Is(err, rpc.ErrFailed) || !strings.Contains(err.Error(), "Internal error from ") {
			t.Fatalf("got %v", err)
		}
	}
}
