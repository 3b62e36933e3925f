// Command v1 is the echo service within one process: no network yet.
package main

import (
	"context"
	"fmt"
	"log"

	"github.com/marque-rpc/marque/examples/echo/v1/echo"
)

// snippet service
type service struct{}

func (service) Ping(ctx context.Context, msg string) (reply string, err error) {
	return "echo:" + msg, nil
}

// end snippet

// snippet client
func run(ctx context.Context, e echo.Echo) error {
	reply, err := e.Ping(ctx, "foo")
	if err != nil {
		return err
	}
	fmt.Printf("Got reply %q\n", reply)
	return nil
}

// end snippet

// snippet main
func main() {
	e := echo.NewEcho(service{})
	defer e.Release()
	if err := run(context.Background(), e); err != nil {
		log.Fatal(err)
	}
}

// end snippet
