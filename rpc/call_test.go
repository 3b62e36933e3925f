package rpc_test

import (
	"context"
	"errors"
	"io"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/marque-rpc/marque/rpc"
	"github.com/marque-rpc/marque/vattest"
)

func TestEOrderOfCallsOnOneReference(t *testing.T) {
	where(t, func(t *testing.T, place func(*nodeFuncs, ...rpc.ObjectOption) node) {
		var next uint64
		n := place(&nodeFuncs{ping: func(_ context.Context, n uint64) (uint64, error) {
			if n != next {
				t.Errorf("got call %d, want %d", n, next)
			}
			next++
			return n, nil
		}})
		var answers []rpc.Answer
		for i := range uint64(1000) {
			answers = append(answers, n.PingAsync(t.Context(), i))
		}
		for _, a := range answers {
			if _, err := a.Wait(t.Context()); err != nil {
				t.Error(err)
			}
			a.Release()
		}
	})
}

func TestEOrderAcrossTheResolutionOfAPromise(t *testing.T) {
	where(t, func(t *testing.T, place func(*nodeFuncs, ...rpc.ObjectOption) node) {
		var next uint64
		target := place(&nodeFuncs{ping: func(_ context.Context, n uint64) (uint64, error) {
			if n != next {
				t.Errorf("got call %d, want %d", n, next)
			}
			next++
			return n, nil
		}})
		p, r := rpc.NewPromise()
		defer p.Release()
		var answers []rpc.Answer
		for i := range uint64(200) {
			if i == 100 {
				if err := r.Resolve(target.Ref); err != nil {
					t.Fatal(err)
				}
			}
			answers = append(answers, node{p}.PingAsync(t.Context(), i))
		}
		for _, a := range answers {
			if _, err := a.Wait(t.Context()); err != nil {
				t.Error(err)
			}
			a.Release()
		}
	})
}

func TestTenPipelinedCallsCostOneRoundTrip(t *testing.T) {
	f := echo()
	obj := newNode(f)
	defer obj.Release()
	f.self = func(context.Context) (rpc.Ref, error) { return obj.AddRef(), nil }
	x, y := vattest.Pipe()
	slow := &gate{ReadWriteCloser: y, open: make(chan struct{})}
	_, conn := connectOver(t, x, slow, obj.Ref)
	n := node{conn.Bootstrap(t.Context())}
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
	if got := conn.Stats().MessagesReceived; got > 0 {
		t.Errorf("%d answers came through the closed gate", got)
	}
	close(slow.open)
	res, err := last.Wait(t.Context())
	if err != nil || res.Uint64(0) != 9 {
		t.Fatal(err)
	}
}

// A gate lets nothing be read until it is open.
type gate struct {
	io.ReadWriteCloser
	open chan struct{}
}

func (g *gate) Read(p []byte) (int, error) {
	<-g.open
	return g.ReadWriteCloser.Read(p)
}

func (g *gate) TryWrite(p []byte) (int, error) { return g.Write(p) }

func TestCallbackAcrossTheConnection(t *testing.T) {
	boot, _ := serve(t, echo())
	mine := newNode(&nodeFuncs{ping: func(_ context.Context, n uint64) (uint64, error) { return 2 * n, nil }})
	defer mine.Release()
	got, err := boot.Call(t.Context(), mine, 21)
	if err != nil || got != 42 {
		t.Fatalf("got %d, %v", got, err)
	}
}

func TestCancelledCallReturnsTheCauseAtOnce(t *testing.T) {
	where(t, func(t *testing.T, place func(*nodeFuncs, ...rpc.ObjectOption) node) {
		told := make(chan error, 1)
		started := make(chan struct{})
		n := place(&nodeFuncs{ping: func(ctx context.Context, n uint64) (uint64, error) {
			close(started)
			<-ctx.Done()
			told <- context.Cause(ctx)
			return 0, ctx.Err()
		}})
		why := errors.New("enough")
		ctx, cancel := context.WithCancelCause(t.Context())
		go func() {
			<-started
			cancel(why)
		}()
		if _, err := n.Ping(ctx, 1); err != why {
			t.Fatalf("got %v", err)
		}
		if err := <-told; err == nil {
			t.Fatal("the handler was not told")
		}
	})
}

