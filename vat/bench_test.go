package vat

import (
	"context"
	"sync"
	"testing"

	"github.com/marque-rpc/marque/capnp"
	"github.com/marque-rpc/marque/rpc"
)

// BenchmarkCall measures no-op calls over loopback TCP within one process, plain and with TLS, one at a time and 64 at
// a time.
func BenchmarkCall(b *testing.B) {
	for _, secure := range []struct {
		name  string
		plain bool
	}{{"plain", true}, {"tls", false}} {
		for _, n := range []struct {
			name    string
			callers int
		}{{"N=1", 1}, {"N=64", 64}} {
			b.Run(secure.name+"/"+n.name, func(b *testing.B) { benchmarkCalls(b, secure.plain, n.callers) })
		}
	}
}

var benchNoop = &rpc.Method{InterfaceID: 1, Interface: "Bench", Name: "noop", ResultHasNoCaps: true}

func benchmarkCalls(b *testing.B, plain bool, callers int) {
	ctx := context.Background()
	id := NewSwiss()
	noop := rpc.NewObject(&dispatcherFunc{benchNoop, func(context.Context, *rpc.ServerCall) error { return nil }})
	server, err := Serve(ctx, &Config{Listen: TCP("127.0.0.1", 0), KeyType: Ed25519, DisableTLS: plain, Logger: quietLog(), Machine: rpc.NewMachine()}, Single(id, noop))
	if err != nil {
		b.Fatal(err)
	}
	defer server.Close()
	client := NewClient(ctx, &Config{Logger: quietLog()}, nil)
	defer client.Close()
	uri, err := server.SturdyURI(id)
	if err != nil {
		b.Fatal(err)
	}
	ref, err := client.ImportURI(uri).Connect(ctx)
	if err != nil {
		b.Fatal(err)
	}
	defer ref.Release()
	if err := ref.Settled(ctx); err != nil {
		b.Fatal(err)
	}
	b.ReportAllocs()
	b.ResetTimer()
	var wg sync.WaitGroup
	for i := range callers {
		wg.Go(func() {
			for n := i; n < b.N; n += callers {
				answer, err := ref.Begin(ctx, benchNoop, capnp.ObjectSize{}).Wait()
				if err != nil {
					b.Error(err)
					return
				}
				answer.Release()
			}
		})
	}
	wg.Wait()
}
