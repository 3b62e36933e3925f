package discover_test

import (
	"context"
	"fmt"

	"github.com/marque-rpc/marque/examples/echo/v1/echo"
	"github.com/marque-rpc/marque/schema/discover"
)

type echoService struct{}

func (echoService) Ping(_ context.Context, msg string) (string, error) { return "echo:" + msg, nil }

// What an object can do, without its schema at hand.
func ExampleFetch() {
	e := echo.NewEcho(echoService{}) // as well as one from a network
	defer e.Release()
	types, err := discover.Fetch(context.Background(), e.Ref)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, i := range types.Interfaces {
		comments := types.Info(i.Node.ID)
		for n, method := range i.Methods() {
			params, err := method.Params()
			if err != nil {
				fmt.Println(err)
				return
			}
			fmt.Printf("%s takes %s: %s", method, params.Fields[0].Name, comments.Members[n].DocComment)
		}
	}
	// Output: Echo.ping takes msg: Returns msg with "echo:" before it.
}