func TestCancelledPendingAnswerFailsWithTheCause(t *testing.T) {
	where(t, func(t *testing.T, place func(*nodeFuncs, ...rpc.ObjectOption) node) {
		started, told := make(chan struct{}), make(chan struct{})
		n := place(&nodeFuncs{ping: func(ctx context.Context, n uint64) (uint64, error) {
			close(started)
			<-ctx.Done()
			close(told)
			return 0, ctx.Err()
		}})
		ctx, cancel := context.WithCancel(t.Context())
		a := n.PingAsync(ctx, 1)
		defer a.Release()
		<-started
		cancel()
		if _, err := a.Wait(t.Context()); !errors.Is(err, context.Canceled) {
			t.Fatalf("got %v", err)
		}
		<-told
	})
}

func TestReleasedAnswerCancelsTheCall(t *testing.T) {
	where(t, func(t *testing.T, place func(*nodeFuncs, ...rpc.ObjectOption) node) {
		started, told := make(chan struct{}), make(chan struct{})
		n := place(&nodeFuncs{ping: func(ctx context.Context, n uint64) (uint64, error) {
			close(started)
			<-ctx.Done()
			close(told)
			return 0, nil
		}})
		a := n.PingAsync(t.Context(), 1)
		<-started
		a.Release()
		<-told
	})
}

func TestHandlerContextEndsWithReturned(t *testing.T) {
	where(t, func(t *testing.T, place func(*nodeFuncs, ...rpc.ObjectOption) node) {
		left := make(chan context.Context, 1)
		n := place(&nodeFuncs{ping: func(ctx context.Context, n uint64) (uint64, error) {
			left <- ctx
			return n, nil
		}})
		if _, err := n.Ping(t.Context(), 1); err != nil {
			t.Fatal(err)
		}
		ctx := <-left
		<-ctx.Done()
		if err := context.Cause(ctx); err != rpc.ErrReturned {
			t.Fatalf("got %v", err)
		}
		if ctx.Err() != context.Canceled {
			t.Fatalf("got %v", ctx.Err())
		}
	})
}

func TestPromiseReturnedByAHandlerOutlivesIt(t *testing.T) {
	where(t, func(t *testing.T, place func(*nodeFuncs, ...rpc.ObjectOption) node) {
		target := newNode(echo())
		defer target.Release()
		upstream := newNode(&nodeFuncs{kept: func(ctx context.Context) (rpc.Ref, error) {
			time.Sleep(5 * time.Millisecond)
			return target.AddRef(), ctx.Err()
		}})
		defer upstream.Release()
		n := place(&nodeFuncs{kept: func(ctx context.Context) (rpc.Ref, error) {
			return upstream.Kept(ctx).Ref, nil
		}})
		got, err := n.Kept(t.Context()).Ping(t.Context(), 3)
		if err != nil || got != 3 {
			t.Fatalf("got %d, %v", got, err)
		}
	})
}

func TestTailCallAnswersWithAnothersResult(t *testing.T) {
	where(t, func(t *testing.T, place func(*nodeFuncs, ...rpc.ObjectOption) node) {
		other := newNode(echo())
		defer other.Release()
		n := place(&nodeFuncs{raw: func(ctx context.Context, c *rpc.ServerCall) error {
			call := other.Begin(ctx, nodePing, words(1, 0))
			call.Params().SetUint64(0, c.Params().Uint64(0)+1)
			return c.TailCall(call)
		}})
		got, err := n.Ping(t.Context(), 3)
		if err != nil || got != 4 {
			t.Fatalf("got %d, %v", got, err)
		}
	})
}

func TestTailCallToTheCallersObject(t *testing.T) {
	mine := newNode(echo())
	defer mine.Release()
	boot, _ := serve(t, &nodeFuncs{raw: func(ctx context.Context, c *rpc.ServerCall) error {
		back := rpc.ReadRef(c.Params(), 0)
		defer back.Release()
		call := back.Begin(ctx, nodePing, words(1, 0))
		call.Params().SetUint64(0, c.Params().Uint64(0))
		return c.TailCall(call)
	}})
	got, err := boot.Call(t.Context(), mine, 9)
	if err != nil || got != 9 {
		t.Fatalf("got %d, %v", got, err)
	}
}

