// Command 1 offers two objects, each with a sturdy ref of its own.
package main

import (
	"context"
	"fmt"
	"log"

	"github.com/marque-rpc/marque/examples/sturdy-refs/logger"
	"github.com/marque-rpc/marque/vat"
)

// snippet service
type service struct {
	logger.UnimplementedLogger // no sub-loggers yet
	label                      string
}

func (s *service) Log(ctx context.Context, msg string) error {
	fmt.Printf("%s: %s\n", s.label, msg)
	return nil
}

// end snippet

// snippet server
// startServer offers two loggers and returns a URI for each.
func startServer(ctx context.Context) (alice, bob vat.URI, err error) {
	config := &vat.Config{Listen: vat.TCP("127.0.0.1", 0)}
	services := vat.NewTable(vat.TableConfig{})
	ids := map[string]vat.Swiss{"alice": vat.NewSwiss(), "bob": vat.NewSwiss()}
	for label, id := range ids {
		if err := services.Add(id, logger.NewLogger(&service{label: label}).Ref); err != nil {
			return alice, bob, err
		}
	}
	v, err := vat.Serve(ctx, config, services)
	if err != nil {
		return alice, bob, err
	}
	if alice, err = v.SturdyURI(ids["alice"]); err != nil {
		return alice, bob, err
	}
	bob, err = v.SturdyURI(ids["bob"])
	return alice, bob, err
}

// end snippet

func main() {
	ctx, stop := context.WithCancel(context.Background())
	defer stop()
	alice, bob, err := startServer(ctx)
	if err != nil {
		log.Fatal(err)
	}
	client := vat.NewClient(ctx, nil, nil)
	for _, uri := range []vat.URI{alice, bob} {
		if err := vat.With(ctx, client.ImportURI(uri), sayHello); err != nil {
			log.Fatal(err)
		}
	}
}

func sayHello(ctx context.Context, l logger.Logger) error { return l.Log(ctx, "hello") }
