package rpc_test

import (
	"context"
	"errors"
	"runtime"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/marque-rpc/marque/rpc"
	"github.com/marque-rpc/marque/vattest"
)

// mustName fails the test unless err names the method and matches target.
func mustName(t *testing.T, err, target error, method string) {
	t.Helper()
	if !errors.Is(err, target) || !strings.Contains(err.Error(), method) {
		t.Errorf("got %v, want one that names %s and matches %v", err, method, target)
	}
}

func TestUseAfterReleaseNamesTheMethod(t *testing.T) {
	where(t, func(t *testing.T, place func(*nodeFuncs, ...rpc.ObjectOption) node) {
		n := node{place(echo()).AddRef()}
		n.Release()
		n.Release()
		_, err := n.Ping(t.Context(), 1)
		mustName(t, err, rpc.ErrReleased, "Node.ping")
		_, err = n.Self(t.Context()).Ping(t.Context(), 1)
		mustName(t, err, rpc.ErrReleased, "Node.self")
		err = n.Push(t.Context(), nil)
		mustName(t, err, rpc.ErrReleased, "Node.push")
		if err := n.Settled(t.Context()); !errors.Is(err, rpc.ErrReleased) {
			t.Error(err)
		}
	})
}

func TestNullReferenceNamesTheMethod(t *testing.T) {
	vattest.CheckLeaks(t)
	var n node
	n.Release()
	_, err := n.Ping(t.Context(), 1)
	mustName(t, err, rpc.ErrNull, "Node.ping")
	err = n.Push(t.Context(), nil)
	mustName(t, err, rpc.ErrNull, "Node.push")
	_, err = n.Self(t.Context()).Ping(t.Context(), 1)
	if err == nil {
		t.Error("a call on the result of a call on null works")
	}
}

func TestNullCapabilityAsArgumentArrivesAsNull(t *testing.T) {
	where(t, func(t *testing.T, place func(*nodeFuncs, ...rpc.ObjectOption) node) {
		n := place(&nodeFuncs{keep: func(_ context.Context, other rpc.Ref) error {
			if !other.IsNull() {
				return errors.New("not null")
			}
			return nil
		}})
		if err := n.Keep(t.Context(), node{}); err != nil {
			t.Error(err)
		}
	})
}

func TestReleasedArgumentFailsTheCall(t *testing.T) {
	where(t, func(t *testing.T, place func(*nodeFuncs, ...rpc.ObjectOption) node) {
		n := place(echo())
		arg := newNode(echo())
		arg.Release()
		_, err := n.Call(t.Context(), arg, 1)
		mustName(t, err, rpc.ErrReleased, "Node.call")
	})
}

func TestArgumentMayBeReleasedAtOnce(t *testing.T) {
	where(t, func(t *testing.T, place func(*nodeFuncs, ...rpc.ObjectOption) node) {
		n := place(echo())
		arg := newNode(echo())
		call := n.Begin(t.Context(), nodeCall, words(1, 1))
		call.Params().SetUint64(0, 4)
		call.Params().SetCapability(0, arg.Ref)
		arg.Release()
		got, err := wait64(call)
		if err != nil || got != 4 {
			t.Errorf("got %d, %v", got, err)
		}
	})
}

func TestResultsReadAfterReleaseAreAnError(t *testing.T) {
	where(t, func(t *testing.T, place func(*nodeFuncs, ...rpc.ObjectOption) node) {
		n := place(echo())
		a := n.PingAsync(t.Context(), 1)
		if _, err := a.Wait(t.Context()); err != nil {
			t.Fatal(err)
		}
		a.Release()
		a.Release()
		if _, err := a.Wait(t.Context()); !errors.Is(err, rpc.ErrReleased) {
			t.Errorf("wait: %v", err)
		}
		if !a.Results().IsZero() {
			t.Error("results after release")
		}
		if err := a.Pipeline(0).Broken(); !errors.Is(err, rpc.ErrReleased) {
			t.Errorf("pipeline: %v", err)
		}
	})
}

func TestReleaseWhileSomebodyWaitsEndsTheWait(t *testing.T) {
	where(t, func(t *testing.T, place func(*nodeFuncs, ...rpc.ObjectOption) node) {
		n := place(&nodeFuncs{ping: func(ctx context.Context, n uint64) (uint64, error) {
			<-ctx.Done()
			return 0, nil
		}})
		a := n.PingAsync(t.Context(), 1)
		var wg sync.WaitGroup
		for range 3 {
			wg.Go(func() {
				if _, err := a.Wait(t.Context()); !errors.Is(err, rpc.ErrReleased) {
					t.Errorf("got %v", err)
				}
			})
		}
		time.Sleep(5 * time.Millisecond)
		a.Release()
		wg.Wait()
	})
}

