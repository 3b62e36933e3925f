package patterns

import (
	"context"
	"sync"

	"github.com/marque-rpc/marque/rpc"
)

// snippet feed
// A Publisher is the owner's side of a Feed. The zero value has no subscribers.
type Publisher struct {
	mu     sync.Mutex // Publish and the release of subscriptions come from any goroutine
	queues map[chan string]bool
}

// Subscribe implements Feed.
func (p *Publisher) Subscribe(ctx context.Context, to Subscriber) (Subscription, error) {
	queue := make(chan string, 100)
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.queues == nil {
		p.queues = map[chan string]bool{}
	}
	p.queues[queue] = true
	// Not the context of the call: that one ends when Subscribe returns.
	ctx, cancel := context.WithCancel(context.Background())
	go func() {
		defer to.Release()
		for text := range queue {
			if to.Next(ctx, text) != nil { // waits while the subscriber cannot follow
				return
			}
		}
	}()
	end := func() {
		cancel()
		p.mu.Lock()
		defer p.mu.Unlock()
		delete(p.queues, queue)
		close(queue)
	}
	// Released by the subscriber, or by the loss of its connection.
	return NewSubscription(nil, rpc.OnRelease(end)), nil
}

// Publish sends text to all subscribers and waits for none: whoever is 100 texts behind misses this one.
func (p *Publisher) Publish(text string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	for queue := range p.queues {
		select {
		case queue <- text:
		default:
		}
	}
}

// end snippet

// Subscribers returns how many there are.
func (p *Publisher) Subscribers() int {
	p.mu.Lock()
	defer p.mu.Unlock()
	return len(p.queues)
}
