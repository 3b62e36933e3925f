package vat

import (
	"context"
	"errors"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/marque-rpc/marque/rpc"
)

// A server that restores the object and hangs up is not called without pause.
func TestReconnectingBacksOffFromAPeerThatHangsUp(t *testing.T) {
	testContext(t)
	object := newThing(&thingService{})
	defer object.Release()
	var restores atomic.Int64
	server := serveOn(t, &Config{}, RestorerFunc(func(context.Context, Swiss) (rpc.Ref, error) {
		restores.Add(1)
		return object.AddRef(), nil
	}))
	client := clientOf(t, nil)
	id, err := client.ID()
	if err != nil {
		t.Fatal(err)
	}
	r := sturdy(t, client, server, NewSwiss()).Reconnecting(Reconnect{
		MinDelay: 20 * time.Millisecond, MaxDelay: time.Hour,
		OnChange: func(s ReconnectStatus) {
			if s.State == Connected {
				server.Disconnect(id, nil)
			}
		},
	})
	defer r.Close()
	waitUntil(t, "the losses are counted as failures", func() bool { return r.Status().Tries >= 5 })
	if n := restores.Load(); n > int64(r.Status().Tries) {
		t.Errorf("%d connections, of which %d count as failures", n, r.Status().Tries)
	}
}

// An internal error of the server may pass.
func TestReconnectingOutlastsInternalErrors(t *testing.T) {
	ctx := testContext(t)
	object := newThing(&thingService{name: "t:"})
	defer object.Release()
	var restores atomic.Int64
	server := serveOn(t, &Config{Logger: quietLog()}, RestorerFunc(func(context.Context, Swiss) (rpc.Ref, error) {
		if restores.Add(1) < 3 {
			return rpc.Ref{}, errors.New("the database is away")
		}
		return object.AddRef(), nil
	}))
	r := sturdy(t, clientOf(t, nil), server, NewSwiss()).Reconnecting(quickly)
	defer r.Close()
	c := ReconnectingClient[thing](r)
	defer c.Release()
	wantEcho(t, ctx, c, "t:hello")
}

// When the vat is closed that connects, calls do not wait for a connection that cannot come.
func TestReconnectingEndsWithItsVat(t *testing.T) {
	ctx := testContext(t)
	server := serveOn(t, &Config{}, Single(PublicSwiss(""), newThing(&thingService{name: "t:"})))
	client := clientOf(t, nil)
	opts := quickly
	opts.GiveUp = func(ReconnectStatus) bool { return false }
	r := sturdy(t, client, server, PublicSwiss("")).Reconnecting(opts)
	defer r.Close()
	c := ReconnectingClient[thing](r)
	defer c.Release()
	wantEcho(t, ctx, c, "t:hello")
	client.Close()
	waitUntil(t, "calls fail", func() bool {
		_, err := c.echo(ctx, "x")
		return err != nil && r.Status().State == GaveUp
	})
	if err := r.Status().Err; !errors.Is(err, ErrClosed) {
		t.Errorf("it gave up for %v", err)
	}
	nothing := SturdyRef{}.Reconnecting(opts)
	defer nothing.Close()
	none := ReconnectingClient[thing](nothing)
	defer none.Release()
	if _, err := none.echo(ctx, "x"); err == nil || !strings.Contains(err.Error(), "designates nothing") {
		t.Errorf("a sturdy ref that designates nothing: %v", err)
	}
}

// Hooks may close the reference, and one that blocks keeps nobody from closing it.
func TestReconnectingIsClosedBesideItsHooks(t *testing.T) {
	ctx := testContext(t)
	server := serveOn(t, &Config{}, Single(PublicSwiss(""), newThing(&thingService{name: "t:"})))
	sr := sturdy(t, clientOf(t, nil), server, PublicSwiss(""))

	made, closed := make(chan *Reconnecting, 1), make(chan struct{})
	opts := quickly
	opts.OnChange = func(ReconnectStatus) {
		(<-made).Close()
		close(closed)
	}
	r := sr.Reconnecting(opts)
	made <- r
	select {
	case <-closed:
	case <-ctx.Done():
		t.Fatal("Close waits for the hook that called it")
	}
	<-r.ended

	called, goOn := make(chan struct{}), make(chan struct{})
	opts.OnChange = func(ReconnectStatus) { close(called); <-goOn }
	r = sr.Reconnecting(opts)
	c := ReconnectingClient[thing](r)
	defer c.Release()
	<-called
	r.Close()
	if _, err := c.echo(ctx, "x"); err == nil {
		t.Error("a call after Close succeeds")
	}
	close(goOn)
	<-r.ended
}
