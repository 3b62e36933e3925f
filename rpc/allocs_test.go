//go:build !race

package rpc_test

// Without the race detector, since that makes pools forget.

import (
	"context"
	"testing"

	"github.com/marque-rpc/marque/rpc"
	"github.com/marque-rpc/marque/vattest"
)

func TestNoopCallAllocatesNothing(t *testing.T) {
	m := rpc.NewMachine()
	obj := rawNode(rpc.InMachine(m))
	x, y := vattest.Pipe()
	server := rpc.NewConn(x, rpc.ConnOptions{Machine: m, Bootstrap: obj.Ref})
	defer server.Close()
	obj.Release()
	conn := rpc.NewConn(y, rpc.ConnOptions{Machine: rpc.NewMachine()})
	defer conn.Close()
	boot := node{conn.Bootstrap(t.Context())}
	defer boot.Release()
	ctx := context.Background()
	allocs := testing.AllocsPerRun(2000, func() {
		if _, err := boot.Ping(ctx, 1); err != nil {
			t.Fatal(err)
		}
	})
	if allocs > 0 {
		t.Errorf("%v allocations per call, both sides together", allocs)
	}
}