func TestAbortedCallSendsNothing(t *testing.T) {
	vattest.CheckLeaks(t)
	n := newNode(&nodeFuncs{})
	defer n.Release()
	arg := newNode(echo())
	defer arg.Release()
	call := n.Begin(t.Context(), nodeKeep, words(0, 1))
	call.Params().SetCapability(0, arg.Ref)
	call.Abort()
}

func TestLeakIsReportedWithThePlaceOfAcquisition(t *testing.T) {
	leaks := make(chan rpc.Leak, 1)
	r := rpc.ReportLeaks(func(l rpc.Leak) { leaks <- l })
	defer r.Stop()
	func() { newNode(echo(), rpc.Name("forgotten")) }()
	for {
		runtime.GC()
		select {
		case l := <-leaks:
			if !strings.Contains(l.Stack, "TestLeakIsReportedWithThePlaceOfAcquisition") || !strings.Contains(l.Stack, "misuse_test.go") {
				t.Errorf("stack:\n%s", l.Stack)
			}
			if !strings.Contains(l.String(), "forgotten") || strings.Contains(l.Stack, "rpc.NewObject") {
				t.Errorf("report: %s", l)
			}
			return
		case <-time.After(5 * time.Millisecond):
		}
	}
}

func TestForgottenAnswerIsReported(t *testing.T) {
	x, y := vattest.Pipe()
	obj := newNode(echo())
	defer obj.Release()
	server := rpc.NewConn(x, rpc.ConnOptions{Bootstrap: obj.Ref})
	defer server.Close()
	conn := rpc.NewConn(y, rpc.ConnOptions{Machine: rpc.NewMachine()})
	defer conn.Close()
	boot := node{conn.Bootstrap(t.Context())}
	defer boot.Release()
	leaks := make(chan rpc.Leak, 10)
	r := rpc.ReportLeaks(func(l rpc.Leak) { leaks <- l })
	defer r.Stop()
	func() {
		a := boot.PingAsync(t.Context(), 1)
		if _, err := a.Wait(t.Context()); err != nil {
			t.Error(err)
		}
	}()
	for len(leaks) == 0 {
		runtime.GC()
		time.Sleep(time.Millisecond)
	}
	if l := <-leaks; l.Ref != "answer of Node.ping" || !strings.Contains(l.Stack, "TestForgottenAnswer") {
		t.Errorf("reported: %s", l)
	}
}

// What was read out of a forgotten answer stays as it was, but for the capabilities, which are gone with it.
func TestForgottenAnswerIsReleased(t *testing.T) {
	f := echo()
	obj := newNode(f)
	defer obj.Release()
	x, y := vattest.Pipe()
	server := rpc.NewConn(x, rpc.ConnOptions{Bootstrap: obj.Ref})
	defer server.Close()
	conn := rpc.NewConn(y, rpc.ConnOptions{Machine: rpc.NewMachine()})
	defer conn.Close()
	boot := node{conn.Bootstrap(t.Context())}
	defer boot.Release()
	f.raw = func(_ context.Context, c *rpc.ServerCall) error {
		res := c.Results(words(0, 2))
		res.SetText(1, "still the same")
		self := c.Self()
		res.SetCapability(0, self)
		self.Release()
		return nil
	}
	if err := boot.Settled(t.Context()); err != nil {
		t.Fatal(err)
	}
	leaks := make(chan rpc.Leak, 10)
	r := rpc.ReportLeaks(func(l rpc.Leak) { leaks <- l })
	res, err := boot.Begin(t.Context(), nodeSelf, words(0, 0)).Send().Wait(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if conn.Machine().Stats().Calls == 0 {
		t.Fatal("the machine does not hold the results")
	}
	for len(leaks) == 0 {
		runtime.GC()
		time.Sleep(time.Millisecond)
	}
	if n := conn.Machine().Stats().Calls; n != 0 {
		t.Errorf("%d calls held", n)
	}
	if l := <-leaks; l.Ref != "answer of Node.self" {
		t.Errorf("reported: %s", l)
	}
	r.Stop()
	for range 100 {
		a, err := boot.Begin(t.Context(), nodeSelf, words(0, 0)).Wait() // would use the memory again
		if err != nil {
			t.Fatal(err)
		}
		a.Release()
	}
	if got := res.Text(1); got != "still the same" {
		t.Errorf("reads %q", got)
	}
	if err := rpc.ReadRef(res, 0).Broken(); !errors.Is(err, rpc.ErrReleased) {
		t.Errorf("the capability: %v", err)
	}
}

func TestTemporariesAreCollectedSilently(t *testing.T) {
	f := echo()
	boot, conn := serve(t, f)
	self := boot.AddRef()
	defer self.Release()
	f.self = func(context.Context) (rpc.Ref, error) { return newNode(echo()).Ref, nil }
	if got, err := boot.Self(t.Context()).Ping(t.Context(), 6); err != nil || got != 6 {
		t.Fatal(got, err)
	}
	for conn.Stats().Imports > 1 {
		runtime.GC()
		time.Sleep(time.Millisecond)
	}
}
