package rpc_test

import (
	"context"
	"net"
	"runtime"
	"sync/atomic"
	"syscall"
	"testing"

	"github.com/marque-rpc/marque/rpc"
)

// A countedSocket counts how often its descriptor is asked for to read without waiting.
type countedSocket struct {
	*net.TCPConn
	tries atomic.Int64
}

func (s *countedSocket) SyscallConn() (syscall.RawConn, error) {
	raw, err := s.TCPConn.SyscallConn()
	return countedRaw{raw, &s.tries}, err
}

type countedRaw struct {
	syscall.RawConn
	tries *atomic.Int64
}

func (r countedRaw) Read(f func(uintptr) bool) error {
	r.tries.Add(1)
	return r.RawConn.Read(f)
}

// Calls that come one after the other have the reader look for the next message before it sleeps, unless that is not wanted.
func TestPolling(t *testing.T) {
	if min(runtime.NumCPU(), runtime.GOMAXPROCS(0)) < 2 {
		t.Skip("with one processor nobody polls")
	}
	for _, off := range []bool{false, true} {
		x, y := tcpPair(t)
		obj := newNode(&nodeFuncs{ping: func(_ context.Context, n uint64) (uint64, error) { return n, nil }})
		socket := &countedSocket{TCPConn: y.(*net.TCPConn)}
		server := rpc.NewConn(x, rpc.ConnOptions{Bootstrap: obj.Ref, Machine: rpc.NewMachine(), NoPolling: true})
		conn := rpc.NewConn(socket, rpc.ConnOptions{NoPolling: off})
		client := node{conn.Bootstrap(t.Context())}
		for range 100 { // on a busy machine reads come late for a while
			if pingOften(t, client); socket.tries.Load() > 0 {
				break
			}
		}
		if tries := socket.tries.Load(); (tries == 0) != off {
			t.Errorf("NoPolling %v: %d tries", off, tries)
		}
		client.Release()
		conn.Close()
		server.Close()
		obj.Release()
	}
}
