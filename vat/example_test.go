package vat_test

import (
	"context"
	"fmt"
	"os"

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

// A URI prints without its secret; whoever wants the text has to say so.
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

// A server can tell its URIs before it serves, for a configuration file say.
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

// A live reference ends with its connection. What a client saves is good for longer, and in other processes.
func ExampleVat_Save() {
	ctx, stop := context.WithCancel(context.Background())
	defer stop()
	table := vat.NewTable(vat.TableConfig{})
	server, err := vat.Serve(ctx, &vat.Config{Listen: vat.TCP("127.0.0.1", 0)}, table)
	if err != nil {
		fmt.Println(err)
		return
	}
	defer server.Close()
	id := vat.NewSwiss()
	self, err := table.SturdyRef(id) // what the object says when it is asked to save itself
	if err != nil {
		fmt.Println(err)
		return
	}
	if err := table.Add(id, vat.Persistent(echo.NewEcho(service{}).Ref, vat.SaveAs(self))); err != nil {
		fmt.Println(err)
		return
	}
	uri, err := server.SturdyURI(id)
	if err != nil {
		fmt.Println(err)
		return
	}

	client := vat.NewClient(ctx, nil, nil) // in another process
	defer client.Close()
	e, err := vat.Connect[echo.Echo](ctx, client.ImportURI(uri)) // or from a method that returns an Echo
	if err != nil {
		fmt.Println(err)
		return
	}
	saved, err := client.Save(ctx, e.Ref) // for a cap file: vat.SaveURI, and vat.SaveCapFile
	e.Release()
	if err != nil {
		fmt.Println(err)
		return
	}
	err = vat.With(ctx, saved, func(ctx context.Context, e echo.Echo) error {
		reply, err := e.Ping(ctx, "hello again")
		fmt.Println(reply)
		return err
	})
	fmt.Println(err)
	// Output:
	// echo:hello again
	// <nil>
}

// A reference that reconnects can be called before the server is up: the call waits for it.
func ExampleSturdyRef_Reconnecting() {
	dir, err := os.MkdirTemp("", "vat")
	if err != nil {
		fmt.Println(err)
		return
	}
	defer os.RemoveAll(dir)
	ctx, stop := context.WithCancel(context.Background())
	defer stop()
	config := &vat.Config{Listen: vat.UnixSocket(dir + "/echo.sock"), KeyType: vat.Ed25519}
	id := vat.NewSwiss()
	uri, err := config.SturdyURI(id)
	if err != nil {
		fmt.Println(err)
		return
	}

	client := vat.NewClient(ctx, nil, nil)
	defer client.Close()
	r := client.ImportURI(uri).Reconnecting(vat.Reconnect{})
	defer r.Close()
	e := vat.ReconnectingClient[echo.Echo](r)
	defer e.Release()
	call := e.PingAsync(ctx, "early")
	defer call.Release()

	server, err := vat.Serve(ctx, config, vat.Single(id, echo.NewEcho(service{}).Ref))
	if err != nil {
		fmt.Println(err)
		return
	}
	defer server.Close()
	fmt.Println(call.Wait(ctx))
	// Output: echo:early <nil>
}
