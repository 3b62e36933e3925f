// Package probe checks what two implementations must agree on beyond ordinary calls: a service, and a client that checks one.
package probe

import (
	"context"
	"errors"
	"fmt"
	"sync"

	"github.com/marque-rpc/marque/rpc"
)

//go:generate go -C ../.. run ./cmd/marque compile interop/probe/probe.capnp

// New returns a probe, and a function that lets it go: it holds a reference to itself.
func New() (p Probe, stop func()) {
	s := &service{}
	s.self = NewProbe(s)
	return s.self.AddRef(), s.stop
}

type service struct {
	self Probe

	mu       sync.Mutex
	waiting  []waiting
	now      uint32
	canceled uint32
	bytes    uint64
}

// waiting is a promise of later.
type waiting struct {
	counter  Counter
	resolver *rpc.Resolver
}

func (s *service) stop() {
	s.self.Release()
	_ = s.Flush(context.Background())
}

func (s *service) Echo(_ context.Context, data []byte) (*Echoed, error) {
	return &Echoed{Data: data}, nil
}

func (s *service) Self(context.Context) (Probe, error) { return s.self.AddRef(), nil }

func (s *service) Identity(_ context.Context, counter Counter) (Counter, error) { return counter, nil }

func (s *service) Later(_ context.Context, counter Counter, _ uint32) (Counter, error) {
	promise, resolver := rpc.NewPromise()
	s.mu.Lock()
	defer s.mu.Unlock()
	s.waiting = append(s.waiting, waiting{counter, resolver})
	return Counter{Ref: promise}, nil
}

func (s *service) Flush(context.Context) error {
	s.mu.Lock()
	all := s.waiting
	s.waiting = nil
	s.mu.Unlock()
	var errs []error
	for _, w := range all {
		errs = append(errs, w.resolver.Resolve(w.counter.Ref))
		w.counter.Release()
	}
	return errors.Join(errs...)
}

func (s *service) Fail(_ context.Context, kind uint16, reason string) error {
	return &rpc.Error{Kind: rpc.Kind(kind), Reason: reason}
}

func (s *service) Count(ctx context.Context, counter Counter, calls uint32) (last uint32, err error) {
	defer counter.Release()
	promises := make([]CounterNextPromise, calls)
	for i := range promises {
		promises[i] = counter.NextAsync(ctx, uint32(i))
		defer promises[i].Release()
	}
	for i := range promises {
		if last, err = promises[i].Wait(ctx); err != nil {
			return 0, err
		}
	}
	return last, nil
}

func (s *service) Hang(ctx context.Context) error {
	rpc.AllowNext(ctx)
	s.add(1, 0)
	<-ctx.Done()
	s.add(-1, 1)
	return context.Cause(ctx)
}

func (s *service) add(now, canceled int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.now += uint32(now)
	s.canceled += uint32(canceled)
}

func (s *service) Hanging(context.Context) (now, canceled uint32, err error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.now, s.canceled, nil
}

func (s *service) Push(_ context.Context, chunk []byte) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.bytes += uint64(len(chunk))
	return nil
}

func (s *service) Pushed(context.Context) (uint64, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.bytes, nil
}

// Forward is what ForwardRaw does for callers of the plain form, of which there are none.
func (s *service) Forward(ctx context.Context, p Probe, data []byte) (*Echoed, error) {
	defer p.Release()
	return p.Echo(ctx, data)
}

// ForwardRaw is a tail call: where the other probe is the caller's own, the result does not come here.
func (s *service) ForwardRaw(ctx context.Context, c ProbeForwardCall) error {
	p := c.Params().Probe()
	defer p.Release()
	call := p.Begin(ctx, ProbeMethod(0), ProbeEchoParamsBuilder{}.ObjectSize())
	ProbeEchoParamsBuilder(call.Params()).SetData(c.Params().Data())
	return c.TailCall(call)
}

// counter remembers whether its calls came in order.
type counter struct{ seen uint32 }

func (c *counter) Next(_ context.Context, number uint32) (uint32, error) {
	if number != c.seen {
		return 0, fmt.Errorf("out of order: call %d came as number %d", number, c.seen)
	}
	c.seen++
	return c.seen, nil
}
