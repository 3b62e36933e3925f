// Command server offers the echo service and writes a cap file that grants access to it.
package main

import (
	"context"
	"flag"
	"fmt"
	"log"

	"github.com/marque-rpc/marque/examples/echo/v1/echo"
	"github.com/marque-rpc/marque/vat"
)

type service struct{}

func (service) Ping(ctx context.Context, msg string) (reply string, err error) {
	return "echo:" + msg, nil
}

// snippet server
func main() {
	config := vat.Flags(flag.CommandLine)
	flag.Parse()
	id, err := config.Derive("main") // from the secret key: the same each time
	if err != nil {
		log.Fatal(err)
	}
	v, err := vat.Serve(context.Background(), config, vat.Single(id, echo.NewEcho(service{}).Ref))
	if err != nil {
		log.Fatal(err)
	}
	if err := v.SaveCapFile("echo.cap", id); err != nil {
		log.Fatal(err)
	}
	fmt.Println("Whoever has echo.cap can use the service.")
	<-v.Done()
}

// end snippet
