package main

import (
	"bytes"
	"context"
	"fmt"
	"strings"
	"sync"
	"time"

	"capnproto.org/go/capnp/v3"
	"capnproto.org/go/capnp/v3/exc"

	"github.com/marque-rpc/marque/interop/gocapnp/probe"
)

type probeServer struct {
	self probe.Probe

	mu            sync.Mutex
	waiting       []func()
	now, canceled uint32
	bytes         uint64
}

func newProbe() probe.Probe {
	s := &probeServer{}
	s.self = probe.Probe_ServerToClient(s)
	return s.self.AddRef()
}

func (s *probeServer) Echo(_ context.Context, call probe.Probe_echo) error {
	data, err := call.Args().Data()
	if err != nil {
		return err
	}
	res, err := call.AllocResults()
	if err != nil {
		return err
	}
	return res.SetData(data)
}

func (s *probeServer) Self(_ context.Context, call probe.Probe_self) error {
	res, err := call.AllocResults()
	if err != nil {
		return err
	}
	return res.SetProbe(s.self.AddRef())
}

func (s *probeServer) Identity(_ context.Context, call probe.Probe_identity) error {
	res, err := call.AllocResults()
	if err != nil {
		return err
	}
	return res.SetCounter(call.Args().Counter().AddRef())
}

func (s *probeServer) Later(_ context.Context, call probe.Probe_later) error {
	promise, resolver := capnp.NewLocalPromise[probe.Counter]()
	counter := call.Args().Counter().AddRef()
	s.mu.Lock()
	s.waiting = append(s.waiting, func() { resolver.Fulfill(counter) })
	s.mu.Unlock()
	res, err := call.AllocResults()
	if err != nil {
		return err
	}
	return res.SetCounter(promise)
}

func (s *probeServer) Flush(_ context.Context, call probe.Probe_flush) error {
	s.mu.Lock()
	all := s.waiting
	s.waiting = nil
	s.mu.Unlock()
	for _, resolve := range all {
		resolve()
	}
	return nil
}

func (s *probeServer) Fail(_ context.Context, call probe.Probe_fail) error {
	reason, err := call.Args().Reason()
	if err != nil {
		return err
	}
	return exc.New(exc.Type(call.Args().Kind()), "", reason)
}

func (s *probeServer) Count(ctx context.Context, call probe.Probe_count) error {
	call.Go()
	counter, n := call.Args().Counter(), call.Args().Calls()
	var futures []probe.Counter_next_Results_Future
	for i := range n {
		f, release := counter.Next(ctx, func(p probe.Counter_next_Params) error { p.SetNumber(i); return nil })
		defer release()
		futures = append(futures, f)
	}
	var last uint32
	for _, f := range futures {
		res, err := f.Struct()
		if err != nil {
			return err
		}
		last = res.Seen()
	}
	res, err := call.AllocResults()
	if err == nil {
		res.SetLast(last)
	}
	return err
}

func (s *probeServer) Hang(ctx context.Context, call probe.Probe_hang) error {
	call.Go()
	s.mu.Lock()
	s.now++
	s.mu.Unlock()
	<-ctx.Done()
	s.mu.Lock()
	s.now--
	s.canceled++
	s.mu.Unlock()
	return ctx.Err()
}

