package rpc_test

import (
	"context"
	"errors"
	"sync/atomic"
	"testing"

	"github.com/marque-rpc/marque/rpc"
)

// A call whose context has ended before it is made fails with the cause, and is not sent.
func TestCallsWithEndedContextsAreNotSent(t *testing.T) {
	where(t, func(t *testing.T, place func(*nodeFuncs, ...rpc.ObjectOption) node) {
		var came atomic.Int32
		n := place(&nodeFuncs{
			ping: func(_ context.Context, n uint64) (uint64, error) { came.Add(1); return n, nil },
			push: func(context.Context, []byte) error { came.Add(1); return nil },
		})
		if _, err := n.Ping(t.Context(), 1); err != nil {
			t.Fatal(err)
		}
		came.Store(0)
		why := errors.New("why")
		ctx, cancel := context.WithCancelCause(t.Context())
		cancel(why)
		for range 20 { // a result that comes at once must not win either
			if _, err := n.Ping(ctx, 1); err != why {
				t.Fatalf("Wait: %v", err)
			}
		}
		a := n.PingAsync(ctx, 1)
		if !a.Done() {
			t.Error("the call of Send goes on")
		}
		if _, err := a.Wait(t.Context()); !errors.Is(err, why) {
			t.Errorf("Send: %v", err)
		}
		a.Release()
		p := n.Self(ctx)
		if _, err := p.Ping(t.Context(), 1); err == nil {
			t.Error("Pipeline gives a capability that works")
		}
		p.Release()
		if err := n.Push(ctx, nil); err != why {
			t.Errorf("Stream: %v", err)
		}
		if came.Load() > 0 {
			t.Errorf("%d calls were sent", came.Load())
		}
		if err := n.Push(t.Context(), nil); err != nil { // the stream goes on
			t.Errorf("Stream afterwards: %v", err)
		}
		if err := n.WaitStream(t.Context()); err != nil || came.Load() != 1 {
			t.Errorf("WaitStream: %v, %d calls came", err, came.Load())
		}
	})
}

func TestTailCallWithAnEndedContextFails(t *testing.T) {
	var came atomic.Int32
	target := newNode(&nodeFuncs{ping: func(_ context.Context, n uint64) (uint64, error) { came.Add(1); return n, nil }})
	defer target.Release()
	ended, cancel := context.WithCancel(t.Context())
	cancel()
	n := newNode(&nodeFuncs{raw: func(_ context.Context, c *rpc.ServerCall) error {
		call := target.Begin(ended, nodePing, words(1, 0))
		if err := c.TailCall(call); err != context.Canceled {
			t.Errorf("TailCall: %v", err)
		}
		c.Results(words(1, 0)).SetUint64(0, 5)
		return nil
	}})
	defer n.Release()
	if got, err := n.Ping(t.Context(), 1); got != 5 || err != nil || came.Load() > 0 {
		t.Errorf("got %d, %v; %d calls came", got, err, came.Load())
	}
}

// Why a handler's context ends tells the loss of the connection from a caller that gave up.
func TestHandlerLearnsWhyItIsNotWanted(t *testing.T) {
	for _, c := range []struct {
		name string
		end  func(conn *rpc.Conn, cancel func())
		want error
	}{
		{"caller cancels", func(_ *rpc.Conn, cancel func()) { cancel() }, context.Canceled},
		{"caller's end closes", func(conn *rpc.Conn, _ func()) { conn.CloseWithError(nil) }, rpc.ErrDisconnected},
	} {
		t.Run(c.name, func(t *testing.T) {
			started, cause := make(chan struct{}), make(chan error)
			n, conn := serve(t, &nodeFuncs{ping: func(ctx context.Context, n uint64) (uint64, error) {
				close(started)
				<-ctx.Done()
				cause <- context.Cause(ctx)
				return n, nil
			}})
			ctx, cancel := context.WithCancel(t.Context())
			defer cancel()
			go n.Ping(ctx, 1)
			<-started
			go c.end(conn, cancel)
			if err := <-cause; !errors.Is(err, c.want) {
				t.Errorf("the handler's context ended because of: %v", err)
			}
		})
	}
}
