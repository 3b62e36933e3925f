//go:build unix

package rpc_test

import (
	"runtime"
	"testing"

	"github.com/marque-rpc/marque/rpc"
)

func TestSocketsArePolledUnlessNotWanted(t *testing.T) {
	several := min(runtime.NumCPU(), runtime.GOMAXPROCS(0)) > 1 // with one processor nobody polls
	for _, off := range []bool{false, true} {
		x, y := tcpPair(t)
		conn := rpc.NewConn(x, rpc.ConnOptions{NoPolling: off})
		if polled := rpc.Polled(conn); polled != (several && !off) {
			t.Errorf("NoPolling %v: %v", off, polled)
		}
		conn.Close()
		y.Close()
	}
}
