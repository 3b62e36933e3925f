// Command v3 serves the echo service over the network, with TLS, and calls it from a second vat in the same process.
package main

import (
	"context"
	"fmt"
	"log"

	"github.com/marque-rpc/marque/examples/echo/v2/echo"
	"github.com/marque-rpc/marque/examples/echo/v2/service"
	"github.com/marque-rpc/marque/vat"
)

// snippet server
func startServer(ctx context.Context) (uri vat.URI, err error) {
	id := vat.NewSwiss() // the service's secret name
	e := echo.NewEcho(service.Service{})
	v, err := vat.Serve(ctx, &vat.Config{Listen: vat.TCP("127.0.0.1", 0)}, vat.Single(id, e.Ref))
	if err != nil {
		return vat.URI{}, err
	}
	return v.SturdyURI(id)
}

// end snippet

// snippet client
func runClient(ctx context.Context, uri string) error {
	v := vat.NewClient(ctx, nil, nil)
	defer v.Close()
	sr, err := v.Import(uri)
	if err != nil {
		return err
	}
	return vat.With(ctx, sr, func(ctx context.Context, e echo.Echo) error {
		reply, err := e.Ping(ctx, "foo")
		fmt.Printf("Got reply %q\n", reply)
		return err
	})
}

// end snippet

// snippet main
func main() {
	ctx, stop := context.WithCancel(context.Background())
	defer stop()
	uri, err := startServer(ctx)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println("Connecting to", uri) // without its secret
	if err := runClient(ctx, uri.Reveal()); err != nil {
		log.Fatal(err)
	}
}

// end snippet
