package rpc_test

import (
	"context"
	"errors"
	"fmt"

	echoapi "github.com/marque-rpc/marque/examples/pipelining/echo"
	"github.com/marque-rpc/marque/rpc"
	"github.com/marque-rpc/marque/vattest"
)

// service implements the interface Echo of a schema: plain methods, whose signatures are generated.
type service struct{ echoapi.UnimplementedEcho }

func (service) Ping(_ context.Context, msg string) (reply string, err error) {
	if msg == "" {
		return "", rpc.Errorf(rpc.Failed, "there is nothing to echo")
	}
	return "echo:" + msg, nil
}

func (service) GetLogger(context.Context) (echoapi.Callback, error) { return printer("logged:"), nil }

// printer is an object that prints what it is sent.
func printer(prefix string) echoapi.Callback {
	return echoapi.CallbackFunc(func(_ context.Context, msg string) error {
		fmt.Println(prefix, msg)
		return nil
	})
}

// An object is used through its client, here in one process.
func Example() {
	e := echoapi.NewEcho(service{})
	defer e.Release()

	reply, err := e.Ping(context.Background(), "hello")
	fmt.Println(reply, err)
	// Output: echo:hello <nil>
}

// Two ends of a stream: what one offers as bootstrap, the other calls. Package vat adds addresses and encryption.
func ExampleNewConn() {
	here, there := vattest.Pipe()

	e := echoapi.NewEcho(service{})
	defer e.Release()
	server := rpc.NewConn(here, rpc.ConnOptions{Bootstrap: e.Ref})
	defer server.Close()

	client := rpc.NewConn(there, rpc.ConnOptions{Machine: rpc.NewMachine()}) // as if it were another process
	defer client.Close()
	remote := rpc.As[echoapi.Echo](client.Bootstrap(context.Background()))
	defer remote.Release()

	reply, err := remote.Ping(context.Background(), "hello")
	fmt.Println(reply, err)
	// Output: echo:hello <nil>
}

// The result of a call can be called before it is there: over a network, both calls take one round trip.
func Example_pipelining() {
	e := echoapi.NewEcho(service{})
	defer e.Release()

	ctx := context.Background()
	if err := e.GetLogger(ctx).Log(ctx, "without waiting for the logger"); err != nil {
		fmt.Println(err)
	}
	// Output: logged: without waiting for the logger
}

// Errors have a kind, which says what the caller should do, and which passes through connections.
func ExampleKindOf() {
	e := echoapi.NewEcho(service{})
	defer e.Release()

	_, err := e.Ping(context.Background(), "")
	fmt.Println(rpc.KindOf(err), errors.Is(err, rpc.ErrFailed))

	err = e.Heartbeat(context.Background(), "", echoapi.Callback{}) // service does not have this method
	fmt.Println(rpc.KindOf(err), errors.Is(err, rpc.ErrUnimplemented))
	// Output:
	// failed true
	// unimplemented true
}

// Calls on a promise wait, in order, until it is resolved.
func ExampleNewPromise() {
	promise, resolver := rpc.NewPromise()
	e := rpc.As[echoapi.Echo](promise)
	defer e.Release()

	done := make(chan error)
	go func() {
		reply, err := e.Ping(context.Background(), "early")
		fmt.Println(reply)
		done <- err
	}()

	real := echoapi.NewEcho(service{})
	defer real.Release()
	if err := resolver.Resolve(real.Ref); err != nil {
		fmt.Println(err)
	}
	fmt.Println(<-done)
	// Output:
	// echo:early
	// <nil>
}

// A membrane lends a capability and takes it back.
func ExampleMembrane() {
	e := echoapi.NewEcho(service{})
	defer e.Release()

	m := rpc.NewMembrane(rpc.MembraneOptions{})
	lent := rpc.As[echoapi.Echo](m.Wrap(e.Ref))
	defer lent.Release()

	reply, err := lent.Ping(context.Background(), "while it lasts")
	fmt.Println(reply, err)
	m.Revoke(errors.New("the trial period is over"))
	_, err = lent.Ping(context.Background(), "and now?")
	fmt.Println(err)
	// Output:
	// echo:while it lasts <nil>
	// rpc: Echo.ping: the trial period is over
}

// An interceptor sees each call before the object does, and may refuse it.
func ExampleIntercept() {
	e := echoapi.NewEcho(service{})
	defer e.Release()

	narrowed := rpc.As[echoapi.Echo](rpc.Intercept(e.Ref, func(ctx context.Context, x *rpc.Crossing, forward func(context.Context) error) error {
		if x.Method.Name != "ping" {
			return rpc.Errorf(rpc.Failed, "only pings are let through")
		}
		return forward(ctx)
	}))
	defer narrowed.Release()

	reply, err := narrowed.Ping(context.Background(), "hello")
	fmt.Println(reply, err)
	err = narrowed.Heartbeat(context.Background(), "hello", echoapi.Callback{})
	fmt.Println(err)
	// Output:
	// echo:hello <nil>
	// rpc: Echo.heartbeat: only pings are let through
}
