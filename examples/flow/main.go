// Command flow fetches a page through the network of another vat: it is given a dialer, and http uses it like any other.
package main

import (
	"context"
	"fmt"
	"io"
	"log"
	"net"
	"net/http"
	"net/http/httptest"

	"github.com/marque-rpc/marque/examples/flow/flow"
	"github.com/marque-rpc/marque/vat"
)

func main() {
	if err := run(context.Background()); err != nil {
		log.Fatal(err)
	}
}

// run starts a page's server and a vat with a dialer, and fetches the page from a second vat, which opens no connection but that to the
// first.
func run(ctx context.Context) error {
	ctx, stop := context.WithCancel(ctx)
	defer stop()
	page := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		fmt.Fprintf(w, "Hello from behind the dialer\n")
	}))
	defer page.Close()
	id := vat.NewSwiss()
	gateway, err := vat.Serve(ctx, &vat.Config{Listen: vat.TCP("127.0.0.1", 0)}, vat.Single(id, flow.NewSystemDialer().Ref))
	if err != nil {
		return err
	}
	uri, err := gateway.SturdyURI(id)
	if err != nil {
		return err
	}
	return vat.With(ctx, vat.NewClient(ctx, nil, nil).ImportURI(uri), func(ctx context.Context, d flow.Dialer) error {
		return fetch(ctx, d, page.URL)
	})
}

func fetch(ctx context.Context, d flow.Dialer, url string) error {
	transport := &http.Transport{DialContext: func(ctx context.Context, network, address string) (net.Conn, error) {
		return flow.Dial(ctx, d, network, address)
	}}
	defer transport.CloseIdleConnections()
	client := http.Client{Transport: transport}
	response, err := client.Get(url)
	if err != nil {
		return err
	}
	defer response.Body.Close()
	body, err := io.ReadAll(response.Body)
	fmt.Printf("%s: %s", response.Status, body)
	return err
}
