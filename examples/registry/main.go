// Command registry calls an object that does not exist yet: a lookup gives a promise, calls on it wait, and go through in order
// when the object is registered.
package main

import (
	"context"
	"fmt"
	"log"

	"github.com/marque-rpc/marque/examples/registry/registry"
	"github.com/marque-rpc/marque/rpc"
	"github.com/marque-rpc/marque/vat"
)

// snippet service
// A service is the registry. An object runs one call at a time, so its fields need no locks.
type service struct{ entries map[string]*entry }

type entry struct {
	promise  rpc.Ref // of the greeter
	resolver *rpc.Resolver
}

func (s *service) entry(name string) *entry {
	e := s.entries[name]
	if e == nil {
		e = new(entry)
		e.promise, e.resolver = rpc.NewPromise()
		s.entries[name] = e
	}
	return e
}

func (s *service) Lookup(ctx context.Context, name string) (registry.Greeter, error) {
	return registry.Greeter{Ref: s.entry(name).promise.AddRef()}, nil // at once, whether it is there or not
}

func (s *service) Register(ctx context.Context, name string, greeter registry.Greeter) error {
	return s.entry(name).resolver.Resolve(greeter.Ref)
}

// end snippet

func greet(ctx context.Context, name string) (greeting string, err error) {
	return "Hello, " + name + "!", nil
}

// snippet client
func run(ctx context.Context, r registry.Registry) error {
	english := r.Lookup(ctx, "english")
	defer english.Release()
	ada, grace := english.GreetAsync(ctx, "Ada"), english.GreetAsync(ctx, "Grace") // sent now, in this order
	defer ada.Release()
	defer grace.Release()
	fmt.Println("Two calls are waiting for a greeter; registering one.")
	g := registry.GreeterFunc(greet)
	defer g.Release()
	if err := r.Register(ctx, "english", g); err != nil {
		return err
	}
	for _, call := range []registry.GreeterGreetPromise{ada, grace} {
		greeting, err := call.Wait(ctx)
		if err != nil {
			return err
		}
		fmt.Println(greeting)
	}
	return nil
}

// end snippet

func main() {
	ctx, stop := context.WithCancel(context.Background())
	defer stop()
	id := vat.NewSwiss()
	r := registry.NewRegistry(&service{entries: map[string]*entry{}})
	server, err := vat.Serve(ctx, &vat.Config{Listen: vat.TCP("127.0.0.1", 0)}, vat.Single(id, r.Ref))
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
}
