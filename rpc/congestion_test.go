package rpc_test

import (
	"context"
	"errors"
	"io"
	"sync"
	"testing"
	"testing/synctest"

	"github.com/marque-rpc/marque/rpc"
	"github.com/marque-rpc/marque/vattest"
)

// gated is a byte stream that takes nothing until it is opened.
type gated struct {
	io.ReadWriteCloser
	open chan struct{}
}

func (g *gated) Write(p []byte) (int, error) {
	<-g.open
	return g.ReadWriteCloser.Write(p)
}

// More calls at once than may be queued to a peer that is slow: their callers wait, and all succeed.
func TestCallersWaitForASlowPeer(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		here, there := rpc.NewMachine(), rpc.NewMachine()
		vattest.CheckLeaks(t, here, there)
		received := 0
		obj := newNode(&nodeFuncs{push: func(_ context.Context, data []byte) error {
			received += len(data)
			return nil
		}}, rpc.InMachine(there))
		defer obj.Release()
		x, y := vattest.Pipe()
		slow := &gated{x, make(chan struct{})}
		server := rpc.NewConn(y, rpc.ConnOptions{Bootstrap: obj.Ref, Machine: there})
		defer server.Close()
		client := rpc.NewConn(slow, rpc.ConnOptions{Machine: here, Limits: rpc.ConnLimits{QueuedBytes: 8 << 20}})
		defer client.Close()
		boot := node{client.Bootstrap(t.Context())}
		defer boot.Release()

		const callers, size = 100, 1 << 20
		push := func(ctx context.Context) error {
			call := boot.Begin(ctx, &rpc.Method{InterfaceID: nodeID, MethodID: 5, Interface: "Node", Name: "push"}, words(0, 1))
			call.Params().SetData(0, make([]byte, size))
			a, err := call.Wait()
			a.Release()
			return err
		}
		if err := pushAll(t, push, callers, slow.open); err != nil {
			t.Error(err)
		}
		if received != callers*size {
			t.Errorf("%d bytes arrived, want %d", received, callers*size)
		}
	})
}

// pushAll starts the callers and one whose context ends while it waits, and then opens the gate.
func pushAll(t *testing.T, push func(context.Context) error, callers int, open chan struct{}) error {
	var all sync.WaitGroup
	errs := make([]error, callers)
	for i := range callers {
		all.Go(func() { errs[i] = push(t.Context()) })
	}
	synctest.Wait()
	ctx, cancel := context.WithCancel(t.Context())
	impatient := make(chan error)
	go func() { impatient <- push(ctx) }()
	synctest.Wait()
	cancel()
	if err := <-impatient; !errors.Is(err, context.Canceled) {
		t.Errorf("a caller that gives up gets %v", err)
	}
	close(open)
	all.Wait()
	return errors.Join(errs...)
}
