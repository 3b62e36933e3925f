// Command v2 passes a capability: the service calls the client back.
package main

import (
	"context"
	"fmt"
	"log"
	"time"

	"github.com/marque-rpc/marque/examples/echo/v2/echo"
	"github.com/marque-rpc/marque/examples/echo/v2/service"
)

// snippet client
func run(ctx context.Context, e echo.Echo) error {
	callback := echo.CallbackFunc(func(ctx context.Context, msg string) error {
		fmt.Printf("Callback got %q\n", msg)
		return nil
	})
	defer callback.Release()
	return e.Heartbeat(ctx, "foo", callback)
}

// end snippet

func main() {
	e := echo.NewEcho(service.Service{Delay: 100 * time.Millisecond})
	defer e.Release()
	if err := run(context.Background(), e); err != nil {
		log.Fatal(err)
	}
}
