package vat

import (
	"context"
	"errors"
	"testing"
	"time"

	"github.com/marque-rpc/marque/rpc"
)

// slowThing answers echo when its gate opens.
type slowThing struct {
	thingService
	started, gate chan struct{}
}

func (s *slowThing) Dispatch(ctx context.Context, c *rpc.ServerCall) error {
	s.started <- struct{}{}
	<-s.gate
	return s.thingService.Dispatch(ctx, c)
}

// Shutdown lets calls in flight return, and takes up no new work.
func TestShutdownDrains(t *testing.T) {
	ctx := testContext(t)
	id := NewSwiss()
	slow := &slowThing{thingService{name: "slow:"}, make(chan struct{}, 1), make(chan struct{})}
	server := serveOn(t, &Config{}, Single(id, rpc.NewObject(slow)))
	client := clientOf(t, nil)
	c := mustConnect(t, ctx, sturdy(t, client, server, id))
	result := make(chan error, 1)
	go func() {
		got, err := c.echo(ctx, "hello")
		if err == nil && got != "slow:hello" {
			err = errors.New(got)
		}
		result <- err
	}()
	<-slow.started
	ended := make(chan error, 1)
	go func() { ended <- server.Shutdown(ctx) }()
	waitUntil(t, "nobody gets in any more", func() bool {
		late, err := sturdy(t, clientOf(t, nil), server, id).Connect(ctx)
		late.Release()
		return err != nil
	})
	select {
	case <-ended:
		t.Error("the vat ended with a call in flight")
	default:
	}
	close(slow.gate)
	if err := <-result; err != nil {
		t.Errorf("the call in flight: %v", err)
	}
	if err := <-ended; err != nil {
		t.Error(err)
	}
	if _, err := c.echo(ctx, "x"); !errors.Is(err, rpc.ErrDisconnected) {
		t.Errorf("a call after the end: %v", err)
	}
}

func TestShutdownEndsWithItsContext(t *testing.T) {
	ctx := testContext(t)
	id := NewSwiss()
	blocked := make(chan struct{}, 1)
	server := serveOn(t, &Config{}, Single(id, newThing(&thingService{blocked: blocked})))
	c := mustConnect(t, ctx, sturdy(t, clientOf(t, nil), server, id))
	result := make(chan error, 1)
	go func() { result <- c.block(ctx) }()
	<-blocked
	short, cancel := context.WithTimeout(ctx, 50*time.Millisecond)
	defer cancel()
	if err := server.Shutdown(short); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("error %v", err)
	}
	if err := <-result; !errors.Is(err, rpc.ErrDisconnected) {
		t.Errorf("the call in flight: %v", err)
	}
}
