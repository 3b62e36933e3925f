package vat_test

import (
	"context"
	"fmt"

	"github.com/marque-rpc/marque/examples/echo/v1/echo"
	"github.com/marque-rpc/marque/rpc"
	"github.com/marque-rpc/marque/store"
	"github.com/marque-rpc/marque/vat"
)

type service struct{}

func (service) Ping(_ context.Context, msg string) (reply string, err error) {
	return "echo:" + msg, nil
}

// A server offers an object under a secret name; a client that is given its URI calls it, over TLS.
func Example() {
	ctx, stop := context.WithCancel(context.Background())
	defer stop()

	id := vat.NewSwiss()
	server, err := vat.Serve(ctx, &vat.Config{Listen: vat.TCP("127.0.0.1", 0)}, vat.Single(id, echo.NewEcho(service{}).Ref))
	if err != nil {
		fmt.Println(err)
		return
	}
	defer server.Close()
	uri, err := server.SturdyURI(id)
	if err != nil {
		fmt.Println(err)
		return
	}

	client := vat.NewClient(ctx, nil, nil) // in another process
	defer client.Close()
	sr, err := client.Import(uri.Reveal())
	if err != nil {
		fmt.Println(err)
		return
	}
	err = vat.With(ctx, sr, func(ctx context.Context, e echo.Echo) error {
		reply, err := e.Ping(ctx, "hello")
		fmt.Println(reply)
		return err
	})
	fmt.Println(err)
	// Output:
	// echo:hello
	// <nil>
}

// A table makes objects when they are asked for, from what a store has about them.
func ExampleTable() {
	ctx := context.Background()
	var records store.Mem
	table := vat.NewTable(vat.TableConfig{Loader: vat.LoadFrom(&records, map[string]vat.RecordLoader{
		"echo": func(_ context.Context, e store.Entry, self vat.SturdyRef) (rpc.Ref, error) {
			fmt.Println("loading", e.Type)
			return vat.Persistent(echo.NewEcho(service{}).Ref, vat.SaveAs(self)), nil
		},
	})})
	defer table.Close()

	ref, err := table.Create(ctx, &records, store.Record{Type: "echo"})
	if err != nil {
		fmt.Println(err)
		return
	}
	defer ref.Release()
	reply, err := rpc.As[echo.Echo](ref).Ping(ctx, "hello")
	fmt.Println(reply, err)

	_, err = table.Restore(ctx, vat.NewSwiss()) // as for a peer with a URI that is not of this vat
	fmt.Println(err)
	// Output:
	// loading echo
	// echo:hello <nil>
	// rpc: Unknown persistent service ID
}

// A URI prints without its secret; who wants the text has to say so.
func ExampleParseURI() {
	uri, err := vat.ParseURI("capnp://insecure@localhost:7000/bWFpbg")
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(uri)
	fmt.Println(uri.Reveal())
	_, err = vat.ParseURI("capnp://sha256:s16WV4JeGusAL_nTjvICiQOFqm3LqYrDj3K-HXdMi8s@localhost:7000/bWFpbg")
	fmt.Println(err)
	// Output:
	// capnp://insecure@localhost:7000/<secret>
	// capnp://insecure@localhost:7000/bWFpbg
	// vat: URI "capnp://sha256:s16WV4JeGusAL_nTjvICiQOFqm3LqYrDj3K-HXdMi8s@localhost:7000/…": unknown hash type "sha256" (expected "sha-256")
}

// The numbers that a key derives are the same in each run, so URIs survive a restart.
func ExampleConfig_SturdyURI() {
	config := &vat.Config{Listen: vat.TCP("localhost", 7000), DisableTLS: true}
	uri, err := config.SturdyURI(vat.PublicSwiss("main"))
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(uri.Reveal())
	// Output: capnp://insecure@localhost:7000/bWFpbg
}

func ExampleParseLocation() {
	for _, s := range []string{"tcp:[::1]:7000", "unix:/run/my.socket", "tcp:localhost:70000"} {
		at, err := vat.ParseLocation(s)
		fmt.Println(at, err)
	}
	// Output:
	// tcp:[::1]:7000 <nil>
	// unix:/run/my.socket <nil>
	//  vat: address "tcp:localhost:70000": invalid port "70000" (expected 0 to 65535)
}
