// Package service is the echo service. It knows nothing of networks: callers may be local or remote.
package service

import (
	"context"
	"time"

	"github.com/marque-rpc/marque/examples/echo/v2/echo"
)

// Service implements echo.EchoServer.
type Service struct {
	Delay time.Duration // between the beats of Heartbeat
}

// Ping implements echo.EchoServer.
func (s Service) Ping(ctx context.Context, msg string) (reply string, err error) {
	return "echo:" + msg, nil
}

// Heartbeat implements echo.EchoServer.
// snippet heartbeat
func (s Service) Heartbeat(ctx context.Context, msg string, callback echo.Callback) error {
	defer callback.Release()
	for range 3 {
		if err := callback.Log(ctx, msg); err != nil {
			return err
		}
		time.Sleep(s.Delay)
	}
	return nil
}

// end snippet
