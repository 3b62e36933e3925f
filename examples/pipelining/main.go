// Command pipelining uses results before they exist.
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
		time.Sleep(100 * time.Millisecond)
	}
	return nil
}

func (s *service) GetLogger(ctx context.Context) (echo.Callback, error) {
	return s.logger.AddRef(), nil
}

// end snippet

// snippet client
func run(ctx context.Context, e echo.Echo) error {
	// One round trip: the logger is never waited for.
	if err := e.GetLogger(ctx).Log(ctx, "Message from client"); err != nil {
		return err
	}
	// A promise is an argument like any other. The service gets its own logger back and calls it without the network.
	return e.Heartbeat(ctx, "foo", e.GetLogger(ctx))
}

// end snippet

func main() {
	ctx, stop := context.WithCancel(context.Background())
	defer stop()
	logger := echo.CallbackFunc(func(ctx context.Context, msg string) error {
		fmt.Printf("Service logger: %s\n", msg)
		return nil
	})
	id := vat.NewSwiss()
	server, err := vat.Serve(ctx, &vat.Config{Listen: vat.TCP("127.0.0.1", 0)}, vat.Single(id, echo.NewEcho(&service{logger}).Ref))
	if err != nil {
		log.Fatal(err)
	}
	uri, err := server.SturdyURI(id)
	if err != nil {
		log.Fatal(err)
	}
	sr := vat.NewClient(ctx, nil, nil).ImportURI(uri)
	if err := vat.With(ctx, sr, run); err != nil {
		log.Fatal(err)
	}
}
