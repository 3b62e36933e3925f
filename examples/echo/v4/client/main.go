// Command client uses the echo service that a cap file or a capnp:// URI grants access to.
package main

import (
	"context"
	"fmt"
	"log"
	"os"

	"github.com/marque-rpc/marque/examples/echo/v1/echo"
	"github.com/marque-rpc/marque/vat"
)

// snippet client
func main() {
	if len(os.Args) != 2 {
		log.Fatal("usage: client URI|FILE.cap")
	}
	ctx := context.Background()
	sr, err := vat.NewClient(ctx, nil, nil).Import(os.Args[1])
	if err != nil {
		log.Fatal(err)
	}
	e, err := vat.Connect[echo.Echo](ctx, sr)
	if err != nil {
		log.Fatal(err)
	}
	reply, err := e.Ping(ctx, "foo")
	if err != nil {
		log.Fatal(err)
	}
	fmt.Printf("Got reply %q\n", reply)
}

// end snippet
