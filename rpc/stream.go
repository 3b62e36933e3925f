package rpc

import (
	"context"
	"sync"
	"time"
)

// A stream is the flow control of the streaming calls made on one reference.
type stream struct {
	m     *Machine
	start time.Time

	mu      sync.Mutex // guards what follows; a leaf
	window  window
	calls   int           // in flight
	err     error         // of the first call that failed; it sticks
	changed chan struct{} // closed at the next change; nil while nobody waits
}

func (h *handle) streamOf() *stream {
	stored := &h.extended().stream
	if s := stored.Load(); s != nil {
		return s
	}
	s := &stream{m: h.m, start: time.Now(), window: newAdaptiveWindow(initialWindowBytes)}
	if stored.CompareAndSwap(nil, s) {
		return s
	}
	return stored.Load()
}

// Stream sends a call of a streaming method (-> stream) and waits only until it is a
// good time for the next: while what is in flight on this reference exceeds a window,
// which adapts to the bandwidth and the round trip of the way to the object.
//
// Once a streaming call on the reference has failed, this one and all later ones return
// its error. [Ref.WaitStream] waits for what is in flight. If the call's context ends
// while Stream waits, the call, which is on its way, goes on, and the cause is returned.
func (c *Call) Stream() error {
	if c.h == nil {
		err := named(ErrNull, c.method)
		c.Abort()
		return err
	}
	s, ctx := c.h.streamOf(), c.ctx
	if ctx.Err() != nil {
		c.Abort()
		return context.Cause(ctx)
	}
	mark, err := s.send(c.params.Size())
	if err != nil {
		c.Abort()
		return err
	}
	c.submitAs(s, mark, false)
	c.end()
	return s.await(ctx, func() bool { return s.window.open() })
}

// WaitStream waits until all streaming calls made on r have returned. If one fails, or
// has failed, it returns that one's error at once: the first that failed.
func (r Ref) WaitStream(ctx context.Context) error {
	if r.h == nil {
		return nil
	}
	more := r.h.more.Load()
	if more == nil || more.stream.Load() == nil {
		return nil
	}
	s := more.stream.Load()
	return s.await(ctx, func() bool { return s.calls == 0 })
}

// send notes a call that is about to be sent.
func (s *stream) send(bytes int) (sendMark, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.err != nil {
		return sendMark{}, s.err
	}
	s.calls++
	return s.window.send(time.Since(s.start), bytes), nil
}

// acked notes the return of a call.
func (s *stream) acked(mark sendMark, err error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.calls--
	s.window.ack(time.Since(s.start), mark)
	if err != nil && s.err == nil {
		s.err = err
	}
	if s.changed != nil {
		close(s.changed)
		s.changed = nil
	}
}

// await waits until ok, called with the mutex held, is true, or a call has failed.
func (s *stream) await(ctx context.Context, ok func() bool) error {
	var turn turnLent
	for waited := false; ; waited = true {
		s.mu.Lock()
		if err := s.err; err != nil || ok() {
			s.mu.Unlock()
			turn.takeBack()
			return err
		}
		if s.changed == nil {
			s.changed = make(chan struct{})
		}
		changed := s.changed
		s.mu.Unlock()
		if !waited {
			turn = lendTurn(ctx)
		}
		select {
		case <-changed:
		case <-ctx.Done():
			turn.takeBack()
			return context.Cause(ctx)
		}
	}
}
