// Command marque is the side-by-side program with Marque. The connection is encrypted and both sides are authenticated, as always.
package main

import (
	"context"
	"fmt"
	"log"
	"time"

	"github.com/marque-rpc/marque/examples/pipelining/echo"
	"github.com/marque-rpc/marque/vat"
)

// snippet service
type service struct{ logger echo.Callback }

func (s *service) Ping(ctx context.Context, msg string) (reply string, err error) {
	return "echo:" + msg, nil
}

func (s *service) Heartbeat(ctx context.Context, msg string, callback echo.Callback) error {
	defer callback.Release()
	for range 3 {
		if err := callback.Log(ctx, msg); err != nil {
			return err
		}
		time.Sleep(10 * time.Millisecond)
	}
	return nil
}

func (s *service) GetLogger(ctx context.Context) (echo.Callback, error) {
	return s.logger.AddRef(), nil
}

// end snippet

func printer(prefix string) echo.Callback {
	return echo.CallbackFunc(func(ctx context.Context, msg string) error {
		fmt.Println(prefix, msg)
		return nil
	})
}

// snippet client
func run(ctx context.Context, e echo.Echo) error {
	reply, err := e.Ping(ctx, "foo")
	if err != nil {
		return err
	}
	fmt.Println("reply:", reply)
	callback := printer("client got")
	defer callback.Release()
	if err := e.Heartbeat(ctx, "bar", callback); err != nil {
		return err
	}
	logger := e.GetLogger(ctx)
	defer logger.Release()
	if err := logger.Log(ctx, "hello"); err != nil {
		return err
	}
	return e.Heartbeat(ctx, "baz", logger)
}

// end snippet

func main() {
	ctx, stop := context.WithCancel(context.Background())
	defer stop()
	id := vat.NewSwiss()
	s := echo.NewEcho(&service{printer("service got")})
	server, err := vat.Serve(ctx, &vat.Config{Listen: vat.TCP("127.0.0.1", 0)}, vat.Single(id, s.Ref))
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
