package patterns

import (
	"context"
	"testing"
	"time"

	"github.com/marque-rpc/marque/rpc"
	"github.com/marque-rpc/marque/vattest"
)

// follow subscribes and returns the subscription and what it brings.
func follow(t *testing.T, f Feed) (Subscription, <-chan string) {
	t.Helper()
	got := make(chan string, 10)
	// snippet subscribe
	to := SubscriberFunc(func(ctx context.Context, text string) error {
		got <- text
		return nil
	})
	defer to.Release() // the feed has a reference of its own
	sub := f.Subscribe(t.Context(), to)
	if err := sub.Settled(t.Context()); err != nil { // not needed to go on; says whether it worked
		t.Fatal(err)
	}
	// end snippet
	return sub, got
}

// noSubscribers waits until p has none.
func noSubscribers(t *testing.T, p *Publisher) {
	t.Helper()
	for deadline := time.Now().Add(time.Minute); p.Subscribers() > 0; time.Sleep(time.Millisecond) {
		if time.Now().After(deadline) {
			t.Fatal("the subscription is still there")
		}
	}
}

func TestFeedSendsUntilTheSubscriptionIsReleased(t *testing.T) {
	vattest.CheckLeaks(t)
	var p Publisher
	feed := NewFeed(&p)
	defer feed.Release()
	sub, got := follow(t, vattest.Connect[Feed](t, feed.Ref))
	p.Publish("a")
	p.Publish("b")
	if a, b := <-got, <-got; a != "a" || b != "b" {
		t.Errorf("published a and b, got %s and %s", a, b)
	}
	sub.Release()
	noSubscribers(t, &p)
}

func TestFeedForgetsWhoIsDisconnected(t *testing.T) {
	var p Publisher
	feed := NewFeed(&p)
	defer feed.Release()
	a, b := vattest.Pipe()
	server := rpc.NewConn(a, rpc.ConnOptions{Bootstrap: feed.Ref})
	client := rpc.NewConn(b, rpc.ConnOptions{})
	remote := Feed{Ref: client.Bootstrap(t.Context())}
	defer remote.Release()
	sub, got := follow(t, remote)
	defer sub.Release()
	p.Publish("a")
	if a := <-got; a != "a" {
		t.Errorf("published a, got %s", a)
	}
	client.Close()
	<-server.Done()
	noSubscribers(t, &p)
}

// A subscriber whose access is revoked is not told by the subscription, but by the release of what it passed.
func TestSubscriberLearnsOfRevocation(t *testing.T) {
	vattest.CheckLeaks(t)
	var p Publisher
	feed := NewFeed(&p)
	defer feed.Release()
	m := rpc.NewMembrane(rpc.MembraneOptions{})
	lent := m.Wrap(feed.Ref)
	defer lent.Release()
	remote := vattest.Connect[Feed](t, lent)
	over := make(chan struct{})
	// snippet over
	to := SubscriberFunc(showText, rpc.OnRelease(func() { close(over) }))
	sub := remote.Subscribe(t.Context(), to)
	to.Release() // the last reference to it is now the feed's
	// end snippet
	defer sub.Release()
	if err := sub.Settled(t.Context()); err != nil {
		t.Fatal(err)
	}
	m.Revoke(nil)
	<-over
	noSubscribers(t, &p)
}

func showText(_ context.Context, text string) error { return nil }
