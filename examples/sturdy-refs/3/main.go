// Command 3 turns a live reference into a sturdy ref: the client asks the object to save itself.
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
	label    string
	services *vat.Table
}

func (s *service) Log(ctx context.Context, msg string) error {
	fmt.Printf("%s: %s\n", s.label, msg)
	return nil
}

// Sub makes a logger that can be saved. It stays in the table, under a fresh swiss number, until it is removed.
func (s *service) Sub(ctx context.Context, label string) (logger.Logger, error) {
	id := vat.NewSwiss()
	self, err := s.services.SturdyRef(id)
	if err != nil {
		return logger.Logger{}, err
	}
	sub := logger.NewLogger(&service{s.label + "/" + label, s.services})
	saved := vat.Persistent(sub.Ref, vat.SaveAs(self))
	if err := s.services.Add(id, saved); err != nil {
		return logger.Logger{}, err
	}
	return logger.Logger{Ref: saved.AddRef()}, nil
}

// end snippet

// snippet client
func run(ctx context.Context, v *vat.Vat, root logger.Logger) error {
	alice := root.Sub(ctx, "alice")
	saved, err := v.Save(ctx, alice.Ref) // a sturdy ref, good for a cap file
	alice.Release()
	if err != nil {
		return err
	}
	return vat.With(ctx, saved, func(ctx context.Context, alice logger.Logger) error {
		return alice.Log(ctx, "hello from a restored reference")
	})
}

// end snippet

func main() {
	ctx, stop := context.WithCancel(context.Background())
	defer stop()
	if err := start(ctx); err != nil {
		log.Fatal(err)
	}
}

func start(ctx context.Context) error {
	services := vat.NewTable(vat.TableConfig{})
	root := vat.NewSwiss()
	if err := services.Add(root, logger.NewLogger(&service{"root", services}).Ref); err != nil {
		return err
	}
	server, err := vat.Serve(ctx, &vat.Config{Listen: vat.TCP("127.0.0.1", 0)}, services)
	if err != nil {
		return err
	}
	uri, err := server.SturdyURI(root)
	if err != nil {
		return err
	}
	client := vat.NewClient(ctx, nil, nil)
	return vat.With(ctx, client.ImportURI(uri), func(ctx context.Context, root logger.Logger) error {
		return run(ctx, client, root)
	})
}
