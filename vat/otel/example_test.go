package otel_test

import (
	"context"
	"fmt"

	"go.opentelemetry.io/otel/trace/noop"

	"github.com/marque-rpc/marque/examples/echo/v1/echo"
	"github.com/marque-rpc/marque/vat/otel"
)

type echoService struct{}

func (echoService) Ping(_ context.Context, msg string) (string, error) { return "echo:" + msg, nil }

// The calls of a service become spans. A program takes its tracer from the provider that it has set up, where this one takes none.
func ExampleTracer_Serve() {
	tracer := otel.New(noop.NewTracerProvider().Tracer(otel.ScopeName))

	e := echo.NewEcho(echoService{}, tracer.Serve())
	defer e.Release()
	reply, err := e.Ping(context.Background(), "hello")
	fmt.Println(reply, err)
	// Output: echo:hello <nil>
}
