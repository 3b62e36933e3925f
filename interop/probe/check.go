package probe

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/marque-rpc/marque/rpc"
)

// Check checks everything that probe.capnp promises. With settle it does not call a promise that the peer has resolved before we have
// heard of it: for a peer that cannot cope.
func Check(ctx context.Context, p Probe, settle bool) error {
	later := checkLater
	if settle {
		later = checkLaterSettled
	}
	for _, c := range []struct {
		name  string
		check func(context.Context, Probe) error
	}{
		{"echo", checkEcho},
		{"pipeline", checkPipeline},
		{"exceptions", checkExceptions},
		{"callbacks", checkCallbacks},
		{"order of a returned capability", checkIdentity},
		{"order of a resolved promise", later},
		{"cancellation", checkCancellation},
		{"streaming", checkStreaming},
		{"forwarding", checkForwarding},
	} {
		if err := c.check(ctx, p); err != nil {
			return fmt.Errorf("%s: %w", c.name, err)
		}
	}
	return nil
}

func checkEcho(ctx context.Context, p Probe) error {
	for _, size := range []int{0, 1, 1000, 70_000, 2_000_000} {
		data := make([]byte, size)
		for i := range data {
			data[i] = byte(i*7 + i/251)
		}
		r, err := p.Echo(ctx, data)
		if err != nil {
			return fmt.Errorf("%d bytes: %w", size, err)
		}
		if !bytes.Equal(r.Data, data) {
			return fmt.Errorf("%d bytes: they differ", size)
		}
	}
	return nil
}

func checkPipeline(ctx context.Context, p Probe) error {
	end := p
	for range 10 {
		end = end.Self(ctx)
		defer end.Release()
	}
	_, err := end.Echo(ctx, []byte{1, 2, 3})
	return err
}

func checkExceptions(ctx context.Context, p Probe) error {
	for kind, target := range []error{rpc.ErrFailed, rpc.ErrOverloaded, rpc.ErrDisconnected, rpc.ErrUnimplemented} {
		err := p.Fail(ctx, uint16(kind), "as you wished")
		if !errors.Is(err, target) || !strings.Contains(err.Error(), "as you wished") {
			return fmt.Errorf("kind %d: got %v", kind, err)
		}
	}
	if err := NewerProbe(p).UnheardOf(ctx); !errors.Is(err, rpc.ErrUnimplemented) {
		return fmt.Errorf("an unknown method: got %v", err)
	}
	return nil
}

func checkCallbacks(ctx context.Context, p Probe) error {
	c := NewCounter(&counter{})
	defer c.Release()
	last, err := p.Count(ctx, c, 200)
	if err == nil && last != 200 {
		err = fmt.Errorf("got %d, want 200", last)
	}
	return err
}

// calls are calls of a counter whose results are looked at later.
type calls []CounterNextPromise

func (c *calls) make(ctx context.Context, counter Counter, from, to uint32) {
	for i := from; i < to; i++ {
		*c = append(*c, counter.NextAsync(ctx, i))
	}
}

func (c calls) check(ctx context.Context) error {
	defer func() {
		for _, p := range c {
			p.Release()
		}
	}()
	for i, p := range c {
		if seen, err := p.Wait(ctx); err != nil || seen != uint32(i)+1 {
			return fmt.Errorf("call %d: seen %d: %w", i, seen, err)
		}
	}
	return nil
}

// Calls on the promise of our own capability come before those made after it has come back, on whatever reference.
func checkIdentity(ctx context.Context, p Probe) error {
	c := NewCounter(&counter{})
	defer c.Release()
	answer := p.IdentityAsync(ctx, c)
	defer answer.Release()
	promised := answer.Counter()
	var all calls
	all.make(ctx, promised, 0, 10)
	back, err := answer.Wait(ctx)
	if err != nil {
		return err
	}
	defer back.Release()
	all.make(ctx, back, 10, 20)
	all.make(ctx, promised, 20, 30)
	if err := back.Settled(ctx); err != nil {
		return err
	}
	all.make(ctx, back, 30, 40)
	return all.check(ctx)
}

func checkLater(ctx context.Context, p Probe) error { return checkPromise(ctx, p, false) }

func checkLaterSettled(ctx context.Context, p Probe) error { return checkPromise(ctx, p, true) }

func checkPromise(ctx context.Context, p Probe, settle bool) error {
	c := NewCounter(&counter{})
	defer c.Release()
	answer := p.LaterAsync(ctx, c, 0)
	defer answer.Release()
	back, err := answer.Wait(ctx)
	if err != nil {
		return err
	}
	defer back.Release()
	var all calls
	all.make(ctx, back, 0, 10)
	flushed := p.FlushAsync(ctx)
	defer flushed.Release()
	if !settle {
		all.make(ctx, back, 10, 20)
	}
	if err := flushed.Wait(ctx); err != nil {
		return err
	}
	if !settle {
		all.make(ctx, back, 20, 30)
	}
	if err := back.Settled(ctx); err != nil {
		return err
	}
	all.make(ctx, back, uint32(len(all)), 40)
	return all.check(ctx)
}

func checkCancellation(ctx context.Context, p Probe) error {
	now, canceled, err := p.Hanging(ctx)
	if err != nil {
		return err
	}
	short, cancel := context.WithCancel(ctx)
	defer cancel()
	one, two := p.HangAsync(short), p.HangAsync(ctx)
	if err := awaitHanging(ctx, p, now+2, canceled); err != nil {
		return err
	}
	cancel()
	if err := one.Wait(ctx); !errors.Is(err, context.Canceled) {
		return fmt.Errorf("the canceled call: %v", err)
	}
	one.Release()
	two.Release() // gives the call up
	return awaitHanging(ctx, p, now, canceled+2)
}

// awaitHanging waits until so many calls of hang are running and were canceled.
func awaitHanging(ctx context.Context, p Probe, now, canceled uint32) error {
	for {
		n, c, err := p.Hanging(ctx)
		if err != nil || n == now && c == canceled {
			return err
		}
		select {
		case <-ctx.Done():
			return fmt.Errorf("%d calls of hang are running and %d were canceled, want %d and %d", n, c, now, canceled)
		case <-time.After(5 * time.Millisecond): // the other side has no way to tell
		}
	}
}

func checkStreaming(ctx context.Context, p Probe) error {
	before, err := p.Pushed(ctx)
	if err != nil {
		return err
	}
	for range 100 {
		if err := p.Push(ctx, make([]byte, 10_000)); err != nil {
			return err
		}
	}
	if err := p.WaitStream(ctx); err != nil {
		return err
	}
	after, err := p.Pushed(ctx)
	if err == nil && after != before+1_000_000 {
		err = fmt.Errorf("%d bytes arrived, want 1000000", after-before)
	}
	return err
}

func checkForwarding(ctx context.Context, p Probe) error {
	ours, stop := New()
	defer stop()
	defer ours.Release()
	promised := p.Self(ctx)
	defer promised.Release()
	for name, to := range map[string]Probe{"to ours": ours, "to theirs": p, "to a promise": promised} {
		r, err := p.Forward(ctx, to, []byte{4, 5, 6, 7})
		if err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
		if !bytes.Equal(r.Data, []byte{4, 5, 6, 7}) {
			return fmt.Errorf("%s: the data differ", name)
		}
	}
	return nil
}
