package vattest_test

import (
	"context"
	"fmt"
	"testing"

	"github.com/marque-rpc/marque/examples/echo/v1/echo"
	"github.com/marque-rpc/marque/rpc"
	"github.com/marque-rpc/marque/vattest"
)

type service struct{}

func (service) Ping(_ context.Context, msg string) (reply string, err error) {
	return "echo:" + msg, nil
}

// A test of a service as another process sees it, which fails also if a reference is not released.
func ExampleConnect() {
	var _ = func(t *testing.T) { // func TestPing(t *testing.T)
		vattest.CheckLeaks(t)
		e := echo.NewEcho(service{})
		t.Cleanup(e.Release)

		remote := vattest.Connect[echo.Echo](t, e.Ref)
		reply, err := remote.Ping(t.Context(), "hello")
		if err != nil || reply != "echo:hello" {
			t.Errorf("got %q and error %v", reply, err)
		}
	}
}

// Two connections joined in memory, outside of a test.
func ExamplePipe() {
	here, there := vattest.Pipe()

	e := echo.NewEcho(service{})
	defer e.Release()
	server := rpc.NewConn(here, rpc.ConnOptions{Bootstrap: e.Ref})
	defer server.Close()

	client := rpc.NewConn(there, rpc.ConnOptions{Machine: rpc.NewMachine()}) // as if it were another process
	defer client.Close()
	remote := rpc.As[echo.Echo](client.Bootstrap(context.Background()))
	defer remote.Release()

	reply, err := remote.Ping(context.Background(), "hello")
	fmt.Println(reply, err)
	// Output: echo:hello <nil>
}
