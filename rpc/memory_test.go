//go:build !race

package rpc_test

import (
	"context"
	"runtime"
	"testing"
	"time"

	"github.com/marque-rpc/marque/rpc"
	"github.com/marque-rpc/marque/vattest"
)

// heap returns the bytes of live heap, when finalizers have done their part.
func heap() int {
	var s runtime.MemStats
	for last := uint64(0); ; last = s.HeapAlloc {
		runtime.GC()
		time.Sleep(time.Millisecond)
		runtime.ReadMemStats(&s)
		if s.HeapAlloc+10_000 > last && s.HeapAlloc < last+10_000 {
			return int(s.HeapAlloc)
		}
	}
}

const (
	maxExportBytes = 300
	maxImportBytes = 200
	maxConnBytes   = 8 << 10
)

func TestHundredThousandCapabilitiesAreHeldCalledAndReleased(t *testing.T) {
	const n = 100_000
	ma, mb := rpc.NewMachine(), rpc.NewMachine()
	f := echo()
	factory := newNode(&nodeFuncs{kept: func(context.Context) (rpc.Ref, error) {
		return rpc.NewObject(f, rpc.InMachine(ma)), nil
	}}, rpc.InMachine(ma))
	x, y := vattest.Pipe()
	a := rpc.NewConn(x, rpc.ConnOptions{Machine: ma, Bootstrap: factory.Ref})
	b := rpc.NewConn(y, rpc.ConnOptions{Machine: mb})
	factory.Release()
	boot := node{b.Bootstrap(t.Context())}
	held := make([]node, n)
	before := heap()
	for i := range held {
		call := boot.Begin(t.Context(), nodeKept, words(0, 0))
		ans, err := call.Wait()
		if err != nil {
			t.Fatal(err)
		}
		held[i] = node{rpc.ReadRef(ans.Results(), 0)}
		ans.Release()
	}
	each := (heap() - before) / n
	t.Logf("%d bytes for each object, its export and its import", each)
	if each > maxExportBytes+maxImportBytes {
		t.Errorf("%d bytes for each object, its export and its import, want %d at most", each, maxExportBytes+maxImportBytes)
	}
	if g := runtime.NumGoroutine(); g > 50 {
		t.Errorf("%d goroutines", g)
	}
	for i := range held {
		if got, err := held[i].Ping(t.Context(), uint64(i)); err != nil || got != uint64(i) {
			t.Fatal(got, err)
		}
	}
	for _, h := range held {
		h.Release()
	}
	if s := b.Stats(); s.Imports != 1 {
		t.Errorf("%d imports after the release", s.Imports)
	}
	boot.Release()
	b.Close()
	a.Close()
}

func TestLocalObjectIsSmall(t *testing.T) {
	const n = 100_000
	m := rpc.NewMachine()
	f := echo()
	held := make([]rpc.Ref, n)
	before := heap()
	for i := range held {
		held[i] = rpc.NewObject(f, rpc.InMachine(m))
	}
	each := (heap() - before) / n
	t.Logf("%d bytes for each object", each)
	if each > maxExportBytes {
		t.Errorf("%d bytes for each object, want %d at most", each, maxExportBytes)
	}
	for _, r := range held {
		r.Release()
	}
}

func TestIdleConnectionIsSmall(t *testing.T) {
	const n = 200
	m := rpc.NewMachine()
	obj := newNode(echo(), rpc.InMachine(m))
	var conns []*rpc.Conn
	var held []node
	before, goroutines := heap(), runtime.NumGoroutine()
	for range n {
		x, y := vattest.Pipe()
		a := rpc.NewConn(x, rpc.ConnOptions{Machine: m, Bootstrap: obj.Ref})
		b := rpc.NewConn(y, rpc.ConnOptions{Machine: m})
		boot := node{b.Bootstrap(t.Context())}
		if _, err := boot.Ping(t.Context(), 1); err != nil {
			t.Fatal(err)
		}
		conns, held = append(conns, a, b), append(held, boot)
	}
	each := (heap() - before) / (2 * n)
	perConn := float64(runtime.NumGoroutine()-goroutines) / (2 * n)
	t.Logf("%d bytes and %.2f goroutines for each end", each, perConn)
	if each > maxConnBytes {
		t.Errorf("%d bytes of heap for each end of a connection, want %d at most", each, maxConnBytes)
	}
	if perConn > 1.1 {
		t.Errorf("%.1f goroutines for each end of a connection, want 1", perConn)
	}
	for _, h := range held {
		h.Release()
	}
	for _, c := range conns {
		c.Close()
	}
	obj.Release()
}
