package rpc_test

import (
	"context"
	"errors"
	"sync/atomic"
	"testing"
	"time"

	"github.com/marque-rpc/marque/rpc"
)

func TestStreamedCallsArriveInOrderAndAreWaitedFor(t *testing.T) {
	where(t, func(t *testing.T, place func(*nodeFuncs, ...rpc.ObjectOption) node) {
		var got int
		n := place(&nodeFuncs{push: func(_ context.Context, data []byte) error {
			if int(data[0]) != got%251 {
				t.Errorf("got chunk %d, want %d", data[0], got%251)
			}
			got++
			return nil
		}})
		data := make([]byte, 10<<10)
		for i := range 500 {
			data[0] = byte(i % 251)
			if err := n.Push(t.Context(), data); err != nil {
				t.Fatal(err)
			}
		}
		if err := n.WaitStream(t.Context()); err != nil {
			t.Fatal(err)
		}
		if got != 500 {
			t.Errorf("%d chunks arrived", got)
		}
	})
}

func TestStreamWaitsForTheWindow(t *testing.T) {
	where(t, func(t *testing.T, place func(*nodeFuncs, ...rpc.ObjectOption) node) {
		release := make(chan struct{})
		n := place(&nodeFuncs{push: func(context.Context, []byte) error { <-release; return nil }})
		var sent atomic.Int32
		done := make(chan error, 1)
		go func() {
			var err error
			for err == nil && sent.Load() < 100 {
				err = n.Push(t.Context(), make([]byte, 64<<10))
				sent.Add(1)
			}
			done <- err
		}()
		time.Sleep(30 * time.Millisecond)
		if s := sent.Load(); s > 6 {
			t.Errorf("%d chunks of 64 KiB sent to an object that takes none", s)
		}
		close(release)
		if err := <-done; err != nil {
			t.Fatal(err)
		}
		if err := n.WaitStream(t.Context()); err != nil {
			t.Fatal(err)
		}
	})
}

func TestStreamErrorSticks(t *testing.T) {
	where(t, func(t *testing.T, place func(*nodeFuncs, ...rpc.ObjectOption) node) {
		pings := 0
		n := place(&nodeFuncs{
			push: func(_ context.Context, data []byte) error {
				if len(data) == 3 {
					return rpc.Errorf(rpc.Overloaded, "disk full")
				}
				return nil
			},
			ping: func(_ context.Context, n uint64) (uint64, error) { pings++; return n, nil },
		})
		for i := range 5 {
			_ = n.Push(t.Context(), make([]byte, i))
		}
		if err := n.WaitStream(t.Context()); !errors.Is(err, rpc.ErrOverloaded) {
			t.Errorf("wait: %v", err)
		}
		if err := n.Push(t.Context(), nil); !errors.Is(err, rpc.ErrOverloaded) {
			t.Errorf("later push: %v", err)
		}
		// The object itself refuses what comes after the failed call, so that a final call tells.
		if _, err := n.Ping(t.Context(), 1); !errors.Is(err, rpc.ErrOverloaded) || pings > 0 {
			t.Errorf("final call: %v, %d pings", err, pings)
		}
	})
}

func TestStreamWaitCanBeCancelled(t *testing.T) {
	where(t, func(t *testing.T, place func(*nodeFuncs, ...rpc.ObjectOption) node) {
		release := make(chan struct{})
		n := place(&nodeFuncs{push: func(context.Context, []byte) error { <-release; return nil }})
		ctx, cancel := context.WithTimeout(t.Context(), 10*time.Millisecond)
		defer cancel()
		var err error
		for err == nil {
			err = n.Push(ctx, make([]byte, 64<<10))
		}
		if !errors.Is(err, context.DeadlineExceeded) {
			t.Errorf("got %v", err)
		}
		close(release)
		if err := n.WaitStream(t.Context()); err != nil {
			t.Error(err)
		}
	})
}