func TestLostConnectionIsAlwaysDisconnected(t *testing.T) {
	started := make(chan struct{})
	ended := make(chan struct{})
	f := echo()
	f.kept = func(ctx context.Context) (rpc.Ref, error) {
		close(started)
		<-ctx.Done()
		close(ended)
		return rpc.Ref{}, nil
	}
	obj := newNode(f)
	x, y := vattest.Pipe()
	a, b := connectOver(t, x, y, obj.Ref)
	obj.Release()
	boot := node{b.Bootstrap(t.Context())}
	defer boot.Release()
	kept := boot.Kept(t.Context())
	defer kept.Release()
	pending := kept.PingAsync(t.Context(), 1)
	defer pending.Release()
	broken := make(chan error, 1)
	boot.WhenBroken(func(err error) { broken <- err })
	<-started
	x.Close()
	if _, err := pending.Wait(t.Context()); !errors.Is(err, rpc.ErrDisconnected) {
		t.Errorf("call in flight: %v", err)
	}
	if _, err := boot.Ping(t.Context(), 1); !errors.Is(err, rpc.ErrDisconnected) {
		t.Errorf("later call: %v", err)
	}
	if err := <-broken; !errors.Is(err, rpc.ErrDisconnected) {
		t.Errorf("when broken: %v", err)
	}
	<-ended
	<-a.Done()
	<-b.Done()
	if err := b.Err(); err != nil && !errors.Is(err, rpc.ErrDisconnected) {
		t.Errorf("connection: %v", err)
	}
	late := b.Bootstrap(t.Context())
	defer late.Release()
	if _, err := (node{late}).Ping(t.Context(), 1); !errors.Is(err, rpc.ErrDisconnected) {
		t.Errorf("bootstrap after the end: %v", err)
	}
}

func TestErrorsCrossTheWire(t *testing.T) {
	where(t, func(t *testing.T, place func(*nodeFuncs, ...rpc.ObjectOption) node) {
		f := echo()
		f.kept = func(context.Context) (rpc.Ref, error) {
			return rpc.Ref{}, rpc.WithDetail(errors.New("with detail"), 0xabc, []byte("more"))
		}
		n := place(f)
		targets := map[rpc.Kind]error{rpc.Failed: rpc.ErrFailed, rpc.Overloaded: rpc.ErrOverloaded,
			rpc.Disconnected: rpc.ErrDisconnected, rpc.Unimplemented: rpc.ErrUnimplemented}
		for kind, target := range targets {
			err := n.Fail(t.Context(), kind, "because")
			for _, other := range targets {
				if errors.Is(err, other) != (other == target) {
					t.Errorf("%v: errors.Is(%v, %v) is wrong", kind, err, other)
				}
			}
			if !strings.Contains(err.Error(), "Node.fail") || !strings.Contains(err.Error(), "because") {
				t.Errorf("got %q", err)
			}
		}
		_, err := n.Kept(t.Context()).Ping(t.Context(), 1)
		var e *rpc.Error
		if !errors.As(err, &e) {
			t.Fatalf("got %v", err)
		}
		if data, ok := e.Detail(0xabc); !ok || string(data) != "more" {
			t.Errorf("detail: %q, %v", data, ok)
		}
	})
}

func TestUnknownMethodIsUnimplemented(t *testing.T) {
	where(t, func(t *testing.T, place func(*nodeFuncs, ...rpc.ObjectOption) node) {
		n := place(echo(), rpc.Name("the echo"))
		m := &rpc.Method{InterfaceID: 0xdead, MethodID: 7, Interface: "Other", Name: "thing"}
		_, err := n.Begin(t.Context(), m, words(0, 0)).Wait()
		if !errors.Is(err, rpc.ErrUnimplemented) || !strings.Contains(err.Error(), "Other.thing") || !strings.Contains(err.Error(), "the echo") {
			t.Fatalf("got %v", err)
		}
	})
}

func TestPeerIsReachableFromTheContext(t *testing.T) {
	boot, _ := serve(t, &nodeFuncs{ping: func(ctx context.Context, n uint64) (uint64, error) {
		p, ok := rpc.Peer(ctx)
		if !ok || p.Label != "a" || p.Conn == nil {
			return 0, errors.New("no peer")
		}
		return n, nil
	}})
	if _, err := boot.Ping(t.Context(), 1); err != nil {
		t.Fatal(err)
	}
	local := newNode(&nodeFuncs{ping: func(ctx context.Context, n uint64) (uint64, error) {
		if _, ok := rpc.Peer(ctx); ok {
			return 0, errors.New("a peer")
		}
		return n, nil
	}})
	defer local.Release()
	if _, err := local.Ping(t.Context(), 1); err != nil {
		t.Fatal(err)
	}
}

func TestManyCallersOnOneConnection(t *testing.T) {
	boot, _ := serve(t, echo())
	var wg sync.WaitGroup
	for g := range uint64(32) {
		wg.Go(func() {
			for i := range uint64(200) {
				if got, err := boot.Ping(t.Context(), g*1000+i); err != nil || got != g*1000+i {
					t.Errorf("got %d, %v", got, err)
					return
				}
			}
		})
	}
	wg.Wait()
}
