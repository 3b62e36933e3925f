// Command 2 makes objects while it runs: they live as long as somebody refers to them.
package main

import (
	"context"
	"fmt"
	"log"

	"github.com/marque-rpc/marque/examples/sturdy-refs/logger"
	"github.com/marque-rpc/marque/rpc"
	"github.com/marque-rpc/marque/vat"
)

// snippet service
type service struct{ label string }

func newLogger(label string) logger.Logger {
	return logger.NewLogger(&service{label}, rpc.OnRelease(func() { fmt.Printf("(%s: gone)\n", label) }))
}

func (s *service) Log(ctx context.Context, msg string) error {
	fmt.Printf("%s: %s\n", s.label, msg)
	return nil
}

func (s *service) Sub(ctx context.Context, label string) (logger.Logger, error) {
	return newLogger(s.label + "/" + label), nil
}

// end snippet

// snippet client
func run(ctx context.Context, root logger.Logger) error {
	alice := root.Sub(ctx, "alice")
	defer alice.Release()
	return alice.Log(ctx, "hello")
}

// end snippet

func main() {
	ctx, stop := context.WithCancel(context.Background())
	defer stop()
	id := vat.NewSwiss()
	server, err := vat.Serve(ctx, &vat.Config{Listen: vat.TCP("127.0.0.1", 0)}, vat.Single(id, newLogger("root").Ref))
	if err != nil {
		log.Fatal(err)
	}
	uri, err := server.SturdyURI(id)
	if err != nil {
		log.Fatal(err)
	}
	if err := vat.With(ctx, vat.NewClient(ctx, nil, nil).ImportURI(uri), run); err != nil {
		log.Fatal(err)
	}
	if err := server.Shutdown(ctx); err != nil {
		log.Fatal(err)
	}
}
