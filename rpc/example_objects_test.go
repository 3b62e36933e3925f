package rpc_test

import (
	"context"
	"errors"
	"fmt"

	"github.com/marque-rpc/marque/capnp"
	"github.com/marque-rpc/marque/examples/patterns"
	echoapi "github.com/marque-rpc/marque/examples/pipelining/echo"
	"github.com/marque-rpc/marque/rpc"
	"github.com/marque-rpc/marque/vattest"
)

// counter is a callback that passes itself on.
type counter struct{ left int }

func (c *counter) Log(ctx context.Context, msg string) error {
	fmt.Println(msg, c.left)
	if c.left--; c.left < 0 {
		return nil
	}
	self := rpc.As[echoapi.Callback](rpc.Self(ctx))
	defer self.Release()
	return self.Log(ctx, "again") // the turn is given up while it waits
}

// A handler knows the object that it belongs to, to call it or to give it to others.
func ExampleSelf() {
	c := echoapi.NewCallback(&counter{left: 2})
	defer c.Release()
	if err := c.Log(context.Background(), "once"); err != nil {
		fmt.Println(err)
	}
	// Output:
	// once 2
	// again 1
	// again 0
}

// health is a second interface for any object.
type health struct{}

var healthMethod = &rpc.Method{InterfaceID: 0xa17d1d5b2b0a3f5e, Interface: "Health", Name: "check"}

func (health) Method(interfaceID uint64, methodID uint16) *rpc.Method {
	if interfaceID != healthMethod.InterfaceID || methodID != healthMethod.MethodID {
		return nil
	}
	return healthMethod
}

func (health) Dispatch(context.Context, *rpc.ServerCall) error {
	fmt.Println("asked for its health")
	return nil
}

// An echo service that answers for its health too.
func ExampleAlso() {
	e := echoapi.NewEcho(service{}, rpc.Also(health{}))
	defer e.Release()

	reply, err := e.Ping(context.Background(), "hello")
	fmt.Println(reply, err)
	answer, err := e.Begin(context.Background(), healthMethod, capnp.ObjectSize{}).Wait()
	if err != nil {
		fmt.Println(err)
	}
	answer.Release()
	// Output:
	// echo:hello <nil>
	// asked for its health
}

// A service that can be replaced while others hold references to it.
func ExampleProxy() {
	current := echoapi.NewEcho(service{})
	front := rpc.As[echoapi.Echo](rpc.NewObject(rpc.Proxy(func(*rpc.ServerCall) (rpc.Ref, error) {
		return current.Ref.AddRef(), nil // guarded by the turn
	})))
	defer front.Release()

	fmt.Println(front.Ping(context.Background(), "first"))
	current.Release()
	current = rpc.As[echoapi.Echo](rpc.Broken(rpc.Errorf(rpc.Overloaded, "back in a minute")))
	defer current.Release()
	fmt.Println(front.Ping(context.Background(), "second"))
	// Output:
	// echo:first <nil>
	//  rpc: Echo.ping: overloaded: back in a minute
}

// A reference from elsewhere is checked before it is used as what somebody says that it is.
func ExampleCastContext() {
	file := patterns.NewFile(patterns.UnimplementedFile{})
	defer file.Release()
	here, there := vattest.Pipe()
	server := rpc.NewConn(here, rpc.ConnOptions{Bootstrap: file.Ref})
	defer server.Close()
	client := rpc.NewConn(there, rpc.ConnOptions{Machine: rpc.NewMachine()})
	defer client.Close()
	something := client.Bootstrap(context.Background())
	defer something.Release()

	_, err := rpc.CastContext[patterns.Reader](context.Background(), something, patterns.ReaderID)
	fmt.Println(err) // File extends Reader
	_, err = rpc.CastContext[echoapi.Echo](context.Background(), something, echoapi.EchoID)
	fmt.Println(errors.Is(err, rpc.ErrWrongInterface))
	// Output:
	// <nil>
	// true
}

// Whoever holds what was lent can be told when it is taken back.
func ExampleRef_WhenBroken() {
	e := echoapi.NewEcho(service{})
	defer e.Release()
	m := rpc.NewMembrane(rpc.MembraneOptions{})
	lent := m.Wrap(e.Ref)
	defer lent.Release()

	told := make(chan error)
	lent.WhenBroken(func(err error) { told <- err })
	m.Revoke(errors.New("the loan is over"))
	fmt.Println(<-told)
	// Output: rpc: the loan is over
}
