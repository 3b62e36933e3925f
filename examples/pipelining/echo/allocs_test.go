//go:build !race

package echo_test

import (
	"context"
	"testing"

	"github.com/marque-rpc/marque/examples/pipelining/echo"
)

// What rpc allocates for a call is its own matter: here the forms are compared with each other.
func TestPlainFormAllocatesOnlyWhatItHandsOut(t *testing.T) {
	plain := echo.NewEcho(&server{})
	defer plain.Release()
	raw := echo.NewEcho(rawEcho{})
	defer raw.Release()
	ctx := context.Background()
	measure := func(call func() error) float64 {
		return testing.AllocsPerRun(200, func() {
			if err := call(); err != nil {
				t.Fatal(err)
			}
		})
	}
	inPlace := measure(func() error {
		p := raw.PingRaw(ctx, func(b echo.EchoPingParamsBuilder) { b.SetMsg("x") })
		defer p.Release()
		_, err := p.Read(ctx)
		return err
	})
	copied := measure(func() error {
		_, err := plain.Ping(ctx, "a message that is not a constant")
		return err
	})
	// The message that the server gets, "echo:"+msg, and the reply that the client gets.
	if copied-inPlace > 3 {
		t.Errorf("%v allocations in the plain form, %v in the zero-copy form", copied, inPlace)
	}
	if inPlace > 1 {
		t.Errorf("%v allocations in the zero-copy form", inPlace)
	}
}