func (s *probeServer) Hanging(_ context.Context, call probe.Probe_hanging) error {
	res, err := call.AllocResults()
	if err != nil {
		return err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	res.SetNow(s.now)
	res.SetCanceled(s.canceled)
	return nil
}

func (s *probeServer) Push(_ context.Context, call probe.Probe_push) error {
	chunk, err := call.Args().Chunk()
	s.mu.Lock()
	defer s.mu.Unlock()
	s.bytes += uint64(len(chunk))
	return err
}

func (s *probeServer) Pushed(_ context.Context, call probe.Probe_pushed) error {
	res, err := call.AllocResults()
	if err == nil {
		s.mu.Lock()
		defer s.mu.Unlock()
		res.SetBytes(s.bytes)
	}
	return err
}

func (s *probeServer) Forward(ctx context.Context, call probe.Probe_forward) error {
	call.Go()
	data, err := call.Args().Data()
	if err != nil {
		return err
	}
	got, err := echo(ctx, call.Args().Probe(), data)
	if err != nil {
		return err
	}
	res, err := call.AllocResults()
	if err != nil {
		return err
	}
	return res.SetData(got)
}

func echo(ctx context.Context, p probe.Probe, data []byte) ([]byte, error) {
	f, release := p.Echo(ctx, func(params probe.Probe_echo_Params) error { return params.SetData(data) })
	defer release()
	res, err := f.Struct()
	if err != nil {
		return nil, err
	}
	got, err := res.Data()
	return bytes.Clone(got), err
}

// counterServer remembers whether its calls came in order.
type counterServer struct{ seen uint32 }

func (c *counterServer) Next(_ context.Context, call probe.Counter_next) error {
	if n := call.Args().Number(); n != c.seen {
		return fmt.Errorf("out of order: call %d came as number %d", n, c.seen)
	}
	c.seen++
	res, err := call.AllocResults()
	if err == nil {
		res.SetSeen(c.seen)
	}
	return err
}

func checkProbe(ctx context.Context, p probe.Probe) error {
	for _, c := range []struct {
		name  string
		check func(context.Context, probe.Probe) error
	}{
		{"echo", checkEcho}, {"pipeline", checkPipeline}, {"exceptions", checkExceptions}, {"callbacks", checkCallbacks},
		{"order", checkOrder}, {"cancellation", checkCancellation}, {"streaming", checkStreaming}, {"forwarding", checkForwarding},
	} {
		if err := c.check(ctx, p); err != nil {
			return fmt.Errorf("%s: %w", c.name, err)
		}
	}
	return nil
}

func checkEcho(ctx context.Context, p probe.Probe) error {
	for _, size := range []int{0, 1, 1000, 70_000, 2_000_000} {
		data := bytes.Repeat([]byte{7}, size)
		got, err := echo(ctx, p, data)
		if err != nil || !bytes.Equal(got, data) {
			return fmt.Errorf("%d bytes: got %d: %w", size, len(got), err)
		}
	}
	return nil
}

func checkPipeline(ctx context.Context, p probe.Probe) error {
	end := p
	for range 10 {
		f, release := end.Self(ctx, nil)
		defer release()
		end = f.Probe()
	}
	_, err := echo(ctx, end, []byte{1, 2, 3})
	return err
}

func checkExceptions(ctx context.Context, p probe.Probe) error {
	for kind := range uint16(4) {
		f, release := p.Fail(ctx, func(params probe.Probe_fail_Params) error {
			params.SetKind(kind)
			return params.SetReason("as you wished")
		})
		_, err := f.Struct()
		if err == nil || exc.TypeOf(err) != exc.Type(kind) || !strings.Contains(err.Error(), "as you wished") {
			return fmt.Errorf("kind %d: got %v", kind, err)
		}
		release()
	}
	f, release := probe.NewerProbe(p).UnheardOf(ctx, nil)
	defer release()
	if _, err := f.Struct(); exc.TypeOf(err) != exc.Unimplemented {
		return fmt.Errorf("an unknown method: got %v", err)
	}
	return nil
}

func checkCallbacks(ctx context.Context, p probe.Probe) error {
	f, release := p.Count(ctx, func(params probe.Probe_count_Params) error {
		params.SetCalls(200)
		return params.SetCounter(probe.Counter_ServerToClient(&counterServer{}))
	})
	defer release()
	res, err := f.Struct()
	if err == nil && res.Last() != 200 {
		err = fmt.Errorf("got %d, want 200", res.Last())
	}
	return err
}

// checkOrder makes calls on a promise that comes back to be our own capability.
func checkOrder(ctx context.Context, p probe.Probe) error {
	f, release := p.Later(ctx, func(params probe.Probe_later_Params) error {
		return params.SetCounter(probe.Counter_ServerToClient(&counterServer{}))
	})
	defer release()
	res, err := f.Struct()
	if err != nil {
		return err
	}
	back := res.Counter().AddRef()
	defer back.Release()
	var futures []probe.Counter_next_Results_Future
	next := func(from, to uint32) {
		for i := from; i < to; i++ {
			f, _ := back.Next(ctx, func(p probe.Counter_next_Params) error { p.SetNumber(i); return nil })
			futures = append(futures, f)
		}
	}
	next(0, 10)
	flushed, release2 := p.Flush(ctx, nil)
	defer release2()
	if _, err := flushed.Struct(); err != nil {
		return err
	}
	if err := back.Resolve(ctx); err != nil {
		return err
	}
	next(10, 20)
	for i, f := range futures {
		if _, err := f.Struct(); err != nil {
			return fmt.Errorf("call %d: %w", i, err)
		}
	}
	return nil
}

func awaitHanging(ctx context.Context, p probe.Probe, now, canceled uint32) error {
	for {
		f, release := p.Hanging(ctx, nil)
		res, err := f.Struct()
		n, c := res.Now(), res.Canceled()
		release()
		if err != nil || n == now && c == canceled {
			return err
		}
		select {
		case <-ctx.Done():
			return fmt.Errorf("%d running, %d canceled; want %d and %d", n, c, now, canceled)
		case <-time.After(5 * time.Millisecond):
		}
	}
}

func checkCancellation(ctx context.Context, p probe.Probe) error {
	f, release := p.Hanging(ctx, nil)
	defer release()
	before, err := f.Struct()
	if err != nil {
		return err
	}
	short, cancel := context.WithCancel(ctx)
	defer cancel()
	_, releaseHang := p.Hang(short, nil)
	if err := awaitHanging(ctx, p, before.Now()+1, before.Canceled()); err != nil {
		return err
	}
	cancel()
	releaseHang()
	return awaitHanging(ctx, p, before.Now(), before.Canceled()+1)
}

func checkStreaming(ctx context.Context, p probe.Probe) error {
	before, err := pushed(ctx, p)
	if err != nil {
		return err
	}
	for range 100 {
		if err := p.Push(ctx, func(params probe.Probe_push_Params) error { return params.SetChunk(make([]byte, 10_000)) }); err != nil {
			return err
		}
	}
	if err := p.WaitStreaming(); err != nil {
		return err
	}
	after, err := pushed(ctx, p)
	if err == nil && after != before+1_000_000 {
		err = fmt.Errorf("%d bytes arrived", after-before)
	}
	return err
}

func pushed(ctx context.Context, p probe.Probe) (uint64, error) {
	f, release := p.Pushed(ctx, nil)
	defer release()
	res, err := f.Struct()
	if err != nil {
		return 0, err
	}
	return res.Bytes(), nil
}

func checkForwarding(ctx context.Context, p probe.Probe) error {
	promise, release := p.Self(ctx, nil)
	defer release()
	for name, to := range map[string]probe.Probe{"to ours": newProbe(), "to theirs": p.AddRef(), "to a promise": promise.Probe().AddRef()} {
		f, release := p.Forward(ctx, func(params probe.Probe_forward_Params) error {
			if err := params.SetProbe(to); err != nil {
				return err
			}
			return params.SetData([]byte{4, 5, 6, 7})
		})
		res, err := f.Struct()
		if err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
		if data, err := res.Data(); err != nil || len(data) != 4 {
			return fmt.Errorf("%s: got %v: %w", name, data, err)
		}
		release()
	}
	return nil
}
