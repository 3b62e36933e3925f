// Command gocapnp is the side-by-side program with go-capnp.
package main

import (
	"context"
	"fmt"
	"log"
	"net"
	"time"

	"capnproto.org/go/capnp/v3"
	"capnproto.org/go/capnp/v3/rpc"

	"github.com/marque-rpc/marque/bench/sidebyside/gocapnp/echo"
)

type service struct{ logger echo.Callback }

func (s *service) Ping(ctx context.Context, call echo.Echo_ping) error {
	msg, err := call.Args().Msg()
	if err != nil {
		return err
	}
	results, err := call.AllocResults()
	if err != nil {
		return err
	}
	return results.SetReply("echo:" + msg)
}

// snippet heartbeat
func (s *service) Heartbeat(ctx context.Context, call echo.Echo_heartbeat) error {
	msg, err := call.Args().Msg()
	if err != nil {
		return err
	}
	call.Go()
	for range 3 {
		if err := send(ctx, call.Args().Callback(), msg); err != nil {
			return err
		}
		time.Sleep(10 * time.Millisecond)
	}
	return nil
}

func send(ctx context.Context, callback echo.Callback, msg string) error {
	future, release := callback.Log(ctx, func(p echo.Callback_log_Params) error {
		return p.SetMsg(msg)
	})
	defer release()
	_, err := future.Struct()
	return err
}

// end snippet

func (s *service) GetLogger(ctx context.Context, call echo.Echo_getLogger) error {
	results, err := call.AllocResults()
	if err != nil {
		return err
	}
	return results.SetCallback(s.logger.AddRef())
}

type printer struct{ prefix string }

func (p printer) Log(ctx context.Context, call echo.Callback_log) error {
	msg, err := call.Args().Msg()
	if err != nil {
		return err
	}
	fmt.Println(p.prefix, msg)
	return nil
}

func run(ctx context.Context, e echo.Echo) error {
	ping, release := e.Ping(ctx, func(p echo.Echo_ping_Params) error {
		return p.SetMsg("foo")
	})
	defer release()
	results, err := ping.Struct()
	if err != nil {
		return err
	}
	reply, err := results.Reply()
	if err != nil {
		return err
	}
	fmt.Println("reply:", reply)
	callback := echo.Callback_ServerToClient(printer{"client got"})
	defer callback.Release()
	if err := heartbeat(ctx, e, "bar", callback); err != nil {
		return err
	}
	got, release := e.GetLogger(ctx, nil)
	defer release()
	if err := send(ctx, got.Callback(), "hello"); err != nil {
		return err
	}
	return heartbeat(ctx, e, "baz", got.Callback())
}

func heartbeat(ctx context.Context, e echo.Echo, msg string, callback echo.Callback) error {
	future, release := e.Heartbeat(ctx, func(p echo.Echo_heartbeat_Params) error {
		if err := p.SetMsg(msg); err != nil {
			return err
		}
		return p.SetCallback(callback.AddRef())
	})
	defer release()
	_, err := future.Struct()
	return err
}

func serve(l net.Listener, e echo.Echo) {
	for {
		c, err := l.Accept()
		if err != nil {
			return
		}
		rpc.NewConn(rpc.NewStreamTransport(c), &rpc.Options{
			BootstrapClient: capnp.Client(e.AddRef()),
		})
	}
}

func main() {
	ctx := context.Background()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		log.Fatal(err)
	}
	logger := echo.Callback_ServerToClient(printer{"service got"})
	go serve(l, echo.Echo_ServerToClient(&service{logger}))
	c, err := net.Dial("tcp", l.Addr().String())
	if err != nil {
		log.Fatal(err)
	}
	conn := rpc.NewConn(rpc.NewStreamTransport(c), nil)
	defer conn.Close()
	e := echo.Echo(conn.Bootstrap(ctx))
	defer e.Release()
	if err := run(ctx, e); err != nil {
		log.Fatal(err)
	}
}
