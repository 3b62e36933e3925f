package rpc_test

import (
	"context"
	"testing"

	"github.com/marque-rpc/marque/rpc"
)

// What a membrane costs a call, with and without an interceptor, that returns a number or a capability.
func BenchmarkMembrane(b *testing.B) {
	pass := func(ctx context.Context, _ *rpc.Crossing, forward func(context.Context) error) error {
		return forward(ctx)
	}
	for _, where := range []string{"local", "remote"} {
		for _, c := range []struct {
			name string
			opts rpc.MembraneOptions
		}{{"membrane", rpc.MembraneOptions{}}, {"interceptor", rpc.MembraneOptions{Inbound: pass, Outbound: pass}}} {
			f := echo()
			f.self = func(ctx context.Context) (rpc.Ref, error) { return rpc.Self(ctx), nil }
			var inside node
			if where == "local" {
				inside = newNode(f)
			} else {
				inside, _ = serve(b, f)
			}
			m := rpc.NewMembrane(c.opts)
			n := node{m.Wrap(inside.Ref)}
			b.Run(where+"/"+c.name+"/ping", func(b *testing.B) {
				b.ReportAllocs()
				for b.Loop() {
					if _, err := n.Ping(b.Context(), 1); err != nil {
						b.Fatal(err)
					}
				}
			})
			b.Run(where+"/"+c.name+"/self", func(b *testing.B) {
				b.ReportAllocs()
				for b.Loop() {
					a, err := n.Begin(b.Context(), nodeSelf, words(0, 0)).Wait()
					if err != nil {
						b.Fatal(err)
					}
					rpc.ReadRef(a.Results(), 0).Release()
					a.Release()
				}
			})
			n.Release()
			if where == "local" {
				inside.Release()
			}
		}
	}
}
